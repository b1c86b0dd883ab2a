package journal

import (
	"context"
	"reflect"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/recall"
)

// desk is a book on a journal, with a clock and ids of its own.
type desk struct {
	*Book
	j   Journal
	n   int // ids made
	now time.Time

	next func() Journal // the journal of the next program, nil: the same

	oldAnswers bool // answers do not say which part they belong to
}

type tester interface {
	Helper()
	Fatalf(format string, args ...any)
	Errorf(format string, args ...any)
}

func sit(t tester, j Journal) *desk {
	t.Helper()
	d := &desk{j: j, now: testTime}
	d.reopen(t)
	return d
}

// reopen reads the book anew, as after a kill: nothing is closed or flushed.
func (d *desk) reopen(t tester) {
	t.Helper()
	if d.next != nil {
		d.j = d.next()
	}
	b, err := OpenBook(context.Background(), d.j, d.newID, d.clock, func() string { return "Europe/Berlin" })
	if err != nil {
		t.Fatalf("OpenBook: %v", err)
	}
	d.Book = b
}

func (d *desk) newID() uuid.UUID {
	d.n++
	return testID(d.n)
}

func (d *desk) clock() time.Time {
	d.now = d.now.Add(1500 * time.Millisecond)
	return d.now
}

// state is all that a book tells.
type state struct {
	Answers  []grading.Answer
	Open     bool
	Round    interview.Round
	Sheet    grading.Sheet
	Ticks    map[string]bool
	Stars    map[string]bool
	Cards    map[string]recall.Memory
	Loops    []interview.Loop
	Debriefs []debrief.Debrief
	Settings [3]string
	Damaged  int
}

var settingKeys = [3]string{"theme", "track", "name"}

func (d *desk) state() state {
	s := state{Answers: d.Answers(), Ticks: d.Ticks(), Stars: d.Stars(), Cards: d.Cards(), Loops: d.Loops(), Debriefs: d.Debriefs(), Damaged: d.Damaged()}
	s.Round, s.Sheet, s.Open = d.Open()
	for i, k := range settingKeys {
		s.Settings[i] = d.Setting(k)
	}
	return s
}

var sameState = cmp.Options{
	cmpopts.EquateEmpty(),
	cmp.Exporter(func(reflect.Type) bool { return true }),
}

func (d *desk) plan() interview.Plan {
	return interview.Plan{
		ID: d.newID(), Version: interview.PlanVersion, Stage: bank.PhoneScreen, Interviewer: bank.HiringManager,
		Seed: 1<<64 - 1, Minutes: 60, Aims: interview.DefaultAims(),
		Parts: []interview.Part{
			{Kind: interview.Opening, Minutes: 5},
			{Kind: interview.Question, Question: "q-one", Minutes: 25},
			{Kind: interview.Question, Question: "q-two", Minutes: 25},
			{Kind: interview.Closing, Minutes: 5},
		},
	}
}

func (d *desk) answer(r interview.Round, s grading.Sheet) grading.Answer {
	ps := []bank.Principle{bank.Ownership, bank.DiveDeep}
	think, answer, probes := r.Spent()
	a := grading.Answer{
		ID: d.newID(), Round: r.Plan().ID,
		Asked: grading.Asked{ID: r.Part().Question, Prompt: "Why?", Type: "behavioral", Principles: ps, Points: []string{"Said why", "Said how"}},
		Stage: r.Plan().Stage, Interviewer: r.Plan().Interviewer,
		Started: time.UnixMilli(r.AnswerBegan()).UTC(), Graded: d.now.Add(777 * time.Microsecond), Zone: "Europe/Berlin",
		Spent: grading.Spent{Think: think, Answer: answer, Probes: probes, Unanswered: len(probes) - r.Depth()},
		Sheet: s, Mark: grading.Judge(s, ps), Part: r.PartIndex() + 1,
	}
	if d.oldAnswers {
		a.Part = 0
	}
	return a
}

func sheet() grading.Sheet {
	return grading.NewSheet(2).Tick(1, true).Grade(bank.Ownership, bank.Raises).Grade(bank.DiveDeep, bank.NoSignal).
		Reason(bank.Ownership, "said what nobody asked").Flag("blames-others", true).WithNote("Ein “Satz”\nund 🙂")
}

func ok(t tester, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%v", err)
	}
}

// debrief is one of a loop with one answer, moved on by so many steps.
func (d *desk) debrief(t tester, loop uuid.UUID, steps int) debrief.Debrief {
	t.Helper()
	a := grading.Answer{
		ID: d.newID(), Graded: d.now, Asked: grading.Asked{ID: "q-one", Prompt: "Why?", Principles: []bank.Principle{bank.Ownership}},
		Sheet: grading.NewSheet(0).Grade(bank.Ownership, bank.Meets),
	}
	b, err := debrief.Convene(debrief.Loop{ID: loop, Rounds: []debrief.Round{
		{Interviewer: bank.BarRaiser, Owns: []bank.Principle{bank.Ownership}, Answers: []grading.Answer{a}},
	}})
	ok(t, err)
	for range steps {
		switch b.Step {
		case debrief.StepRevote:
			b, err = b.Revote(0, b.Seats[0].Sealed.Vote, "Nothing new")
			ok(t, err)
		case debrief.StepLevel:
			for _, trait := range debrief.Traits() {
				b, err = b.Calibrate(trait, debrief.L6)
				ok(t, err)
			}
		}
		b, err = b.Next()
		ok(t, err)
	}
	return b
}

// KeepDebrief keeps b in place of what is kept, as a window does that has seen it.
func (d *desk) KeepDebrief(ctx context.Context, b debrief.Debrief) error {
	var from debrief.Debrief
	for _, kept := range d.Debriefs() {
		if kept.Loop == b.Loop {
			from = kept
		}
	}
	return d.Book.KeepDebrief(ctx, from, b)
}

// begin begins a round and gives it back.
func (d *desk) begin(t tester) interview.Round {
	t.Helper()
	ok(t, d.Begin(context.Background(), d.plan(), interview.Event{Kind: interview.Begin, At: d.clock().UnixMilli()}))
	r, _, open := d.Open()
	if !open {
		t.Fatalf("no round is open after Begin")
	}
	return r
}

// step makes events happen, one after another.
func (d *desk) step(t tester, kinds ...interview.EventKind) interview.Round {
	t.Helper()
	r, _, _ := d.Open()
	for _, k := range kinds {
		e := interview.Event{Kind: k, At: d.clock().UnixMilli()}
		next, err := r.Do(e)
		ok(t, err)
		ok(t, d.Step(context.Background(), next, e))
		r = next
	}
	return r
}

// grade keeps an answer to the present question, which is at its grading.
func (d *desk) grade(t tester) grading.Answer {
	t.Helper()
	r, _, _ := d.Open()
	e := interview.Event{Kind: interview.Graded, At: d.clock().UnixMilli()}
	next, err := r.Do(e)
	ok(t, err)
	a := d.answer(r, sheet())
	ok(t, d.Keep(context.Background(), a, next, e))
	return a
}

// practise makes an answer of a round of its own.
func (d *desk) practise(t tester) grading.Answer {
	t.Helper()
	d.begin(t)
	d.step(t, interview.Go, interview.Go, interview.Grade)
	return d.grade(t)
}

func (d *desk) same(t tester, what string) {
	t.Helper()
	before := d.state()
	d.reopen(t)
	if diff := cmp.Diff(before, d.state(), sameState); diff != "" {
		t.Errorf("%s: before the kill (-), after (+):\n%s", what, diff)
	}
}
