package debrief

import (
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// before is the screen before the meeting: who has met the candidate and how the meeting
// goes.
func (s *debriefing) before() goapp.UI {
	head := s.HeadingBelow(shell.LoopPath, "Onsite loop", "The debrief")
	l := s.Deps.Store.LoopToJudge(s.loop)
	if l.CountMet() == 0 {
		return s.Frame("/", head, ui.EmptyState("Nobody has met you in this loop yet.",
			"A debrief is made of what the interviewers heard. Grade an answer in one of the rounds first.",
			ui.LinkButton(s.Link(shell.LoopPath), ui.Primary, "To the loop")))
	}
	rows := make([]goapp.UI, len(l.Rounds))
	var absent []bank.Interviewer
	for i := range l.Rounds {
		r := &l.Rounds[i]
		heard := ui.Span("small muted", textutil.Plural(len(r.Answers), "answer", "answers"))
		if len(r.Answers) == 0 {
			absent = append(absent, r.Interviewer)
			heard = ui.Span("small muted", "Not met")
		}
		rows[i] = ui.Item("panel-row", ui.Span("", r.Interviewer.String()), heard)
	}
	note := "All have met you."
	if len(absent) > 0 {
		note = absence(absent)
	}
	steps := make([]goapp.UI, 0, 6)
	for st := debrief.StepEvidence; st <= debrief.StepDecided; st++ {
		steps = append(steps, ui.Item("", ui.Bold(st.String()), ui.P("", "", stepWords[st].ahead)))
	}
	return s.Frame("/", head,
		ui.P("", "lead", "After a loop the panel meets without you. Here you sit in."),
		ui.OrderedList("rows", rows...),
		goapp.P().ID("debrief-met").Class("muted").Text(note),
		ui.Div("stack",
			ui.Button("debrief-hold", ui.Primary+" block", "Hold the debrief", s.onHold),
			ui.Button("debrief-straight", ui.Plain+" block", "Straight to the decision", s.onStraight)),
		goapp.P().Class("refusal").Role("alert").Text(s.refused),
		ui.P("", "small muted", debrief.Disclaimer),
		ui.Div("",
			ui.Disclosure("how-it-goes", "How it goes", ui.OrderedList("agenda", steps...)),
			ui.Disclosure("vote-rules", "How votes are made", view.PlainList(debrief.VoteRules()))),
	)
}
