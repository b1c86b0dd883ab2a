package debrief

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

var start = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

func id(n int) uuid.UUID {
	return uuid.MustParse(fmt.Sprintf("019a0000-0000-7000-8000-%012d", n))
}

type grades map[bank.Principle]bank.Grade

// answer is answer n, graded n minutes after the start, with depth probes.
func answer(n, depth int, gs grades, flags ...string) grading.Answer {
	a := grading.Answer{
		ID: id(n), Graded: start.Add(time.Duration(n) * time.Minute),
		Asked: grading.Asked{
			ID: fmt.Sprintf("q%d", n), Prompt: fmt.Sprintf("Question %d.", n), Type: bank.Behavioral.Slug(),
			Points: []string{"Gave a date", "Named the owner", "Said “no” once"},
		},
		Spent: grading.Spent{Probes: make([]time.Duration, depth)},
		Sheet: grading.NewSheet(3).Tick(0, true),
	}
	for _, p := range bank.Principles() {
		if g, ok := gs[p]; ok {
			a.Asked.Principles = append(a.Asked.Principles, p)
			a.Sheet = a.Sheet.Grade(p, g)
		}
	}
	for _, f := range flags {
		a.Sheet = a.Sheet.Flag(f, true)
	}
	return a
}

const (
	own, dive, think, deliver = bank.Ownership, bank.DiveDeep, bank.ThinkBig, bank.DeliverResults
)

func round(who bank.Interviewer, owns []bank.Principle, as ...grading.Answer) Round {
	return Round{who, owns, as}
}

func ps(ps ...bank.Principle) []bank.Principle { return ps }

// good is a loop of two interviewers with nothing wrong in it.
func good() Loop {
	return Loop{
		ID: id(900),
		Rounds: []Round{
			round(bank.HiringManager, ps(own), answer(1, 3, grades{own: bank.Raises}), answer(2, 1, grades{own: bank.Meets, think: bank.Meets})),
			round(bank.BarRaiser, ps(dive, deliver), answer(3, 4, grades{dive: bank.Meets}), answer(4, 2, grades{deliver: bank.Meets})),
		},
		Numbers: map[uuid.UUID]Numbers{id(1): HasNumbers, id(2): HasNumbers, id(3): HasNumbers},
	}
}

type failer interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

func convene(t failer, l Loop) Debrief {
	t.Helper()
	d, err := Convene(l)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func next(t failer, d Debrief) Debrief {
	t.Helper()
	d, err := d.Next()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

const because = "it was told well enough"

// revoted goes to the challenge: the seats vote vs, in their order, and as they
// did before where vs gives none.
func revoted(t failer, l Loop, vs ...Vote) Debrief {
	t.Helper()
	d := next(t, next(t, convene(t, l)))
	for i := range d.Seats {
		if !d.Seats[i].MetCandidate() {
			continue
		}
		v := d.Seats[i].Sealed.Vote
		if i < len(vs) && vs[i] != NoVote {
			v = vs[i]
		}
		var err error
		if d, err = d.Revote(i, v, because); err != nil {
			t.Fatal(err)
		}
	}
	return next(t, d)
}

// leveled goes on to the decision.
func leveled(t failer, d Debrief, scope, ambiguity, impact Level) Debrief {
	t.Helper()
	d = next(t, d)
	for i, l := range []Level{scope, ambiguity, impact} {
		var err error
		if d, err = d.SetLevel(Traits()[i], l); err != nil {
			t.Fatal(err)
		}
	}
	return next(t, d)
}

func decided(t failer, l Loop, vs ...Vote) Debrief {
	t.Helper()
	return leveled(t, revoted(t, l, vs...), L6, L6, L6)
}

var (
	genGrade     = rapid.SampledFrom([]bank.Grade{bank.Concern, bank.Mixed, bank.Meets, bank.Raises, bank.NoSignal, 0})
	genPrinciple = rapid.SampledFrom(bank.Principles())
	genVote      = rapid.SampledFrom(Votes())
	genLevel     = rapid.SampledFrom(Levels())
)

// genAnswer draws answer n, often graded at the same minute as others.
func genAnswer(t *rapid.T, n int) grading.Answer {
	gs := grades{}
	for _, p := range rapid.SliceOfNDistinct(genPrinciple, 0, 3, rapid.ID).Draw(t, "principles") {
		gs[p] = genGrade.Draw(t, "grade")
	}
	var flags []string
	for _, i := range rapid.SliceOfNDistinct(rapid.IntRange(0, len(bank.RedFlags)-1), 0, 3, rapid.ID).Draw(t, "flags") {
		flags = append(flags, bank.RedFlags[i].ID)
	}
	a := answer(n, rapid.IntRange(0, 6).Draw(t, "depth"), gs, flags...)
	a.Graded = start.Add(time.Duration(rapid.IntRange(0, 9).Draw(t, "minute")) * time.Minute)
	return a
}

// genLoop draws a loop in which somebody is met. Interviewers come twice,
// principles are owned twice and rounds are empty now and then.
var genLoop = rapid.Custom(func(t *rapid.T) Loop {
	l := Loop{ID: id(900), Numbers: map[uuid.UUID]Numbers{}}
	n := 0
	for range rapid.IntRange(1, 5).Draw(t, "rounds") {
		r := Round{
			Interviewer: rapid.SampledFrom(bank.LoopInterviewers()).Draw(t, "who"),
			Owns:        rapid.SliceOfN(genPrinciple, 0, 3).Draw(t, "owns"),
		}
		for range rapid.IntRange(0, 3).Draw(t, "answers") {
			n++
			r.Answers = append(r.Answers, genAnswer(t, n))
			l.Numbers[id(n)] = Numbers(rapid.IntRange(0, 2).Draw(t, "numbers"))
		}
		l.Rounds = append(l.Rounds, r)
	}
	if n == 0 {
		l.Rounds[0].Answers = append(l.Rounds[0].Answers, genAnswer(t, 1))
	}
	return l
})

// genDecided draws a loop and leads it to its decision.
func genDecided(t *rapid.T) (Loop, Debrief) {
	l := genLoop.Draw(t, "loop")
	return l, decidedBy(t, l, rapid.SliceOfN(genVote, 5, 5).Draw(t, "votes"))
}

func decidedBy(t failer, l Loop, vs []Vote) Debrief { return decided(t, l, vs...) }

// copied is l with rounds and answers that can be changed alone.
func copied(l Loop) Loop {
	rounds := make([]Round, len(l.Rounds))
	for i, r := range l.Rounds {
		as := make([]grading.Answer, len(r.Answers))
		for j, a := range r.Answers {
			a.Sheet = a.Sheet.Clone()
			as[j] = a
		}
		rounds[i] = Round{r.Interviewer, r.Owns, as}
	}
	l.Rounds = rounds
	return l
}

// anyAnswer draws one answer of l, to be changed in place.
func anyAnswer(t *rapid.T, l Loop) *grading.Answer {
	var all []*grading.Answer
	for i := range l.Rounds {
		for j := range l.Rounds[i].Answers {
			all = append(all, &l.Rounds[i].Answers[j])
		}
	}
	return all[rapid.IntRange(0, len(all)-1).Draw(t, "which")]
}

// shuffled is l with its rounds, and the answers of each, in another order.
func shuffled(t *rapid.T, l Loop) Loop {
	l = copied(l)
	rnd := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "shuffle"), 0))
	rnd.Shuffle(len(l.Rounds), func(i, j int) { l.Rounds[i], l.Rounds[j] = l.Rounds[j], l.Rounds[i] })
	for _, r := range l.Rounds {
		rnd.Shuffle(len(r.Answers), func(i, j int) { r.Answers[i], r.Answers[j] = r.Answers[j], r.Answers[i] })
	}
	return l
}
