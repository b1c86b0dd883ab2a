package debrief

import (
	"encoding"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

// A debrief as it lies on candidates' devices must be readable for ever, also
// beside fields of a newer program, and say what it said whatever the rules are
// by then.
const keptDebrief = `{
	"v": 1, "loop": "019a0000-0000-7000-8000-000000000900", "step": "decided", "new": 1,
	"seats": [
		{
			"who": "hiring-manager", "owns": ["ownership"], "evidence": ["I asked."],
			"answers": [{
				"id": "019a0000-0000-7000-8000-000000000001", "question": "q1", "prompt": "Question 1.",
				"made": ["Gave a date"], "missed": ["Named the owner"], "depth": 3, "flags": ["flag-no-numbers"],
				"grades": [{"principle": "ownership", "grade": "meets", "why": "It was hard."}, {"principle": "dive-deep", "grade": "no-signal"}],
				"numbers": "no", "graded": 1772442060000, "new": 1
			}],
			"sealed": {"vote": "strongly-not-inclined", "why": "A rule of long ago."},
			"final": {"vote": "strongly-inclined", "why": "It was told well.", "speaks": ["ownership"]}
		},
		{"who": "bar-raiser", "evidence": ["Not met."], "sealed": {"vote": ""}, "final": {"vote": ""}}
	],
	"read": [{"principle": "ownership", "say": "Read then."}],
	"challenge": [
		{"rule": "concerns", "result": "met", "why": "a"}, {"rule": "depth", "result": "unmet", "why": "b"},
		{"rule": "numbers", "result": "", "why": "c"}, {"rule": "signal", "result": "met", "why": "d"}
	],
	"level": {"scope": "l5", "ambiguity": "l6", "impact": "l7"},
	"decision": {
		"outcome": "no-hire", "level": "l5", "levelWhy": "L5.", "decided": ["One.", "Two."],
		"first": {"principle": "dive-deep", "why": "Because."}
	}
}`

func TestReadsKeptDebrief(t *testing.T) {
	want := Debrief{
		Version: 1, Loop: id(900), Step: StepDecided,
		Seats: []Seat{
			{
				Interviewer: bank.HiringManager, Owns: ps(own), Evidence: []string{"I asked."},
				Answers: []Evidence{{
					ID: id(1), Question: "q1", Prompt: "Question 1.", Made: []string{"Gave a date"}, Missed: []string{"Named the owner"},
					Grades: []PrincipleGrade{{own, bank.Meets, "It was hard."}, {dive, bank.NoSignal, ""}},
					Depth:  3, Flags: []string{"flag-no-numbers"}, Numbers: NoNumbers, Graded: 1772442060000,
				}},
				Sealed: Ballot{StronglyNotInclined, "A rule of long ago.", nil},
				Final:  Ballot{StronglyInclined, "It was told well.", ps(own)},
			},
			{Interviewer: bank.BarRaiser, Evidence: []string{"Not met."}},
		},
		Paragraphs: []Paragraph{{own, "Read then."}},
		Challenge: []ChallengeLine{
			{RuleConcerns, ResultMet, "a"}, {RuleDepth, ResultUnmet, "b"}, {RuleNumbers, ResultUnknown, "c"}, {RuleSignal, ResultMet, "d"},
		},
		Level:    LevelSheet{L5, L6, L7},
		Decision: &Decision{NoHire, L5, "L5.", []string{"One.", "Two."}, PracticeAdvice{dive, "Because."}, ""},
	}
	var got Debrief
	if err := json.Unmarshal([]byte(keptDebrief), &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, said := range []string{"A rule of long ago.", "Ownership. Read then.", "No hire at L5.", "Dive Deep. Because.", "Bar Raiser\n\nNot met.\n"} {
		if text := got.Text(); !strings.Contains(text, said) {
			t.Errorf("%q is no longer said:\n%s", said, text)
		}
	}
}

// A decision without a level is one of version 2: who went straight to it has not
// chosen one.
func TestReadsKeptDecisionWithoutLevel(t *testing.T) {
	kept := strings.NewReplacer(`"v": 1`, `"v": 2`, `"level": "l5"`, `"level": ""`, `{"scope": "l5", "ambiguity": "l6", "impact": "l7"}`, `{}`).Replace(keptDebrief)
	var got Debrief
	if err := json.Unmarshal([]byte(kept), &got); err != nil || !got.WantsLevel() {
		t.Fatalf("%v, %+v", err, got.Decision)
	}
	if text := got.Text(); !strings.Contains(text, "Heard: “Gave a date”.") || !strings.Contains(text, "No hire.") || strings.Contains(text, "Level") {
		t.Error(text)
	}
}

func TestRefusesKept(t *testing.T) {
	for _, tt := range []struct {
		name     string
		old, new string // what is changed in the kept debrief
		want     error
	}{
		{"nothing changed", "", "", nil},
		{"newer, with names unknown here", `"v": 1, "loop": "019a0000-0000-7000-8000-000000000900", "step": "decided"`, `"v": 3, "step": "party"`, ErrNewer},
		{"no version", `"v": 1,`, ``, ErrKept},
		{"an unknown step", `"step": "decided"`, `"step": "party"`, ErrUnknown},
		{"no step", `"step": "decided"`, `"step": ""`, ErrKept},
		{"a decision too early", `"step": "decided"`, `"step": "level"`, ErrKept},
		{"a challenge too early", `"step": "decided"`, `"step": "revote"`, ErrKept},
		{"no decision", `"decision"`, `"decided"`, ErrKept},
		{"no challenge", `"challenge"`, `"challenged"`, ErrKept},
		{"no seats", `"seats"`, `"chairs"`, ErrKept},
		{"no interviewer", `"hiring-manager"`, `""`, ErrKept},
		{"an unknown interviewer", `"hiring-manager"`, `"caretaker"`, ErrKept},
		{"owning nothing known", `"owns": ["ownership"]`, `"owns": [null]`, ErrKept},
		{"speaking to nothing known", `"speaks": ["ownership"]`, `"speaks": [null]`, ErrKept},
		{"nobody met", `"answers"`, `"questions"`, ErrKept},
		{"a vote of who has met nobody", `"final": {"vote": ""}`, `"final": {"vote": "inclined"}`, ErrKept},
		{"no sealed vote", `"vote": "strongly-not-inclined"`, `"vote": ""`, ErrKept},
		{"no re-vote", `"vote": "strongly-inclined"`, `"vote": ""`, ErrKept},
		{"a vote that is none", `"vote": "strongly-inclined"`, `"vote": "undecided"`, ErrUnknown},
		{"deeper than the ladder", `"depth": 3`, `"depth": 5`, ErrKept},
		{"a depth below none", `"depth": 3`, `"depth": -1`, ErrKept},
		{"ungraded", `"grade": "meets"`, `"grade": ""`, ErrKept},
		{"a grade of no principle", `{"principle": "ownership", "grade"`, `{"grade"`, ErrKept},
		{"an account of no principle", `{"principle": "ownership", "say"`, `{"say"`, ErrKept},
		{"a line without a rule", `"rule": "depth"`, `"rule": ""`, ErrKept},
		{"no outcome", `"outcome": "no-hire"`, `"outcome": ""`, ErrKept},
		{"no level", `"level": "l5"`, `"level": ""`, ErrKept},
		{"no reasons", `"decided": ["One.", "Two."]`, `"decided": []`, ErrKept},
		{"no debrief", keptDebrief, `[]`, ErrKept},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if !strings.Contains(keptDebrief, tt.old) {
				t.Fatalf("%s is not in the kept debrief", tt.old)
			}
			var d Debrief
			err := json.Unmarshal([]byte(strings.Replace(keptDebrief, tt.old, tt.new, 1)), &d)
			if !errors.Is(err, tt.want) {
				t.Errorf("%v, want %v", err, tt.want)
			}
			if err != nil && d.Version != 0 {
				t.Error("refused, and read all the same")
			}
		})
	}
}

// Slugs are kept: one that is renamed makes kept debriefs unreadable.
func TestSlugs(t *testing.T) {
	for want, all := range map[string][]encoding.TextMarshaler{
		" strongly-not-inclined not-inclined inclined strongly-inclined": {NoVote, StronglyNotInclined, NotInclined, Inclined, StronglyInclined},
		" evidence together revote challenge level decided":              {Step(0), StepEvidence, StepTogether, StepRevote, StepChallenge, StepLevel, StepDecided},
		" yes no":                        {NumbersUnknown, HasNumbers, NoNumbers},
		" concerns depth numbers signal": {Rule(0), RuleConcerns, RuleDepth, RuleNumbers, RuleSignal},
		" met unmet":                     {ResultUnknown, ResultMet, ResultUnmet},
		" l5 l6 l7":                      {NoLevel, L5, L6, L7},
		" hire no-hire":                  {Outcome(0), Hire, NoHire},
	} {
		got := make([]string, len(all))
		for i, v := range all {
			b, err := v.MarshalText()
			if err != nil {
				t.Fatal(err)
			}
			got[i] = string(b)
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if Inclined.Slug() != "inclined" || StepLevel.Slug() != "level" || L6.Slug() != "l6" || Vote(9).Slug() != "" {
		t.Errorf("slugs %q, %q, %q and %q", Inclined.Slug(), StepLevel.Slug(), L6.Slug(), Vote(9).Slug())
	}
	if _, err := Vote(9).MarshalText(); !errors.Is(err, ErrUnknown) {
		t.Errorf("%v for a vote that is none, want %v", err, ErrUnknown)
	}
}

// Whatever is read can be shown and gone on with.
func FuzzUnmarshal(f *testing.F) {
	f.Add([]byte(keptDebrief))
	f.Add([]byte(strings.Replace(keptDebrief, `"v": 1`, `"v": 2`, 1)))
	f.Add([]byte(`{"v":1,"step":"revote","seats":[{"who":"senior-pm","answers":[{}],"sealed":{"vote":"inclined"}}]}`))
	for d := convene(f, good()); ; {
		b, err := json.Marshal(d)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
		if d, err = d.Next(); err != nil {
			break
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var d Debrief
		if json.Unmarshal(b, &d) != nil {
			return
		}
		if _, err := json.Marshal(d); err != nil {
			t.Errorf("read, and not to be written again: %v", err)
		}
		for d.Step != StepDecided {
			_, _, _ = d.Text(), d.Discussion(), d.Unanswered(0)
			for i := range d.Seats {
				n, err := d.Revote(i, Inclined, because, d.Unanswered(i)...)
				if err == nil && d.Step == StepRevote { // from a later step it leads back, for ever
					d = n
				}
			}
			for _, tr := range Traits() {
				if n, err := d.SetLevel(tr, L6); err == nil {
					d = n
				}
			}
			n, err := d.Next()
			if err != nil {
				t.Fatalf("stuck at %q: %v", d.Step, err)
			}
			d = n
		}
		if d.Text() == "" {
			t.Error("nothing to read")
		}
	})
}
