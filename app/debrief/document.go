package debrief

import (
	"strconv"
	"strings"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/readiness"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// document is a decided debrief, to be read and printed: the outcome, why, the votes,
// what spoke for it and what was weakest. The rest is a fold.
func (s *debriefing) document() goapp.UI {
	c := s.b.Decision
	votes := make([]goapp.UI, len(s.b.Seats))
	for i := range s.b.Seats {
		state := goapp.UI(ui.Span("muted", "Not met"))
		if seat := &s.b.Seats[i]; seat.MetCandidate() {
			state = voteSign(cast(seat).Vote)
		}
		votes[i] = ui.Item("panel-row", ui.Span("", s.b.Name(i)), state)
	}
	written := make([]goapp.UI, 0, 10)
	for _, sec := range s.b.Sections() {
		written = append(written, ui.Section("minutes",
			append([]goapp.UI{ui.Title("", sec.Title)}, paragraphs(sec.Lines)...)...))
	}
	var level goapp.UI
	if s.b.WantsLevel() {
		level = ui.Button("debrief-level", ui.Quiet, "Choose your level", func(ctx goapp.Context, _ goapp.Event) { s.turnTo(ctx, debrief.StepLevel) })
	}
	return s.Frameless("decided",
		goapp.Header().Class("top deep").Body(
			goapp.A().Class("backlink").Href(s.Link("/history/")).Body(ui.Icon("back"),
				ui.Span("", "Debrief · "+words.FullDate(store.LastGraded(s.b, s.Deps.Now())))),
			goapp.H1().ID("title").TabIndex(-1).Class("outcome-words").Body(ui.Span("", c.Title()))),
		ui.Div("decision",
			goapp.P().Class("refusal").Role("alert").Text(s.moved),
			ui.P("decided", "lead", strings.Join(c.Decided, " ")),
			goapp.Ul().Class("rows ruled").Body(votes...),
			ui.Section("", s.spokenFor()...),
			ui.Section("", s.lowest()...),
			ui.Div("foot", s.practiceFirst(),
				ui.Div("pair even",
					ui.Button("debrief-steps", ui.Plain, "Evidence", func(ctx goapp.Context, _ goapp.Event) { s.turnTo(ctx, debrief.StepEvidence) }),
					s.nextLoop()),
				ui.Div("minor",
					level,
					ui.Button("debrief-print", ui.Quiet, "Print", func(goapp.Context, goapp.Event) { s.Deps.Device.Page.Print() }),
					s.againButton())),
			ui.P("", "small muted", debrief.Disclaimer),
			ui.Disclosure("debrief-written", "The whole debrief in writing", goapp.Article().Class("written").Aria("label", "The written debrief").Body(written...)),
		),
		s.Dialogs(&s.page),
		s.againDialog(),
	)
}

// spokenFor quotes what was heard in the answer that was graded best.
func (s *debriefing) spokenFor() []goapp.UI {
	say, best := "", bank.Mixed
	for i := range s.b.Seats {
		for _, h := range s.b.Seats[i].Answers {
			for _, g := range h.Grades {
				if !g.Grade.IsStep() || g.Grade <= best || len(h.Made) == 0 {
					continue
				}
				say, best = h.Made[0], g.Grade
				if g.Why != "" {
					say = g.Why
				}
			}
		}
	}
	if say == "" {
		return nil
	}
	return []goapp.UI{ui.Title("", "Spoken for"), ui.P("", "say", "“"+strings.TrimSuffix(strings.TrimSpace(say), ".")+".”")}
}

// lowest is the principle to practice first, with why.
func (s *debriefing) lowest() []goapp.UI {
	f := &s.b.Decision.First
	if !f.Principle.Valid() {
		return []goapp.UI{ui.Title("", "Your lowest"), ui.P("", "", f.Why)}
	}
	grade := bank.NoSignal
	for _, on := range s.b.Discussion() {
		if on.Principle == f.Principle {
			grade = on.Lowest()
		}
	}
	return []goapp.UI{
		ui.Title("", "Your lowest"),
		ui.Div("panel-row",
			ui.SpanOf("stage-words", ui.Span("", f.Principle.String()),
				ui.Small(textutil.UpperFirst(strings.TrimPrefix(f.Why, "Your lowest: ")))),
			ui.GradeWord(grade)),
	}
}

// practiceFirst begins practice of the principle to practice first.
func (s *debriefing) practiceFirst() goapp.UI {
	p := s.b.Decision.First.Principle
	q, ok := readiness.NextForPrinciple(p, bank.Questions, s.History().Answers(), s.Deps.Now())
	if !p.Valid() || !ok {
		return nil
	}
	return ui.Button("debrief-practise", ui.Primary+" block", "Practice "+words.ShortPrinciple(p), func(ctx goapp.Context, _ goapp.Event) {
		s.StartQuestion(ctx, &s.page, q)
	})
}

// nextLoop leads to the next loop from the debrief of the newest one.
func (s *debriefing) nextLoop() goapp.UI {
	label := "Onsite loop"
	if l := s.History().Loops(); len(l) > 0 && l[len(l)-1].ID == s.loop.ID {
		label = "Plan loop " + strconv.Itoa(len(l)+1)
	}
	return ui.LinkButton(s.Link(shell.LoopPath), ui.Plain, label)
}

// paragraphs shows lines of text.
func paragraphs(lines []string) []goapp.UI {
	out := make([]goapp.UI, len(lines))
	for i, l := range lines {
		out[i] = ui.P("", "", l)
	}
	return out
}
