package debrief

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

func TestEvidence(t *testing.T) {
	points := func(a grading.Answer, ticked ...bool) grading.Answer {
		a.Sheet.Ticks = ticked
		a.Asked.Points = []string{"one", "two", "three", "four", "five"}[:len(ticked)]
		return a
	}
	reasoned := answer(1, 4, grades{own: bank.Raises, think: bank.Mixed})
	reasoned.Sheet = reasoned.Sheet.Reason(own, "The fix went to two other teams.")
	nothing := answer(1, 1, nil)
	nothing.Asked.Points, nothing.Asked.Prompt = nil, " "
	for _, tt := range []struct {
		name    string
		owns    []bank.Principle
		answer  grading.Answer
		numbers Numbers
		want    []string
	}{
		{
			"no gaps", ps(own), reasoned, HasNumbers,
			nil, // Mixed is on a principle of somebody else
		},
		{
			"no signal and flags", ps(own, dive), answer(1, 0, grades{own: bank.NoSignal, think: bank.NoSignal}, "flag-no-numbers", "gone"), NumbersUnknown,
			[]string{
				"No probe held; two red flags, “No numbers” and “gone”.",
				"No signal on “Ownership” and “Dive Deep”.",
			},
		},
		{
			"all points", nil, points(answer(1, 1, nil), true, true), NumbersUnknown,
			nil,
		},
		{
			"some points", nil, points(answer(1, 1, nil), true, false, true), NumbersUnknown,
			nil,
		},
		{
			"no point of many, and low grades on what is owned", ps(own, dive),
			points(answer(1, 1, grades{own: bank.Mixed, think: bank.Mixed, dive: bank.Concern}), false, false, false, false, false), NoNumbers,
			[]string{"Concern on Dive Deep; no point heard; no numbers."},
		},
		{
			"neither prompt nor points", nil, nothing, NumbersUnknown,
			nil,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := Loop{Rounds: []Round{round(bank.SeniorPM, tt.owns, tt.answer)}, Numbers: map[uuid.UUID]Numbers{id(1): tt.numbers}}
			if diff := cmp.Diff(tt.want, convene(t, l).Seats[0].Evidence); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// What the candidate says of the numbers outweighs what can be heard in the words.
func TestTheCandidateOutweighsTheWords(t *testing.T) {
	l := Loop{
		Rounds: []Round{round(bank.SeniorPM, nil,
			answer(1, 0, nil, grading.NoNumbers), answer(2, 0, nil, grading.NoNumbers), answer(3, 0, nil), answer(4, 0, nil), answer(5, 0, nil))},
		Numbers: map[uuid.UUID]Numbers{id(1): HasNumbers, id(3): NoNumbers, id(5): HasNumbers},
	}
	for i := 2; i < 4; i++ {
		a := &l.Rounds[0].Answers[i]
		a.Sheet = a.Sheet.WithNumbers(true)
	}
	seat := convene(t, l).Seats[0]
	for i, want := range []Numbers{NoNumbers, NoNumbers, HasNumbers, HasNumbers, HasNumbers} {
		if got := seat.Answers[i].Numbers; got != want {
			t.Errorf("answer %d: %v, want %v", i+1, got, want)
		}
	}
	if say := seat.Evidence[0]; !strings.Contains(say, "“No numbers”") || strings.Contains(say, "no numbers") {
		t.Errorf("the evidence contradicts itself: %s", say)
	}
}

func TestPrincipleAndFlagCountOnceAnAnswer(t *testing.T) {
	a := answer(1, 3, grades{own: bank.Raises, dive: bank.Meets})
	a.Asked.Principles = ps(own, dive, dive, dive)
	a.Sheet.Flags = []string{"b", "a", "b"}
	h := convene(t, Loop{Rounds: []Round{round(bank.SeniorPM, ps(own, own), a)}}).Seats[0]
	if diff := cmp.Diff([]PrincipleGrade{{own, bank.Raises, ""}, {dive, bank.Meets, ""}}, h.Answers[0].Grades); diff != "" {
		t.Errorf("grades (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"a", "b"}, h.Answers[0].Flags); diff != "" {
		t.Errorf("flags (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(ps(own), h.Owns); diff != "" {
		t.Errorf("owned (-want +got):\n%s", diff)
	}
}

func TestFlagOfNumbersIsTheBanks(t *testing.T) {
	if bank.RedFlagTitle(grading.NoNumbers) == grading.NoNumbers {
		t.Errorf("the bank has no red flag %q", grading.NoNumbers)
	}
}

func TestSectionsTellNothingEarly(t *testing.T) {
	d := convene(t, good())
	if text := d.Text(); strings.Contains(strings.ToLower(text), "inclined") {
		t.Errorf("a sealed vote shows:\n%s", text)
	}
	d = next(t, d)
	for _, want := range []string{"Vote before the meeting: Inclined.", "Read together\n", "Ownership. Raises and Meets from the hiring manager."} {
		if text := d.Text(); !strings.Contains(text, want) {
			t.Errorf("read together, and not %q:\n%s", want, text)
		}
	}
	if text := d.Text(); strings.Contains(text, "challenge") || strings.Contains(text, "Decision") {
		t.Errorf("it shows too early:\n%s", text)
	}
}

func TestText(t *testing.T) {
	l := good()
	l.Rounds = append(l.Rounds, round(bank.SeniorPM, ps(bank.AreRightALot)))
	d := next(t, next(t, convene(t, l)))
	d, err := d.Revote(0, Inclined, "The second story was thinner.")
	if err != nil {
		t.Fatal(err)
	}
	if d, err = d.Revote(2, Inclined, "Nothing new."); err != nil {
		t.Fatal(err)
	}
	want := `Debrief

It mirrors your own grades; nobody else heard you. Scale and rules are ours: Amazon publishes neither.

Hiring manager

Owns Ownership.

“Question 1”

Heard: “Gave a date”.

Not heard: “Named the owner” and “Said ‘no’ once”.

“Question 2”

Heard: “Gave a date”.

Not heard: “Named the owner” and “Said ‘no’ once”.

Vote before the meeting: Inclined. Mean 3.40 of 4: Inclined.

Senior PM

Owns Are Right, A Lot.

Not met: no answer was graded in this round, so there is no evidence and no vote.

Bar Raiser

Owns “Dive Deep” and “Deliver Results”.

“Question 3”

Heard: “Gave a date”.

Not heard: “Named the owner” and “Said ‘no’ once”.

“Question 4”

Heard: “Gave a date”.

Not heard: “Named the owner” and “Said ‘no’ once”.

Vote before the meeting: Inclined. Mean 3.00 of 4: Inclined.

Read together

Ownership. Raises and Meets from the hiring manager.

Are Right, A Lot. Owned by the senior PM. Nobody asked for it.

Think Big. Nobody owns it. Meets from the hiring manager.

Dive Deep. Meets from the Bar Raiser.

Deliver Results. Meets from the Bar Raiser.

Votes again

Hiring manager: Inclined, as before. Reason: “The second story was thinner”.

Bar Raiser: Inclined, as before. Reason: “Nothing new”.

The Bar Raiser’s challenge

No weak principle is left unanswered. Met: No owned principle was weak.

Three probes held in two answers. Met: Three probes held in two of four answers.

Most answers have numbers. Met: Three of four answers had numbers. Not known of one.

Every owned principle has a grade. Not met: There is no signal on Are Right, A Lot.

Level

L5, as the lowest of the three counts: ambiguity is L5 (“The goal was given to you, and you worked out how to reach it”), against scope L6 and impact L7.

It says how large your stories are now.

Decision

No hire at L5.

The Bar Raiser’s standard is not met: there is no signal on Are Right, A Lot.

That outweighs the votes: both are inclined.

Practice first

Are Right, A Lot. Owned, and nobody heard anything of it: have a story ready.
`
	got := leveled(t, next(t, d), L6, L5, L7).Text()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if n := strings.Count(got, Disclaimer); n != 1 {
		t.Errorf("the mirror stands %d times", n)
	}
}
