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
	"github.com/mockloop/mockloop/app/view"
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
			line = iv.Name + ": " + principles(iv) + ". " + voteName(iv.Feedback.Vote) + "."
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
		goapp.P().Class("lead").Text(fmt.Sprintf("%s, %s: %s interviews at %s. Read what she said, what each interviewer wrote in the margin and in the feedback, and how the panel decided the next day.", c.Loop, c.Role, c.Name, c.Level)),
		ui.P("", "small muted", w.Note),
		goapp.Div().Class("card list").Body(rows...),
		goapp.Section().Class("col measure").Body(
			goapp.H2().Text("Who she is"), goapp.P().Text(c.About),
			goapp.H2().Text("What her stories are about"),
			goapp.Dl().Class("outline").Body(times...)),
	}
}

func (w writer) interview(iv *loop.Interview) []goapp.UI {
	talk := make([]goapp.UI, len(iv.Turns))
	for i, t := range iv.Turns {
		talk[i] = w.turn(t, w.speaker(iv, t.Who), t.Who == "candidate")
	}
	return []goapp.UI{
		goapp.P().Class("lead").Text(iv.Name + ". " + iv.Role + ". " + textutil.UpperFirst(iv.Manner) + ", and after " + principles(iv) + "."),
		ui.P("", "small muted", "The interviewer’s notes stand where they were typed."),
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
	says := []goapp.UI{goapp.H3().Class("speaker").Text(name)}
	for p := range strings.SplitSeq(strings.TrimSpace(t.Says), "\n\n") {
		says = append(says, goapp.P().Text(p))
	}
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
	rows := []goapp.UI{goapp.H2().Text("The written feedback")}
	for _, p := range f.Principles {
		rows = append(rows, finding(p))
	}
	if len(f.Case.Lines) > 0 {
		rows = append(rows, head("The case", f.Case.Grade))
		for _, l := range f.Case.Lines {
			rows = append(rows, finding(l))
		}
	}
	return goapp.Section().Class("col measure").Body(append(rows,
		goapp.H3().Text("Vote: "+voteName(f.Vote)+", level "+f.Level), paragraphs(f.Words))...)
}

func (w writer) debrief() []goapp.UI {
	var misread []goapp.UI
	for _, m := range w.Misread {
		misread = append(misread, goapp.Li().Body(
			goapp.B().Text(w.Interview(m.Interview).Name+" wrote: "), goapp.Span().Text(m.Claim+" "), goapp.Span().Class("muted").Text(m.Corrected)))
	}
	grades := make([]goapp.UI, 0, len(w.FinalGrades))
	for _, g := range w.FinalGrades {
		grades = append(grades, goapp.Li().Body(head(findingName(g), g.Grade)))
	}
	return []goapp.UI{
		goapp.P().Class("lead").Text(w.Candidate.Debrief + ". Everybody has read everybody’s feedback. Two of the five wrote down something other than what she said."),
		goapp.Div().Class("talk").Body(w.panel(w.Turns)...),
		goapp.Section().Class("col measure").Body(
			goapp.H2().Text("What was misread"), goapp.Ul().Class("dots").Body(misread...),
			goapp.H2().Text("The votes"), w.votes(w.Votes),
			goapp.H2().Text("The grades in the end"), goapp.Ul().Class("final-grades").Body(grades...),
			goapp.H2().Text(outcome(w.Outcome, w.Level)),
			w.decided(w.Decided),
			goapp.P().Body(goapp.B().Text("The risk, in writing: "), goapp.Span().Text(w.Risk))),
	}
}

func (w writer) variant() []goapp.UI {
	v := &w.Variant
	out := []goapp.UI{goapp.P().Class("lead").Text(v.About)}
	for _, c := range v.Changes {
		iv := w.Interview(c.Interview)
		pairs := []goapp.UI{goapp.H2().Text("What " + iv.Name + " hears now")}
		for _, r := range c.Replaced {
			now := loop.Turn{Who: r.Who, Says: r.Says, Note: r.Note}
			was := iv.Turns[r.Turn-1]
			if r.Who == "candidate" {
				pairs = append(pairs, ui.Disclosure(fmt.Sprintf("was-%s-%d", c.Interview, r.Turn), "What she said before", goapp.Div().Class("talk was").Body(w.turn(was, w.speaker(iv, was.Who), true))))
			}
			pairs = append(pairs, w.turn(now, w.speaker(iv, r.Who), r.Who == "candidate"))
		}
		for _, f := range v.Feedback {
			if f.Interview == c.Interview {
				pairs = append(pairs, goapp.H3().Text("The feedback"), finding(f), goapp.P().Text("Vote: "+voteName(f.Vote)+", level "+f.Level))
			}
		}
		out = append(out, goapp.Section().Class("talk").Body(pairs...))
	}
	return append(out,
		goapp.H2().Text("Where the debrief turns"),
		goapp.Div().Class("talk").Body(w.panel(v.TurningPoint)...),
		goapp.Section().Class("col measure").Body(
			goapp.H2().Text("The votes"), w.votes(v.Votes),
			goapp.H2().Text(outcome(v.Outcome, v.Level)),
			w.decided(v.Decided)))
}

// panel is talk among the interviewers.
func (w writer) panel(turns []loop.Turn) []goapp.UI {
	talk := make([]goapp.UI, len(turns))
	for i, t := range turns {
		talk[i] = w.turn(t, w.Interview(t.Who).Name, false)
	}
	return talk
}

// votes lists who votes what, and from what.
func (w writer) votes(all []loop.Vote) goapp.UI {
	rows := make([]goapp.UI, len(all))
	for i, v := range all {
		line := voteName(v.Final) + ", " + v.Level
		if v.Feedback != v.Final {
			line += "; before the debrief " + textutil.LowerFirst(voteName(v.Feedback))
		}
		rows[i] = goapp.Li().Body(goapp.B().Text(w.Interview(v.Interviewer).Name+": "), goapp.Span().Text(line))
	}
	return goapp.Ul().Class("dots").Body(rows...)
}

func (w writer) decided(t loop.Turn) goapp.UI {
	return goapp.P().Body(goapp.B().Text("The sentence that decided, "+w.Interview(t.Who).Name+": "), goapp.Span().Class("serif").Text("“"+strings.TrimSpace(t.Says)+"”"))
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
	return goapp.Div().Class("col").Body(head(findingName(f), f.Grade), paragraphs(f.Evidence))
}

// head names what is graded, with the grade beside it.
func head(name, slug string) goapp.UI {
	g := grade(slug)
	return goapp.H3().Class("row").Body(goapp.Span().Text(name), ui.Chip(g.String(), view.GradeClass(g)))
}

func findingName(f loop.Finding) string {
	for _, r := range bank.LineRubrics() {
		if i := slices.IndexFunc(r.Dimensions, func(d bank.Dimension) bool { return d.ID == f.Dimension }); i >= 0 {
			return r.Dimensions[i].Name
		}
	}
	p, err := bank.ParsePrinciple(f.Principle)
	if err != nil {
		return f.Principle
	}
	return p.String()
}

func grade(slug string) bank.Grade {
	for _, g := range append(bank.Grades(), bank.NoSignal) {
		if g.Slug() == slug {
			return g
		}
	}
	return 0
}

func voteName(slug string) string {
	var v debrief.Vote
	if err := v.UnmarshalText([]byte(slug)); err != nil {
		return slug
	}
	return v.String()
}

func outcome(of, level string) string {
	if of == "hire" {
		return "Hire, at " + level
	}
	return "No hire"
}

func principles(iv *loop.Interview) string {
	names := make([]string, len(iv.Principles))
	for i, slug := range iv.Principles {
		names[i] = findingName(loop.Finding{Principle: slug})
	}
	return textutil.JoinAnd(names)
}

func paragraphs(text string) goapp.UI {
	var ps []goapp.UI
	for p := range strings.SplitSeq(strings.TrimSpace(text), "\n\n") {
		ps = append(ps, goapp.P().Text(p))
	}
	return goapp.Div().Class("prose").Body(ps...)
}
