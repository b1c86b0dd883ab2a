package view

import (
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/ui"
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
func AnswerRow(href string, a grading.Answer) goapp.UI {
	t := GradedAt(a)
	line := t.Format("15:04") + ", " + SpentWords(a.Spent.Answer, len(a.Spent.Probes))
	if a.Stage != 0 {
		line += ", " + textutil.LowerFirst(a.Stage.String())
	}
	return goapp.A().Class("stage answer-row").Href(href).Body(
		goapp.Span().Class("badge mark-"+scoreBand(a.Mark.Score)).Body(
			goapp.Span().Class("sr").Text("Mark "), goapp.Span().Text(a.Mark.Score.String())),
		goapp.Span().Class("stage-words").Body(
			goapp.Span().Class("q").Text(a.Asked.Prompt),
			goapp.Small().Text(line)),
		ui.Icon("next"),
	)
}

// scoreBand is the CSS class for the color of a score. The figure always stands beside
// it: color alone says nothing.
func scoreBand(s grading.Score) string {
	if b := s.Band(); b != grading.BandNone {
		return "g" + strconv.Itoa(int(b))
	}
	return "none"
}
