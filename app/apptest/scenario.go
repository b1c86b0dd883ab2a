package apptest

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
)

// AnswerInLoop gives one answer, graded g, in an interviewer's round of the planned loop.
func (h *Env) AnswerInLoop(who bank.Interviewer, g bank.Grade) grading.Answer {
	h.T.Helper()
	s := Show(h.T, h.Deps, shell.LoopPath)
	s.Press("begin-" + who.Slug())
	h.Do(interview.Go)
	r, _, _ := h.History().CurrentRound()
	q, ok := bank.FindQuestion(r.Part().Question)
	if !ok || r.Plan().Interviewer != who {
		h.T.Fatalf("the round with the %s is at %+v", words.Interviewer(who), r.Part())
	}
	h.Wait(time.Minute)
	h.Do(interview.Go, interview.Done, interview.NextProbe, interview.NextProbe, interview.Grade)
	a := h.Grade(q, FullSheet(q, q.Points.Len(), g))
	h.Do(interview.GiveUp)
	return a
}

// NewLoopEnv is an Env with a planned loop in which so many of the five interviewers have
// heard an answer. The Bar Raiser, the last of them, hears a Concern.
func NewLoopEnv(t *testing.T, met int) *Env {
	t.Helper()
	h := NewEnv(t)
	Show(t, h.Deps, shell.LoopPath).Press("loop-plan")
	for _, who := range bank.LoopInterviewers()[:met] {
		g := bank.Raises
		if who == bank.BarRaiser {
			g = bank.Concern
		}
		h.AnswerInLoop(who, g)
	}
	return h
}

// Debrief returns the debrief in the history.
func (h *Env) Debrief() debrief.Debrief {
	h.T.Helper()
	all := h.History().Debriefs()
	if len(all) != 1 {
		h.T.Fatalf("%d debriefs are kept, want 1", len(all))
	}
	return all[0]
}

// AnswerOne answers and grades the next question of the round under way.
func (h *Env) AnswerOne() {
	h.T.Helper()
	r, _, _ := h.History().CurrentRound()
	if r.Phase() == interview.PhaseOpening {
		h.Do(interview.Go)
		r, _, _ = h.History().CurrentRound()
	}
	q, _ := bank.FindQuestion(r.Part().Question)
	h.Do(interview.Go, interview.Grade)
	h.Grade(q, FullSheet(q, 3, bank.Meets))
}

// NewPlannedEnv is an Env with a planned loop, and the loop.
func NewPlannedEnv(t *testing.T) (*Env, interview.Loop) {
	t.Helper()
	h := NewEnv(t).VarySeeds()
	Show(t, h.Deps, shell.LoopPath).Press("loop-plan")
	l, _ := h.Deps.Store.Loop()
	return h, l
}

// PracticeRound begins a round of the loop on its page and answers so many questions. Then the round
// is over or given up.
func (h *Env) PracticeRound(who bank.Interviewer, answers int) {
	h.T.Helper()
	Show(h.T, h.Deps, shell.LoopPath).Press("begin-" + who.Slug())
	for range answers {
		h.AnswerOne()
	}
	h.Do(interview.GiveUp)
}

// SeedHistory adds some answers: today, yesterday in a phone screen, last week one that
// showed no signal, and last year.
func (h *Env) SeedHistory() {
	q := bank.QuestionsFor(bank.CustomerObsession)
	h.AddAnswer(q[0], Thursday.AddDate(-1, 0, 0), FullSheet(q[0], 3, bank.Mixed))
	h.AddAnswer(q[0], Thursday.AddDate(0, 0, -7), FullSheet(q[0], 0, bank.NoSignal))
	h.At(Thursday.AddDate(0, 0, -1), func() {
		h.Begin(h.Plan(bank.PhoneScreen, bank.HiringManager))
		h.Do(interview.Go)
		for range 2 {
			r, _, _ := h.History().CurrentRound()
			asked, _ := bank.FindQuestion(r.Part().Question)
			h.Wait(time.Minute)
			h.Do(interview.Go)
			h.Wait(2 * time.Minute)
			h.Do(interview.Done)
			h.Wait(time.Minute)
			h.Do(interview.Grade)
			h.Grade(asked, FullSheet(asked, 5, bank.Meets).Flag(bank.RedFlags[0].ID, true))
		}
		h.Do(interview.GiveUp)
	})
	h.AddAnswer(q[1], Thursday.Add(-8*time.Hour), FullSheet(q[1], q[1].Points.Len(), bank.Raises).WithNote("Lead with the number & <the date>."))
}

// VarySeeds makes each plan use another seed.
func (h *Env) VarySeeds() *Env {
	n := uint64(1 << 40) // more than fits into a code
	h.Deps.Seed = func() uint64 { n++; return n }
	return h
}

// OpenPlan returns the plan of the round under way.
func (h *Env) OpenPlan() interview.Plan {
	h.T.Helper()
	r, _, ok := h.History().CurrentRound()
	if !ok {
		h.T.Fatal("no round has begun")
	}
	return r.Plan()
}

// AddAnswers adds n answers.
func (h *Env) AddAnswers(n int) {
	h.T.Helper()
	for i := range n {
		q := &bank.Questions[i]
		h.AddAnswer(q, Thursday.Add(-time.Duration(n-i)*time.Hour), FullSheet(q, 1, bank.Meets))
	}
	h.Now = Thursday
}

// StepInOtherTab takes the next step of the round in another tab and returns the round
// after it.
func (h *Env) StepInOtherTab() interview.Round {
	h.T.Helper()
	other, err := history.Open(h.T.Context(), h.Mem, h.NewID, h.Clock, func() string { return "UTC" })
	if err != nil {
		h.T.Fatal(err)
	}
	r, _, _ := other.CurrentRound()
	e := shell.Event(interview.Go, h.Now)
	next, err := r.Do(e)
	if err == nil {
		err = other.Step(h.T.Context(), next, e)
	}
	if err != nil {
		h.T.Fatal(err)
	}
	return r
}

// LongHistory adds n answers, an hour apart, and returns the id of the oldest.
func (h *Env) LongHistory(n int) (oldest uuid.UUID) {
	h.T.Helper()
	q := &bank.Questions[0]
	var put []journal.Record
	for i := range n {
		at := Thursday.Add(time.Duration(i-n) * time.Hour)
		sheet := FullSheet(q, 2, bank.Meets)
		a := grading.Answer{ID: h.NewID(), Round: h.NewID(), Asked: grading.NewAsked(q), Started: at, Graded: at, Zone: "UTC", Sheet: sheet, Mark: grading.MarkFor(sheet, q)}
		if i == 0 {
			oldest = a.ID
		}
		data, err := json.Marshal(a)
		if err != nil {
			h.T.Fatal(err)
		}
		put = append(put, journal.Record{ID: a.ID, Kind: journal.KindAnswer, Owner: a.Round.String(), V: journal.Version, At: at, Data: data})
	}
	if err := h.Mem.Commit(h.T.Context(), journal.Change{Put: put}); err != nil {
		h.T.Fatal(err)
	}
	return oldest
}
