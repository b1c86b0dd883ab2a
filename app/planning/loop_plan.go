package planning

import (
	"context"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/progress"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// loopCode returns the code that makes exactly this loop, if there is one. It is computed
// once for each loop, because that plans the loop again.
func (s *stage) loopCode(l interview.Loop) string {
	if len(l.Rounds) == 0 {
		return ""
	}
	if at := &l.Rounds[0]; at != s.coded {
		s.coded, s.made = at, ""
		if c, ok := l.Code(bank.Questions); ok {
			s.made = c.String()
		}
	}
	return s.made
}

// loopSharing says how the loop can be shared.
func (s *stage) loopSharing(code string, planned bool, at progress.LoopProgress) codeOptions {
	o := codeOptions{code: code, take: s.takeCode}
	fresh := planned && at.Begun == 0 && loopBusy(s.Deps.Store) == "" // it may be replaced
	switch {
	case s.offer != nil:
		o.said = "This is their code. It makes the same loop on every device with the same version of Mockloop."
	case code != "":
		o.said = "A friend with this code and the same version of Mockloop gets the same loop."
		if s.alone {
			o.said = "Made of its code alone: what you practiced has no say in it. " + o.said
		}
		if fresh && (s.alone || len(s.History().Loops()) > 1) {
			o.own = func(ctx goapp.Context) {
				s.alone = false
				s.planLoop(ctx, true, false)
			}
		}
	case !planned:
		o.said = "Once your loop is planned, it can be handed on as a code."
	case fresh:
		o.said = "What you practiced and the loops before had a say in this loop, so it is yours alone."
		o.remake = func(ctx goapp.Context) {
			s.alone = true
			s.planLoop(ctx, true, true)
		}
	default:
		o.said = "This loop has no code: what you practiced, the loops before or your own changes had a say in it."
	}
	return o
}

// takeLoop shows the loop of a friend's code.
func (s *stage) takeLoop(c interview.Code) {
	if l, planned := s.Deps.Store.Loop(); planned && s.loopCode(l) == c.String() {
		s.offer = nil
		s.refused = "This is the loop you have."
		return
	}
	l, err := c.Loop(s.Deps.NewID, bank.Questions, s.Deps.Store.Aims())
	if err != nil {
		s.refused = words.PlanError("This loop", err)
		return
	}
	s.offer = &l
}

// offered asks whether to replace one's own loop with a friend's.
func (s *stage) offered(at progress.LoopProgress) []goapp.UI {
	said := "What you practiced has no say in it, so both of you get the same loop."
	if at.Begun > 0 {
		said += " The loop you are in ends with it; what you answered is kept."
	}
	leave := ui.Button("loop-leave", ui.Plain, "Cancel", func(goapp.Context, goapp.Event) { s.offer = nil })
	if busy := loopBusy(s.Deps.Store); busy != "" {
		return []goapp.UI{ui.P("loop-state", "muted", busy), leave}
	}
	return []goapp.UI{
		ui.P("loop-state", "muted", said),
		ui.Div("pair", leave,
			ui.Button("loop-take", ui.Primary, "Take this loop", func(ctx goapp.Context, _ goapp.Event) {
				s.replacing(ctx, s.onTake)
			}),
		),
	}
}

// onTake takes the friend's loop.
func (s *stage) onTake(ctx goapp.Context) {
	l := *s.offer
	s.offer, s.alone = nil, true
	l.ID = s.Deps.NewID() // an id of now and not of when the loop was shown
	if old, had := s.Deps.Store.Loop(); had && s.Deps.Store.LoopProgress().Begun == 0 {
		l.ID = old.ID
	}
	s.keepLoop(ctx, l)
}

// planLoop plans a loop. With again it replaces a loop that has not begun; with alone it
// is planned from its seed only, so that it has a code.
func (s *stage) planLoop(ctx goapp.Context, again, alone bool) {
	m := s.Deps.Store
	old, had := m.Loop()
	again = again && had && m.LoopProgress().Begun == 0 // not if another tab has begun it
	var past [][]bank.Principle
	done := interview.PracticeCounts{}
	if !alone {
		past, done = m.LoopsAsked(false), m.PracticeCounts()
		if again {
			past = past[:len(past)-1] // the newest loop comes last
		}
	}
	l, err := interview.PlanLoop(s.Deps.NewID, m.Role(), bank.Questions, done, past, s.Seed(), m.Aims())
	if err != nil {
		s.Refused = words.PlanError("This loop", err)
		return
	}
	if again {
		l.ID = old.ID
	}
	s.keepLoop(ctx, l)
}

//go:noinline
func (s *stage) keepLoop(ctx goapp.Context, l interview.Loop) {
	m := s.Deps.Store
	if s.Refused = loopBusy(m); s.Refused != "" {
		return
	}
	s.Write(ctx, func(c context.Context) error { return m.History().KeepLoop(c, l) }, nil)
}
