package round

import (
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// talkScreen shows every phase that has a clock: the question, the loop and the bar, which
// stay where they are from phase to phase. All else is behind the menu.
func (s *round) talkScreen() goapp.UI {
	v := s.r.View(s.Deps.Now().UnixMilli())
	class := "round talking"
	if s.typing && s.r.Part().Kind == interview.Question {
		class += " typing"
	}
	return s.Frameless(class, head(s, v),
		goapp.Div().Class("says").Role("status").Body(lines(s.clockNotice, s.media.says(speaks(s.r)))...),
		goapp.P().Class("refusal").Role("alert").Text(s.lostReason),
		goapp.Div().Class("ask").Body(
			goapp.P().Class("asked").Text(askedBefore(s.r)),
			goapp.Div().Class("said").Role("status").Aria("atomic", true).Body(
				goapp.H2().Class("prompt").Text(prompt(s.r)),
				goapp.Div().Class("row").Body(principles(s)...),
			),
			goapp.Div().Body(help(s.r)),
		),
		goapp.Div().Class("stand").Body(ui.Dial(view.RoundDial(s.r, v)), goapp.Div().Class("notes").Body(s.form.notes())),
		statusLine(s),
		bar(s),
		course(s.r),
		goapp.P().ID("round-told").Class("sr").Role("status").Text(s.told),
		menu(s),
		thinSheet(s),
		endDialog(s),
		keysDialog(s),
	)
}

func head(s *round, v interview.View) goapp.UI {
	pace, paceClass := view.Pace(v)
	who, where := words.RoundTitle(s.r)
	if where != "" {
		who += " ·"
	}
	return goapp.Header().Class("round-top").Body(
		goapp.H1().ID("title").TabIndex(-1).Body(ui.Logo(), goapp.B().Text(who), goapp.Span().Text(where)),
		goapp.Span().Class("round-clock").Body(
			goapp.Span().ID("round-pace").Class(paceClass).Text(pace),
			goapp.Span().ID("round-left").Class("num").Attr("translate", "no").Text(words.TimeLeft(v))),
		ui.Button("round-more", ui.Plain, "More", func(goapp.Context, goapp.Event) {}, ui.Icon("more")).
			Attr("popovertarget", "round-menu").Attr("data-key", "M"),
	)
}

// prompt is what the interviewer has just said.
func prompt(r interview.Round) string {
	switch r.Phase() {
	case interview.PhaseThink, interview.PhaseAnswer:
		return words.QuestionOf(r).Prompt
	}
	if r.Phase() == interview.PhaseProbe {
		return words.Probe(r)
	}
	return words.InterviewerLine(r)
}

// askedBefore is what came before it, in a line: the question that is probed, or the words
// with which the interviewer leaves the last one.
func askedBefore(r interview.Round) string {
	switch r.Phase() {
	case interview.PhaseThink:
		return words.Handover(r)
	case interview.PhaseProbe:
		return words.QuestionOf(r).Prompt
	}
	return ""
}

// principles names what the question is about where that is not hidden until grading: in
// practice of a single question, by the setting.
func principles(s *round) []goapp.UI {
	q := words.QuestionOf(s.r)
	if s.r.Plan().Stage != 0 || s.Deps.Store.Pref(&store.PrefBlind) == store.On || s.r.Part().Kind != interview.Question || q.Scale() == bank.FitScale {
		return nil
	}
	var chips []goapp.UI
	for _, pr := range q.Principles {
		chips = append(chips, ui.Chip(pr.String(), "lp"))
	}
	return chips
}

// help offers a broader question to who thinks and has no story for the one that is asked
// and, at the end of a round, good questions to ask this interviewer.
func help(r interview.Round) goapp.UI {
	switch r.Phase() {
	case interview.PhaseThink:
		return view.Instead(words.QuestionOf(r))
	case interview.PhaseClosing:
		return ui.Disclosure("asks", "Good questions to ask", view.AskList(r.Plan().Interviewer))
	}
	return nil
}

// statusLine is the one line above the bar: that the answer is recorded, or how to go on.
func statusLine(s *round) goapp.UI {
	rec, advice := recordingLine(s.Deps.Device.Recorder.RecordingState(), s.lastMoment.owner()), words.Advice(s.r)
	if advice != "" && rec != "" {
		rec = "Recording"
	}
	return goapp.Div().Class("line").Body(
		goapp.Span().Class("recording").Role("status").Text(rec),
		goapp.Span().Class("advice").Text(advice),
	)
}

func (s *round) question() *bank.Question { return words.QuestionOf(s.r) }

// course lists the parts of the round, or the phases of its only question, along the foot
// where there is room for it.
func course(r interview.Round) goapp.UI {
	names, at := words.RoundOutline(r)
	parts := r.Plan().Parts
	rows := make([]goapp.UI, len(names))
	for i, name := range names {
		class := ""
		if len(parts) > 1 && parts[i].Kind == interview.Question {
			class = "long "
		}
		if i < at {
			class += "done"
		}
		li := goapp.Li().Class(class).Text(name)
		if i == at {
			li = li.Class(class+"now").Aria("current", "step")
		}
		rows[i] = li
	}
	return goapp.Ol().Class("course").Aria("label", "This round").Body(rows...)
}

// bar are the pause and the one wide button, which in a pause resumes. Their order in the
// page stays, so that the focus does.
func bar(s *round) goapp.UI {
	pause, pauseLabel, step, class := ui.Plain, "Pause", ui.Primary, "talk-bar pair"
	if s.r.Paused() {
		pause, pauseLabel, step, class = ui.Primary, "Resume", ui.Plain, "talk-bar pair paused"
	}
	if s.Deps.Store.Pref(&store.PrefKeys) == store.On {
		class += " keys"
	}
	label := words.StepLabel(s.r)
	return goapp.Div().Class(class).Body(
		ui.Button("round-pause", pause, pauseLabel, func(ctx goapp.Context, e goapp.Event) {
			if !shell.SecondTap(e) {
				pauseOrResume(s, ctx)
			}
		}).Aria("label", pauseLabel).Attr("data-key", "P"),
		ui.Button("round-go", step, label, func(ctx goapp.Context, e goapp.Event) {
			if !shell.SecondTap(e) {
				goOn(s, ctx)
			}
		}).Aria("label", label).Attr("data-key", "↵"),
	)
}

// menuItem is one row of the menu behind the three dots.
type menuItem struct {
	id, icon, label string
	step            interview.EventKind // what it does, or
	do              goapp.EventHandler
	on              bool // of one that is switched on and off
}

// menu is what can be done in this phase beside going on: a popover of the browser's, which
// Escape and a tap beside it close.
func menu(s *round) goapp.UI {
	q := s.r.Part().Kind == interview.Question
	var items []menuItem
	add := func(when bool, i menuItem) {
		if when {
			items = append(items, i)
		}
	}
	phase := s.r.Phase()
	answer, probe := phase == interview.PhaseAnswer, phase == interview.PhaseProbe
	interrupted := probe && s.r.Interrupted()
	add(len(s.voices) > 0 && words.InterviewerLine(s.r) != "", menuItem{id: "round-aloud", icon: "voice", label: "Read it again", do: func(ctx goapp.Context, _ goapp.Event) { s.readAgain(ctx) }})
	add(q, menuItem{id: "round-notes", icon: "notes", label: "Notes", do: func(ctx goapp.Context, _ goapp.Event) { s.toggleNotes(ctx) }, on: s.typing})
	add(q, menuItem{id: "round-record", icon: "microphone", label: "Record", do: s.onRecord, on: s.Deps.Store.Pref(&store.PrefRecord) == store.On})
	add(answer && s.r.Interruptible(), menuItem{id: "round-interrupt", icon: "interrupt", label: "Interrupt me", step: interview.Interrupt})
	add(answer, menuItem{id: "round-restart", icon: "again", label: "Start over", step: interview.Restart})
	add(probe && !interrupted, menuItem{id: "round-stuck", icon: "unknown", label: "I’m stuck", step: interview.Stuck})
	add(answer || probe, menuItem{id: "round-grade", icon: "check", label: "Stop and grade", step: interview.Grade})
	add(answer || phase == interview.PhaseThink || interrupted, menuItem{id: "round-skip", icon: "skip", label: "Skip this question", step: interview.Skip})
	add(true, menuItem{id: "round-giveup", icon: "close", label: "End round", do: func(goapp.Context, goapp.Event) { s.Deps.Device.Page.ShowDialog("giveup") }})
	rows := make([]goapp.UI, len(items))
	for i, it := range items {
		h := it.do
		if it.step != "" {
			h = func(ctx goapp.Context, e goapp.Event) {
				if !shell.SecondTap(e) {
					take(s, ctx, it.step)
				}
			}
		}
		b := ui.Button(it.id, "item", it.label, h, ui.Icon(it.icon), goapp.Span().Text(it.label)).
			Attr("popovertarget", "round-menu").Attr("popovertargetaction", "hide")
		if it.id == "round-notes" || it.id == "round-record" {
			b = b.Aria("pressed", it.on)
		}
		rows[i] = b
	}
	return goapp.Div().ID("round-menu").Class("menu").Attr("popover", "auto").Role("group").Aria("label", "More").Body(rows...)
}

func endDialog(s *round) goapp.UI {
	return ui.Dialog("giveup", "End this round?",
		"What you graded is kept. The rest of the round ends here.",
		ui.Button("giveup-no", ui.Plain, "Keep going", func(goapp.Context, goapp.Event) { s.Deps.Device.Page.CloseDialog("giveup") }),
		ui.Button("giveup-yes", ui.Danger, "End round", func(ctx goapp.Context, _ goapp.Event) {
			s.Deps.Device.Page.CloseDialog("giveup")
			s.do(ctx, interview.GiveUp)
		}),
	)
}

// keysDialog lists the keys.
func keysDialog(s *round) goapp.UI {
	return ui.Dialog("keys", "Keys",
		"Space or Enter: next. P: pause. N: notes. R: read it again. M: more. You can switch them off in Settings.",
		ui.Button("keys-close", ui.Plain, "Close", func(goapp.Context, goapp.Event) { s.Deps.Device.Page.CloseDialog("keys") }))
}
