package journal

import (
	"errors"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// What a browser writes down is kept as it comes, beside the sheet, until it is in
// it, and goes with the question.
func TestJot(t *testing.T) {
	d := sit(t, NewMemory())
	ctx := t.Context()
	d.begin(t)
	r := d.step(t, interview.Go, interview.Go)
	of := SoundOf(r.Plan().ID, r.PartIndex())
	ok(t, d.Jot(ctx, of, " I led "))
	ok(t, d.Draft(ctx, r, sheet().WithSaid("notes", false)))
	ok(t, d.Jot(ctx, of, "six people."))
	is := func(when, jotted, said string) {
		t.Helper()
		d.reopen(t)
		if _, s, _ := d.Open(); d.Jotted() != jotted || s.Said != said {
			t.Errorf("%s there is %q beside %q, want %q beside %q", when, d.Jotted(), s.Said, jotted, said)
		}
	}
	is("after a kill", "I led six people.", "notes")
	if _, s, _ := d.Open(); len(s.Ticks) != len(sheet().Ticks) {
		t.Errorf("the sheet has %d points", len(s.Ticks))
	}
	words := d.Jotted()
	ok(t, d.Jot(ctx, of, "Late."))
	ok(t, d.Said(ctx, r, sheet().WithSaid("notes\n\n"+words, false), words))
	is("once in the sheet", "Late.", "notes\n\nI led six people.")
	ok(t, d.Unjot(ctx, of))
	is("forgotten", "", "notes\n\nI led six people.")
	ok(t, d.Jot(ctx, of, strings.Repeat("é", grading.MostSaid)))
	if got := d.Jotted(); len(got) > grading.MostSaid || strings.Trim(got, "é") != "" {
		t.Errorf("%d bytes are kept", len(got))
	}
	for _, other := range []string{"", SoundOf(r.Plan().ID, r.PartIndex()+1), SoundOf(testID(9999), r.PartIndex())} {
		if err := d.Jot(ctx, other, "words"); !errors.Is(err, ErrNoRound) {
			t.Errorf("of %q: %v, want ErrNoRound", other, err)
		}
	}
	d.step(t, interview.Skip)
	is("at the next question", "", "")
	if err := d.Jot(ctx, of, "words"); !errors.Is(err, ErrNoRound) {
		t.Errorf("of a question that was left: %v, want ErrNoRound", err)
	}
}
