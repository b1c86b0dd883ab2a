package app

import (
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// lastNote is the newest note that the candidate left with an answer. A narrow window has no
// room for it.
func (t *today) lastNote() goapp.UI {
	for _, a := range t.History().Answers() {
		if a.Sheet.Note != "" {
			return goapp.Section().Class("told only-desk").Body(
				ui.Eyebrow("You told yourself, "+words.Date(view.GradedAt(a), t.Deps.Now())),
				ui.P("", "say", "“"+words.Clip(a.Sheet.Note, 160)+"”"))
		}
	}
	return goapp.Div()
}

// days are how many the strip of the last two weeks has.
const days = 14

// pile is how many shapes of one day have room above each other.
const pile = 5

// fortnight draws the answers of the last two weeks, one shape each, in the column of its day.
// A narrow window has no room for it.
func (t *today) fortnight() goapp.UI {
	now := t.Deps.Now()
	var by [days][]bank.Grade
	count, raises := 0, 0
	for _, a := range t.History().Answers() {
		ago := int(midnight(now).Sub(midnight(view.GradedAt(a))).Hours()) / 24
		if ago < 0 || ago >= days {
			continue
		}
		g := gradeOf(a.Mark.Score)
		by[ago] = append(by[ago], g)
		count++
		if g == bank.Raises {
			raises++
		}
	}
	if count == 0 {
		return goapp.Div()
	}
	columns := make([]goapp.UI, days)
	for i := range days {
		day := by[days-1-i]
		shapes := make([]goapp.UI, 0, pile+1)
		for _, g := range day[:min(len(day), pile)] {
			shapes = append(shapes, ui.GradeShape(g))
		}
		if more := len(day) - pile; more > 0 {
			shapes = append(shapes, ui.Span("more", "+"+strconv.Itoa(more)))
		}
		class := "day"
		if i == days-1 {
			class = "day now"
		}
		columns[i] = ui.Div(class, ui.SpanOf("shapes", shapes...),
			ui.Span("fig", strconv.Itoa(now.AddDate(0, 0, i-days+1).Day())))
	}
	line := textutil.Plural(count, "answer", "answers")
	if raises > 0 {
		line += ", " + textutil.NumberWord(raises) + " at Raises"
	}
	return goapp.Section().Class("fortnight").Body(
		ui.Div("", ui.Title("", "Last two weeks"), ui.P("", "small muted", line+".")),
		goapp.Div().Class("strip-of-days").Aria("hidden", true).Body(columns...))
}

// midnight is the day of t, as a moment that can be counted with.
func midnight(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// gradeOf is the grade in whose color and shape a mark is shown.
func gradeOf(s grading.Score) bank.Grade {
	if b := s.Band(); b != grading.BandNone {
		return bank.Grade(b)
	}
	return bank.NoSignal
}
