package journal_test

import (
	"errors"
	"maps"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

func TestMemoryConforms(t *testing.T) {
	conform(t, func(*testing.T) opener {
		m := journaltest.NewMemory()
		return func(*testing.T) journal.Journal { return m }
	})
}

func TestMemoryRefuses(t *testing.T) {
	m := journaltest.NewMemory()
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
	m.Refuse(journal.ErrFull)
	err := m.Commit(t.Context(), journal.Change{Clear: true, Put: []journal.Record{journaltest.Record(2, journal.KindTick, "b")}})
	if !errors.Is(err, journal.ErrFull) {
		t.Errorf("Commit: %v, want ErrFull", err)
	}
	want(t, "kept", journaltest.ByKind(t, m, journal.KindTick, journal.Page{}), 1)
	m.Refuse(nil)
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{journaltest.Record(2, journal.KindTick, "b")}})
	want(t, "kept afterwards", journaltest.ByKind(t, m, journal.KindTick, journal.Page{}), 2, 1)
}

// Two changes joined into one leave what they leave one after the other.
func TestJoinedChangesProperty(t *testing.T) {
	change := rapid.Custom(func(t *rapid.T) journal.Change {
		c := journal.Change{Clear: rapid.IntRange(0, 9).Draw(t, "clear") == 0, Strict: rapid.Bool().Draw(t, "strict")}
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 6), 0, 4).Draw(t, "drop") {
			c.Drop = append(c.Drop, journaltest.ID(n))
		}
		c.DropRecordings = rapid.SliceOfN(rapid.StringMatching(`[a-d]`), 0, 2).Draw(t, "mute")
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 6), 0, 4).Draw(t, "put") {
			c.Put = append(c.Put, journaltest.Record(n, journal.KindTick, rapid.StringMatching(`[a-c]`).Draw(t, "of")))
		}
		return c
	})
	rapid.Check(t, func(t *rapid.T) {
		changes := rapid.SliceOfN(change, 1, 5).Draw(t, "changes")
		one, each := journaltest.NewMemory(), journaltest.NewMemory()
		var all journal.Change
		strict := false
		for _, m := range []*journaltest.Memory{one, each} {
			m.Records[journaltest.ID(1)], m.Records[journaltest.ID(6)] = journaltest.Record(1, journal.KindTick, "old"), journaltest.Record(6, journal.KindTick, "old")
			for _, of := range []string{"a", "b", "c"} {
				m.AddRecording(journal.Recording{Owner: of, Bytes: 1, Length: time.Second, Takes: 1})
			}
		}
		for _, c := range changes {
			all = all.Then(c)
			strict = strict || c.Strict
			if err := each.Commit(t.Context(), c); err != nil {
				t.Fatal(err)
			}
		}
		if err := one.Commit(t.Context(), all); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(maps.Clone(each.Records), maps.Clone(one.Records)); diff != "" {
			t.Errorf("one after the other (-), joined (+):\n%s", diff)
		}
		eachSounds, _ := each.Recordings(t.Context())
		oneSounds, _ := one.Recordings(t.Context())
		if diff := cmp.Diff(eachSounds, oneSounds, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("recordings, one after the other (-), joined (+):\n%s", diff)
		}
		if all.Strict != strict {
			t.Errorf("Strict = %v, want %v", all.Strict, strict)
		}
	})
}
