package recall

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

var monday = time.Date(2026, 3, 2, 21, 0, 0, 0, time.FixedZone("", 3600))

func in(days int) time.Time { return monday.AddDate(0, 0, days) }

func TestAnswered(t *testing.T) {
	var never Memory
	right, wrong := never.Answered(true, monday), never.Answered(false, monday)
	if !never.New() || right.New() || wrong.New() {
		t.Error("a card is new until its first answer")
	}
	if never.Due(in(100)) {
		t.Error("a card never answered is due; it is new")
	}
	if right.Due(monday) || wrong.Due(monday) {
		t.Error("a card is due on the day of its answer")
	}
	if !wrong.Due(in(1)) {
		t.Errorf("a wrong card rests %d days, want 1", wrong.Interval)
	}
	if right.Interval <= wrong.Interval {
		t.Errorf("a right card rests %d days, a wrong one %d", right.Interval, wrong.Interval)
	}
	again := right.Answered(true, in(int(right.Interval)))
	if again.Interval <= right.Interval {
		t.Errorf("a card right twice rests %d days, right once %d", again.Interval, right.Interval)
	}
	if diff := cmp.Diff([]any{2, 2, false}, []any{again.Times, again.Right, again.Wrong}); diff != "" {
		t.Errorf("times, right, wrong (-want +got):\n%s", diff)
	}
	if !right.Known(monday) || wrong.Known(monday) || right.Known(in(int(right.Interval))) {
		t.Error("known is what was right and rests")
	}
}

// A day is one of the calendar: from eleven at night to one in the morning is one.
func TestDue(t *testing.T) {
	m := Memory{}.Answered(false, time.Date(2026, 3, 2, 23, 0, 0, 0, time.UTC))
	if !m.Due(time.Date(2026, 3, 3, 1, 0, 0, 0, time.UTC)) {
		t.Error("a wrong card is not due on the next day")
	}
}

func cards(kinds ...bank.CardKind) []bank.Card {
	out := make([]bank.Card, len(kinds))
	for i, k := range kinds {
		out[i] = bank.Card{ID: fmt.Sprint("card-", i), Kind: k}
	}
	return out
}

func ids(session []*bank.Card) []string {
	var out []string
	for _, c := range session {
		out = append(out, c.ID)
	}
	return out
}

func TestSession(t *testing.T) {
	p, d := bank.WhichPrinciple, bank.WhichDoor
	all := cards(p, p, p, d, d, d, d)
	memories := map[string]Memory{
		"card-0": Memory{}.Answered(true, in(-1)),   // rests
		"card-3": Memory{}.Answered(false, in(-1)),  // due
		"card-4": Memory{}.Answered(false, in(-20)), // long due
		"card-6": Memory{}.Answered(true, monday),   // rests longer
	}
	for _, tt := range []struct {
		n    int
		want []string
	}{
		{0, nil},
		{1, []string{"card-4"}},
		{4, []string{"card-4", "card-3", "card-1", "card-5"}},
		{99, []string{"card-4", "card-3", "card-1", "card-5", "card-2", "card-0", "card-6"}},
	} {
		if diff := cmp.Diff(tt.want, ids(NextCards(all, memories, monday, tt.n))); diff != "" {
			t.Errorf("session of %d (-want +got):\n%s", tt.n, diff)
		}
	}
	if diff := cmp.Diff(Tally{New: 3, Due: 2, Known: 2}, CountCards(all, memories, monday)); diff != "" {
		t.Errorf("tally (-want +got):\n%s", diff)
	}
}

// Whatever was answered when, a session holds no card twice, a due card never
// waits behind one that is not, and the tally counts every card once.
func TestSessionProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := cards(rapid.SliceOf(rapid.SampledFrom(bank.CardKinds())).Draw(t, "kinds")...)
		memories := map[string]Memory{}
		for _, c := range all {
			for range rapid.IntRange(0, 3).Draw(t, "answers") {
				now := in(rapid.IntRange(-40, 10).Draw(t, "day"))
				memories[c.ID] = memories[c.ID].Answered(rapid.Bool().Draw(t, "right"), now)
			}
			if m := memories[c.ID]; !m.New() && (m.Interval < 1 || m.Stability <= 0 || m.Right > m.Times) {
				t.Fatalf("memory %+v", m)
			}
		}
		n := rapid.IntRange(0, 20).Draw(t, "n")
		session := NextCards(all, memories, monday, n)
		if want := min(n, len(all)); len(session) != want {
			t.Fatalf("%d cards, want %d", len(session), want)
		}
		seen := map[string]bool{}
		rested := false
		for _, c := range session {
			if seen[c.ID] {
				t.Fatalf("%s comes twice", c.ID)
			}
			seen[c.ID] = true
			if due := memories[c.ID].Due(monday); due && rested {
				t.Fatalf("%s is due and waits", c.ID)
			} else if !due {
				rested = true
			}
		}
		if c := CountCards(all, memories, monday); c.New+c.Due+c.Known+c.Shaky != len(all) {
			t.Fatalf("tally %+v of %d cards", c, len(all))
		}
	})
}

// A card that a clock ahead of its time has dated in the future comes again now, and
// then rests like any other.
func TestDueOfTheFuture(t *testing.T) {
	m := Memory{}.Answered(true, in(400))
	if !m.Due(in(0)) || m.Known(in(0)) {
		t.Error("it rests until the future")
	}
	if m = m.Answered(true, in(0)); m.Due(in(0)) || !m.Due(in(int(m.Interval))) {
		t.Errorf("answered again it is %+v", m)
	}
	if west := (Memory{}).Answered(true, in(1)); west.Due(in(0)) {
		t.Error("whoever flew west is asked again on the same day")
	}
}
