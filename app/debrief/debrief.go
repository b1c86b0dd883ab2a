package debrief

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// debriefing is the debrief of a loop, from the start of the meeting to the written
// document. The meeting is a value that only its own steps change; each step is kept
// before it is shown.
type debriefing struct {
	page
	starter

	loop interview.Loop
	had  bool // there is such a loop or a debrief of it
	b    debrief.Debrief
	held bool         // b has begun
	at   debrief.Step // the step shown; steps before b.Step are read-only

	busy    bool   // a step is being kept
	refused string // why a tap changed nothing, in a sentence
	missing bool   // show what the step still needs
	moved   string // that another tab has moved on, in a sentence

	// The seat whose ballot is open, and what stands on it; -1: none is open.
	seat   int
	vote   debrief.Vote
	why    string
	speaks []bank.Principle
	long   ui.TooLong             // a reason that was too long
	drafts map[int]debrief.Ballot // ballots that were begun and not cast

	keptDrafts string // they as they were written last
	draft      shell.Draft
}

// NewDebrief makes the screen.
func NewDebrief(p page) goapp.Composer { return &debriefing{page: p} }

func (s *debriefing) OnMount(ctx goapp.Context) {
	s.page.OnMount(ctx)
	if s.HasStore() {
		s.Cleanup(s.Deps.Store.Watch(func() { ctx.Dispatch(s.reread) }))
		s.Cleanup(s.Deps.Device.Page.OnHidden(func() { s.draft.Flush(ctx, s.keepDrafts) }))
		s.Cleanup(func() { s.draft.Flush(ctx, s.keepDrafts) }) // whichever way the screen is left
	}
}

// OnNav opens the debrief of the loop in the address or of the newest loop.
func (s *debriefing) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	if !s.HasStore() {
		return
	}
	l, ok := s.Deps.Store.Loop()
	if asked := ctx.Page().URL().Query().Get("loop"); asked != "" {
		ok = false
		for _, o := range s.History().Loops() {
			if o.ID.String() == asked {
				l, ok = o, true
			}
		}
		if id, err := uuid.Parse(asked); err == nil && !ok {
			l = interview.Loop{ID: id}
		}
	}
	if s.had && s.loop.ID == l.ID {
		return
	}
	s.draft.Flush(ctx, s.keepDrafts) // of the debrief shown before
	s.loop, s.seat, s.missing, s.refused, s.moved = l, -1, false, "", ""
	s.b, s.held = s.Deps.Store.DebriefOf(l.ID)
	s.loadDrafts()
	s.had = ok || s.held
	s.at = s.b.Step
	s.openSeat(ctx, s.begunSeat())
}

func (s *debriefing) Render() goapp.UI {
	switch {
	case !s.HasStore():
		return s.Frame("/", s.HeadingBelow(shell.LoopPath, "Onsite loop", "The debrief"),
			ui.P("", "muted", "After a loop the panel meets without you. Your own debrief shows here in a moment."))
	case !s.had:
		return s.Frame("/", s.HeadingBelow(shell.LoopPath, "Onsite loop", "The debrief"),
			ui.EmptyState("There is no loop to debrief.", "Plan a loop and sit with its interviewers first. It is judged by what you graded in it.",
				ui.LinkButton(s.Link(shell.LoopPath), ui.Primary, "To the loop")))
	case !s.held:
		return s.before()
	case s.at == debrief.StepDecided:
		return s.document()
	default:
		return s.meeting()
	}
}

// stepWords are the texts of each step: its announcement, its introduction, and the label
// of the button that leads on.
var stepWords = [...]struct{ ahead, opening, on string }{
	debrief.StepEvidence:  {"What each interviewer wrote alone, with a sealed vote.", "", "Open the votes"},
	debrief.StepTogether:  {"The votes are opened, and all is read principle by principle.", "The votes are open.", "Vote again"},
	debrief.StepRevote:    {"Votes stand, or are cast again with a reason.", "A vote stands unless you change it.", "Next: challenge"},
	debrief.StepChallenge: {"One standard of four lines, met or not.", "", "Next: level"},
	debrief.StepLevel:     {"L5, L6 or L7, by scope, ambiguity and impact.", "At which level are your stories?", "Next: decision"},
	debrief.StepDecided:   {"Hire or no hire, what decided it, and what to practice first.", "", ""},
}

// onHold opens the meeting with the answers graded so far. Holding it again replaces the
// earlier debrief.
func (s *debriefing) onHold(ctx goapp.Context, _ goapp.Event) {
	l := s.Deps.Store.LoopToJudge(s.loop)
	next, err := debrief.Convene(l)
	s.take(ctx, next, err)
	if err == nil {
		s.drafts, s.seat = map[int]debrief.Ballot{}, -1
		s.keepDrafts(ctx)
	}
}

// onStraight goes to the decision without the meeting: every vote that was not cast
// again stands.
func (s *debriefing) onStraight(ctx goapp.Context, e goapp.Event) {
	if shell.SecondTap(e) || s.busy {
		return
	}
	b, err := s.b, error(nil)
	if !s.held {
		b, err = debrief.Convene(s.Deps.Store.LoopToJudge(s.loop))
	}
	if err == nil {
		b, err = b.Straight()
	}
	s.take(ctx, b, err)
}

// onNext goes on, through steps that are read again or to the next new one.
func (s *debriefing) onNext(ctx goapp.Context, e goapp.Event) {
	if shell.SecondTap(e) || s.busy {
		return
	}
	if s.at < s.b.Step {
		s.turnTo(ctx, s.at+1)
		return
	}
	if s.missing = len(s.b.Missing()) > 0; s.missing {
		return
	}
	next, err := s.b.Next()
	s.take(ctx, next, err)
}

func (s *debriefing) onBack(ctx goapp.Context, e goapp.Event) {
	if !shell.SecondTap(e) && s.at > debrief.StepEvidence {
		s.turnTo(ctx, s.at-1)
	}
}

// turnTo shows another step from its top, with the texts in its fields.
func (s *debriefing) turnTo(ctx goapp.Context, at debrief.Step) {
	s.at, s.refused, s.missing = at, "", false
	if at == debrief.StepRevote {
		s.openSeat(ctx, s.seat)
	}
	s.Ctx(ctx).Defer(func(goapp.Context) {
		s.Deps.Device.Page.ScrollTop()
		s.Deps.Device.Page.Focus("title")
	})
}

// take keeps the new state of the meeting, then shows it. The banner reports a failed
// write; the meeting goes on.
func (s *debriefing) take(ctx goapp.Context, next debrief.Debrief, err error) {
	if s.busy {
		return
	}
	if err != nil {
		s.refused = refusal(err)
		return
	}
	s.busy = true
	from, seat := s.b, s.seat
	s.Write(ctx,
		func(c context.Context) error { return s.History().KeepDebrief(c, from, next) },
		func(ctx goapp.Context, err error) {
			s.moved = ""
			if errors.Is(err, history.ErrMoved) {
				s.busy = false
				s.reread(ctx)
				s.moved = words.Error(err)
				return
			}
			// Taking back a vote from a later step stays at the step where it was cast, and
			// choosing a level after the decision at the level until that has one.
			moved := !s.held || next.Step != s.at && !next.WantsLevel() || next.Step != from.Step || next.Step == debrief.StepEvidence
			s.busy, s.refused, s.missing = false, "", false
			s.b, s.held = next, true
			delete(s.drafts, seat)
			if s.seat == seat { // and not another one, opened meanwhile
				s.seat = -1
			}
			s.keepDrafts(ctx)
			if moved {
				s.turnTo(ctx, next.Step)
			}
		})
}

// reread shows what another tab has made of the debrief. A step that is being read again
// stays on the screen, and so does a ballot that the other tab has not cast.
func (s *debriefing) reread(ctx goapp.Context) {
	b, held := s.Deps.Store.DebriefOf(s.loop.ID)
	if s.busy || b.Equal(s.b) {
		return
	}
	was, behind := s.b, s.at < s.b.Step
	s.b, s.held = b, held
	s.had = held || slices.ContainsFunc(s.History().Loops(), func(l interview.Loop) bool { return l.ID == s.loop.ID })
	if s.at != b.Step && (!behind || s.at > b.Step) {
		s.turnTo(ctx, b.Step)
	}
	i := s.seat
	if i < 0 || was.Step != b.Step || i >= len(b.Seats) || b.Seats[i].Final.Vote != was.Seats[i].Final.Vote {
		s.openSeat(ctx, -1)
	}
}

// refusal says in a sentence why a step was not taken.
func refusal(err error) string {
	switch {
	case errors.Is(err, debrief.ErrReason):
		return "Say why in a few words, at least ten letters."
	case errors.Is(err, debrief.ErrNoVote):
		return "Choose a vote first."
	case errors.Is(err, debrief.ErrNobodyMet):
		return "Nobody has met you in this loop any more, so there is nothing to debrief."
	default:
		return "That does not fit this step of the debrief; go on with what stands on the screen."
	}
}

// meeting shows a step with its buttons.
func (s *debriefing) meeting() goapp.UI {
	n, all := int(s.at), int(debrief.StepDecided)
	where := strconv.Itoa(n) + " of " + strconv.Itoa(all)
	names := make([]goapp.UI, all)
	for i := range names {
		class := ""
		switch {
		case i+1 == n:
			class = "now"
		case i+1 < n || i+1 < int(s.b.Step):
			class = "done"
		}
		li := goapp.Li().Class(class).Text(debrief.Step(i + 1).String())
		if i+1 == n {
			li = li.Aria("current", "step")
		}
		names[i] = li
	}
	return s.Frameless("panel",
		goapp.Header().Class("top round-top").Body(
			ui.Div("row step-head",
				goapp.H1().ID("title").TabIndex(-1).Class("chip").Text(s.at.String()),
				ui.Span("small muted num", where),
				goapp.A().Class("icon-btn").ID("debrief-exit").Href(s.Link(shell.LoopPath)).Aria("label", "Save and exit").Body(ui.Icon("close"))),
			ui.Div("", ui.Steps(all, n-1, "Step "+where)),
		),
		ui.Div("cols",
			goapp.Ol().Class("side").Aria("label", "The debrief").Body(names...),
			ui.Div("col",
				ui.P("", "prompt", stepWords[s.at].opening),
				goapp.Div().Class("col").ID("step-"+s.at.Slug()).Body(s.step()...),
				goapp.Div().Class("missing").Role("alert").Body(s.missingLines()...),
				s.foot(),
			),
		),
		s.againDialog(),
	)
}

func (s *debriefing) step() []goapp.UI {
	switch s.at {
	case debrief.StepEvidence:
		return s.evidence()
	case debrief.StepTogether:
		return s.together()
	case debrief.StepRevote:
		return s.revote()
	case debrief.StepChallenge:
		return s.challenge()
	default:
		return s.levels()
	}
}

func (s *debriefing) missingLines() []goapp.UI {
	var out []goapp.UI
	if s.moved != "" {
		out = append(out, ui.P("", "", s.moved))
	}
	if s.missing && s.at == s.b.Step {
		for _, say := range s.b.Missing() {
			out = append(out, ui.P("", "", say))
		}
	}
	return out
}

// foot is the main button, with the buttons back and out beside it.
func (s *debriefing) foot() goapp.UI {
	label := "Next"
	if s.at == s.b.Step {
		label = stepWords[s.at].on
	}
	var straight goapp.UI
	if s.at == debrief.StepEvidence && s.b.Step < debrief.StepDecided {
		straight = ui.Button("debrief-straight", ui.Quiet, "Straight to the decision", s.onStraight)
	}
	return ui.Div("foot",
		ui.Div("pair",
			ui.Button("debrief-back", ui.Plain, "Back", s.onBack).Disabled(s.at == debrief.StepEvidence),
			ui.Button("debrief-next", ui.Primary, label, s.onNext),
		),
		ui.Div("minor",
			straight,
			s.againButton(),
		),
	)
}

// againButton offers to hold the debrief again if answers were given since, and after a
// decision, because a slip would otherwise be permanent. Not if no answer is left.
func (s *debriefing) againButton() goapp.UI {
	l := s.Deps.Store.LoopToJudge(s.loop)
	label := "Hold it again"
	switch {
	case s.b.HasNewAnswers(&l):
		label += " with the new answers"
	case s.b.Decision == nil || l.CountMet() == 0:
		return nil
	}
	return ui.Button("debrief-again", ui.Quiet, label, func(goapp.Context, goapp.Event) {
		s.Deps.Device.Page.ShowDialog("again")
	})
}

func (s *debriefing) againDialog() goapp.UI {
	return ui.Dialog("again", "Hold the debrief again?",
		"It starts over with every answer of the loop that is kept, and replaces this debrief. Print this one first if you want both.",
		ui.Button("again-no", ui.Plain, "Keep this one", func(goapp.Context, goapp.Event) { s.Deps.Device.Page.CloseDialog("again") }),
		ui.Button("again-yes", ui.Danger, "Start over", func(ctx goapp.Context, e goapp.Event) {
			s.Deps.Device.Page.CloseDialog("again")
			s.onHold(ctx, e)
		}))
}
