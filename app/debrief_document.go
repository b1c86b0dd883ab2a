package app

import (
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/readiness"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// document is a decided debrief, to be read and printed as one.
func (s *debriefing) document() goapp.UI {
	c := s.b.Decision
	parts := make([]goapp.UI, 0, 10)
	for _, sec := range s.b.Minutes() {
		parts = append(parts, part("minutes",
			append([]goapp.UI{title("", sec.Title)}, paragraphs(sec.Lines)...)...))
	}
	decided := make([]goapp.UI, len(c.Decided))
	for i, say := range c.Decided {
		decided[i] = goapp.Li().Text(say)
	}
	return s.frame("/history/", s.backTo("/history/", "History", "The debrief", ui.Chip(lastHeard(s.b, s.d.Now()).Format("2 January 2006"), "lp")),
		box("cols verdict-cols",
			box("col",
				goapp.P().Class("refusal").Role("alert").Text(s.moved),
				part("outcome o"+outcomeClass(c.Outcome),
					goapp.P().Class("outcome-words").ID("outcome").Text(c.Outcome.String()),
					line("", "prompt mid", "at "+c.Level.String()+", by your own choice"),
				),
				part("",
					eyebrow("What decided it"),
					goapp.Ol().Class("numbers decided").ID("decided").Body(decided...)),
				part("",
					eyebrow("Level"),
					line("", "", c.LevelWhy),
					line("", "", c.Follows)),
				s.practiseFirst(),
				box("row",
					ui.Button("debrief-print", ui.Plain, "Print", func(goapp.Context, goapp.Event) { s.d.Device.Page.Print() }),
					ui.Button("debrief-steps", ui.Quiet, "Step by step", func(ctx goapp.Context, _ goapp.Event) { s.turnTo(ctx, debrief.StepEvidence) }),
					s.againButton()),
			),
			goapp.Article().Class("col written").Aria("label", "The written debrief").Body(parts...),
		),
		s.dialogs(&s.page),
		s.againDialog(),
	)
}

func outcomeClass(o debrief.Outcome) string {
	if o == debrief.Hire {
		return "4"
	}
	return "1"
}

// practiseFirst names the principle and begins practice of it.
func (s *debriefing) practiseFirst() goapp.UI {
	f := &s.b.Decision.First
	if !f.Principle.Valid() {
		return part("card next",
			eyebrow("Practise first"), line("", "", f.Why), goapp.Div())
	}
	var begin goapp.UI
	if q, ok := readiness.Of(f.Principle, bank.Questions, s.book().Answers(), s.d.Now()); ok {
		begin = ui.Button("debrief-practise", ui.Primary+" block", "Practise it now", func(ctx goapp.Context, _ goapp.Event) {
			s.startQuestion(ctx, &s.page, q)
		})
	}
	return part("card next",
		eyebrow("Practise first"),
		line("", "prompt mid", f.Principle.String()),
		line("", "small muted", f.Why),
		box("", begin))
}

// paragraphs are lines of running text.
func paragraphs(lines []string) []goapp.UI {
	out := make([]goapp.UI, len(lines))
	for i, l := range lines {
		out[i] = line("", "", l)
	}
	return out
}

// lastHeard is when the last answer of a debrief was graded: the day of its loop.
func lastHeard(b debrief.Debrief, now time.Time) time.Time {
	var last int64
	for i := range b.Seats {
		for j := range b.Seats[i].Answers {
			last = max(last, b.Seats[i].Answers[j].Graded)
		}
	}
	return time.UnixMilli(last).In(now.Location())
}
