package interview

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

// The guide's agenda gives people the figures of public sources, the planner
// rehearses with figures that fill the hour. Both are named here side by side:
// a change of one then shows the other, and that it still fits.
func TestAgendaAndPlan(t *testing.T) {
	for _, tt := range []struct {
		item, title string // of the stage's agenda
		who         bank.Interviewer
		parts       []int // of the round
		minutes     []int // planned for them
	}{
		{"recruiter-opening", "Introductions: 2 minutes", bank.Recruiter, []int{0}, []int{2}},
		{"recruiter-questions", "Four questions: 4 to 5 minutes each", bank.Recruiter, []int{1, 2, 3, 4}, []int{5, 5, 5, 5}},
		{"recruiter-your-questions", "Your questions: at least 5 minutes", bank.Recruiter, []int{5}, []int{8}},
		{"phone-opening", "Introductions: 5 minutes", bank.HiringManager, []int{0}, []int{5}},
		{"phone-principles", "Two principles: 18 minutes each", bank.SeniorPM, []int{1, 2}, []int{18, 18}},
		{"phone-case", "A case or a metric: 12 minutes", bank.HiringManager, []int{3}, []int{12}},
		{"phone-your-questions", "Your questions: at least 5 minutes", bank.SeniorPM, []int{4}, []int{7}},
		{"loop-opening", "Introductions, each round: 5 minutes", bank.BarRaiser, []int{0}, []int{5}},
		{"loop-principles", "Two principles: about 20 minutes each", bank.CrossFunctional, []int{1, 2}, []int{24, 23}},
		{"loop-case", "In some rounds a case: 25 minutes", bank.SeniorPM, []int{1, 2}, []int{20, 25}},
		{"loop-case", "In some rounds a case: 25 minutes", bank.EngineeringManager, []int{1, 2}, []int{20, 25}},
		{"loop-your-questions", "Your questions: at least 8 minutes", bank.HiringManager, []int{3}, []int{8}},
		{"loop-your-questions", "Your questions: at least 8 minutes", bank.SeniorPM, []int{3}, []int{10}},
	} {
		t.Run(fmt.Sprintf("%s with %s", tt.item, tt.who), func(t *testing.T) {
			var stage bank.Stage
			var title string
			for _, s := range bank.StageInfos {
				if i := slices.IndexFunc(s.Agenda, func(i bank.Item) bool { return i.ID == tt.item }); i >= 0 {
					stage, title = s.Stage, s.Agenda[i].Title
				}
			}
			if title != tt.title {
				t.Errorf("the agenda says %q, want %q", title, tt.title)
			}
			sh, ok := shapeOf(stage, tt.who)
			if !ok {
				t.Fatal("no such round")
			}
			var minutes []int
			for _, i := range tt.parts {
				minutes = append(minutes, realParts(sh)[i])
			}
			if d := cmp.Diff(tt.minutes, minutes); d != "" {
				t.Errorf("planned minutes (-want +got):\n%s", d)
			}
		})
	}
}

// realParts are the minutes of the parts of a real round.
func realParts(sh shape) []int {
	parts, left := []int{sh.opening}, sh.minutes-sh.opening
	for _, sl := range sh.slots {
		parts, left = append(parts, sl.minutes), left-sl.minutes
	}
	return append(parts, left)
}

// In the loop, cases come with the senior PM and the engineering manager only.
func TestAgendaNamesWhoAsksCases(t *testing.T) {
	agenda := bank.StageInfos[bank.OnsiteLoop-1].Agenda
	i := slices.IndexFunc(agenda, func(i bank.Item) bool { return i.ID == "loop-case" })
	if i < 0 {
		t.Fatal("no loop-case in the agenda")
	}
	for who, word := range map[bank.Interviewer]string{
		bank.HiringManager: "hiring manager", bank.SeniorPM: "senior PM", bank.EngineeringManager: "engineering manager",
		bank.CrossFunctional: "partner", bank.BarRaiser: "Bar Raiser",
	} {
		layout, _ := PlanLayout(bank.OnsiteLoop, who, DefaultAims())
		cases := 0
		for _, part := range layout.Parts {
			if part.Case {
				cases++
			}
		}
		if named := strings.Contains(agenda[i].Text, word); named != (cases > 0) {
			t.Errorf("%s: named %v, plans %d cases: %q", who, named, cases, agenda[i].Text)
		}
	}
}

// The times that the guide advises are those of the clock, which has no setting.
func TestPreparationNamesTheAims(t *testing.T) {
	clock := func(seconds float64) string { return fmt.Sprintf("%d:%02d", int(seconds)/60, int(seconds)%60) }
	for _, section := range bank.Sections {
		for _, item := range section.Items {
			if item.ID != "prep-practise-stories" {
				continue
			}
			a := DefaultAims()
			want := fmt.Sprintf("That makes %s; Mockloop counts %s as over.", clock(a.Aim.Seconds()), clock(a.OverFrom.Seconds()))
			if !strings.Contains(item.Text, want) {
				t.Errorf("%q doesn't say %q", item.Text, want)
			}
			return
		}
	}
	t.Error("no prep-practise-stories")
}
