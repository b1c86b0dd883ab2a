package app

import (
	"encoding/binary"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// hall is the world around the screens: a clock that stands, ids in their
// order, a journal in memory, a browser that notes what it is asked for.
type hall struct {
	t    *testing.T
	now  time.Time
	n    uint16
	mem  *journaltest.Memory
	dev  *browser
	deps Deps
}

// thursday is the evening on which the tests take place.
var thursday = time.Date(2026, time.March, 12, 18, 0, 0, 0, time.UTC)

func newHall(t *testing.T) *hall {
	t.Helper()
	h := &hall{t: t, now: thursday, mem: journaltest.NewMemory(), dev: &browser{}}
	book, err := history.Open(t.Context(), h.mem, h.id, h.clock, func() string { return "UTC" })
	if err != nil {
		t.Fatal(err)
	}
	h.deps = Deps{Version: "0123456789ab", Model: NewModel(book), Device: abilities(h.dev), Now: h.clock, NewID: h.id, Seed: func() uint64 { return 7 }}
	return h
}

func (h *hall) clock() time.Time         { return h.now }
func (h *hall) wait(d time.Duration)     { h.now = h.now.Add(d) }
func (h *hall) book() *history.History   { return h.deps.Model.Book() }
func (h *hall) at(t time.Time, f func()) { was := h.now; h.now = t; f(); h.now = was }

// id is a uuid v7 but for its time, which counts up.
func (h *hall) id() uuid.UUID {
	h.n++
	u := uuid.UUID{6: 0x70, 8: 0x80}
	binary.BigEndian.PutUint16(u[4:], h.n)
	return u
}

// do keeps an event of the round under way.
func (h *hall) do(kinds ...interview.EventKind) {
	h.t.Helper()
	for _, k := range kinds {
		r, _, _ := h.book().CurrentRound()
		e := event(k, h.now)
		next, err := r.Do(e)
		if err == nil {
			err = h.book().Step(h.t.Context(), next, e)
		}
		if err != nil {
			h.t.Fatalf("%s: %v", k, err)
		}
	}
}

// begin begins a round.
func (h *hall) begin(p interview.Plan) {
	h.t.Helper()
	if err := h.book().Begin(h.t.Context(), p, event(interview.Begin, h.now)); err != nil {
		h.t.Fatal(err)
	}
}

// single is the plan of one question.
func (h *hall) single(q *bank.Question) interview.Plan {
	return interview.Single(h.id(), q, interview.DefaultAims())
}

// plan is the plan of a stage's round.
func (h *hall) plan(st bank.Stage, who bank.Interviewer) interview.Plan {
	h.t.Helper()
	p, err := interview.PlanRound(h.id(), st, who, bank.BothTracks, bank.Questions, nil, 7, interview.DefaultAims())
	if err != nil {
		h.t.Fatal(err)
	}
	return p
}

// answered keeps an answer to a question practised alone, graded at t.
func (h *hall) answered(q *bank.Question, t time.Time, sheet grading.Sheet) grading.Answer {
	h.t.Helper()
	var a grading.Answer
	h.at(t.Add(-3*time.Minute), func() {
		h.begin(h.single(q))
		h.wait(time.Minute)
		h.do(interview.Go)
		h.wait(100 * time.Second)
		h.do(interview.Grade)
		h.now = t
		a = h.grade(q, sheet)
	})
	return a
}

// grade keeps the sheet of the question being graded.
func (h *hall) grade(q *bank.Question, sheet grading.Sheet) grading.Answer {
	h.t.Helper()
	r, _, _ := h.book().CurrentRound()
	think, answer, probes := r.Spent()
	a := grading.Answer{
		ID: h.id(), Round: r.Plan().ID, Asked: grading.AskedOf(q), Stage: r.Plan().Stage, Interviewer: r.Plan().Interviewer,
		Started: time.UnixMilli(r.AnswerBegan()).UTC(), Graded: h.now, Zone: "UTC",
		Spent: grading.Spent{Think: think, Answer: answer, Probes: probes, Unanswered: len(probes) - r.Depth()}, Sheet: sheet, Mark: grading.Judge(sheet, q.Principles),
	}
	e := event(interview.Graded, h.now)
	next, err := r.Do(e)
	if err == nil {
		err = h.book().KeepAnswer(h.t.Context(), a, next, e)
	}
	if err != nil {
		h.t.Fatal(err)
	}
	return a
}

// full is a sheet with the first points ticked and every principle graded g.
func full(q *bank.Question, ticked int, g bank.Grade) grading.Sheet {
	s := grading.NewSheet(q.Points.Len())
	for i := range ticked {
		s = s.Tick(i, true)
	}
	for _, pr := range q.Principles {
		s = s.Grade(pr, g)
	}
	return s
}

// unsupported has every ability of a browser and can do nothing: for fakes that
// override the few methods that their test is about.
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

// everything is what such a fake implements.
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

// abilities makes a device of a fake browser.
func abilities(b everything) device.Device {
	return device.Device{
		Page: b, App: b, Clock: b, Screen: b, Storage: b, Speech: b,
		Recorder: b, Player: b, Recognition: b, Tabs: b, Files: b,
	}
}

// browser notes what it is asked for.
type browser struct {
	unsupported
	shown   []string          // dialogs
	focused []string          // elements
	values  map[string]string // of fields
	texts   map[string]string // of elements
	attrs   map[string]string // painted, by id and name
	apple   bool
	printed int // how often the page was

	refusesAwake error
	update       bool
}

func (b *browser) NeedsHomeScreenSteps() bool { return b.apple }
func (b *browser) UpdateReady() bool          { return b.update }
func (b *browser) Print()                     { b.printed++ }
func (b *browser) KeepAwake() error           { return b.refusesAwake }
func (b *browser) ShowDialog(id string)       { b.shown = append(b.shown, id) }
func (b *browser) Focus(id string)            { b.focused = append(b.focused, id) }
func (b *browser) SetValue(id, text string)   { note(&b.values, id, text) }
func (b *browser) SetText(id, text string)    { note(&b.texts, id, text) }
func (b *browser) Paint(changes []device.Paint) {
	for _, c := range changes {
		if c.Attr == "" {
			note(&b.texts, c.ID, c.Value)
		} else {
			note(&b.attrs, c.ID+" "+c.Attr, c.Value)
		}
	}
}

func note(m *map[string]string, k, v string) {
	if *m == nil {
		*m = map[string]string{}
	}
	(*m)[k] = v
}
