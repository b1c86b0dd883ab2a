package bank

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFind(t *testing.T) {
	if len(Questions) == 0 {
		t.Fatal("the bank is empty")
	}
	for i := range Questions {
		if q, ok := FindQuestion(Questions[i].ID); !ok || q != &Questions[i] {
			t.Errorf("Find(%q) does not give the bank's own question", Questions[i].ID)
		}
	}
	for _, id := range []string{"", "no-such-question", Questions[0].ID + " "} {
		if q, ok := FindQuestion(id); ok || q != nil {
			t.Errorf("Find(%q) = %v, want none", id, q)
		}
	}
}

func TestForPrinciple(t *testing.T) {
	for _, p := range Principles() {
		t.Run(p.Slug(), func(t *testing.T) {
			var first, rest []string
			for _, q := range Questions {
				switch slices.Index(q.Principles, p) {
				case -1:
				case 0:
					first = append(first, q.ID)
				default:
					rest = append(rest, q.ID)
				}
			}
			if len(first) == 0 {
				t.Error("no question has the principle as its first")
			}
			var got []string
			for _, q := range QuestionsFor(p) {
				got = append(got, q.ID)
			}
			if diff := cmp.Diff(append(first, rest...), got); diff != "" {
				t.Errorf("questions (-want +got):\n%s", diff)
			}
		})
	}
	if got := QuestionsFor(0); got != nil {
		t.Errorf("ForPrinciple(0) = %d questions, want none", len(got))
	}
}

func TestInfo(t *testing.T) {
	for i, p := range Principles() {
		info := PrincipleInfoOf(p)
		if info.Principle != p || info != &PrincipleInfos[i] {
			t.Errorf("Info(%v) is that of %v", p, info.Principle)
		}
		if info.Short == "" || info.Text == "" || info.Rubric.BarRaiser == "" || slices.Contains(info.Rubric.Of(Meets), "") {
			t.Errorf("%v lacks a text or a grade", p)
		}
	}
}

func TestInfoOf(t *testing.T) {
	for i, s := range Stages() {
		info := StageInfoOf(s)
		if info.Stage != s || info != &StageInfos[i] {
			t.Errorf("StageInfoOf(%v) is that of %v", s, info.Stage)
		}
		if len(info.Agenda) == 0 || len(info.Who) == 0 {
			t.Errorf("%v has no agenda or nobody in it", s)
		}
		if isRound := s != Debrief; isRound != (info.Minutes > 0) {
			t.Errorf("%v takes %d minutes; only the debrief takes none", s, info.Minutes)
		}
	}
}

func TestSections(t *testing.T) {
	want := []string{"process", "competencies", "technical-bar", "dos", "red-flags", "must-know", "preparation", "faq"}
	var got []string
	for i := range Sections {
		s := &Sections[i]
		got = append(got, s.ID)
		if found, ok := FindSection(s.ID); !ok || found != s {
			t.Errorf("FindSection(%q) does not give the bank's own section", s.ID)
		}
		if len(s.Items) == 0 {
			t.Errorf("the section %q is empty", s.ID)
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sections (-want +got):\n%s", diff)
	}
	if _, ok := FindSection("no-such-section"); ok {
		t.Error("FindSection found a section that does not exist")
	}
}

func TestRedFlags(t *testing.T) {
	if len(RedFlags) != 8 {
		t.Fatalf("%d red flags, want the guide's eight", len(RedFlags))
	}
	s, ok := FindSection("red-flags")
	if !ok {
		t.Fatal("no section of red flags")
	}
	if diff := cmp.Diff(s.Items, RedFlags); diff != "" {
		t.Errorf("the section and the list differ (-section +list):\n%s", diff)
	}
	want := []string{"G8.1", "G8.2", "G8.3", "G8.4", "G8.5", "G8.6", "G8.7", "G8.8"}
	var got []string
	for _, f := range RedFlags {
		got = append(got, f.Guide...)
	}
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("facts of the guide (-want +got):\n%s", diff)
	}
}
