package history_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

func TestRecordingKey(t *testing.T) {
	if got, want := journal.RecordingKey(journaltest.ID(1), 2), "00000000-0001-7000-8000-000000000000/2"; got != want {
		t.Errorf("RecordingKey = %q, want %q: the form is kept on devices", got, want)
	}
	if id, found := journal.RecordingRound(journal.RecordingKey(journaltest.ID(7), 0)); id != journaltest.ID(7) || !found {
		t.Errorf("soundRound = %s, %t", id, found)
	}
	for _, of := range []string{"", "x/1", journaltest.ID(1).String()} {
		if _, found := journal.RecordingRound(of); found {
			t.Errorf("soundRound(%q) finds a round", of)
		}
	}
}

func TestRecordingsInMemory(t *testing.T) {
	m := journaltest.NewMemory()
	historytest.RecordingsGoWithAnswers(t, historytest.Open(t, m), func(of string) {
		m.AddRecording(journal.Recording{Owner: of, Bytes: 9000, Length: 3 * time.Second, Takes: 1})
	})
}

// What could not be muted is muted with the next write, and an answer whose part
// is not known takes no other's recording along.
func TestDeleteRecordingsIsRetried(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	m.AddRecording(journal.Recording{Owner: "a", Bytes: 1})
	m.Refuse(journal.ErrFull)
	if err := d.DeleteRecordings(t.Context(), "a"); !errors.Is(err, journal.ErrFull) {
		t.Errorf("Mute: %v, want ErrFull", err)
	}
	historytest.WantRecordings(t, "while nothing can be written", m, "a")
	m.Refuse(nil)
	historytest.Check(t, d.Flush(t.Context()))
	historytest.WantRecordings(t, "after the next write", m)
}

func TestAnswerOfUnknownPart(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	d.OldAnswers = true
	id, of := d.RecordedAnswer(t, func(of string) { m.AddRecording(journal.Recording{Owner: of, Bytes: 1}) })
	historytest.Check(t, d.Delete(t.Context(), id))
	historytest.Check(t, d.Purge(t.Context(), d.Deleted()))
	historytest.WantRecordings(t, "beside an older answer", m, of)
}

// Where an answer cannot be read, it may yet be by a later version.
func TestSweepLeavesWhatMayBeRead(t *testing.T) {
	m := journaltest.NewMemory()
	d := historytest.Open(t, m)
	r := d.BeginRound(t)
	of := journal.RecordingKey(r.Plan().ID, r.PartIndex())
	m.AddRecording(journal.Recording{Owner: of, Bytes: 1})
	newer := journaltest.Record(900, journal.KindAnswer, r.Plan().ID.String())
	newer.V = journal.Version + 1
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{newer}})
	d.BeginRound(t)
	d.Reopen(t)
	historytest.Check(t, d.Recordings().DeleteOrphans(t.Context()))
	historytest.WantRecordings(t, "with a record set aside", m, of)
}

// narrow is a full disk: nothing can be added, and what is there can go.
type narrow struct {
	*journaltest.Memory
	full bool
	tiny bool // what goes makes no room
}

func (n *narrow) Commit(ctx context.Context, c journal.Change) error {
	if n.full && len(c.Put) > 0 {
		return journal.ErrFull
	}
	if len(c.DropRecordings) > 0 && !n.tiny {
		n.full = false
	}
	return n.Memory.Commit(ctx, c)
}

// muted is a book on a full disk from which the only recording was deleted, after
// something had found no room.
func muted(t *testing.T, tiny bool) (*narrow, *historytest.Session) {
	t.Helper()
	j := &narrow{Memory: journaltest.NewMemory(), tiny: tiny}
	d := historytest.Open(t, j)
	j.AddRecording(journal.Recording{Owner: "a/0", Bytes: 5, Takes: 1})
	j.full = true
	if err := d.SetTick(t.Context(), "x", true); !errors.Is(err, journal.ErrFull) {
		t.Fatalf("Tick: %v, want ErrFull", err)
	}
	historytest.Check(t, d.DeleteRecordings(t.Context(), "a/0"))
	historytest.WantRecordings(t, "after the only one was deleted", j)
	return j, d
}

// TestDeleteRecordingsMakesRoom: one recording can be deleted on a full disk, too.
func TestDeleteRecordingsMakesRoom(t *testing.T) {
	j, d := muted(t, false)
	if len(journaltest.ByOwner(t, j, "x")) != 1 || d.Err() != nil {
		t.Errorf("what waited is not kept: %v", d.Err())
	}
}

// TestDeleteRecordingsOnAFullDisk: a write that still finds no room afterwards shows in
// Err, but the deletion itself does not fail.
func TestDeleteRecordingsOnAFullDisk(t *testing.T) {
	j, d := muted(t, true)
	if !errors.Is(d.Err(), journal.ErrFull) {
		t.Errorf("trouble %v, want ErrFull", d.Err())
	}
	j.full = false
	historytest.Check(t, d.Flush(t.Context()))
	if len(journaltest.ByOwner(t, j, "x")) != 1 || d.Err() != nil {
		t.Errorf("what waited is not kept: %v", d.Err())
	}
}

// TestSilenceMakesRoom: on a full disk recordings can be deleted, though what waits
// to be kept cannot be written yet, and then it is.
func TestSilenceMakesRoom(t *testing.T) {
	j := &narrow{Memory: journaltest.NewMemory()}
	d := historytest.Open(t, j)
	j.AddRecording(journal.Recording{Owner: "a/0", Bytes: 5, Takes: 1})
	j.AddRecording(journal.Recording{Owner: "b/0", Bytes: 5, Takes: 1})
	j.full = true
	if err := d.SetTick(t.Context(), "x", true); !errors.Is(err, journal.ErrFull) {
		t.Fatalf("Tick: %v, want ErrFull", err)
	}
	historytest.Check(t, d.Recordings().DeleteAll(t.Context()))
	if sounds, err := d.Recordings().All(t.Context()); err != nil || len(sounds) != 0 {
		t.Errorf("left are %v, %v", sounds, err)
	}
	if len(journaltest.ByOwner(t, j, "x")) != 1 || d.Err() != nil {
		t.Errorf("what waited is not kept: %v", d.Err())
	}
	historytest.Check(t, d.Recordings().DeleteAll(t.Context()))
}
