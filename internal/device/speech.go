package device

// Speech is reading aloud, and other signals that can be heard or felt.
type Speech interface {
	// Voices are those that speak without a network, English ones first. Blocks, for
	// half a second at most. ErrUnsupported; having none is no error.
	Voices() ([]Voice, error)
	// Say reads a text aloud and returns when all is said or StopSpeaking was called;
	// what was being said before is stopped. voice is a Voice's ID; "" and an
	// unknown one stand for the first. rate and pitch 1 are the voice's own, as is 0.
	// Blocks. ErrUnsupported, also if there is no voice; ErrRefused before the first
	// tap.
	Say(text, voice string, rate, pitch float64) error
	// StopSpeaking stops what is being said.
	StopSpeaking()
	// Vibrate vibrates for so many milliseconds, pauses for the next, and so on. It
	// does nothing if the browser cannot.
	Vibrate(ms ...int)
	// Chime plays two soft notes. It does nothing if the browser cannot.
	Chime()
}

// Voice is one that speaks on the device itself.
type Voice struct {
	ID   string // for Say; stays the same on this device
	Name string // as the system calls it
	Lang string // such as "en-GB"
}

// UnsupportedSpeech is a Speech that is silent.
type UnsupportedSpeech struct{}

// Voices are unsupported.
func (UnsupportedSpeech) Voices() ([]Voice, error) { return nil, ErrUnsupported }

// Say is unsupported.
func (UnsupportedSpeech) Say(_, _ string, _, _ float64) error { return ErrUnsupported }

// StopSpeaking does nothing.
func (UnsupportedSpeech) StopSpeaking() {}

// Vibrate does nothing.
func (UnsupportedSpeech) Vibrate(...int) {}

// Chime does nothing.
func (UnsupportedSpeech) Chime() {}
