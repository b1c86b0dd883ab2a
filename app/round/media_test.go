package round

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/device"
)

// rig is a media with a browser and a history that note what they are asked for.
type rig struct {
	media
	mu   sync.Mutex
	log  []string
	rec  device.RecordingState
	said string // what recognition has heard since it was started

	permission chan error    // Record waits for an answer; nil: it is allowed at once
	canceled   chan struct{} // ends the Record that waits
	waiting    bool
	lateStart  bool  // a Record that was canceled starts all the same
	stops      error // what StopRecording answers
	unkept     error // what the history answers
	recognizes error
	jotted     string
	done       []string // what media told the screen
	ui         chan func()
}

func newRig() *rig {
	r := &rig{canceled: make(chan struct{}, 1)}
	queue := func() func(job func()) {
		jobs := make(chan func(), 1000)
		go func() {
			for job := range jobs {
				job()
			}
		}()
		return func(job func()) {
			if job == nil {
				close(jobs)
				return
			}
			jobs <- job
		}
	}
	ui := make(chan func(), 1000)
	r.media = media{
		voice: r, recorder: r, recognition: r, screen: r, player: r, store: r,
		inRecorder: queue(), inRecognition: queue(),
		beside:        func(job func()) { go job() },
		onUI:          func(f func()) { ui <- f },
		voiceSettings: func() (string, float64, float64) { return "", 1, 1 },
		changed:       func() { r.done = append(r.done, "changed") },
		words:         func() { r.done = append(r.done, "words") },
	}
	r.ui = ui
	return r
}

func (r *rig) note(what string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.log = append(r.log, what)
}

// settle lets all that waits for nothing but the program happen.
func (r *rig) settle() {
	for {
		synctest.Wait()
		select {
		case f := <-r.ui:
			f()
		default:
			return
		}
	}
}

// asks performs effects and compares what browser and history are asked for.
func (r *rig) asks(t *testing.T, name string, list []effect, want ...string) {
	t.Helper()
	r.perform(list)
	r.settle()
	r.mu.Lock()
	got := r.log
	r.log = nil
	r.mu.Unlock()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got)\n%s", name, diff)
	}
}

func (r *rig) Say(text, _ string, _, _ float64) error { r.note("say " + text); return nil }

func (r *rig) StopSpeaking() { r.note("hush") }

func (r *rig) KeepAwake() error { return nil }

func (r *rig) AllowSleep() {}

func (r *rig) NoteRound(string) {}

func (r *rig) PauseRecording() { r.note("pause") }

func (r *rig) ResumeRecording() { r.note("resume") }

func (r *rig) MarkRecording(label string) { r.note("mark " + label) }

func (r *rig) expect(bool) {}

func (r *rig) show(owner string) { r.note("play " + owner) }

func (r *rig) hide() {}

func (r *rig) RecordingState() device.RecordingState {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.rec
}

func (r *rig) Record(owner string) error {
	r.note("record " + owner)
	if r.permission != nil {
		r.mu.Lock()
		r.waiting = true
		r.mu.Unlock()
		defer func() { r.mu.Lock(); r.waiting = false; r.mu.Unlock() }()
		select {
		case err := <-r.permission:
			if err != nil {
				return err
			}
		case <-r.canceled:
			if !r.lateStart {
				return device.ErrCanceled
			}
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.rec = device.RecordingState{On: true, Owner: owner}
	return nil
}

func (r *rig) StopRecording() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.waiting {
		r.canceled <- struct{}{}
	}
	if r.rec.On {
		r.log = append(r.log, "stop "+r.rec.Owner)
	}
	r.rec.On = false
	return r.stops
}

func (r *rig) StartRecognition() error {
	if r.recognizes != nil {
		return r.recognizes
	}
	r.note("listen")
	r.said = ""
	return nil
}

func (r *rig) StopRecognition() string { r.note("deafen"); return r.said }

func (r *rig) Transcript() string { return r.said }

func (r *rig) DeleteRecordings(_ context.Context, owner string) error {
	r.note("delete " + owner)
	return r.unkept
}

func (r *rig) ClearTranscript(context.Context, string) error { r.jotted = ""; return r.unkept }

func (r *rig) PendingTranscript() string { return r.jotted }

func (r *rig) AppendTranscript(_ context.Context, owner, words string) error {
	r.note("keep " + owner + ": " + strings.TrimSpace(words))
	r.jotted += words
	return r.unkept
}

func inTest(t *testing.T, f func(*testing.T, *rig)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		r := newRig()
		f(t, r)
		r.settle()
		r.inRecorder(nil)
		r.inRecognition(nil)
	})
}

func start(owner string) []effect { return []effect{{startRecording, owner, ""}} }

var stop = []effect{{action: stopRecording}}

// A stop ends a recording that still waits for permission, whatever question it
// belonged to, and however late the permission comes.
func TestStopCancelsARecordingThatWaits(t *testing.T) {
	for _, late := range []bool{false, true} {
		inTest(t, func(t *testing.T, r *rig) {
			r.permission, r.lateStart = make(chan error), late
			wantStop := []string{}
			if late {
				wantStop = []string{"stop a"} // the microphone is let go at once
			}
			r.asks(t, "asked for", start("a"), "record a")
			r.asks(t, "asked for again", start("a"))
			r.perform(stop)
			r.settle()
			if r.waiting || r.RecordingState().On {
				t.Fatalf("late %t: stopped, it waits %t and records %t", late, r.waiting, r.RecordingState().On)
			}
			if got := r.log; !slices.Equal(got, wantStop) && len(got)+len(wantStop) > 0 {
				t.Errorf("late %t: stopped, the browser is asked to %q", late, got)
			}
			r.log = nil
			// The next question asks again, and is not stopped by what came before.
			r.asks(t, "the next question", start("b"), "record b")
			r.permission <- nil
			r.settle()
			if rec := r.RecordingState(); !rec.On || rec.Owner != "b" {
				t.Errorf("late %t: the next question's recording is %+v", late, rec)
			}
			if says := r.notices[noticeMic]; says != "" {
				t.Errorf("late %t: it says %q", late, says)
			}
			r.asks(t, "at the end", stop, "stop b")
		})
	}
}

// A question that comes while the last one's permission is still asked for takes its
// place: nothing is recorded for the last one.
func TestNextQuestionReplacesARecordingThatWaits(t *testing.T) {
	inTest(t, func(t *testing.T, r *rig) {
		r.permission = make(chan error)
		r.asks(t, "asked for", start("a"), "record a")
		r.asks(t, "three questions on", slices.Concat(stop, start("b"), stop, start("c")), "record c")
		r.permission <- nil
		r.settle()
		if rec := r.RecordingState(); !rec.On || rec.Owner != "c" {
			t.Errorf("the recording is %+v", rec)
		}
	})
}

// Nothing that the screen asks for waits, however long the browser does.
func TestMediaNeverWaits(t *testing.T) {
	inTest(t, func(t *testing.T, r *rig) {
		r.permission = make(chan error)
		for range 200 {
			r.perform(start("a"))
		}
		r.asks(t, "in all", nil, "record a")
		r.close(func() { r.note("left") })
		r.asks(t, "left", nil, "hush", "left")
	})
}

// A recording that was refused is asked for again when it is wanted again, and one
// that runs is not.
func TestRecordingIsAskedForAgain(t *testing.T) {
	inTest(t, func(t *testing.T, r *rig) {
		r.permission = make(chan error, 1)
		r.permission <- device.ErrRefused
		r.asks(t, "refused", start("a"), "record a")
		if says := r.notices[noticeMic]; !strings.HasPrefix(says, "The microphone was refused") {
			t.Errorf("refused, it says %q", says)
		}
		r.permission <- nil
		r.asks(t, "allowed", start("a"), "record a")
		if says := r.notices[noticeMic]; says != "" {
			t.Errorf("allowed, it says %q", says)
		}
		r.asks(t, "while it runs", start("a"))
		r.rec.On = false // the browser ended it
		r.permission <- nil
		r.asks(t, "ended by the browser", start("a"), "record a")
	})
}

// What is discarded is stopped, deleted and only then recorded again.
func TestDiscardedRecording(t *testing.T) {
	inTest(t, func(t *testing.T, r *rig) {
		r.asks(t, "first", start("a"), "record a")
		r.asks(t, "anew", append([]effect{{discardRecording, "a", ""}}, start("a")...), "stop a", "delete a", "record a")
		r.unkept = errors.New("no storage")
		r.asks(t, "skipped", append([]effect{{discardRecording, "a", ""}}, stop...), "stop a", "delete a")
		if says := r.notices[noticeMic]; !strings.Contains(says, "could not be deleted") {
			t.Errorf("it says %q", says)
		}
	})
}

// Every error of the recorder is told.
func TestRecorderErrorsAreTold(t *testing.T) {
	for _, err := range []error{device.ErrFull, device.ErrNotSaved, device.ErrMicrophoneLost, errors.New("anything else")} {
		inTest(t, func(t *testing.T, r *rig) {
			r.perform(start("a"))
			r.settle()
			r.stops = err
			r.perform(stop)
			r.settle()
			if r.notices[noticeMic] == "" {
				t.Errorf("%v is not told", err)
			}
		})
	}
}

// The recording is offered once its last piece is kept, and not if it is not wanted
// any more.
func TestPlayerWaitsForTheRecording(t *testing.T) {
	inTest(t, func(t *testing.T, r *rig) {
		r.asks(t, "recorded", start("a"), "record a")
		r.asks(t, "graded", append(slices.Clone(stop), effect{showPlayer, "a", ""}), "stop a", "play a")
		r.asks(t, "graded still", []effect{{showPlayer, "a", ""}})
		r.asks(t, "left at once", []effect{{action: hidePlayer}, {showPlayer, "b", ""}, {action: hidePlayer}})
	})
}

// Words are kept a few seconds apart, the last of them when listening ends, and each
// once.
func TestWordsAreKept(t *testing.T) {
	inTest(t, func(t *testing.T, r *rig) {
		listen := []effect{{startTranscript, "a", ""}}
		r.asks(t, "started", listen, "listen")
		r.asks(t, "started twice", listen)
		r.said = "One"
		r.heard()
		r.asks(t, "a word", nil, "keep a: One")
		r.said = "One two"
		r.heard()
		r.asks(t, "another at once", nil)
		time.Sleep(transcriptEvery)
		r.asks(t, "later", nil, "keep a: two")
		r.said = "One two three"
		r.asks(t, "at the end", []effect{{takeTranscript, "a", ""}}, "deafen", "keep a: three")
		if !slices.Equal(r.done, []string{"words"}) {
			t.Errorf("the screen is told %q", r.done)
		}
		r.asks(t, "again", listen, "listen")
		r.said, r.unkept = "Lost", errors.New("no storage")
		r.close(func() { r.note("left") })
		r.asks(t, "left", nil, "hush", "deafen", "keep a: Lost", "left")
		if r.notices[noticeTranscript] == "" {
			t.Error("words that are not kept are not told")
		}
		time.Sleep(transcriptEvery)
	})
}

// A transcript that cannot be made is told, and asked for again.
func TestNoTranscript(t *testing.T) {
	inTest(t, func(t *testing.T, r *rig) {
		r.recognizes = device.ErrUnsupported
		listen := []effect{{startTranscript, "a", ""}}
		r.asks(t, "refused", listen)
		if says := r.notices[noticeTranscript]; !strings.HasPrefix(says, "No transcript") {
			t.Errorf("it says %q", says)
		}
		r.recognizes = nil
		r.asks(t, "allowed", listen, "listen")
		r.asks(t, "discarded", []effect{{discardTranscript, "a", ""}}, "deafen")
	})
}

// A panic in the browser's part ends one request and no queue.
func TestMediaOutlivesAPanic(t *testing.T) {
	inTest(t, func(t *testing.T, r *rig) {
		was := r.media.store
		r.store = nil
		r.asks(t, "without a history", []effect{{discardRecording, "a", ""}})
		r.store = was
		r.asks(t, "afterwards", start("a"), "record a")
	})
}
