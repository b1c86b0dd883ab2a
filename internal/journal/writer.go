package journal

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"
)

const (
	// TapTimeout is how long a tap waits for the storage. What is not confirmed by
	// then is kept in the background, and the interview goes on: people feel a
	// second as a break.
	TapTimeout = 800 * time.Millisecond

	// AttemptTimeout is how long the first attempt to write may take before it is
	// made again, on a new connection if need be: Safari has been seen never to
	// answer. A strict write on a slow phone takes well below a second. It doubles
	// with each attempt that is not answered, up to longestTimeout, so that a storage
	// that hangs is not flooded.
	AttemptTimeout = 10 * time.Second
	longestTimeout = time.Minute
)

// Writer keeps changes in the order in which they come, one transaction after
// another, in a goroutine of its own. What fails waits and is written, in order,
// with what comes next. A caller who adds a change waits for the outcome, but no
// longer than the tap timeout, and not at all while an earlier change is overdue.
type Writer struct {
	journal  Journal
	Prepare  func(ctx context.Context) error // runs before each attempt
	Settled  func()                          // runs when trouble has begun or ended in the background
	patience time.Duration
	attempts time.Duration // how long the first attempt may take
	timeout  time.Duration // how long the next one may

	mu      sync.Mutex
	queue   []*Write // oldest first
	inHand  int      // how many of it are being written
	running bool     // the goroutine runs
	again   bool     // something came since the attempt under way began
	late    bool     // the attempt under way is overdue
	err     error    // nil once all is kept
}

// Write is what one transaction writes.
type Write struct {
	change   Change
	once     bool   // it is not tried again when it fails
	quiet    bool   // when only this fails, only its caller gets the error
	kept     func() // called once it is stored, before callers are told; may be nil
	finished chan struct{}
	err      error // the outcome, once finished
}

// NewWriter is a writer of changes to a journal.
func NewWriter(j Journal) *Writer {
	return &Writer{
		journal: j, patience: TapTimeout, attempts: AttemptTimeout, timeout: AttemptTimeout,
		Prepare: func(context.Context) error { return nil }, Settled: func() {},
	}
}

// Add has a change kept after all that came before. It never waits for the storage:
// Wait does.
func (w *Writer) Add(c Change) *Write {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.start()
	return w.addLocked(c)
}

func (w *Writer) addLocked(c Change) *Write {
	if n := len(w.queue); n > w.inHand && !w.queue[n-1].once {
		s := w.queue[n-1]
		s.change = s.change.Then(c)
		return s
	}
	s := &Write{change: c, finished: make(chan struct{})}
	w.queue = append(w.queue, s)
	return s
}

// AddOnce has a change kept in one transaction with all that waits before it. When
// that fails, the change is forgotten, and what waited is tried again. It is refused
// while a write is overdue. A quiet one leaves err alone where it fails.
func (w *Writer) AddOnce(c Change, quiet bool, kept func()) (*Write, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.late {
		return nil, w.err
	}
	w.start()
	s := &Write{change: c, once: true, quiet: quiet, kept: kept, finished: make(chan struct{})}
	w.queue = append(w.queue, s)
	return s, nil
}

// AddFirst is addOnce for a change that goes before what waits and alone: what makes
// room must not fail with what there is no room for.
func (w *Writer) AddFirst(c Change) (*Write, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.late {
		return nil, w.err
	}
	w.start()
	s := &Write{change: c, once: true, finished: make(chan struct{})}
	w.queue = slices.Insert(w.queue, w.inHand, s)
	return s, nil
}

// start has the goroutine run. mu is held.
func (w *Writer) start() {
	w.again = true
	if !w.running {
		w.running = true
		go w.run()
	}
}

func (w *Writer) run() {
	for {
		w.mu.Lock()
		if w.again = false; len(w.queue) == 0 {
			w.running = false
			w.mu.Unlock()
			return
		}
		timeout := w.timeout
		w.mu.Unlock()

		ctx, cancel := context.WithTimeout(context.Background(), timeout)
		err := w.attempt(ctx)
		cancel()
		if w.finish(err) {
			return
		}
	}
}

// attempt writes the first Write, and with it the second where that is to be
// written together with what waits before it.
func (w *Writer) attempt(ctx context.Context) error {
	if err := w.Prepare(ctx); err != nil {
		w.mu.Lock()
		w.take()
		w.mu.Unlock()
		return err
	}
	w.mu.Lock()
	c := w.take()
	w.mu.Unlock()
	return w.journal.Commit(ctx, c)
}

// take takes segments in hand. mu is held.
func (w *Writer) take() Change {
	c := w.queue[0].change
	if w.inHand = 1; len(w.queue) > 1 && !w.queue[0].once && w.queue[1].once {
		c, w.inHand = c.Then(w.queue[1].change), 2
	}
	return c
}

// finish notes the outcome of an attempt, and reports whether there is nothing more
// to write now.
func (w *Writer) finish(err error) (done bool) {
	w.mu.Lock()
	taken := w.queue[:w.inHand:w.inHand]
	w.queue, w.inHand = w.queue[w.inHand:], 0
	for _, s := range taken {
		if err != nil && !s.once {
			w.putBack(s.change)
		}
	}
	troubled := w.err != nil || err != nil
	quiet := len(taken) == 1 && taken[0].quiet
	if err == nil || !quiet {
		w.err, w.late = err, errors.Is(err, ErrTimeout)
	} else if w.late = false; errors.Is(w.err, ErrTimeout) {
		w.err = nil // it did answer
	}
	if w.late {
		w.timeout = min(2*w.timeout, longestTimeout)
	} else {
		w.timeout = w.attempts
	}
	waited := slices.ContainsFunc(w.queue, func(s *Write) bool { return s.once })
	done = len(w.queue) == 0 || err != nil && !w.late && !w.again && !waited
	if done {
		w.running = false
	}
	pause := w.late
	w.mu.Unlock()

	for _, s := range taken {
		if err == nil && s.kept != nil {
			s.kept()
		}
		s.err = err
		close(s.finished)
	}
	if troubled {
		w.Settled()
	}
	if pause {
		// A journal that gives up at once is not asked again at once.
		ctx, cancel := context.WithTimeout(context.Background(), w.patience)
		<-ctx.Done()
		cancel()
	}
	return done
}

// putBack has a change that failed tried again, before what came since. mu is held.
func (w *Writer) putBack(c Change) {
	if len(w.queue) > 0 && !w.queue[0].once {
		w.queue[0].change = c.Then(w.queue[0].change)
		return
	}
	w.queue = slices.Insert(w.queue, 0, &Write{change: c, finished: make(chan struct{})})
}

// Wait waits for the outcome of a Write as long as patience and ctx allow. From
// then on the storage counts as overdue, until it answers.
func (w *Writer) Wait(ctx context.Context, s *Write) error {
	w.mu.Lock()
	late, err := w.late, w.err
	w.mu.Unlock()
	if late {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, w.patience)
	defer cancel()
	select {
	case <-s.finished:
		return s.err
	case <-ctx.Done():
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	select {
	case <-s.finished: // it came at the same moment after all
		return s.err
	default:
	}
	w.late, w.err = true, WrapTimeout(ctx.Err())
	return w.err
}

// WaitLong is wait for what is not done in the order of taps: it takes as long as
// an attempt may.
func (w *Writer) WaitLong(ctx context.Context, s *Write) error {
	ctx, cancel := context.WithTimeout(ctx, 2*w.attempts)
	defer cancel()
	select {
	case <-s.finished:
		return s.err
	case <-ctx.Done():
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if i := slices.Index(w.queue, s); i >= w.inHand {
		w.queue = slices.Delete(w.queue, i, i+1) // it must not happen when nobody expects it any more
	}
	return WrapTimeout(ctx.Err())
}

// Flush writes what waits. Where nothing does but there was trouble, as when reading
// failed, it asks whether there still is.
func (w *Writer) Flush() (s *Write, needed bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.queue) == 0 && w.err == nil {
		return nil, false
	}
	w.start()
	return w.addLocked(Change{}), true
}

// Pending is all that waits to be kept and is tried until it is.
func (w *Writer) Pending() (c Change) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, s := range w.queue {
		if !s.once {
			c = c.Then(s.change)
		}
	}
	return c
}

// Discard lets go of changes that wait and are not being written.
func (w *Writer) Discard(put func(Record) bool, drop func(uuid.UUID) bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, s := range w.queue[w.inHand:] {
		if !s.once {
			s.change.Put = slices.DeleteFunc(slices.Clone(s.change.Put), put)
			s.change.Drop = slices.DeleteFunc(slices.Clone(s.change.Drop), drop)
		}
	}
}

// Fail notes that reading failed: the next write tells whether that is over.
func (w *Writer) Fail(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.err = err
}

// State is what is wrong with the storage, and whether it is overdue.
func (w *Writer) State() (err error, late bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.err, w.late
}

// SetTapTimeout changes how long a write is waited for and how long an attempt may
// take. For tests, and like SetJournal before anything is written.
func (w *Writer) SetTapTimeout(d time.Duration) { w.patience, w.attempts, w.timeout = d, d, d }

// SetJournal has what comes kept in another journal.
func (w *Writer) SetJournal(j Journal) { w.journal = j }
