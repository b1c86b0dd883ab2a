package round

import (
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the tests from outside see of a round's screen. Fields of the screen itself must
// not be exported: go-app overwrites those.

// Value is the round that shows.
func (s *round) Value() interview.Round { return s.r }

// Draft is the sheet that shows.
func (s *round) Draft() grading.Sheet { return s.form.sheet }

// Current is the question that shows.
func (s *round) Current() *bank.Question { return s.question() }

// Tick is what the clock does when something about it changes.
func (s *round) Tick(ctx goapp.Context) { s.tick(ctx) }

// Paint moves the clock without a render.
func (s *round) Paint() { s.paint() }

// Dial is the clock's face at a moment.
func (s *round) Dial(v interview.View) ui.DialView { return view.RoundDial(s.r, v) }

// Key is a key that is pressed.
func (s *round) Key(ctx goapp.Context, k device.Key) (taken bool) {
	act := keyPressed(s, ctx, k)
	if act != nil {
		act()
	}
	return act != nil
}

// Acquire asks whether this tab may run the round.
func (s *round) Acquire(ctx goapp.Context) { s.acquireLease(ctx, false) }
