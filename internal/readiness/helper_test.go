package readiness

import (
	"fmt"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

var (
	sameScore = cmp.Comparer(func(a, b grading.Score) bool { return a == b })

	// start is noon of the first day of practice in most tests.
	start = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
)

// on is noon of the n-th day after start.
func on(n int) time.Time { return start.AddDate(0, 0, n) }

// grades are pairs of a principle and the grade it got, primary first.
type grades []struct {
	p bank.Principle
	g bank.Grade
}

// answer is an answer to question id with ticked of five points ticked.
func answer(id string, at time.Time, ticked int, gs grades) grading.Answer {
	a := grading.Answer{
		Asked:  grading.Asked{ID: id, Type: bank.Behavioral.Slug(), Points: make([]string, 5)},
		Graded: at,
		Zone:   "+00:00",
		Sheet:  grading.NewSheet(5).TickScope("impact", true),
	}
	for i := range ticked {
		a.Sheet = a.Sheet.Tick(i, true)
	}
	for _, g := range gs {
		a.Asked.Principles = append(a.Asked.Principles, g.p)
		a.Sheet = a.Sheet.Grade(g.p, g.g)
	}
	a.Mark = grading.ComputeMark(a.Sheet, a.Asked.Principles)
	return a
}

// silent is an answer that showed nothing of p, its only principle.
func silent(id string, at time.Time, p bank.Principle) grading.Answer {
	return answer(id, at, 2, grades{{p, bank.NoSignal}})
}

// regraded is a with another grade for p.
func regraded(a grading.Answer, p bank.Principle, g bank.Grade) grading.Answer {
	a.Sheet = a.Sheet.Grade(p, g)
	a.Mark = grading.ComputeMark(a.Sheet, a.Asked.Principles)
	return a
}

var genGrade = rapid.SampledFrom([]bank.Grade{bank.Concern, bank.Mixed, bank.Meets, bank.Raises, bank.NoSignal})

// genAnswer draws an answer within three years, often on the same days and
// questions, with up to three principles and some red flags.
func genAnswer() *rapid.Generator[grading.Answer] {
	principle := rapid.SampledFrom(bank.Principles())
	return rapid.Custom(func(t *rapid.T) grading.Answer {
		ps := rapid.SliceOfNDistinct(principle, 1, 3, rapid.ID).Draw(t, "principles")
		var gs grades
		for _, p := range ps {
			gs = append(gs, struct {
				p bank.Principle
				g bank.Grade
			}{p, genGrade.Draw(t, "grade")})
		}
		hours := rapid.OneOf(rapid.IntRange(0, 100), rapid.IntRange(0, 3*365*24)).Draw(t, "hours")
		a := answer(
			fmt.Sprintf("q%d", rapid.IntRange(0, 9).Draw(t, "question")),
			start.Add(time.Duration(hours)*time.Hour),
			rapid.IntRange(0, 5).Draw(t, "ticked"), gs,
		)
		for f := range rapid.IntRange(0, 6).Draw(t, "flags") {
			a.Sheet = a.Sheet.Flag(fmt.Sprintf("f%d", f), true)
		}
		a.Mark = grading.ComputeMark(a.Sheet, a.Asked.Principles)
		a.Zone = rapid.SampledFrom([]string{"+00:00", "+14:00", "-08:00", "Europe/Berlin"}).Draw(t, "zone")
		for i := range a.ID {
			a.ID[i] = rapid.Byte().Draw(t, "id")
		}
		return a
	})
}

func genAnswers(least int) *rapid.Generator[[]grading.Answer] {
	return rapid.SliceOfNDistinct(genAnswer(), least, 25, func(a grading.Answer) uuid.UUID { return a.ID })
}

// later is a moment after every drawn answer.
var later = on(4 * 365)
