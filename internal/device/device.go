package device

import (
	"errors"
	"io"
	"time"
)

// What can go wrong when the browser is asked for something.
var (
	// ErrNotHere means that this browser cannot do it.
	ErrNotHere = errors.New("this browser cannot do that")
	// ErrCancelled means that the person changed their mind.
	ErrCancelled = errors.New("cancelled")
	// ErrNeedsTap means that the browser does it only within a tap, and that the last
	// one is too long ago.
	ErrNeedsTap = errors.New("it needs a tap")
	// ErrRefused means that the person, or the browser's settings, said no.
	ErrRefused = errors.New("it was refused")
	// ErrNoMicrophone means that there is none, or that another program holds it.
	ErrNoMicrophone = errors.New("no microphone")
	// ErrLost means that the microphone or the recorder ended by itself. What was
	// recorded before is kept.
	ErrLost = errors.New("the microphone was lost")
	// ErrMuted means that the system silences the microphone, as during a phone
	// call. The recording goes on, with nothing to hear in it until that is over.
	ErrMuted = errors.New("the microphone is silenced")
	// ErrFull means that the device has no room for more. What was recorded before
	// is kept.
	ErrFull = errors.New("no room for the recording")
	// ErrNotKept means that the browser's storage failed. What was recorded before
	// is kept, where the storage still is.
	ErrNotKept = errors.New("the recording could not be kept")
	// ErrNoSound means that nothing was recorded, or nothing this browser can play.
	ErrNoSound = errors.New("no such recording")
)

// Device is the browser, as far as Mockloop needs it. Methods that say "blocks"
// wait for the browser and must not be called from the UI goroutine; all others
// return at once. Functions that register a callback return what releases it.
type Device interface {
	// CanShare reports whether the browser has a share sheet.
	CanShare() bool
	// Share opens the share sheet. Blocks. ErrNotHere, ErrCancelled.
	Share(title, text, url string) error
	// Copy puts text on the clipboard. Blocks. ErrNotHere.
	Copy(text string) error

	// Installed reports whether the app runs from the home screen or its own window.
	Installed() bool
	// CanPrompt reports whether the browser's install prompt can be opened now.
	CanPrompt() bool
	// Prompt opens the install prompt and reports whether it was accepted. Blocks.
	Prompt() bool
	// NeedsHomeScreenSteps reports a browser that installs only by hand: Safari on iOS.
	NeedsHomeScreenSteps() bool
	// OnInstallChange is called when one of the above may have changed.
	OnInstallChange(func()) (release func())

	// UpdateReady reports that a newer version is whole and waits.
	UpdateReady() bool
	// OnUpdate is called when UpdateReady becomes true.
	OnUpdate(func()) (release func())
	// ApplyUpdate switches to the waiting version and reloads the page.
	ApplyUpdate()
	// OfflineReady reports that everything is kept for use without a network.
	OfflineReady() bool
	// OnOfflineReady is called when OfflineReady becomes true.
	OnOfflineReady(func()) (release func())

	// Ready tells the start script that the first real screen is shown, so that a
	// tap made before is carried out now.
	Ready()
	// OnTick is called each second, on the second, while the page is visible, and
	// at once when it becomes visible again.
	OnTick(func()) (release func())
	// OnVisible is called when the page becomes visible again.
	OnVisible(func()) (release func())
	// OnHidden is called when the page is no longer seen: another app, a locked
	// screen, or the last moment before the page is closed.
	OnHidden(func()) (release func())

	// NoteRound notes, every few seconds while the page is visible and at once when
	// it is hidden or closed, that a round was seen, in a place that outlives the
	// page; "" ends that, and the last note stays.
	NoteRound(id string)
	// RoundSeen is when a round was seen last, in Unix milliseconds; 0: not known.
	RoundSeen(id string) int64

	// KeepAwake asks that the screen stays on, and asks again whenever the page
	// becomes visible, until LetSleep. Blocks. ErrNotHere.
	KeepAwake() error
	// LetSleep takes KeepAwake back.
	LetSleep()
	// Persist asks that the browser never clears the app's storage by itself, and
	// reports its answer. Blocks. ErrNotHere.
	Persist() (granted bool, err error)

	// Zone is the time zone's name, such as "Europe/Berlin", or "" if not known.
	Zone() string
	// Origin is the scheme and host of the page, such as "https://example.org".
	Origin() string

	// RunClock moves figures and arcs each second by themselves, while the page is
	// visible, until c.Wake or until the page becomes visible again: then OnClock is
	// called, and the clock is to be run anew. Nothing to move stops it.
	RunClock(c Clock)
	// OnClock is called when a clock that runs wants to be run anew.
	OnClock(func()) (release func())
	// Paint makes changes to elements by their ids, all in one call: for what moves
	// every second. Elements that are not there are passed over.
	Paint(changes []Paint)
	// SetText replaces the characters of the first text node in the element with
	// the id: for the few words that move without a render. This and the
	// following do nothing where no such element is.
	SetText(id, text string)
	// SetAttr sets an attribute of the element.
	SetAttr(id, name, value string)
	// SetValue sets what an input or a text area holds.
	SetValue(id, text string)
	// Focus moves the keyboard's focus to the element.
	Focus(id string)
	// ShowDialog opens a dialog element above the page; CloseDialog closes it.
	ShowDialog(id string)
	CloseDialog(id string)
	// ScrollTop shows the page from its top.
	ScrollTop()
	// Print opens the browser's print window for the page.
	Print()

	// WaitingVersion is the hash of the version that UpdateReady tells of, "" while
	// there is none or its hash is not known yet. OnUpdate tells of a change.
	WaitingVersion() string
	// Repair checks every kept file of the app against its hash, fetches anew what
	// is wrong, and says in words for the candidate what came of it. What the
	// candidate has kept is not touched. Blocks. ErrNotHere.
	Repair() (says string, err error)

	Speech
	Recorder
	Player
	Listener
	Windows

	// Storage tells how much room the browser gives, and whether it clears it by
	// itself. Blocks. ErrNotHere.
	Storage() (Storage, error)
	Files
}

// Storage is what the browser says of the room for all that is kept.
type Storage struct {
	Persisted bool  // it never clears it by itself
	Used      int64 // bytes, the app's own files among them; below zero: the browser does not tell
	Free      int64 // bytes, about; browsers round it
}

// Files are files that the candidate is given, and those the candidate chooses.
// Recordings go between them and the database without coming through Go.
type Files interface {
	// GiveFile makes a file of what write writes and gives it, under the name that
	// write returns, to the candidate: by the share sheet on a phone that takes such
	// files, else as a download. With pieces it is a zip of the text and of what
	// ReadPieces read. Blocks. ErrCancelled, ErrNotHere, and what write returns;
	// ErrNeedsTap when making it took longer than a tap counts: GiveMade then.
	GiveFile(write func(io.Writer) (name string, err error), pieces bool) error
	// GiveMade gives the file that GiveFile made and could not give, as often as it
	// takes. To be called on a tap. Blocks. ErrCancelled; ErrNeedsTap, and the file
	// still waits; ErrNotHere when none does, as once another was begun.
	GiveMade() error
	// ReadPieces reads all recordings of a database for the next GiveFile, and lists
	// their pieces as journal.ParseChunkLines reads them. missing counts recordings
	// that could not be read and are left out. Blocks. ErrFull and ErrNotKept (the
	// storage failed), ErrNotHere.
	ReadPieces(db string) (lines string, missing int, err error)
	// ChosenFile is the file chosen in the input, which is then empty again, so that
	// the same file can be chosen once more. Its Read blocks. ErrNotHere: none is.
	ChosenFile(inputID string) (File, error)
	// KeepPieces keeps recordings that lie in the zip chosen last from a place on, as
	// journal.ChunkLines lists them: those of owners that have none yet, and tells how many owners got theirs and
	// how many could not because a piece is damaged. Blocks. ErrFull, ErrNotKept,
	// ErrNotHere.
	KeepPieces(db string, at int64, lines string) (kept, damaged int, err error)
}

// File is one that the candidate chose.
type File struct {
	io.Reader
	Size int64
}

// Speech is what can be heard and felt.
type Speech interface {
	// Voices are those that speak without a network, English ones first. Blocks, for
	// half a second at most. ErrNotHere; none is no error.
	Voices() ([]Voice, error)
	// Say reads a text aloud and returns when all is said or hushed; what was being
	// said before is hushed. voice is a Voice's ID; the first is taken for "" and
	// for one that is not there. rate is 1 for the voice's own speed, 0 the same.
	// Blocks. ErrNotHere, also where no voice is; ErrRefused before the first tap.
	Say(text, voice string, rate float64) error
	// Hush ends what is being said.
	Hush()
	// Vibrate vibrates for so many milliseconds, pauses for the next, and so on.
	// Nothing happens where the browser cannot.
	Vibrate(ms ...int)
	// Chime sounds two soft notes. Nothing happens where the browser cannot.
	Chime()
}

// Voice is one that speaks on the device itself.
type Voice struct {
	ID   string // for Say; stays the same on this device
	Name string // as the system calls it
	Lang string // such as "en-GB"
}

// Recorder records from the microphone into the journal's database, a piece of
// five seconds at a time, so that a kill takes no more than the last of them.
type Recorder interface {
	// Record begins a recording for an owner (journal.SoundOf) in the database of
	// the name, and returns once it runs. A recording that runs already is stopped;
	// an owner with recordings gets another take. Blocks, for as long as the
	// browser asks the candidate. ErrNotHere, ErrNoMicrophone, ErrRefused,
	// ErrCancelled (StopRecording came first), ErrLost, ErrFull, ErrNotKept.
	Record(db, owner string) error
	// PauseRecording and ResumeRecording do nothing where that makes no sense.
	PauseRecording()
	ResumeRecording()
	// StopRecording ends the recording and lets the microphone go; it returns once
	// the last piece is kept. Blocks. ErrFull, ErrNotKept. Without a recording it
	// does nothing, except that a Record that is still waiting ends.
	StopRecording() error
	// MarkRecording notes this moment of the recording under a label.
	MarkRecording(label string)
	// Recording tells how the recording is, or how the last one ended.
	Recording() RecordingState
	// OnRecording is called when Recording may tell something else, at least every
	// time that a piece is kept. Elapsed moves on between.
	OnRecording(func()) (release func())
}

// RecordingState is a recording under way, or the last one.
type RecordingState struct {
	On      bool          // it is under way
	Paused  bool          // and holds
	Owner   string        // whose; "" before the first
	Elapsed time.Duration // milliseconds of sound
	Bytes   int64         // kept so far
	// Err says why it ended by itself: ErrLost, ErrFull, ErrNotKept; or, while it
	// goes on, ErrMuted.
	Err error
}

// Player plays recordings back in an audio element of the page.
type Player interface {
	// LoadSound makes the audio element play an owner's recordings, one take after
	// another. Before the element goes, ReleaseSound. Blocks. ErrNoSound, ErrFull
	// and ErrNotKept (the storage failed), ErrCancelled (released meanwhile),
	// ErrNotHere.
	LoadSound(audioID, db, owner string) (Sound, error)
	// SeekSound plays on from a moment, counted through all takes. Call it in the
	// tap itself: some browsers begin to play in nothing else.
	SeekSound(audioID string, at time.Duration)
	// SoundAt is the moment that is played, counted through all takes.
	SoundAt(audioID string) time.Duration
	// ReleaseSound ends the playing and gives the memory back.
	ReleaseSound(audioID string)
}

// Sound is what an owner's recordings hold together.
type Sound struct {
	Length time.Duration // milliseconds
	Bytes  int64
	Marks  []Mark // in their order
}

// Mark is a moment that was noted while recording.
type Mark struct {
	At    time.Duration // from the beginning of the first take; milliseconds
	Label string
}

// Listener writes down what is said, only where that happens on the device itself.
type Listener interface {
	// Hearing tells whether the browser can. Blocks.
	Hearing() (Hearing, error)
	// FetchHearing has the browser fetch what it needs to. Blocks, for minutes
	// perhaps. ErrNotHere.
	FetchHearing() error
	// StartHearing begins anew, with nothing heard. Blocks. ErrNotHere, which it is
	// too where the voice would be sent away; ErrRefused, ErrNoMicrophone.
	StartHearing() error
	// StopHearing ends it and returns all that was heard. Blocks, two seconds at
	// most, because the last words come late.
	StopHearing() string
	// Heard is what was heard since StartHearing.
	Heard() string
	// OnHeard is called when Heard is more.
	OnHeard(func()) (release func())
}

// Hearing is whether a browser can write down what is said.
type Hearing int

// The answers of Hearing.
const (
	HearingNotHere Hearing = iota // it cannot
	HearingAway                   // only by sending the voice to its maker: not used
	HearingFetch                  // on the device, once FetchHearing has fetched the language
	HearingHere                   // on the device
)

// Clock is what moves by itself. Moments are Unix milliseconds.
type Clock struct {
	Figures []Figure
	Arcs    []Arc
	Wake    int64 // when what moves has to be told anew
}

// Figure is minutes and whole seconds, rounded towards zero: since a moment, or
// until it.
type Figure struct {
	ID    string
	From  int64
	Down  bool   // until From
	After string // stands behind the figure
}

// Arc is a circle of radius 100 that fills, by its dashes.
type Arc struct {
	ID     string
	From   int64
	Length time.Duration // until it is full; above 0
	Lap    int           // laps before it begins
}

// Paint is one change of Device.Paint.
type Paint struct {
	ID    string
	Attr  string // the attribute to set; "": the characters, as SetText does
	Value string
}

// Windows is what several windows of the app have to settle between them. Where
// the browser cannot, each does as if it were the only one.
type Windows interface {
	// HoldRound asks to be the window that runs the round, and reports whether this
	// one may. With force the window that runs it is asked to let go. Without, the
	// answer false also waits for its turn: OnRound tells. Blocks, two seconds at most.
	HoldRound(force bool) bool
	// LeaveRound says that the round is on this window's screen no more.
	LeaveRound()
	// RoundHere reports whether this window may run the round.
	RoundHere() bool
	// OnRound is called when RoundHere may have changed.
	OnRound(func()) (release func())

	// FromWindows is what the other windows kept since the last call, for
	// journal.Book.Heard; "" is nothing.
	FromWindows() string
	// OnWindows is called when FromWindows has something.
	OnWindows(func()) (release func())
	// FirstWindow reports whether no other window was open when this one came. Blocks.
	FirstWindow() bool
}
