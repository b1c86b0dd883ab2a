package progress_test

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/progress"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

func TestHistoryByDay(t *testing.T) {
	h := apptest.NewEnv(t)
	h.SeedHistory()
	s := apptest.Show(t, h.Deps, "/history/")
	if diff := cmp.Diff([]string{"Today", "Yesterday", "Thursday, Mar 5", "Wednesday, Mar 12, 2025"}, s.List(".group h2")); diff != "" {
		t.Errorf("days (-want +got)\n%s", diff)
	}
	rows := s.Page().All(".answer-row")
	answers := h.History().Answers()
	if len(rows) != len(answers) || s.One(".top .chip").Words() != "5 answers" {
		t.Fatalf("%d rows for %d answers, counted as %q", len(rows), len(answers), s.One(".top .chip").Words())
	}
	for i, a := range answers {
		if href := rows[i].Attr("href"); href != "/answer/?id="+a.ID.String() {
			t.Errorf("row %d leads to %s, want the answer graded %s", i, href, a.Graded)
		}
		if i > 0 && a.Graded.After(answers[i-1].Graded) {
			t.Errorf("answer %d is newer than the one above it", i)
		}
	}
	silent := rows[3].Words() // last week's, which showed nothing
	if !strings.HasPrefix(silent, "Mark –") || strings.Contains(silent, "Mark 0") {
		t.Errorf("an answer without a mark reads %q", silent)
	}
	if got := rows[1].Words(); !strings.HasSuffix(got, "phone screen") || !strings.Contains(got, "1 probe") {
		t.Errorf("an answer of a round reads %q", got)
	}
}

// TestHistoryComesInPages: a long history must not cost a phone at once.
func TestHistoryComesInPages(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	for i := range progress.HistoryPage + 3 {
		h.AddAnswer(q, apptest.Thursday.Add(-time.Duration(i+1)*time.Hour), apptest.FullSheet(q, 2, bank.Mixed))
	}
	s := apptest.Show(t, h.Deps, "/history/")
	if n := len(s.Page().All(".answer-row")); n != progress.HistoryPage {
		t.Errorf("%d rows at first, want %d", n, progress.HistoryPage)
	}
	s.Press("more")
	if n, more := len(s.Page().All(".answer-row")), s.List("#more"); n != progress.HistoryPage+3 || len(more) != 0 {
		t.Errorf("%d rows after asking for more, and %q", n, more)
	}
	answers := h.History().Answers()
	if got, want := h.Dev.Focused, "row-"+answers[progress.HistoryPage].ID.String(); len(got) == 0 || got[len(got)-1] != want || len(s.Page().All("#"+want)) != 1 {
		t.Errorf("after asking for more the focus is on %q, want the first of the new, %s", got, want)
	}
}

func TestNothingInHistory(t *testing.T) {
	s := apptest.Show(t, apptest.NewEnv(t).Deps, "/history/")
	if got := s.One(".empty").Words(); !strings.HasPrefix(got, "Nothing graded yet.") {
		t.Errorf("it says %q", got)
	}
	if n := len(s.Page().All("#delete-all")); n != 0 {
		t.Error("there is nothing to delete")
	}
}

func TestDeleteAndUndo(t *testing.T) {
	h := apptest.NewEnv(t)
	h.SeedHistory()
	a := h.History().Answers()[0]
	s := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
	s.Press("answer-delete")
	if diff := cmp.Diff([]string{"/history/?undo=" + a.ID.String()}, s.Gone); diff != "" {
		t.Fatalf("it led to (-want +got)\n%s", diff)
	}
	s = apptest.Show(t, h.Deps, s.Gone[0])
	if got := s.One("#toast").Words(); got != "Answer deleted. Undo" || len(s.Page().All(".answer-row")) != 4 {
		t.Errorf("after deleting: %q, %d rows", got, len(s.Page().All(".answer-row")))
	}
	s.Press("toast-do")
	if got := s.One("#toast").Words(); got != "Answer restored." || len(s.Page().All(".answer-row")) != 5 {
		t.Errorf("after undoing: %q, %d rows", got, len(s.Page().All(".answer-row")))
	}
	h.Mem.Refuse(journal.ErrFull)
	h.Dev.Stash("mockloop:typed", "a note")
	h.Dev.Stash("mockloop:notes", "another")
	s.Press("delete-all")
	s.Press("all-yes")
	if got := s.One("#toast").Words(); got != words.Error(journal.ErrFull) || len(h.History().Answers()) != 5 {
		t.Errorf("when the storage refuses: %q, %d answers left", got, len(h.History().Answers()))
	}
	if h.Dev.Stashed("mockloop:typed") == "" {
		t.Error("what was typed last is gone, and the history is not")
	}
	h.Mem.Refuse(nil)
	s.Press("all-yes")
	if got := s.One("#toast").Words(); got != "All history is deleted." || len(h.History().Answers()) != 0 {
		t.Errorf("after deleting all: %q, %d answers left", got, len(h.History().Answers()))
	}
	for _, key := range []string{"mockloop:typed", "mockloop:notes"} {
		if got := h.Dev.Stashed(key); got != "" {
			t.Errorf("all is deleted but %q, which was typed last", got)
		}
	}
	h.Dev.Shown = nil // the question was asked and answered
	apptest.CheckPage(t, s, "/history/", apptest.PathsOf(h.Deps))
}

// TestAnswer looks at one kept answer from all sides.
func TestAnswer(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	sheet := apptest.FullSheet(q, 2, bank.Raises).Reason(q.Primary(), "the result was measured twice").
		Flag(bank.RedFlags[1].ID, true).Flag("a-flag-of-old", true).WithNote("Begin with the number.")
	if len(q.Principles) > 1 {
		sheet = sheet.Grade(q.Principles[1], bank.NoSignal)
	}
	a := h.AddAnswer(q, apptest.Thursday.Add(-time.Hour), sheet)
	s := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())

	if got := s.One(".markcard .big").Words(); got != a.Mark.Score.String() || got == "–" {
		t.Errorf("the mark reads %q, want %s", got, a.Mark.Score)
	}
	if diff := cmp.Diff(a.Mark.Why(), s.List(".why li")); diff != "" || len(a.Mark.Why()) < 3 {
		t.Errorf("why (-want +got)\n%s", diff)
	}
	if got := s.One(".prompt").Words(); got != strings.Join(strings.Fields(q.Prompt), " ") {
		t.Errorf("the question reads %q", got)
	}
	if got := len(s.Page().All(".check.on")); got != 2 {
		t.Errorf("%d points ticked, want 2", got)
	}
	if got := len(s.List("#skeleton dd")); got != len(q.Skeleton.Steps()) {
		t.Errorf("%d steps of a strong answer beside one's own, want %d", got, len(q.Skeleton.Steps()))
	}
	if got := s.One(".rubric").Words(); !strings.Contains(got, "Raises , because: the result was measured twice") || !strings.Contains(got, "No signal") {
		t.Errorf("the grades read %q", got)
	}
	if diff := cmp.Diff([]string{bank.RedFlags[1].Title, "a-flag-of-old"}, s.List(".chip.flag")); diff != "" {
		t.Errorf("flags (-want +got)\n%s", diff)
	}
	if got := s.One(".times").Words(); got != "Think 1:00 Answer 1:40" {
		t.Errorf("the times read %q", got)
	}
	if got := h.Dev.Values["note"]; got != "Begin with the number." {
		t.Errorf("the note's field holds %q", got)
	}
	apptest.CheckPage(t, s, "/answer/", apptest.PathsOf(h.Deps))
}

func TestNoteOfAnAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		q := &bank.Questions[0]
		a := h.AddAnswer(q, apptest.Thursday.Add(-time.Hour), apptest.FullSheet(q, 2, bank.Mixed))
		s := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
		if off := s.Page().All("#note-save[disabled]"); len(off) != 1 {
			t.Error("an unchanged note can be kept")
		}
		h.Mem.Refuse(journal.ErrFull)
		s.Enter("note", "Say what I decided.")
		if got := s.One(".stack .between").Words(); got != "Not saved Save" {
			t.Errorf("after typing it says %q", got)
		}
		s.Press("note-save")
		if got := s.One("#trouble p").Words(); got != words.Error(journal.ErrFull) {
			t.Errorf("when the storage is full the page says %q", got)
		}
		if got := s.One(".stack .between").Words(); got != "Not saved Save" {
			t.Errorf("and the note %q", got)
		}
		h.Mem.Refuse(nil)
		s.Press("note-save")
		if got := s.One(".stack .between").Words(); got != "Saved Save" {
			t.Errorf("after keeping it says %q", got)
		}
		if len(s.Page().All("#trouble")) != 0 {
			t.Error("the trouble is over, and the page still tells it")
		}
		if kept, _ := h.History().Answer(a.ID); kept.Sheet.Note != "Say what I decided." {
			t.Errorf("kept is %q", kept.Sheet.Note)
		}
	})
}

// What stands in the note is kept without a tap: after a pause, when the page goes to
// the back, and when another answer or screen follows.
func TestNoteIsKeptByItself(t *testing.T) {
	const note = "Begin with the number."
	for _, c := range []struct {
		name  string
		leave func(s *apptest.Screen, b *apptest.Browser, other string)
	}{
		{"a pause", func(*apptest.Screen, *apptest.Browser, string) {}},
		{"the page goes to the back", func(s *apptest.Screen, b *apptest.Browser, _ string) { b.HidePage() }},
		{"another answer", func(s *apptest.Screen, _ *apptest.Browser, other string) { s.Navigate("/answer/?id=" + other) }},
		{"another screen", func(s *apptest.Screen, _ *apptest.Browser, _ string) { s.Root.(goapp.Dismounter).OnDismount() }},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := apptest.NewEnv(t)
				q := &bank.Questions[0]
				other := h.AddAnswer(q, apptest.Thursday.Add(-2*time.Hour), apptest.FullSheet(q, 2, bank.Mixed))
				a := h.AddAnswer(q, apptest.Thursday.Add(-time.Hour), apptest.FullSheet(q, 2, bank.Mixed))
				s := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
				s.EnterAs("note", note, "input")
				c.leave(s, h.Dev, other.ID.String())
				if !s.WaitUntil(func() bool {
					kept, _ := h.History().Answer(a.ID)
					return kept.Sheet.Note == note
				}) {
					t.Error("the note is lost")
				}
				if kept, _ := h.History().Answer(other.ID); kept.Sheet.Note != "" {
					t.Errorf("another answer has the note %q", kept.Sheet.Note)
				}
			})
		})
	}
}

// restart is the next start of the program on the same journal.
func restart(h *apptest.Env) {
	h.T.Helper()
	book, err := history.Open(h.T.Context(), h.Mem, h.NewID, h.Clock, func() string { return "UTC" })
	if err != nil {
		h.T.Fatal(err)
	}
	h.Deps.Store = store.New(book)
	h.Deps.Store.Wait()
}

// What was typed last is in the field again, and kept, where the page went before its note
// was: right after the screen was left, or while somebody typed. Once kept nothing is left
// of it, and a note under another answer does not take its place.
func TestNoteOutlivesThePage(t *testing.T) {
	const note = "Begin with the number."
	for _, c := range []struct {
		name  string
		leave func(s *apptest.Screen, b *apptest.Browser)
	}{
		{"right after the screen", func(s *apptest.Screen, _ *apptest.Browser) { s.Leave() }},
		{"while typing", func(_ *apptest.Screen, b *apptest.Browser) { b.LeavePage() }},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := apptest.NewEnv(t)
				q := &bank.Questions[0]
				other := h.AddAnswer(q, apptest.Thursday.Add(-2*time.Hour), apptest.FullSheet(q, 2, bank.Mixed))
				a := h.AddAnswer(q, apptest.Thursday.Add(-time.Hour), apptest.FullSheet(q, 2, bank.Mixed))
				kept := func(id uuid.UUID) string {
					a, _ := h.History().Answer(id)
					return a.Sheet.Note
				}
				s := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
				h.Mem.Refuse(journal.ErrBroken) // for nothing gets there any more
				s.EnterAs("note", note, "input")
				c.leave(s, h.Dev)
				h.Mem.Refuse(nil)
				restart(h)
				if kept(a.ID) != "" {
					t.Fatalf("the note was kept: %q", kept(a.ID))
				}
				s = apptest.Show(t, h.Deps, "/answer/?id="+other.ID.String())
				s.Enter("note", "Another note")
				s.Leave()
				s = apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
				s.Settle()
				if kept(a.ID) != note || h.Dev.Values["note"] != note {
					t.Errorf("kept is %q, shown %q", kept(a.ID), h.Dev.Values["note"])
				}
				if kept(other.ID) != "Another note" {
					t.Errorf("under the other answer %q is kept", kept(other.ID))
				}
				s.Enter("note", note+" Then why.")
				s.Leave()
				if kept(a.ID) != note+" Then why." {
					t.Errorf("kept is %q", kept(a.ID))
				}
				for key, words := range h.Dev.Stashes {
					if words != "" && !strings.HasSuffix(key, ":look") {
						t.Errorf("%s still holds %q", key, words)
					}
				}
			})
		})
	}
}

// A page that comes back from the browser's cache of pages goes on typing: what it stashed
// when it went is not what was typed last.
func TestNoteTypedOnAfterThePageCameBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		q := &bank.Questions[0]
		a := h.AddAnswer(q, apptest.Thursday.Add(-time.Hour), apptest.FullSheet(q, 2, bank.Mixed))
		s := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
		h.Mem.Refuse(journal.ErrFull)
		s.Enter("note", "Half")
		h.Dev.LeavePage()
		if len(h.Dev.Stashes) == 0 {
			t.Error("nothing is stashed")
		}
		h.Mem.Refuse(nil)
		s.Enter("note", "Half a thought")
		s.Leave()
		apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String()).Settle()
		if kept, _ := h.History().Answer(a.ID); kept.Sheet.Note != "Half a thought" {
			t.Errorf("kept is %q", kept.Sheet.Note)
		}
	})
}

// A note that is too long is refused as a whole and said so; nothing is cut.
func TestNoteTooLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewEnv(t)
		q := &bank.Questions[0]
		a := h.AddAnswer(q, apptest.Thursday.Add(-time.Hour), apptest.FullSheet(q, 2, bank.Mixed))
		s := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
		fits := strings.Repeat("я", grading.MaxNote)
		s.Enter("note", fits)
		s.Enter("note", fits+"🙂")
		if got := s.One("#note-refused").Words(); !strings.Contains(got, "1 character too long") {
			t.Errorf("one character too many is told as %q", got)
		}
		kept := func() string {
			a, _ := h.History().Answer(a.ID)
			return a.Sheet.Note
		}
		if !s.WaitUntil(func() bool { return kept() == fits }) {
			t.Errorf("kept is a note of %d bytes, want %d", len(kept()), len(fits))
		}
	})
}

func TestAnswerNotHere(t *testing.T) {
	h := apptest.NewEnv(t)
	for _, address := range []string{"/answer/", "/answer/?id=nonsense", "/answer/?id=" + h.NewID().String()} {
		s := apptest.Show(t, h.Deps, address)
		if got := s.One(".empty").Words(); !strings.HasPrefix(got, "This answer is not in this browser.") {
			t.Errorf("%s says %q", address, got)
		}
		apptest.CheckPage(t, s, address, apptest.PathsOf(h.Deps))
	}
}

// TestAnswerToAQuestionThatIsGone: history outlives edits of the bank.
func TestAnswerToAQuestionThatIsGone(t *testing.T) {
	h := apptest.NewEnv(t)
	q := bank.Questions[0]
	q.ID, q.Prompt = "gone-for-good", "What did you use to ask?"
	a := h.AddAnswer(&q, apptest.Thursday.Add(-time.Hour), apptest.FullSheet(&q, 2, bank.Mixed))
	s := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
	if got := s.One(".prompt").Words(); got != q.Prompt {
		t.Errorf("the question reads %q", got)
	}
	apptest.CheckPage(t, s, "/answer/", apptest.PathsOf(h.Deps)) // no link to a page that is not there
}

func TestWhere(t *testing.T) {
	for _, c := range []struct {
		name  string
		stage bank.Stage
		who   bank.Interviewer
		want  string
	}{
		{"alone", 0, 0, "practiced alone"},
		{"recruiter", bank.RecruiterScreen, bank.Recruiter, "recruiter screen"},
		{"phone", bank.PhoneScreen, bank.SeniorPM, "phone screen, senior PM"},
		{"loop", bank.OnsiteLoop, bank.BarRaiser, "onsite loop, Bar Raiser"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, progress.Where(grading.Answer{Stage: c.stage, Interviewer: c.who})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestTrouble: whatever the storage's error, every screen says it in a sentence.
func TestTrouble(t *testing.T) {
	h := apptest.NewEnv(t)
	h.SeedHistory()
	h.Mem.Refuse(errors.Join(journal.ErrBroken, errors.New("QuotaExceededError at 0x1f")))
	_ = h.History().SetTick(t.Context(), "x", true)
	for _, p := range []string{"/", "/history/", "/readiness/", "/guide/preparation/"} {
		if got := apptest.Show(t, h.Deps, p).One("#trouble p").Words(); got != words.Error(journal.ErrBroken) || strings.Contains(got, "0x") {
			t.Errorf("%s says %q", p, got)
		}
	}
}

// TestHistoryOnTheMove: someone who flies west has a day twice, and someone who flies
// east loses one. Each day has one heading, and the days are in order.
func TestHistoryOnTheMove(t *testing.T) {
	zone := func(hours int) *time.Location { return time.FixedZone("", hours*3600) }
	at := func(day, hour, offset int) time.Time { return time.Date(2026, 3, day, hour, 0, 0, 0, zone(offset)) }
	for _, c := range []struct {
		name   string
		graded []time.Time // in the order of time
		now    time.Time
		want   []string
	}{
		{"west, Tokyo to Honolulu", []time.Time{at(12, 21, 9), at(13, 10, 9), at(12, 22, -10), at(13, 9, -10)}, at(13, 10, -10), []string{"Today", "Yesterday"}},
		{"west, back before midnight", []time.Time{at(13, 9, 9), at(12, 15, -10)}, at(12, 16, -10), []string{"Today"}},
		{"east, Honolulu to Tokyo", []time.Time{at(11, 9, -10), at(12, 21, -10), at(14, 8, 9)}, at(14, 9, 9), []string{"Today", "Thursday, Mar 12", "Wednesday, Mar 11"}},
		{"a clock that was ahead", []time.Time{at(12, 9, 0), at(12, 10, 0), at(31, 9, 0)}, at(12, 11, 0), []string{"Today", "Dated in the future"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := apptest.NewEnv(t)
			q := &bank.Questions[0]
			for _, g := range c.graded {
				h.AddAnswer(q, g, apptest.FullSheet(q, 2, bank.Mixed))
			}
			h.Now = c.now
			s := apptest.Show(t, h.Deps, "/history/")
			if diff := cmp.Diff(c.want, s.List(".group h2")); diff != "" {
				t.Errorf("days (-want +got)\n%s", diff)
			}
			if n := len(s.Page().All(".answer-row")); n != len(c.graded) {
				t.Errorf("%d rows for %d answers", n, len(c.graded))
			}
		})
	}
}

// TestManyAheadOfTime: answers that a wrong clock has dated in the future never push
// today's practice off the first page.
func TestManyAheadOfTime(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	for i := range progress.HistoryPage + 3 {
		h.AddAnswer(q, apptest.Thursday.AddDate(1, 0, i), apptest.FullSheet(q, 2, bank.Mixed))
	}
	h.Now = apptest.Thursday
	h.AddAnswer(q, apptest.Thursday, apptest.FullSheet(q, 2, bank.Mixed))
	s := apptest.Show(t, h.Deps, "/history/")
	if got := s.List(".group h2"); len(got) != 2 || got[0] != "Today" || got[1] != "Dated in the future" {
		t.Errorf("headings %q", got)
	}
}

// An answer in the history says what its sheet says: the principle one took it to be, how
// the probes held, the question's own red flags, and the attempts at it.
func TestAnswerShowsItsSheet(t *testing.T) {
	h := apptest.NewEnv(t)
	q := &bank.Questions[0]
	h.Begin(h.Single(q))
	h.Do(interview.Go, interview.Done, interview.NextProbe, interview.Grade)
	first := h.Grade(q, apptest.FullSheet(q, 2, bank.Mixed).WithGuess(q.Primary().Slug()).Probe(0, grading.ProbeHeld).OwnFlag(q.Flags.At(0), true))
	h.Begin(interview.PlanAgain(h.NewID(), q, first.ID, uuid.Nil))
	h.Do(interview.Go, interview.Done)
	again := h.Grade(q, apptest.FullSheet(q, 4, bank.Meets))

	for _, id := range []uuid.UUID{first.ID, again.ID} {
		s := apptest.Show(t, h.Deps, "/answer/?id="+id.String())
		if got := s.List(".attempts .changed"); len(got) != 2 {
			t.Errorf("between the attempts %q changed", got)
		}
		apptest.CheckPage(t, s, "/answer/", apptest.PathsOf(h.Deps))
		if id == again.ID {
			continue
		}
		if got := s.One("#strip").Words(); !strings.Contains(got, "Right") {
			t.Errorf("the strip says %q", got)
		}
		if got := s.List(".chip.flag"); len(got) != 1 || got[0] != q.Flags.At(0) {
			t.Errorf("the red flags are %q", got)
		}
		if got := s.One(".times").Words(); !strings.Contains(got, "Probe 1, held") || strings.Contains(got, "Probe 2,") {
			t.Errorf("the times are %q", got)
		}
	}
	s := apptest.Show(t, h.Deps, "/readiness/")
	if got := s.One("#recognized").Words(); got != "You recognize 1 of 1 principles asked for." {
		t.Errorf("readiness says %q", got)
	}
}
