package recording_test

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/mockloop/mockloop/internal/recording"
	"github.com/mockloop/mockloop/internal/recording/recordingtest"
)

func keep(t *testing.T, s *recordingtest.Store, owner string, number int, chunks ...string) int {
	t.Helper()
	take := recording.Take{Owner: owner, Number: number, MIME: "audio/webm"}
	for i, c := range chunks {
		take.Chunks, take.Bytes = i+1, take.Bytes+int64(len(c))
		n, err := s.KeepChunk(t.Context(), take, bytes.NewReader([]byte(c)))
		if err != nil {
			t.Fatal(err)
		}
		take.Number = n
	}
	return take.Number
}

func TestCopy(t *testing.T) {
	from, to := &recordingtest.Store{}, &recordingtest.Store{}
	keep(t, from, "a/0", 0, "one", "more")
	keep(t, from, "a/0", 0, "again")
	keep(t, from, "b/0", 0, "theirs")
	keep(t, from, "c/0", 0, "left")
	keep(t, to, "b/0", 0, "mine")
	kept, err := recording.Copy(t.Context(), from, to, func(owner string) bool { return owner == "c/0" })
	if kept != 1 || err != nil {
		t.Errorf("kept %d, %v", kept, err)
	}
	for _, c := range []struct {
		owner  string
		number int
		want   string
	}{{"a/0", 1, "onemore"}, {"a/0", 2, "again"}, {"b/0", 1, "mine"}, {"c/0", 1, ""}} {
		if got := string(to.Sound(c.owner, c.number)); got != c.want {
			t.Errorf("take %d of %s is %q, want %q", c.number, c.owner, got, c.want)
		}
	}
	if again, err := recording.Copy(t.Context(), from, to, func(string) bool { return false }); again != 1 || err != nil {
		t.Errorf("again: kept %d, %v", again, err)
	}
	broken := errors.New("broken")
	from.Fail = func(_ context.Context, method, _ string) error {
		if method == "EachChunk" {
			return broken
		}
		return nil
	}
	if _, err := recording.Copy(t.Context(), from, &recordingtest.Store{}, func(string) bool { return false }); !errors.Is(err, broken) {
		t.Errorf("%v, want it told", err)
	}
}
