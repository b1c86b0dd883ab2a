package journal

import (
	"errors"
	"maps"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"
	"pgregory.net/rapid"
)

func TestMemoryConforms(t *testing.T) {
	conform(t, func(*testing.T) opener {
		m := NewMemory()
		return func(*testing.T) Journal { return m }
	})
}

func TestMemoryRefuses(t *testing.T) {
	m := NewMemory()
	commit(t, m, Change{Put: []Record{testRecord(1, KindTick, "a")}})
	m.Refuse(ErrFull)
	err := m.Commit(t.Context(), Change{Clear: true, Put: []Record{testRecord(2, KindTick, "b")}})
	if !errors.Is(err, ErrFull) {
		t.Errorf("Commit: %v, want ErrFull", err)
	}
	want(t, "kept", byKind(t, m, KindTick, Page{}), 1)
	m.Refuse(nil)
	commit(t, m, Change{Put: []Record{testRecord(2, KindTick, "b")}})
	want(t, "kept afterwards", byKind(t, m, KindTick, Page{}), 2, 1)
}

// Two changes joined into one leave what they leave one after the other.
func TestJoinedChangesProperty(t *testing.T) {
	change := rapid.Custom(func(t *rapid.T) Change {
		c := Change{Clear: rapid.IntRange(0, 9).Draw(t, "clear") == 0, Strict: rapid.Bool().Draw(t, "strict")}
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 6), 0, 4).Draw(t, "drop") {
			c.Drop = append(c.Drop, testID(n))
		}
		c.Mute = rapid.SliceOfN(rapid.StringMatching(`[a-d]`), 0, 2).Draw(t, "mute")
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 6), 0, 4).Draw(t, "put") {
			c.Put = append(c.Put, testRecord(n, KindTick, rapid.StringMatching(`[a-c]`).Draw(t, "of")))
		}
		return c
	})
	rapid.Check(t, func(t *rapid.T) {
		changes := rapid.SliceOfN(change, 1, 5).Draw(t, "changes")
		one, each := NewMemory(), NewMemory()
		var all Change
		strict := false
		for _, m := range []*Memory{one, each} {
			m.records = map[uuid.UUID]Record{testID(1): testRecord(1, KindTick, "old"), testID(6): testRecord(6, KindTick, "old")}
			for _, of := range []string{"a", "b", "c"} {
				m.Hold(Sound{Of: of, Bytes: 1, Length: time.Second, Takes: 1})
			}
		}
		for _, c := range changes {
			all = all.then(c)
			strict = strict || c.Strict
			if err := each.Commit(t.Context(), c); err != nil {
				t.Fatal(err)
			}
		}
		if err := one.Commit(t.Context(), all); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(maps.Clone(each.records), maps.Clone(one.records)); diff != "" {
			t.Errorf("one after the other (-), joined (+):\n%s", diff)
		}
		if diff := cmp.Diff(each.sounds, one.sounds, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("recordings, one after the other (-), joined (+):\n%s", diff)
		}
		if all.Strict != strict {
			t.Errorf("Strict = %v, want %v", all.Strict, strict)
		}
	})
}
