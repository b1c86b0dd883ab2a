package app

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/readiness"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Model is what the screens read: the journal's book and what follows from it.
// It belongs to the UI goroutine. Only the writes run beside it, one after
// another in the order of the taps, so that a later step can never be kept
// before an earlier one.
type Model struct {
	book   *history.History
	ready  readiness.State
	folded int // how many answers ready holds; -1: to be folded anew

	deleted uuid.UUID // the answer deleted last, while it can be had back

	// What is done one after another, beside the interface's goroutine.
	writes *queue
	sounds *queue // what the recorder is asked for
	ears   *queue // what the transcript is asked for

	talks atomic.Int32 // screens of a round that are up
	came  uuid.UUID    // the round that was under way when the program began, until it is seen

	watchers map[int]func()
	nextID   int

	// What one had chosen to see, so that going back shows it again.
	finder finder
	shown  int // how many answers of the history

	offer *suggestion // what to practise next, as far as it is known

	// Of other windows and of reading on: see windows.go.
	frontMu sync.Mutex
	front   goapp.Context // of the screen that is up
	up      bool
	hearing atomic.Bool // a hearing waits for its turn
	reading atomic.Bool // older answers are being read
	swept   atomic.Bool // see sweep
	stale   atomic.Bool // what was folded is of another history

	files sync.Mutex           // held while a file is made, read or taken in: the browser holds one
	waits atomic.Pointer[file] // made, and waits for a tap

	index *bank.Index // of the questions' words; nil until one searches
}

// NewModel reads the book once and starts the writer.
func NewModel(b *history.History) *Model {
	m := &Model{
		book: b, folded: -1, watchers: map[int]func(){},
		writes: newQueue(), sounds: newQueue(), ears: newQueue(),
	}
	if r, _, open := b.CurrentRound(); open {
		m.came = r.Plan().ID
	}
	// What was deleted when the app was open last can no longer be had back, so
	// now it really goes: beside the first screen, and before all that is kept
	// from now on. A failure is the book's trouble, which every screen tells.
	m.later(b.Purge)
	m.sweep()
	return m
}

// Book is the journal's typed view.
func (m *Model) Book() *history.History { return m.book }

// Watch calls f after each change until released.
func (m *Model) Watch(f func()) (release func()) {
	id := m.nextID
	m.nextID++
	m.watchers[id] = f
	return func() { delete(m.watchers, id) }
}

// keep runs a write after those before it and then, on the UI goroutine, done.
// Leaving a screen does not cancel what the candidate confirmed. A panic in the
// write becomes a notice; what was confirmed before is kept.
func (m *Model) keep(ctx goapp.Context, write func(context.Context) error, done func(goapp.Context, error)) {
	m.keepLatest(ctx, "", write, done)
}

// keepLatest is keep for drafts: a write that still waits under the same key is left
// out for this one, and its done is not called. An empty key is no key.
func (m *Model) keepLatest(ctx goapp.Context, key string, write func(context.Context) error, done func(goapp.Context, error)) {
	m.writes.addLatest(key, func() {
		err := attempt(write)
		ctx.Dispatch(func(ctx goapp.Context) {
			if done != nil {
				done(ctx, err)
			}
		})
	})
}

// later runs a write after those before it, when no screen waits for it.
func (m *Model) later(write func(context.Context) error) {
	m.writes.add(func() { _ = attempt(write) })
}

// wait waits until all is done that the queues hold now.
func (m *Model) wait() {
	for _, q := range []*queue{m.writes, m.sounds, m.ears} {
		done := make(chan struct{})
		q.add(func() { close(done) })
		<-done
	}
}

// errPanicked says that a write did not come to its end.
var errPanicked = errors.New("a write panicked")

// attempt runs a write. A panic in it is told, and is an error like any other.
func attempt(write func(context.Context) error) (err error) {
	err = errPanicked
	defer ui.Recover()
	err = write(context.Background())
	return err
}

// added tells the watchers that one answer was added to the history. An answer
// that a screen has asked about meanwhile is in already.
func (m *Model) added(a grading.Answer) {
	if m.whole() && !m.stale.Load() && m.folded >= 0 && m.folded+1 == len(m.book.Answers()) {
		m.ready = m.ready.Add(a)
		m.folded++
		m.offer = nil
	}
	m.tell()
}

// changed tells the watchers that the history is another one now.
func (m *Model) changed() {
	m.stale.Store(true)
	m.tell()
}

// tell wakes the screens; the history is the same.
func (m *Model) tell() {
	for _, f := range m.watchers {
		f()
	}
}

// readiness folds the history, or gives what it folded before. The count is
// compared because go-app drops what a screen wanted done after a write when the
// screen has been left meanwhile. Until all answers are read it is the zero
// Readiness.
func (m *Model) readiness(now time.Time) readiness.Readiness {
	if !m.whole() {
		return readiness.Readiness{}
	}
	if answers := m.book.Answers(); m.folded != len(answers) || m.stale.Load() {
		m.stale.Store(false)
		m.ready, m.offer = readiness.Fold(answers), nil
		m.folded = len(answers)
	}
	return m.ready.At(now)
}

// practised counts how often each question was answered.
func (m *Model) practised() interview.Practised {
	p := interview.Practised{}
	for _, a := range m.book.Answers() {
		p[a.Asked.ID]++
	}
	return p
}

// loop is the loop planned last.
func (m *Model) loop() (interview.Loop, bool) {
	if loops := m.book.Loops(); len(loops) > 0 {
		return loops[0], true
	}
	return interview.Loop{}, false
}

// rounds counts the rounds of a stage in the history; practice of one question
// is not a round.
func (m *Model) rounds() int {
	seen := map[[16]byte]bool{}
	for _, a := range m.book.Answers() {
		if a.Stage != 0 {
			seen[a.Round] = true
		}
	}
	return len(seen)
}

// tickWrite switches a tick of the preparation.
func tickWrite(b *history.History, item string, on bool) func(context.Context) error {
	return func(c context.Context) error { return b.SetTick(c, item, on) }
}
