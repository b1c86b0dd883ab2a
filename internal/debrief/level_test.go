package debrief

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

// Each principle tells of one trait, so that every grade is read once.
func TestTraitsShareThePrinciples(t *testing.T) {
	n := map[bank.Principle]int{}
	for _, tr := range Traits() {
		for _, p := range tr.Principles() {
			n[p]++
		}
	}
	for _, p := range bank.Principles() {
		if n[p] != 1 {
			t.Errorf("%s tells of %d traits", p, n[p])
		}
	}
	if Trait(0).Principles() != nil || Trait(9).Principles() != nil {
		t.Error("what is no trait has principles")
	}
}

func TestBearing(t *testing.T) {
	l := good()
	l.Rounds[1].Answers = append(l.Rounds[1].Answers,
		answer(5, 0, grades{own: bank.Concern, dive: bank.NoSignal}), answer(6, 1, grades{deliver: bank.Mixed}))
	d := convene(t, l)
	type bearing struct{ For, Against []string }
	for tr, want := range map[Trait]bearing{
		Scope: {
			[]string{"Ownership: Raises, three probes held (hiring manager)", "Ownership: Meets, one probe held (hiring manager)", "Think Big: Meets, one probe held (hiring manager)"},
			[]string{"Ownership: Concern, no probe held (Bar Raiser)"},
		},
		Ambiguity: {[]string{"Dive Deep: Meets, four probes held (Bar Raiser)"}, nil},
		Impact:    {[]string{"Deliver Results: Meets, two probes held (Bar Raiser)"}, []string{"Deliver Results: Mixed, one probe held (Bar Raiser)"}},
	} {
		var got bearing
		got.For, got.Against = d.TraitEvidence(tr)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tr, diff)
		}
	}
}

// What follows of the level goes by one account of where PMs enter.
func TestWhatFollows(t *testing.T) {
	for l, want := range map[Level]string{
		L5: "That is a hire one level below L6, at which PMs from outside usually enter by one former hiring manager’s account.",
		L6: "That is a hire at the level at which PMs from outside usually enter by one former hiring manager’s account. The industry would call it about one level higher.",
		L7: "That is a hire one level above L6, at which PMs from outside usually enter by one former hiring manager’s account.",
	} {
		if got := leveled(t, revoted(t, good()), l, L7, L7).Decision; got.Outcome != Hire || got.Follows != want {
			t.Errorf("%v at %v: %q", got.Outcome, l, got.Follows)
		}
	}
	if got := decided(t, good(), NotInclined, NotInclined).Decision; got.Follows != "It says how large your stories are now." {
		t.Errorf("%v: %q", got.Outcome, got.Follows)
	}
}
