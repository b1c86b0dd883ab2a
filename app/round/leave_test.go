package round_test

import (
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
)

// hears lets the browser recognize words.
func (s *studio) hears(words string) {
	s.mu.Lock()
	s.words = strings.TrimSpace(s.words + " " + words)
	s.mu.Unlock()
	s.heard()
}

func (s *studio) StartRecognition() error {
	s.ask("listen")
	s.mu.Lock()
	defer s.mu.Unlock()
	s.words = ""
	return nil
}

func (s *studio) StopRecognition() string {
	s.ask("deafen")
	s.mu.Lock()
	defer s.mu.Unlock()
	s.words = strings.TrimSpace(s.words + " " + s.late)
	s.late = ""
	return s.words
}

func (s *studio) Transcript() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.words
}

// peek is what was asked for, and is not looked at.
func (s *studio) peek() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.asked)
}

func (s *studio) OnTranscript(f func()) (release func()) { s.heard = f; return func() {} }

// A microphone that nobody sees is off: leaving the round's screen ends the
// recording, coming back begins another take of the same answer.
func TestMicrophoneIsOffAwayFromTheRound(t *testing.T) {
	h, dev, s := inStudio(t, map[string]string{store.PrefRecord.Key: store.On})
	s.Press("round-go")
	wants(s, dev, "when the answer begins", "record")
	owner := dev.RecordingState().Owner
	s.Leave()
	wants(s, dev, "when the screen is left", "stop")
	s = apptest.Show(t, h.Deps, "/round/")
	wants(s, dev, "back on it", "record")
	if got := dev.RecordingState(); !got.On || got.Owner != owner {
		t.Errorf("back on the screen the recording is %+v, want %s to go on", got, owner)
	}
	// What is asked for in a hurry is done in its order.
	s.Root.(interface{ OnDismount() }).OnDismount()
	s = apptest.Show(t, h.Deps, "/round/")
	wants(s, dev, "left and come back to at once", "stop", "record")

	s.Press("round-pause")
	wants(s, dev, "paused", "hold")
	s.Leave()
	wants(s, dev, "left while it is paused", "stop")
	s = apptest.Show(t, h.Deps, "/round/")
	wants(s, dev, "back on a paused round")
	s.Press("round-pause")
	wants(s, dev, "resumed", "go on", "record")

	// Another round is begun from another screen.
	s.Leave()
	dev.took()
	other := apptest.Show(t, h.Deps, "/question/"+bank.Questions[1].ID+"/")
	other.Press("practise")
	other.Press("replace-yes")
	s = apptest.Show(t, h.Deps, "/round/")
	if dev.RecordingState().On {
		t.Error("the old round's recording goes on into the new one")
	}
	wants(s, dev, "in the next round, where nothing is said yet")
}

// Words are kept as they come, beside what is typed, and come into the sheet at
// grading: a kill takes none of them.
func TestTranscriptIsKeptAsItComes(t *testing.T) {
	h, dev, s := inStudio(t, map[string]string{store.PrefTranscript.Key: store.On})
	s.Press("round-go")
	wants(s, dev, "when the answer begins", "listen")
	dev.hears("I led six people.")
	s.Settle()
	if got := h.History().PendingTranscript(); got != "I led six people." {
		t.Errorf("kept while answering is %q", got)
	}
	// The program dies and comes back.
	s = apptest.Show(t, h.Deps, "/round/")
	wants(s, dev, "in a restarted program", "listen")
	dev.hears("We cut it by half.")
	dev.late = "In May."
	// Left, and come back to before the last words are there.
	s.Root.(interface{ OnDismount() }).OnDismount()
	s = apptest.Show(t, h.Deps, "/round/")
	wants(s, dev, "back on the screen", "deafen", "listen")
	dev.hears("That was it.")
	dev.late = "Thank you."
	s.Press("round-grade")
	const want = "I led six people. We cut it by half. In May. That was it. Thank you."
	if got := s.Root.(*round.Round).Draft(); got.Said != want || !got.Transcript {
		t.Errorf("at grading the words are %q, a transcript: %t", got.Said, got.Transcript)
	}
	if got := dev.Values["said"]; got != want {
		t.Errorf("the field shows %q", got)
	}
	s.Settle()
	if _, sheet, _ := h.History().CurrentRound(); sheet.Said != want || h.History().PendingTranscript() != "" {
		t.Errorf("kept at grading is %q, and beside it %q", sheet.Said, h.History().PendingTranscript())
	}
	s = apptest.Show(t, h.Deps, "/round/")
	if got := s.Root.(*round.Round).Draft().Said; got != want {
		t.Errorf("in a restarted program the words are %q", got)
	}
}

// Of a transcript that is longer than what can be kept, as many whole words as fit come
// into the sheet, and the screen says so until the answer is graded.
func TestTranscriptTooLong(t *testing.T) {
	h, dev, s := inStudio(t, map[string]string{store.PrefTranscript.Key: store.On})
	s.Press("round-go")
	dev.hears(strings.TrimSpace(strings.Repeat("слово ", grading.MaxWords/6+100)))
	s.Settle()
	s.Press("round-grade")
	s.Guess()
	_, sheet, _ := h.History().CurrentRound()
	if n := utf8.RuneCountInString(sheet.Said); n > grading.MaxWords || n < grading.MaxWords-6 || !strings.HasSuffix(sheet.Said, " слово") {
		t.Errorf("kept are %d characters, of which %d are allowed", n, grading.MaxWords)
	}
	if got := s.Root.(*round.Round).Draft().Said; got != sheet.Said || dev.Values["said"] != got {
		t.Error("what is shown is not what is kept")
	}
	const want = "The transcript is 599 characters longer than the 12,000 that are kept of what you said, so its end was left out."
	if got := s.List(".grade-top [role=status] p"); len(got) != 1 || got[0] != want {
		t.Errorf("it says %q", got)
	}
}

// Words that were kept when the program died between the answer and its grading
// come into the sheet when it is opened, behind the notes.
func TestTranscriptAfterAKillAtGrading(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, dev, s := inStudio(t, map[string]string{store.PrefTranscript.Key: store.On})
		s.Press("round-go")
		s.Press("round-notes")
		s.Enter("said", "My notes")
		dev.hears("I led it.")
		s.Settle()
		h.Do(interview.Grade)
		s = apptest.Show(t, h.Deps, "/round/")
		if got := s.Root.(*round.Round).Draft(); got.Said != "My notes\n\nI led it." || got.Transcript {
			t.Errorf("the words are %q, a transcript: %t", got.Said, got.Transcript)
		}
	})
}

// Nothing is written down while the round is paused, nor what the browser reads
// aloud itself; and what is begun again is forgotten.
func TestNothingIsHeardMeanwhile(t *testing.T) {
	h, dev, s := inStudio(t, map[string]string{store.PrefTranscript.Key: store.On, store.PrefReadAloud.Key: store.On})
	s.Press("round-go")
	wants(s, dev, "when the answer begins", "listen")
	s.Press("round-pause")
	wants(s, dev, "paused", "hold", "deafen")
	s.Press("round-pause")
	wants(s, dev, "resumed", "go on", "listen")
	dev.hears("Wrong.")
	s.Settle()
	s.Press("round-restart")
	wants(s, dev, "begun again", "deafen", "listen")
	if got := h.History().PendingTranscript(); got != "" {
		t.Errorf("begun again, there is %q", got)
	}
	s.Press("round-go")
	wants(s, dev, "asked where it was thin", "hold", "deafen")
	dev.speaks = make(chan struct{})
	s.Press("need-nothing")
	s.WaitUntil(func() bool { return len(dev.peek()) == 5 })
	asked := dev.took()
	slices.Sort(asked) // the voice does not wait for the ear
	if diff := cmp.Diff([]string{"deafen", "go on", "listen", "mark Probe 1: your part", "say " + bank.Questions[0].Probes.At(0)}, asked); diff != "" {
		t.Errorf("while a probe is read, the browser is asked for (-want +got)\n%s", diff)
	}
	close(dev.speaks)
	wants(s, dev, "once it is read", "listen")
}

// Typed drafts do not write over what was written down, nor the other way round.
func TestTranscriptBesideNotes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, dev, s := inStudio(t, map[string]string{store.PrefTranscript.Key: store.On})
		s.Press("round-go")
		dev.hears("I led it.")
		s.Settle()
		s.Press("round-notes")
		s.Enter("said", "My notes")
		if _, sheet, _ := h.History().CurrentRound(); sheet.Said != "My notes" || h.History().PendingTranscript() != "I led it." {
			t.Errorf("kept are %q and %q", sheet.Said, h.History().PendingTranscript())
		}
	})
}

// A transcript has the words of the probes, too: its pace is that of all speaking,
// at grading as in the kept answer, and its length that of the answer alone.
func TestPaceOfATranscript(t *testing.T) {
	h, dev, s := inStudio(t, map[string]string{store.PrefTranscript.Key: store.On})
	s.Press("round-go")
	dev.hears(strings.Repeat("word ", 150))
	h.Wait(time.Minute)
	s.Press("round-go")
	dev.hears(strings.Repeat("word ", 150))
	h.Wait(time.Minute)
	s.Press("round-grade")
	s.Guess()
	s.Settle()
	for _, where := range []string{"at grading", "in the answer"} {
		hints := strings.Join(s.List(".hints li"), "\n")
		for _, want := range []string{"150 words a minute", "1:00"} {
			if !strings.Contains(hints, want) {
				t.Errorf("%s the hints lack %q:\n%s", where, want, hints)
			}
		}
		if where == "at grading" {
			s.GradeAll(&bank.Questions[0], bank.Concern)
			s.Press("grade-save")
			s = apptest.Show(t, h.Deps, "/answer/?id="+h.History().Answers()[0].ID.String())
		}
	}
}

func (s *studio) RoundSeen(string) int64 { return s.seen }

func (s *studio) NoteRound(id string) { s.noted = id }

// A closed tab and a kill leave no time to pause the round. Where leaving is to
// pause it, the next program pauses it at the moment it was seen last; what was
// spoken before counts, the time away does not.
func TestTimeAwayAfterAKill(t *testing.T) {
	for _, c := range []struct {
		name, set string
		seen      time.Duration // after the answer began; 0: not noted
		paused    bool
		want      time.Duration
	}{
		{"noted", store.Off, 2 * time.Minute, true, 2 * time.Minute},
		{"not noted", store.Off, 0, true, 0},
		{"noted before its last step", store.Off, -time.Second, true, 0},
		{"the clock goes on", store.On, 2 * time.Minute, false, time.Hour},
	} {
		h, dev, s := inStudio(t, map[string]string{store.PrefLeave.Key: c.set, store.PrefRecord.Key: store.On})
		s.Press("round-go")
		began := h.Now
		if (dev.noted != "") != (c.set == store.Off) {
			t.Errorf("%s: the round noted is %q", c.name, dev.noted)
		}
		if c.seen != 0 {
			dev.seen = began.Add(c.seen).UnixMilli()
		}
		h.Wait(time.Hour)
		dev.took()
		dev.rec.On = false
		book, err := history.Open(t.Context(), h.Mem, h.NewID, h.Clock, func() string { return "UTC" })
		if err != nil {
			t.Fatal(err)
		}
		h.Deps.Store = store.New(book)
		s = apptest.Show(t, h.Deps, "/round/")
		r, _, _ := h.History().CurrentRound()
		if v := r.View(h.Now.UnixMilli()); v.Paused != c.paused || v.Elapsed != c.want || r.DiscardedEvents() != 0 {
			t.Errorf("%s: the answer has taken %v, paused: %t", c.name, v.Elapsed, v.Paused)
		}
		if recorded := slices.Contains(dev.took(), "record"); recorded == c.paused {
			t.Errorf("%s: it is recorded: %t", c.name, recorded)
		}
		if !c.paused {
			continue
		}
		if dev.noted != "" {
			t.Errorf("%s: a paused round is noted", c.name)
		}
		s.Press("round-pause")
		h.Wait(time.Minute)
		r, _, _ = h.History().CurrentRound()
		if got := r.View(h.Now.UnixMilli()).Elapsed; got != c.want+time.Minute {
			t.Errorf("%s: a minute after it was resumed the answer has taken %v", c.name, got)
		}
		// It is made up for once: leaving the screen is not leaving the app.
		s.Leave()
		apptest.Show(t, h.Deps, "/round/")
		if r, _, _ := h.History().CurrentRound(); r.Paused() {
			t.Errorf("%s: it is paused again", c.name)
		}
	}
}

// A page that is hidden while a step is being kept pauses after it, and at the
// moment it was hidden, however late the browser lets it go on.
func TestHiddenWhileAStepIsKept(t *testing.T) {
	h, dev, s := inStudio(t, map[string]string{store.PrefLeave.Key: store.Off})
	s.Fire("round-go", "click")
	dev.hidden()
	h.Wait(time.Hour)
	s.Settle()
	r, _, _ := h.History().CurrentRound()
	if v := r.View(h.Now.UnixMilli()); r.Phase() != interview.PhaseAnswer || !v.Paused || v.Elapsed != 0 {
		t.Errorf("in %s after %v, paused: %t", r.Phase(), v.Elapsed, v.Paused)
	}
}
