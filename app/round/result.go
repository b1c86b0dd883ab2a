package round

import (
	"strconv"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// resultScreen shows a round that has ended: what was graded, and what comes next.
func (s *round) resultScreen() goapp.UI {
	id := s.r.Plan().ID
	var kept []grading.Answer
	for _, a := range s.History().Answers() {
		if a.Round == id {
			kept = append(kept, a)
		}
	}
	title := "Round over"
	switch {
	case s.r.GaveUp():
		title = "Round given up"
	case s.r.Plan().Stage == 0 && len(kept) > 0 && s.History().Err() != nil:
		title = "Answer graded"
	case s.r.Plan().Stage == 0 && len(kept) > 0:
		title = "Answer kept"
	}
	body := []goapp.UI{goapp.Div().Body(result(s, kept))}
	if len(kept) > 1 || (len(kept) == 1 && s.r.Plan().Stage != 0) {
		rows := make([]goapp.UI, 0, len(kept))
		for i := len(kept) - 1; i >= 0; i-- {
			rows = append(rows, view.AnswerRow(shell.AnswerLink(s.Deps, kept[i]), kept[i]))
		}
		body = append(body, goapp.Section().Body(
			goapp.H2().Text(textutil.Plural(len(kept), "answer", "answers")+" graded"),
			goapp.Div().Class("card list").Body(rows...)))
	}
	return s.Frame("/", shell.Heading(title),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(body...),
			goapp.Div().Class("col").Body(onward(s)),
		),
		s.Dialogs(&s.page),
	)
}

// result is the mark of the one answer, or the mean mark of several.
func result(s *round, kept []grading.Answer) goapp.UI {
	switch len(kept) {
	case 0:
		if s.r.QuestionsGraded() > 0 {
			return ui.EmptyState("Its answers are deleted.", "What you graded in this round is not in your history any more.",
				ui.LinkButton(s.Link("/"), ui.Plain, "To Today"))
		}
		return ui.EmptyState("Nothing was graded.", "What you said is yours; nothing of it was kept.",
			ui.LinkButton(s.Link("/"), ui.Plain, "To Today"))
	case 1:
		a := kept[0]
		return goapp.Div().Class("stack").Body(
			goapp.P().Class("prompt small-prompt").Text(a.Asked.Prompt),
			view.MarkCard(a.Mark),
			goapp.P().Class("small").Body(
				goapp.A().Class("alone").Href(shell.AnswerLink(s.Deps, a)).Text("Open it in your history")),
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

// onward offers what to practice next.
func onward(s *round) goapp.UI {
	if way := loopAfter(s); way != nil {
		return way
	}
	sug, ok := s.Deps.Store.Next(s.Deps.Now())
	if !ok {
		return ui.LinkButton(s.Link("/"), ui.Primary+" block", "To Today")
	}
	return goapp.Section().Class("stack").Body(
		goapp.Div().Class("card next").Body(
			goapp.Div().Class("row between").Body(
				goapp.Span().Class("eyebrow").Text("Next for you"),
				ui.Chip(sug.Question.Primary().String(), "lp")),
			goapp.P().Class("prompt mid").Text(sug.Question.Prompt),
			goapp.P().Class("small muted").Text(sug.Why),
			ui.Button("next-go", ui.Primary+" block", words.AnswerNow(sug.Question), func(ctx goapp.Context, _ goapp.Event) {
				s.StartNext(ctx, &s.page)
			}),
		),
		ui.LinkButton(s.Link("/"), ui.Plain+" block", "Enough for now"),
	)
}

// loopAfter offers how a loop goes on after one of its rounds: with its debrief once every
// interviewer has heard an answer, else with the next interviewer. Nil for any other round.
func loopAfter(s *round) goapp.UI {
	plan := s.r.Plan()
	l, _ := s.Deps.Store.Loop()
	if !l.Includes(plan) {
		return nil
	}
	at := s.Deps.Store.LoopProgress()
	next, left := l.Next(at.Done)
	enough := ui.LinkButton(s.Link("/"), ui.Plain+" block", "Enough for now")
	if at.Begun == len(l.Rounds) {
		var rest goapp.UI
		if left {
			rest = ui.LinkButton(s.Link(shell.LoopPath), ui.Plain+" block", "Answer what is left first")
		}
		return ui.Section("stack",
			ui.P("", "prompt mid", "All five have met you. Now they meet without you."),
			shell.DebriefLink(&s.page), rest, enough)
	}
	at.Done[plan.Interviewer] = true // whom one has just left can wait
	if other, ok := l.Next(at.Done); ok {
		next = other
	}
	sat := at.Rounds[next.Interviewer]
	return ui.Section("stack",
		ui.Div("card next",
			ui.Div("row between", ui.Span("eyebrow", "Next in your loop"), view.ProgressChip(sat)),
			ui.P("", "prompt mid", next.Interviewer.String()),
			ui.P("", "small muted", words.LoopLine(next, next.Interviewer)),
			s.BeginButton(&s.page, next, sat, ui.Primary+" block")),
		enough)
}
