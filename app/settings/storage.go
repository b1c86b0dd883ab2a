package settings

import (
	"context"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// storage is the screen about everything kept: where and for how long, backup and restore,
// and what to do if something is wrong.
type storage struct {
	*page
	room     device.Usage
	known    bool // the browser has reported its usage
	sounds   []journal.Recording
	replaced map[journal.Kind]int // by the last restore
	asked    string               // the browser's answer to the request for persistent storage

	with   bool                   // the backup includes recordings
	busy   bool                   // a file is being made, read or imported
	toRead func(*restoring) error // a file that was chosen meanwhile; nil for none
	backup string                 // the outcome of the last backup, in a sentence
	fixed  string                 // the outcome of the last attempt to fix an error

	elsewhere []store.OtherHistory // practice at other addresses of this host

	restoring
}

// NewStorage makes the screen.
func NewStorage(p page) goapp.Composer {
	return shell.StatefulPage(p, func(p *page) (func() goapp.UI, func(goapp.Context)) {
		s := &storage{page: p}
		return s.screen, s.look
	})
}

// look asks the browser for its usage, which changes by itself.
func (s *storage) look(ctx goapp.Context) {
	var room device.Usage
	s.Background(ctx, func() (err error) {
		room, err = s.Deps.Device.Storage.Usage()
		return err
	}, func(_ goapp.Context, err error) { s.room, s.known = room, err == nil })
	var sounds []journal.Recording
	s.Background(ctx, func() (err error) {
		sounds, err = s.History().Recordings().All(context.Background())
		return err
	}, func(goapp.Context, error) { s.sounds = sounds })
	var elsewhere []store.OtherHistory
	s.Background(ctx, func() error {
		elsewhere = s.Deps.Neighbors.Find(context.Background(), s.History())
		return nil
	}, func(goapp.Context, error) { s.elsewhere = elsewhere })
	var replaced map[journal.Kind]int
	s.Background(ctx, func() (err error) {
		replaced, err = s.History().Backups().Replaced(context.Background())
		return err
	}, func(goapp.Context, error) { s.replaced = replaced })
}

func (s *storage) screen() goapp.UI {
	return s.Frame(shell.SettingsPath, s.HeadingBelow(shell.SettingsPath, "Settings", "Storage and backup"),
		goapp.Div().Class("cols roomy").Body(
			goapp.Div().Class("col").Body(goapp.Div().Body(s.trouble()), goapp.Div().Body(s.sevenDays()), s.backups(), s.restore()),
			goapp.Div().Class("col").Body(s.here(), goapp.Div().Body(s.setAside())),
		),
		goapp.Div().Class("dialogs").Body(s.dialogs()...),
	)
}

// dialogs ask before something is deleted for good.
func (s *storage) dialogs() []goapp.UI {
	return []goapp.UI{
		soundsDialog(s.page, s.look),
		ui.Dialog("anew", "Start over without your history?",
			"Everything kept in this browser is deleted: answers, notes, rounds, debriefs, recordings and settings. Save what can be read first.",
			closeButton(s.page, "anew-no", "Keep it", "anew"),
			ui.Button("anew-yes", ui.Danger, "Continue", func(goapp.Context, goapp.Event) {
				s.Deps.Device.Page.CloseDialog("anew")
				s.Deps.Device.Page.ShowDialog("anew-sure")
			})),
		ui.Dialog("anew-sure", "Delete it for good?", "This cannot be undone, and nobody else has a copy.",
			closeButton(s.page, "anew-sure-no", "Keep it", "anew-sure"),
			ui.Button("anew-sure-yes", ui.Danger, "Delete it", s.onAnew)),
	}
}

// factRow is a row of a list of facts.
func factRow(what, stands string) goapp.UI {
	return goapp.Div().Body(goapp.Dt().Text(what), goapp.Dd().Text(stands))
}

// act is a button that is disabled while a file is being made or imported.
func (s *storage) act(id string, kind ui.Kind, label string, h goapp.EventHandler) goapp.UI {
	return ui.Button(id, kind, label, h).Disabled(s.busy)
}

// openButton opens a dialog.
func openButton(p *page, id string, kind ui.Kind, label, dialog string) goapp.UI {
	return ui.Button(id, kind, label, func(goapp.Context, goapp.Event) { p.Deps.Device.Page.ShowDialog(dialog) })
}

// closeButton closes a dialog and does nothing else.
func closeButton(p *page, id, label, dialog string) goapp.UI {
	return ui.Button(id, ui.Plain, label, func(goapp.Context, goapp.Event) { p.Deps.Device.Page.CloseDialog(dialog) })
}

// section is a section with a heading.
func section(title string, body ...goapp.UI) goapp.HTMLSection {
	return goapp.Section().Class("stack").Body(append([]goapp.UI{goapp.H2().Text(title)}, body...)...)
}

// hint is a line of explanation.
func hint(text string) goapp.UI { return goapp.P().Class("small muted").Text(text) }

// statusLine reports an outcome; screen readers announce it.
func statusLine(id, text string) goapp.UI {
	return goapp.P().Class("small").ID(id).TabIndex(-1).Role("status").Text(text)
}

// statusLines reports an outcome of several facts, one a line.
func statusLines(id string, facts []string) goapp.UI {
	lines := make([]goapp.UI, len(facts))
	for i, f := range facts {
		lines[i] = goapp.P().Text(f)
	}
	return goapp.Div().Class("small").ID(id).TabIndex(-1).Role("status").Body(lines...)
}

const notTold = "Not known: this browser does not tell"

// here says how the browser stores the history.
func (s *storage) here() goapp.UI {
	app, keeps, used, sounds := "", "", "", ""
	if s.HasStore() {
		app, sounds = "In a browser’s tab", "None"
		if s.Deps.Device.App.Installed() {
			app = "On the home screen, or in a window of its own"
		}
		if n := len(s.sounds); n > 0 {
			sounds = textutil.Plural(n, "answer", "answers") + ", " + words.Size(soundBytes(s.sounds))
		}
		keeps, used = notTold, notTold
	}
	if s.known {
		keeps = "Until you delete it"
		if s.room.Used >= 0 {
			used = words.Size(s.room.Used) + ", and about " + words.Size(s.room.Free) + " free"
		}
		if !s.room.Persisted {
			keeps = "Until the device runs out of room; then the browser may clear it"
		}
	}
	var ask, del goapp.UI
	if s.known && !s.room.Persisted && s.History().FallbackReason() == nil {
		ask = ui.Button("persist", ui.Plain, "Ask the browser to keep it", s.onPersist)
	}
	if len(s.sounds) > 0 {
		del = soundsButton(s.page, "sounds-delete")
	}
	return section("On this device",
		goapp.Dl().Class("facts card").ID("facts").Body(
			factRow("The app runs", app), factRow("The browser keeps it", keeps), factRow("Used by all pages of this host", used), factRow("Recordings", sounds)),
		goapp.Div().Class("row").Body(ask, del),
		statusLine("persist-said", s.asked),
	)
}

func (s *storage) onPersist(ctx goapp.Context, _ goapp.Event) {
	var granted bool
	s.Background(ctx, func() (err error) {
		granted, err = s.Deps.Device.Storage.Persist()
		return err
	}, func(ctx goapp.Context, err error) {
		s.asked = "The browser did not agree. It does so more readily once the app is installed and used for some days; a backup is the surest."
		if err == nil && granted {
			s.asked = "The browser agreed: it clears nothing of this by itself."
		}
		s.look(ctx)
	})
}

// sevenDays warns where the browser deletes what a page stores, and says what helps.
// (webkit.org/blog/10218: after seven days of Safari use without a visit.)
func (s *storage) sevenDays() goapp.UI {
	if !s.HasStore() || !s.Deps.Device.App.NeedsHomeScreenSteps() {
		return nil
	}
	return goapp.Section().Class("card install").ID("seven-days").Body(
		goapp.B().Text("Safari may delete this after seven days without a visit"),
		hint("That does not happen on the home screen. The app there begins empty, so take your history along:"),
		view.InstallSteps("Back up here, open Mockloop from the home screen, and restore the file there."),
	)
}

// setAside lists records that could not be read.
func (s *storage) setAside() goapp.UI {
	if !s.HasStore() {
		return nil
	}
	aside := s.History().Quarantined()
	if len(aside) == 0 {
		return nil
	}
	var rows []goapp.UI
	for i, a := range aside {
		n := 0
		for j, other := range aside {
			if other.Kind == a.Kind && other.Reason == a.Reason {
				if j < i {
					n = -1 // counted already
					break
				}
				n++
			}
		}
		if n > 0 {
			rows = append(rows, factRow(kindWords(a.Kind, n), textutil.UpperFirst(a.Reason)))
		}
	}
	return section("Set aside",
		hint(textutil.Plural(len(aside), "record", "records")+" could not be read. All others are not touched by that. These stay where they are and are in every backup, for whoever can fix them."),
		goapp.Dl().Class("facts card").Body(rows...),
		goapp.Div().Body(s.act("aside-save", ui.Plain, "Save only these", s.onSaveAside)),
	).ID("aside")
}

// soundsButton opens the dialog that asks whether to delete all recordings.
func soundsButton(p *page, id string) goapp.UI {
	return openButton(p, id, ui.Plain, "Delete all recordings", "sounds")
}

// soundsDialog is that dialog. then is called once they are deleted.
func soundsDialog(p *page, then func(goapp.Context)) goapp.UI {
	return ui.Dialog("sounds", "Delete all recordings?", "The answers stay as they are, without their sound. This cannot be undone.",
		closeButton(p, "sounds-no", "Keep them", "sounds"),
		ui.Button("sounds-yes", ui.Danger, "Delete them", func(ctx goapp.Context, _ goapp.Event) {
			p.Deps.Device.Page.CloseDialog("sounds")
			p.WriteInBackground(ctx, p.History().Recordings().DeleteAll, func(ctx goapp.Context, _ error) { then(ctx) })
		}))
}
