package app

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal"
)

func TestHistoryByDay(t *testing.T) {
	h := newHall(t)
	h.history()
	s := show(t, h.deps, "/history/")
	if diff := cmp.Diff([]string{"Today", "Yesterday", "Thursday, 5 March", "Wednesday, 12 March 2025"}, s.list(".group h2")); diff != "" {
		t.Errorf("days (-want +got)\n%s", diff)
	}
	rows := s.page().all(".answer-row")
	answers := h.book().Answers()
	if len(rows) != len(answers) || s.one(".top .chip").words() != "5 answers" {
		t.Fatalf("%d rows for %d answers, counted as %q", len(rows), len(answers), s.one(".top .chip").words())
	}
	for i, a := range answers {
		if href := rows[i].attr("href"); href != "/answer/?id="+a.ID.String() {
			t.Errorf("row %d leads to %s, want the answer graded %s", i, href, a.Graded)
		}
		if i > 0 && a.Graded.After(answers[i-1].Graded) {
			t.Errorf("answer %d is newer than the one above it", i)
		}
	}
	silent := rows[3].words() // last week's, which showed nothing
	if !strings.HasPrefix(silent, "Mark –") || strings.Contains(silent, "Mark 0") {
		t.Errorf("an answer without a mark reads %q", silent)
	}
	if got := rows[1].words(); !strings.HasSuffix(got, "phone screen") || !strings.Contains(got, "1 probe") {
		t.Errorf("an answer of a round reads %q", got)
	}
}

// TestHistoryComesInPages: a long history must not cost a phone at once.
func TestHistoryComesInPages(t *testing.T) {
	h := newHall(t)
	q := &bank.Questions[0]
	for i := range historyPage + 3 {
		h.answered(q, thursday.Add(-time.Duration(i+1)*time.Hour), full(q, 2, bank.Mixed))
	}
	s := show(t, h.deps, "/history/")
	if n := len(s.page().all(".answer-row")); n != historyPage {
		t.Errorf("%d rows at first, want %d", n, historyPage)
	}
	s.press("more")
	if n, more := len(s.page().all(".answer-row")), s.list("#more"); n != historyPage+3 || len(more) != 0 {
		t.Errorf("%d rows after asking for more, and %q", n, more)
	}
}

func TestNothingInHistory(t *testing.T) {
	s := show(t, newHall(t).deps, "/history/")
	if got := s.one(".empty").words(); !strings.HasPrefix(got, "Nothing graded yet.") {
		t.Errorf("it says %q", got)
	}
	if n := len(s.page().all("#delete-all")); n != 0 {
		t.Error("there is nothing to delete")
	}
}

func TestDeleteAndUndo(t *testing.T) {
	h := newHall(t)
	h.history()
	a := h.book().Answers()[0]
	s := show(t, h.deps, "/answer/?id="+a.ID.String())
	s.press("answer-delete")
	if diff := cmp.Diff([]string{"/history/?undo=" + a.ID.String()}, s.gone); diff != "" {
		t.Fatalf("it led to (-want +got)\n%s", diff)
	}
	s = show(t, h.deps, s.gone[0])
	if got := s.one("#toast").words(); got != "Answer deleted. Undo" || len(s.page().all(".answer-row")) != 4 {
		t.Errorf("after deleting: %q, %d rows", got, len(s.page().all(".answer-row")))
	}
	s.press("toast-do")
	if got := s.one("#toast").words(); got != "Answer restored." || len(s.page().all(".answer-row")) != 5 {
		t.Errorf("after undoing: %q, %d rows", got, len(s.page().all(".answer-row")))
	}
	h.mem.Refuse(journal.ErrFull)
	s.press("delete-all")
	s.press("all-yes")
	if got := s.one("#toast").words(); got != history.Say(journal.ErrFull) || len(h.book().Answers()) != 5 {
		t.Errorf("when the storage refuses: %q, %d answers left", got, len(h.book().Answers()))
	}
	h.mem.Refuse(nil)
	s.press("all-yes")
	if got := s.one("#toast").words(); got != "All history is deleted." || len(h.book().Answers()) != 0 {
		t.Errorf("after deleting all: %q, %d answers left", got, len(h.book().Answers()))
	}
	h.dev.shown = nil // the question was asked and answered
	checkPage(t, s, "/history/", pathsOf(h.deps))
}

// TestAnswer looks at one kept answer from all sides.
func TestAnswer(t *testing.T) {
	h := newHall(t)
	q := &bank.Questions[0]
	sheet := full(q, 2, bank.Raises).Reason(q.Primary(), "the result was measured twice").
		Flag(bank.RedFlags[1].ID, true).Flag("a-flag-of-old", true).WithNote("Begin with the number.")
	if len(q.Principles) > 1 {
		sheet = sheet.Grade(q.Principles[1], bank.NoSignal)
	}
	a := h.answered(q, thursday.Add(-time.Hour), sheet)
	s := show(t, h.deps, "/answer/?id="+a.ID.String())

	if got := s.one(".markcard .big").words(); got != a.Mark.Score.String() || got == "–" {
		t.Errorf("the mark reads %q, want %s", got, a.Mark.Score)
	}
	if diff := cmp.Diff(a.Mark.Why(), s.list(".why li")); diff != "" || len(a.Mark.Why()) < 3 {
		t.Errorf("why (-want +got)\n%s", diff)
	}
	if got := s.one(".prompt").words(); got != strings.Join(strings.Fields(q.Prompt), " ") {
		t.Errorf("the question reads %q", got)
	}
	if got := len(s.page().all(".check.on")); got != 2 {
		t.Errorf("%d points ticked, want 2", got)
	}
	if got := s.one(".rubric").words(); !strings.Contains(got, "Raises , because: the result was measured twice") || !strings.Contains(got, "No signal") {
		t.Errorf("the grades read %q", got)
	}
	if diff := cmp.Diff([]string{bank.RedFlags[1].Title, "a-flag-of-old"}, s.list(".chip.flag")); diff != "" {
		t.Errorf("flags (-want +got)\n%s", diff)
	}
	if got := s.one(".times").words(); got != "Think 1:00 Answer 1:40" {
		t.Errorf("the times read %q", got)
	}
	if got := h.dev.values["note"]; got != "Begin with the number." {
		t.Errorf("the note's field holds %q", got)
	}
	checkPage(t, s, "/answer/", pathsOf(h.deps))
}

func TestNoteOfAnAnswer(t *testing.T) {
	h := newHall(t)
	q := &bank.Questions[0]
	a := h.answered(q, thursday.Add(-time.Hour), full(q, 2, bank.Mixed))
	s := show(t, h.deps, "/answer/?id="+a.ID.String())
	if off := s.page().all("#note-save[disabled]"); len(off) != 1 {
		t.Error("an unchanged note can be kept")
	}
	s.enter("note", "Say what I decided.")
	if got := s.one(".stack .between").words(); got != "Not kept yet Keep note" {
		t.Errorf("after typing it says %q", got)
	}
	h.mem.Refuse(journal.ErrFull)
	s.press("note-save")
	if got := s.one("#trouble p").words(); got != history.Say(journal.ErrFull) {
		t.Errorf("when the storage is full the page says %q", got)
	}
	if got := s.one(".stack .between").words(); got != "Not kept yet Keep note" {
		t.Errorf("and the note %q", got)
	}
	h.mem.Refuse(nil)
	s.press("note-save")
	if got := s.one(".stack .between").words(); got != "Kept Keep note" {
		t.Errorf("after keeping it says %q", got)
	}
	if len(s.page().all("#trouble")) != 0 {
		t.Error("the trouble is over, and the page still tells it")
	}
	if kept, _ := h.book().Answer(a.ID); kept.Sheet.Note != "Say what I decided." {
		t.Errorf("kept is %q", kept.Sheet.Note)
	}
}

func TestAnswerNotHere(t *testing.T) {
	h := newHall(t)
	for _, address := range []string{"/answer/", "/answer/?id=nonsense", "/answer/?id=" + h.id().String()} {
		s := show(t, h.deps, address)
		if got := s.one(".empty").words(); !strings.HasPrefix(got, "This answer is not in this browser.") {
			t.Errorf("%s says %q", address, got)
		}
		checkPage(t, s, address, pathsOf(h.deps))
	}
}

// TestAnswerToAQuestionThatIsGone: history outlives edits of the bank.
func TestAnswerToAQuestionThatIsGone(t *testing.T) {
	h := newHall(t)
	q := bank.Questions[0]
	q.ID, q.Prompt = "gone-for-good", "What did you use to ask?"
	a := h.answered(&q, thursday.Add(-time.Hour), full(&q, 2, bank.Mixed))
	s := show(t, h.deps, "/answer/?id="+a.ID.String())
	if got := s.one(".prompt").words(); got != q.Prompt {
		t.Errorf("the question reads %q", got)
	}
	checkPage(t, s, "/answer/", pathsOf(h.deps)) // no link to a page that is not there
}

func TestWhere(t *testing.T) {
	for _, c := range []struct {
		name  string
		stage bank.Stage
		who   bank.Interviewer
		want  string
	}{
		{"alone", 0, 0, "practised alone"},
		{"recruiter", bank.RecruiterScreen, bank.Recruiter, "recruiter screen"},
		{"phone", bank.PhoneScreen, bank.SeniorPM, "phone screen, senior PM"},
		{"loop", bank.OnsiteLoop, bank.BarRaiser, "onsite loop, Bar Raiser"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, (&answer{}).where(grading.Answer{Stage: c.stage, Interviewer: c.who})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDayName(t *testing.T) {
	berlin := time.FixedZone("+01:00", 3600)
	late := time.Date(2026, 3, 13, 0, 30, 0, 0, berlin)
	for _, c := range []struct {
		name   string
		t, now time.Time
		want   string
	}{
		{"now", thursday, thursday, "Today"},
		{"an hour ago over midnight", late.Add(-time.Hour), late, "Yesterday"},
		{"where it was given it was Thursday", time.Date(2026, 3, 12, 23, 15, 0, 0, time.UTC), late, "Yesterday"},
		{"last year", thursday.AddDate(-1, 0, 0), thursday, "Wednesday, 12 March 2025"},
		{"tomorrow, by a clock set back", thursday.AddDate(0, 0, 1), thursday, "Friday, 13 March"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, dayName(c.t, c.now)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestTrouble: whatever the storage's error, every screen says it in a sentence.
func TestTrouble(t *testing.T) {
	h := newHall(t)
	h.history()
	h.mem.Refuse(errors.Join(journal.ErrBroken, errors.New("QuotaExceededError at 0x1f")))
	_ = h.book().SetTick(t.Context(), "x", true)
	for _, p := range []string{"/", "/history/", "/readiness/", "/guide/preparation/"} {
		if got := show(t, h.deps, p).one("#trouble p").words(); got != history.Say(journal.ErrBroken) || strings.Contains(got, "0x") {
			t.Errorf("%s says %q", p, got)
		}
	}
}
