package apptest

import (
	"encoding/binary"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// Env is the environment of the screens: a clock that stands still, ids in order, a journal
// in memory and a fake browser.
type Env struct {
	T    *testing.T
	Now  time.Time
	N    uint16
	Mem  *journaltest.Memory
	Dev  *Browser
	Deps shell.Deps

	later time.Duration // how much longer than Now says the program has run
}

// envs are the Envs of a test.
var envs sync.Map

// Thursday is when the tests take place.
var Thursday = time.Date(2026, time.March, 12, 18, 0, 0, 0, time.UTC)

func NewEnv(t *testing.T) *Env {
	t.Helper()
	h := &Env{T: t, Now: Thursday, Mem: journaltest.NewMemory(), Dev: &Browser{}}
	book, err := history.Open(t.Context(), h.Mem, h.NewID, h.Clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	h.Deps = shell.Deps{Version: "0123456789ab", Store: store.New(book), Device: DeviceOf(h.Dev), Now: h.Clock, NewID: book.NewID, Seed: func() uint64 { return 7 }}
	h.Deps.Uptime = func() time.Duration { return h.Now.Sub(time.Unix(0, 0)) + h.later }
	all, _ := envs.Load(t)
	list, _ := all.([]*Env)
	envs.Store(t, append(list, h))
	t.Cleanup(func() { envs.Delete(t) })
	return h
}

func (h *Env) Clock() time.Time { return h.Now }

func (h *Env) Wait(d time.Duration) { h.Now = h.Now.Add(d) }

func (h *Env) History() *history.History { return h.Deps.Store.History() }

func (h *Env) At(t time.Time, f func()) { was := h.Now; h.Now = t; f(); h.Now = was }

// NewID makes a UUID v7 whose time is a counter.
func (h *Env) NewID() uuid.UUID {
	h.N++
	u := uuid.UUID{6: 0x70, 8: 0x80}
	binary.BigEndian.PutUint16(u[4:], h.N)
	return u
}

// Do keeps events of the round under way.
func (h *Env) Do(kinds ...interview.EventKind) {
	h.T.Helper()
	for _, k := range kinds {
		r, _, _ := h.History().CurrentRound()
		e := shell.Event(k, h.Now)
		next, err := r.Do(e)
		if err == nil {
			err = h.History().Step(h.T.Context(), next, e)
		}
		if err != nil {
			h.T.Fatalf("%s: %v", k, err)
		}
	}
}

// Begin begins a round.
func (h *Env) Begin(p interview.Plan) {
	h.T.Helper()
	if err := h.History().Begin(h.T.Context(), p, shell.Event(interview.Begin, h.Now)); err != nil {
		h.T.Fatal(err)
	}
}

// Single plans practice of one question.
func (h *Env) Single(q *bank.Question) interview.Plan {
	return interview.PlanQuestion(h.NewID(), q, interview.DefaultAims())
}

// Plan plans a round of a stage.
func (h *Env) Plan(st bank.Stage, who bank.Interviewer) interview.Plan {
	h.T.Helper()
	p, err := interview.PlanRound(h.NewID(), st, who, bank.BothTracks, bank.Questions, nil, 7, interview.DefaultAims())
	if err != nil {
		h.T.Fatal(err)
	}
	return p
}

// AddAnswer keeps an answer to one question practiced alone, graded at t.
func (h *Env) AddAnswer(q *bank.Question, t time.Time, sheet grading.Sheet) grading.Answer {
	h.T.Helper()
	var a grading.Answer
	h.At(t.Add(-3*time.Minute), func() {
		h.Begin(h.Single(q))
		h.Wait(time.Minute)
		h.Do(interview.Go)
		h.Wait(100 * time.Second)
		h.Do(interview.Grade)
		h.Now = t
		a = h.Grade(q, sheet)
	})
	return a
}

// Grade keeps the sheet of the question being graded.
func (h *Env) Grade(q *bank.Question, sheet grading.Sheet) grading.Answer {
	h.T.Helper()
	return h.GradeAs(q, sheet, q.Scale())
}

// GradeAs is Grade with a mark on another scale; 0 is for a mark of before there were scales.
func (h *Env) GradeAs(q *bank.Question, sheet grading.Sheet, scale bank.Scale) grading.Answer {
	h.T.Helper()
	r, _, _ := h.History().CurrentRound()
	think, answer, probes := r.Spent()
	zone := "UTC"
	if _, offset := h.Now.Zone(); offset != 0 {
		zone = h.Now.Format("-07:00")
	}
	sheet = sheet.SettledFor(q)
	a := grading.Answer{
		ID: h.NewID(), Round: r.Plan().ID, Part: r.PartIndex() + 1, Asked: grading.NewAsked(q), Stage: r.Plan().Stage, Interviewer: r.Plan().Interviewer,
		Started: time.UnixMilli(r.AnswerBegan()).UTC(), Graded: h.Now, Zone: zone,
		Spent: grading.Spent{Think: think, Answer: answer, Probes: probes, Unanswered: len(probes) - r.Depth()}, Sheet: sheet, Mark: grading.MarkFor(sheet, q),
		Again: r.Plan().Again,
	}
	a.Mark.Scale = scale
	e := shell.Event(interview.Graded, h.Now)
	next, err := r.Do(e)
	if err == nil {
		err = h.History().KeepAnswer(h.T.Context(), a, next, e)
	}
	if err != nil {
		h.T.Fatal(err)
	}
	return a
}

// FullSheet is a sheet with the first points checked and everything that the question is
// graded on graded g, with the scope that Raises needs.
func FullSheet(q *bank.Question, ticked int, g bank.Grade) grading.Sheet {
	s := grading.NewSheet(q.Points.Len())
	for i := range ticked {
		s = s.Tick(i, true)
	}
	for _, d := range q.ScaleLines() {
		s = s.GradeLine(d.ID, g)
	}
	switch q.Scale() {
	case bank.FitScale:
		return s.WithFit(fitOf(g))
	case bank.PrincipleScale:
		s = s.TickScope("scope", g == bank.Raises)
	}
	for _, pr := range q.Principles {
		s = s.Grade(pr, g)
	}
	return s
}

// fitOf is the step of the fit scale that stands for a grade.
func fitOf(g bank.Grade) grading.Fit {
	switch g {
	case bank.Concern:
		return grading.FitNot
	case bank.Mixed:
		return grading.FitPartly
	default:
		return grading.FitClear
	}
}

// unsupported has every ability of a browser and supports none. Fakes embed it and override
// the few methods that their test is about.
type unsupported struct {
	device.UnsupportedPage
	device.UnsupportedApp
	device.UnsupportedClock
	device.UnsupportedScreen
	device.UnsupportedStorage
	device.UnsupportedSpeech
	device.UnsupportedRecorder
	device.UnsupportedPlayer
	device.UnsupportedRecognition
	device.UnsupportedTabs
	device.UnsupportedFiles
}

// everything is implemented by such fakes.
type everything interface {
	device.Page
	device.App
	device.Clock
	device.Screen
	device.Storage
	device.Speech
	device.Recorder
	device.Player
	device.Recognition
	device.Tabs
	device.Files
}

// DeviceOf returns a device whose parts are all the fake browser b.
func DeviceOf(b everything) device.Device {
	return device.Device{
		Page: b, App: b, Clock: b, Screen: b, Storage: b, Speech: b,
		Recorder: b, Player: b, Recognition: b, Tabs: b, Files: b,
	}
}

func (b *Browser) NeedsHomeScreenSteps() bool { return b.Apple }

func (b *Browser) UpdateReady() bool { return b.Update }

func (b *Browser) Print() { b.Printed++ }

func (b *Browser) KeepAwake() error { return b.RefusesAwake }

func (b *Browser) ShowDialog(id string) { b.Shown = append(b.Shown, id) }

func (b *Browser) Focus(id string) { b.Focused = append(b.Focused, id) }

func (b *Browser) SetValue(id, text string) { note(&b.Values, id, text) }

func (b *Browser) SetText(id, text string) { note(&b.Texts, id, text) }

func (b *Browser) Paint(changes []device.Paint) {
	for _, c := range changes {
		if c.Attr == "" {
			note(&b.Texts, c.ID, c.Value)
		} else {
			note(&b.Attrs, c.ID+" "+c.Attr, c.Value)
		}
	}
}
