package debrief

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

func TestTogether(t *testing.T) {
	for _, tt := range []struct {
		name   string
		rounds []Round
		open   bool
		say    string
	}{
		{
			"owned and not asked for",
			[]Round{round(bank.SeniorPM, ps(own), answer(1, 0, nil))},
			false, "Owned by the senior PM. Nobody asked for it.",
		},
		{
			"silence",
			[]Round{round(bank.SeniorPM, ps(own), answer(1, 0, grades{own: bank.NoSignal}))},
			false, "No signal from the senior PM. So there is no signal on it.",
		},
		{
			"two of a kind",
			[]Round{
				round(bank.SeniorPM, ps(own), answer(1, 0, grades{own: bank.Meets})),
				round(bank.SeniorPM, ps(dive), answer(2, 0, grades{own: bank.Raises})),
			},
			false, "Meets from the senior PM 1, then Raises from the senior PM 2.",
		},
		{
			"an unanswered Concern",
			[]Round{round(bank.SeniorPM, ps(own), answer(1, 0, grades{own: bank.Concern}), answer(2, 0, grades{own: bank.Concern}))},
			true, "Concern and Concern from the senior PM. A Concern is unanswered.",
		},
		{
			"a Concern answered before it came",
			[]Round{round(bank.SeniorPM, ps(own), answer(1, 0, grades{own: bank.Meets}), answer(2, 0, grades{own: bank.Concern}))},
			false, "Meets and Concern from the senior PM. Far apart. Another answer answers the Concern.",
		},
		{
			"a Concern answered by somebody else",
			[]Round{
				round(bank.SeniorPM, ps(own), answer(1, 0, grades{own: bank.Concern})),
				round(bank.BarRaiser, ps(dive), answer(2, 0, grades{own: bank.Meets})),
			},
			false, "Concern from the senior PM, then Meets from the Bar Raiser. Far apart. Another answer answers the Concern.",
		},
		{
			"Mixed answers no Concern",
			[]Round{round(bank.SeniorPM, nil, answer(1, 0, grades{own: bank.Concern}), answer(2, 0, grades{own: bank.Mixed}))},
			true, "Nobody owns it. Concern and Mixed from the senior PM. A Concern is unanswered.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := convene(t, Loop{Rounds: tt.rounds})
			all := d.Discussion()
			i := slices.IndexFunc(all, func(on PrincipleSummary) bool { return on.Principle == own })
			if got := all[i]; got.Open != tt.open || got.Text != tt.say {
				t.Errorf("open %v: %s\nwant %v: %s", got.Open, got.Text, tt.open, tt.say)
			}
		})
	}
}

func TestChallenge(t *testing.T) {
	yes := func(ns ...int) map[uuid.UUID]Numbers {
		out := map[uuid.UUID]Numbers{}
		for _, n := range ns {
			if n > 0 {
				out[id(n)] = HasNumbers
			} else {
				out[id(-n)] = NoNumbers
			}
		}
		return out
	}
	four := []grading.Answer{answer(1, 0, nil), answer(2, 0, nil), answer(3, 0, nil), answer(4, 0, nil)}
	for _, tt := range []struct {
		name    string
		owns    []bank.Principle
		answers []grading.Answer
		numbers map[uuid.UUID]Numbers
		want    ChallengeLine
	}{
		{
			"concerns: none", ps(own),
			[]grading.Answer{answer(1, 0, grades{own: bank.Mixed})},
			nil,
			ChallengeLine{RuleConcerns, ResultMet, "No owned principle was weak."},
		},
		{
			"concerns: unanswered", ps(own, think),
			[]grading.Answer{answer(1, 0, grades{own: bank.Mixed}), answer(2, 0, grades{own: bank.Concern, think: bank.Concern})},
			nil,
			ChallengeLine{RuleConcerns, ResultUnmet, "A Concern is unanswered on “Ownership” and “Think Big”."},
		},
		{
			"concerns: answered", ps(own),
			[]grading.Answer{answer(2, 0, grades{own: bank.Meets}), answer(1, 0, grades{own: bank.Concern})},
			nil,
			ChallengeLine{RuleConcerns, ResultMet, "Answered: Ownership."},
		},
		{
			"concerns: answered by nobody, and none but Mixed by two", ps(own, think),
			[]grading.Answer{answer(1, 0, grades{own: bank.Mixed}), answer(2, 0, grades{own: bank.Mixed})},
			nil,
			ChallengeLine{RuleConcerns, ResultMet, "No owned principle was weak."}, // one interviewer, twice
		},
		{
			"concerns: on what nobody owns", ps(own),
			[]grading.Answer{answer(1, 0, grades{dive: bank.Concern})},
			nil,
			ChallengeLine{RuleConcerns, ResultMet, "No owned principle was weak."},
		},
		{
			"depth: twice", nil,
			[]grading.Answer{answer(1, 3, nil), answer(2, 4, nil), answer(3, 0, nil)},
			nil,
			ChallengeLine{RuleDepth, ResultMet, "Three probes held in two of three answers."},
		},
		{
			"depth: once", nil,
			[]grading.Answer{answer(1, 3, nil), answer(2, 2, nil)},
			nil,
			ChallengeLine{RuleDepth, ResultUnmet, "Three probes held in one of two answers."},
		},
		{
			"numbers: in most", nil, four, yes(1, 2, 3),
			ChallengeLine{RuleNumbers, ResultMet, "Three of four answers had numbers. Not known of one."},
		},
		{
			"numbers: half is not most", nil, four, yes(1, 2, -3, -4),
			ChallengeLine{RuleNumbers, ResultUnmet, "Two of four answers had numbers."},
		},
		{
			"numbers: half have none, whatever the rest", nil, four, yes(-1, -2),
			ChallengeLine{RuleNumbers, ResultUnmet, "None of four answers had numbers. Not known of two."},
		},
		{
			"numbers: could go either way", nil, four, yes(1, 2, -3),
			ChallengeLine{RuleNumbers, ResultUnknown, "Two of four answers had numbers. Not known of one."},
		},
		{
			"numbers: nothing known", nil, four, nil,
			ChallengeLine{RuleNumbers, ResultUnknown, "Not known of any answer."},
		},
		{
			"signal: on all", ps(own, dive),
			[]grading.Answer{answer(1, 0, grades{own: bank.Concern, dive: bank.Meets})},
			nil,
			ChallengeLine{RuleSignal, ResultMet, "Every owned principle has a grade."},
		},
		{
			"signal: No signal is none", ps(own),
			[]grading.Answer{answer(1, 0, grades{own: bank.NoSignal})},
			nil,
			ChallengeLine{RuleSignal, ResultUnmet, "There is no signal on Ownership."},
		},
		{
			"signal: nothing owned", nil, four, nil,
			ChallengeLine{RuleSignal, ResultMet, "Nobody owns a principle."},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := revoted(t, Loop{Rounds: []Round{round(bank.SeniorPM, tt.owns, tt.answers...)}, Numbers: tt.numbers})
			if diff := cmp.Diff(tt.want, d.Challenge[tt.want.Rule-1]); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// What somebody owns and two interviewers graded Mixed or lower has to be spoken to,
// whatever a third one heard: by the owner, or by one who graded it so.
func TestMixedByTwoHasToBeSpokenTo(t *testing.T) {
	l := good()
	l.Rounds[1].Answers = append(l.Rounds[1].Answers, answer(5, 3, grades{own: bank.Mixed}))
	l.Rounds = append(l.Rounds,
		round(bank.SeniorPM, nil, answer(6, 3, grades{own: bank.Mixed})),
		round(bank.CrossFunctional, nil, answer(7, 3, grades{own: bank.Meets})))
	d := next(t, next(t, convene(t, l)))
	// The seats: hiring manager, who owns it; senior PM; cross-functional; Bar Raiser.
	for i, want := range [][]bank.Principle{ps(own), ps(own), nil, ps(own)} {
		if diff := cmp.Diff(want, d.Unanswered(i)); diff != "" {
			t.Errorf("%s may speak to (-want +got):\n%s", d.Name(i), diff)
		}
	}
	silent := next(t, d)
	want := ChallengeLine{RuleConcerns, ResultUnmet, "Two graded Mixed, and nobody speaks to it: Ownership."}
	if diff := cmp.Diff(want, silent.Challenge[0]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if c := straight(t, silent).Decision; c.Outcome != NoHire || c.First.Principle != own {
		t.Errorf("%+v", c)
	}
	d, err := d.Revote(0, d.Seats[0].Sealed.Vote, because, own)
	if err != nil {
		t.Fatal(err)
	}
	if got := next(t, d).Challenge[0]; got.Result != ResultMet || got.Why != "Answered: Ownership." {
		t.Errorf("spoken to: %+v", got)
	}
}

// Half Mixed and half Meets, five principles that their owner never graded higher
// than Mixed, two red flags and half of the answers without numbers: once five of
// five were inclined to hire that.
func TestMiddlingLoopIsNoHire(t *testing.T) {
	l := Loop{Numbers: map[uuid.UUID]Numbers{}}
	all := bank.ByPMUse()
	for i, who := range bank.LoopInterviewers() {
		a, b := answer(2*i+1, 3, grades{all[2*i]: bank.Mixed}), answer(2*i+2, 3, grades{all[2*i+1]: bank.Meets})
		if i < 2 {
			a.Sheet = a.Sheet.Flag("flag-rehearsed", true)
		}
		l.Numbers[a.ID], l.Numbers[b.ID] = NoNumbers, HasNumbers
		l.Rounds = append(l.Rounds, round(who, ps(all[2*i], all[2*i+1]), a, b))
	}
	d := straight(t, convene(t, l))
	for i := range d.Seats {
		if d.Seats[i].Sealed.Vote != NotInclined {
			t.Errorf("%s is %v: %s", d.Name(i), d.Seats[i].Sealed.Vote, d.Seats[i].Sealed.Why)
		}
	}
	if d.Decision.Outcome != NoHire {
		t.Errorf("%+v", d.Decision)
	}
}

// Depth is what held, not what was tapped past, and not more than the flag that says
// the answer ran out of it allows.
func TestDepthIsWhatHeld(t *testing.T) {
	held, flagged := answer(1, 4, nil), answer(2, 4, nil, "flag-out-of-depth")
	for i, g := range []grading.ProbeGrade{grading.ProbeHeld, grading.ProbeThin, grading.ProbeHeld, grading.ProbeNone} {
		held.Sheet = held.Sheet.Probe(i, g)
	}
	d := convene(t, Loop{Rounds: []Round{round(bank.SeniorPM, nil, held, flagged)}})
	for i, want := range []int{2, 2} {
		if got := d.Seats[0].Answers[i].Depth; got != want {
			t.Errorf("answer %d is %d deep, want %d", i+1, got, want)
		}
	}
	if bank.RedFlagTitle(outOfDepth) == outOfDepth {
		t.Errorf("the bank has no red flag %q", outOfDepth)
	}
}

// The signal may come from a round that does not own the principle.
func TestSignalFromWhomever(t *testing.T) {
	l := good()
	l.Rounds = append(l.Rounds, round(bank.SeniorPM, ps(think)))
	if got := revoted(t, l).Challenge[RuleSignal-1]; got.Result != ResultMet {
		t.Errorf("%+v, and the hiring manager has graded %s", got, think)
	}
}

func TestDecision(t *testing.T) {
	strongNo := "Strongly not inclined is left standing, from the hiring manager."
	met := "The Bar Raiser’s standard is met."
	both, one := "Both are inclined.", "One of two is inclined, no majority."
	without := func(change func(*Loop)) Loop {
		l := good()
		change(&l)
		return l
	}
	for _, tt := range []struct {
		name    string
		loop    Loop
		votes   []Vote
		want    Outcome
		decided []string
	}{
		{"hire", good(), nil, Hire, []string{both, met}},
		{
			"hire, numbers unknown", without(func(l *Loop) { l.Numbers = nil }), nil,
			Hire,
			[]string{both, "The Bar Raiser’s standard is met, as far as it is known whether the answers had numbers."},
		},
		{
			"half is no majority", good(),
			[]Vote{NotInclined, Inclined},
			NoHire,
			[]string{one, "That outweighs the rest: the Bar Raiser’s standard is met."},
		},
		{
			"a strong no is left standing", without(func(l *Loop) {
				l.Rounds = append(l.Rounds, round(bank.SeniorPM, nil, answer(5, 4, nil)))
			}),
			[]Vote{StronglyNotInclined, Inclined, Inclined},
			NoHire,
			[]string{strongNo, "That outweighs the votes: two of three are inclined, the Bar Raiser among them."},
		},
		{
			"a strong no in a minority of none", good(),
			[]Vote{StronglyNotInclined, StronglyInclined},
			NoHire,
			[]string{one, strongNo},
		},
		{
			"the Bar Raiser blocks a majority", without(func(l *Loop) {
				l.Rounds = append(l.Rounds, round(bank.SeniorPM, nil, answer(5, 4, nil)))
			}),
			[]Vote{StronglyInclined, StronglyInclined, NotInclined},
			NoHire,
			[]string{"The Bar Raiser blocks: not inclined after everything was read.", "That outweighs the votes: two of three are inclined."},
		},
		{
			"the Bar Raiser's strong no is mentioned once", without(func(l *Loop) {
				l.Rounds = append(l.Rounds, round(bank.SeniorPM, nil, answer(5, 4, nil)))
			}),
			[]Vote{StronglyInclined, StronglyInclined, StronglyNotInclined},
			NoHire,
			[]string{"The Bar Raiser blocks: strongly not inclined after everything was read.", "That outweighs the votes: two of three are inclined."},
		},
		{
			"a Bar Raiser nobody met blocks nothing", without(func(l *Loop) {
				l.Rounds[1] = round(bank.BarRaiser, nil)
				l.Rounds[0].Answers = append(l.Rounds[0].Answers, answer(5, 3, nil))
			}), nil,
			Hire,
			[]string{"The one vote is inclined.", met},
		},
		{
			"one line of the challenge", without(func(l *Loop) { l.Rounds[0].Owns = ps(own, bank.Frugality) }),
			[]Vote{Inclined, Inclined},
			NoHire,
			[]string{"The Bar Raiser’s standard is not met: there is no signal on Frugality.", "That outweighs the votes: both are inclined."},
		},
		{
			"two lines of the challenge", without(func(l *Loop) {
				l.Rounds[0].Owns = ps(own, bank.Frugality)
				l.Rounds[1].Answers[0].Spent.Probes = nil
			}),
			[]Vote{Inclined, Inclined},
			NoHire,
			[]string{"The Bar Raiser’s standard is not met: three probes held in one of four answers.", "The Bar Raiser’s standard is not met: there is no signal on Frugality."},
		},
		{
			"probes asked are no depth when they had no answer", without(func(l *Loop) {
				l.Rounds[1].Answers[0].Spent.Unanswered = 2
			}),
			[]Vote{Inclined, Inclined},
			NoHire,
			[]string{"The Bar Raiser’s standard is not met: three probes held in one of four answers.", "That outweighs the votes: both are inclined."},
		},
		{
			"no Bar Raiser, and the standard holds all the same", without(func(l *Loop) {
				l.Rounds[1].Interviewer = bank.SeniorPM
				l.Rounds[1].Answers[0].Spent.Probes = nil
			}),
			[]Vote{Inclined, Inclined},
			NoHire,
			[]string{"The Bar Raiser’s standard is not met: three probes held in one of four answers.", "That outweighs the votes: both are inclined."},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := decided(t, tt.loop, tt.votes...).Decision
			if got.Outcome != tt.want {
				t.Errorf("%v, want %v", got.Outcome, tt.want)
			}
			if diff := cmp.Diff(tt.decided, got.Decided); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestPracticeFirst(t *testing.T) {
	for _, tt := range []struct {
		name   string
		rounds []Round
		want   PracticeAdvice
	}{
		{
			"an unanswered Concern before silence",
			[]Round{round(bank.SeniorPM, ps(own), answer(1, 0, grades{dive: bank.Concern}))},
			PracticeAdvice{dive, "A Concern on it is unanswered."},
		},
		{
			"silence before a low grade",
			[]Round{round(bank.SeniorPM, ps(own, dive), answer(1, 0, grades{own: bank.NoSignal, dive: bank.Mixed}))},
			PracticeAdvice{own, "Owned, and nobody heard anything of it: have a story ready."},
		},
		{
			"the lowest mean",
			[]Round{round(bank.SeniorPM, ps(own, dive), answer(1, 3, grades{own: bank.Meets, dive: bank.Mixed}), answer(2, 3, grades{dive: bank.Meets, think: bank.NoSignal}))},
			PracticeAdvice{dive, "Your lowest: Mixed and Meets."},
		},
		{
			"the most flags of the same mean",
			[]Round{round(bank.SeniorPM, ps(own, dive), answer(1, 3, grades{own: bank.Meets}), answer(2, 3, grades{dive: bank.Meets}, "a"))},
			PracticeAdvice{dive, "Your lowest: Meets, with one red flag."},
		},
		{
			"the shallowest of the same flags",
			[]Round{round(bank.SeniorPM, ps(own, dive), answer(1, 3, grades{own: bank.Raises}), answer(2, 2, grades{dive: bank.Raises}))},
			PracticeAdvice{dive, "Your lowest: Raises; three probes never held."},
		},
		{
			"by use when nothing is weak",
			[]Round{round(bank.SeniorPM, ps(own, dive), answer(1, 4, grades{own: bank.Raises}), answer(2, 3, grades{dive: bank.Raises}))},
			PracticeAdvice{own, "Nothing was weak. PM loops ask for it most."},
		},
		{
			"silence on what nobody owns, for want of other",
			[]Round{round(bank.SeniorPM, nil, answer(1, 4, grades{own: bank.NoSignal}))},
			PracticeAdvice{own, "Nobody heard anything of it."},
		},
		{
			"nothing at all",
			[]Round{round(bank.SeniorPM, nil, answer(1, 4, nil))},
			PracticeAdvice{0, "No principle was owned or graded."},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, decided(t, Loop{Rounds: tt.rounds}).Decision.First); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestLevel(t *testing.T) {
	for _, tt := range []struct {
		name  string
		sheet LevelSheet
		want  Level
		why   string
	}{
		{"nothing chosen", LevelSheet{}, NoLevel, ""},
		{"one missing", LevelSheet{L7, L7, NoLevel}, NoLevel, ""},
		{"all the same", LevelSheet{L6, L6, L6}, L6, "L6: scope, ambiguity and impact all speak for it."},
		{
			"the lowest counts",
			LevelSheet{L7, L7, L5},
			L5,
			"L5, as the lowest of the three counts: impact is L5 (“A number of your product moved, with its value before and after”), against scope L7 and ambiguity L7.",
		},
		{
			"two are lowest",
			LevelSheet{L6, L7, L6},
			L6,
			"L6, as the lowest of the three counts: scope and impact are L6 (“You moved several teams that did not report to you, and you decided what the product would be” and “A result that leaders of the whole organization followed, and a mechanism that others took over”), against ambiguity L7.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.sheet.Level(); got != tt.want {
				t.Errorf("%v, want %v", got, tt.want)
			}
			if diff := cmp.Diff(tt.why, tt.sheet.Why()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// The levels' names and the bank's must be the same.
func TestLevelsAreTheBanks(t *testing.T) {
	for i, l := range Levels() {
		if bank.Scopes[i].Level != l.String() {
			t.Errorf("%v, and the bank's level %d is %s", l, i, bank.Scopes[i].Level)
		}
	}
}
