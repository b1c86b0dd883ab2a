package view

import (
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// RoundState says what the clocks of a round show. That is deadline minus now, so it is
// right however long the phone has slept.
func RoundState(r interview.Round, now time.Time) string {
	v := r.View(now.UnixMilli())
	switch {
	case v.Paused:
		return "Paused"
	case v.Phase == interview.PhaseGrade:
		return "Waiting for your grade"
	case v.HasRoundClock:
		return words.TimeLeft(v)
	default:
		return textutil.Clock(v.Elapsed) + " in"
	}
}

// Score shows a score out of 100, or that there is none yet.
func Score(s grading.Score) goapp.UI {
	if _, known := s.Value(); !known {
		return goapp.Div().Class("figure").Body(goapp.Span().Class("big none").Text("Not yet"))
	}
	return goapp.Div().Class("figure").Body(
		goapp.Span().Class("big").Text(s.String()),
		goapp.Span().Class("of").Text("of 100"))
}

// InstallSteps lists how to install the app by hand, as Safari on iOS requires.
func InstallSteps(last string) goapp.UI {
	return goapp.Ol().Class("small").Body(
		goapp.Li().Body(goapp.Span().Text("Tap Share "), ui.Icon("share"), goapp.Span().Text(" in Safari’s bar.")),
		goapp.Li().Text("Choose “Add to Home Screen”, then “Add”."),
		goapp.Li().Text(last),
	)
}
