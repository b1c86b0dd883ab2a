package debrief

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

func TestConveneRefuses(t *testing.T) {
	for _, tt := range []struct {
		name string
		loop Loop
		want error
		say  string
	}{
		{"no rounds", Loop{ID: id(900)}, ErrNobodyMet, "nobody has met the candidate in loop " + id(900).String()},
		{"empty rounds", Loop{ID: id(900), Rounds: []Round{round(bank.SeniorPM, ps(own))}}, ErrNobodyMet, "nobody has met the candidate in loop " + id(900).String()},
		{"no interviewer", Loop{Rounds: []Round{round(0, nil, answer(1, 0, nil))}}, ErrLoop, "not a loop to judge: round 1 has no interviewer"},
		{"a principle that is none", Loop{Rounds: []Round{round(bank.SeniorPM, ps(17), answer(1, 0, nil))}}, ErrLoop, "not a loop to judge: Senior PM owns principle 17"},
		{
			"an answer about none", Loop{Rounds: []Round{round(bank.SeniorPM, nil, func() grading.Answer {
				a := answer(1, 0, nil)
				a.Asked.Principles = ps(0)
				return a
			}())}}, ErrLoop, "not a loop to judge: answer " + id(1).String() + " is about principle 0",
		},
		{
			"an answer twice",
			Loop{Rounds: []Round{round(bank.SeniorPM, nil, answer(1, 0, nil)), round(bank.BarRaiser, nil, answer(1, 0, nil))}},
			ErrLoop, "not a loop to judge: answer " + id(1).String() + " is in it twice",
		},
		{
			"numbers that are none",
			Loop{Rounds: []Round{round(bank.SeniorPM, nil, answer(1, 0, nil))}, Numbers: map[uuid.UUID]Numbers{id(1): 3}},
			ErrLoop, "not a loop to judge: numbers 3 of answer " + id(1).String(),
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Convene(tt.loop)
			if !errors.Is(err, tt.want) {
				t.Fatalf("%v, want %v", err, tt.want)
			}
			if diff := cmp.Diff(tt.say, err.Error()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestStepsInOrder(t *testing.T) {
	d := convene(t, good())
	if d.Step != StepEvidence || d.VotesOpen() {
		t.Fatalf("begins at %q, open %v", d.Step, d.VotesOpen())
	}
	d = next(t, d)
	if d.Step != StepTogether || !d.VotesOpen() {
		t.Fatalf("then %q, open %v", d.Step, d.VotesOpen())
	}
	d = next(t, d)
	if d.Missing() != nil {
		t.Errorf("missing of the re-vote: %q", d.Missing())
	}
	d = revoted(t, good())
	if d.Step != StepChallenge || len(d.Challenge) != 4 {
		t.Fatalf("then %q with %d lines", d.Step, len(d.Challenge))
	}
	d = next(t, d)
	if diff := cmp.Diff([]string{"Choose a level for scope.", "Choose a level for ambiguity.", "Choose a level for impact."}, d.Missing()); diff != "" {
		t.Errorf("missing of the level (-want +got):\n%s", diff)
	}
	if _, err := d.Next(); !errors.Is(err, ErrNotNow) {
		t.Errorf("%v without levels, want %v", err, ErrNotNow)
	}
	d = decided(t, good())
	if d.Step != StepDecided || d.Decision == nil || d.Missing() != nil {
		t.Fatalf("then %q", d.Step)
	}
	if _, err := d.Next(); !errors.Is(err, ErrNotNow) {
		t.Errorf("%v after the decision, want %v", err, ErrNotNow)
	}
}

func TestRevote(t *testing.T) {
	l := good()
	l.Rounds[0].Answers = append(l.Rounds[0].Answers, answer(5, 0, grades{dive: bank.Concern, own: bank.Meets}))
	l.Rounds[1].Answers[0] = answer(3, 4, grades{dive: bank.Mixed}) // which answers no Concern
	l.Rounds = append(l.Rounds, round(bank.SeniorPM, ps(think)), round(bank.CrossFunctional, nil, answer(6, 0, nil)))
	at := next(t, next(t, convene(t, l)))
	// The seats: hiring manager, senior PM (not met), cross-functional, Bar Raiser.
	const manager, unmet, partner, raiser = 0, 1, 2, 3
	for _, tt := range []struct {
		name   string
		seat   int
		vote   Vote
		why    string
		speaks []bank.Principle
		want   error
	}{
		{"as before, without a reason", manager, Inclined, "", nil, nil},
		{"as before, with a short reason", manager, Inclined, "Nothing new", nil, nil},
		{"as before, with a reason", manager, Inclined, because, nil, nil},
		{"changed, with a reason", manager, NotInclined, because, nil, nil},
		{"changed, without a reason", manager, NotInclined, "", nil, ErrReason},
		{"changed, with spaces for a reason", manager, NotInclined, "            \n", nil, ErrReason},
		{"changed, with a reason one letter short", manager, NotInclined, " 123456 789 ", nil, ErrReason},
		{"changed, with the shortest reason", manager, NotInclined, " 123456 7890 ", nil, nil},
		{"no vote", manager, NoVote, because, nil, ErrNoVote},
		{"a vote that is none", manager, 5, because, nil, ErrNoVote},
		{"from who has not met", unmet, Inclined, because, nil, ErrNoVote},
		{"from nobody", 4, Inclined, because, nil, ErrNoVote},
		{"from below nobody", -1, Inclined, because, nil, ErrNoVote},
		{"who graded the Concern speaks to it", manager, Inclined, because, ps(dive), nil},
		{"who owns the principle speaks to it", raiser, Inclined, because, ps(dive), nil},
		{"speaking to it without a reason", raiser, Inclined, "yes", ps(dive), ErrReason},
		{"who neither owns nor graded it", partner, NotInclined, because, ps(dive), ErrReason},
		{"speaking to what is no Concern", manager, Inclined, because, ps(own), ErrReason},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, err := at.Revote(tt.seat, tt.vote, tt.why, tt.speaks...)
			if !errors.Is(err, tt.want) {
				t.Fatalf("%v, want %v", err, tt.want)
			}
			if err != nil {
				if diff := cmp.Diff(at, d); diff != "" {
					t.Errorf("refused, and changed (-before +after):\n%s", diff)
				}
				return
			}
			s := d.Seats[tt.seat]
			if diff := cmp.Diff(Ballot{tt.vote, tt.why, tt.speaks}, s.Final); diff != "" {
				t.Errorf("re-vote (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(at.Seats[tt.seat].Sealed, s.Sealed); diff != "" {
				t.Errorf("the sealed vote changed:\n%s", diff)
			}
			if at.Seats[tt.seat].Final.Vote != NoVote {
				t.Error("the debrief it was called on changed")
			}
		})
	}
}

func TestAReasonAnswersAConcern(t *testing.T) {
	l := good()
	l.Rounds[1].Answers[0] = answer(3, 4, grades{dive: bank.Mixed})
	l.Rounds[1].Answers = append(l.Rounds[1].Answers, answer(5, 0, grades{dive: bank.Concern}))
	if got := revoted(t, l, Inclined, Inclined).Challenge[0].Result; got != ResultUnmet {
		t.Fatalf("%v, though nothing answers the Concern", got)
	}
	d := next(t, next(t, convene(t, l)))
	d, err := d.Revote(0, Inclined, because)
	if err != nil {
		t.Fatal(err)
	}
	if d, err = d.Revote(1, Inclined, because, dive); err != nil {
		t.Fatal(err)
	}
	want := ChallengeLine{RuleConcerns, ResultMet, "Answered: Dive Deep."}
	if diff := cmp.Diff(want, next(t, d).Challenge[0]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestTheLastRevoteCounts(t *testing.T) {
	d := next(t, next(t, convene(t, good())))
	d, err := d.Revote(0, NotInclined, because)
	if err != nil {
		t.Fatal(err)
	}
	if d, err = d.Revote(0, Inclined, "Nothing new"); err != nil {
		t.Fatal(err)
	}
	if got := d.Seats[0].Final; got.Vote != Inclined || got.Why != "Nothing new" {
		t.Errorf("%+v", got)
	}
}

// Until the decision a vote can be taken back: the debrief is at the votes again,
// and what was read out of them is worked out again.
func TestRevoteReopensTheVotes(t *testing.T) {
	at := next(t, revoted(t, good()))
	at, err := at.SetLevel(Scope, L7)
	if err != nil {
		t.Fatal(err)
	}
	for _, from := range []Debrief{revoted(t, good()), at} {
		d, err := from.Revote(0, StronglyNotInclined, because)
		if err != nil {
			t.Fatal(err)
		}
		if d.Step != StepRevote || d.Challenge != nil || d.Level != from.Level || d.Seats[0].Final.Vote != StronglyNotInclined || d.Missing() != nil {
			t.Errorf("from %q: %+v", from.Step, d)
		}
		b, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		var kept Debrief
		if err := json.Unmarshal(b, &kept); err != nil {
			t.Errorf("from %q, kept: %v", from.Step, err)
		}
		if got := leveled(t, next(t, d), L6, L6, L6).Decision; got.Outcome != NoHire {
			t.Errorf("from %q, with a strong no: %v", from.Step, got.Outcome)
		}
		if from.Step == StepRevote || len(from.Challenge) != 4 {
			t.Error("the debrief it was called on changed")
		}
	}
}

func TestNotNow(t *testing.T) {
	all := []Debrief{convene(t, good())}
	all = append(all, next(t, all[0]))
	all = append(all, next(t, all[1]), revoted(t, good()))
	all = append(all, next(t, all[3]), decided(t, good()), straight(t, all[0]))
	for _, d := range all {
		if _, err := d.Revote(0, Inclined, because); errors.Is(err, ErrNotNow) == (d.Step >= StepRevote && d.Step < StepDecided) {
			t.Errorf("re-vote at %q: %v", d.Step, err)
		}
		if _, err := d.SetLevel(Scope, L6); errors.Is(err, ErrNotNow) == (d.Step == StepLevel || d.WantsLevel()) {
			t.Errorf("level at %q: %v", d.Step, err)
		}
	}
}

func straight(t failer, d Debrief) Debrief {
	t.Helper()
	d, err := d.Straight()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Straight from any step, the decision is the one of a meeting in which all votes
// that were not cast again stand, but for the level, which can be given after it.
func TestStraightToTheDecision(t *testing.T) {
	want := decided(t, good())
	at := convene(t, good())
	for ; at.Step < StepLevel; at = next(t, at) {
		got := straight(t, at)
		if got.Step != StepDecided || !got.WantsLevel() || got.Decision.Title() != "Hire" {
			t.Fatalf("from %q: %+v", at.Step, got.Decision)
		}
		for i := range got.Seats {
			if f := got.Seats[i].Final; f.Vote != got.Seats[i].Sealed.Vote || f.Why != "" {
				t.Errorf("from %q: %s votes %+v", at.Step, got.Name(i), f)
			}
		}
		b, err := json.Marshal(got)
		if err != nil {
			t.Fatal(err)
		}
		var kept Debrief
		if err := json.Unmarshal(b, &kept); err != nil || !kept.Equal(got) {
			t.Errorf("from %q, kept: %v", at.Step, err)
		}
		before := *got.Decision
		was := got
		for i, tr := range Traits() {
			if got.WantsLevel() != (got.Decision.Title() == "Hire") || got.Decision.Follows != "" {
				t.Errorf("after %d traits: %+v", i, got.Decision)
			}
			if got, err = got.SetLevel(tr, L6); err != nil {
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff(want.Decision, got.Decision); diff != "" {
			t.Errorf("from %q, with its level (-meeting +straight):\n%s", at.Step, diff)
		}
		if diff := cmp.Diff(before, *was.Decision); diff != "" {
			t.Errorf("the debrief it was called on changed:\n%s", diff)
		}
		if _, err := got.SetLevel(Scope, L7); !errors.Is(err, ErrNotNow) {
			t.Errorf("the level of the decision is set again: %v", err)
		}
	}
	if _, err := want.Straight(); !errors.Is(err, ErrNotNow) {
		t.Errorf("straight from the decision: %v", err)
	}
}

// A vote that was cast again counts, also straight after it.
func TestStraightKeepsRevotes(t *testing.T) {
	d, err := next(t, next(t, convene(t, good()))).Revote(1, NotInclined, because)
	if err != nil {
		t.Fatal(err)
	}
	if got := straight(t, d); got.Seats[1].Final.Vote != NotInclined || got.Decision.Outcome != NoHire {
		t.Errorf("%+v", got.Decision)
	}
}

func TestCalibrate(t *testing.T) {
	at := next(t, revoted(t, good()))
	for _, tt := range []struct {
		name  string
		trait Trait
		level Level
		want  LevelSheet
		err   error
	}{
		{"scope", Scope, L5, LevelSheet{Scope: L5}, nil},
		{"ambiguity", Ambiguity, L6, LevelSheet{Ambiguity: L6}, nil},
		{"impact", Impact, L7, LevelSheet{Impact: L7}, nil},
		{"no trait", 0, L7, LevelSheet{}, ErrUnknown},
		{"a trait that is none", 4, L7, LevelSheet{}, ErrUnknown},
		{"no level", Scope, NoLevel, LevelSheet{}, ErrUnknown},
		{"a level that is none", Scope, 4, LevelSheet{}, ErrUnknown},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, err := at.SetLevel(tt.trait, tt.level)
			if !errors.Is(err, tt.err) || d.Level != tt.want {
				t.Errorf("%+v, %v; want %+v, %v", d.Level, err, tt.want, tt.err)
			}
		})
	}
}
