package device

import (
	"io"
	"time"
)

// NotHere is a device that can do nothing: for pages rendered ahead of time and
// for tests.
type NotHere struct{}

var _ Device = NotHere{}

func nothing() {}

// CanShare is false.
func (NotHere) CanShare() bool { return false }

// Share is not here.
func (NotHere) Share(_, _, _ string) error { return ErrNotHere }

// Copy is not here.
func (NotHere) Copy(string) error { return ErrNotHere }

// Installed is false.
func (NotHere) Installed() bool { return false }

// CanPrompt is false.
func (NotHere) CanPrompt() bool { return false }

// Prompt is declined.
func (NotHere) Prompt() bool { return false }

// NeedsHomeScreenSteps is false.
func (NotHere) NeedsHomeScreenSteps() bool { return false }

// OnInstallChange never calls.
func (NotHere) OnInstallChange(func()) func() { return nothing }

// UpdateReady is false.
func (NotHere) UpdateReady() bool { return false }

// OnUpdate never calls.
func (NotHere) OnUpdate(func()) func() { return nothing }

// ApplyUpdate does nothing.
func (NotHere) ApplyUpdate() {}

// OfflineReady is false.
func (NotHere) OfflineReady() bool { return false }

// OnOfflineReady never calls.
func (NotHere) OnOfflineReady(func()) func() { return nothing }

// Ready does nothing.
func (NotHere) Ready() {}

// OnTick never calls.
func (NotHere) OnTick(func()) func() { return nothing }

// OnVisible never calls.
func (NotHere) OnVisible(func()) func() { return nothing }

// OnHidden never calls.
func (NotHere) OnHidden(func()) func() { return nothing }

// KeepAwake is not here.
func (NotHere) KeepAwake() error { return ErrNotHere }

// LetSleep does nothing.
func (NotHere) LetSleep() {}

// Persist is not here.
func (NotHere) Persist() (bool, error) { return false, ErrNotHere }

// Zone is not known.
func (NotHere) Zone() string { return "" }

// Origin is not known.
func (NotHere) Origin() string { return "" }

// NoteRound does nothing.
func (NotHere) NoteRound(string) {}

// RoundSeen knows of none.
func (NotHere) RoundSeen(string) int64 { return 0 }

// RunClock does nothing.
func (NotHere) RunClock(Clock) {}

// OnClock never calls.
func (NotHere) OnClock(func()) func() { return nothing }

// Paint does nothing.
func (NotHere) Paint([]Paint) {}

// SetText does nothing.
func (NotHere) SetText(_, _ string) {}

// SetAttr does nothing.
func (NotHere) SetAttr(_, _, _ string) {}

// SetValue does nothing.
func (NotHere) SetValue(_, _ string) {}

// Focus does nothing.
func (NotHere) Focus(string) {}

// ShowDialog does nothing.
func (NotHere) ShowDialog(string) {}

// CloseDialog does nothing.
func (NotHere) CloseDialog(string) {}

// ScrollTop does nothing.
func (NotHere) ScrollTop() {}

// Print does nothing.
func (NotHere) Print() {}

// Voices are not here.
func (NotHere) Voices() ([]Voice, error) { return nil, ErrNotHere }

// Say is not here.
func (NotHere) Say(_, _ string, _ float64) error { return ErrNotHere }

// Hush does nothing.
func (NotHere) Hush() {}

// Vibrate does nothing.
func (NotHere) Vibrate(...int) {}

// Chime does nothing.
func (NotHere) Chime() {}

// Record is not here.
func (NotHere) Record(_, _ string) error { return ErrNotHere }

// PauseRecording does nothing.
func (NotHere) PauseRecording() {}

// ResumeRecording does nothing.
func (NotHere) ResumeRecording() {}

// StopRecording has nothing to stop.
func (NotHere) StopRecording() error { return nil }

// MarkRecording does nothing.
func (NotHere) MarkRecording(string) {}

// Recording tells of none.
func (NotHere) Recording() RecordingState { return RecordingState{} }

// OnRecording never calls.
func (NotHere) OnRecording(func()) func() { return nothing }

// LoadSound is not here.
func (NotHere) LoadSound(_, _, _ string) (Sound, error) { return Sound{}, ErrNotHere }

// SeekSound does nothing.
func (NotHere) SeekSound(string, time.Duration) {}

// SoundAt is the beginning.
func (NotHere) SoundAt(string) time.Duration { return 0 }

// ReleaseSound does nothing.
func (NotHere) ReleaseSound(string) {}

// Hearing is not here.
func (NotHere) Hearing() (Hearing, error) { return HearingNotHere, nil }

// FetchHearing is not here.
func (NotHere) FetchHearing() error { return ErrNotHere }

// StartHearing is not here.
func (NotHere) StartHearing() error { return ErrNotHere }

// StopHearing has heard nothing.
func (NotHere) StopHearing() string { return "" }

// Heard is nothing.
func (NotHere) Heard() string { return "" }

// OnHeard never calls.
func (NotHere) OnHeard(func()) func() { return nothing }

// WaitingVersion is "".
func (NotHere) WaitingVersion() string { return "" }

// Repair is not here.
func (NotHere) Repair() (string, error) { return "", ErrNotHere }

// Storage is not here.
func (NotHere) Storage() (Storage, error) { return Storage{}, ErrNotHere }

// GiveMade is not here.
func (NotHere) GiveMade() error { return ErrNotHere }

// GiveFile is not here.
func (NotHere) GiveFile(func(io.Writer) (string, error), bool) error { return ErrNotHere }

// ReadPieces are not here.
func (NotHere) ReadPieces(string) (string, int, error) { return "", 0, ErrNotHere }

// ChosenFile is none.
func (NotHere) ChosenFile(string) (File, error) { return File{}, ErrNotHere }

// KeepPieces is not here.
func (NotHere) KeepPieces(string, int64, string) (kept, damaged int, err error) {
	return 0, 0, ErrNotHere
}

// HoldRound holds it: there is no other window.
func (NotHere) HoldRound(bool) bool { return true }

// LeaveRound does nothing.
func (NotHere) LeaveRound() {}

// RoundHere is true: there is no other window.
func (NotHere) RoundHere() bool { return true }

// OnRound never calls.
func (NotHere) OnRound(func()) func() { return nothing }

// FromWindows is nothing.
func (NotHere) FromWindows() string { return "" }

// OnWindows never calls.
func (NotHere) OnWindows(func()) func() { return nothing }

// FirstWindow is true.
func (NotHere) FirstWindow() bool { return true }
