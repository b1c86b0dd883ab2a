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
				ui.Dial(dial(s.r, v)),
				goapp.Div().Body(closingHelp(s.r)),
				s.tools(),
				goapp.Div().Class("notes").Body(s.form.notes()),
				goapp.Div().Class("needs").Body(needChips(s)),
			),
			goapp.Div().Class("col foot").Body(
				side(s.r),
				advice(s.r),
				goapp.P().Class("refusal").Role("alert").Text(s.lostReason),
				s.mainButtons(),
				goapp.Div().Class("minor").Body(s.minor()...),
			),
		),
		giveUpDialog(s),
	)
}

func head(r interview.Round, v interview.View) goapp.UI {
	pace, paceClass := paceWords(v)
	left := goapp.Span().ID("round-left").Class("small muted num").Attr("translate", "no").Text(roundLeft(v))
	n := len(r.Plan().Parts)
	var steps goapp.UI
	if n > 1 {
		steps = ui.Steps(n, r.PartIndex(), "Part "+strconv.Itoa(r.PartIndex()+1)+" of "+strconv.Itoa(n))
	}
	return goapp.Header().Class("top round-top").Body(
		goapp.Div().Class("row between").Body(
			goapp.H1().ID("title").TabIndex(-1).Class("chip").Text(headTitle(r)),
			goapp.Span().Class("round-clock").Body(goapp.Span().ID("round-pace").Class(paceClass).Text(pace), left),
		),
		goapp.Div().Body(steps),
	)
}

func headTitle(r interview.Round) string {
	name := words.RoundName(r.Plan())
	if n, of := r.QuestionNumber(); n > 0 && of > 1 {
		return name + ", " + strconv.Itoa(n) + " of " + strconv.Itoa(of)
	}
	return name
}

func roundLeft(v interview.View) string {
	switch {
	case !v.HasRoundClock:
		return ""
	case v.RoundLeft < 0:
		return ui.Clock(-v.RoundLeft) + " over"
	default:
		return ui.Clock(v.RoundLeft) + " left"
	}
}

// says is what the interviewer has just said.
func says(r interview.Round) []goapp.UI {
	who := r.Plan().Interviewer
	switch r.Phase() {
	case interview.PhaseOpening:
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text("Opening"),
			goapp.P().Class("prompt").Text(openingPrompt),
			goapp.P().Class("muted small").Text(who.String() + ". Say it aloud, as you would on the call."),
		}
	case interview.PhaseClosing:
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text("Your questions"),
			goapp.P().Class("prompt").Text(closingPrompt),
			goapp.P().Class("muted small").Text("Ask what only this person can answer: which input they watch, what the last hire raised, what is hardest about the team’s customers."),
		}
	case interview.PhaseProbe:
		q := questionOf(r)
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
		q := questionOf(r)
		chips := make([]goapp.UI, 0, 3)
		for _, pr := range q.Principles {
			chips = append(chips, ui.Chip(pr.String(), "lp"))
		}
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text(share(r)),
			goapp.P().Class("prompt").Text(q.Prompt),
			goapp.Div().Class("row").Body(chips...),
		}
	}
}

// share says how many of the round's minutes the question has, with its probes; "" if the
// round has no clock.
func share(r interview.Round) string {
	n, of := r.QuestionNumber()
	minutes := r.Part().Minutes
	if minutes == 0 || of < 2 {
		return ""
	}
	return "Question " + strconv.Itoa(n) + ": " + strconv.Itoa(minutes) + " minutes with its probes"
}

// closingHelp offers good questions to ask this interviewer.
func closingHelp(r interview.Round) goapp.UI {
	if r.Phase() != interview.PhaseClosing {
		return nil
	}
	who := r.Plan().Interviewer
	return ui.Fold("asks", "Good questions for the "+words.Interviewer(who), view.AskList(who))
}

func (s *round) question() *bank.Question { return questionOf(s.r) }

// side lists the parts of the round, or the phases of its only question, where there is
// room for it.
func side(r interview.Round) goapp.UI {
	var names []string
	at := 0
	if parts := r.Plan().Parts; len(parts) > 1 {
		at = r.PartIndex()
		n := 0
		for _, part := range parts {
			switch part.Kind {
			case interview.Opening:
				names = append(names, "Opening")
			case interview.Closing:
				names = append(names, "Your questions")
			default:
				n++
				names = append(names, "Question "+strconv.Itoa(n))
			}
		}
	} else {
		names = []string{"Think", "Answer", probesName(r.ProbesPlanned()), "Grade yourself"}
		switch r.Phase() {
		case interview.PhaseAnswer:
			at = 1
		case interview.PhaseProbe:
			at = 2
		}
	}
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

// advice is one quiet line above the buttons.
func advice(r interview.Round) goapp.UI {
	text := ""
	switch r.Phase() {
	case interview.PhaseThink:
		text = "Pick one story. Note its number and what you alone did."
	case interview.PhaseAnswer:
		text = "Situation and task in brief, then what you did, then the result in numbers."
		if questionOf(r).Type.IsCase() {
			text = "Clarify, choose one customer, weigh options, decide, say how you would measure it."
		}
	case interview.PhaseProbe:
		text = "Answer this alone, about a minute and a half."
		if r.Interrupted() {
			text = "Answer it in a sentence or two, then pick your story up where you left it."
		}
	}
	return goapp.P().Class("small muted advice").Text(text)
}

func goLabel(r interview.Round) string {
	switch r.Phase() {
	case interview.PhaseOpening:
		return "First question"
	case interview.PhaseThink:
		return "Start answering"
	case interview.PhaseAnswer:
		return "Done, probe me"
	case interview.PhaseProbe:
		switch {
		case r.Interrupted():
			return "Back to my answer"
		case r.ProbeNumber() >= r.ProbesPlanned():
			return "Done, grade it"
		}
		return "Next probe"
	case interview.PhaseClosing:
		return "End the round"
	}
	return "Go on"
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
		ui.Button("round-go", kind, goLabel(s.r), s.onGo).Disabled(s.r.Paused()),
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

// openingPrompt and closingPrompt are what the interviewer says where no question
// of the bank is asked.
const (
	openingPrompt = "Good to meet you. Before we begin, tell me in a minute who you are and what you do now."
	closingPrompt = "We have a few minutes left. What would you like to ask me?"
)

// probesName names the probes of a question in its list of phases.
func probesName(n int) string {
	if n == 3 {
		return "Three probes"
	}
	return "Four probes"
}
