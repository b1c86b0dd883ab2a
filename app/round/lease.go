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

// A round runs in one window at a time. Another one that is on its screen follows
// it step by step, and may take it over; when the window that runs it is closed or
// dies, the round goes on in the next.

// claim asks to run the round here, in the order of the writes, so that a tap made
// meanwhile comes after it. What the other window kept last is read first.
func (s *round) claim(ctx goapp.Context, force bool) {
	d, b := s.Deps.Device, s.History()
	if !s.open || s.r.Over() {
		return
	}
	if d.Tabs.HoldsRound() && !s.elsewhere {
		d.Tabs.AcquireRound(false) // at once
		s.away(ctx)
		return
	}
	held := false
	s.WriteInBackground(ctx, func(c context.Context) error {
		if held = d.Tabs.AcquireRound(force); !held {
			return nil
		}
		return b.Tabs().Refresh(c)
	}, func(ctx goapp.Context, err error) {
		if !held {
			s.give(ctx)
			return
		}
		s.got(ctx, err, !force)
	})
}

// got is when this window may run the round and has read it again. Where it could
// not be read it does not go on from what it last saw: the other may be further.
// With away, the time in which no window was open may have to be taken out of it.
func (s *round) got(ctx goapp.Context, err error, away bool) {
	if err != nil {
		s.give(ctx)
		s.unread = true
		return
	}
	s.elsewhere, s.unread = false, false
	s.reopen(ctx)
	if away {
		s.away(ctx)
	}
	s.react("")
}

// give shows the round as one that runs elsewhere: this window falls silent.
func (s *round) give(ctx goapp.Context) {
	s.elsewhere, s.unread = true, false
	s.rest, s.Deps.Store.ResumedRound = false, uuid.Nil // it was seen all the time
	s.reopen(ctx)
	s.react("")
}

// moved is when this window got the round, by waiting, or lost it to another.
func (s *round) moved(ctx goapp.Context) {
	switch here := s.Deps.Device.Tabs.HoldsRound(); {
	case here && s.elsewhere:
		s.WriteInBackground(ctx, s.History().Tabs().Refresh, func(ctx goapp.Context, err error) { s.got(ctx, err, false) })
	case !here && s.open && !s.r.Over():
		s.give(ctx)
	}
}

// heard shows what the other window has kept.
func (s *round) heard(ctx goapp.Context) {
	r, _, _ := s.History().CurrentRound()
	if s.elsewhere || !s.open || !s.busy && s.correcting == 0 && r.Plan().ID == s.r.Plan().ID && !r.Same(s.r) {
		s.reopen(ctx)
	}
	s.react("") // a preference may have changed, too
}

// reopen shows the round as it is kept.
func (s *round) reopen(ctx goapp.Context) {
	before := s.r
	s.r, s.form.sheet, s.open = s.History().CurrentRound()
	s.form.draft++ // one still waiting is not this window's to keep
	s.form.sure, s.form.unkept = s.form.draft, false
	s.form.filled, s.typing = "", s.typing || s.form.sheet.Said != ""
	s.sign = s.r.View(s.Deps.Now().UnixMilli()).Sign
	if before.PartIndex() != s.r.PartIndex() {
		s.form.missing = false
	}
	s.settle(ctx)
}

// following is the round as it runs in another window.
func (s *round) following() goapp.UI {
	text := asked(s.r)
	if text == "" {
		text = s.question().Prompt
	}
	unread := ""
	if s.unread {
		unread = "What was kept of it last could not be read, so it waits; take it over to try again."
	}
	return s.Frameless("round", shell.Heading(headTitle(s.r)),
		goapp.Section().Class("card resume").ID("elsewhere").Aria("label", "The round in another window").Body(
			goapp.Div().Class("row between").Body(
				goapp.Span().Class("eyebrow").Text("This round runs in another window"),
				goapp.Span().Class("chip lp num").ID("resume-clock").Attr("translate", "no").Text(view.RoundState(s.r, s.Deps.Now())),
			),
			goapp.P().Class("resume-what").Role("status").Text(words.PhaseName(s.r)),
			goapp.P().Class("prompt small-prompt").Text(text),
			ui.Button("round-take", ui.Primary+" block", "Take it over here", func(ctx goapp.Context, _ goapp.Event) {
				s.claim(ctx, true)
			}),
			goapp.P().Class("refusal").Role("alert").Text(unread),
			goapp.P().Class("small muted").Text("It goes on here where it stands, and the other window then follows."),
		),
	)
}
