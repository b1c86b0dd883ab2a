package app

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
)

// TestRound lives a recruiter screen through its buttons alone, from the stage's
// page to the last grade.
func TestRound(t *testing.T) {
	h := newHall(t)
	begin := show(t, h.deps, "/stage/recruiter-screen/")
	begin.press("begin-recruiter")
	if diff := cmp.Diff([]string{"/round/"}, begin.gone); diff != "" {
		t.Fatalf("it led to (-want +got)\n%s", diff)
	}
	s := show(t, h.deps, "/round/")
	paths := pathsOf(h.deps)
	step := func(want, title string) {
		t.Helper()
		if got := s.one("#round-go").words(); got != want {
			t.Fatalf("the main button says %q, want %q", got, want)
		}
		if got := s.one("#title").words(); got != title {
			t.Errorf("the title is %q, want %q", got, title)
		}
		if n := len(s.page().all(".btn.primary")); n != 1 {
			t.Errorf("%d primary buttons, want 1", n)
		}
		checkPage(t, s, "/round/ at "+want, paths)
		h.wait(30 * time.Second)
		s.press("round-go")
	}
	step("First question", "Recruiter screen")
	for i := 1; i <= 4; i++ {
		title := "Recruiter screen, " + string(rune('0'+i)) + " of 4"
		q := s.root.(*round).question()
		step("Start answering", title)
		step("Done, probe me", title)
		for range 2 {
			step("Next probe", title)
		}
		step("Done, grade it", title)
		checkPage(t, s, "/round/ at grading", paths)
		if got := s.one("#grade-save").words(); got != "Save, go on" {
			t.Errorf("the button to save says %q", got)
		}
		s.press("point-0")
		s.gradeAll(q, bank.Concern)
		s.press("grade-save")
		if n := len(h.book().Answers()); n != i {
			t.Fatalf("%d answers kept, want %d", n, i)
		}
	}
	step("End the round", "Recruiter screen")
	if got := s.one("#title").words(); got != "Round over" {
		t.Errorf("at the end the title is %q", got)
	}
	if got := s.list(".answer-row"); len(got) != 4 {
		t.Errorf("at the end there are %d answers", len(got))
	}
	checkPage(t, s, "/round/ at the end", paths)
	a := h.book().Answers()[3]
	if a.Spent.Think != 30*time.Second || a.Spent.Answer != 30*time.Second || len(a.Spent.Probes) != 3 || a.Spent.Depth() != 3 || a.Stage != bank.RecruiterScreen {
		t.Errorf("kept is %+v", a.Spent)
	}
}

// TestReload: whatever the phase, a program begun anew shows the same.
func TestReload(t *testing.T) {
	h := newHall(t)
	q := &bank.Questions[0]
	s := show(t, h.deps, "/question/"+q.ID+"/")
	s.press("practise")
	same := func(at string) {
		t.Helper()
		if diff := cmp.Diff(s.page().words(), show(t, h.deps, "/round/").page().words()); diff != "" {
			t.Errorf("%s, before and after (-/+)\n%s", at, diff)
		}
	}
	s = show(t, h.deps, "/round/")
	for _, id := range []string{"round-go", "round-pause", "round-pause", "round-go", "round-go", "round-grade", "point-1", "flag-" + bank.RedFlags[0].ID} {
		h.wait(10 * time.Second)
		s.press(id)
		same(id)
	}
	s.enter("note", "Shorter.")
	again := show(t, h.deps, "/round/").root.(*round)
	if again.sheet.Note != "Shorter." || h.dev.values["note"] != "Shorter." {
		t.Errorf("the note is %q, its field holds %q", again.sheet.Note, h.dev.values["note"])
	}
}

func TestPause(t *testing.T) {
	h := newHall(t)
	h.begin(h.single(&bank.Questions[0]))
	h.do(interview.Go)
	s := show(t, h.deps, "/round/")
	h.wait(42 * time.Second)
	s.press("round-pause")
	h.wait(time.Hour)
	s.press("giveup-no")
	if got := s.one("#dial").words(); got != "0:42 paused" || s.one("#round-pause").words() != "Resume" {
		t.Errorf("paused the dial reads %q, the button %q", got, s.one("#round-pause").words())
	}
	for _, id := range []string{"round-restart", "round-skip", "round-grade"} {
		if len(s.page().all("#"+id+"[disabled]")) != 1 {
			t.Errorf("#%s can be pressed while paused", id)
		}
	}
	if len(s.page().all("#round-go[disabled]")) != 1 || len(s.page().all("#round-pause.primary")) != 1 {
		t.Error("while paused the one thing to do is to resume")
	}
	s.press("round-pause")
	if r := s.root.(*round).r; r.Paused() || r.Phase() != interview.PhaseAnswer {
		t.Errorf("after resuming it is %s, paused %t", r.Phase(), r.Paused())
	}
	h.wait(3 * time.Second)
	s.root.(*round).paint()
	if got := h.dev.texts["dial-time"]; got != "0:45" {
		t.Errorf("the clock goes on at %q", got)
	}
}

func TestGiveUpAndSkip(t *testing.T) {
	h := newHall(t)
	h.begin(h.plan(bank.PhoneScreen, bank.SeniorPM))
	h.do(interview.Go)
	s := show(t, h.deps, "/round/")
	first := s.root.(*round).question().ID
	s.press("round-skip")
	if q := s.root.(*round).question().ID; q == first {
		t.Error("the question was skipped and is still there")
	}
	s.press("round-giveup")
	if diff := cmp.Diff([]string{"giveup"}, h.dev.shown); diff != "" {
		t.Errorf("dialogs (-want +got)\n%s", diff)
	}
	checkPage(t, s, "/round/", pathsOf(h.deps))
	s.press("giveup-yes")
	if got := s.one("#title").words(); got != "Round given up" || !strings.HasPrefix(s.one(".empty").words(), "Nothing was graded.") {
		t.Errorf("it says %q, %q", got, s.one(".empty").words())
	}
}

// TestAnotherRoundUnderWay: beginning one asks before it ends the other.
func TestAnotherRoundUnderWay(t *testing.T) {
	for path, button := range map[string]string{
		"/question/" + bank.Questions[3].ID + "/": "practise", "/stage/phone-screen/": "begin-hiring-manager",
	} {
		t.Run(path, func(t *testing.T) {
			h := newHall(t)
			h.begin(h.plan(bank.RecruiterScreen, bank.Recruiter))
			was, _, _ := h.book().CurrentRound()
			s := show(t, h.deps, path)
			s.press(button)
			if diff := cmp.Diff([]string{"replace-round"}, h.dev.shown); diff != "" {
				t.Fatalf("dialogs (-want +got)\n%s", diff)
			}
			checkPage(t, s, path, pathsOf(h.deps))
			s.press("replace-no")
			if is, _, _ := h.book().CurrentRound(); is.Plan().ID != was.Plan().ID || len(s.gone) != 0 {
				t.Error("keeping the round ended it")
			}
			s.press(button)
			s.press("replace-yes")
			if is, _, _ := h.book().CurrentRound(); is.Plan().ID == was.Plan().ID || !slices.Equal(s.gone, []string{"/round/"}) {
				t.Errorf("giving it up led to %q, the same round is open: %t", s.gone, is.Plan().ID == was.Plan().ID)
			}
		})
	}
}

// TestStorageRefuses: practising does not hang on the disk, and the screen says
// what is not kept.
func TestStorageRefuses(t *testing.T) {
	h := newHall(t)
	h.begin(h.single(&bank.Questions[0]))
	s := show(t, h.deps, "/round/")
	h.mem.Refuse(journal.ErrBroken)
	s.press("round-go")
	if s.root.(*round).r.Phase() != interview.PhaseAnswer || s.one("#trouble p").words() != history.Say(journal.ErrBroken) {
		t.Errorf("in %s it says %q", s.root.(*round).r.Phase(), s.list("#trouble"))
	}
}

func TestNoRound(t *testing.T) {
	s := show(t, newHall(t).deps, "/round/")
	if got := s.one(".empty").words(); !strings.HasPrefix(got, "No round is under way.") {
		t.Errorf("it says %q", got)
	}
}

// TestQuestionThatLeftTheBank: a round planned before an update can hold a
// question that is gone. It must show sense in each phase and be skippable.
func TestQuestionThatLeftTheBank(t *testing.T) {
	h := newHall(t)
	q := bank.Questions[0]
	q.ID = "gone-for-good"
	h.begin(h.single(&q))
	s := show(t, h.deps, "/round/")
	if got := s.one(".prompt").words(); !strings.Contains(got, "no longer in the bank") {
		t.Errorf("it asks %q", got)
	}
	h.do(interview.Go, interview.Grade)
	s = show(t, h.deps, "/round/")
	checkPage(t, s, "/round/", pathsOf(h.deps))
	if got := s.one(".empty").words(); !strings.HasPrefix(got, "This question is no longer in the bank.") {
		t.Errorf("to be graded it says %q", got)
	}
	s.press("grade-gone")
	if !s.root.(*round).r.Over() {
		t.Error("it cannot be left")
	}
}

// TestDial is the clock's face along an answer, a probe and the thinking.
func TestDial(t *testing.T) {
	h := newHall(t)
	h.begin(h.single(&bank.Questions[0])) // a story
	for _, c := range []struct {
		name        string
		at          time.Duration
		do          interview.EventKind
		time, class string
	}{
		{"asked", 0, "", "1:00", "early"},
		{"thinking", 20 * time.Second, "", "0:40", "early"},
		{"past the thinking", 75 * time.Second, "", "−0:15", "late"},
		{"answering", 0, interview.Go, "0:00", "early"},
		{"good length", 2*time.Minute + 10*time.Second, "", "2:10", "green"},
		{"long", 3*time.Minute + time.Second, "", "3:01", "late"},
		{"too long", 4 * time.Minute, "", "4:00", "over"},
		{"probed", 0, interview.Done, "0:00", "early"},
		{"long probe", 100 * time.Second, "", "1:40", "late"},
	} {
		if c.do != "" {
			h.do(c.do)
		}
		h.at(h.now.Add(c.at), func() {
			s := show(t, h.deps, "/round/").root.(*round)
			v := s.dial(s.r.View(h.now.UnixMilli()))
			if v.Time != c.time || v.Class != c.class || v.Word == "" {
				t.Errorf("%s: %q %q %q, want %q %q", c.name, v.Time, v.Class, v.Word, c.time, c.class)
			}
		})
	}
}
