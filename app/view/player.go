package view

import (
	"errors"
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// playerID is the id of the audio element. A page has at most one player.
const playerID = "player"

// PlayerHost is what a player needs from its screen.
type PlayerHost interface {
	Ctx(ctx goapp.Context) goapp.Context
	Background(ctx goapp.Context, f func() error, done func(goapp.Context, error))
	RecordingPlayer() device.Player
}

// Player plays the recording of one answer, with a mark at each probe. The audio itself
// never passes through the program.
type Player struct {
	Owner string
	sound device.Recording
	said  string // why there is nothing to play, in a sentence
	saves bool   // this browser cannot play it, so it is offered as a file

	Expected bool // a recording is being kept, so its place is held from the start
}

// Load looks for the recording of an owner. Nothing shows until one is found.
func (pl *Player) Load(ctx goapp.Context, p PlayerHost, owner string) {
	if pl.Owner == owner || owner == "" {
		return
	}
	*pl = Player{Owner: owner, Expected: pl.Expected}
	plays := p.RecordingPlayer()
	var found device.Recording
	p.Ctx(ctx).Defer(func(ctx goapp.Context) { // once the element exists
		p.Background(ctx, func() (err error) {
			found, err = plays.LoadRecording(playerID, owner)
			return err
		}, func(_ goapp.Context, err error) {
			if pl.Owner != owner {
				return
			}
			pl.sound, pl.Expected = found, false
			pl.said = ""
			format, foreign := errors.AsType[*device.FormatError](err)
			switch {
			case err == nil, errors.Is(err, device.ErrNoRecording), errors.Is(err, device.ErrUnsupported), errors.Is(err, device.ErrCanceled):
			case foreign:
				pl.saves = true
				pl.said = "This browser cannot play what another one recorded (" + format.MIME + "). Save the file and play it elsewhere."
			default:
				pl.said = "There is a recording, but it cannot be read just now."
			}
		})
	})
}

// onSave gives the recording to the user as a file.
func (pl *Player) onSave(ctx goapp.Context, p PlayerHost) {
	owner := pl.Owner
	p.Background(ctx, func() error { return p.RecordingPlayer().SaveRecording(owner, "mockloop-answer") },
		func(_ goapp.Context, err error) {
			if err != nil && pl.Owner == owner {
				pl.said = "The recording could not be saved just now."
			}
		})
}

// Clear unloads the recording.
func (pl *Player) Clear(p PlayerHost) {
	if pl.Owner != "" {
		p.RecordingPlayer().UnloadRecording(playerID)
	}
	*pl = Player{}
}

// View shows the player or, without a recording, an empty place that holds its element.
func (pl *Player) View(p PlayerHost, beside ...goapp.UI) goapp.UI {
	class := "player card"
	if pl.sound.Length == 0 && pl.said == "" && !pl.Expected {
		class += " off"
	}
	marks := make([]goapp.UI, 0, len(pl.sound.Marks))
	for i, m := range pl.sound.Marks {
		at := m.At
		marks = append(marks, ui.Button("mark-"+strconv.Itoa(i), "chip cue", textutil.Clock(at)+" "+m.Label, func(goapp.Context, goapp.Event) {
			p.RecordingPlayer().SeekRecording(playerID, at)
		}).Disabled(pl.saves))
	}
	var save goapp.UI
	if pl.saves {
		save = ui.Button("player-save", ui.Plain, "Save the recording", func(ctx goapp.Context, _ goapp.Event) { pl.onSave(ctx, p) })
	}
	return goapp.Section().Class(class).Aria("label", "Recording").Body(
		goapp.Div().Class("row between").Body(
			goapp.Span().Class("eyebrow").Text("Your recording"),
			goapp.Span().Class("small muted num").Text(takes(pl.sound.Length, pl.sound.Bytes))),
		goapp.Audio().ID(playerID).Controls(true).Preload("metadata").Hidden(pl.saves),
		goapp.Div().Class("row cues").Body(marks...),
		goapp.P().Class("small muted").Role("status").Text(pl.said),
		goapp.Div().Class("row").Body(save),
		goapp.Div().Class("row").Body(beside...))
}

// takes says how long and how large a recording is.
func takes(length time.Duration, bytes int64) string {
	return textutil.Clock(length) + ", " + words.Megabytes(bytes)
}
