package device

import "time"

// Recorder records from the microphone into a recording.Store, a chunk of five
// seconds at a time, so that a crash costs no more than the last of them. An owner's
// recording consists of takes, and each take of chunks.
type Recorder interface {
	// Record begins a take for an owner (journal.RecordingKey), and returns once it
	// runs. A recording under way is stopped first; an owner with recordings gets
	// another take. Blocks, for as long as the browser asks the user. ErrUnsupported,
	// ErrNoMicrophone, ErrRefused, ErrCanceled (StopRecording or another Record came
	// first: then nothing was recorded), ErrMicrophoneLost, ErrFull, ErrNotSaved.
	Record(owner string) error
	// PauseRecording and ResumeRecording do nothing where that makes no sense.
	PauseRecording()
	ResumeRecording()
	// StopRecording ends the recording and lets go of the microphone; it returns once
	// the last chunk is stored. Blocks. ErrFull, ErrNotSaved. A Record that still
	// waits for the user ends at once, whatever its owner: it must never have to wait
	// in a queue behind one.
	StopRecording() error
	// MarkRecording notes this moment of the recording under a label.
	MarkRecording(label string)
	// RecordingState tells how the recording is, or how the last one ended.
	RecordingState() RecordingState
	// OnRecordingChange calls f when RecordingState may have changed, at least each
	// time a chunk is stored. Elapsed moves on in between.
	OnRecordingChange(f func()) (release func())
}

// RecordingState is a recording under way, or the last one.
type RecordingState struct {
	On      bool          // it is under way
	Paused  bool          // and paused
	Owner   string        // whose; "" before the first
	Elapsed time.Duration // milliseconds of sound
	Bytes   int64         // stored so far
	// Err says why it ended by itself: ErrMicrophoneLost, ErrFull, ErrNotSaved; or,
	// while it goes on, ErrMuted.
	Err error
}

// UnsupportedRecorder is a Recorder that cannot record.
type UnsupportedRecorder struct{}

// Record is unsupported.
func (UnsupportedRecorder) Record(string) error { return ErrUnsupported }

// PauseRecording does nothing.
func (UnsupportedRecorder) PauseRecording() {}

// ResumeRecording does nothing.
func (UnsupportedRecorder) ResumeRecording() {}

// StopRecording has nothing to stop.
func (UnsupportedRecorder) StopRecording() error { return nil }

// MarkRecording does nothing.
func (UnsupportedRecorder) MarkRecording(string) {}

// RecordingState tells of none.
func (UnsupportedRecorder) RecordingState() RecordingState { return RecordingState{} }

// OnRecordingChange never calls.
func (UnsupportedRecorder) OnRecordingChange(f func()) func() { return never(f) }
