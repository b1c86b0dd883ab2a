package store

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/readiness"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Store is what the screens read: the journal's book and what follows from it.
// It belongs to the UI goroutine. Only the writes run beside it, one after
// another in the order of the taps, so that a later step can never be kept
// before an earlier one.
type Store struct {
	book   *history.History
	ready  readiness.State
	folded int // how many answers ready holds; -1: to be folded anew

	LastDeleted uuid.UUID // the answer deleted last, while it can be had back

	// What is done one after another, beside the interface's goroutine.
	writes          *queue
	remote          *queue // what other tabs have kept
	RecorderQueue   *queue // what the recorder is asked for
	TranscriptQueue *queue // what the transcript is asked for

	ActiveRounds atomic.Int32 // screens of a round that are up
	ResumedRound uuid.UUID    // the round that was under way when the program began, until it is seen

	ClockAnchor interview.ClockAnchor // of the round under way

	watchers map[int]func()
	nextID   int

	// What one had chosen to see, so that going back shows it again.
	Finder       Finder
	HistoryShown int // how many answers of the history

	suggestion *cachedSuggestion // what to practice next, as far as it is known

	// Of other windows and of reading on: see windows.go.
	frontMu sync.Mutex
	front   goapp.Context // of the screen that is up
	up      bool
	pulling atomic.Bool // a hearing waits for its turn
	loading atomic.Bool // older answers are being read
	swept   atomic.Bool // see sweep

	background sync.WaitGroup // what runs in the order of no queue

	eventsMu sync.Mutex
	events   []history.Event // what happened to the history and is not told yet

	stale    bool // what was folded is of another history
	outdated bool // and so is the suggestion
	untold   bool // something happened that the screens were not told

	FileLock    sync.Mutex                 // held while a file is made, read or taken in: the browser holds one
	PendingFile atomic.Pointer[ExportFile] // made, and waits for a tap

	index *bank.Index // of the questions' words; nil until one searches
}

// New reads the book once and starts the writer.
func New(b *history.History) *Store {
	m := &Store{
		book: b, folded: -1, watchers: map[int]func(){},
		writes: newQueue(), remote: newQueue(), RecorderQueue: newQueue(), TranscriptQueue: newQueue(),
	}
	if r, _, open := b.CurrentRound(); open {
		m.ResumedRound = r.Plan().ID
	}
	b.Observe(m.observe)
	// What was deleted when the app was open last can no longer be had back, so now
	// it really goes, beside the first screen. A failure shows in the history's Err,
	// which every screen tells.
	deleted := b.Deleted()
	m.startBackground(func(c context.Context) error { return b.Purge(c, deleted) }, nil)
	m.sweep()
	return m
}

// History is the journal's typed view.
func (m *Store) History() *history.History { return m.book }

// Watch calls f after each change until released.
func (m *Store) Watch(f func()) (release func()) {
	id := m.nextID
	m.nextID++
	m.watchers[id] = f
	return func() { delete(m.watchers, id) }
}

// Write runs a write after those before it and then, on the UI goroutine, done.
// Leaving a screen does not cancel what the candidate confirmed. A panic in the
// write becomes a notice; what was confirmed before is kept.
func (m *Store) Write(ctx goapp.Context, write func(context.Context) error, done func(goapp.Context, error)) {
	m.WriteLatest(ctx, "", write, done)
}

// WriteLatest is keep for drafts: a write that still waits under the same key is left
// out for this one, and its done is not called. An empty key is no key.
func (m *Store) WriteLatest(ctx goapp.Context, key string, write func(context.Context) error, done func(goapp.Context, error)) {
	m.writes.addLatest(key, func() {
		err := Attempt(write)
		ctx.Dispatch(func(ctx goapp.Context) {
			if done != nil {
				done(ctx, err)
			}
		})
	})
}

// WriteAsync runs a write after those before it, when no screen waits for it.
func (m *Store) WriteAsync(write func(context.Context) error) {
	m.writes.Add(func() { _ = Attempt(write) })
}

// WriteInBackground starts a write after those before it and then, on the UI
// goroutine, runs done. Writes after it do not wait for it: for what may take as long
// as it takes where the storage hangs, such as a deletion or an import.
func (m *Store) WriteInBackground(ctx goapp.Context, write func(context.Context) error, done func(goapp.Context, error)) {
	m.background.Add(1)
	m.writes.Add(func() {
		m.startBackground(write, func(err error) {
			if done != nil {
				ctx.Dispatch(func(ctx goapp.Context) { done(ctx, err) })
			}
		})
		m.background.Done()
	})
}

func (m *Store) startBackground(write func(context.Context) error, done func(error)) {
	m.background.Go(func() {
		err := Attempt(write)
		if done != nil {
			done(err)
		}
	})
}

// Wait waits until all is done that the queues hold now, and what runs beside them.
func (m *Store) Wait() {
	defer m.background.Wait()
	for _, q := range []*queue{m.writes, m.remote, m.RecorderQueue, m.TranscriptQueue} {
		done := make(chan struct{})
		q.Add(func() { close(done) })
		<-done
	}
}

// ErrPanicked says that a write did not come to its end.
var ErrPanicked = errors.New("a write panicked")

// Attempt runs a write. A panic in it is told, and is an error like any other.
func Attempt(write func(context.Context) error) (err error) {
	err = ErrPanicked
	defer ui.Recover()
	err = write(context.Background())
	return err
}

// observe takes note of a change of the history, from whichever goroutine, and has
// the screens told on the UI goroutine. Several changes in a row are told once. What
// go-app drops, because the screen it was dispatched from has gone, is told once the
// next one is attached.
func (m *Store) observe(e history.Event) {
	m.eventsMu.Lock()
	m.events = append(m.events, e)
	m.eventsMu.Unlock()
	m.onUI(func(goapp.Context) { m.tellEvents() })
}

// tellEvents wakes the screens where something has happened that they were not told.
func (m *Store) tellEvents() {
	if m.takeEvents(); m.untold {
		m.untold = false
		m.notify()
	}
}

// takeEvents works into what follows from the history what has happened to it.
func (m *Store) takeEvents() {
	m.eventsMu.Lock()
	events := m.events
	m.events = nil
	m.eventsMu.Unlock()
	for _, e := range events {
		switch {
		case e.Added != nil:
			// It may be counted already, by a screen that asked meanwhile.
			if !m.stale && m.FullyLoaded() && m.folded >= 0 && m.folded+1 == len(m.book.Answers()) {
				m.ready = m.ready.Add(*e.Added)
				m.folded++
			}
			m.suggestion = nil
		case e.Answers && !e.Reading:
			m.stale, m.outdated = true, true
		}
		m.untold = true
	}
}

// Touch wakes the screens for something that changed in the store itself. It may be
// called on any goroutine.
func (m *Store) Touch() { m.observe(history.Event{}) }

// notify wakes the screens.
func (m *Store) notify() {
	for _, f := range m.watchers {
		f()
	}
}

// Readiness folds the history, or gives what it folded before. Until all answers are
// read it is the zero Readiness.
func (m *Store) Readiness(now time.Time) readiness.Readiness {
	if !m.FullyLoaded() {
		return readiness.Readiness{}
	}
	m.takeEvents()
	if answers := m.book.Answers(); m.folded != len(answers) || m.stale {
		m.ready, m.folded, m.stale = readiness.Fold(answers), len(answers), false
	}
	return m.ready.At(now)
}

// PracticeCounts counts how often each question was answered.
func (m *Store) PracticeCounts() interview.Practised {
	p := interview.Practised{}
	for _, a := range m.book.Answers() {
		p[a.Asked.ID]++
	}
	return p
}

// Loop is the loop planned last.
func (m *Store) Loop() (interview.Loop, bool) {
	if loops := m.book.Loops(); len(loops) > 0 {
		return loops[0], true
	}
	return interview.Loop{}, false
}

// RoundCount counts the rounds of a stage in the history; practice of one question
// is not a round.
func (m *Store) RoundCount() int {
	seen := map[[16]byte]bool{}
	for _, a := range m.book.Answers() {
		if a.Stage != 0 {
			seen[a.Round] = true
		}
	}
	return len(seen)
}
