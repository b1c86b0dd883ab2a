package app

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/readiness"
)

// event is an event of the round at the given moment.
func event(k interview.EventKind, now time.Time) interview.Event {
	return interview.Event{Kind: k, At: now.UnixMilli()}
}

// roundName names a round for people.
func roundName(p interview.Plan) string {
	switch p.Stage {
	case bank.RecruiterScreen:
		return "Recruiter screen"
	case bank.PhoneScreen:
		return "Phone screen, " + whoName(p.Interviewer)
	case bank.OnsiteLoop:
		return "Onsite round, " + whoName(p.Interviewer)
	default:
		return "One question"
	}
}

// whoName names an interviewer within a sentence. The Bar Raiser is a title.
func whoName(who bank.Interviewer) string {
	if who == bank.BarRaiser {
		return who.String()
	}
	return lowerFirst(who.String())
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// phaseName says where a round stands.
func phaseName(r interview.Round) string {
	n, of := questionNumber(r)
	q := ""
	if of > 1 && n > 0 {
		q = fmt.Sprintf(" question %d of %d", n, of)
	}
	switch r.Phase() {
	case interview.PhaseOpening:
		return "opening"
	case interview.PhaseThink:
		return "thinking about" + orThe(q)
	case interview.PhaseAnswer:
		return "answering" + orThe(q)
	case interview.PhaseProbe:
		return "probe " + strconv.Itoa(r.ProbeNumber()) + " of " + strconv.Itoa(r.ProbesPlanned())
	case interview.PhaseGrade:
		return "grading" + orThe(q)
	case interview.PhaseClosing:
		return "your own questions"
	default:
		return "over"
	}
}

func orThe(q string) string {
	if q == "" {
		return " the question"
	}
	return q
}

// questionNumber is the place of the present question among the round's, from
// 1; 0 where the present part is not a question.
func questionNumber(r interview.Round) (n, of int) {
	for i, part := range r.Plan().Parts {
		if part.Kind != interview.Question {
			continue
		}
		of++
		if i == r.PartIndex() {
			n = of
		}
	}
	return n, of
}

func petalValues(r readiness.Readiness) (v [bank.PrincipleCount]ui.Value) {
	for i, s := range r.Principles {
		v[i] = value(s.Score)
	}
	return v
}

func value(s grading.Score) ui.Value {
	n, known := s.Value()
	return ui.Value{V: n, Known: known}
}

// petalsSaid is the petal chart in words.
func petalsSaid(r readiness.Readiness) string {
	if r.Rests == 0 {
		return "Readiness by principle: none has a value yet."
	}
	return fmt.Sprintf("Readiness by principle: %d of 16 practised. %s", r.Rests, weakestLine(r))
}

// shortName is what people at Amazon call the principles with long names; for a
// line that has little room.
func shortName(p bank.Principle) string {
	switch p {
	case bank.HaveBackbone:
		return "Have Backbone"
	case bank.EarthsBestEmployer:
		return "Best Employer"
	case bank.BroadResponsibility:
		return "Broad Responsibility"
	case bank.InsistOnTheHighestStandards:
		return "Highest Standards"
	default:
		return p.String()
	}
}

// weakestLine names the two weakest, or what has not been practised.
func weakestLine(r readiness.Readiness) string {
	if w := r.Weakest(2); len(w) > 0 {
		names := make([]string, len(w))
		for i, s := range w {
			names[i] = shortName(s.Principle)
		}
		return "Weakest: " + strings.Join(names, ", ") + "."
	}
	if u := r.Unpractised(); len(u) > 0 {
		return "Not practised yet: " + shortName(u[0]) + andMore(len(u)-1) + "."
	}
	return "None is weak."
}

func andMore(n int) string {
	if n <= 0 {
		return ""
	}
	return " and " + strconv.Itoa(n) + " more"
}

// plural writes a count with its noun.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// dayName writes a local day for people.
func dayName(t, now time.Time) string {
	day := func(t time.Time) time.Time {
		y, m, d := t.Date()
		return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	}
	switch days := int(day(now).Sub(day(t)).Hours() / 24); days {
	case 0:
		return "Today"
	case 1:
		return "Yesterday"
	}
	name := t.Weekday().String() + ", " + strconv.Itoa(t.Day()) + " " + t.Month().String()
	if t.Year() != now.Year() {
		name += " " + strconv.Itoa(t.Year())
	}
	return name
}

// answerNow is the label of the button that begins one question.
func answerNow(q *bank.Question) string {
	if q.Type.IsCase() {
		return "Answer it now, 15 min"
	}
	return "Answer it now, 5 to 10 min"
}

// howLong says what practice of one question is made of.
func howLong(q *bank.Question, a interview.Aims) string {
	if a != interview.DefaultAims() && !q.Type.IsCase() {
		return ui.Clock(a.Think) + " to think, " + ui.Clock(a.Aim) + " to answer, up to four probes of " + ui.Clock(a.Probe) + ", then your own grade."
	}
	if q.Type.IsCase() {
		return "A minute to think, about eight to work through it aloud, up to four probes, then your own grade."
	}
	return "A minute to think, two and a half to answer, up to four probes, then your own grade."
}
