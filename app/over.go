package app

import (
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/grading"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// over is the round's screen when it has ended: what was graded, and what next.
func (s *round) over() goapp.UI {
	id := s.r.Plan().ID
	var kept []grading.Answer
	for _, a := range s.book().Answers() {
		if a.Round == id {
			kept = append(kept, a)
		}
	}
	title := "Round over"
	switch {
	case s.r.GaveUp():
		title = "Round given up"
	case s.r.Plan().Stage == 0 && len(kept) > 0 && s.book().Err() != nil:
		title = "Answer graded"
	case s.r.Plan().Stage == 0 && len(kept) > 0:
		title = "Answer kept"
	}
	body := []goapp.UI{goapp.Div().Body(s.result(kept))}
	if len(kept) > 1 || (len(kept) == 1 && s.r.Plan().Stage != 0) {
		rows := make([]goapp.UI, 0, len(kept))
		for i := len(kept) - 1; i >= 0; i-- {
			rows = append(rows, answerRow(answerLink(s.d, kept[i]), kept[i]))
		}
		body = append(body, goapp.Section().Body(
			goapp.H2().Text(plural(len(kept), "answer", "answers")+" graded"),
			goapp.Div().Class("card list").Body(rows...)))
	}
	return s.frame("/", heading(title),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(body...),
			goapp.Div().Class("col").Body(s.onward()),
		),
		s.dialogs(&s.page),
	)
}

// result is the mark of one answer, or what the round came to.
func (s *round) result(kept []grading.Answer) goapp.UI {
	switch len(kept) {
	case 0:
		if s.r.QuestionsGraded() > 0 {
			return ui.Empty("Its answers are deleted.", "What you graded in this round is not in your history any more.",
				ui.LinkButton(s.link("/"), ui.Plain, "To Today"))
		}
		return ui.Empty("Nothing was graded.", "What you said is yours; nothing of it was kept.",
			ui.LinkButton(s.link("/"), ui.Plain, "To Today"))
	case 1:
		a := kept[0]
		return goapp.Div().Class("stack").Body(
			goapp.P().Class("prompt small-prompt").Text(a.Asked.Prompt),
			markCard(a.Mark),
			goapp.P().Class("small").Body(
				goapp.A().Class("alone").Href(answerLink(s.d, a)).Text("Open it in your history")),
		)
	}
	mean := grading.MeanMark(kept)
	return goapp.Section().Class("card markcard").Body(
		goapp.Div().Body(
			goapp.Div().Class("eyebrow").Text("Mean mark"),
			goapp.Div().Class("big").Text(mean.String())),
		goapp.P().Class("small muted").Text("Over "+strconv.Itoa(len(kept))+" answers of this round, each with its own reasons."),
	)
}

// onward offers what to do next.
func (s *round) onward() goapp.UI {
	if way := s.loopAfter(); way != nil {
		return way
	}
	sug, ok := s.d.Model.next(s.d.Now())
	if !ok {
		return ui.LinkButton(s.link("/"), ui.Primary+" block", "To Today")
	}
	return goapp.Section().Class("stack").Body(
		goapp.Div().Class("card next").Body(
			goapp.Div().Class("row between").Body(
				goapp.Span().Class("eyebrow").Text("Next for you"),
				ui.Chip(sug.Question.Primary().String(), "lp")),
			goapp.P().Class("prompt mid").Text(sug.Question.Prompt),
			goapp.P().Class("small muted").Text(sug.Why),
			ui.Button("next-go", ui.Primary+" block", answerNow(sug.Question), func(ctx goapp.Context, _ goapp.Event) {
				s.startNext(ctx, &s.page)
			}),
		),
		ui.LinkButton(s.link("/"), ui.Plain+" block", "Enough for now"),
	)
}
