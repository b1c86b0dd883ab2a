package debrief

import (
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/readiness"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// document is a decided debrief, to be read and printed.
func (s *debriefing) document() goapp.UI {
	c := s.b.Decision
	parts := make([]goapp.UI, 0, 10)
	for _, sec := range s.b.SectionsBeforeDecision() {
		parts = append(parts, ui.Section("minutes",
			append([]goapp.UI{ui.Title("", sec.Title)}, paragraphs(sec.Lines)...)...))
	}
	decided := make([]goapp.UI, len(c.Decided))
	for i, say := range c.Decided {
		decided[i] = goapp.Li().Text(say)
	}
	return s.Frame("/history/", s.HeadingBelow("/history/", "History", "The debrief", ui.Chip(store.LastGraded(s.b, s.Deps.Now()).Format("January 2, 2006"), "lp")),
		ui.Div("cols verdict-cols",
			ui.Div("col",
				goapp.P().Class("refusal").Role("alert").Text(s.moved),
				ui.Section("outcome o"+outcomeClass(c.Outcome),
					goapp.P().Class("outcome-words").ID("outcome").Text(c.Outcome.String()),
					ui.P("", "prompt mid", "at "+c.Level.String()+", by your own choice"),
				),
				ui.Section("",
					ui.Eyebrow("What decided it"),
					goapp.Ol().Class("numbers decided").ID("decided").Body(decided...)),
				ui.Section("",
					ui.Eyebrow("Level"),
					ui.P("", "", c.LevelWhy),
					ui.P("", "", c.Follows)),
				s.practiceFirst(),
				ui.Div("row",
					ui.Button("debrief-print", ui.Plain, "Print", func(goapp.Context, goapp.Event) { s.Deps.Device.Page.Print() }),
					ui.Button("debrief-steps", ui.Quiet, "Step by step", func(ctx goapp.Context, _ goapp.Event) { s.turnTo(ctx, debrief.StepEvidence) }),
					s.againButton()),
			),
			goapp.Article().Class("col written").Aria("label", "The written debrief").Body(parts...),
		),
		s.Dialogs(&s.page),
		s.againDialog(),
	)
}

func outcomeClass(o debrief.Outcome) string {
	if o == debrief.Hire {
		return "4"
	}
	return "1"
}

// practiceFirst names the principle to practice first and begins that.
func (s *debriefing) practiceFirst() goapp.UI {
	f := &s.b.Decision.First
	if !f.Principle.Valid() {
		return ui.Section("card next",
			ui.Eyebrow("Practice first"), ui.P("", "", f.Why), goapp.Div())
	}
	var begin goapp.UI
	if q, ok := readiness.NextForPrinciple(f.Principle, bank.Questions, s.History().Answers(), s.Deps.Now()); ok {
		begin = ui.Button("debrief-practise", ui.Primary+" block", "Practice it now", func(ctx goapp.Context, _ goapp.Event) {
			s.StartQuestion(ctx, &s.page, q)
		})
	}
	return ui.Section("card next",
		ui.Eyebrow("Practice first"),
		ui.P("", "prompt mid", f.Principle.String()),
		ui.P("", "small muted", f.Why),
		ui.Div("", begin))
}

// paragraphs shows lines of text.
func paragraphs(lines []string) []goapp.UI {
	out := make([]goapp.UI, len(lines))
	for i, l := range lines {
		out[i] = ui.P("", "", l)
	}
	return out
}
