package round

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
)

// What media needs of the browser and of the history: no more than it uses, so that
// tests can stand in for it.
type (
	voiceDevice interface {
		Say(text, voice string, rate, pitch float64) error
		StopSpeaking()
	}
	recorderDevice interface {
		Record(owner string) error
		PauseRecording()
		ResumeRecording()
		StopRecording() error
		MarkRecording(label string)
		RecordingState() device.RecordingState
	}
	recognitionDevice interface {
		StartRecognition() error
		StopRecognition() string
		Transcript() string
	}
	screenDevice interface {
		KeepAwake() error
		AllowSleep()
		NoteRound(id string)
	}
	// answerPlayer is the player of the round's screen.
	answerPlayer interface {
		expect(recorded bool)
		show(owner string)
		hide()
	}
	// wordStore keeps what recorder and recognition leave behind.
	wordStore interface {
		DeleteRecordings(ctx context.Context, owner string) error
		AppendTranscript(ctx context.Context, owner, words string) error
		ClearTranscript(ctx context.Context, owner string) error
		PendingTranscript() string
	}
)

// media carries out effects: voice, microphone, transcript, wake lock and player of
// one round on one screen. All of it is extra: what the browser cannot do or the
// candidate refuses is said in a sentence, and the round goes on.
//
// It belongs to the UI goroutine, and none of its methods waits for anything. The
// recorder and the recognition are each asked in a queue of their own, which outlive
// the screen: a screen that is left and come back to at once stops the old recording
// before it starts the next.
type media struct {
	voice       voiceDevice
	recorder    recorderDevice
	recognition recognitionDevice
	screen      screenDevice
	player      answerPlayer
	store       wordStore

	inRecorder    func(job func()) // runs a job after all that the recorder was asked for before
	inRecognition func(job func())
	beside        func(job func()) // runs a job at once, on a goroutine of its own
	onUI          func(f func())   // runs f on the UI goroutine, unless the screen has gone

	voiceSettings func() (voice string, rate, pitch float64)
	changed       func() // a text was read to its end
	mute          func() // this device has no voice after all
	words         func() // all that was said has been written down

	notices  [noticeCount]string // what could not be done, in a sentence
	speaking int                 // texts that are being read aloud
	awake    bool                // the last that was asked for
	playing  string              // whose recording is offered
	wanted   *recordingRequest   // the recording asked for last; nil: none
	stretch  *stretch            // writes down what is said; nil: nothing does
	keeping  transcriptKeeping
}

// The topics that there may be a notice about.
const (
	noticeMic = iota
	noticeAwake
	noticeTranscript
	noticeCount
)

// says is what the browser could not do or was not allowed to. That the screen may
// sleep is said before one speaks, not while.
func (m *media) says(speaks bool) []string {
	out := make([]string, 0, noticeCount)
	for i, n := range m.notices {
		if i != noticeAwake || !speaks {
			out = append(out, n)
		}
	}
	return out
}

// perform carries out effects in their order.
func (m *media) perform(list []effect) {
	for _, e := range list {
		switch e.action {
		case stopSpeaking:
			m.voice.StopSpeaking()
		case speak:
			m.say(e.text)
		case keepAwake:
			m.keepAwake()
		case letSleep:
			m.awake = false
			m.screen.AllowSleep()
			m.notices[noticeAwake] = ""
		case noteSeen:
			m.screen.NoteRound(e.owner)
		case startTranscript:
			m.startTranscript(e.owner)
		case stopTranscript:
			m.stopTranscript(nil)
		case takeTranscript:
			m.stopTranscript(m.words)
		case discardTranscript:
			m.discardTranscript(e.owner)
		case startRecording:
			m.record(e.owner)
		case stopRecording:
			m.stopRecording("")
		case discardRecording:
			m.stopRecording(e.owner)
		case pauseRecording:
			m.recorder.PauseRecording()
		case resumeRecording:
			m.recorder.ResumeRecording()
		case markRecording:
			m.recorder.MarkRecording(e.text)
		case showPlayer:
			m.showPlayer(e.owner)
		case hidePlayer:
			m.hidePlayer()
		}
	}
}

// close is for when the screen goes: a microphone that nobody sees must not be on.
// What was said until then is kept. then is called once that is done.
func (m *media) close(then func()) {
	m.voice.StopSpeaking()
	m.screen.AllowSleep()
	m.hidePlayer()
	m.stopRecording("")
	m.stopTranscript(nil)
	m.inRecognition(then)
}

// say reads a text aloud. The recognition would take it for the candidate's words,
// so effects stops that meanwhile.
func (m *media) say(text string) {
	voice, rate, pitch := m.voiceSettings()
	m.speaking++
	m.beside(func() {
		err := guarded(func() error { return m.voice.Say(text, voice, rate, pitch) })
		m.onUI(func() {
			m.speaking--
			if errors.Is(err, device.ErrUnsupported) {
				m.mute()
			}
			m.changed()
		})
	})
}

func (m *media) keepAwake() {
	m.awake = true
	m.beside(func() {
		err := guarded(m.screen.KeepAwake)
		m.onUI(func() {
			m.notices[noticeAwake] = ""
			if err != nil && m.awake {
				m.notices[noticeAwake] = "Your screen may sleep; the clock stays right."
			}
		})
	})
}

// recordingRequest is one recording that was asked for. The browser may ask the
// candidate first, who may take as long as they like.
type recordingRequest struct {
	owner string
	ended bool // of the UI goroutine: it records, or it cannot

	withdrawn atomic.Bool
	mu        sync.Mutex // held through a withdrawal, and so never by the UI goroutine
	waiting   bool       // for the browser, and so for the candidate
}

// record starts to record an answer, if it is not being recorded.
func (m *media) record(owner string) {
	if m.wanted != nil && m.wanted.owner == owner {
		if state := m.recorder.RecordingState(); !m.wanted.ended || state.On && state.Owner == owner {
			return
		}
	}
	m.withdraw()
	request := &recordingRequest{owner: owner}
	m.wanted = request
	m.inRecorder(func() {
		err := m.carryOut(request)
		m.onUI(func() {
			if request.ended = true; m.wanted == request {
				m.notices[noticeMic] = words.Microphone(err)
			}
		})
	})
}

// carryOut records what was asked for, unless that has been withdrawn by then.
func (m *media) carryOut(request *recordingRequest) error {
	if request.withdrawn.Load() {
		return device.ErrCanceled
	}
	// In its turn, since what was asked for before may end the one under way.
	if state := m.recorder.RecordingState(); state.On && state.Owner == request.owner {
		return state.Err
	}
	request.mu.Lock()
	request.waiting = true
	request.mu.Unlock()
	err := guarded(func() error { return m.recorder.Record(request.owner) })
	request.mu.Lock() // until a withdrawal that has begun has come to its end
	request.waiting = false
	request.mu.Unlock()
	return err
}

// withdraw cancels the recording that was asked for last, if the browser still asks
// the candidate for permission: the recorder's queue waits for their answer, so a
// stop that took its turn would come too late.
func (m *media) withdraw() {
	request := m.wanted
	m.wanted = nil
	if request == nil {
		return
	}
	request.withdrawn.Store(true)
	if request.ended {
		return
	}
	m.beside(func() {
		request.mu.Lock()
		defer request.mu.Unlock()
		if request.waiting {
			_ = guarded(m.recorder.StopRecording) // the stop that takes its turn says what went wrong
		}
	})
}

// stopRecording ends the recording, and deletes what was recorded of an answer that
// is begun again or left ungraded.
func (m *media) stopRecording(discard string) {
	asked := m.wanted != nil
	m.withdraw()
	if !asked && !m.recorder.RecordingState().On && discard == "" {
		return
	}
	m.inRecorder(func() {
		says, stops := "", asked || m.recorder.RecordingState().On
		if stops {
			says = words.Microphone(guarded(m.recorder.StopRecording))
		}
		if discard != "" && guarded(func() error { return m.store.DeleteRecordings(context.Background(), discard) }) != nil {
			says = "What was recorded of this answer could not be deleted."
		}
		m.onUI(func() {
			if says != "" || stops && m.wanted == nil {
				m.notices[noticeMic] = says
			}
		})
	})
}

// recordingChanged is for when the browser tells of the recording by itself.
func (m *media) recordingChanged() {
	if err := m.recorder.RecordingState().Err; err != nil {
		m.notices[noticeMic] = words.Microphone(err)
	}
}

// showPlayer offers the recording of an answer, once its last piece is kept. Its
// place is there from the start, so that nothing moves under the thumb.
func (m *media) showPlayer(owner string) {
	if m.playing == owner {
		return
	}
	m.playing = owner
	m.player.expect(m.recorder.RecordingState().On)
	m.inRecorder(func() {
		m.onUI(func() {
			if m.playing == owner {
				m.player.show(owner)
			}
		})
	})
}

func (m *media) hidePlayer() {
	m.playing = ""
	m.player.hide()
}

// guarded turns a panic into an error.
func guarded(f func() error) (err error) {
	err = store.ErrPanicked
	defer store.Recover()
	err = f()
	return err
}
