package round

import (
	"context"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A round runs in one tab at a time. Another tab that shows the round follows it step by
// step and may take it over. When the tab that runs it is closed or dies, the round goes on
// in the next one.

// acquireLease asks to run the round in this tab. It takes its turn among the writes, so
// that a tap made meanwhile comes after it. What the other tab kept last is read first.
func (s *round) acquireLease(ctx goapp.Context, force bool) {
	d, b := s.Deps.Device, s.History()
	if !s.open || s.r.Over() {
		return
	}
	if d.Tabs.HoldsRound() && !s.remote {
		d.Tabs.AcquireRound(false) // at once
		s.pauseForAbsence(ctx)
		return
	}
	held := false
	s.acquiring = true
	s.WriteInBackground(ctx, func(c context.Context) error {
		if held = d.Tabs.AcquireRound(force); !held {
			return nil
		}
		return b.Tabs().Refresh(c)
	}, func(ctx goapp.Context, err error) {
		s.acquiring = false
		if !held {
			s.loseLease(ctx)
			return
		}
		s.onLease(ctx, err, !force)
	})
}

// onLease handles this tab having been given the round and having read it again. If it
// could not be read, the round does not go on from what this tab last saw: the other tab may
// be further. With away, the time in which no tab was open may have to be taken out.
func (s *round) onLease(ctx goapp.Context, err error, away bool) {
	if err != nil {
		s.loseLease(ctx)
		s.notReread = true
		return
	}
	// What was tapped and typed while this tab waited, on what it had read before.
	queued, sheet, owner := s.queued, s.form.latest(), s.lastMoment.owner()
	changed := !s.remote && s.form.changes != s.form.keptDraft
	s.remote, s.notReread, s.queued = false, false, nil
	s.reopen(ctx)
	if away {
		s.pauseForAbsence(ctx)
	}
	s.react("")
	if !changed || owner != s.lastMoment.owner() || s.r.Over() {
		sheet = s.form.sheet
	} else {
		s.form.change(ctx, sheet)
	}
	s.form.restore(ctx, sheet)
	s.drain(ctx, queued)
}

// loseLease shows the round as one that runs in another tab. This tab falls silent.
func (s *round) loseLease(ctx goapp.Context) {
	s.remote, s.notReread, s.queued = true, false, nil
	s.maybePause, s.Deps.Store.ResumedRound = false, uuid.Nil // it was seen all the time
	s.reopen(ctx)
	s.react("")
}

// onLeaseChange handles this tab getting the round after a wait, or losing it to another.
func (s *round) onLeaseChange(ctx goapp.Context) {
	switch here := s.Deps.Device.Tabs.HoldsRound(); {
	case here && s.remote:
		s.WriteInBackground(ctx, s.History().Tabs().Refresh, func(ctx goapp.Context, err error) { s.onLease(ctx, err, false) })
	case !here && s.open && !s.r.Over():
		s.loseLease(ctx)
	}
}

// onRemoteStep shows what another tab has kept.
func (s *round) onRemoteStep(ctx goapp.Context) {
	r, _, _ := s.History().CurrentRound()
	if s.remote || !s.open || !s.busy && s.correcting == 0 && r.Plan().ID == s.r.Plan().ID && !r.Equal(s.r) {
		s.reopen(ctx)
	}
	s.react("") // a preference may have changed, too
}

// reopen shows the round as the history has it.
func (s *round) reopen(ctx goapp.Context) {
	before := s.r
	s.r, s.form.sheet, s.open = s.History().CurrentRound()
	s.form.changes++ // one still waiting is not this tab's to keep
	s.form.keptDraft = s.form.changes
	s.form.draft.Done()
	s.form.filledFor, s.typing = "", s.typing || s.form.sheet.Said != ""
	s.lastMark = s.r.View(s.Deps.Now().UnixMilli()).Milestone
	if before.PartIndex() != s.r.PartIndex() {
		s.form.showMissing = false
	}
	s.settle(ctx)
}

// remoteScreen shows a round that runs in another tab.
func (s *round) remoteScreen() goapp.UI {
	text := words.InterviewerLine(s.r)
	if text == "" {
		text = s.question().Prompt
	}
	unread := ""
	if s.notReread {
		unread = "What was kept of it last could not be read, so it waits; take it over to try again."
	}
	return s.Frameless("round", shell.Heading(words.RoundName(s.r.Plan())),
		goapp.Section().Class("card resume").ID("elsewhere").Aria("label", "The round in another window").Body(
			goapp.Div().Class("row between").Body(
				goapp.Span().Class("eyebrow").Text("This round runs in another window"),
				goapp.Span().Class("chip lp num").ID("resume-clock").Attr("translate", "no").Text(view.RoundState(s.r, s.Deps.Now())),
			),
			goapp.P().Class("resume-what").Role("status").Text(words.PhaseName(s.r)),
			goapp.P().Class("prompt small-prompt").Text(text),
			ui.Button("round-take", ui.Primary+" block", "Take it over here", func(ctx goapp.Context, _ goapp.Event) {
				s.acquireLease(ctx, true)
			}),
			goapp.P().Class("refusal").Role("alert").Text(unread),
			goapp.P().Class("small muted").Text("It goes on here where it stands, and the other window then follows."),
		),
	)
}
