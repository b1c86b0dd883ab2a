package round

import (
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// talkScreen shows every phase that has a clock.
func (s *round) talkScreen() goapp.UI {
	v := s.r.View(s.Deps.Now().UnixMilli())
	return s.Frameless("round", head(s.r, v),
		goapp.Div().Class("cols talk").Body(
			goapp.Div().Class("col say").Body(
				goapp.Div().Class("said").Role("status").Aria("atomic", true).Body(says(s.r)...),
				ui.Dial(view.RoundDial(s.r, v)),
				goapp.Div().Body(closingHelp(s.r)),
				s.tools(),
				goapp.Div().Class("notes").Body(s.form.notes()),
				goapp.Div().Class("needs").Body(needChips(s)),
			),
			goapp.Div().Class("col foot").Body(
				side(s.r),
				goapp.P().Class("small muted advice").Text(words.Advice(s.r)),
				goapp.P().Class("refusal").Role("alert").Text(s.lostReason),
				s.mainButtons(),
				goapp.Div().Class("minor").Body(s.minor()...),
			),
		),
		giveUpDialog(s),
	)
}

func head(r interview.Round, v interview.View) goapp.UI {
	pace, paceClass := view.Pace(v)
	left := goapp.Span().ID("round-left").Class("small muted num").Attr("translate", "no").Text(words.TimeLeft(v))
	n := len(r.Plan().Parts)
	var steps goapp.UI
	if n > 1 {
		steps = ui.Steps(n, r.PartIndex(), "Part "+strconv.Itoa(r.PartIndex()+1)+" of "+strconv.Itoa(n))
	}
	return goapp.Header().Class("top round-top").Body(
		goapp.Div().Class("row between").Body(
			goapp.H1().ID("title").TabIndex(-1).Class("chip").Text(words.RoundTitle(r)),
			goapp.Span().Class("round-clock").Body(goapp.Span().ID("round-pace").Class(paceClass).Text(pace), left),
		),
		goapp.Div().Body(steps),
	)
}

// says is what the interviewer has just said.
func says(r interview.Round) []goapp.UI {
	who := r.Plan().Interviewer
	switch r.Phase() {
	case interview.PhaseOpening:
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text("Opening"),
			goapp.P().Class("prompt").Text(words.OpeningPrompt),
			goapp.P().Class("muted small").Text(who.String() + ". Say it aloud, as you would on the call."),
		}
	case interview.PhaseClosing:
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text("Your questions"),
			goapp.P().Class("prompt").Text(words.ClosingPrompt),
			goapp.P().Class("muted small").Text("Ask what only this person can answer: which input they watch, what the last hire raised, what is hardest about the team’s customers."),
		}
	case interview.PhaseProbe:
		q := words.QuestionOf(r)
		i := r.ProbeLevel()
		what := "Probe " + strconv.Itoa(r.ProbeNumber()) + " of " + strconv.Itoa(r.ProbesPlanned()) + ": " + textutil.LowerFirst(bank.ProbeLevels[i])
		if r.Interrupted() {
			what = "They interrupt. " + what
		}
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text(what),
			goapp.P().Class("prompt").Text(q.Probes.At(i)),
			goapp.P().Class("muted small asked").Text(q.Prompt),
		}
	default:
		q := words.QuestionOf(r)
		chips := make([]goapp.UI, 0, 3)
		for _, pr := range q.Principles {
			chips = append(chips, ui.Chip(pr.String(), "lp"))
		}
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text(words.QuestionShare(r)),
			goapp.P().Class("prompt").Text(q.Prompt),
			goapp.Div().Class("row").Body(chips...),
		}
	}
}

// closingHelp offers good questions to ask this interviewer.
func closingHelp(r interview.Round) goapp.UI {
	if r.Phase() != interview.PhaseClosing {
		return nil
	}
	who := r.Plan().Interviewer
	return ui.Disclosure("asks", "Good questions for the "+words.Interviewer(who), view.AskList(who))
}

func (s *round) question() *bank.Question { return words.QuestionOf(s.r) }

// side lists the parts of the round, or the phases of its only question, where there is
// room for it.
func side(r interview.Round) goapp.UI {
	names, at := words.RoundOutline(r)
	rows := make([]goapp.UI, len(names))
	for i, name := range names {
		class := ""
		switch {
		case i < at:
			class = "done"
		case i == at:
			class = "now"
		}
		rows[i] = goapp.Li().Class(class).Text(name)
	}
	return goapp.Ol().Class("side").Aria("label", "This round").Body(rows...)
}

// mainButtons are the pause and the one wide button. While paused the only way
// on is to resume.
func (s *round) mainButtons() goapp.UI {
	pause, label, kind := ui.Plain, "Pause", ui.Primary
	if s.r.Paused() {
		pause, label, kind = ui.Primary, "Resume", ui.Plain
	}
	return goapp.Div().Class("pair").Body(
		ui.Button("round-pause", pause, label, s.onPause),
		ui.Button("round-go", kind, words.StepLabel(s.r), s.onGo).Disabled(s.r.Paused()),
	)
}

// minor are the secondary actions.
func (s *round) minor() []goapp.UI {
	quiet := func(id, label string, k interview.EventKind) goapp.UI {
		return ui.Button(id, ui.Quiet, label, func(ctx goapp.Context, e goapp.Event) {
			if !s.strayTap(e) {
				s.do(ctx, k)
			}
		}).Disabled(s.r.Paused())
	}
	giveUp := ui.Button("round-giveup", ui.Quiet, "Give up", func(goapp.Context, goapp.Event) {
		s.Deps.Device.Page.ShowDialog("giveup")
	})
	switch s.r.Phase() {
	case interview.PhaseThink:
		return []goapp.UI{quiet("round-skip", "Skip", interview.Skip), giveUp}
	case interview.PhaseAnswer:
		out := []goapp.UI{
			quiet("round-restart", "Start over", interview.Restart),
			quiet("round-skip", "Skip", interview.Skip),
			quiet("round-grade", "Grade now", interview.Grade), giveUp,
		}
		if s.r.CanInterrupt() {
			out = append(out, quiet("round-interrupt", "They interrupt", interview.Interrupt))
		}
		return out
	case interview.PhaseProbe:
		if s.r.Interrupted() {
			return []goapp.UI{quiet("round-grade", "Enough, grade it", interview.Grade), giveUp}
		}
		return []goapp.UI{
			quiet("round-grade", "Enough, grade it", interview.Grade),
			quiet("round-stuck", "No answer to this", interview.Stuck), giveUp,
		}
	default:
		return []goapp.UI{giveUp}
	}
}

func giveUpDialog(s *round) goapp.UI {
	return ui.Dialog("giveup", "Give up this round?",
		"What you graded is kept. The rest of the round ends here.",
		ui.Button("giveup-no", ui.Plain, "Keep going", func(goapp.Context, goapp.Event) { s.Deps.Device.Page.CloseDialog("giveup") }),
		ui.Button("giveup-yes", ui.Danger, "Give up", func(ctx goapp.Context, _ goapp.Event) {
			s.Deps.Device.Page.CloseDialog("giveup")
			s.do(ctx, interview.GiveUp)
		}),
	)
}
