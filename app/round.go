package app

import (
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// round is the interview under way, from its opening to its last grade. The
// interview is a value that only events change; this screen shows the value and
// turns taps into events. Each step is kept before it shows.
type round struct {
	page
	starter

	r     interview.Round
	sheet grading.Sheet
	open  bool // there is a round to show

	busy bool   // a step is being kept
	lost string // why the last step was not this round's any more, in a sentence

	coming *grading.Sheet // the sheet that is being kept and shows then; nil where it is sheet

	missing bool   // show what the sheet still needs
	draft   int    // counts the changes of the sheet, so that only the last is kept
	filled  string // which question's words stand in the fields
}

func (s *round) OnMount(ctx goapp.Context) {
	s.page.OnMount(ctx)
	if !s.live() {
		return
	}
	s.r, s.sheet, s.open = s.book().Open()
	s.begun = func(ctx goapp.Context) {
		s.r, s.sheet, s.open = s.book().Open()
		s.awake(ctx)
		s.settle(ctx)
		s.fromTop(ctx)
	}
	s.own(s.d.Device.OnTick(s.paint))
	s.own(s.d.Device.LetSleep)
	s.awake(ctx)
}

// awake keeps the screen on while a clock runs, and only then.
func (s *round) awake(ctx goapp.Context) {
	if !s.open || s.r.Over() || s.r.Paused() {
		s.d.Device.LetSleep()
		return
	}
	s.background(ctx, func() error {
		// A phone that may sleep still shows the right time on waking: a refusal
		// needs no word.
		_ = s.d.Device.KeepAwake()
		return nil
	}, nil)
}

// fromTop shows another screen of the round from its top and says its title to
// those who listen: the address stays, so that nothing else does.
func (s *round) fromTop(ctx goapp.Context) {
	s.lasting(ctx).Defer(func(goapp.Context) {
		if goapp.IsClient {
			goapp.Window().Call("scrollTo", 0, 0)
		}
		s.d.Device.Focus("title")
	})
}

func (s *round) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	s.settle(ctx)
}

// settle brings what go-app does not hold in step after a change: the clock's
// moving parts and what stands in the text fields.
func (s *round) settle(ctx goapp.Context) {
	ctx.Defer(func(goapp.Context) {
		s.paint()
		s.fillFields()
	})
}

func (s *round) Render() goapp.UI {
	switch {
	case !s.live():
		return s.bare("round", heading("Your round"), goapp.P().Class("muted").Text("Your round shows here in a moment."))
	case !s.open:
		return s.bare("round", heading("Your round"), ui.Empty("No round is under way.",
			"Begin one from Today, or pick a question.",
			ui.LinkButton(s.link("/"), ui.Primary, "To Today")))
	case s.r.Over():
		return s.over()
	case s.r.Phase() == interview.PhaseGrade:
		return s.grade()
	default:
		return s.speaking()
	}
}

// speaking is every phase with a clock.
func (s *round) speaking() goapp.UI {
	v := s.r.View(s.d.Now().UnixMilli())
	return s.bare("round", s.head(v),
		goapp.Div().Class("cols talk").Body(
			goapp.Div().Class("col say").Body(
				goapp.Div().Class("said").Role("status").Aria("atomic", true).Body(s.says()...),
				ui.Dial(s.dial(v)),
				goapp.Div().Body(s.closingHelp()),
			),
			goapp.Div().Class("col foot").Body(
				s.side(),
				s.advice(),
				goapp.P().Class("refusal").Role("alert").Text(s.lost),
				s.mainButtons(),
				goapp.Div().Class("minor").Body(s.minor()...),
			),
		),
		s.giveUpDialog(),
	)
}

func (s *round) head(v interview.View) goapp.UI {
	left := goapp.Span().ID("round-left").Class("small muted num").Text(roundLeft(v))
	n := len(s.r.Plan().Parts)
	var steps goapp.UI
	if n > 1 {
		steps = ui.Steps(n, s.r.PartIndex(), "Part "+strconv.Itoa(s.r.PartIndex()+1)+" of "+strconv.Itoa(n))
	}
	return goapp.Header().Class("top round-top").Body(
		goapp.Div().Class("row between").Body(
			goapp.H1().ID("title").TabIndex(-1).Class("chip").Text(s.headTitle()),
			left,
		),
		goapp.Div().Body(steps),
	)
}

func (s *round) headTitle() string {
	name := roundName(s.r.Plan())
	if n, of := questionNumber(s.r); n > 0 && of > 1 {
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
func (s *round) says() []goapp.UI {
	who := s.r.Plan().Interviewer
	switch s.r.Phase() {
	case interview.PhaseOpening:
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text("Opening"),
			goapp.P().Class("prompt").Text("Good to meet you. Before we begin, tell me in a minute who you are and what you do now."),
			goapp.P().Class("muted small").Text(who.String() + ". Say it aloud, as you would on the call."),
		}
	case interview.PhaseClosing:
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text("Your questions"),
			goapp.P().Class("prompt").Text("We have a few minutes left. What would you like to ask me?"),
			goapp.P().Class("muted small").Text("Ask what only this person can answer: which input they watch, what the last hire raised, what is hardest about the team’s customers."),
		}
	case interview.PhaseProbe:
		q := s.question()
		i := s.r.ProbeIndex()
		return []goapp.UI{
			goapp.P().Class("eyebrow").Text("Probe " + strconv.Itoa(i+1) + " of 4: " + lowerFirst(bank.ProbeLevels[i])),
			goapp.P().Class("prompt").Text(q.Probes.At(i)),
			goapp.P().Class("muted small asked").Text(q.Prompt),
		}
	default:
		q := s.question()
		chips := make([]goapp.UI, 0, 3)
		for _, pr := range q.Principles {
			chips = append(chips, ui.Chip(pr.String(), "lp"))
		}
		return []goapp.UI{
			goapp.P().Class("prompt").Text(q.Prompt),
			goapp.Div().Class("row").Body(chips...),
		}
	}
}

// closingHelp offers good questions to ask this interviewer.
func (s *round) closingHelp() goapp.UI {
	if s.r.Phase() != interview.PhaseClosing {
		return nil
	}
	who := s.r.Plan().Interviewer
	return ui.Fold("asks", "Good questions for the "+whoName(who), askList(who))
}

// question is the one being asked. A question that has left the bank since the
// round was planned shows as a plain sentence; it can be skipped.
func (s *round) question() *bank.Question {
	if q, ok := bank.Find(s.r.Part().Question); ok {
		return q
	}
	return &bank.Question{
		ID: s.r.Part().Question, Prompt: "This question is no longer in the bank. Skip it.",
		Type: bank.Behavioral, Principles: []bank.Principle{bank.CustomerObsession},
	}
}

// side lists, where there is room for it, the parts of the round or, with one
// question, its phases.
func (s *round) side() goapp.UI {
	var names []string
	at := 0
	if parts := s.r.Plan().Parts; len(parts) > 1 {
		at = s.r.PartIndex()
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
		names = []string{"Think", "Answer", "Four probes", "Grade yourself"}
		switch s.r.Phase() {
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
func (s *round) advice() goapp.UI {
	text := ""
	switch s.r.Phase() {
	case interview.PhaseThink:
		text = "Pick one story. Note its number and what you alone did."
	case interview.PhaseAnswer:
		text = "Situation and task in brief, then what you did, then the result in numbers."
		if s.question().Type.IsCase() {
			text = "Clarify, choose one customer, weigh options, decide, say how you would measure it."
		}
	case interview.PhaseProbe:
		text = "Answer this alone, about a minute and a half."
	}
	return goapp.P().Class("small muted advice").Text(text)
}

func (s *round) goLabel() string {
	switch s.r.Phase() {
	case interview.PhaseOpening:
		return "First question"
	case interview.PhaseThink:
		return "Start answering"
	case interview.PhaseAnswer:
		return "Done, probe me"
	case interview.PhaseProbe:
		if s.r.ProbeIndex() == 3 {
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
		ui.Button("round-go", kind, s.goLabel(), s.onGo).Disabled(s.r.Paused()),
	)
}

// minor is what one may do beside the main thing.
func (s *round) minor() []goapp.UI {
	quiet := func(id, label string, k interview.EventKind) goapp.UI {
		return ui.Button(id, ui.Quiet, label, func(ctx goapp.Context, e goapp.Event) {
			if !doubled(e) {
				s.do(ctx, k)
			}
		}).Disabled(s.r.Paused())
	}
	giveUp := ui.Button("round-giveup", ui.Quiet, "Give up", func(goapp.Context, goapp.Event) {
		s.d.Device.ShowDialog("giveup")
	})
	switch s.r.Phase() {
	case interview.PhaseThink:
		return []goapp.UI{quiet("round-skip", "Skip", interview.Skip), giveUp}
	case interview.PhaseAnswer:
		return []goapp.UI{
			quiet("round-restart", "Start over", interview.Restart),
			quiet("round-skip", "Skip", interview.Skip),
			quiet("round-grade", "Grade now", interview.Grade), giveUp,
		}
	case interview.PhaseProbe:
		return []goapp.UI{quiet("round-grade", "Enough, grade it", interview.Grade), giveUp}
	default:
		return []goapp.UI{giveUp}
	}
}

func (s *round) giveUpDialog() goapp.UI {
	return ui.Dialog("giveup", "Give up this round?",
		"What you graded is kept. The rest of the round ends here.",
		ui.Button("giveup-no", ui.Plain, "Keep going", func(goapp.Context, goapp.Event) { s.d.Device.CloseDialog("giveup") }),
		ui.Button("giveup-yes", ui.Danger, "Give up", func(ctx goapp.Context, _ goapp.Event) {
			s.d.Device.CloseDialog("giveup")
			s.do(ctx, interview.GiveUp)
		}),
	)
}

// doubled reports the second half of a double tap. It means nothing, or it would
// end what the first half began.
func doubled(e goapp.Event) bool { return e.Get("detail").Int() > 1 }

// onGo is the one wide button. Which event it means depends on the phase.
func (s *round) onGo(ctx goapp.Context, e goapp.Event) {
	if doubled(e) {
		return
	}
	switch s.r.Phase() {
	case interview.PhaseAnswer:
		s.do(ctx, interview.Done)
	case interview.PhaseProbe:
		s.do(ctx, interview.NextProbe)
	default:
		s.do(ctx, interview.Go)
	}
}

func (s *round) onPause(ctx goapp.Context, _ goapp.Event) {
	if s.r.Paused() {
		s.do(ctx, interview.Resume)
	} else {
		s.do(ctx, interview.Pause)
	}
}

// do makes one step: the new value is kept, then shown.
func (s *round) do(ctx goapp.Context, k interview.EventKind) {
	if s.busy {
		return
	}
	e := event(k, s.d.Now())
	next, err := s.r.Do(e)
	if err != nil {
		return // a tap that came too late for its phase
	}
	s.busy = true
	s.keep(ctx,
		func(c context.Context) error { return s.book().Step(c, next, e) },
		func(ctx goapp.Context, err error) { s.show(ctx, next, err) })
}

// show is the moment a kept step becomes what is seen.
func (s *round) show(ctx goapp.Context, next interview.Round, err error) {
	s.busy, s.lost = false, ""
	if errors.Is(err, journal.ErrNoRound) {
		// Another window has begun another round. This one is not kept any more.
		s.lost = journal.Say(err)
	}
	before := screenOf(s.r.Phase())
	if next.Phase() == interview.PhaseGrade && s.r.Phase() != interview.PhaseGrade {
		s.sheet, s.coming = grading.NewSheet(s.question().Points.Len()), nil
		s.missing = false
	}
	s.r = next
	s.awake(ctx)
	s.settle(ctx)
	if screenOf(next.Phase()) != before {
		s.fromTop(ctx)
	}
}

// screenOf tells the three screens of a round apart: talking, grading, over.
func screenOf(p interview.Phase) int {
	switch p {
	case interview.PhaseGrade:
		return 1
	case interview.PhaseOver:
		return 2
	default:
		return 0
	}
}

// paint moves the clock without a render.
func (s *round) paint() {
	if !s.open || s.r.Over() || s.r.Phase() == interview.PhaseGrade {
		return
	}
	v := s.r.View(s.d.Now().UnixMilli())
	dv := s.dial(v)
	d := s.d.Device
	d.SetText(ui.DialTime, dv.Time)
	d.SetText(ui.DialWord, dv.Word)
	d.SetAttr(ui.DialArc, "stroke-dasharray", dv.Arc())
	d.SetAttr(ui.DialLap, "stroke-dasharray", dv.LapArc())
	d.SetAttr(ui.DialRoot, "class", "dial "+dv.Class)
	d.SetText("round-left", roundLeft(v))
}

// dial is the clock's face at one moment.
func (s *round) dial(v interview.View) ui.DialView {
	share := func(d time.Duration) float64 {
		if v.Aim <= 0 {
			return 0
		}
		return float64(d) / float64(v.Aim)
	}
	dv := ui.DialView{Fill: share(v.Elapsed), Lap: share(v.Elapsed) - 1, Class: "early"}
	switch v.Phase {
	case interview.PhaseAnswer:
		dv.Time = ui.Clock(v.Elapsed)
		dv.Class, dv.Word = answerBand(v)
	case interview.PhaseProbe:
		dv.Time = ui.Clock(v.Elapsed)
		dv.Word = "probe, aim for " + ui.Clock(v.Aim)
		if v.Left < 0 {
			dv.Class, dv.Word = "late", "long enough, finish"
		}
	case interview.PhaseThink:
		dv.Time, dv.Word = ui.Clock(v.Left), "to think"
		if v.Left <= 0 {
			dv.Class, dv.Word = "late", "begin when you can"
		}
	default:
		dv.Time, dv.Word = ui.Clock(v.Left), "for this part"
		if v.Left <= 0 {
			dv.Class, dv.Word = "late", "time to move on"
		}
	}
	if v.Paused {
		dv.Class, dv.Word = dv.Class+" paused", "paused"
	}
	return dv
}

// answerBand puts a word beside the colour of an answer's clock.
func answerBand(v interview.View) (class, word string) {
	switch v.Band {
	case interview.BandGreen:
		return "green", "good length, land it"
	case interview.BandLate:
		return "late", "long, close on the result"
	case interview.BandOver:
		return "over", "too long, stop here"
	default:
		return "early", "answering, aim for " + ui.Clock(v.Aim)
	}
}
