package round

import (
	"strconv"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/sheet"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// resultScreen shows a round that has ended: what was graded, what is learned from it, and
// what comes next.
func (s *round) resultScreen() goapp.UI {
	id := s.r.Plan().ID
	var kept []grading.Answer
	for _, a := range s.History().Answers() {
		if a.Round == id {
			kept = append(kept, a)
		}
	}
	if len(kept) == 1 && s.r.Plan().Stage == 0 {
		return lessonScreen(s, &kept[0])
	}
	title := "Round over"
	if s.r.GaveUp() {
		title = "Ended early"
	}
	return s.Frame("/", shell.Heading(title),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(answersOf(s, kept)...),
			goapp.Div().Class("col").Body(onward(s)),
		),
		s.Dialogs(&s.page),
	)
}

// lessonScreen shows what the one answer left out or, of one that was said again, the two
// attempts side by side.
func lessonScreen(s *round, a *grading.Answer) goapp.UI {
	saved := "Saved"
	if s.History().Err() != nil {
		saved = "Not saved"
	}
	line := append([]goapp.UI{goapp.Span().ID("saved").Text(saved), ui.Span("sr", ", mark ")}, sheet.Figure(a.Mark.Score)...)
	title, body := sheet.LessonTitle(a), sheet.LeftOut(a)
	again, rest := sayAgain(s, a, "say-again", ui.Primary, false), sayRest(s, a, "say-rest")
	if first, ok := s.History().Answer(a.Again); ok {
		title = sheet.AttemptsTitle(&first, a)
		practice := "The second is practice: readiness keeps the first."
		if a.Rest {
			practice = "In the second only what was left out was said. It is practice: readiness keeps the first."
		}
		body = ui.Div("stack",
			sheet.Attempts(&first, a, [2]string{shell.AnswerLink(s.Deps, first), shell.AnswerLink(s.Deps, *a)}),
			ui.P("", "small muted", practice))
		again, rest = sayAgain(s, a, "say-again", ui.Plain, false), nil
	}
	bar := []goapp.UI{again, onwardButton(s, ui.Plain)}
	if a.Again != uuid.Nil {
		bar = []goapp.UI{onwardButton(s, ui.Primary), again}
	}
	return s.Frameless("rows lesson",
		goapp.Header().Class("lesson-top").Body(
			goapp.P().Class("saved-line").Role("status").Body(line...),
			goapp.A().Class("icon-btn").Href(s.Link("/")).Aria("label", "Close").Body(ui.Icon("close"))),
		ui.Div("lesson-body",
			goapp.H1().ID("title").TabIndex(-1).Text(title),
			body,
			goapp.Div().Body(rest),
			sheet.Terms(a),
			sheet.WorkedOut("worked-out", a.Mark),
			goapp.P().Class("small").Body(
				goapp.A().Class("alone").Href(shell.AnswerLink(s.Deps, *a)).Text("Open it in your history"))),
		ui.Div("lesson-bar", bar...),
		s.Dialogs(&s.page),
	)
}

// sayAgain begins the answer again, all of it or only what it left out.
func sayAgain(s *round, a *grading.Answer, id string, kind ui.Kind, onlyRest bool) goapp.UI {
	label := "Say it again, 2 min"
	if onlyRest {
		label = "Say only these again, 2 min"
	}
	return ui.Button(id, kind, label, func(ctx goapp.Context, _ goapp.Event) {
		if q, ok := bank.FindQuestion(a.Asked.ID); ok {
			s.StartAgain(ctx, &s.page, q, a, onlyRest)
		}
	})
}

// sayRest is sayAgain of what the answer left out; nil where that is nothing or all of it.
func sayRest(s *round, a *grading.Answer, id string) goapp.UI {
	if !a.HasRest() {
		return nil
	}
	return sayAgain(s, a, id, ui.Quiet, true)
}

// answersOf lists what was graded in a round of several questions, each with what it left
// out.
func answersOf(s *round, kept []grading.Answer) []goapp.UI {
	if len(kept) == 0 {
		if s.r.QuestionsGraded() > 0 {
			return []goapp.UI{ui.EmptyState("Its answers are deleted.", "What you graded in this round is not in your history any more.",
				ui.LinkButton(s.Link("/"), ui.Plain, "Today"))}
		}
		return []goapp.UI{ui.EmptyState("Nothing was graded.", "Not saved.", ui.LinkButton(s.Link("/"), ui.Plain, "Today"))}
	}
	rows := make([]goapp.UI, 0, len(kept))
	for i := len(kept) - 1; i >= 0; i-- {
		a := &kept[i]
		id := strconv.Itoa(i)
		rows = append(rows, ui.Div("answer-lesson",
			view.AnswerRow(shell.AnswerLink(s.Deps, *a), *a),
			ui.Disclosure("lesson-"+id, sheet.LessonTitle(a), sheet.LeftOut(a), sheet.WorkedOut("worked-out-"+id, a.Mark),
				goapp.Div().Class("row").Body(sayAgain(s, a, "again-"+id, ui.Plain, false), sayRest(s, a, "rest-"+id)))))
	}
	out := []goapp.UI{goapp.Section().Body(
		goapp.H2().Text(textutil.Plural(len(kept), "answer", "answers")+" graded"),
		goapp.Div().Class("card list").Body(rows...))}
	if len(kept) > 1 {
		mean := grading.MeanMark(kept)
		out = append([]goapp.UI{goapp.P().Class("saved-line").Body(append([]goapp.UI{ui.Span("", "Mean mark")}, sheet.Figure(mean)...)...)}, out...)
	}
	return out
}

// onward offers what to practice next.
func onward(s *round) goapp.UI {
	if way := loopAfter(s); way != nil {
		return way
	}
	sug, ok := s.Deps.Store.Next(s.Deps.Now())
	if !ok {
		return ui.LinkButton(s.Link("/"), ui.Primary+" block", "Today")
	}
	return goapp.Section().Class("stack").Body(
		goapp.Div().Class("card next").Body(
			ui.Eyebrow("Next for you"),
			goapp.P().Class("prompt mid").Text(sug.Question.Prompt),
			goapp.P().Class("small muted").Text(sug.Why),
			ui.Button("next-go", ui.Primary+" block", words.AnswerNow(sug.Question), func(ctx goapp.Context, _ goapp.Event) {
				s.StartNext(ctx, &s.page)
			}),
		),
		ui.LinkButton(s.Link("/"), ui.Plain+" block", "Today"),
	)
}

// onwardButton leads to the next question, in one tap.
func onwardButton(s *round, kind ui.Kind) goapp.UI {
	if _, ok := s.Deps.Store.Next(s.Deps.Now()); !ok {
		return ui.LinkButton(s.Link("/"), kind, "Today")
	}
	return ui.Button("next-go", kind, "Next question", func(ctx goapp.Context, _ goapp.Event) { s.StartNext(ctx, &s.page) })
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
	enough := ui.LinkButton(s.Link("/"), ui.Plain+" block", "Today")
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
			ui.P("", "small muted", words.LoopLine(interview.LoopRound{}, next.Interviewer)),
			s.BeginButton(&s.page, next, sat, ui.Primary+" block")),
		enough)
}
