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
func (*Browser) Record(db, owner string) error {
	_, err := do(recorder(), "start", db, owner)
	return err
}

// PauseRecording holds the recording.
func (*Browser) PauseRecording() { attempt(recorder(), "pause") }

// ResumeRecording goes on with it.
func (*Browser) ResumeRecording() { attempt(recorder(), "resume") }

// StopRecording ends the recording and returns once the last piece is kept.
func (*Browser) StopRecording() error {
	if recorder().IsUndefined() {
		return nil // nothing was ever recorded
	}
	_, err := do(recorder(), "stop")
	return err
}

// MarkRecording notes this moment of the recording under a label.
func (*Browser) MarkRecording(label string) { attempt(recorder(), "mark", label) }

// Recording tells how the recording is, or how the last one ended.
func (*Browser) Recording() RecordingState {
	s, err := call(recorder(), "state")
	if err != nil {
		return RecordingState{}
	}
	return RecordingState{
		On: get(s, "on").Truthy(), Paused: get(s, "paused").Truthy(), Owner: text(get(s, "owner")),
		Elapsed: span(get(s, "ms")), Bytes: number(get(s, "bytes")), Err: sentinel(text(get(s, "reason"))),
	}
}

// OnRecording is called when Recording may tell something else.
func (*Browser) OnRecording(f func()) (release func()) { return on("recording", f) }

// LoadSound makes the audio element play an owner's recordings.
func (*Browser) LoadSound(audioID, db, owner string) (Sound, error) {
	v, err := do(recorder(), "load", audioID, db, owner)
	if err != nil {
		return Sound{}, err
	}
	s := Sound{Length: span(get(v, "ms")), Bytes: number(get(v, "bytes"))}
	marks := get(v, "marks")
	for i := range int(number(get(marks, "length"))) {
		mark := get(marks, strconv.Itoa(i))
		s.Marks = append(s.Marks, Mark{At: span(get(mark, "ms")), Label: text(get(mark, "label"))})
	}
	return s, nil
}

// SeekSound plays on from a moment, counted through all takes.
func (*Browser) SeekSound(audioID string, at time.Duration) {
	attempt(recorder(), "seek", audioID, at.Milliseconds())
}

// SoundAt is the moment that is played, counted through all takes.
func (*Browser) SoundAt(audioID string) time.Duration {
	at, err := call(recorder(), "position", audioID)
	if err != nil {
		return 0
	}
	return span(at)
}

// ReleaseSound ends the playing and gives the memory back.
func (*Browser) ReleaseSound(audioID string) { attempt(recorder(), "release", audioID) }
