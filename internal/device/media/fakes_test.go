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

// fakeMicrophone is the microphone of a test, whose user answers when the test says so.
type fakeMicrophone struct {
	mu       sync.Mutex
	prompts  int
	answers  chan error // nil: the user has allowed it for good
	captures []*fakeCapture
	refuses  error // what start gives
	silent   bool  // it never reports that it runs
}

func (m *fakeMicrophone) open() (capture, error) {
	m.mu.Lock()
	m.prompts++
	m.mu.Unlock()
	if m.answers != nil {
		if err := <-m.answers; err != nil {
			return nil, err
		}
	}
	c := &fakeCapture{microphone: m}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.captures = append(m.captures, c)
	return c, nil
}

func (m *fakeMicrophone) newest() *fakeCapture {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.captures[len(m.captures)-1]
}

func (m *fakeMicrophone) asked() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.prompts
}

// off fails the test if a microphone is still on.
func (m *fakeMicrophone) off(t *testing.T) {
	t.Helper()
	m.mu.Lock()
	defer m.mu.Unlock()
	for i, c := range m.captures {
		if !c.closed {
			t.Errorf("microphone %d is still on", i)
		}
	}
}

type fakeCapture struct {
	microphone *fakeMicrophone
	to         captureEvents
	closed     bool
	isMuted    bool
	stopped    bool
	stuck      bool // it does not end
	fails      bool // ending it is an error
}

func (c *fakeCapture) start(chunk time.Duration, to captureEvents) error {
	if chunk != 5*time.Second {
		return fmt.Errorf("chunks of %v", chunk)
	}
	if c.microphone.refuses != nil {
		return c.microphone.refuses
	}
	c.to = to
	if !c.microphone.silent {
		go to.started()
	}
	return nil
}
func (c *fakeCapture) say(words string) { c.to.chunk(bytes.NewReader([]byte(words))) }
func (c *fakeCapture) pause()           {}
func (c *fakeCapture) resume()          {}
func (c *fakeCapture) flush()           { go c.say("flushed. ") }
func (c *fakeCapture) close()           { c.microphone.mu.Lock(); c.closed = true; c.microphone.mu.Unlock() }
func (c *fakeCapture) muted() bool      { return c.isMuted }
func (c *fakeCapture) mime() string     { return "audio/test" }
func (c *fakeCapture) stop() error {
	switch {
	case c.to == nil:
		return errors.New("it has not started")
	case c.fails:
		return errors.New("it cannot be stopped")
	case !c.stopped && !c.stuck:
		c.stopped = true
		go func() {
			c.say("last. ")
			c.to.ended()
		}()
	}
	return nil
}

// fakeStore is a recording.Store that a test can read, and make fail.
type fakeStore struct {
	mu     sync.Mutex
	takes  []recording.Take
	sound  []string
	fails  error
	hangs  chan struct{} // nil: it does not
	unread error
}

// wait waits while the store hangs.
func (s *fakeStore) wait(ctx context.Context) error {
	s.mu.Lock()
	hangs := s.hangs
	s.mu.Unlock()
	if hangs == nil {
		return nil
	}
	select {
	case <-hangs:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *fakeStore) Takes(ctx context.Context, owner string) ([]recording.Take, error) {
	if err := s.wait(ctx); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return nil, s.unread
}

func (*fakeStore) EachChunk(context.Context, string, int, func(recording.Blob) error) error {
	return nil
}

func (*fakeStore) KeepTakes(context.Context, string, []recording.Take, [][]recording.Blob) (bool, error) {
	return false, nil
}

func (s *fakeStore) KeepChunk(ctx context.Context, t recording.Take, chunk recording.Blob) (int, error) {
	if err := s.wait(ctx); err != nil {
		return 0, err
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
func (s *fakeStore) text() string {
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

func (s *fakeStore) holds(t *testing.T, want string) {
	t.Helper()
	if diff := cmp.Diff(want, s.text()); diff != "" {
		t.Errorf("stored (-want +got):\n%s", diff)
	}
}
