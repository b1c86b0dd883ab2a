package library_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/library"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/recall"
)

func TestFind(t *testing.T) {
	h := apptest.NewEnv(t)
	qs := bank.QuestionsFor(bank.Frugality)
	good, poor, again := qs[0], qs[1], qs[2]
	h.AddAnswer(good, apptest.Thursday.AddDate(0, 0, -3), apptest.FullSheet(good, good.Points.Len(), bank.Raises))
	h.AddAnswer(poor, apptest.Thursday.AddDate(0, 0, -2), apptest.FullSheet(poor, 1, bank.Mixed))
	h.AddAnswer(again, apptest.Thursday.AddDate(0, 0, -2), apptest.FullSheet(again, 0, bank.NoSignal))
	h.AddAnswer(again, apptest.Thursday.AddDate(0, 0, -1), apptest.FullSheet(again, again.Points.Len(), bank.Raises))
	if err := h.History().SetStar(t.Context(), qs[4].ID, true); err != nil {
		t.Fatal(err)
	}
	ids := func(f *store.Finder) []string {
		var out []string
		found, _ := store.FindQuestions(h.Deps.Store, f, store.PracticeOf(h.Deps.Store))
		for _, q := range found {
			out = append(out, q.ID)
		}
		return out
	}
	all := len(bank.Questions)
	for _, tt := range []struct {
		name string
		f    store.Finder
		want []string
	}{
		{"weak is what the last answer was not good at", store.Finder{Practice: store.Weak}, []string{poor.ID}},
		{"starred", store.Finder{Practice: store.Starred}, []string{qs[4].ID}},
		{"all filters together", store.Finder{Practice: store.Starred, Filter: bank.Filter{Principle: bank.ThinkBig}}, nil},
	} {
		if diff := cmp.Diff(tt.want, ids(&tt.f)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
	}
	if got := ids(&store.Finder{Practice: store.NeverPracticed}); len(got) != all-3 || slices.Contains(got, poor.ID) {
		t.Errorf("%d questions were never practiced, want %d", len(got), all-3)
	}
	if got := ids(&store.Finder{By: store.LeastPracticed}); got[all-1] != again.ID || len(got) != all {
		t.Errorf("practiced most is %s, want %s", got[all-1], again.ID)
	}
	for _, tt := range []struct {
		by   store.SortOrder
		sign int
	}{{store.Easiest, 1}, {store.Hardest, -1}} {
		got, _ := store.FindQuestions(h.Deps.Store, &store.Finder{By: tt.by}, store.PracticeOf(h.Deps.Store))
		for i := range got[1:] {
			if tt.sign*(int(got[i+1].Difficulty)-int(got[i].Difficulty)) < 0 {
				t.Errorf("order %d: difficulty %d before %d", tt.by, got[i].Difficulty, got[i+1].Difficulty)
			}
		}
	}
}

func TestQuestionsScreen(t *testing.T) {
	h := apptest.NewEnv(t)
	s := apptest.Show(t, h.Deps, "/questions/")
	all := len(bank.Questions)
	if got := s.One("#found").Words(); !strings.HasPrefix(got, fmt.Sprint(all)) {
		t.Errorf("it counts %q", got)
	}
	if got := len(s.Page().All(".question-row")); got != library.QuestionsPage {
		t.Errorf("%d questions at first, want %d", got, library.QuestionsPage)
	}
	s.Press("questions-more")
	if got := len(s.Page().All(".question-row")); got != 3*library.QuestionsPage {
		t.Errorf("%d questions after asking for more, want %d", got, 3*library.QuestionsPage)
	}

	q := bank.QuestionsFor(bank.Frugality)[0]
	s.Enter(library.FindID, "frugalty")
	if got := s.List(".q"); len(got) == 0 || len(got) > library.QuestionsPage || len(s.Page().All(".group h2 a")) != 0 {
		t.Errorf("searching shows %d questions, under names of principles", len(got))
	}
	s.Choose("filter-principle", bank.Frugality.Slug())
	s.Choose("filter-difficulty", fmt.Sprint(q.Difficulty))
	s.Choose("filter-type", q.Type.Slug())
	s.Choose("filter-stage", q.Stages[0].Slug())
	s.Choose("filter-about", q.Outcome.Slug())
	s.Choose("filter-track", bank.TrackPM.Slug())
	s.Choose("filter-sort", "hardest")
	f := h.Deps.Store.Finder
	want := bank.Filter{Principle: bank.Frugality, Type: q.Type, Stage: q.Stages[0], Outcome: q.Outcome, Difficulty: q.Difficulty, Track: bank.TrackPM}
	if f.Filter != want || f.By != store.Hardest {
		t.Errorf("the filter is %+v by %d, want %+v", f.Filter, f.By, want)
	}
	if got := s.List(".q"); !slices.Contains(got, q.Prompt) {
		t.Errorf("listed are %q, want among them %q", got, q.Prompt)
	}
	if got := s.One("#filters-toggle").Attr("aria-label"); got != "Filter and sort, 6 filters set" {
		t.Errorf("the button says %q", got)
	}
	s.Press("star-" + q.ID)
	if got := s.One("#star-" + q.ID).Attr("aria-pressed"); got != "true" || !h.History().Stars()[q.ID] {
		t.Errorf("the star is pressed: %s", got)
	}
	s.Press("star-" + q.ID)
	if h.History().Stars()[q.ID] {
		t.Error("the star stays")
	}

	s.Enter(library.FindID, "zzzz")
	if got := s.One("#found").Words(); got != "No question fits." {
		t.Errorf("nothing found says %q", got)
	}
	s.Press("find-clear")
	s.Enter(library.FindID, "frugality zzzz")
	if got := s.One("#found").Words(); got != "No exact match. These come close." || s.One("#near h2").Words() != "Closest" || len(s.Page().All("#near .question-row")) == 0 {
		t.Errorf("with one word too many it says %q", got)
	}
	s.Choose("filter-type", q.Type.Slug())
	s.Enter(library.FindID, "zzzz")
	again := apptest.Show(t, h.Deps, "/questions/") // as after a look at a question
	if h.Dev.Values[library.FindID] != "zzzz" || h.Dev.Values["filter-type"] != q.Type.Slug() {
		t.Errorf("after coming back the fields hold %q", h.Dev.Values)
	}
	again.Press("find-clear")
	if got := again.One("#found").Words(); !strings.HasPrefix(got, fmt.Sprint(all)) || h.Dev.Values[library.FindID] != "" || h.Dev.Values["filter-type"] != "any" {
		t.Errorf("after clearing: %q, and the fields hold %q", got, h.Dev.Values)
	}
	if h.Deps.Store.Finder.By != store.Hardest {
		t.Error("clearing what is searched for changes the order")
	}
}

func TestCards(t *testing.T) {
	h := apptest.NewEnv(t)
	s := apptest.Show(t, h.Deps, "/cards/")
	first := recall.NextCards(bank.Cards, nil, h.Now, library.SessionLength)
	second := slices.IndexFunc(first, func(c *bank.Card) bool { return c.Second >= 0 && c != first[1] })
	if second < 0 {
		t.Fatal("no card of the session has a close second")
	}
	s.Press("cards-begin")
	for i, c := range append(first, first[1]) {
		if got := s.One("#card-prompt").Words(); got != c.Prompt {
			t.Fatalf("card %d asks %q, want %q", i, got, c.Prompt)
		}
		if i == second {
			s.Press(fmt.Sprintf("%s-%d", c.ID, c.Second))
			if got := s.One(".verdict").Words(); !strings.HasPrefix(got, "That counts, too") || !strings.Contains(got, c.Why) || !strings.Contains(got, c.WhySecond) {
				t.Errorf("the close second is answered with %q", got)
			}
			s.Press("card-next")
			continue
		}
		if i != 1 {
			s.Press(fmt.Sprintf("%s-%d", c.ID, c.Right)) // and that is all: one tap
			if got := s.One("#card-known").Words(); got != "Right. "+c.Why {
				t.Errorf("card %d is answered with %q", i, got)
			}
			continue
		}
		wrong := 0
		for c.Accepts(wrong) {
			wrong++
		}
		s.Press(fmt.Sprintf("%s-%d", c.ID, wrong))
		if got := s.One(".verdict").Words(); !strings.HasPrefix(got, "Not quite") || !strings.Contains(got, c.Why) || !strings.Contains(got, c.WhySecond) {
			t.Errorf("the wrong card is answered with %q", got)
		}
		if len(s.Page().All(".option.wrong"))+len(s.Page().All(".option.second")) == 0 || len(s.Page().All(".option.right")) != 1 {
			t.Error("the wrong card shows the wrong options")
		}
		s.Press("card-next")
	}
	if got := s.One("#cards-result").Words(); got != "9 of 10 right at first." {
		t.Errorf("the end says %q", got)
	}
	kept := h.History().Cards()
	if len(kept) != library.SessionLength || !kept[first[1].ID].Wrong || kept[first[1].ID].Times != 1 {
		t.Errorf("%d cards are remembered, the wrong one as %+v", len(kept), kept[first[1].ID])
	}

	h.Wait(24 * time.Hour)
	s = apptest.Show(t, h.Deps, "/cards/")
	if got := s.List(".tally dd"); got[0] != "1" || got[1] != fmt.Sprint(len(bank.Cards)-library.SessionLength) {
		t.Errorf("a day later due and new are %q", got)
	}
	s.Press("cards-begin")
	if got := s.One("#card-prompt").Words(); got != first[1].Prompt {
		t.Errorf("a day later the first card is %q, want the one that was wrong", got)
	}
	s.Press("cards-stop")
	if got := s.One("#cards-result").Words(); got != "No card answered this time." {
		t.Errorf("stopped at once, it says %q", got)
	}
}

// Who has starred nothing learns what stars are for.
func TestNothingStarred(t *testing.T) {
	h := apptest.NewEnv(t)
	s := apptest.Show(t, h.Deps, "/questions/")
	s.Press("mine-starred")
	if got := s.One("#found").Words(); got != "Star a question to find it here." {
		t.Errorf("without a star it says %q", got)
	}
}

// An earlier answer's row on its question's page says when it was, and not the prompt again.
func TestYourAnswers(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	at := apptest.Thursday.AddDate(0, 0, -3)
	h.AddAnswer(q, at, apptest.FullSheet(q, 2, bank.Mixed))
	got := apptest.Show(t, h.Deps, "/question/"+q.ID+"/").One(".answer-row").Words()
	if !strings.Contains(got, "Monday, Mar 9 "+at.Format("3:04 PM")) || strings.Contains(got, q.Prompt) {
		t.Errorf("the row says %q", got)
	}
}

// A session ends also for somebody who knows nothing: each card comes again once.
func TestCardsEnd(t *testing.T) {
	h := apptest.NewEnv(t)
	s := apptest.Show(t, h.Deps, "/cards/")
	first := recall.NextCards(bank.Cards, nil, h.Now, library.SessionLength)
	s.Press("cards-begin")
	for i, c := range append(first, first...) {
		if got := s.One("#card-prompt").Words(); got != c.Prompt {
			t.Fatalf("card %d asks %q, want %q", i, got, c.Prompt)
		}
		wrong := 0
		for c.Accepts(wrong) {
			wrong++
		}
		s.Press(fmt.Sprintf("%s-%d", c.ID, wrong))
		s.Press("card-next")
	}
	if got := s.One("#cards-result").Words(); got != "0 of 10 right at first." {
		t.Errorf("the end says %q", got)
	}
}
