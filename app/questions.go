package app

import (
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// questions lists the bank, all of it or one type.
type questions struct{ page }

// only is the type the list is held to; 0 for all. It outlives the screen, so
// that coming back from a question shows the same list.
func (s *questions) only() bank.Type {
	if !s.live() {
		return 0
	}
	return s.d.Model.only
}

func (s *questions) Render() goapp.UI {
	filter := make([]goapp.UI, 0, 6)
	filter = append(filter, s.filterChip(0, "All"))
	for _, t := range bank.Types() {
		filter = append(filter, s.filterChip(t, t.String()))
	}
	groups := make([]goapp.UI, 0, bank.PrincipleCount)
	shown := 0
	for _, pr := range bank.Principles() {
		rows := make([]goapp.UI, 0, 4)
		for i := range bank.Questions {
			q := &bank.Questions[i]
			if q.Primary() != pr || (s.only() != 0 && q.Type != s.only()) {
				continue
			}
			rows = append(rows, questionRow(s.d, q))
		}
		if len(rows) == 0 {
			continue
		}
		shown += len(rows)
		groups = append(groups, goapp.Section().Class("group").Body(
			goapp.H2().Body(goapp.A().Href(s.link("/principle/"+pr.Slug()+"/")).Text(pr.String())),
			goapp.Div().Class("card list").Body(rows...),
		))
	}
	return s.frame("/questions/", heading("Questions"),
		goapp.Div().Class("filter row").Role("group").Aria("label", "Show only one type").Body(filter...),
		goapp.P().Class("small muted").Role("status").Text(plural(shown, "question", "questions")+", by the principle each tests first."),
		goapp.Div().Class("groups").Body(groups...),
	)
}

func (s *questions) filterChip(t bank.Type, label string) goapp.UI {
	id := "type-all"
	if t != 0 {
		id = "type-" + t.Slug()
	}
	return ui.Toggle(id, label, s.only() == t, func(goapp.Context, goapp.Event) { s.d.Model.only = t })
}

// question is one question on a page of its own address. What one should not
// see before answering is folded.
type question struct {
	page
	starter
	q *bank.Question
}

func (s *question) Render() goapp.UI {
	q := s.q
	chips := make([]goapp.UI, 0, 4)
	for _, pr := range q.Principles {
		chips = append(chips, goapp.A().Class("chip lp").Href(s.link("/principle/"+pr.Slug()+"/")).Text(pr.String()))
	}
	chips = append(chips, ui.Chip(q.Type.String()), ui.Chip("Difficulty "+string(rune('0'+q.Difficulty))+" of 5"))
	if q.Track != bank.BothTracks {
		chips = append(chips, ui.Chip("For "+q.Track.String()))
	}
	return s.frame("/questions/",
		goapp.Header().Class("top deep").Body(
			goapp.A().Class("backlink").Href(s.link("/questions/")).Body(ui.Icon("back"), goapp.Span().Text("Questions")),
			goapp.H1().ID("title").TabIndex(-1).Class("prompt").Text(q.Prompt),
			goapp.Div().Class("row").Body(chips...),
		),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				ui.Button("practise", ui.Primary+" block", answerNow(q), func(ctx goapp.Context, _ goapp.Event) {
					s.startQuestion(ctx, &s.page, s.q)
				}),
				goapp.P().Class("small muted").Text(howLong(q)),
				ui.Fold("points", "Key points a strong answer has", plainList(q.Points)),
				ui.Fold("tips", "Tips", plainList(q.Tips)),
				ui.Fold("probes", "The probes that follow", probeList(q)),
			),
			goapp.Div().Class("col").Body(
				goapp.Div().Body(s.whereAsked()),
				goapp.Div().Body(s.past()),
			),
		),
		s.dialogs(&s.page),
	)
}

func plainList(items []string) goapp.UI {
	li := make([]goapp.UI, len(items))
	for i, t := range items {
		li[i] = goapp.Li().Text(t)
	}
	return goapp.Ul().Class("dots").Body(li...)
}

func probeList(q *bank.Question) goapp.UI {
	li := make([]goapp.UI, len(q.Probes))
	for i, t := range q.Probes {
		li[i] = goapp.Li().Body(goapp.Small().Text(bank.ProbeLevels[i]), goapp.Span().Text(t))
	}
	return goapp.Ol().Class("ladder").Body(li...)
}

func (s *question) whereAsked() goapp.UI {
	rows := make([]goapp.UI, 0, 3)
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

// past lists what the candidate made of this question so far.
func (s *question) past() goapp.UI {
	if !s.live() {
		return nil
	}
	var rows []goapp.UI
	for _, a := range s.book().Answers() {
		if a.Asked.ID == s.q.ID {
			rows = append(rows, answerRow(s.d, a))
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
