package media

import (
	"context"
	"slices"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/recording"
)

// phase is where a take is: it only moves forward, except between recording and
// paused.
type phase int

const (
	phaseStarting phase = iota
	phaseRecording
	phasePaused
	phaseStopping // until its last chunk is stored
)

// take is one take from the moment the microphone is on. Its recorder's mutex guards
// it.
type take struct {
	recorder *takeRecorder
	capture  capture
	owner    string
	began    time.Time
	running  chan struct{} // closed when it records
	stopping chan struct{} // closed when it begins to end
	encoded  chan struct{} // closed when the encoder has ended
	over     chan struct{} // closed when everything has

	phase  phase
	banked time.Duration // of sound, until the last pause
	since  time.Time     // recording, since then
	marks  []recording.Mark
	muted  bool
	reason error // why it ended by itself; the first one counts
	broken bool  // a chunk is missing, and what comes after it would be noise

	number int   // in the store; 0 before the first chunk
	chunks int   // stored
	bytes  int64 // stored

	writes  context.Context // of the storage
	abandon context.CancelFunc
	queue   []queued      // chunks to store, one at a time
	writing bool          // a goroutine stores them
	busy    time.Time     // since when the storage owes an answer
	drained chan struct{} // closed when nothing is left to store
}

// queued is a chunk with what was so when it came.
type queued struct {
	sound recording.Blob
	at    time.Duration
	marks []recording.Mark
}

func newTake(r *takeRecorder, owner string, c capture) *take {
	t := &take{
		recorder: r, capture: c, owner: owner, began: time.Now(),
		running: make(chan struct{}), stopping: make(chan struct{}),
		encoded: make(chan struct{}), over: make(chan struct{}), drained: make(chan struct{}),
	}
	close(t.drained)
	t.writes, t.abandon = context.WithCancel(context.Background())
	return t
}

// elapsed is how much sound there is, to the millisecond.
func (t *take) elapsed() time.Duration {
	d := t.banked
	if t.phase == phaseRecording {
		d += time.Since(t.since)
	}
	return d.Truncate(time.Millisecond)
}

// hold stops the clock. To be called with the phase already changed.
func (t *take) hold() {
	if !t.since.IsZero() {
		t.banked += time.Since(t.since)
		t.since = time.Time{}
	}
}

func (t *take) started() {
	t.recorder.mu.Lock()
	defer t.recorder.mu.Unlock()
	if t.phase == phaseStarting {
		t.phase, t.since = phaseRecording, time.Now()
		close(t.running)
	}
}

// chunk queues a chunk for the storage. If that hangs, the take ends rather than
// pile up sound in memory.
func (t *take) chunk(sound recording.Blob) {
	t.recorder.mu.Lock()
	defer t.recorder.mu.Unlock()
	switch {
	case t.broken || sound.Size() == 0:
		return
	case t.writing && time.Since(t.busy) > storePatience:
		t.failLocked(device.ErrNotSaved)
		return
	}
	t.queue = append(t.queue, queued{sound, t.elapsed(), slices.Clone(t.marks)})
	if !t.writing {
		t.writing, t.busy, t.drained = true, time.Now(), make(chan struct{})
		go t.write(t.drained)
	}
}

// write stores what is queued, and ends when nothing is.
func (t *take) write(drained chan<- struct{}) {
	defer close(drained)
	for {
		t.recorder.mu.Lock()
		if t.broken || len(t.queue) == 0 {
			t.writing, t.queue = false, nil
			t.recorder.mu.Unlock()
			return
		}
		q := t.queue[0]
		t.queue = t.queue[1:]
		t.busy = time.Now()
		stored := recording.Take{
			Owner: t.owner, Number: t.number, MIME: t.capture.mime(), At: t.began,
			Chunks: t.chunks + 1, Bytes: t.bytes + q.sound.Size(), Length: q.at, Marks: q.marks,
		}
		t.recorder.mu.Unlock()

		number, err := t.recorder.store.KeepChunk(t.writes, stored, q.sound)

		t.recorder.mu.Lock()
		if err != nil {
			t.failLocked(storeError(err))
		} else {
			t.number, t.chunks, t.bytes = number, stored.Chunks, stored.Bytes
		}
		t.recorder.mu.Unlock()
		t.recorder.changed.Notify()
	}
}

// ended is the end of the encoder, which somebody asked for, or not.
func (t *take) ended() {
	t.recorder.mu.Lock()
	defer t.recorder.mu.Unlock()
	select {
	case <-t.encoded:
	default:
		close(t.encoded)
	}
	t.failLocked(device.ErrMicrophoneLost)
}

// lost is the end of the microphone, or an encoder that failed.
func (t *take) lost() {
	t.recorder.mu.Lock()
	defer t.recorder.mu.Unlock()
	t.failLocked(device.ErrMicrophoneLost)
}

func (t *take) muteChanged() {
	t.recorder.mu.Lock()
	t.muted = t.capture.muted()
	t.recorder.mu.Unlock()
	t.recorder.changed.Notify()
}

// failLocked ends the take for a reason. A microphone that is lost while the take
// ends anyway is none; a chunk that cannot be stored always is.
func (t *take) failLocked(reason error) {
	missing := reason != device.ErrMicrophoneLost
	if t.reason == nil && (missing || t.phase != phaseStopping) {
		t.reason = reason
	}
	t.broken = t.broken || missing
	t.finishLocked()
}

// finish ends the take: over is closed once its last chunk is stored, or cannot be.
func (t *take) finish() {
	t.recorder.mu.Lock()
	defer t.recorder.mu.Unlock()
	t.finishLocked()
}

func (t *take) finishLocked() {
	if t.phase == phaseStopping {
		return
	}
	t.phase = phaseStopping
	t.hold()
	close(t.stopping)
	go t.end()
}

func (t *take) end() {
	lost := t.capture.stop() != nil
	if !lost {
		within(t.encoded, storePatience)
	}
	t.capture.close() // nobody records what nobody asked for while the storage is slow
	t.recorder.mu.Lock()
	drained := t.drained
	t.recorder.mu.Unlock()
	stored := within(drained, storePatience)
	t.abandon()

	t.recorder.mu.Lock()
	switch {
	case !stored:
		t.broken = true
		if t.reason == nil {
			t.reason = device.ErrNotSaved
		}
	case lost && t.reason == nil:
		t.reason = device.ErrMicrophoneLost
	}
	if t.recorder.current == t {
		t.recorder.current = nil
	}
	close(t.over)
	t.recorder.mu.Unlock()
	t.recorder.changed.Notify()
}

// within waits for a channel to be closed, and reports whether it was in time.
func within(closed <-chan struct{}, patience time.Duration) bool {
	timeout := time.NewTimer(patience)
	defer timeout.Stop()
	select {
	case <-closed:
		return true
	case <-timeout.C:
		return false
	}
}

// discard ends a take that nobody wants anymore, before it has become the current
// one. Nothing of it is stored.
func (t *take) discard() {
	t.recorder.mu.Lock()
	t.broken, t.phase = true, phaseStopping
	t.recorder.mu.Unlock()
	_ = t.capture.stop() // one that has not begun cannot be ended
	t.capture.close()
	t.abandon()
}
