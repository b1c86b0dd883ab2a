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

// Deps is all that a screen needs from outside. cmd/wasm hands in the real
// parts, internal/site empty ones to render the pages ahead of time.
type Deps struct {
	// Base is the path the app lives under: "" at the root of its host, else
	// with a leading slash and none at the end, such as "/mockloop".
	Base string
	// Version is the hash of what is served; it names this build to people.
	Version string

	// Recordings is where recordings are kept. Nil while prerendering.
	Recordings recording.Store

	// Model is what the candidate has done. Nil while prerendering: a screen then
	// shows its frame and all that does not depend on the candidate.
	Store *store.Store
	// ToRead opens the database of the candidate's history for reading only, for when
	// it could not be opened otherwise; Erase deletes it for good. Both wait for the
	// storage. Nil while prerendering.
	ToRead func() (journal.Journal, error)
	Erase  func() error

	// Device is the browser; an ability that is nil is unsupported.
	Device device.Device
	// Now is the wall clock, in the time zone where the device is now.
	Now func() time.Time
	// Uptime is how long the program has run, by a clock that nobody sets. Nil stands for
	// one that agrees with Now.
	Uptime func() time.Duration
	// NewID makes a uuid v7.
	NewID func() uuid.UUID
	// Seed makes the seed of a round's plan.
	Seed func() uint64
}

// Complete fills what was left out with parts that do nothing.
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

// Link is the address of a path of the app.
func (d *Deps) Link(path string) string { return ui.Link(d.Base, path) }
