package device

// Recognition turns speech into text, only where that happens on the device itself.
type Recognition interface {
	// RecognitionSupport reports whether the browser can. Blocks.
	RecognitionSupport() (RecognitionSupport, error)
	// DownloadRecognition has the browser fetch the language it needs. Blocks,
	// perhaps for minutes. ErrUnsupported.
	DownloadRecognition() error
	// StartRecognition starts over, with an empty transcript. Blocks. ErrUnsupported,
	// also where the voice would be sent to a server; ErrRefused, ErrNoMicrophone.
	StartRecognition() error
	// StopRecognition ends it and returns the whole transcript. Blocks, two seconds
	// at most, because the last words come late.
	StopRecognition() string
	// Transcript is what was said since StartRecognition.
	Transcript() string
	// OnTranscript calls f when the transcript has grown.
	OnTranscript(f func()) (release func())
}

// RecognitionSupport is whether a browser can turn speech into text.
type RecognitionSupport int

// The answers of Recognition.RecognitionSupport.
const (
	RecognitionUnsupported  RecognitionSupport = iota // it cannot
	RecognitionRemote                                 // only by sending the voice to a server: not used
	RecognitionDownloadable                           // on the device, once DownloadRecognition has fetched the language
	RecognitionLocal                                  // on the device
)

// UnsupportedRecognition is a Recognition that hears nothing.
type UnsupportedRecognition struct{}

// RecognitionSupport is RecognitionUnsupported.
func (UnsupportedRecognition) RecognitionSupport() (RecognitionSupport, error) {
	return RecognitionUnsupported, nil
}

// DownloadRecognition is unsupported.
func (UnsupportedRecognition) DownloadRecognition() error { return ErrUnsupported }

// StartRecognition is unsupported.
func (UnsupportedRecognition) StartRecognition() error { return ErrUnsupported }

// StopRecognition returns an empty transcript.
func (UnsupportedRecognition) StopRecognition() string { return "" }

// Transcript is empty.
func (UnsupportedRecognition) Transcript() string { return "" }

// OnTranscript never calls.
func (UnsupportedRecognition) OnTranscript(f func()) func() { return never(f) }
