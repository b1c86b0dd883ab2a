package interview

import (
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"
)

// TestSurprises: about one answer in three is broken into, at moments spread over
// its middle.
func TestSurprises(t *testing.T) {
	const rounds = 3000
	n, early, aim := 0, 0, DefaultAims().Aim
	for i := range rounds {
		p := single()
		p.ID = uuid.UUID{14: byte(i >> 8), 15: byte(i)}
		at, ok := live(t, p, kinds(Begin, Go)...).Surprise()
		if !ok {
			continue
		}
		n++
		if at < aim/4 || at > aim*3/4 {
			t.Fatalf("round %d is broken into at %v of %v", i, at, aim)
		}
		if at < aim/2 {
			early++
		}
	}
	if n < rounds*28/100 || n > rounds*38/100 || early < n*40/100 || early > n*60/100 {
		t.Errorf("of %d answers %d are broken into, %d in the first half of what they aim at", rounds, n, early)
	}
}

// TestSurpriseFits: what surprises can be done then, and the round's other events
// move it nowhere.
func TestSurpriseFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := genPlan().Draw(t, "plan")
		type answer struct {
			part int
			of   uuid.UUID
		}
		seen := map[answer]int64{}
		r := New(p)
		for _, e := range genLife(p).Draw(t, "life") {
			next, err := r.Do(e)
			if err != nil {
				continue
			}
			r = next
			at, ok := r.Surprise()
			if !ok {
				continue
			}
			if r.Phase() != PhaseAnswer || !r.CanInterrupt() {
				t.Fatalf("surprised in %v", r.Phase())
			}
			if _, err := r.Do(Event{Kind: Interrupt, At: r.Last()}); err != nil {
				t.Fatalf("the surprise does not fit: %v", err)
			}
			a := answer{r.PartIndex(), p.ID}
			if before, met := seen[a]; met && before != int64(at) {
				t.Fatalf("the same answer is surprised at %v and at %v", before, at)
			}
			seen[a] = int64(at)
		}
	})
}

// TestSurpriseDue: it is due from its moment on for five seconds, and not while the
// round is paused.
func TestSurpriseDue(t *testing.T) {
	var r Round
	var at int64
	for i := range 100 {
		p := single()
		p.ID = uuid.UUID{15: byte(i)}
		r = live(t, p, kinds(Begin, Go)...)
		if d, ok := r.Surprise(); ok {
			at = d.Milliseconds()
			break
		}
	}
	if at == 0 {
		t.Fatal("none of a hundred answers is broken into")
	}
	began := r.AnswerBegan()
	paused, err := r.Do(Event{Kind: Pause, At: began + at + 1})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		r     Round
		after int64 // in the answer
		due   bool
	}{
		{"before it", r, at - 1, false},
		{"at its moment", r, at, true},
		{"a little late", r, at + 4999, true},
		{"too late", r, at + 5000, false},
		{"paused", paused, at + 1, false},
		{"not begun", New(single()), at, false},
	} {
		if got := c.r.SurpriseDue(began + c.after); got != c.due {
			t.Errorf("%s: due is %v, want %v", c.name, got, c.due)
		}
	}
}
