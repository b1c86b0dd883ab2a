package app

import (
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// question is one question on a page of its own address, with all that is known
// of it. What one should not see before answering is folded.
type question struct {
	page
	starter
	q *bank.Question
}

// newQuestion makes the screen of one question.
func newQuestion(p page, q *bank.Question) goapp.Composer { return &question{page: p, q: q} }

func (s *question) Render() goapp.UI {
	q := s.q
	chips := make([]goapp.UI, 0, 6)
	for _, pr := range q.Principles {
		chips = append(chips, goapp.A().Class("chip lp").Href(s.link("/principle/"+pr.Slug()+"/")).Text(pr.String()))
	}
	chips = append(chips, ui.Chip(q.Type.String()))
	if q.About == bank.Failure {
		chips = append(chips, ui.Chip(q.About.String()))
	}
	chips = append(chips, ui.Chip("Difficulty "+strconv.Itoa(int(q.Difficulty))+" of 5"))
	if q.Track != bank.BothTracks {
		chips = append(chips, ui.Chip("For "+q.Track.String()))
	}
	return s.frame("/questions/",
		goapp.Header().Class("top deep").Body(
			goapp.Div().Class("row between").Body(
				goapp.A().Class("backlink").Href(s.link("/questions/")).Body(ui.Icon("back"), goapp.Span().Text("Questions")),
				starButton(&s.page, "star", ownWork(s.d.Model).stars[q.ID], q),
			),
			goapp.H1().ID("title").TabIndex(-1).Class("prompt").Text(q.Prompt),
			goapp.Div().Class("row").Body(chips...),
		),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				ui.Button("practise", ui.Primary+" block", answerNow(q), func(ctx goapp.Context, _ goapp.Event) {
					s.startQuestion(ctx, &s.page, s.q)
				}),
				goapp.P().Class("small muted").Text(howLong(q, s.aims())),
				ui.Fold("points", "Key points a strong answer has", plainList(q.Points.All())),
				ui.Fold("skeleton", "Outline of a strong answer", skeleton(q)),
				ui.Fold("probes", "The probes that follow", probeList(q)),
				goapp.Section().Body(
					goapp.H2().Text("Tips"), plainList(q.Tips.All())),
				goapp.Section().Body(
					goapp.H2().Text("Red flags here"), flagList(q.Flags.All())),
			),
			goapp.Div().Class("col").Body(
				goapp.Div().Body(s.past()),
				goapp.Div().Body(s.whereAsked()),
				goapp.Div().Body(s.reading()),
			),
		),
		s.dialogs(&s.page),
	)
}

// aims are the times that practice of the question begins with.
func (s *question) aims() interview.Aims {
	if !s.live() {
		return interview.DefaultAims()
	}
	return s.d.Model.aims()
}

func plainList(items []string) goapp.UI { return dotted("dots", items) }

// flagList is a list of red flags.
func flagList(items []string) goapp.UI { return dotted("dots flags", items) }

func dotted(class string, items []string) goapp.UI {
	li := make([]goapp.UI, len(items))
	for i, t := range items {
		li[i] = goapp.Li().Text(t)
	}
	return goapp.Ul().Class(class).Body(li...)
}

// skeleton is the outline: what belongs where, not what to recite.
func skeleton(q *bank.Question) goapp.UI {
	steps := q.Skeleton.Steps()
	rows := make([]goapp.UI, 0, 2*len(steps))
	for _, st := range steps {
		rows = append(rows, goapp.Dt().Text(st.Part.String()), goapp.Dd().Text(st.Text))
	}
	return goapp.Dl().Class("outline").Body(rows...)
}

func probeList(q *bank.Question) goapp.UI {
	probes := q.Probes.All()
	li := make([]goapp.UI, len(probes))
	for i, t := range probes {
		li[i] = goapp.Li().Body(goapp.Small().Text(bank.ProbeLevels[i]), goapp.Span().Text(t))
	}
	return goapp.Ol().Class("ladder").Body(li...)
}

func (s *question) whereAsked() goapp.UI {
	rows := make([]goapp.UI, 0, 8)
	for _, st := range s.q.Stages {
		rows = append(rows, goapp.A().Class("chip").Href(s.link("/stage/"+st.Slug()+"/")).Text(st.String()))
	}
	for _, who := range s.q.Interviewers {
		rows = append(rows, ui.Chip(who.String()))
	}
	return goapp.Section().Class("card").Body(
		goapp.H2().Class("eyebrow").Text("Where it is asked"),
		goapp.Div().Class("row").Body(rows...),
	)
}

// reading leads to the pages that help with the question.
func (s *question) reading() goapp.UI {
	var rows []goapp.UI
	for _, id := range s.q.Primers.All() {
		if p, ok := bank.FindPrimer(id); ok {
			rows = append(rows, pageRow(s.d, "/primer/"+p.ID+"/", p.Title, p.Short))
		}
	}
	if c, ok := bank.CaseRubricOf(s.q.Type); ok {
		rows = append(rows, pageRow(s.d, "/rubric/"+c.Type.Slug()+"/", c.Type.String()+": the rubric", "What each grade sounds like, by dimension"))
	}
	pr := s.q.Primary()
	rows = append(rows, pageRow(s.d, "/principle/"+pr.Slug()+"/", pr.String(), bank.Info(pr).Short))
	return goapp.Section().Body(
		goapp.H2().Text("Read up"),
		goapp.Div().Class("card list").Body(rows...),
	)
}

// pageRow leads to a page to read.
func pageRow(d *Deps, path, title, line string) goapp.UI {
	return goapp.A().Class("stage plain").Href(d.link(path)).Body(
		goapp.Span().Class("stage-words").Body(goapp.B().Text(title), goapp.Small().Text(line)),
		ui.Icon("next"),
	)
}

// past lists what the candidate made of this question so far.
func (s *question) past() goapp.UI {
	if !s.live() {
		return nil
	}
	var rows []goapp.UI
	for _, a := range s.book().Answers() {
		if a.Asked.ID == s.q.ID {
			rows = append(rows, answerRow(answerLink(s.d, a), a))
		}
	}
	if len(rows) == 0 {
		return nil
	}
	return goapp.Section().Body(
		goapp.H2().Text("Your answers"),
		goapp.Div().Class("card list").Body(rows...),
	)
}
