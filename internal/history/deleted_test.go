package history_test

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/recording"
	"github.com/mockloop/mockloop/internal/recording/recordingtest"
)

// export is a backup that a session makes itself.
func export(t historytest.TB, d *historytest.Session, recordings *backup.Recordings) []byte {
	t.Helper()
	var out bytes.Buffer
	_, err := d.Backups().Export(context.Background(), &out, "abc", recordings)
	historytest.Check(t, err)
	return out.Bytes()
}

// restore imports a file, as it is or with what was deleted here.
func restore(t historytest.TB, d *historytest.Session, text []byte, bringBack bool) (p backup.Preview, kept int) {
	t.Helper()
	f := historytest.ReadBackup(t, text)
	f.RestoreDeleted = bringBack
	p, err := d.Backups().PreviewImport(context.Background(), f)
	historytest.Check(t, err)
	r, err := d.Backups().Import(context.Background(), f)
	historytest.Check(t, err)
	return p, r.Kept
}

// restart is the next start of the program.
func restart(t historytest.TB, d *historytest.Session) {
	t.Helper()
	d.Reopen(t)
	historytest.Check(t, d.Purge(context.Background(), d.Deleted()))
}

// kept counts the records of a kind that belong to something.
func kept(t historytest.TB, d *historytest.Session, k journal.Kind, owner string) (n int) {
	t.Helper()
	records, err := d.Journal.ByOwner(context.Background(), owner)
	historytest.Check(t, err)
	for _, r := range records {
		if r.Kind == k {
			n++
		}
	}
	return n
}

// What was deleted here stays deleted when a file still holds it, however often it is
// restored, until somebody asks for it. It travels like this to another device.
func TestDeletedStaysDeleted(t *testing.T) {
	ctx := t.Context()
	phone := historytest.Open(t, journaltest.NewMemory())
	a, b := phone.PracticeOne(t), phone.PracticeOne(t)
	historytest.Check(t, phone.SetNote(ctx, a.ID, "a note"))
	file := export(t, phone, nil)
	historytest.Check(t, phone.Delete(ctx, a.ID))
	soon := export(t, phone, nil) // before it is gone for good
	for _, what := range []string{"in the same session", "after a restart", "after two"} {
		for range 2 {
			p, n := restore(t, phone, file, false)
			if p.DeletedHere != 1 || n != 0 || len(phone.Answers()) != 1 {
				t.Fatalf("%s: %d deleted here, %d records kept, %d answers", what, p.DeletedHere, n, len(phone.Answers()))
			}
		}
		restart(t, phone)
	}
	if p, _ := restore(t, phone, soon, false); p.DeletedHere != 1 || !p.Empty() {
		t.Errorf("its own file of then: %+v", p)
	}
	if n := kept(t, phone, journal.KindNote, a.ID.String()) + kept(t, phone, journal.KindRound, a.Round.String()) + kept(t, phone, journal.KindStep, a.Round.String()); n != 0 {
		t.Errorf("%d records of its note and its round are left", n)
	}
	if phone.Deleted() != nil {
		t.Error("each start deletes it again")
	}

	// The laptop holds it still: it stays there, and that is said.
	laptop := historytest.Open(t, journaltest.NewMemory())
	laptop.IDs = 50_000
	restore(t, laptop, file, false)
	if p, _ := restore(t, laptop, export(t, phone, nil), false); p.DeletedThere != 1 || len(laptop.Answers()) != 2 {
		t.Errorf("a deletion of another device: %+v, %d answers", p, len(laptop.Answers()))
	}
	// One that never held it learns that it was deleted.
	tablet := historytest.Open(t, journaltest.NewMemory())
	tablet.IDs = 60_000
	restore(t, tablet, export(t, phone, nil), false)
	restart(t, tablet)
	if p, _ := restore(t, tablet, file, false); p.DeletedHere != 1 || len(tablet.Answers()) != 1 {
		t.Errorf("a deletion does not travel: %+v, %d answers", p, len(tablet.Answers()))
	}

	// It comes back when it is asked for, with its note, and then stays.
	p, _ := restore(t, phone, file, true)
	restart(t, phone)
	got, ok := phone.Answer(a.ID)
	if !ok || got.Sheet.Note != "a note" || p.Add[journal.KindAnswer] != 1 || kept(t, phone, journal.KindTombstone, a.ID.String()) != 0 {
		t.Errorf("brought back: %v, %+v, preview %+v", ok, got.Sheet, p)
	}
	if p, _ := restore(t, phone, soon, false); p.DeletedHere != 0 || len(phone.Answers()) != 2 {
		t.Errorf("after that its file of then: %+v", p)
	}
	historytest.Check(t, phone.Delete(ctx, b.ID))
	historytest.Check(t, phone.DeleteAll(ctx))
	if n := len(journaltest.ByKind(t, phone.Journal, journal.KindTombstone, journal.Page{})); n != 0 {
		t.Errorf("%d tombstones are left of everything deleted", n)
	}
	if p, _ := restore(t, phone, file, false); p.DeletedHere != 0 || len(phone.Answers()) != 2 {
		t.Errorf("after all was deleted: %+v", p)
	}
}

// One that is deleted and can still be had back comes back by a file, too.
func TestBringBackAtOnce(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	a := d.PracticeOne(t)
	file := export(t, d, nil)
	historytest.Check(t, d.Delete(t.Context(), a.ID))
	if p, _ := restore(t, d, file, true); p.Empty() || p.DeletedHere != 1 {
		t.Errorf("the preview is %+v", p)
	}
	restart(t, d)
	if len(d.Answers()) != 1 {
		t.Error("it did not come back")
	}
}

// The round under way stays whole when its answer is deleted, and goes later.
func TestDeletedOfTheRoundUnderWay(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	a := d.PracticeOne(t) // its round has another question
	historytest.Check(t, d.Delete(t.Context(), a.ID))
	restart(t, d)
	if r, _, open := d.CurrentRound(); !open || r.Over() {
		t.Error("the round under way is gone")
	}
	before := len(journaltest.ByKind(t, d.Journal, journal.AnyKind, journal.Page{}))
	restart(t, d)
	if n := len(journaltest.ByKind(t, d.Journal, journal.AnyKind, journal.Page{})); n != before {
		t.Errorf("another start changes %d records to %d", before, n)
	}
	b := d.PracticeOne(t)
	restart(t, d)
	if n := kept(t, d, journal.KindRound, a.Round.String()) + kept(t, d, journal.KindStep, a.Round.String()); n != 0 {
		t.Errorf("%d records of its round are left", n)
	}
	if kept(t, d, journal.KindRound, b.Round.String()) != 1 || len(d.Deleted()) != 0 {
		t.Error("the next round is gone, or there is still something to delete")
	}
}

// A round of several answers goes with the last of them only.
func TestRoundGoesWithItsLastAnswer(t *testing.T) {
	d := historytest.Open(t, journaltest.NewMemory())
	ctx := t.Context()
	a := d.PracticeOne(t)
	d.Do(t, interview.Go, interview.Grade)
	b := d.Grade(t)
	d.PracticeOne(t)
	file := export(t, d, nil)
	historytest.Check(t, d.Delete(ctx, a.ID))
	restart(t, d)
	if a.Round != b.Round || kept(t, d, journal.KindRound, a.Round.String()) != 1 {
		t.Fatal("the round went while it has an answer")
	}
	historytest.Check(t, d.Delete(ctx, b.ID))
	restart(t, d)
	if kept(t, d, journal.KindRound, a.Round.String()) != 0 {
		t.Error("the round is left without an answer")
	}
	if p, n := restore(t, d, file, false); p.DeletedHere != 2 || n != 0 {
		t.Errorf("%d deleted here, %d records kept", p.DeletedHere, n)
	}
}

// A recording that was deleted stays deleted as well.
func TestDeletedRecordings(t *testing.T) {
	ctx := t.Context()
	d := historytest.Open(t, journaltest.NewMemory())
	store := &recordingtest.Store{}
	keep := func(owner string) {
		take := recording.Take{Owner: owner, MIME: "audio/webm", Chunks: 1, Bytes: 3}
		_, err := store.KeepChunk(ctx, take, bytes.NewReader([]byte("one")))
		historytest.Check(t, err)
	}
	first, one := d.RecordedAnswer(t, keep)
	_, two := d.RecordedAnswer(t, keep)
	_, three := d.RecordedAnswer(t, keep)
	all, err := backup.ReadRecordings(ctx, store)
	historytest.Check(t, err)
	zip := export(t, d, all)
	historytest.Check(t, d.Delete(ctx, first))
	historytest.Check(t, d.Recordings().DeleteByHand(ctx, two))
	restart(t, d)

	for _, c := range []struct {
		bringBack bool
		want      []string
	}{{false, []string{three}}, {true, []string{one, two, three}}, {false, []string{one, two, three}}} {
		f := historytest.ReadBackup(t, zip)
		f.RestoreDeleted = c.bringBack
		r, err := d.Backups().Import(ctx, f)
		historytest.Check(t, err)
		to := &recordingtest.Store{}
		f.LeaveRecordings = r.LeavesRecording
		_, _, err = f.RestoreRecordings(ctx, bytes.NewReader(zip), to)
		historytest.Check(t, err)
		var got []string
		takes, err := to.Takes(ctx, "")
		historytest.Check(t, err)
		for _, take := range takes {
			got = append(got, take.Owner)
		}
		slices.Sort(got)
		slices.Sort(c.want)
		if !slices.Equal(got, c.want) {
			t.Errorf("bring back %v: recordings %v, want %v", c.bringBack, got, c.want)
		}
	}
}

// What an earlier program left behind of a deletion, and what it makes of ours.
func TestDeletionsOfEarlierPrograms(t *testing.T) {
	d, m := historytest.OpenPopulated(t) // with a deletion that is not carried out
	id := d.Deleted()[0]
	for _, r := range journaltest.ByKind(t, m, journal.KindTombstone, journal.Page{}) {
		r.Data = []byte(`{}`)
		m.Records[r.ID] = r
	}
	restart(t, d)
	if kept(t, d, journal.KindTombstone, id.String()) != 1 || len(d.Deleted()) != 0 {
		t.Error("the deletion left no tombstone, or is carried out at each start")
	}
	for _, r := range journaltest.ByKind(t, m, journal.KindTombstone, journal.Page{}) {
		if owner, err := uuid.Parse(r.Owner); err != nil || owner != id || !strings.HasPrefix(string(r.Data), "{") || r.V != 1 {
			t.Errorf("no earlier program can read %+v", r)
		}
	}
}

// A recording that a file holds does not count as deleted here because it was deleted
// on another device: a restore that ended before the recordings came goes on.
func TestFileWithARecordingAndItsDeletion(t *testing.T) {
	ctx := t.Context()
	d := historytest.Open(t, journaltest.NewMemory())
	store := &recordingtest.Store{}
	_, owner := d.RecordedAnswer(t, func(owner string) {
		_, err := store.KeepChunk(ctx, recording.Take{Owner: owner, MIME: "audio/webm", Chunks: 1, Bytes: 3}, bytes.NewReader([]byte("one")))
		historytest.Check(t, err)
	})
	historytest.Check(t, d.Recordings().DeleteByHand(ctx, owner)) // elsewhere, as a file told
	all, err := backup.ReadRecordings(ctx, store)
	historytest.Check(t, err)
	zip := export(t, d, all)
	to := historytest.Open(t, journaltest.NewMemory())
	to.IDs = 50_000
	restore(t, to, zip, false)
	if p, _ := restore(t, to, zip, false); p.LeavesRecording(owner) {
		t.Error("its recording counts as deleted here")
	}
}
