package shell

import (
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/recording"
)

// Deps is everything that screens need from outside. cmd/wasm passes the real parts,
// internal/site none, to prerender the pages.
type Deps struct {
	// Base is the path the app is served under: "" at the root of its host, otherwise
	// with a leading slash and no trailing one, such as "/mockloop".
	Base string
	// Version identifies this build: the hash of what is served.
	Version string

	// Recordings is where recordings are kept. Nil while prerendering.
	Recordings recording.Store

	// Store is what the candidate has done. It is nil while prerendering: a screen then
	// shows its frame and everything that does not depend on the candidate.
	Store *store.Store
	// ToRead opens the history's database read-only, for when it could not be opened
	// otherwise; Erase deletes it for good. Both wait for the storage. They are nil while
	// prerendering.
	ToRead func() (journal.Journal, error)
	Erase  func() error
	// Neighbors lead to what is kept at other addresses of this host.
	Neighbors store.OtherAddresses

	// Device is the browser; an ability that is nil is unsupported.
	Device device.Device
	// Now is the wall clock in the device's time zone.
	Now func() time.Time
	// Uptime is how long the program has run, by a clock that nobody can set. If nil, it
	// follows Now.
	Uptime func() time.Duration
	// NewID makes a UUID v7 that sorts after all others.
	NewID func() uuid.UUID
	// Seed makes the seed of a round's plan.
	Seed func() uint64
}

// Complete replaces missing parts by ones that do nothing.
func (d Deps) Complete() *Deps {
	d.Device = d.Device.Complete()
	if d.Now == nil {
		d.Now = func() time.Time { return time.Time{} }
	}
	if d.Uptime == nil {
		d.Uptime = func() time.Duration { return d.Now().Sub(time.Unix(0, 0)) }
	}
	return &d
}

// TypedStash is where a page that is being closed notes what was typed last. Two copies
// of the app on one host share the store.
func (d *Deps) TypedStash() string { return "mockloop" + d.Base + ":typed" }

// NotesStash is where the notes under answers wait that are not known to be kept.
func (d *Deps) NotesStash() string { return "mockloop" + d.Base + ":notes" }

// lookStash is where web/start.js finds what it shows before the first paint: the theme, and
// whether somebody has practiced here, as "dark later".
func (d *Deps) lookStash() string { return "mockloop" + d.Base + ":look" }

// NoteLook notes for the next start, and applies to this page, the theme ("" is the system's)
// and whether somebody has practiced here.
func (d *Deps) NoteLook(theme string, practiced bool) {
	look := theme
	if practiced {
		look += " later"
	}
	if d.Device.Page.Stashed(d.lookStash()) != look {
		d.Device.Page.Stash(d.lookStash(), look)
	}
	d.Device.Page.SetTheme(theme)
}

// ForgetStashes removes what the browser holds of the candidate outside the database:
// it goes with the history.
func (d *Deps) ForgetStashes() {
	d.Device.Clock.NoteRound("")
	d.Device.Page.Stash("mockloop"+d.Base+":seen", "") // when the round was seen last; web/tick.js notes it
	d.Device.Page.Stash(d.TypedStash(), "")
	d.NoteLook("", false)
	d.Device.Page.Stash(d.NotesStash(), "")
}

// Link returns the address of a path of the app.
func (d *Deps) Link(path string) string { return ui.Link(d.Base, path) }
