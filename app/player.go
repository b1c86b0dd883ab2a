package app

import (
	"errors"
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/device"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// playerID is the audio element's; a page has one player at the most.
const playerID = "player"

// playerHost is what a player needs of the screen that it is on.
type playerHost interface {
	lasting(ctx goapp.Context) goapp.Context
	background(ctx goapp.Context, f func() error, done func(goapp.Context, error))
	recordings() (d device.Device, database string)
}

// player plays the recording of one answer beside what it is about, with a mark
// where each probe came. The audio itself never comes to the program.
type player struct {
	owner string
	sound device.Recording
	said  string // why there is nothing to hear, in a sentence

	expected bool // something was recorded, so it has its place from the start
}

// load looks for the recording of an owner; nothing shows until one is found.
func (pl *player) load(ctx goapp.Context, p playerHost, owner string) {
	if pl.owner == owner || owner == "" {
		return
	}
	*pl = player{owner: owner, expected: pl.expected}
	d, database := p.recordings()
	var found device.Recording
	p.lasting(ctx).Defer(func(ctx goapp.Context) { // once the element is there
		p.background(ctx, func() (err error) {
			found, err = d.Player.LoadRecording(playerID, database, owner)
			return err
		}, func(_ goapp.Context, err error) {
			if pl.owner != owner {
				return
			}
			pl.sound, pl.expected = found, false
			pl.said = ""
			if err != nil && !errors.Is(err, device.ErrNoRecording) && !errors.Is(err, device.ErrUnsupported) && !errors.Is(err, device.ErrCanceled) {
				pl.said = "There is a recording, but it cannot be read just now."
			}
		})
	})
}

// clear lets go of what was loaded.
func (pl *player) clear(p playerHost) {
	if pl.owner != "" {
		d, _ := p.recordings()
		d.Player.UnloadRecording(playerID)
	}
	*pl = player{}
}

// view is the player; without a recording an empty place that holds its element.
func (pl *player) view(p playerHost, beside ...goapp.UI) goapp.UI {
	class := "player card"
	if pl.sound.Length == 0 && pl.said == "" && !pl.expected {
		class += " off"
	}
	d, _ := p.recordings()
	marks := make([]goapp.UI, 0, len(pl.sound.Marks))
	for i, m := range pl.sound.Marks {
		at := m.At
		marks = append(marks, ui.Button("mark-"+strconv.Itoa(i), "chip cue", ui.Clock(at)+" "+m.Label, func(goapp.Context, goapp.Event) {
			d.Player.SeekRecording(playerID, at)
		}))
	}
	return goapp.Section().Class(class).Aria("label", "Recording").Body(
		goapp.Div().Class("row between").Body(
			goapp.Span().Class("eyebrow").Text("Your recording"),
			goapp.Span().Class("small muted num").Text(takes(pl.sound.Length, pl.sound.Bytes))),
		goapp.Audio().ID(playerID).Controls(true).Preload("metadata"),
		goapp.Div().Class("row cues").Body(marks...),
		goapp.P().Class("small muted").Text(pl.said),
		goapp.Div().Class("row").Body(beside...))
}

// takes says how long a recording is and what room it takes.
func takes(length time.Duration, bytes int64) string {
	return ui.Clock(length) + ", " + megabytes(bytes)
}

// megabytes is a size for people, in megabytes of a million bytes.
func megabytes(bytes int64) string {
	if bytes < 100_000 {
		return strconv.FormatInt((bytes+999)/1000, 10) + " kB"
	}
	return strconv.FormatFloat(float64(bytes)/1e6, 'f', 1, 64) + " MB"
}
