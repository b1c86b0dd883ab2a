package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/clockdrift"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/progress"
	"github.com/mockloop/mockloop/internal/readiness"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Store is what the screens read: the history and what is derived from it. It belongs to
// the UI goroutine. Only the queued jobs run beside it, one after another in the order of
// the taps, so that a later step can never be kept before an earlier one.
type Store struct {
	book   *history.History
	ready  readiness.State
	folded int // how many answers ready is made of; -1: to be made again

	LastDeleted uuid.UUID // the last deleted answer, while that can be undone

	// Jobs that run one after another beside the UI goroutine.
	writes          *queue
	remote          *queue // what other tabs have kept
	RecorderQueue   *queue // what the recorder is asked for
	TranscriptQueue *queue // what the transcript is asked for

	ActiveRounds atomic.Int32 // mounted screens of a round
	ResumedRound uuid.UUID    // the round that was under way when the program started, until it is shown

	ClockAnchor clockdrift.Anchor // of the round under way

	watchers map[int]func()
	nextID   int

	// What was on a screen that was left, so that going back shows it again.
	Finder       Finder
	HistoryShown int // how many answers the history shows

	suggestion *cachedSuggestion // see Next

	// For other tabs and older answers: see sync.go.
	frontMu sync.Mutex
	front   goapp.Context // of the screen that is up
	up      bool
	pulling atomic.Bool  // pullRemote waits for its turn
	loads   atomic.Int32 // how often LoadRest was called since older answers are being read; 0: they are not
	swept   atomic.Bool  // see sweep

	background int        // how much runs in the order of no queue
	idle       *sync.Cond // told when that changes

	eventsMu sync.Mutex
	events   []history.Event // what happened to the history and is not told yet

	stale    bool // what was folded is of another history
	outdated bool // and so is the suggestion
	untold   bool // something happened that the screens were not told

	FileLock    sync.Mutex                 // held while a file is made, read or imported: there can be one at a time
	PendingFile atomic.Pointer[ExportFile] // ready, but the browser wants another tap

	index *bank.Index // of the questions; nil until somebody searches
}

// New makes a store on a history.
func New(b *history.History) *Store {
	m := &Store{
		book: b, folded: -1, idle: sync.NewCond(&sync.Mutex{}), watchers: map[int]func(){},
		writes: &queue{}, remote: &queue{}, RecorderQueue: &queue{}, TranscriptQueue: &queue{},
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

// History returns the typed view of everything kept.
func (m *Store) History() *history.History { return m.book }

// Watch has f called on the UI goroutine after each change, until released.
func (m *Store) Watch(f func()) (release func()) {
	id := m.nextID
	m.nextID++
	m.watchers[id] = f
	return func() { delete(m.watchers, id) }
}

// Write queues a write and then calls done on the UI goroutine. Leaving the screen does not
// cancel what the candidate confirmed, but then done is not called. A panic in the write
// becomes an error and a notice.
func (m *Store) Write(ctx goapp.Context, write func(context.Context) error, done func(goapp.Context, error)) {
	m.WriteLatest(ctx, "", write, done)
}

// WriteLatest is Write for drafts: it replaces a write with the same key that still waits,
// whose done is then not called. An empty key replaces nothing.
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

// WriteAsync queues a write that no screen waits for.
func (m *Store) WriteAsync(write func(context.Context) error) {
	m.writes.Add(func() { _ = Attempt(write) })
}

// WriteInBackground starts a write after those before it and then, on the UI
// goroutine, runs done. Writes after it do not wait for it: for what may take as long
// as it takes where the storage hangs, such as a deletion or an import.
func (m *Store) WriteInBackground(ctx goapp.Context, write func(context.Context) error, done func(goapp.Context, error)) {
	m.addBackground(1)
	m.writes.Add(func() {
		m.startBackground(write, func(err error) {
			if done != nil {
				ctx.Dispatch(func(ctx goapp.Context) { done(ctx, err) })
			}
		})
		m.addBackground(-1)
	})
}

func (m *Store) startBackground(write func(context.Context) error, done func(error)) {
	m.addBackground(1)
	go func() {
		defer m.addBackground(-1)
		err := Attempt(write)
		if done != nil {
			done(err)
		}
	}()
}

func (m *Store) addBackground(n int) {
	m.idle.L.Lock()
	defer m.idle.L.Unlock()
	m.background += n
	m.idle.Broadcast()
}

// Wait waits until all is done that the queues hold now, and what runs beside them.
func (m *Store) Wait() {
	for _, q := range []*queue{m.writes, m.remote, m.RecorderQueue, m.TranscriptQueue} {
		done := make(chan struct{})
		q.Add(func() { close(done) })
		<-done
	}
	m.idle.L.Lock()
	defer m.idle.L.Unlock()
	for m.background > 0 {
		m.idle.Wait()
	}
}

// ErrPanicked is the error of a write that panicked.
var ErrPanicked = errors.New("a write panicked")

// OnPanic is told when a write panics. The program sets it once at start.
var OnPanic = func(what string) {}

// Recover is deferred where a panic must not end the program.
func Recover() {
	if r := recover(); r != nil {
		OnPanic(fmt.Sprint(r))
	}
}

// Attempt runs a write. A panic in it is reported and returned as ErrPanicked.
func Attempt(write func(context.Context) error) (err error) {
	err = ErrPanicked
	defer Recover()
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
		case e.Answers && !e.MoreToCome:
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

// PracticeCounts returns how often each question was answered.
func (m *Store) PracticeCounts() interview.PracticeCounts {
	return progress.CountPractice(m.book.Answers())
}

// Loop returns the newest loop.
func (m *Store) Loop() (interview.Loop, bool) {
	if loops := m.book.Loops(); len(loops) > 0 {
		return loops[0], true
	}
	return interview.Loop{}, false
}

// RoundCount returns the number of rounds in the history. Practice of one question does
// not count as a round.
func (m *Store) RoundCount() int { return progress.CountRounds(m.book.Answers()) }
