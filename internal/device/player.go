package device

import "time"

// Player plays recordings in an audio element of the page.
type Player interface {
	// LoadRecording makes the audio element play an owner's takes, one after another.
	// Before the element is removed, call UnloadRecording. Blocks. A *FormatError if
	// this browser cannot play what another one recorded: then the Recording is returned
	// all the same, and SaveRecording gives it to the user. ErrNoRecording, ErrFull
	// and ErrNotSaved (the storage failed), ErrCanceled (unloaded in the meantime),
	// ErrUnsupported.
	LoadRecording(audioID, owner string) (Recording, error)
	// SaveRecording downloads an owner's takes as files, a file each, named after
	// name. Blocks. ErrNoRecording, ErrFull, ErrNotSaved, ErrUnsupported.
	SaveRecording(owner, name string) error
	// SeekRecording plays on from a moment, counted through all takes. Call it in the
	// tap itself: some browsers start to play in nothing else.
	SeekRecording(audioID string, at time.Duration)
	// PlaybackPosition is the moment being played, counted through all takes.
	PlaybackPosition(audioID string) time.Duration
	// UnloadRecording ends the playback and frees its memory.
	UnloadRecording(audioID string)
}

// FormatError says that a recording is there, in a format that this browser cannot
// play.
type FormatError struct {
	MIME string // such as "audio/webm;codecs=opus"
}

func (e *FormatError) Error() string { return "this browser cannot play " + e.MIME }

// Recording is what an owner's takes amount to.
type Recording struct {
	Length time.Duration // milliseconds
	Bytes  int64
	Marks  []Mark // in their order
}

// Mark is a moment that was noted while recording.
type Mark struct {
	At    time.Duration // from the beginning of the first take; milliseconds
	Label string
}

// UnsupportedPlayer is a Player that cannot play.
type UnsupportedPlayer struct{}

// LoadRecording is unsupported.
func (UnsupportedPlayer) LoadRecording(_, _ string) (Recording, error) {
	return Recording{}, ErrUnsupported
}

// SeekRecording does nothing.
func (UnsupportedPlayer) SeekRecording(string, time.Duration) {}

// PlaybackPosition is the beginning.
func (UnsupportedPlayer) PlaybackPosition(string) time.Duration { return 0 }

// UnloadRecording does nothing.
func (UnsupportedPlayer) UnloadRecording(string) {}

// SaveRecording is unsupported.
func (UnsupportedPlayer) SaveRecording(_, _ string) error { return ErrUnsupported }
