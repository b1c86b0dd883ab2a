package journal

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/interview"
)

// held are the owners that a journal has recordings of.
func held(t tester, j Journal) []string {
	t.Helper()
	sounds, err := j.Sounds(context.Background())
	ok(t, err)
	out := []string{}
	for _, s := range sounds {
		out = append(out, s.Of)
	}
	return out
}

func wantHeld(t tester, what string, j Journal, owners ...string) {
	t.Helper()
	if diff := cmp.Diff(append([]string{}, owners...), held(t, j)); diff != "" {
		t.Errorf("recordings %s (-want +got):\n%s", what, diff)
	}
}

func TestSoundOf(t *testing.T) {
	if got, want := SoundOf(testID(1), 2), "00000000-0001-7000-8000-000000000000/2"; got != want {
		t.Errorf("SoundOf = %q, want %q: the form is kept on devices", got, want)
	}
	if id, found := soundRound(SoundOf(testID(7), 0)); id != testID(7) || !found {
		t.Errorf("soundRound = %s, %t", id, found)
	}
	for _, of := range []string{"", "x/1", testID(1).String()} {
		if _, found := soundRound(of); found {
			t.Errorf("soundRound(%q) finds a round", of)
		}
	}
}

func TestParseSounds(t *testing.T) {
	row := func(f ...string) string {
		out := ""
		for i, s := range f {
			if i > 0 {
				out += fieldEnd
			}
			out += s
		}
		return out + recordEnd
	}
	got := parseSounds(row("a/1", "1200", "5000", "2") + row("b", "x", "1", "1") + row("c", "1") + row("d", "0", "0", "1"))
	want := []Sound{{"a/1", 1200, 5 * time.Second, 2}, {"d", 0, 0, 1}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := parseSounds(""); got != nil {
		t.Errorf("of nothing: %v", got)
	}
}

// recorded practises a question of its own, with the answer's recording.
func (d *desk) recorded(t tester, record func(of string)) (answerID uuid.UUID, of string) {
	t.Helper()
	d.begin(t)
	r := d.step(t, interview.Go)
	of = SoundOf(r.Plan().ID, r.PartIndex())
	record(of)
	d.step(t, interview.Go, interview.Grade)
	return d.grade(t).ID, of
}

// recordingsGoWithAnswers holds a book on any journal to what it promises of
// recordings; record makes one for an owner, as web/recorder.js would.
func recordingsGoWithAnswers(t *testing.T, d *desk, record func(of string)) {
	ctx := t.Context()
	first, one := d.recorded(t, record)
	_, two := d.recorded(t, record)
	wantHeld(t, "of two answers", d.j, one, two)

	ok(t, d.Delete(ctx, first))
	wantHeld(t, "of an answer that can be had back", d.j, one, two)
	ok(t, d.Undelete(ctx, first))
	ok(t, d.Purge(ctx))
	wantHeld(t, "of one that came back", d.j, one, two)
	ok(t, d.Delete(ctx, first))
	d.reopen(t)
	ok(t, d.Purge(ctx))
	wantHeld(t, "of the answer that is left", d.j, two)

	// A part that is left ungraded.
	r := d.begin(t)
	three := SoundOf(r.Plan().ID, r.PartIndex())
	record(three)
	ok(t, d.Mute(ctx, three))
	wantHeld(t, "after one was muted", d.j, two)
	ok(t, d.Mute(ctx, "nobody"))

	// A round that is left for another: the newest keeps its recording.
	record(three)
	record("of another kind")
	d.reopen(t)
	ok(t, d.Sweep(ctx))
	if got := len(held(t, d.j)); got != 3 {
		t.Errorf("%d recordings while the round is under way, want 3", got)
	}
	d.begin(t)
	d.reopen(t)
	ok(t, d.Sweep(ctx))
	if got := held(t, d.j); len(got) != 2 || slices.Contains(got, three) {
		t.Errorf("recordings after the round was left: %v, want those of the answer and of another kind", got)
	}

	got, err := d.Sounds(ctx)
	ok(t, err)
	for _, s := range got {
		if s.Bytes <= 0 || s.Length <= 0 || s.Takes != 1 {
			t.Errorf("Sounds() tells %+v", s)
		}
	}
	ok(t, d.DeleteAll(ctx))
	wantHeld(t, "after all was deleted", d.j)
}

func TestRecordingsInMemory(t *testing.T) {
	m := NewMemory()
	recordingsGoWithAnswers(t, sit(t, m), func(of string) {
		m.Hold(Sound{Of: of, Bytes: 9000, Length: 3 * time.Second, Takes: 1})
	})
}

// What could not be muted is muted with the next write, and an answer whose part
// is not known takes no other's recording along.
func TestMuteIsTriedAgain(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	m.Hold(Sound{Of: "a", Bytes: 1})
	m.Refuse(ErrFull)
	if err := d.Mute(t.Context(), "a"); !errors.Is(err, ErrFull) {
		t.Errorf("Mute: %v, want ErrFull", err)
	}
	wantHeld(t, "while nothing can be written", m, "a")
	m.Refuse(nil)
	ok(t, d.Flush(t.Context()))
	wantHeld(t, "after the next write", m)
}

func TestAnswerOfUnknownPart(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	d.oldAnswers = true
	id, of := d.recorded(t, func(of string) { m.Hold(Sound{Of: of, Bytes: 1}) })
	ok(t, d.Delete(t.Context(), id))
	ok(t, d.Purge(t.Context()))
	wantHeld(t, "beside an older answer", m, of)
}

// Where an answer cannot be read, it may yet be by a later version.
func TestSweepLeavesWhatMayBeRead(t *testing.T) {
	m := NewMemory()
	d := sit(t, m)
	r := d.begin(t)
	of := SoundOf(r.Plan().ID, r.PartIndex())
	m.Hold(Sound{Of: of, Bytes: 1})
	newer := testRecord(900, KindAnswer, r.Plan().ID.String())
	newer.V = Version + 1
	commit(t, m, Change{Put: []Record{newer}})
	d.begin(t)
	d.reopen(t)
	ok(t, d.Sweep(t.Context()))
	wantHeld(t, "with a record set aside", m, of)
}

// narrow is a full disk: nothing can be added, and what is there can go.
type narrow struct {
	*Memory
	full bool
	tiny bool // what goes makes no room
}

func (n *narrow) Commit(ctx context.Context, c Change) error {
	if n.full && len(c.Put) > 0 {
		return ErrFull
	}
	if len(c.Mute) > 0 && !n.tiny {
		n.full = false
	}
	return n.Memory.Commit(ctx, c)
}

// muted is a book on a full disk from which the only recording was deleted, after
// something had found no room.
func muted(t *testing.T, tiny bool) (*narrow, *desk) {
	t.Helper()
	j := &narrow{Memory: NewMemory(), tiny: tiny}
	d := sit(t, j)
	j.Hold(Sound{Of: "a/0", Bytes: 5, Takes: 1})
	j.full = true
	if err := d.Tick(t.Context(), "x", true); !errors.Is(err, ErrFull) {
		t.Fatalf("Tick: %v, want ErrFull", err)
	}
	ok(t, d.Mute(t.Context(), "a/0"))
	wantHeld(t, "after the only one was deleted", j)
	return j, d
}

// TestMuteMakesRoom: one recording can be deleted on a full disk, too.
func TestMuteMakesRoom(t *testing.T) {
	j, d := muted(t, false)
	if len(ofThing(t, j, "x")) != 1 || d.Trouble() != nil {
		t.Errorf("what waited is not kept: %v", d.Trouble())
	}
}

// TestMuteOnAFullDisk: what still finds no room afterwards is trouble, but not that
// of the one who deletes.
func TestMuteOnAFullDisk(t *testing.T) {
	j, d := muted(t, true)
	if !errors.Is(d.Trouble(), ErrFull) {
		t.Errorf("trouble %v, want ErrFull", d.Trouble())
	}
	j.full = false
	ok(t, d.Flush(t.Context()))
	if len(ofThing(t, j, "x")) != 1 || d.Trouble() != nil {
		t.Errorf("what waited is not kept: %v", d.Trouble())
	}
}

// TestSilenceMakesRoom: on a full disk recordings can be deleted, though what waits
// to be kept cannot be written yet, and then it is.
func TestSilenceMakesRoom(t *testing.T) {
	j := &narrow{Memory: NewMemory()}
	d := sit(t, j)
	j.Hold(Sound{Of: "a/0", Bytes: 5, Takes: 1})
	j.Hold(Sound{Of: "b/0", Bytes: 5, Takes: 1})
	j.full = true
	if err := d.Tick(t.Context(), "x", true); !errors.Is(err, ErrFull) {
		t.Fatalf("Tick: %v, want ErrFull", err)
	}
	ok(t, d.Silence(t.Context()))
	if sounds, err := d.Sounds(t.Context()); err != nil || len(sounds) != 0 {
		t.Errorf("left are %v, %v", sounds, err)
	}
	if len(ofThing(t, j, "x")) != 1 || d.Trouble() != nil {
		t.Errorf("what waited is not kept: %v", d.Trouble())
	}
	ok(t, d.Silence(t.Context()))
}
