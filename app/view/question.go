package view

import (
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// AskList lists questions to ask one interviewer, each with its reason.
func AskList(who bank.Interviewer) goapp.UI {
	var rows []goapp.UI
	for _, a := range bank.AsksFor(who) {
		rows = append(rows, goapp.Li().ID(a.ID).Body(
			goapp.Span().Class("prompt small-prompt").Text(a.Text), goapp.Small().Text(a.Why)))
	}
	return goapp.Ul().Class("asks").Body(rows...)
}

// PlainList lists texts with dots.
func PlainList(items []string) goapp.UI { return dotted("dots", items) }

// FlagList lists red flags.
func FlagList(items []string) goapp.UI { return dotted("dots flags", items) }

func dotted(class string, items []string) goapp.UI {
	li := make([]goapp.UI, len(items))
	for i, t := range items {
		li[i] = goapp.Li().Text(t)
	}
	return goapp.Ul().Class(class).Body(li...)
}

// Skeleton outlines a strong answer: what belongs where, not what to recite.
func Skeleton(q *bank.Question) goapp.UI {
	steps := q.Skeleton.Steps()
	rows := make([]goapp.UI, 0, 2*len(steps))
	for _, st := range steps {
		rows = append(rows, goapp.Dt().Text(st.Part.String()), goapp.Dd().Text(st.Text))
	}
	return goapp.Dl().Class("outline").Body(rows...)
}

// ProbeList lists the probes of a question by their level.
func ProbeList(q *bank.Question) goapp.UI {
	probes := q.Probes.All()
	li := make([]goapp.UI, len(probes))
	for i, t := range probes {
		li[i] = goapp.Li().Body(goapp.Small().Text(bank.ProbeLevels[i]), goapp.Span().Text(t))
	}
	return goapp.Ol().Class("ladder").Body(li...)
}

// QuestionRow is one question in a list. href is the address of the question, answered
// how often it was answered.
func QuestionRow(href string, answered int, q *bank.Question, icon goapp.UI) goapp.UI {
	line := q.Type.String()
	if q.IsMostAsked() {
		line = "Most asked, " + textutil.LowerFirst(line)
	}
	line += ", difficulty\u00a0" + strconv.Itoa(int(q.Difficulty))
	if q.Track != bank.BothTracks {
		line += ", " + q.Track.String() + " only"
	}
	if answered > 0 {
		line += ", answered " + textutil.Plural(answered, "time", "times")
	}
	return goapp.A().Class("stage plain question-row").Href(href).Body(
		goapp.Span().Class("stage-words").Body(
			goapp.Span().Class("q").Text(q.Prompt), goapp.Small().Text(line)),
		icon,
	)
}

// Terms explains the terms of the trade in the texts, behind a tap; nil where there are
// none.
func Terms(id string, texts ...string) goapp.UI {
	terms := bank.TermsIn(texts...)
	if len(terms) == 0 {
		return nil
	}
	rows := make([]goapp.UI, 0, 2*len(terms))
	for _, t := range terms {
		rows = append(rows, goapp.Dt().Text(t.Name), goapp.Dd().Text(t.Means))
	}
	return ui.Disclosure(id, "Terms", goapp.Dl().Class("outline").Body(rows...))
}

// Instead offers a broader question to who has no story for this one; nil where there is
// none.
func Instead(q *bank.Question) goapp.UI {
	if q.Instead == "" {
		return nil
	}
	return ui.P("", "small muted", "No such story? Answer this instead: "+q.Instead)
}

// MostAsked says how else one of the most asked questions is asked, and what makes an
// answer one of each level.
func MostAsked(m *bank.MostAsked) []goapp.UI {
	levels := make([]goapp.UI, 0, 6)
	for i, line := range m.Levels {
		levels = append(levels, goapp.Dt().Text(bank.Scopes[i].Level), goapp.Dd().Text(line))
	}
	return []goapp.UI{
		ui.Disclosure("also-asked", "Also asked as", PlainList(m.Asked.All())),
		ui.Disclosure("levels", "What makes it L5, L6 or L7", goapp.Dl().Class("outline").Body(levels...)),
	}
}
