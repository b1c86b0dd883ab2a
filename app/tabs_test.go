package app

import (
	"context"
	"encoding/json"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
)

// window is a browser with another window, which runs the round.
type window struct {
	browser
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
func (w *window) StopSpeaking()    { w.silent++ }
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
func twoWindows(t *testing.T) (*hall, *window) {
	t.Helper()
	h, w := newHall(t), &window{}
	h.deps.Device = abilities(w)
	h.book().SetTabs(w.HoldsRound, nil)
	return h, w
}

// TestRoundElsewhere: a round that another window runs is shown without its
// buttons, moves as the other goes on, and can be taken over.
func TestRoundElsewhere(t *testing.T) {
	h, w := twoWindows(t)
	q := &bank.Questions[0]
	h.begin(h.single(q))
	w.other = true
	s := show(t, h.deps, "/round/")
	if got := s.one("#elsewhere").words(); !strings.Contains(got, "This round runs in another window") || !strings.Contains(got, "thinking about the question") || !strings.Contains(got, q.Prompt) {
		t.Errorf("it says %q", got)
	}
	for _, selector := range []string{"#round-go", "#round-pause", "#round-skip"} {
		if n := len(s.page().all(selector)); n != 0 {
			t.Errorf("%s is there", selector)
		}
	}
	checkPage(t, s, "/round/ elsewhere", pathsOf(h.deps))

	// The other goes on, and tells.
	r := h.goneOnElsewhere()
	w.said = "\x1c\x1c" + strings.Join([]string{uuid.NewString(), "step", r.Plan().ID.String(), "1", "1", "", "{}"}, "\x1f") + "\x1e\x1d"
	w.heard()
	s.settle()
	if got := s.one("#elsewhere").words(); !strings.Contains(got, "answering the question") {
		t.Errorf("after a step of the other it says %q", got)
	}

	s.press("round-take")
	if got := s.one("#round-go").words(); got != "Done, probe me" {
		t.Errorf("taken over, the button says %q", got)
	}
	s.press("round-go")
	if got := s.one("#round-go").words(); got != "Next probe" {
		t.Errorf("it does not go on: %q", got)
	}

	// And the other takes it back.
	w.other, w.silent = true, 0
	w.moved()
	s.settle()
	if got := s.one("#elsewhere").words(); !strings.Contains(got, "probe 1") {
		t.Errorf("lost again, it says %q", got)
	}
	if w.silent == 0 {
		t.Error("what was being said goes on")
	}
	// The other is closed.
	w.other = false
	w.moved()
	s.settle()
	if got := s.one("#round-go").words(); got != "Next probe" {
		t.Errorf("after the other window's end the button says %q", got)
	}
}

// TestStepOfARoundElsewhere: a tap that comes just when the other window has taken
// the round changes nothing, and shows where it runs.
func TestStepOfARoundElsewhere(t *testing.T) {
	h, w := twoWindows(t)
	h.begin(h.single(&bank.Questions[0]))
	s := show(t, h.deps, "/round/")
	w.other = true
	s.press("round-go")
	if got := s.one("#elsewhere").words(); !strings.Contains(got, "thinking") {
		t.Errorf("it says %q", got)
	}
	if r, _, _ := h.book().CurrentRound(); r.Phase() != interview.PhaseThink {
		t.Errorf("the round is at %v", r.Phase())
	}
}

// TestDebriefElsewhere: a debrief that another window moves on shows so here, and a
// tap that was made before that changes nothing of it.
func TestDebriefElsewhere(t *testing.T) {
	h := looped(t, 5)
	w := &window{}
	h.deps.Device = abilities(w)
	s := show(t, h.deps, "/debrief/")
	s.press("debrief-hold")
	s.press("debrief-next")
	s.press("debrief-next")
	s.at(h, debrief.StepRevote)
	s.press("vote-" + h.held().Seats[0].Sealed.Vote.Slug())
	s.press("vote-same")

	// The other votes for one seat, tells, and the ballot open here stays as it is.
	other := func(does func(debrief.Debrief) (debrief.Debrief, error)) {
		t.Helper()
		book, err := history.Open(t.Context(), h.mem, h.id, h.clock, func() string { return "UTC" })
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
	s.settle()
	s.press("vote-keep")
	for i, seat := range h.held().Seats[:2] {
		if seat.Final.Vote != seat.Sealed.Vote {
			t.Errorf("the vote of seat %d is %q", i, seat.Final.Vote)
		}
	}

	// This window has heard, but the screen did not show it yet when it was tapped.
	other(vote(2))
	if err := h.book().ApplyRemote(t.Context(), w.TakeRemoteChanges()); err != nil {
		t.Fatal(err)
	}
	s.press("vote-" + h.held().Seats[2].Sealed.Vote.Slug())
	s.press("vote-same")
	s.press("vote-keep")
	if got := s.one(".missing").words(); got != history.Say(history.ErrMoved) {
		t.Errorf("it says %q", got)
	}
	for _, seat := range h.held().Seats[3:] { // the ballots that are still open
		s.press("vote-" + seat.Sealed.Vote.Slug())
		s.press("vote-same")
		s.press("vote-keep")
	}
	if got := s.one(".missing").words(); got != "" {
		t.Errorf("once it goes on it says %q", got)
	}
	s.press("debrief-next")
	s.at(h, debrief.StepChallenge)

	// Read again here, gone on with there: what is read stays.
	s.press("debrief-back")
	other(debrief.Debrief.Next)
	w.heard()
	s.settle()
	if got := s.one("#title").words(); got != debrief.StepRevote.String() {
		t.Errorf("while it is read, %q shows", got)
	}
	s.press("debrief-next")
	s.press("debrief-next")
	s.at(h, debrief.StepLevel)

	// Decided there, and then deleted with everything.
	other(func(b debrief.Debrief) (_ debrief.Debrief, err error) {
		for _, trait := range debrief.Traits() {
			if b, err = b.Calibrate(trait, debrief.L6); err != nil {
				return b, err
			}
		}
		return b.Next()
	})
	w.heard()
	s.settle()
	s.one("#outcome")
	if err := h.mem.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.said = "all\x1c\x1c\x1d"
	w.heard()
	s.settle()
	if got := s.one("main").words(); !strings.Contains(got, "There is no loop to debrief.") {
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
	h.begin(h.single(&bank.Questions[0]))
	u := &unreadable{Journal: h.mem}
	book, err := history.Open(t.Context(), u, h.id, h.clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	theirs := h.deps.Model.Book()
	book.SetTabs(w.HoldsRound, nil)
	h.deps.Model = NewModel(book)
	w.other = true
	s := show(t, h.deps, "/round/")
	r, _, _ := theirs.CurrentRound()
	e := event(interview.Go, h.now)
	next, err := r.Do(e)
	if err != nil {
		t.Fatal(err)
	}
	theirs.SetTabs(nil, nil)
	if err := theirs.Step(t.Context(), next, e); err != nil {
		t.Fatal(err)
	}
	u.err = journal.ErrLate
	for _, how := range []func(){
		func() { s.press("round-take") },
		func() { s.press("round-take") },
		func() { w.other = false; w.moved(); s.settle() },
	} {
		how()
		if got := s.one("#elsewhere").words(); !strings.Contains(got, "could not be read") {
			t.Fatalf("unread, it says %q", got)
		}
	}
	u.err = nil
	s.press("round-take")
	if got := s.one("#round-go").words(); got != "Done, probe me" {
		t.Errorf("taken over, the button says %q", got)
	}
}

// goneOnElsewhere is the round as another window found it and took its next step.
func (h *hall) goneOnElsewhere() interview.Round {
	h.t.Helper()
	other, err := history.Open(h.t.Context(), h.mem, h.id, h.clock, func() string { return "UTC" })
	if err != nil {
		h.t.Fatal(err)
	}
	r, _, _ := other.CurrentRound()
	e := event(interview.Go, h.now)
	next, err := r.Do(e)
	if err == nil {
		err = other.Step(h.t.Context(), next, e)
	}
	if err != nil {
		h.t.Fatal(err)
	}
	return r
}

// TestRoundJumpsToWhatIsKept: steps that the other window could keep only after this
// one took over show here before the next tap.
func TestRoundJumpsToWhatIsKept(t *testing.T) {
	h, w := twoWindows(t)
	h.begin(h.single(&bank.Questions[0]))
	s := show(t, h.deps, "/round/")
	h.goneOnElsewhere()
	w.said = "all\x1c\x1c\x1d"
	w.heard()
	s.settle()
	if got := s.one("#round-go").words(); got != "Done, probe me" {
		t.Errorf("the button says %q", got)
	}
}

// booth is a studio whose browser has another window, too.
type booth struct {
	studio
	other bool // it runs the round
	moved func()
	late  bool // a recording that was asked for has not begun yet
}

func (r *booth) AcquireRound(force bool) bool  { r.other = r.other && !force; return !r.other }
func (r *booth) HoldsRound() bool              { return !r.other }
func (r *booth) OnRoundChange(f func()) func() { r.moved = f; return func() {} }
func (r *booth) StartRecognition() error       { r.ask("hear"); return nil }
func (r *booth) StopRecognition() string       { r.ask("hear no more"); return "" }
func (r *booth) StopRecording() error          { r.ask("stop"); return nil }
func (r *booth) RecordingState() (rec device.RecordingState) {
	if !r.late {
		rec = r.studio.RecordingState()
	}
	return rec
}

// TestRecordedWhereItRuns: a window that only shows the round asks for no microphone,
// and one that loses it lets go of it, even while it was just being asked for.
func TestRecordedWhereItRuns(t *testing.T) {
	h, dev := newHall(t), &booth{other: true}
	h.deps.Device = abilities(dev)
	for _, key := range []string{prefRecord.key, prefHear.key} {
		if err := h.book().SetSetting(t.Context(), key, on); err != nil {
			t.Fatal(err)
		}
	}
	h.begin(h.single(&bank.Questions[0]))
	h.do(interview.Go)
	s := show(t, h.deps, "/round/")
	s.one("#elsewhere")
	if took := dev.took(); slices.Contains(took, "record") || slices.Contains(took, "hear") {
		t.Errorf("a window that follows asks to %q", took)
	}
	for _, late := range []bool{false, true} {
		s.press("round-take")
		if took := dev.took(); !slices.Contains(took, "record") || !slices.Contains(took, "hear") {
			t.Fatalf("taken over, it asks to %q", took)
		}
		dev.late, dev.other = late, true
		dev.moved()
		s.settle()
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
	s := show(t, h.deps, "/question/"+bank.Questions[0].ID+"/")
	s.press("practise")
	if len(w.claimed) != 1 || !w.claimed[0] || len(s.gone) != 1 {
		t.Errorf("claimed %v, led to %v", w.claimed, s.gone)
	}
}

// TestHistoryReadBehindTheScreen: what counts all answers says so until all are
// read, and is right then.
func TestHistoryReadBehindTheScreen(t *testing.T) {
	h := newHall(t)
	q, oldest := &bank.Questions[0], h.long(250)
	book, err := history.Start(t.Context(), h.mem, h.id, h.clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	h.deps.Model = NewModel(book)
	h.deps.Model.reading.Store(true) // as long as this is so, nothing more is read
	s := show(t, h.deps, "/")
	if got := s.one(".hero").words(); !strings.Contains(got, addingUp) || !strings.Contains(got, "Not yet") {
		t.Errorf("while it is read, Today says %q", got)
	}
	if got := show(t, h.deps, "/history/").page().words(); !strings.Contains(got, "History 100 read so far") {
		t.Errorf("while it is read, History says %q", got)
	}
	if got := show(t, h.deps, "/answer/?id="+oldest.String()).one("main").words(); !strings.Contains(got, "in a moment") {
		t.Errorf("while it is read, the oldest answer is %q", got)
	}
	h.deps.Model.reading.Store(false)
	s = show(t, h.deps, "/answer/?id="+oldest.String())
	for end := time.Now().Add(10 * time.Second); (!book.FullyLoaded() || h.deps.Model.reading.Load()) && time.Now().Before(end); s.settle() {
		runtime.Gosched()
	}
	s.settle()
	if got := s.one("main").words(); !strings.Contains(got, q.Prompt) {
		t.Errorf("once all is read, the oldest answer is %q", got)
	}
	if got := show(t, h.deps, "/readiness/").one(".overall").words(); !strings.Contains(got, "250 answers graded") {
		t.Errorf("Readiness says %q", got)
	}
	if got := show(t, h.deps, "/history/").page().words(); !strings.Contains(got, "History 250 answers") {
		t.Errorf("History says %q", got)
	}
}

// long keeps n answers, an hour apart, and gives the id of the oldest.
func (h *hall) long(n int) (oldest uuid.UUID) {
	h.t.Helper()
	q := &bank.Questions[0]
	var put []journal.Record
	for i := range n {
		at := thursday.Add(time.Duration(i-n) * time.Hour)
		sheet := full(q, 2, bank.Meets)
		a := grading.Answer{ID: h.id(), Round: h.id(), Asked: grading.AskedOf(q), Started: at, Graded: at, Zone: "UTC", Sheet: sheet, Mark: grading.Judge(sheet, q.Principles)}
		if i == 0 {
			oldest = a.ID
		}
		data, err := json.Marshal(a)
		if err != nil {
			h.t.Fatal(err)
		}
		put = append(put, journal.Record{ID: a.ID, Kind: journal.KindAnswer, Owner: a.Round.String(), V: journal.Version, At: at, Data: data})
	}
	if err := h.mem.Commit(h.t.Context(), journal.Change{Put: put}); err != nil {
		h.t.Fatal(err)
	}
	return oldest
}
