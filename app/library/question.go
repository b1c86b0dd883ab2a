package library

import (
	"strconv"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// question is the page of one question. What one should not see before answering is
// folded.
type question struct {
	page
	starter
	q *bank.Question
}

// NewQuestion makes the screen of one question.
func NewQuestion(p page, q *bank.Question) goapp.Composer { return &question{page: p, q: q} }

func (s *question) Render() goapp.UI {
	q := s.q
	chips := make([]goapp.UI, 0, 6)
	principles := s.principles()
	if s.told() {
		chips = append(chips, principles...)
	}
	chips = append(chips, ui.Chip(q.Type.String()))
	if q.IsMostAsked() {
		chips = append(chips, ui.Chip("Most asked"))
	}
	if q.Outcome == bank.Failure {
		chips = append(chips, ui.Chip(q.Outcome.String()))
	}
	chips = append(chips, ui.Chip("Difficulty "+strconv.Itoa(int(q.Difficulty))+" of 5"))
	if q.Track != bank.BothTracks {
		chips = append(chips, ui.Chip("For "+q.Track.String()))
	}
	return s.Frame("/questions/",
		goapp.Header().Class("top deep").Body(
			goapp.Div().Class("row between").Body(
				goapp.A().Class("backlink").Href(s.Link("/questions/")).Body(ui.Icon("back"), goapp.Span().Text("Questions")),
				starButton(&s.page, "star", store.PracticeOf(s.Deps.Store).Stars[q.ID], q),
			),
			goapp.H1().ID("title").TabIndex(-1).Class("prompt").Text(q.Prompt),
			goapp.Div().Body(view.Instead(q)),
			goapp.Div().Class("row").Body(chips...),
		),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(append(append([]goapp.UI{
				ui.Button("practise", ui.Primary+" block", words.AnswerNow(q), func(ctx goapp.Context, _ goapp.Event) {
					s.StartQuestion(ctx, &s.page, s.q)
				}),
				goapp.P().Class("small muted").Text(words.HowLong(q, s.aims())),
			}, s.mostAsked()...),
				view.Terms("terms", q.Prompt, q.Instead, string(q.Points), string(q.Probes), string(q.Tips), string(q.Flags)),
				ui.Disclosure("points", "Key points a strong answer has", view.PlainList(q.Points.All())),
				ui.Disclosure("skeleton", "Outline of a strong answer", view.Skeleton(q)),
				ui.Disclosure("probes", "The probes that follow", view.ProbeList(q)),
				ui.Disclosure("tips", "Tips", view.PlainList(q.Tips.All())),
				ui.Disclosure("flags", "Red flags here", view.FlagList(q.Flags.All())),
				asksFor(principles),
			)...),
			goapp.Div().Class("col").Body(
				goapp.Div().Body(s.past()),
				goapp.Div().Body(s.whereAsked()),
				goapp.Div().Body(s.reading()),
			),
		),
		s.Dialogs(&s.page),
	)
}

// asksFor folds what the question asks for; nil where that is no principle.
func asksFor(principles []goapp.UI) goapp.UI {
	if len(principles) == 0 {
		return nil
	}
	return ui.Disclosure("asks-for", "What it asks for", goapp.Div().Class("row").Body(principles...))
}

// principles are links to the principles that the question asks for; a recruiter's is
// graded on none.
func (s *question) principles() []goapp.UI {
	if s.q.Scale() == bank.FitScale {
		return nil
	}
	links := make([]goapp.UI, len(s.q.Principles))
	for i, pr := range s.q.Principles {
		links[i] = goapp.A().Class("chip lp").Href(s.Link("/principle/" + pr.Slug() + "/")).Text(pr.String())
	}
	return links
}

// mostAsked are the folds of one of the Forty.
func (s *question) mostAsked() []goapp.UI {
	if m, ok := bank.FindMostAsked(s.q.ID); ok {
		return view.MostAsked(m)
	}
	return nil
}

// told reports whether the candidate wants to read the principles of a question before it is
// answered.
func (s *question) told() bool { return s.HasStore() && s.History().Setting("blind") == store.Off }

// aims returns the times for practice of the question.
func (s *question) aims() interview.Aims {
	if !s.HasStore() {
		return interview.DefaultAims()
	}
	return s.Deps.Store.Aims()
}

func (s *question) whereAsked() goapp.UI {
	rows := make([]goapp.UI, 0, 8)
	for _, st := range s.q.Stages {
		rows = append(rows, goapp.A().Class("chip").Href(s.Link("/stage/"+st.Slug()+"/")).Text(st.String()))
	}
	for _, who := range s.q.Interviewers {
		rows = append(rows, ui.Chip(who.String()))
	}
	return goapp.Section().Class("card").Body(
		goapp.H2().Class("eyebrow").Text("Where it is asked"),
		goapp.Div().Class("row").Body(rows...),
	)
}

// reading links to pages that help with the question.
func (s *question) reading() goapp.UI {
	var rows []goapp.UI
	for _, id := range s.q.Primers.All() {
		if p, ok := bank.FindPrimer(id); ok {
			rows = append(rows, pageRow(s.Deps, "/primer/"+p.ID+"/", p.Title, p.Short))
		}
	}
	if r := s.q.LineRubric(); r != nil {
		rows = append(rows, pageRow(s.Deps, "/rubric/"+r.Slug()+"/", r.Name()+": the rubric", "What each grade sounds like, line by line"))
	}
	if len(rows) == 0 {
		return nil
	}
	return goapp.Section().Body(
		goapp.H2().Text("Read up"),
		goapp.Div().Class("card list").Body(rows...),
	)
}

// pageRow links to a page to read, with a line about it where there is one.
func pageRow(d *shell.Deps, path, title, line string) goapp.UI {
	var small goapp.UI
	if line != "" {
		small = goapp.Small().Text(line)
	}
	return goapp.A().Class("stage plain").Href(d.Link(path)).Body(
		goapp.Span().Class("stage-words").Body(goapp.B().Text(title), small),
		ui.Icon("next"),
	)
}

// past lists the candidate's earlier answers to the question.
func (s *question) past() goapp.UI {
	if !s.HasStore() {
		return nil
	}
	var rows []goapp.UI
	for _, a := range s.History().Answers() {
		if a.Asked.ID == s.q.ID {
			rows = append(rows, s.pastRow(a))
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

// pastRow is one earlier answer: its prompt is the page's own, so it says when and how well.
func (s *question) pastRow(a grading.Answer) goapp.UI {
	t := view.GradedAt(a)
	return goapp.A().Class("stage answer-row").Href(shell.AnswerLink(s.Deps, a)).Body(
		goapp.Span().Class("badge").Body(goapp.Span().Class("sr").Text("Mark "), goapp.Span().Text(a.Mark.Score.String())),
		ui.SpanOf("stage-words", ui.Bold(words.Day(t, s.Deps.Now())),
			ui.Small(words.Time(t)+", "+view.SpentWords(a.Spent.Answer, len(a.Spent.Probes)))),
		ui.Icon("next"))
}
