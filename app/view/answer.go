package view

import (
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/readiness"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// GradeClass is the CSS class of a grade.
func GradeClass(g bank.Grade) string {
	if !g.IsStep() {
		return "none"
	}
	return "g" + string(rune('0'+g))
}

// SpentWords says how long an answer took and how many probes followed.
func SpentWords(answer time.Duration, probes int) string {
	line := textutil.Clock(answer) + " answer"
	if probes > 0 {
		line += ", " + textutil.Plural(probes, "probe", "probes")
	}
	return line
}

// MarkCard shows a mark with its reasons, so that nobody has to guess them.
func MarkCard(m grading.Mark) goapp.UI {
	lines := make([]goapp.UI, 0, 4)
	for _, w := range m.Why() {
		lines = append(lines, goapp.Li().Text(w))
	}
	return goapp.Section().Class("card markcard").Aria("label", "Mark").Body(
		goapp.Div().Body(
			goapp.Div().Class("eyebrow").Text("Mark"),
			goapp.Div().Class("big").Text(m.Score.String())),
		goapp.Ul().Class("why small muted").Body(lines...),
	)
}

// GradedAt returns when an answer was graded, in the time zone where that was.
func GradedAt(a grading.Answer) time.Time { return readiness.LocalTime(a.Graded, a.Zone) }

// AnswerRow is one answer in a list; href is the address of the answer.
func AnswerRow(href string, a grading.Answer) goapp.HTMLA {
	return answerRow(href, &a, a.Asked.Prompt, words.Time(GradedAt(a))+", "+spentWhere(&a))
}

// spentWhere says how long an answer took, and in which stage it was given.
func spentWhere(a *grading.Answer) string {
	line := SpentWords(a.Spent.Answer, len(a.Spent.Probes))
	if a.Again != uuid.Nil {
		line += ", said again"
	}
	if a.Stage != 0 {
		line += ", " + textutil.LowerFirst(a.Stage.String())
	}
	return line
}

func answerRow(href string, a *grading.Answer, title, line string) goapp.HTMLA {
	return goapp.A().Class("stage answer-row").Href(href).Body(
		goapp.Span().Class("badge graded").Body(
			ui.GradeShape(a.Mark.Score.Grade()),
			goapp.Span().Class("sr").Text("Mark "), goapp.Span().Text(a.Mark.Score.String())),
		goapp.Span().Class("stage-words").Body(
			goapp.Span().Class("q").Text(title),
			goapp.Small().Text(line)),
		ui.Icon("next"),
	)
}
