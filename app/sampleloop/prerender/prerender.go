// Package prerender renders the text of the annotated loop into the pages of app/sampleloop.
// The site imports it, and the browser program doesn't: there the text would weigh too much.
package prerender

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/mockloop/mockloop/app/sampleloop"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/content"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	loop "github.com/mockloop/mockloop/internal/sampleloop"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

func init() { sampleloop.Body = render }

// read reads the text once.
var read = sync.OnceValue(func() *loop.Loop {
	files, err := fs.Sub(content.Loop, "loop")
	if err != nil {
		panic(err) // the name is right
	}
	l, err := loop.Read(files)
	if err != nil {
		panic(err) // a test reads the same files
	}
	return l
})

// writer renders the text.
type writer struct {
	*loop.Loop
	d *shell.Deps
}

func render(d *shell.Deps, path string) []goapp.UI {
	w := writer{read(), d}
	switch id := strings.Trim(strings.TrimPrefix(path, sampleloop.Path), "/"); id {
	case "":
		return w.contents()
	case "debrief":
		return w.debrief()
	case "two-other-answers":
		return w.variant()
	default:
		return w.interview(w.Interview(id))
	}
}

func (w writer) contents() []goapp.UI {
	c := w.Candidate
	rows := make([]goapp.UI, 0, len(sampleloop.Entries)-1)
	for _, e := range sampleloop.Entries[1:] {
		line := e.Description
		if iv := w.Interview(strings.Trim(strings.TrimPrefix(e.Path, sampleloop.Path), "/")); iv != nil {
			line = iv.Name + ": " + asks(iv) // and not the vote: one reads first
		}
		rows = append(rows, goapp.A().Class("stage plain").Href(w.d.Link(e.Path)).Body(
			goapp.Span().Class("stage-words").Body(goapp.B().Text(e.Title), goapp.Small().Text(line)),
			ui.Icon("next")))
	}
	var times []goapp.UI
	for _, t := range w.Timeline {
		times = append(times, goapp.Dt().Text(t.When), goapp.Dd().Text(t.What+" Heard by "+w.names(t.HeardBy)+"."))
	}
	return []goapp.UI{
		goapp.P().Class("lead").Text(fmt.Sprintf("%s interviews for %s, at %s. Five interviews on %s, with what each interviewer wrote in the margin and in the feedback, and the debrief the day after.", c.Name, c.Role, c.Level, c.Loop)),
		ui.P("", "small muted measure", w.Note),
		goapp.Div().Class("card list measure-wide").Body(rows...),
		goapp.Section().Class("col measure").Body(
			goapp.H2().Text("Who she is"), goapp.P().Text(c.About),
			goapp.H2().Text("What her stories are about"),
			goapp.Dl().Class("outline").Body(times...)),
	}
}

// feedbackID is the id of the written feedback.
const feedbackID = "feedback"

func (w writer) interview(iv *loop.Interview) []goapp.UI {
	var talk []goapp.UI
	for _, t := range iv.Turns {
		if q, ok := bank.FindQuestion(t.Question); ok {
			title := "Asked about " + q.Primary().String()
			if q.Scale().ByLines() {
				title = "The case"
			}
			talk = append(talk, goapp.H2().Text(title))
		}
		talk = append(talk, w.turn(t, w.speaker(iv, t.Who), t.Who == "candidate"))
	}
	path := sampleloop.Path + iv.ID + "/"
	return []goapp.UI{
		goapp.P().Class("lead").Body(ui.Bold(iv.Name), goapp.Span().Text(". "+iv.Role+". "+textutil.UpperFirst(asks(iv))+".")),
		goapp.P().Class("small muted measure").Body(
			goapp.Span().Text("In the margin: what "+w.speaker(iv, "interviewer")+" typed during the interview. "),
			goapp.A().Href(w.d.Link(path)+"#"+feedbackID).Text("Skip to the written feedback")),
		goapp.Div().Class("talk").Body(talk...),
		w.feedback(iv),
	}
}

// turn is what somebody says, with the note it left.
func (w writer) turn(t loop.Turn, name string, candidate bool) goapp.UI {
	class := "turn"
	if candidate {
		class += " candidate"
	}
	says := append([]goapp.UI{goapp.P().Class("speaker").Text(name)}, paragraphs(t.Says)...)
	if q, ok := bank.FindQuestion(t.Question); ok {
		says = append(says, goapp.P().Class("small").Body(goapp.A().Class("alone").Href(w.d.Link("/question/"+q.ID+"/")).Text("This question in the library")))
	}
	var note goapp.UI
	if t.Note != "" {
		note = goapp.P().Class("margin-note").Body(goapp.Span().Class("sr").Text("Note in the margin: "), goapp.Span().Text(t.Note))
	}
	return goapp.Div().Class(class).Body(goapp.Div().Class("says").Body(says...), note)
}

func (w writer) feedback(iv *loop.Interview) goapp.UI {
	f := &iv.Feedback
	rows := []goapp.UI{
		goapp.H2().ID(feedbackID).Text("The written feedback"),
		voteRow("Vote", f.Vote, f.Level),
		goapp.Div().Class("says").Body(paragraphs(f.Words)...),
	}
	for _, p := range f.Principles {
		rows = append(rows, finding(p))
	}
	if len(f.Case.Lines) > 0 {
		rows = append(rows, head("The case", f.Case.Grade))
		for _, l := range f.Case.Lines {
			rows = append(rows, finding(l))
		}
	}
	return goapp.Section().Class("col measure written-feedback").Body(rows...)
}

func (w writer) debrief() []goapp.UI {
	panel := make([]goapp.UI, 0, 2*len(w.Interviews))
	for i := range w.Interviews {
		iv := &w.Interviews[i]
		panel = append(panel, goapp.Dt().Text(iv.Name), goapp.Dd().Text(iv.Role+". Wrote: "+textutil.LowerFirst(iv.Feedback.Vote.String())+", "+levelName(iv.Feedback.Level)+"."))
	}
	var misread []goapp.UI
	for _, m := range w.Misread {
		misread = append(misread, goapp.Li().Body(
			ui.Bold(w.Interview(m.Interview).Name+" wrote: "), goapp.Span().Text(m.Claim+" "), ui.Bold("What was said: "), goapp.Span().Text(m.Corrected)))
	}
	grades := make([]goapp.UI, len(w.FinalGrades))
	for i, g := range w.FinalGrades {
		grades[i] = ui.Item("panel-row", ui.Span("", g.Name()), ui.GradeWord(g.Grade))
	}
	return []goapp.UI{
		goapp.P().Class("lead").Text(w.Candidate.Debrief + ". Everybody has read everybody’s feedback. Two of the five wrote down something other than what she said."),
		goapp.Section().Class("col measure").Body(goapp.H2().Text("The panel"), goapp.Dl().Class("outline").Body(panel...)),
		goapp.Section().Class("talk").Body(append([]goapp.UI{goapp.H2().Text("What they say")}, w.panel(w.Turns)...)...),
		goapp.Section().Class("col measure results").Body(
			goapp.H2().Text("What was misread"), goapp.Ul().Class("dots").Body(misread...),
			goapp.H2().Text("The votes"), w.votes(w.Votes, "In the feedback", func(v loop.Vote) debrief.Vote { return v.Feedback }),
			goapp.H2().Text("The grades in the end"), goapp.Ul().Class("rows").Body(grades...)),
		w.decision(w.Outcome, w.Level, w.Decided, w.Risk),
	}
}

func (w writer) variant() []goapp.UI {
	v := &w.Variant
	out := []goapp.UI{goapp.P().Class("lead").Text(v.About)}
	for _, c := range v.Changes {
		iv := w.Interview(c.Interview)
		pairs := []goapp.UI{goapp.H2().Text("What " + iv.Name + " hears")}
		for i, r := range c.Replaced {
			at := r.Turn - 1
			// What the answer is to is said in both, unless it is another question.
			if asked := at - 1; r.Who == "candidate" && asked >= 0 && (i == 0 || c.Replaced[i-1].Turn != r.Turn-1) {
				pairs = append(pairs, w.turn(loop.Turn{Who: iv.Turns[asked].Who, Says: iv.Turns[asked].Says}, w.speaker(iv, iv.Turns[asked].Who), false))
			}
			name, candidate := w.speaker(iv, r.Who), r.Who == "candidate"
			pairs = append(pairs, goapp.Div().Class("two-ways").Body(
				goapp.Div().Class("was").Body(goapp.H3().Class("eyebrow").Text("Before"), w.turn(iv.Turns[at], name, candidate)),
				goapp.Div().Body(goapp.H3().Class("eyebrow").Text("Now"), w.turn(loop.Turn{Says: r.Says, Note: r.Note}, name, candidate))))
		}
		pairs = append(pairs, w.otherFeedback(c.Interview)...)
		out = append(out, goapp.Section().Class("talk").Body(pairs...))
	}
	return append(out,
		goapp.Section().Class("talk").Body(append([]goapp.UI{goapp.H2().Text("Where the debrief turns")}, w.panel(v.TurningPoint)...)...),
		goapp.Section().Class("col measure results").Body(
			goapp.H2().Text("The votes"), w.votes(v.Votes, "With the first answers", func(v loop.Vote) debrief.Vote {
				i := slices.IndexFunc(w.Votes, func(was loop.Vote) bool { return was.Interviewer == v.Interviewer })
				return w.Votes[i].Final
			})),
		w.decision(v.Outcome, v.Level, v.Decided, v.Risk))
}

// otherFeedback is what an interviewer writes in the variant, under what changes by it.
func (w writer) otherFeedback(interview string) []goapp.UI {
	was := w.Interview(interview)
	var out []goapp.UI
	for _, f := range w.Variant.Feedback {
		if f.Interview != interview {
			continue
		}
		before := slices.IndexFunc(was.Feedback.Principles, func(p loop.Finding) bool { return p.Principle == f.Principle })
		out = append(out, goapp.Section().Class("col measure written-feedback").Body(
			goapp.H3().Text("The feedback now"),
			change(f.Name(), ui.GradeWord(was.Feedback.Principles[before].Grade), ui.GradeWord(f.Grade)),
			change("Vote", ui.Span("", was.Feedback.Vote.String()+", "+was.Feedback.Level), ui.Span("", f.Vote.String()+", "+f.Level)),
			goapp.Div().Class("says").Body(paragraphs(f.Evidence)...)))
	}
	return out
}

// change is what something was, and is now.
func change(what string, was, now goapp.UI) goapp.UI {
	return goapp.P().Class("row").Body(ui.Bold(what+":"), was, ui.Span("muted", "becomes"), now)
}

// panel is talk among the interviewers.
func (w writer) panel(turns []loop.Turn) []goapp.UI {
	talk := make([]goapp.UI, len(turns))
	for i, t := range turns {
		talk[i] = w.turn(t, w.Interview(t.Who).Name, false)
	}
	return talk
}

// votes is the table of who votes what in the end, beside what was voted before.
func (w writer) votes(all []loop.Vote, before string, was func(loop.Vote) debrief.Vote) goapp.UI {
	rows := make([]goapp.UI, len(all))
	for i, v := range all {
		rows[i] = goapp.Tr().Body(
			goapp.Th().Scope("row").Text(w.Interview(v.Interviewer).Name),
			goapp.Td().Text(was(v).String()),
			goapp.Td().Text(v.Final.String()+", "+v.Level))
	}
	return goapp.Table().Class("votes").Body(
		goapp.THead().Body(goapp.Tr().Body(goapp.Td(), goapp.Th().Scope("col").Text(before), goapp.Th().Scope("col").Text("In the end"))),
		goapp.TBody().Body(rows...))
}

func (w writer) decision(of, level string, by loop.Turn, risk string) goapp.UI {
	rows := []goapp.UI{
		goapp.H2().Text(outcome(of, level)),
		goapp.P().Text("What decided it, in the words of " + w.Interview(by.Who).Name + ":"),
		goapp.P().Class("say").Text("“" + strings.TrimSpace(by.Says) + "”"),
	}
	if risk != "" {
		rows = append(rows, goapp.P().Body(ui.Bold("The risk, in writing: "), goapp.Span().Text(risk)))
	}
	return goapp.Section().Class("col measure").Body(rows...)
}

func (w writer) speaker(iv *loop.Interview, who string) string {
	if who == "candidate" {
		return w.Candidate.GoesBy
	}
	first, _, _ := strings.Cut(iv.Name, " ")
	return first
}

func (w writer) names(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i], _, _ = strings.Cut(w.Interview(id).Name, " ")
	}
	return textutil.JoinAnd(names)
}

// finding is a grade with its evidence.
func finding(f loop.Finding) goapp.UI {
	return goapp.Div().Class("finding").Body(append([]goapp.UI{head(f.Name(), f.Grade)}, paragraphs(f.Evidence)...)...)
}

// head names what is graded, with the grade beside it.
func head(name string, g bank.Grade) goapp.UI {
	return goapp.H3().Class("row between").Body(goapp.Span().Text(name), ui.GradeWord(g))
}

// voteRow is a vote with the level it is for.
func voteRow(name string, v debrief.Vote, level string) goapp.UI {
	return goapp.P().Class("row").Body(ui.Bold(name+":"),
		ui.SpanOf("grade vote", ui.GradeShape(bank.Grade(v)), ui.Span("", v.String())), ui.Span("muted", levelName(level)))
}

// levelName is the level that somebody votes for.
func levelName(level string) string {
	if strings.HasPrefix(level, "L") {
		return level
	}
	return level + " of the level"
}

func outcome(of, level string) string {
	if of == "hire" {
		return "Hire, at " + level
	}
	return "No hire"
}

// asks says how an interviewer is and what about.
func asks(iv *loop.Interview) string {
	names := make([]string, len(iv.Principles))
	for i, p := range iv.Principles {
		names[i] = p.String()
	}
	if len(iv.Feedback.Case.Lines) > 0 {
		names = append(names, "a case")
	}
	return iv.Manner + ", and asks about " + textutil.JoinAnd(names)
}

func paragraphs(text string) []goapp.UI {
	var ps []goapp.UI
	for p := range strings.SplitSeq(strings.TrimSpace(text), "\n\n") {
		ps = append(ps, goapp.P().Text(p))
	}
	return ps
}
