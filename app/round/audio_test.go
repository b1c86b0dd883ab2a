package round_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
)

// studio is a browser with a voice and a recorder, which notes what they were
// asked for.
type studio struct {
	apptest.Browser
	mu      sync.Mutex
	asked   []string
	refuses error // what Record answers
	silent  bool  // there is no voice
	voices  []device.Voice
	saidBy  string // the voice, the rate and the pitch of what was said last
	rec     device.RecordingState
	hidden  func()
	seen    int64 // when the round was, before this program
	noted   string

	heard  func()
	words  string        // heard since it listens
	late   string        // what comes when it is told to stop
	speaks chan struct{} // Say lasts until it is closed; nil: no time
}

func (s *studio) ask(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = append(s.asked, fmt.Sprintf(format, args...))
}

// took returns what was requested since the last call.
func (s *studio) took() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := s.asked
	s.asked = nil
	return out
}

func (s *studio) Record(owner string) error {
	if s.refuses != nil {
		return s.refuses
	}
	s.ask("record")
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rec = device.RecordingState{On: true, Owner: owner}
	return nil
}

func (s *studio) StopRecording() error {
	s.mu.Lock()
	on := s.rec.On
	s.rec.On = false
	s.mu.Unlock()
	if on {
		s.ask("stop")
	}
	return nil
}

func (s *studio) RecordingState() device.RecordingState {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.rec
}

func (s *studio) Say(text, voice string, rate, pitch float64) error {
	s.mu.Lock()
	s.saidBy = fmt.Sprint(voice, " ", rate, " ", pitch)
	s.mu.Unlock()
	if s.silent {
		return device.ErrUnsupported
	}
	s.ask("say %s", text)
	if s.speaks != nil {
		<-s.speaks
	}
	return nil
}

func (s *studio) Voices() ([]device.Voice, error) {
	if s.silent {
		return nil, device.ErrUnsupported
	}
	if s.voices != nil {
		return s.voices, nil
	}
	return []device.Voice{{ID: "here", Lang: "en-US"}}, nil
}

func (s *studio) PauseRecording() { s.ask("hold") }

func (s *studio) ResumeRecording() { s.ask("go on") }

func (s *studio) MarkRecording(label string) { s.ask("mark %s", label) }

func (s *studio) Vibrate(...int) { s.ask("vibrate") }

func (s *studio) Chime() { s.ask("chime") }

func (s *studio) OnHidden(f func()) (release func()) { s.hidden = f; return func() {} }

// inStudio is a round of one question in such a browser, with settings.
func inStudio(t *testing.T, settings map[string]string) (*apptest.Env, *studio, *apptest.Screen) {
	t.Helper()
	h := apptest.NewEnv(t)
	dev := &studio{}
	h.Deps.Device = apptest.DeviceOf(dev)
	for k, v := range settings {
		if err := h.History().SetSetting(t.Context(), k, v); err != nil {
			t.Fatal(err)
		}
	}
	h.Begin(h.Single(&bank.Questions[0]))
	return h, dev, apptest.Show(t, h.Deps, "/round/")
}

// wants waits until the browser was asked for what is wanted, and for nothing else.
func wants(s *apptest.Screen, dev *studio, after string, want ...string) {
	t := s.T
	t.Helper()
	s.WaitUntil(func() bool {
		dev.mu.Lock()
		defer dev.mu.Unlock()
		return len(dev.asked) >= len(want)
	})
	if diff := cmp.Diff(want, dev.took()); diff != "" {
		t.Errorf("%s, the browser is asked for (-want +got)\n%s", after, diff)
	}
}

func TestRecordingFollowsTheRound(t *testing.T) {
	_, dev, s := inStudio(t, map[string]string{store.PrefRecord.Key: store.On})
	wants(s, dev, "while thinking")
	s.Press("round-go")
	wants(s, dev, "when the answer begins", "record")
	if got := s.One(".recording").Words(); got != "Recording, kept on this device" {
		t.Errorf("while recording it says %q", got)
	}
	s.Press("round-pause")
	s.Press("round-pause")
	wants(s, dev, "paused and resumed", "hold", "go on")
	s.Press("round-go")
	wants(s, dev, "asked where it was thin", "hold")
	s.Press("need-number")
	wants(s, dev, "at the first probe", "go on", "mark Probe 1: how do you know")
	s.Press("round-go")
	wants(s, dev, "at the second", "mark Probe 2: your part")
	s.Press("round-grade")
	wants(s, dev, "at grading", "stop")
}

func TestRecordingOfWhatIsLeft(t *testing.T) {
	for _, c := range []struct {
		leave string
		want  []string
	}{
		{"round-skip", []string{"stop"}},
		{"giveup-yes", []string{"stop"}},
		{"round-restart", []string{"stop", "record"}},
	} {
		h, dev, s := inStudio(t, map[string]string{store.PrefRecord.Key: store.On})
		s.Press("round-go")
		wants(s, dev, "when the answer begins", "record")
		h.Mem.AddRecording(journal.Recording{Owner: dev.RecordingState().Owner, Bytes: 1})
		s.Press(c.leave)
		wants(s, dev, c.leave, c.want...)
		if !s.WaitUntil(func() bool {
			sounds, err := h.History().Recordings().All(t.Context())
			return err == nil && len(sounds) == 0
		}) {
			t.Errorf("%s: the recording is still there", c.leave)
		}
	}
}

// Recording is off until asked for; what is refused is a sentence, and the round
// goes on.
func TestRecordingRefused(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{device.ErrRefused, "The microphone was refused"},
		{device.ErrNoMicrophone, "No microphone was found"},
		{device.ErrUnsupported, "This browser cannot record here"},
		{device.ErrFull, "There is no room to record more"},
	} {
		_, dev, s := inStudio(t, nil)
		dev.refuses = c.err
		s.Press("round-go")
		if says := s.List(".says p"); len(says) != 0 {
			t.Errorf("without being asked for recording says %q", says)
		}
		s.Press("round-record")
		s.WaitSpoken(c.want)
		s.Press("round-go")
		s.Press("need-nothing")
		if n := s.Root.(*round.Round).Value().ProbeNumber(); n != 1 {
			t.Errorf("after %v the round is at probe %d", c.err, n)
		}
	}
}

func TestReadAloud(t *testing.T) {
	q := &bank.Questions[0]
	_, dev, s := inStudio(t, map[string]string{store.PrefReadAloud.Key: store.On})
	wants(s, dev, "before anything is asked")
	s.Press("round-go")
	wants(s, dev, "in the answer nobody speaks but the candidate")
	s.Press("round-go")
	s.Press("need-nothing")
	wants(s, dev, "at a probe", "hold", "go on", "mark Probe 1: your part", "say "+q.Probes.At(0))
	s.Press("round-aloud")
	wants(s, dev, "once more", "say "+q.Probes.At(0))
	dev.silent = true
	s.Press("round-aloud")
	if !s.WaitUntil(func() bool { return len(s.List("#round-aloud")) == 0 }) {
		t.Error("a button stays that cannot work")
	}
	if says := s.List(".says p"); len(says) != 0 {
		t.Errorf("without a voice it says %q", says)
	}
}

func TestScreenMaySleep(t *testing.T) {
	h := apptest.NewEnv(t)
	h.Dev.RefusesAwake = device.ErrUnsupported
	h.Begin(h.Single(&bank.Questions[0]))
	s := apptest.Show(t, h.Deps, "/round/")
	s.WaitSpoken("Your screen may sleep")
	s.Press("round-go")
	if says := s.List(".says p"); len(says) != 0 {
		t.Errorf("in the answer it says %q", says)
	}
}

// Each mark of the answer's clock is felt once, heard only where that is switched
// on, and marks passed while nobody looked are one.
func TestSigns(t *testing.T) {
	h, dev, s := inStudio(t, map[string]string{store.PrefChime.Key: store.On})
	s.Press("round-go")
	r := s.Root.(*round.Round)
	a := interview.DefaultAims()
	for _, step := range []struct {
		wait time.Duration
		says string
		want []string
	}{
		{a.GreenFrom - time.Second, "", nil},
		{time.Second, "Good length.", []string{"vibrate", "chime"}},
		{time.Second, "Good length.", nil},
		{a.Aim - a.GreenFrom, "Good length.", []string{"vibrate", "chime"}},
	} {
		h.Wait(step.wait)
		r.Paint()
		wants(s, dev, "after "+step.wait.String(), step.want...)
		if got := dev.Texts["round-told"]; got != step.says {
			t.Errorf("those who listen are told %q, want %q", got, step.says)
		}
	}
	s.Press("round-interrupt")
	s.Press("round-go")
	r.Paint()
	wants(s, dev, "after an interruption", "mark Probe 1: your part")
	h.Wait(10 * time.Minute)
	r.Paint()
	wants(s, dev, "after a sleep", "vibrate", "chime")
	again := apptest.Show(t, h.Deps, "/round/")
	again.Root.(*round.Round).Paint()
	wants(again, dev, "in a restarted program")
}

func TestLeavingTheApp(t *testing.T) {
	for _, c := range []struct {
		set    string
		paused bool
	}{{store.On, false}, {store.Off, true}} {
		_, dev, s := inStudio(t, map[string]string{store.PrefLeave.Key: c.set})
		s.Press("round-go")
		dev.hidden()
		s.Settle()
		if got := s.Root.(*round.Round).Value().Paused(); got != c.paused {
			t.Errorf("%s: the round is paused: %t", c.set, got)
		}
	}
}

// Notes typed while answering are there at grading, with what can be heard in
// them, and are kept with the answer.
func TestNotesAreHeard(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, _, s := inStudio(t, nil)
		const said = "In May I cut the returns of one shop from 12% to 7% in six weeks. I ruled out a new form, because our customers never reached it."
		s.Press("round-go")
		s.Press("round-notes")
		s.Enter("said", said)
		s.Press("round-grade")
		s.Guess()
		hints := strings.Join(s.List(".hints li"), "\n")
		for _, want := range []string{"A number heard", "“12% to 7% in six weeks”", "A customer is named.", "A rejected alternative is named."} {
			if !strings.Contains(hints, want) {
				t.Errorf("%q is not heard in\n%s", want, hints)
			}
		}
		s.GradeAll(&bank.Questions[0], bank.Concern)
		s.Press("grade-save")
		if a := h.History().Answers()[0]; a.Sheet.Said != said || a.Sheet.Transcript || a.Part != 1 {
			t.Errorf("kept is %+v of part %d", a.Sheet, a.Part)
		}
	})
}

// What the words lack is proposed, and nothing where they do not settle it.
func TestThinIsProposed(t *testing.T) {
	for said, want := range map[string]int{
		"": 0,
		strings.Repeat("We looked at it with the team and we decided to change the form, because our customers never reached it. ", 4): 1,
	} {
		_, _, s := inStudio(t, nil)
		s.Press("round-go")
		if said != "" {
			s.Press("round-notes")
			s.Enter("said", said)
		}
		if n := len(s.Page().All(".opt.proposed")); n != 0 {
			t.Errorf("before the answer is over %d are proposed", n)
		}
		s.Press("round-go")
		if n := len(s.Page().All("#need-number.proposed")); n != want {
			t.Errorf("of %q, that a number is missing is proposed %d times, want %d", said, n, want)
		}
	}
}

// Each interviewer has a voice and a manner of their own; one that was chosen is everybody's.
func TestVoices(t *testing.T) {
	for _, chosen := range []string{"", "mine"} {
		heard := map[string]bool{}
		for _, who := range []bank.Interviewer{bank.HiringManager, bank.SeniorPM} {
			h := apptest.NewEnv(t)
			dev := &studio{voices: []device.Voice{{ID: "a", Lang: "en-US"}, {ID: "b", Lang: "en-GB"}, {ID: "c", Lang: "de-DE"}}}
			h.Deps.Device = apptest.DeviceOf(dev)
			if err := h.History().SetSetting(t.Context(), store.VoiceSetting, chosen); err != nil {
				t.Fatal(err)
			}
			h.Begin(h.Plan(bank.PhoneScreen, who))
			s := apptest.Show(t, h.Deps, "/round/")
			if !s.WaitUntil(func() bool { return len(s.List("#round-aloud")) == 1 }) {
				t.Fatal("nothing can be read again")
			}
			s.Press("round-aloud")
			if !s.WaitUntil(func() bool { dev.mu.Lock(); defer dev.mu.Unlock(); return dev.saidBy != "" }) {
				t.Fatal("nothing is said")
			}
			if chosen != "" && !strings.HasPrefix(dev.saidBy, chosen+" ") {
				t.Errorf("it speaks as %q", dev.saidBy)
			}
			heard[dev.saidBy] = true
		}
		if len(heard) != 2 || heard["c 1 1"] {
			t.Errorf("two interviewers speak as %v", heard)
		}
	}
}

// What was thin is asked after the answer, offers only what was not asked yet, and chooses
// the next probe.
func TestThin(t *testing.T) {
	_, _, s := inStudio(t, nil)
	s.Press("round-go")
	s.Press("round-interrupt")
	s.Press("round-go")
	for id, want := range map[string]int{"need-number": 1, "need-we": 0, "need-option": 1, "need-nothing": 1} {
		if got := len(s.Page().All("#" + id)); got != want {
			t.Errorf("%s is there %d times, want %d", id, got, want)
		}
	}
	s.Press("round-go")
	s.Press("need-option")
	if got := s.Root.(*round.Round).Value(); got.ProbeNumber() != 2 || got.ProbeLevel() != 1 || got.Paused() {
		t.Errorf("the probe is number %d, of rung %d, paused %t", got.ProbeNumber(), got.ProbeLevel(), got.Paused())
	}
	s.Press("round-stuck")
	if got := s.Root.(*round.Round).Value().Depth(); got != 0 {
		t.Errorf("the depth is %d", got)
	}
}
