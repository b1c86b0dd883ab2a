package readiness

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/spacing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

func question(id string, difficulty uint8, ps ...bank.Principle) bank.Question {
	return bank.Question{ID: id, Type: bank.Behavioral, Difficulty: difficulty, Principles: ps}
}

// small is a bank of six questions on three principles.
func small() []bank.Question {
	return []bank.Question{
		question("own-hard", 4, bank.Ownership),
		question("obs-hard", 3, bank.CustomerObsession),
		question("obs-easy", 1, bank.CustomerObsession, bank.Ownership),
		question("obs-easy-too", 1, bank.CustomerObsession),
		question("own-easy", 2, bank.Ownership),
		question("dive", 5, bank.DiveDeep),
	}
}

func TestNext(t *testing.T) {
	obs, own, dive := bank.CustomerObsession, bank.Ownership, bank.DiveDeep
	good := func(id string, d int, ps ...bank.Principle) grading.Answer { // 77: Good, first due after 2 days
		gs := make(grades, len(ps))
		for i, p := range ps {
			gs[i].p, gs[i].g = p, bank.Meets
		}
		return answer(id, on(d), 4, gs)
	}
	bad := func(id string, d int, p bank.Principle) grading.Answer { // 12: Again, first due after a day
		return answer(id, on(d), 0, grades{{p, bank.Concern}})
	}
	tests := []struct {
		name    string
		qs      []bank.Question
		answers []grading.Answer
		now     time.Time
		want    string // a question's id; empty for none
		why     string
	}{
		{
			"nothing practiced: the easiest of what is asked most, the bank's first of equals",
			small(), nil, on(0), "obs-easy",
			"An easy one to start with, of the kind that is asked most often.",
		},
		{
			"nothing practiced and no question of it: the next principle",
			small()[4:], nil, on(0), "own-easy",
			"An easy one to start with, of the kind that is asked most often.",
		},
		{"no questions", nil, nil, on(0), "", ""},
		{"only the question answered last", small()[5:], []grading.Answer{bad("dive", 0, dive)}, on(100), "", ""},
		{
			"second suggestion: what was never practiced, where it is primary",
			small(),
			[]grading.Answer{good("obs-hard", 0, obs)},
			on(90), "own-easy",
			"New to you, from a principle you haven’t tried.",
		},
		{
			"third suggestion: what is due",
			small(),
			[]grading.Answer{bad("obs-hard", 0, obs), good("own-easy", 1, own)},
			on(1), "obs-hard",
			"You answered this yesterday, and it is time to answer it again.",
		},
		{
			"third suggestion with nothing due: what was never practiced",
			small(),
			[]grading.Answer{good("obs-hard", 0, obs), good("own-easy", 0, own)},
			on(1), "dive",
			"New to you, from a principle you haven’t tried.",
		},
		{
			"fourth suggestion: never practiced again, whatever is due",
			small(),
			[]grading.Answer{bad("obs-hard", 0, obs), bad("obs-easy-too", 0, obs), good("own-easy", 1, own)},
			on(60), "dive",
			"New to you, from a principle you haven’t tried.",
		},
		{
			"practiced as a second principle is practiced",
			small(),
			[]grading.Answer{good("obs-easy", 0, obs, own)},
			on(1), "dive",
			"New to you, from a principle you haven’t tried.",
		},
		{
			"all practiced: the due one least likely to be recalled",
			small(),
			[]grading.Answer{good("obs-hard", 0, obs), bad("own-easy", 0, own), good("own-hard", 0, own), good("dive", 1, dive)},
			on(9), "own-easy",
			"You answered this 9 days ago, and it is time to answer it again.",
		},
		{
			"due, and it showed no signal",
			small(),
			[]grading.Answer{good("obs-hard", 0, obs), silent("own-easy", on(0), own), good("dive", 1, dive)},
			on(2), "own-easy",
			"Your answer 2 days ago showed no signal, so it is time for another try.",
		},
		{
			"all practiced and nothing due: the weakest principle's least practiced",
			small(),
			[]grading.Answer{good("obs-hard", 0, obs), answer("own-easy", on(0), 3, grades{{own, bank.Meets}}), good("dive", 0, dive)},
			on(0), "own-hard",
			"From your weakest principle; you have practiced this question least.",
		},
		{
			"a principle that never showed is weaker than any score",
			small(),
			[]grading.Answer{bad("obs-hard", 0, obs), silent("own-easy", on(0), own), good("dive", 0, dive)},
			on(0), "own-hard",
			"From a principle your answers have shown no signal of so far.",
		},
		{
			"the weakest has only the question answered last: the next weakest",
			small(),
			[]grading.Answer{good("obs-hard", 0, obs), good("own-easy", 0, own), answer("dive", on(0).Add(time.Hour), 0, grades{{dive, bank.Concern}})},
			on(0), "obs-easy",
			"From your weakest principle; you have practiced this question least.",
		},
		{
			"of the weakest, fewer answers come before longer ago",
			[]bank.Question{question("own-easy", 2, own), question("own-hard", 4, own)},
			[]grading.Answer{good("own-easy", 0, own), good("own-easy", 0, own), good("own-hard", 1, own), good("dive", 2, dive)},
			on(1), "own-hard",
			"From your weakest principle; you have practiced this question least.",
		},
		{
			"and longer ago before easier",
			[]bank.Question{question("own-easy", 2, own), question("own-hard", 4, own)},
			[]grading.Answer{good("own-hard", 0, own), good("own-easy", 1, own), good("dive", 2, dive)},
			on(1), "own-hard",
			"From your weakest principle; you have practiced this question least.",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, ok := Next(tt.qs, tt.answers, tt.now)
			got := ""
			if s.Question != nil {
				got = s.Question.ID
			}
			if got != tt.want || ok != (tt.want != "") || s.Why != tt.why {
				t.Errorf("got %q, %v: %q\nwant %q: %q", got, ok, s.Why, tt.want, tt.why)
			}
		})
	}
}

// The first intervals of FSRS 6 with its default weights, as whole days: the
// initial stabilities 0.212, 1.29, 2.31 and 8.30.
// TestOf: within a principle it is Next's order, and never the question answered
// last.
func TestOf(t *testing.T) {
	now := time.Date(2026, 3, 12, 18, 0, 0, 0, time.UTC)
	q := func(id string, difficulty uint8, ps ...bank.Principle) bank.Question {
		return bank.Question{ID: id, Difficulty: difficulty, Principles: ps}
	}
	qs := []bank.Question{
		q("second", 1, bank.Ownership, bank.DiveDeep), q("hard", 4, bank.DiveDeep), q("easy", 2, bank.DiveDeep), q("other", 1, bank.ThinkBig),
	}
	answered := func(id string, ago time.Duration) grading.Answer {
		return grading.Answer{Asked: grading.Asked{ID: id, Principles: []bank.Principle{bank.DiveDeep}}, Graded: now.Add(-ago)}
	}
	for _, c := range []struct {
		name    string
		p       bank.Principle
		answers []grading.Answer
		want    string
	}{
		{"the easiest that is about it first", bank.DiveDeep, nil, "easy"},
		{"least practiced", bank.DiveDeep, []grading.Answer{answered("easy", 48*time.Hour), answered("other", time.Hour)}, "hard"},
		{"not the last", bank.ThinkBig, []grading.Answer{answered("other", time.Hour)}, ""},
		{"none", bank.Frugality, nil, ""},
	} {
		got := ""
		if q, ok := NextForPrinciple(c.p, qs, c.answers, now); ok {
			got = q.ID
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestFirstInterval(t *testing.T) {
	for mark, want := range map[int]int64{0: 1, 44: 1, 45: 1, 64: 1, 65: 2, 84: 2, 85: 8, 100: 8} {
		a := grading.Answer{Asked: grading.Asked{ID: "q"}, Graded: on(0), Mark: grading.Mark{Score: grading.Known(mark)}}
		s := newSchedule([]grading.Answer{a}, spacing.Day(on(0))+want-1)
		if s.due(s.practice["q"]) {
			t.Errorf("mark %d: due before %d days", mark, want)
		}
		s = newSchedule([]grading.Answer{a}, spacing.Day(on(0))+want)
		if !s.due(s.practice["q"]) {
			t.Errorf("mark %d: not due after %d days", mark, want)
		}
	}
	unknown := grading.Answer{Asked: grading.Asked{ID: "q"}, Graded: on(0)}
	if got := newSchedule([]grading.Answer{unknown}, spacing.Day(on(0))).practice["q"].interval; got != 1 {
		t.Errorf("no mark: interval %d, want 1", got)
	}
}

func TestGoodAnswersSpreadOut(t *testing.T) {
	var answers []grading.Answer
	last, d := int64(0), 0
	for range 5 {
		answers = append(answers, grading.Answer{Asked: grading.Asked{ID: "q"}, Graded: on(d), Mark: grading.Mark{Score: grading.Known(80)}})
		got := newSchedule(answers, spacing.Day(on(d))).practice["q"].interval
		if got <= last {
			t.Errorf("%d good answers: interval %d after %d", len(answers), got, last)
		}
		last, d = got, d+int(got)
	}
	answers = append(answers, grading.Answer{Asked: grading.Asked{ID: "q"}, Graded: on(d), Mark: grading.Mark{Score: grading.Known(20)}})
	if got := newSchedule(answers, spacing.Day(on(d))).practice["q"].interval; got >= last {
		t.Errorf("after a bad one: interval %d, no shorter than %d", got, last)
	}
}

// Answering again on the same day makes no question rarer, not even when a
// flight over the date line makes the calendar go back.
func TestCrammingGainsNothing(t *testing.T) {
	morning := time.Date(2026, 3, 2, 8, 0, 0, 0, time.FixedZone("", 9*3600))
	once := grading.Answer{Asked: grading.Asked{ID: "q"}, Graded: morning, Zone: "+09:00", Mark: grading.Mark{Score: grading.Known(90)}}
	want := newSchedule([]grading.Answer{once}, 0).practice["q"].interval
	for _, zone := range []string{"+09:00", "-10:00"} {
		again := once
		again.Graded = morning.Add(30 * time.Minute)
		again.Zone = zone
		got := newSchedule([]grading.Answer{once, again}, 0).practice["q"]
		if got.interval != want || got.times != 2 {
			t.Errorf("again in zone %s: interval %d after %d answers, want %d after 2", zone, got.interval, got.times, want)
		}
	}
}

// An answer that a clock ahead of its time has dated in the future neither keeps its
// question from coming again nor counts as the one answered last.
func TestNextOfTheFuture(t *testing.T) {
	qs := small()[:2]
	ahead := answer("own-hard", on(400), 4, grades{{bank.Ownership, bank.Meets}})
	today := answer("obs-hard", on(0), 4, grades{{bank.CustomerObsession, bank.Meets}})
	got, ok := Next(qs, []grading.Answer{ahead, today}, on(1))
	if !ok || got.Question.ID != "own-hard" || got.Why != "You answered this before, and it is time to answer it again." {
		t.Errorf("what comes next is %+v", got)
	}
	// Answered again, it rests like any other.
	again := answer("own-hard", on(1), 4, grades{{bank.Ownership, bank.Meets}})
	s := newSchedule([]grading.Answer{ahead, today, again}, spacing.Day(on(2)))
	if p := s.practice["own-hard"]; s.last != "own-hard" || s.due(p) || p.times != 2 {
		t.Errorf("answered again it is %+v, last %s", p, s.last)
	}
}

func TestNextProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answers := genAnswers(0).Draw(t, "answers")
		var qs []bank.Question
		for i := range rapid.IntRange(0, 10).Draw(t, "questions") {
			ps := rapid.SliceOfNDistinct(rapid.SampledFrom(bank.Principles()), 1, 3, rapid.ID).Draw(t, "principles")
			qs = append(qs, question(fmt.Sprintf("q%d", i), uint8(1+i%5), ps...))
		}
		now := start.Add(time.Duration(rapid.IntRange(-10, 3*365*24).Draw(t, "hours")) * time.Hour)

		got, ok := Next(qs, answers, now)
		again, okAgain := Next(qs, shuffled(t, answers), now)
		if d := cmp.Diff(got, again); d != "" || ok != okAgain {
			t.Errorf("the order of answers matters: %s", d)
		}

		graded := func(a grading.Answer) time.Time { // those in the future come before all others
			if dayNumber(a.Graded, a.Zone) > spacing.Day(now)+1 {
				return a.Graded.AddDate(-100, 0, 0)
			}
			return a.Graded
		}
		last, at := "", time.Time{}
		for _, a := range answers {
			if graded(a).After(at) {
				last, at = a.Asked.ID, graded(a)
			}
		}
		for _, a := range answers {
			if graded(a).Equal(at) && a.Asked.ID != last {
				return // two at one moment: either may be the last
			}
		}
		choice := 0
		for _, q := range qs {
			if q.ID != last {
				choice++
			}
		}
		if ok != (choice > 0) {
			t.Fatalf("ok is %v with %d questions to choose from", ok, choice)
		}
		if !ok {
			return
		}
		if got.Question.ID == last {
			t.Errorf("%s was answered last", last)
		}
		if !strings.HasSuffix(got.Why, ".") || strings.Count(got.Why, ".") != 1 {
			t.Errorf("not one sentence: %q", got.Why)
		}
		for _, p := range bank.Principles() {
			if strings.Contains(got.Why, p.String()) {
				t.Errorf("it names %s: %q", p, got.Why)
			}
		}
	})
}
