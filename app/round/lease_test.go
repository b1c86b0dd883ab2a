package round_test

import (
	"context"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
)

// window is a browser with another window, which runs the round.
type window struct {
	apptest.Browser
	other   bool // it does
	sleeps  bool // it does not let go, even when asked
	moved   func()
	heard   func()
	said    string
	silent  int // times this one was hushed
	claimed []bool
}

func (w *window) AcquireRound(force bool) bool {
	w.claimed = append(w.claimed, force)
	if force && !w.sleeps {
		w.other = false
	}
	return !w.other
}

func (w *window) HoldsRound() bool { return !w.other }

func (w *window) StopSpeaking() { w.silent++ }

func (w *window) OnRoundChange(f func()) func() {
	w.moved = f
	return func() {}
}

func (w *window) OnRemoteChange(f func()) func() {
	w.heard = f
	return func() {}
}

func (w *window) TakeRemoteChanges() string {
	said := w.said
	w.said = ""
	return said
}

// twoWindows is a hall whose browser has another window.
func twoWindows(t *testing.T) (*apptest.Env, *window) {
	t.Helper()
	h, w := apptest.NewEnv(t), &window{}
	h.Deps.Device = apptest.DeviceOf(w)
	h.History().Tabs().Coordinate(w.HoldsRound, nil)
	return h, w
}

// TestRoundElsewhere: a round that another window runs is shown without its
// buttons, moves as the other goes on, and can be taken over.
func TestRoundElsewhere(t *testing.T) {
	h, w := twoWindows(t)
	q := &bank.Questions[0]
	h.Begin(h.Single(q))
	w.other = true
	s := apptest.Show(t, h.Deps, "/round/")
	if got := s.One("#elsewhere").Words(); !strings.Contains(got, "This round runs in another window") || !strings.Contains(got, "thinking about the question") || !strings.Contains(got, q.Prompt) {
		t.Errorf("it says %q", got)
	}
	for _, selector := range []string{"#round-go", "#round-pause", "#round-skip"} {
		if n := len(s.Page().All(selector)); n != 0 {
			t.Errorf("%s is there", selector)
		}
	}
	apptest.CheckPage(t, s, "/round/ elsewhere", apptest.PathsOf(h.Deps))

	// The other goes on, and tells.
	r := h.StepInOtherTab()
	w.said = "\x1c\x1c" + strings.Join([]string{uuid.NewString(), "step", r.Plan().ID.String(), "1", "1", "", "{}"}, "\x1f") + "\x1e\x1d"
	w.heard()
	s.Settle()
	if got := s.One("#elsewhere").Words(); !strings.Contains(got, "answering the question") {
		t.Errorf("after a step of the other it says %q", got)
	}

	s.Press("round-take")
	if got := s.One("#round-go").Words(); got != "Done" {
		t.Errorf("taken over, the button says %q", got)
	}
	s.Press("round-go")
	s.Press("need-nothing")
	if n := s.Root.(*round.Round).Value().ProbeNumber(); n != 1 {
		t.Errorf("it does not go on: probe %d", n)
	}

	// And the other takes it back.
	w.other, w.silent = true, 0
	w.moved()
	s.Settle()
	if got := s.One("#elsewhere").Words(); !strings.Contains(got, "probe 1") {
		t.Errorf("lost again, it says %q", got)
	}
	if w.silent == 0 {
		t.Error("what was being said goes on")
	}
	// The other is closed.
	w.other = false
	w.moved()
	s.Settle()
	if n := s.Root.(*round.Round).Value().ProbeNumber(); n != 1 || len(s.List("#elsewhere")) != 0 {
		t.Errorf("after the other window's end it is at probe %d", n)
	}
}

// TestStepOfARoundElsewhere: a tap that comes just when the other window has taken
// the round changes nothing, and shows where it runs.
func TestStepOfARoundElsewhere(t *testing.T) {
	h, w := twoWindows(t)
	h.Begin(h.Single(&bank.Questions[0]))
	s := apptest.Show(t, h.Deps, "/round/")
	w.other = true
	s.Press("round-go")
	if got := s.One("#elsewhere").Words(); !strings.Contains(got, "thinking") {
		t.Errorf("it says %q", got)
	}
	if r, _, _ := h.History().CurrentRound(); r.Phase() != interview.PhaseThink {
		t.Errorf("the round is at %v", r.Phase())
	}
}

// TestDebriefElsewhere: a debrief that another window moves on shows so here, and a
// tap that was made before that changes nothing of it.
func TestDebriefElsewhere(t *testing.T) {
	h := apptest.NewLoopEnv(t, 5)
	w := &window{}
	h.Deps.Device = apptest.DeviceOf(w)
	s := apptest.Show(t, h.Deps, "/debrief/")
	s.Press("debrief-hold")
	s.Press("debrief-next")
	s.Press("debrief-next")
	s.CheckStep(h, debrief.StepRevote)
	s.Press("seat-0")
	s.Enter("vote-why", "Nothing new")

	// The other votes for one seat, tells, and the ballot open here stays as it is.
	other := func(does func(debrief.Debrief) (debrief.Debrief, error)) {
		t.Helper()
		book, err := history.Open(t.Context(), h.Mem, h.NewID, h.Clock, func() string { return "UTC" })
		if err != nil {
			t.Fatal(err)
		}
		from := book.Debriefs()[0]
		next, err := does(from)
		if err == nil {
			err = book.KeepDebrief(t.Context(), from, next)
		}
		if err != nil {
			t.Fatal(err)
		}
		w.said = "all\x1c\x1c\x1d"
	}
	vote := func(seat int) func(debrief.Debrief) (debrief.Debrief, error) {
		return func(b debrief.Debrief) (debrief.Debrief, error) {
			return b.Revote(seat, b.Seats[seat].Sealed.Vote, "Nothing new")
		}
	}
	other(vote(1))
	w.heard()
	s.Settle()
	s.Press("vote-keep")
	for i, seat := range h.Debrief().Seats[:2] {
		if seat.Final.Vote != seat.Sealed.Vote {
			t.Errorf("the vote of seat %d is %q", i, seat.Final.Vote)
		}
	}

	// This window has heard, but the screen did not show it yet when it was tapped.
	s.Press("seat-2")
	other(vote(2))
	if err := h.History().Tabs().ApplyRemote(t.Context(), w.TakeRemoteChanges()); err != nil {
		t.Fatal(err)
	}
	s.Press("vote-keep")
	if got := s.One(".missing").Words(); got != words.Error(history.ErrMoved) {
		t.Errorf("it says %q", got)
	}
	for _, seat := range []string{"seat-3", "seat-4"} {
		s.Press(seat)
		s.Press("vote-keep")
	}
	if got := s.One(".missing").Words(); got != "" {
		t.Errorf("once it goes on it says %q", got)
	}
	s.Press("debrief-next")
	s.CheckStep(h, debrief.StepChallenge)

	// Read again here, gone on with there: what is read stays.
	s.Press("debrief-back")
	other(debrief.Debrief.Next)
	w.heard()
	s.Settle()
	if got := s.One("#title").Words(); got != debrief.StepRevote.String() {
		t.Errorf("while it is read, %q shows", got)
	}
	s.Press("debrief-next")
	s.Press("debrief-next")
	s.CheckStep(h, debrief.StepLevel)

	// Decided there, and then deleted with everything.
	other(func(b debrief.Debrief) (_ debrief.Debrief, err error) {
		for _, trait := range debrief.Traits() {
			if b, err = b.SetLevel(trait, debrief.L6); err != nil {
				return b, err
			}
		}
		return b.Next()
	})
	w.heard()
	s.Settle()
	if got := s.One("#title").Words(); !strings.HasSuffix(got, "ire at L6") {
		t.Errorf("decided there it shows %q", got)
	}
	if err := h.Mem.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.said = "all\x1c\x1c\x1d"
	w.heard()
	s.Settle()
	if got := s.One("main").Words(); !strings.Contains(got, "There is no loop to debrief.") {
		t.Errorf("after all was deleted it says %q", got)
	}
}

// unreadable is a journal whose storage may answer nothing.
type unreadable struct {
	journal.Journal
	err error
}

func (u *unreadable) ByKind(ctx context.Context, k journal.Kind, p journal.Page) ([]journal.Record, error) {
	if u.err != nil {
		return nil, u.err
	}
	return u.Journal.ByKind(ctx, k, p)
}

// TestTakeOverUnread: a round is not gone on with from what this window saw last,
// when what the other kept since cannot be read; once it can, it is.
func TestTakeOverUnread(t *testing.T) {
	h, w := twoWindows(t)
	h.Begin(h.Single(&bank.Questions[0]))
	u := &unreadable{Journal: h.Mem}
	book, err := history.Open(t.Context(), u, h.NewID, h.Clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	theirs := h.Deps.Store.History()
	book.Tabs().Coordinate(w.HoldsRound, nil)
	h.Deps.Store = store.New(book)
	w.other = true
	s := apptest.Show(t, h.Deps, "/round/")
	r, _, _ := theirs.CurrentRound()
	e := shell.Event(interview.Go, h.Now)
	next, err := r.Do(e)
	if err != nil {
		t.Fatal(err)
	}
	theirs.Tabs().Coordinate(nil, nil)
	if err := theirs.Step(t.Context(), next, e); err != nil {
		t.Fatal(err)
	}
	u.err = journal.ErrTimeout
	for _, how := range []func(){
		func() { s.Press("round-take") },
		func() { s.Press("round-take") },
		func() { w.other = false; w.moved(); s.Settle() },
	} {
		how()
		if got := s.One("#elsewhere").Words(); !strings.Contains(got, "could not be read") {
			t.Fatalf("unread, it says %q", got)
		}
	}
	u.err = nil
	s.Press("round-take")
	if got := s.One("#round-go").Words(); got != "Done" {
		t.Errorf("taken over, the button says %q", got)
	}
}

// TestRoundJumpsToWhatIsKept: steps that the other window could keep only after this
// one took over show here before the next tap.
func TestRoundJumpsToWhatIsKept(t *testing.T) {
	h, w := twoWindows(t)
	h.Begin(h.Single(&bank.Questions[0]))
	s := apptest.Show(t, h.Deps, "/round/")
	h.StepInOtherTab()
	w.said = "all\x1c\x1c\x1d"
	w.heard()
	s.Settle()
	if got := s.One("#round-go").Words(); got != "Done" {
		t.Errorf("the button says %q", got)
	}
}

// booth is a studio whose browser has another window, too.
type booth struct {
	studio
	other atomic.Bool // it runs the round
	moved func()
	late  atomic.Bool // a recording that was asked for has not begun yet
}

func (r *booth) AcquireRound(force bool) bool {
	if force {
		r.other.Store(false)
	}
	return r.HoldsRound()
}

func (r *booth) HoldsRound() bool { return !r.other.Load() }

func (r *booth) OnRoundChange(f func()) func() { r.moved = f; return func() {} }

func (r *booth) StartRecognition() error { r.ask("hear"); return nil }

func (r *booth) StopRecognition() string { r.ask("hear no more"); return "" }

func (r *booth) StopRecording() error { r.ask("stop"); return nil }

func (r *booth) RecordingState() (rec device.RecordingState) {
	if !r.late.Load() {
		rec = r.studio.RecordingState()
	}
	return rec
}

// TestRecordedWhereItRuns: a window that only shows the round asks for no microphone,
// and one that loses it lets go of it, even while it was just being asked for.
func TestRecordedWhereItRuns(t *testing.T) {
	h, dev := apptest.NewEnv(t), &booth{}
	dev.other.Store(true)
	h.Deps.Device = apptest.DeviceOf(dev)
	for _, key := range []string{store.PrefRecord.Key, store.PrefTranscript.Key} {
		if err := h.History().SetSetting(t.Context(), key, store.On); err != nil {
			t.Fatal(err)
		}
	}
	h.Begin(h.Single(&bank.Questions[0]))
	h.Do(interview.Go)
	s := apptest.Show(t, h.Deps, "/round/")
	s.One("#elsewhere")
	if took := dev.took(); slices.Contains(took, "record") || slices.Contains(took, "hear") {
		t.Errorf("a window that follows asks to %q", took)
	}
	for _, late := range []bool{false, true} {
		s.Press("round-take")
		if took := dev.took(); !slices.Contains(took, "record") || !slices.Contains(took, "hear") {
			t.Fatalf("taken over, it asks to %q", took)
		}
		dev.late.Store(late)
		dev.other.Store(true)
		dev.moved()
		s.Settle()
		if took := dev.took(); !slices.Contains(took, "stop") || !slices.Contains(took, "hear no more") {
			t.Errorf("lost, it asks to %q", took)
		}
		dev.studio.rec.On = false
	}
}

// TestBeginTakesTheRound: a round that is begun here is not the other window's.
func TestBeginTakesTheRound(t *testing.T) {
	h, w := twoWindows(t)
	w.other = true
	s := apptest.Show(t, h.Deps, "/question/"+bank.Questions[0].ID+"/")
	s.Press("practise")
	if len(w.claimed) != 1 || !w.claimed[0] || len(s.Gone) != 1 {
		t.Errorf("claimed %v, led to %v", w.claimed, s.Gone)
	}
}
