package round_test

import (
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/round"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
)

// TestRound lives a recruiter screen through its buttons alone, from the stage's
// page to the last grade.
func TestRound(t *testing.T) {
	h := apptest.NewEnv(t)
	begin := apptest.Show(t, h.Deps, "/stage/recruiter-screen/")
	begin.Press("begin-recruiter")
	if diff := cmp.Diff([]string{"/round/"}, begin.Gone); diff != "" {
		t.Fatalf("it led to (-want +got)\n%s", diff)
	}
	s := apptest.Show(t, h.Deps, "/round/")
	paths := apptest.PathsOf(h.Deps)
	step := func(want, title string) {
		t.Helper()
		if got := s.One("#round-go").Words(); got != want {
			t.Fatalf("the main button says %q, want %q", got, want)
		}
		if got := s.One("#title").Words(); got != title {
			t.Errorf("the title is %q, want %q", got, title)
		}
		if n := len(s.Page().All(".btn.primary")); n != 1 {
			t.Errorf("%d primary buttons, want 1", n)
		}
		apptest.CheckPage(t, s, "/round/ at "+want, paths)
		h.Wait(30 * time.Second)
		s.Press("round-go")
	}
	var asked []*bank.Question
	step("First question", "Recruiter screen · opening")
	for i := 1; i <= 4; i++ {
		title := "Recruiter screen · question " + string(rune('0'+i)) + " of 4"
		asked = append(asked, s.Root.(*round.Round).Current())
		step("Done", title)
		s.Press("need-nothing")
		h.Dev.Shown = nil
		step("Done", title)
	}
	step("Finish", "Recruiter screen · your questions")
	for i, q := range asked {
		if got := s.Root.(*round.Round).Current(); got != q {
			t.Fatalf("answer %d to grade is that to %q, want %q", i+1, got.Prompt, q.Prompt)
		}
		apptest.CheckPage(t, s, "/round/ at the first tap of grading", paths)
		s.Guess()
		apptest.CheckPage(t, s, "/round/ at grading", paths)
		want := "Save, next answer"
		if i == len(asked)-1 {
			want = "Save"
		}
		if got := s.One("#grade-save").Words(); got != want {
			t.Errorf("the button to save says %q, want %q", got, want)
		}
		s.Press("point-0")
		s.GradeAll(q, bank.Concern)
		s.Press("grade-save")
		if n := len(h.History().Answers()); n != i+1 {
			t.Fatalf("%d answers kept, want %d", n, i+1)
		}
	}
	if got := s.One("#title").Words(); got != "Round over" {
		t.Errorf("at the end the title is %q", got)
	}
	if got := s.List(".answer-row"); len(got) != 4 {
		t.Errorf("at the end there are %d answers", len(got))
	}
	apptest.CheckPage(t, s, "/round/ at the end", paths)
	a := h.History().Answers()[3]
	if a.Spent.Think != 0 || a.Spent.Answer != 30*time.Second || len(a.Spent.Probes) != 1 || a.Spent.Depth() != 1 || a.Stage != bank.RecruiterScreen {
		t.Errorf("kept is %+v", a.Spent)
	}
}

// TestReload: whatever the phase, a restarted program shows the same.
func TestReload(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		q := &bank.Questions[0]
		s := apptest.Show(t, h.Deps, "/question/"+q.ID+"/")
		s.Press("practise")
		same := func(at string) {
			t.Helper()
			told := strings.Join(s.List("#round-told"), "") // what has just happened, to those who listen
			if diff := cmp.Diff(strings.Fields(strings.Replace(s.Page().Words(), told, "", min(1, len(told)))), strings.Fields(apptest.Show(t, h.Deps, "/round/").Page().Words())); diff != "" {
				t.Errorf("%s, before and after (-/+)\n%s", at, diff)
			}
		}
		s = apptest.Show(t, h.Deps, "/round/")
		for _, id := range []string{"round-go", "round-pause", "round-pause", "round-go", "round-go", "round-grade", "guess-unsure", "point-1", "flag-" + bank.RedFlags[0].ID} {
			h.Wait(10 * time.Second)
			s.Press(id)
			same(id)
		}
		s.Enter("note", "Shorter.")
		again := apptest.Show(t, h.Deps, "/round/").Root.(*round.Round)
		if again.Draft().Note != "Shorter." || h.Dev.Values["note"] != "Shorter." {
			t.Errorf("the note is %q, its field holds %q", again.Draft().Note, h.Dev.Values["note"])
		}
	})
}

func TestPause(t *testing.T) {
	h := apptest.NewEnv(t)
	h.Begin(h.Single(&bank.Questions[0]))
	h.Do(interview.Go)
	s := apptest.Show(t, h.Deps, "/round/")
	h.Wait(42 * time.Second)
	s.Press("round-pause")
	h.Wait(time.Hour)
	s.Press("giveup-no")
	if got := s.One("#dial").Words(); got != "0:42 paused" || s.One("#round-pause").Words() != "Resume" {
		t.Errorf("paused the dial reads %q, the button %q", got, s.One("#round-pause").Words())
	}
	if len(s.Page().All("#round-go.primary")) != 0 || len(s.Page().All("#round-pause.primary")) != 1 {
		t.Error("while paused the one thing to do is to resume")
	}
	s.Press("round-pause")
	if r := s.Root.(*round.Round).Value(); r.Paused() || r.Phase() != interview.PhaseAnswer {
		t.Errorf("after resuming it is %s, paused %t", r.Phase(), r.Paused())
	}
	h.Wait(3 * time.Second)
	s.Root.(*round.Round).Paint()
	if got := h.Dev.Texts["dial-time"]; got != "0:45" {
		t.Errorf("the clock goes on at %q", got)
	}
}

func TestGiveUpAndSkip(t *testing.T) {
	h := apptest.NewEnv(t)
	h.Begin(h.Plan(bank.PhoneScreen, bank.SeniorPM))
	h.Do(interview.Go)
	s := apptest.Show(t, h.Deps, "/round/")
	first := s.Root.(*round.Round).Current().ID
	s.Press("round-skip")
	if q := s.Root.(*round.Round).Current().ID; q == first {
		t.Error("the question was skipped and is still there")
	}
	s.Press("round-giveup")
	if diff := cmp.Diff([]string{"giveup"}, h.Dev.Shown); diff != "" {
		t.Errorf("dialogs (-want +got)\n%s", diff)
	}
	apptest.CheckPage(t, s, "/round/", apptest.PathsOf(h.Deps))
	s.Press("giveup-yes")
	if got := s.One("#title").Words(); got != "Ended early" || !strings.HasPrefix(s.One(".empty").Words(), "Nothing was graded.") {
		t.Errorf("it says %q, %q", got, s.One(".empty").Words())
	}
}

// TestAnotherRoundUnderWay: beginning one asks before it ends the other.
func TestAnotherRoundUnderWay(t *testing.T) {
	for path, button := range map[string]string{
		"/question/" + bank.Questions[3].ID + "/": "practise", "/stage/phone-screen/": "begin-hiring-manager",
	} {
		t.Run(path, func(t *testing.T) {
			h := apptest.NewEnv(t)
			h.Begin(h.Plan(bank.RecruiterScreen, bank.Recruiter))
			was, _, _ := h.History().CurrentRound()
			s := apptest.Show(t, h.Deps, path)
			s.Press(button)
			if diff := cmp.Diff([]string{"replace-round"}, h.Dev.Shown); diff != "" {
				t.Fatalf("dialogs (-want +got)\n%s", diff)
			}
			apptest.CheckPage(t, s, path, apptest.PathsOf(h.Deps))
			s.Press("replace-no")
			if is, _, _ := h.History().CurrentRound(); is.Plan().ID != was.Plan().ID || len(s.Gone) != 0 {
				t.Error("keeping the round ended it")
			}
			s.Press(button)
			s.Press("replace-yes")
			if is, _, _ := h.History().CurrentRound(); is.Plan().ID == was.Plan().ID || !slices.Equal(s.Gone, []string{"/round/"}) {
				t.Errorf("giving it up led to %q, the same round is open: %t", s.Gone, is.Plan().ID == was.Plan().ID)
			}
		})
	}
}

// TestStorageRefuses: practicing does not hang on the disk, and the screen says
// what is not kept.
func TestStorageRefuses(t *testing.T) {
	h := apptest.NewEnv(t)
	h.Begin(h.Single(&bank.Questions[0]))
	s := apptest.Show(t, h.Deps, "/round/")
	h.Mem.Refuse(journal.ErrBroken)
	s.Press("round-go")
	if s.Root.(*round.Round).Value().Phase() != interview.PhaseAnswer || s.One("#trouble p").Words() != words.Error(journal.ErrBroken) {
		t.Errorf("in %s it says %q", s.Root.(*round.Round).Value().Phase(), s.List("#trouble"))
	}
}

func TestNoRound(t *testing.T) {
	s := apptest.Show(t, apptest.NewEnv(t).Deps, "/round/")
	if got := s.One(".empty").Words(); !strings.HasPrefix(got, "No round is under way.") {
		t.Errorf("it says %q", got)
	}
}

// TestQuestionThatLeftTheBank: a round planned before an update can hold a
// question that is gone. It must show sense in each phase and be skippable.
func TestQuestionThatLeftTheBank(t *testing.T) {
	h := apptest.NewEnv(t)
	q := bank.Questions[0]
	q.ID = "gone-for-good"
	h.Begin(h.Single(&q))
	s := apptest.Show(t, h.Deps, "/round/")
	if got := s.One(".prompt").Words(); !strings.Contains(got, "no longer in the bank") {
		t.Errorf("it asks %q", got)
	}
	h.Do(interview.Go, interview.Grade)
	s = apptest.Show(t, h.Deps, "/round/")
	apptest.CheckPage(t, s, "/round/", apptest.PathsOf(h.Deps))
	if got := s.One(".empty").Words(); !strings.HasPrefix(got, "This question is no longer in the bank.") {
		t.Errorf("to be graded it says %q", got)
	}
	s.Press("grade-gone")
	if !s.Root.(*round.Round).Value().Over() {
		t.Error("it cannot be left")
	}
}

// TestDial is the clock's face along an answer, a probe and the thinking.
func TestDial(t *testing.T) {
	h := apptest.NewEnv(t)
	h.Begin(h.Single(&bank.Questions[0])) // a story
	for _, c := range []struct {
		name        string
		at          time.Duration
		do          interview.EventKind
		time, class string
	}{
		{"asked", 0, "", "0:00", "early walk"},
		{"thinking", 20 * time.Second, "", "0:20", "early walk"},
		{"past the thinking", 75 * time.Second, "", "1:15", "late walk"},
		{"answering", 0, interview.Go, "0:00", "early"},
		{"good length", 2*time.Minute + 10*time.Second, "", "2:10", "green"},
		{"long", 3*time.Minute + time.Second, "", "3:01", "late"},
		{"too long", 4 * time.Minute, "", "4:00", "over"},
		{"probed", 0, interview.Done, "0:00", "early"},
		{"long probe", 100 * time.Second, "", "1:40", "late"},
	} {
		if c.do != "" {
			h.Do(c.do)
		}
		h.At(h.Now.Add(c.at), func() {
			s := apptest.Show(t, h.Deps, "/round/").Root.(*round.Round)
			v := s.Dial(s.Value().View(h.Now.UnixMilli()))
			if v.Time != c.time || v.Class != c.class || v.Word == "" {
				t.Errorf("%s: %q %q %q, want %q %q", c.name, v.Time, v.Class, v.Word, c.time, c.class)
			}
		})
	}
}

// What was typed to one answer waits for the end of the round, where it is graded, and is
// not on the sheet of the next.
func TestNotesWaitForTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		begin := apptest.Show(t, h.Deps, "/stage/recruiter-screen/")
		begin.Press("begin-recruiter")
		s := apptest.Show(t, h.Deps, "/round/")
		press := func(ids ...string) {
			for _, id := range ids {
				h.Wait(10 * time.Second)
				s.Press(id)
			}
		}
		on := s.Root.(*round.Round)
		press("round-go", "round-notes")
		s.Enter("said", "I cut it to 6%.")
		first := on.Current()
		press("round-go", "need-nothing", "round-stuck")
		if on.Current() == first || on.Draft().Said != "" {
			t.Fatalf("the next sheet has the words %q", on.Draft().Said)
		}
		s = apptest.Show(t, h.Deps, "/round/") // as after a kill
		on = s.Root.(*round.Round)
		press("round-giveup", "giveup-yes")
		if on.Current() != first || on.Draft().Said != "I cut it to 6%." || h.Dev.Values["said"] != "I cut it to 6%." {
			t.Errorf("to grade is the answer to %q with the words %q, %q in the field", on.Current().Prompt, on.Draft().Said, h.Dev.Values["said"])
		}
	})
}
