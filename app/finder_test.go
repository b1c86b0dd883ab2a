package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/recall"
)

// choose picks an option of a select.
func (s *screen) choose(id, value string) {
	s.t.Helper()
	s.enterAs(id, value, "change")
}

func TestFind(t *testing.T) {
	h := newHall(t)
	qs := bank.ForPrinciple(bank.Frugality)
	good, poor, again := qs[0], qs[1], qs[2]
	h.answered(good, thursday.AddDate(0, 0, -3), full(good, good.Points.Len(), bank.Raises))
	h.answered(poor, thursday.AddDate(0, 0, -2), full(poor, 1, bank.Mixed))
	h.answered(again, thursday.AddDate(0, 0, -2), full(again, 0, bank.NoSignal))
	h.answered(again, thursday.AddDate(0, 0, -1), full(again, again.Points.Len(), bank.Raises))
	if err := h.book().SetStar(t.Context(), qs[4].ID, true); err != nil {
		t.Fatal(err)
	}
	ids := func(f *finder) []string {
		var out []string
		for _, q := range find(h.deps.Model, f, ownWork(h.deps.Model)) {
			out = append(out, q.ID)
		}
		return out
	}
	all := len(bank.Questions)
	for _, tt := range []struct {
		name string
		f    finder
		want []string
	}{
		{"weak is what the last answer was not good at", finder{mine: weak}, []string{poor.ID}},
		{"starred", finder{mine: starred}, []string{qs[4].ID}},
		{"all filters together", finder{mine: starred, Filter: bank.Filter{Principle: bank.ThinkBig}}, nil},
	} {
		if diff := cmp.Diff(tt.want, ids(&tt.f)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
	}
	if got := ids(&finder{mine: never}); len(got) != all-3 || slices.Contains(got, poor.ID) {
		t.Errorf("%d questions were never practised, want %d", len(got), all-3)
	}
	if got := ids(&finder{by: leastPractised}); got[all-1] != again.ID || len(got) != all {
		t.Errorf("practised most is %s, want %s", got[all-1], again.ID)
	}
	for _, tt := range []struct {
		by   order
		sign int
	}{{easiest, 1}, {hardest, -1}} {
		got := find(h.deps.Model, &finder{by: tt.by}, ownWork(h.deps.Model))
		for i := range got[1:] {
			if tt.sign*(int(got[i+1].Difficulty)-int(got[i].Difficulty)) < 0 {
				t.Errorf("order %d: difficulty %d before %d", tt.by, got[i].Difficulty, got[i+1].Difficulty)
			}
		}
	}
}

func TestQuestionsScreen(t *testing.T) {
	h := newHall(t)
	s := show(t, h.deps, "/questions/")
	all := len(bank.Questions)
	if got := s.one("#found").words(); !strings.HasPrefix(got, fmt.Sprint(all)) {
		t.Errorf("it counts %q", got)
	}
	if got := len(s.page().all(".question-row")); got != questionsPage {
		t.Errorf("%d questions at first, want %d", got, questionsPage)
	}
	s.press("questions-more")
	if got := len(s.page().all(".question-row")); got != 3*questionsPage {
		t.Errorf("%d questions after asking for more, want %d", got, 3*questionsPage)
	}

	q := bank.ForPrinciple(bank.Frugality)[0]
	s.enter(findID, "frugalty")
	if got := s.list(".q"); len(got) == 0 || len(got) > questionsPage || len(s.page().all(".group h2 a")) != 0 {
		t.Errorf("searching shows %d questions, under names of principles", len(got))
	}
	s.choose("filter-principle", bank.Frugality.Slug())
	s.choose("filter-difficulty", fmt.Sprint(q.Difficulty))
	s.choose("filter-type", q.Type.Slug())
	s.choose("filter-stage", q.Stages[0].Slug())
	s.choose("filter-about", q.About.Slug())
	s.choose("filter-track", bank.TrackPM.Slug())
	s.choose("filter-sort", "hardest")
	f := h.deps.Model.finder
	want := bank.Filter{Principle: bank.Frugality, Type: q.Type, Stage: q.Stages[0], About: q.About, Difficulty: q.Difficulty, Track: bank.TrackPM}
	if f.Filter != want || f.by != hardest {
		t.Errorf("the filter is %+v by %d, want %+v", f.Filter, f.by, want)
	}
	if got := s.list(".q"); !slices.Contains(got, q.Prompt) {
		t.Errorf("listed are %q, want among them %q", got, q.Prompt)
	}
	if got := s.one("#filters-toggle").attr("aria-label"); got != "Filter and sort, 6 filters set" {
		t.Errorf("the button says %q", got)
	}
	s.press("star-" + q.ID)
	if got := s.one("#star-" + q.ID).attr("aria-pressed"); got != "true" || !h.book().Stars()[q.ID] {
		t.Errorf("the star is pressed: %s", got)
	}
	s.press("star-" + q.ID)
	if h.book().Stars()[q.ID] {
		t.Error("the star stays")
	}

	s.enter(findID, "zzzz")
	if got := s.one("#found").words(); got != "No question fits." {
		t.Errorf("nothing found says %q", got)
	}
	again := show(t, h.deps, "/questions/") // as after a look at a question
	if h.dev.values[findID] != "zzzz" || h.dev.values["filter-type"] != q.Type.Slug() {
		t.Errorf("after coming back the fields hold %q", h.dev.values)
	}
	again.press("find-clear")
	if got := again.one("#found").words(); !strings.HasPrefix(got, fmt.Sprint(all)) || h.dev.values[findID] != "" || h.dev.values["filter-type"] != "any" {
		t.Errorf("after clearing: %q, and the fields hold %q", got, h.dev.values)
	}
	if h.deps.Model.finder.by != hardest {
		t.Error("clearing what is searched for changes the order")
	}
}

func TestCards(t *testing.T) {
	h := newHall(t)
	s := show(t, h.deps, "/cards/")
	first := recall.Session(bank.Cards, nil, h.now, sessionLength)
	s.press("cards-begin")
	for i, c := range append(first, first[1]) {
		if got := s.one("#card-prompt").words(); got != c.Prompt {
			t.Fatalf("card %d asks %q, want %q", i, got, c.Prompt)
		}
		pick := int(c.Right)
		if i == 1 {
			pick = (pick + 1) % c.Options.Len()
		}
		s.press(fmt.Sprintf("%s-%d", c.ID, pick))
		if got := s.one(".verdict").words(); !strings.Contains(got, c.Why) || !strings.Contains(got, c.WhySecond) || strings.HasPrefix(got, "Right") != (i != 1) {
			t.Errorf("card %d is answered with %q", i, got)
		}
		if len(s.page().all(".option.wrong")) > 0 && i != 1 || len(s.page().all(".option.right")) != 1 {
			t.Errorf("card %d shows the wrong options", i)
		}
		s.press("card-next")
	}
	if got := s.one("#cards-result").words(); got != "9 of 10 right at first." {
		t.Errorf("the end says %q", got)
	}
	kept := h.book().Cards()
	if len(kept) != sessionLength || !kept[first[1].ID].Wrong || kept[first[1].ID].Times != 1 {
		t.Errorf("%d cards are remembered, the wrong one as %+v", len(kept), kept[first[1].ID])
	}

	h.wait(24 * time.Hour)
	s = show(t, h.deps, "/cards/")
	if got := s.list(".tally dd"); got[0] != "1" || got[1] != fmt.Sprint(len(bank.Cards)-sessionLength) {
		t.Errorf("a day later due and new are %q", got)
	}
	s.press("cards-begin")
	if got := s.one("#card-prompt").words(); got != first[1].Prompt {
		t.Errorf("a day later the first card is %q, want the one that was wrong", got)
	}
	s.press("cards-stop")
	if got := s.one("#cards-result").words(); got != "No card answered this time." {
		t.Errorf("stopped at once, it says %q", got)
	}
}
