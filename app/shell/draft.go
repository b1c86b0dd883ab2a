package shell

import (
	"time"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A draft is kept when nothing was typed for draftPause, and after draftEvery at the
// latest: that much a kill can take of what somebody types without a pause.
const (
	draftPause = 300 * time.Millisecond
	draftEvery = 1500 * time.Millisecond
)

// Draft tells when what somebody types has to be kept. The screen flushes it, besides,
// when a field or the screen is left and when the page is hidden.
type Draft struct {
	edits  int  // counts keystrokes, to tell whether typing has paused
	unkept bool // something was typed since the last draft
}

// Typed is for each change of a text. keep is called once it is time; after is the
// screen's Page.After.
func (d *Draft) Typed(after func(time.Duration, func(goapp.Context)), keep func(goapp.Context)) {
	d.edits++
	edit := d.edits
	after(draftPause, func(ctx goapp.Context) {
		if edit == d.edits {
			d.Flush(ctx, keep)
		}
	})
	if !d.unkept {
		d.unkept = true
		after(draftEvery, func(ctx goapp.Context) { d.Flush(ctx, keep) })
	}
}

// Flush calls keep now if something was typed since the last draft.
func (d *Draft) Flush(ctx goapp.Context, keep func(goapp.Context)) {
	if d.unkept {
		d.unkept = false
		keep(ctx)
	}
}

// Done is for when what was typed is being kept anyway, or need not be.
func (d *Draft) Done() { d.unkept = false }
