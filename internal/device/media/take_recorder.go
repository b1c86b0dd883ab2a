package media

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/recording"
)

const (
	// chunkLength is how much sound is in a chunk: all that a crash can cost.
	chunkLength = 5 * time.Second
	// storePatience is how long the storage gets for a chunk, and an encoder to end.
	storePatience = 10 * time.Second
	// runningPatience is how long an encoder gets to say that it runs; some never do.
	runningPatience = 2 * time.Second
)

// microphone is the browser's, or a test's.
type microphone interface {
	// open asks for the microphone, and returns once the user, or the browser for
	// them, has answered. Blocks, perhaps forever.
	open() (capture, error)
}

// capture is a microphone that is on, with an encoder. Its methods do not block.
type capture interface {
	// start begins to encode, a chunk at a time. What happens is reported to events,
	// on any goroutine.
	start(chunk time.Duration, to captureEvents) error
	pause()
	resume()
	// flush has what was recorded so far reported as a chunk.
	flush()
	// stop ends the encoding. A last chunk is reported, and then the end.
	stop() error
	// close lets go of the microphone. Nothing is reported after that.
	close()
	muted() bool
	mime() string
}

// captureEvents is what a capture reports. The methods do not block.
type captureEvents interface {
	started()
	chunk(recording.Blob)
	ended()
	lost()
	muteChanged()
}

// takeRecorder is the Recorder that both the browser and tests run: everything but
// the microphone. It records one take at a time.
//
// A Record that waits for the user is not yet a take. Calling StopRecording or
// Record in the meantime cancels it at once; the browser's question cannot be taken
// back, but its answer goes to the Record that waits when it comes, and if there is
// none the microphone is let go in the same moment.
type takeRecorder struct {
	microphone microphone
	store      recording.Store
	changed    device.Observers

	mu      sync.Mutex
	request *context.CancelFunc // the Record that waits; nil: none does
	asking  bool                // the browser's question is open
	waiter  chan<- answer       // who gets its answer; nil: nobody
	current *take               // the one under way
	last    *take               // that one, or the one before
}

// answer is what came of asking for the microphone.
type answer struct {
	capture capture
	err     error
}

func newTakeRecorder(m microphone, s recording.Store) *takeRecorder {
	return &takeRecorder{microphone: m, store: s}
}

// Record begins a take and returns once it runs.
func (r *takeRecorder) Record(owner string) error {
	if r.store == nil {
		return device.ErrUnsupported
	}
	ctx, cancel := context.WithCancel(context.Background())
	r.mu.Lock()
	if r.request != nil {
		(*r.request)()
	}
	r.request = &cancel
	before := r.current
	r.mu.Unlock()
	defer func() {
		cancel()
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.request == &cancel {
			r.request = nil
		}
	}()

	if before != nil {
		before.finish()
		select {
		case <-before.over:
		case <-ctx.Done():
			return device.ErrCanceled
		}
	}
	// A storage that does not work is found before the user is asked for anything.
	if err := r.checkStore(ctx, owner); err != nil {
		return err
	}
	c, err := r.open(ctx)
	if err != nil {
		return err
	}
	return r.run(ctx, newTake(r, owner, c))
}

func (r *takeRecorder) checkStore(ctx context.Context, owner string) error {
	limited, cancel := context.WithTimeout(ctx, storePatience)
	defer cancel()
	_, err := r.store.Takes(limited, owner)
	switch {
	case ctx.Err() != nil:
		return device.ErrCanceled
	case err != nil:
		return storeError(err)
	}
	return nil
}

// storeError is the device's error for one of a recording.Store.
func storeError(err error) error {
	if errors.Is(err, recording.ErrFull) {
		return device.ErrFull
	}
	return device.ErrNotSaved
}

// open asks for the microphone, unless a question is still open: then it waits for
// the answer to that one.
func (r *takeRecorder) open(ctx context.Context) (capture, error) {
	answers := make(chan answer, 1)
	r.mu.Lock()
	r.waiter = answers
	if !r.asking {
		r.asking = true
		go r.ask()
	}
	r.mu.Unlock()

	var a answer
	select {
	case a = <-answers:
	case <-ctx.Done():
		r.mu.Lock()
		if r.waiter == answers {
			r.waiter = nil
		}
		r.mu.Unlock()
		select {
		case a = <-answers: // both at the same moment
		default:
		}
	}
	if ctx.Err() != nil {
		if a.capture != nil {
			a.capture.close()
		}
		return nil, device.ErrCanceled
	}
	return a.capture, a.err
}

// ask asks the browser, and hands its answer to who waits for it by then.
func (r *takeRecorder) ask() {
	c, err := r.microphone.open()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.asking = false
	if r.waiter != nil {
		r.waiter <- answer{c, err} // has room for one
		r.waiter = nil
	} else if c != nil {
		c.close()
	}
}

// run starts a take and makes it the current one once it runs.
func (r *takeRecorder) run(ctx context.Context, t *take) error {
	if err := t.capture.start(chunkLength, t); err != nil {
		t.discard()
		return err
	}
	timeout := time.NewTimer(runningPatience)
	defer timeout.Stop()
	select {
	case <-t.running:
	case <-timeout.C:
		t.started()
	case <-t.stopping:
	case <-ctx.Done():
	}
	r.mu.Lock()
	switch {
	case ctx.Err() != nil:
		r.mu.Unlock()
		t.discard()
		return device.ErrCanceled
	case t.phase == phaseStopping:
		r.mu.Unlock()
		<-t.over
		return t.reason
	}
	r.current, r.last = t, t
	t.muted = t.capture.muted()
	r.mu.Unlock()
	r.changed.Notify()
	return nil
}

// PauseRecording pauses the recording; what was said before is stored at once.
func (r *takeRecorder) PauseRecording() {
	r.mu.Lock()
	t := r.current
	if t == nil || t.phase != phaseRecording {
		r.mu.Unlock()
		return
	}
	t.phase = phasePaused
	t.hold()
	r.mu.Unlock()
	t.capture.flush()
	t.capture.pause()
	r.changed.Notify()
}

// ResumeRecording goes on with it.
func (r *takeRecorder) ResumeRecording() {
	r.mu.Lock()
	t := r.current
	if t == nil || t.phase != phasePaused {
		r.mu.Unlock()
		return
	}
	t.phase, t.since = phaseRecording, time.Now()
	r.mu.Unlock()
	t.capture.resume()
	r.changed.Notify()
}

// flush stores what was recorded so far: what comes next may be the end.
func (r *takeRecorder) flush() {
	r.mu.Lock()
	t := r.current
	recording := t != nil && t.phase == phaseRecording
	r.mu.Unlock()
	if recording {
		t.capture.flush()
	}
}

// StopRecording ends the recording, and a Record that still waits.
func (r *takeRecorder) StopRecording() error {
	r.mu.Lock()
	if r.request != nil {
		(*r.request)()
	}
	t := r.current
	r.mu.Unlock()
	if t == nil {
		return nil
	}
	t.finish()
	<-t.over
	r.mu.Lock()
	defer r.mu.Unlock()
	if t.broken {
		return t.reason
	}
	return nil
}

// MarkRecording notes this moment; it is stored with the chunk it lies in.
func (r *takeRecorder) MarkRecording(label string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if t := r.current; t != nil {
		t.marks = append(t.marks, recording.Mark{At: t.elapsed(), Label: label})
	}
}

// RecordingState tells how the recording is, or how the last one ended.
func (r *takeRecorder) RecordingState() device.RecordingState {
	r.mu.Lock()
	defer r.mu.Unlock()
	t := r.last
	if t == nil {
		return device.RecordingState{}
	}
	s := device.RecordingState{
		On: t == r.current, Paused: t == r.current && t.phase == phasePaused,
		Owner: t.owner, Elapsed: t.elapsed(), Bytes: t.bytes, Err: t.reason,
	}
	if s.Err == nil && s.On && t.muted {
		s.Err = device.ErrMuted
	}
	return s
}

// OnRecordingChange calls f when RecordingState may have changed.
func (r *takeRecorder) OnRecordingChange(f func()) (release func()) { return r.changed.Add(f) }
