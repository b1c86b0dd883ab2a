package round_test

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
)

// TestClockThatIsSet: whatever this device's clock is set to in a round, answer and
// probes take as long as they really did, and the screen says so.
func TestClockThatIsSet(t *testing.T) {
	const day = 24 * time.Hour
	for _, c := range []struct {
		name  string
		drift []time.Duration // before the step, in the answer and in the probe
		says  string
	}{
		{"a day on, and back", []time.Duration{day, -day}, "set forward by 24 hours"},
		{"a day back, and on", []time.Duration{-day, day}, "set back by 24 hours"},
		{"an hour on", []time.Duration{time.Hour, 0}, "set forward by 60 minutes"},
		{"an hour back", []time.Duration{-time.Hour, 0}, "set back by 60 minutes"},
		{"ten minutes back", []time.Duration{-10 * time.Minute, 0}, "set back by 10 minutes"},
		{"a correction", []time.Duration{5 * time.Second, -5 * time.Second}, "set forward by 5 seconds"},
		{"a year on", []time.Duration{365 * day, 0}, "set forward by 365 days"},
	} {
		for _, looked := range []bool{true, false} { // while it shows, or with the page hidden
			h := apptest.NewEnv(t)
			up := time.Duration(0)
			h.Deps.Uptime = func() time.Duration { return up }
			passes := func(d time.Duration) { up += d; h.Wait(d) }
			h.Begin(h.Single(&bank.Questions[0]))
			s := apptest.Show(t, h.Deps, "/round/")
			look := func() {
				if looked {
					s.Root.(*round.Round).Tick(s.From(s.Root))
					s.Settle()
				}
			}
			passes(20 * time.Second)
			s.Press("round-go")
			passes(time.Minute)
			h.Wait(c.drift[0])
			look()
			passes(30 * time.Second)
			look()
			if looked {
				if got := strings.Join(s.List(".says p"), " "); !strings.Contains(got, c.says) {
					t.Errorf("%s: it says %q", c.name, got)
				}
			}
			s.Press("round-go")
			passes(time.Second)
			s.Press("need-nothing")
			passes(40 * time.Second)
			h.Wait(c.drift[1])
			look()
			s.Press("round-grade")
			r, _, _ := h.History().CurrentRound()
			think, answer, probes := r.Spent()
			if think != 20*time.Second || answer != 90*time.Second || len(probes) != 1 || probes[0] != 40*time.Second || r.Paused() {
				t.Errorf("%s, looked %t: kept are %v to think, %v, and probes of %v", c.name, looked, think, answer, probes)
			}
		}
	}
}

// TestDeviceThatSleeps: the round's clock goes on, and the screen says how long it was.
func TestDeviceThatSleeps(t *testing.T) {
	h := apptest.NewEnv(t)
	up := time.Duration(0)
	h.Deps.Uptime = func() time.Duration { return up }
	h.Begin(h.Single(&bank.Questions[0]))
	s := apptest.Show(t, h.Deps, "/round/")
	s.Press("round-go")
	up = time.Second
	h.Wait(10 * time.Minute)
	s.Root.(*round.Round).Tick(s.From(s.Root))
	s.Settle()
	if got := s.List(".says p"); len(got) != 1 || !strings.HasPrefix(got[0], "This device slept for 10 minutes") {
		t.Errorf("it says %q", got)
	}
	s.Press("round-go")
	r, _, _ := h.History().CurrentRound()
	if _, answer, _ := r.Spent(); answer != 10*time.Minute {
		t.Errorf("the answer took %v", answer)
	}
}

// held is a journal that keeps nothing until it is let go.
type held struct {
	journal.Journal
	hold chan struct{}
}

func (j *held) Commit(ctx context.Context, c journal.Change) error {
	if j.hold != nil {
		<-j.hold
	}
	return j.Journal.Commit(ctx, c)
}

// onJournal gives an environment a history in another journal.
func onJournal(t *testing.T, h *apptest.Env, j journal.Journal, zone func() string) {
	t.Helper()
	book, err := history.Open(t.Context(), j, h.NewID, h.Clock, zone)
	if err != nil {
		t.Fatal(err)
	}
	h.Deps.Store = store.New(book)
}

// TestTapsWhileAStepIsKept: a tap that is made while the one before it is being kept is
// carried out after it, and a second tap on the same button is not.
func TestTapsWhileAStepIsKept(t *testing.T) {
	for _, c := range []struct {
		taps   []string
		phase  interview.Phase
		paused bool
	}{
		{[]string{"round-go", "round-go"}, interview.PhaseAnswer, false},
		{[]string{"round-go", "round-pause"}, interview.PhaseAnswer, true},
		{[]string{"round-go", "round-go", "round-pause", "round-pause"}, interview.PhaseAnswer, true},
		{[]string{"round-pause", "round-pause"}, interview.PhaseThink, true},
		{[]string{"round-go", "giveup-yes"}, interview.PhaseOver, false},
	} {
		h := apptest.NewEnv(t)
		j := &held{Journal: h.Mem}
		onJournal(t, h, j, func() string { return "UTC" })
		h.Begin(h.Single(&bank.Questions[0]))
		s := apptest.Show(t, h.Deps, "/round/")
		j.hold = make(chan struct{})
		for _, id := range c.taps {
			s.Fire(id, "click")
			s.Engine.ConsumeAll()
		}
		close(j.hold)
		s.Settle()
		s.Settle()
		if r := s.Root.(*round.Round).Value(); r.Phase() != c.phase || r.Paused() != c.paused {
			t.Errorf("after %v it is in %s, paused %t", c.taps, r.Phase(), r.Paused())
		}
	}
}

// TestTypedIsKeptOnLeaving: what stands in a field is kept when the screen is left or
// the page hidden, before any draft was due.
func TestTypedIsKeptOnLeaving(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, hide := range []bool{false, true} {
			for _, field := range []string{"note", "said", "reason-" + bank.Questions[0].Primary().Slug()} {
				h, dev, s := inStudio(t, nil)
				s.Press("round-go")
				s.Press("round-grade")
				s.Guess()
				s.GradeAll(&bank.Questions[0], bank.Raises)
				s.EnterAs(field, "Last words", "input")
				if hide {
					dev.hidden()
					s.Settle()
				} else {
					s.Leave()
				}
				_, sheet, _ := h.History().CurrentRound()
				if got := sheet.Note + sheet.Said + sheet.Reasons[bank.Questions[0].Primary()]; got != "Last words" {
					t.Errorf("%s, hidden %t: kept is %q", field, hide, got)
				}
			}
		}
	})
}

// TestStepThatCannotBeKept: an error that the history does not go on from is said, and
// the round stays where it was, with all that was filled in.
func TestStepThatCannotBeKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		zone := "UTC"
		onJournal(t, h, h.Mem, func() string { return zone })
		h.Begin(h.Single(&bank.Questions[0]))
		h.Do(interview.Go, interview.Grade)
		s := apptest.Show(t, h.Deps, "/round/")
		s.Guess()
		s.GradeAll(&bank.Questions[0], bank.Concern)
		s.Enter("note", "My note")
		zone = "a control character: \x01" // which the journal refuses
		s.Press("grade-save")
		if got := s.One("#title").Words(); got != "Grade yourself" {
			t.Errorf("it goes on to %q", got)
		}
		if got := strings.Join(s.List("[role=alert]"), ""); got == "" {
			t.Error("nothing says that the answer is not kept")
		}
		if n := len(h.History().Answers()); n != 0 {
			t.Errorf("%d answers are kept", n)
		}
		if got := s.Root.(*round.Round).Draft().Note; got != "My note" {
			t.Errorf("the note is %q", got)
		}
	})
}

// TestTypedOutlivesThePage: what was typed last when the page is reloaded is in the
// fields again, and is kept then; what was kept in time leaves no trace.
func TestTypedOutlivesThePage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, dev, s := inStudio(t, nil)
		pr := bank.Questions[0].Primary()
		s.Press("round-go")
		s.Press("round-grade")
		s.Guess()
		s.GradeAll(&bank.Questions[0], bank.Raises)
		dev.LeavePage()
		if len(dev.Stashes) != 0 {
			t.Errorf("with nothing typed, %v is stashed", dev.Stashes)
		}
		h.Mem.Refuse(journal.ErrBroken) // for nothing gets there any more
		s.EnterAs("note", "A note", "input")
		s.EnterAs("said", "Some words", "input")
		s.EnterAs("reason-"+pr.Slug(), "A reason", "input")
		dev.LeavePage()
		h.Mem.Refuse(nil)
		onJournal(t, h, h.Mem, func() string { return "UTC" })
		if _, sheet, _ := h.History().CurrentRound(); sheet.Note != "" {
			t.Fatalf("the note was kept: %q", sheet.Note)
		}
		s = apptest.Show(t, h.Deps, "/round/")
		_, sheet, _ := h.History().CurrentRound()
		if sheet.Note != "A note" || sheet.Said != "Some words" || sheet.Reasons[pr] != "A reason" || sheet.Grades[pr] != bank.Raises {
			t.Errorf("kept is %+v", sheet)
		}
		if dev.Values["note"] != "A note" || dev.Values["said"] != "Some words" {
			t.Errorf("the fields hold %v", dev.Values)
		}
		for key, words := range dev.Stashes {
			if words != "" {
				t.Errorf("%s still holds %q", key, words)
			}
		}
		// Of another question nothing comes back.
		h.Mem.Refuse(journal.ErrBroken)
		s.EnterAs("note", "Of this question", "input")
		dev.LeavePage()
		h.Mem.Refuse(nil)
		h.Do(interview.Skip)
		h.Begin(h.Single(&bank.Questions[1]))
		apptest.Show(t, h.Deps, "/round/")
		if _, sheet, _ := h.History().CurrentRound(); sheet.Note != "" {
			t.Errorf("the next question has the note %q", sheet.Note)
		}
	})
}

// TestTypedOutlivesTheScreen: what was typed last is in the fields again where the page
// went before leaving the screen had kept it. Once it is kept nothing is left of it.
func TestTypedOutlivesTheScreen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, dev, s := inStudio(t, nil)
		s.Press("round-go")
		s.Press("round-grade")
		s.Guess()
		h.Mem.Refuse(journal.ErrBroken) // for nothing gets there any more
		s.EnterAs("note", "A note", "input")
		s.Leave()
		h.Mem.Refuse(nil)
		onJournal(t, h, h.Mem, func() string { return "UTC" })
		s = apptest.Show(t, h.Deps, "/round/")
		if _, sheet, _ := h.History().CurrentRound(); sheet.Note != "A note" || dev.Values["note"] != "A note" {
			t.Errorf("kept is %q, shown %q", sheet.Note, dev.Values["note"])
		}
		s.EnterAs("note", "Another note", "input")
		s.Leave()
		if _, sheet, _ := h.History().CurrentRound(); sheet.Note != "Another note" {
			t.Errorf("kept is %q", sheet.Note)
		}
		for key, words := range dev.Stashes {
			if words != "" {
				t.Errorf("%s still holds %q", key, words)
			}
		}
	})
}

// TestTooLongATextIsRefused: what does not fit is said at once, and what is shown is
// what is kept.
func TestTooLongATextIsRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, _, s := inStudio(t, nil)
		s.Press("round-go")
		s.Press("round-grade")
		s.Guess()
		for field, most := range map[string]int{"note": grading.MaxNote, "said": grading.MaxWords} {
			for _, letter := range []string{"x", "ж", "ש", "😀"} {
				s.Enter(field, strings.Repeat(letter, most))
				_, sheet, _ := h.History().CurrentRound()
				if got := map[string]string{"note": sheet.Note, "said": sheet.Said}[field]; got != strings.Repeat(letter, most) {
					t.Errorf("%s: of %d %q, %d bytes are kept", field, most, letter, len(got))
				}
			}
		}
	})
}

// TestTypedOutlivesThePageThatRanTheRound: the page that follows may have to wait for the
// round first.
func TestTypedOutlivesThePageThatRanTheRound(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h, w := twoWindows(t)
		h.Begin(h.Single(&bank.Questions[0]))
		h.Do(interview.Go, interview.Grade)
		s := apptest.Show(t, h.Deps, "/round/")
		s.Guess()
		h.Mem.Refuse(journal.ErrBroken)
		s.EnterAs("note", "A note", "input")
		w.LeavePage()
		h.Mem.Refuse(nil)
		onJournal(t, h, h.Mem, func() string { return "UTC" })
		h.History().Tabs().Coordinate(w.HoldsRound, nil)
		w.other = true
		s = apptest.Show(t, h.Deps, "/round/")
		s.One("#elsewhere")
		w.other = false
		w.moved()
		s.Settle()
		if got := s.Root.(*round.Round).Draft().Note; got != "A note" {
			t.Errorf("the note is %q", got)
		}
		if _, sheet, _ := h.History().CurrentRound(); sheet.Note != "A note" {
			t.Errorf("kept is %q", sheet.Note)
		}
	})
}

// waitingTab is a tab that waits for the answer whether it may run the round.
type waitingTab struct {
	apptest.Browser
	waits    bool
	answered chan struct{} // closed when it is answered; nil: at once
}

func (w *waitingTab) HoldsRound() bool { return !w.waits }

func (w *waitingTab) AcquireRound(bool) bool {
	if w.answered != nil {
		<-w.answered
	}
	return !w.waits
}

// TestTapsWhileTheTabWaits: taps count although the browser has not said yet that this
// tab runs the round, as after each load of the page.
func TestTapsWhileTheTabWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		open := func(steps ...interview.EventKind) (*apptest.Env, *waitingTab, *apptest.Screen) {
			h, w := apptest.NewEnv(t), &waitingTab{}
			h.Begin(h.Single(&bank.Questions[0]))
			h.Do(steps...)
			h.Deps.Device = apptest.DeviceOf(w)
			h.History().Tabs().Coordinate(w.HoldsRound, nil)
			return h, w, apptest.Show(t, h.Deps, "/round/")
		}
		while := func(w *waitingTab, s *apptest.Screen, taps ...string) {
			w.waits, w.answered = true, make(chan struct{})
			s.Root.(*round.Round).Acquire(s.From(s.Root))
			for _, id := range taps {
				s.Fire(id, "click")
				s.Engine.ConsumeAll()
			}
			w.waits = false
			close(w.answered)
			s.Settle()
			s.Settle()
		}

		h, w, s := open()
		while(w, s, "round-go", "round-go", "round-pause")
		if r, _, _ := h.History().CurrentRound(); r.Phase() != interview.PhaseAnswer || !r.Paused() {
			t.Errorf("it is in %s, paused %t", r.Phase(), r.Paused())
		}

		h, w, s = open(interview.Go, interview.Grade)
		s.Guess()
		while(w, s, "point-0", "point-2")
		if _, sheet, _ := h.History().CurrentRound(); sheet.Ticked() != 2 || s.Root.(*round.Round).Draft().Ticked() != 2 {
			t.Errorf("of two points %d are kept and %d show", sheet.Ticked(), s.Root.(*round.Round).Draft().Ticked())
		}
		s.GradeAll(&bank.Questions[0], bank.Concern)
		while(w, s, "grade-save", "grade-save")
		if n := len(h.History().Answers()); n != 1 {
			t.Errorf("%d answers are kept", n)
		}

		_, w, s = open(interview.Go, interview.Grade)
		s.Guess()
		w.waits = true
		s.EnterAs("note", "A note", "input")
		w.LeavePage()
		stashed := ""
		for _, text := range w.Stashes {
			stashed += text
		}
		if !strings.Contains(stashed, "A note") {
			t.Errorf("left while it waits, stashed is %q", stashed)
		}
	})
}
