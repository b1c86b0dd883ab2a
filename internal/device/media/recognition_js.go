package media

import (
	"context"
	"errors"
	"strings"
	"sync"
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// browserRecognition is the browser's speech recognition, where it works on the
// device itself: no voice leaves it. Nothing is asked of the browser before it is
// wanted.
type browserRecognition struct {
	observers device.Observers

	mu         sync.Mutex
	language   string     // that RecognitionSupport found
	listening  *listening // nil: nothing is wanted
	transcript string     // since the last start
}

// NewRecognition is the browser's.
func NewRecognition() device.Recognition { return &browserRecognition{} }

// listening is one StartRecognition until its StopRecognition.
type listening struct {
	recognizer js.Value           // the one that runs now
	stop       context.CancelFunc // no other one follows it
	ended      chan struct{}      // closed when the last one has ended
}

// How long the browser gets for its answers.
const (
	supportPatience  = 5 * time.Second  // whether a language is there
	downloadPatience = 10 * time.Minute // to fetch it
	startPatience    = 5 * time.Second  // to say that it listens; some never do
	stopPatience     = 2 * time.Second  // for the last words
)

// atOnce bounds how long a recognizer that "ended at once" may have run. Tests on a
// slow machine raise it.
var atOnce = time.Second

// recognitionLanguages are those to look for. The questions are in English, so the
// answers are too; the accent is the user's, if the browser says which.
func recognitionLanguages() []string {
	var out []string
	own := jscall.Navigator("languages")
	for i := range int(jscall.NumberOf(own, "length")) {
		if l := jscall.Text(own.Index(i)); len(out) < 2 && strings.HasPrefix(strings.ToLower(l), "en-") {
			out = append(out, l)
		}
	}
	for _, l := range out {
		if l == "en-US" {
			return out
		}
	}
	return append(out, "en-US")
}

func locally(language string) map[string]any {
	return map[string]any{"langs": []any{language}, "processLocally": true}
}

// RecognitionSupport reports whether the browser can recognize speech by itself.
func (r *browserRecognition) RecognitionSupport() (device.RecognitionSupport, error) {
	class := jscall.Global("SpeechRecognition")
	local, err := jscall.Call(jscall.Global("Reflect"), "has", jscall.Get(class, "prototype"), "processLocally")
	if !jscall.Can(class, "available") || err != nil || !local.Truthy() {
		if class.Truthy() || jscall.Global("webkitSpeechRecognition").Truthy() {
			return device.RecognitionRemote, nil
		}
		return device.RecognitionUnsupported, nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), supportPatience)
	defer cancel()
	best := device.RecognitionRemote
	for _, language := range recognitionLanguages() {
		answer, err := jscall.AwaitContext(ctx, class, "available", locally(language))
		if err != nil {
			return device.RecognitionUnsupported, device.Unsupported(err)
		}
		switch jscall.Text(answer) {
		case "available":
			r.choose(language)
			return device.RecognitionLocal, nil
		case "downloadable", "downloading":
			if best == device.RecognitionRemote {
				r.choose(language)
				best = device.RecognitionDownloadable
			}
		}
	}
	return best, nil
}

func (r *browserRecognition) choose(language string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.language = language
}

func (r *browserRecognition) chosen() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.language
}

// DownloadRecognition has the browser fetch the language it needs.
func (r *browserRecognition) DownloadRecognition() error {
	support, err := r.RecognitionSupport()
	if err != nil || support == device.RecognitionLocal {
		return err
	}
	class := jscall.Global("SpeechRecognition")
	if support != device.RecognitionDownloadable || !jscall.Can(class, "install") {
		return device.ErrUnsupported
	}
	ctx, cancel := context.WithTimeout(context.Background(), downloadPatience)
	defer cancel()
	done, err := jscall.AwaitContext(ctx, class, "install", locally(r.chosen()))
	if err != nil {
		return device.Unsupported(err)
	}
	if !done.Truthy() {
		return device.ErrUnsupported
	}
	return nil
}

// StartRecognition starts over, with an empty transcript.
func (r *browserRecognition) StartRecognition() error {
	r.StopRecognition()
	support, err := r.RecognitionSupport()
	if err != nil {
		return err
	}
	if support != device.RecognitionLocal {
		return device.ErrUnsupported
	}
	ctx, stop := context.WithCancel(context.Background())
	l := &listening{stop: stop, ended: make(chan struct{})}
	r.mu.Lock()
	r.transcript, r.listening = "", l
	r.mu.Unlock()
	started := make(chan error, 1)
	go r.listen(ctx, l, started)
	select {
	case err = <-started:
	case <-time.After(startPatience):
	}
	if err != nil {
		r.forget(l)
	}
	return err
}

// forget ends a listening, unless another one has begun since.
func (r *browserRecognition) forget(l *listening) {
	l.stop()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.listening == l {
		r.listening = nil
	}
}

// listen keeps a recognizer listening. The browser ends it after a while of silence
// or of speech; for as long as it is wanted another one follows. After three in a
// row that ended at once, none does.
func (r *browserRecognition) listen(ctx context.Context, l *listening, started chan<- error) {
	defer close(l.ended)
	for short := 0; short < 3; {
		began := time.Now()
		if err := r.recognize(l, started); err != nil {
			l.stop()
		}
		if short++; time.Since(began) >= atOnce {
			short = 0
		}
		if ctx.Err() != nil || !sleep(ctx, 100*time.Millisecond) || !waitVisible(ctx) {
			return
		}
	}
}

// waitVisible waits until the page is visible, and reports whether ctx is still not
// done then.
func waitVisible(ctx context.Context) bool {
	if jscall.Visible() {
		return true
	}
	shown := make(chan struct{}, 1)
	defer jscall.OnVisible(func() {
		select {
		case shown <- struct{}{}:
		default:
		}
	})()
	select {
	case <-shown:
		return true
	case <-ctx.Done():
		return false
	}
}

var errEndedAtOnce = errors.New("the recognizer ended before it began")

// recognize runs one recognizer until it ends. It sends the outcome of its start,
// and returns an error if none should follow it.
func (r *browserRecognition) recognize(l *listening, started chan<- error) (failed error) {
	tell := func(err error) {
		select {
		case started <- err:
		default: // reported already, by this one or one before
		}
	}
	recognizer, err := jscall.New(jscall.Global("SpeechRecognition"))
	if err != nil {
		tell(device.Unsupported(err))
		return err
	}
	jscall.Set(recognizer, "processLocally", true)
	jscall.Set(recognizer, "continuous", true)
	jscall.Set(recognizer, "interimResults", false)
	jscall.Set(recognizer, "lang", r.chosen())
	r.mu.Lock()
	l.recognizer = recognizer
	r.mu.Unlock()

	ended := make(chan struct{})
	running := false
	end := sync.OnceFunc(func() { close(ended) })
	defer jscall.Handle(recognizer, "onstart", func(js.Value) {
		running = true
		tell(nil)
	})()
	defer jscall.Handle(recognizer, "onend", func(js.Value) { end() })()
	defer jscall.Handle(recognizer, "onresult", func(event js.Value) { r.addFinal(l, event) })()
	defer jscall.Handle(recognizer, "onerror", func(event js.Value) {
		switch jscall.TextOf(event, "error") {
		case "no-speech", "aborted": // silence, and an end that was asked for, are no errors
			return
		case "not-allowed":
			failed = device.ErrRefused
		case "audio-capture":
			failed = device.ErrNoMicrophone
		default:
			failed = device.ErrUnsupported
		}
		tell(failed)
	})()
	if _, err := jscall.Call(recognizer, "start"); err != nil {
		tell(device.Unsupported(err))
		return err
	}
	<-ended
	if failed == nil && !running {
		failed = errEndedAtOnce
		tell(device.ErrUnsupported)
	}
	return failed
}

// addFinal adds to the transcript what a recognizer is sure of.
func (r *browserRecognition) addFinal(l *listening, event js.Value) {
	var words []string
	results := jscall.Get(event, "results")
	for i := jscall.NumberOf(event, "resultIndex"); i < jscall.NumberOf(results, "length"); i++ {
		result := results.Index(int(i))
		if said := strings.TrimSpace(jscall.TextOf(jscall.Get(result, "0"), "transcript")); said != "" && jscall.IsTrue(result, "isFinal") {
			words = append(words, said)
		}
	}
	r.mu.Lock()
	if len(words) == 0 || r.listening != l {
		r.mu.Unlock()
		return
	}
	if r.transcript != "" {
		words = append([]string{r.transcript}, words...)
	}
	r.transcript = strings.Join(words, " ")
	r.mu.Unlock()
	r.observers.Notify()
}

// StopRecognition ends it and returns the whole transcript: the last words come
// after the browser was asked to stop.
func (r *browserRecognition) StopRecognition() string {
	r.mu.Lock()
	l := r.listening
	var recognizer js.Value
	if l != nil {
		recognizer = l.recognizer
	}
	r.mu.Unlock()
	if l != nil {
		l.stop()
		jscall.Attempt(recognizer, "stop")
		select {
		case <-l.ended:
		case <-time.After(stopPatience):
			jscall.Attempt(recognizer, "abort")
		}
		r.forget(l)
	}
	return r.Transcript()
}

// Transcript is what was said since StartRecognition.
func (r *browserRecognition) Transcript() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.transcript
}

// OnTranscript calls f when the transcript has grown.
func (r *browserRecognition) OnTranscript(f func()) (release func()) { return r.observers.Add(f) }
