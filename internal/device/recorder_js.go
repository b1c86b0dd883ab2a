package device

import (
	"strconv"
	"syscall/js"
	"time"
)

// recorder is web/recorder.js, undefined without it.
func recorder() js.Value { return global("mockloopRecorder") }

// number is v, 0 if it is none.
func number(v js.Value) int64 {
	if v.Type() != js.TypeNumber {
		return 0
	}
	return int64(v.Float())
}

// span is v in milliseconds.
func span(v js.Value) time.Duration { return time.Duration(number(v)) * time.Millisecond }

// Record begins a recording for an owner and returns once it runs.
func (browserRecorder) Record(db, owner string) error {
	_, err := do(recorder(), "start", db, owner)
	return err
}

// PauseRecording holds the recording.
func (browserRecorder) PauseRecording() { attempt(recorder(), "pause") }

// ResumeRecording goes on with it.
func (browserRecorder) ResumeRecording() { attempt(recorder(), "resume") }

// StopRecording ends the recording and returns once the last piece is kept.
func (browserRecorder) StopRecording() error {
	if recorder().IsUndefined() {
		return nil // nothing was ever recorded
	}
	_, err := do(recorder(), "stop")
	return err
}

// MarkRecording notes this moment of the recording under a label.
func (browserRecorder) MarkRecording(label string) { attempt(recorder(), "mark", label) }

// RecordingState tells how the recording is, or how the last one ended.
func (browserRecorder) RecordingState() RecordingState {
	s, err := call(recorder(), "state")
	if err != nil {
		return RecordingState{}
	}
	return RecordingState{
		On: get(s, "on").Truthy(), Paused: get(s, "paused").Truthy(), Owner: text(get(s, "owner")),
		Elapsed: span(get(s, "ms")), Bytes: number(get(s, "bytes")), Err: sentinel(text(get(s, "reason"))),
	}
}

// OnRecordingChange is called when Recording may tell something else.
func (browserRecorder) OnRecordingChange(f func()) (release func()) { return on("recording", f) }

// LoadRecording makes the audio element play an owner's recordings.
func (browserPlayer) LoadRecording(audioID, db, owner string) (Recording, error) {
	v, err := do(recorder(), "load", audioID, db, owner)
	if err != nil {
		return Recording{}, err
	}
	s := Recording{Length: span(get(v, "ms")), Bytes: number(get(v, "bytes"))}
	marks := get(v, "marks")
	for i := range int(number(get(marks, "length"))) {
		mark := get(marks, strconv.Itoa(i))
		s.Marks = append(s.Marks, Mark{At: span(get(mark, "ms")), Label: text(get(mark, "label"))})
	}
	return s, nil
}

// SeekRecording plays on from a moment, counted through all takes.
func (browserPlayer) SeekRecording(audioID string, at time.Duration) {
	attempt(recorder(), "seek", audioID, at.Milliseconds())
}

// PlaybackPosition is the moment that is played, counted through all takes.
func (browserPlayer) PlaybackPosition(audioID string) time.Duration {
	at, err := call(recorder(), "position", audioID)
	if err != nil {
		return 0
	}
	return span(at)
}

// UnloadRecording ends the playing and gives the memory back.
func (browserPlayer) UnloadRecording(audioID string) { attempt(recorder(), "release", audioID) }
