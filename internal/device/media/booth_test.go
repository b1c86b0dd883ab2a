package media

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/recording"
)

// booth is a microphone of a test. The user answers when the test says so.
type booth struct {
	mu       sync.Mutex
	prompts  int
	answers  chan error // nil: the user has allowed it for good
	captures []*fakeCapture
	refuses  error // what start gives
	shy      bool  // it never says that it runs
}

func (b *booth) open() (capture, error) {
	b.mu.Lock()
	b.prompts++
	b.mu.Unlock()
	if b.answers != nil {
		if err := <-b.answers; err != nil {
			return nil, err
		}
	}
	c := &fakeCapture{booth: b}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.captures = append(b.captures, c)
	return c, nil
}

func (b *booth) newest() *fakeCapture {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.captures[len(b.captures)-1]
}

func (b *booth) asked() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.prompts
}

// off fails the test if a microphone is still on.
func (b *booth) off(t *testing.T) {
	t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for i, c := range b.captures {
		if !c.closed {
			t.Errorf("microphone %d is still on", i)
		}
	}
}

type fakeCapture struct {
	booth   *booth
	to      captureEvents
	closed  bool
	silent  bool
	stopped bool
	stuck   bool // it does not end when told
	fails   bool // it cannot be told to end
}

func (c *fakeCapture) start(chunk time.Duration, to captureEvents) error {
	if chunk != 5*time.Second {
		return fmt.Errorf("chunks of %v", chunk)
	}
	if c.booth.refuses != nil {
		return c.booth.refuses
	}
	c.to = to
	if !c.booth.shy {
		go to.started()
	}
	return nil
}
func (c *fakeCapture) say(words string) { c.to.chunk(bytes.NewReader([]byte(words))) }
func (c *fakeCapture) pause()           {}
func (c *fakeCapture) resume()          {}
func (c *fakeCapture) flush()           { go c.say("flushed. ") }
func (c *fakeCapture) close()           { c.booth.mu.Lock(); c.closed = true; c.booth.mu.Unlock() }
func (c *fakeCapture) muted() bool      { return c.silent }
func (c *fakeCapture) mime() string     { return "audio/test" }
func (c *fakeCapture) stop() error {
	switch {
	case c.to == nil:
		return errors.New("it has not begun")
	case c.fails:
		return errors.New("it cannot be ended")
	case !c.stopped && !c.stuck:
		c.stopped = true
		go func() {
			c.say("last. ")
			c.to.ended()
		}()
	}
	return nil
}

// shelf is a store of a test.
type shelf struct {
	mu     sync.Mutex
	takes  []recording.Take
	sound  []string
	fails  error
	hangs  chan struct{} // nil: it does not
	unread error
}

func (s *shelf) Takes(ctx context.Context, owner string) ([]recording.Take, error) {
	s.mu.Lock()
	hangs := s.hangs
	s.mu.Unlock()
	if hangs != nil {
		select {
		case <-hangs:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return nil, s.unread
}

func (*shelf) EachChunk(context.Context, string, int, func(recording.Blob) error) error { return nil }

func (*shelf) KeepTakes(context.Context, string, []recording.Take, [][]recording.Blob) (bool, error) {
	return false, nil
}

func (s *shelf) KeepChunk(ctx context.Context, t recording.Take, chunk recording.Blob) (int, error) {
	s.mu.Lock()
	hangs := s.hangs
	s.mu.Unlock()
	if hangs != nil {
		select {
		case <-hangs:
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.fails != nil:
		return 0, s.fails
	case t.Number == 0:
		s.takes, s.sound = append(s.takes, t), append(s.sound, "")
		t.Number = len(s.takes)
	}
	words := make([]byte, chunk.Size())
	if _, err := chunk.ReadAt(words, 0); err != nil {
		return 0, err
	}
	s.takes[t.Number-1] = t
	s.sound[t.Number-1] += string(words) + "|"
	return t.Number, nil
}

// text is what is stored: a line for each take.
func (s *shelf) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out strings.Builder
	for i, t := range s.takes {
		fmt.Fprintf(&out, "%s %v %s", t.Owner, t.Length, s.sound[i])
		for _, m := range t.Marks {
			fmt.Fprintf(&out, "#%v %s", m.At, m.Label)
		}
		out.WriteString("\n")
		if n := strings.Count(s.sound[i], "|"); n != t.Chunks || int64(len(s.sound[i])-n) != t.Bytes {
			fmt.Fprintf(&out, "but it says %d chunks of %d bytes\n", t.Chunks, t.Bytes)
		}
	}
	return out.String()
}

func (s *shelf) holds(t *testing.T, want string) {
	t.Helper()
	if diff := cmp.Diff(want, s.text()); diff != "" {
		t.Errorf("stored (-want +got):\n%s", diff)
	}
}
