//go:build js && wasm

// Command wasm is the program that runs in the browser. It hands the app the
// real parts of the browser and starts it; nothing else lives here.
package main

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/browser"
	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/recording"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

func main() {
	start := time.Now()
	base := goapp.Getenv("GOAPP_ROOT_PREFIX")
	database := "mockloop" + base
	// Recordings have a connection of their own, so that no step of a round waits
	// behind a chunk of sound; the journal's tells the other tabs.
	recordings := journal.OpenRecordings(database, nil)
	here := browser.New(recordings)

	// A panic in a handler becomes the page's notice: start.js listens for errors.
	// (A browser that cannot report one yet goes on without a notice.)
	report := func(what string) {
		if thrown, err := jscall.New(jscall.Global("Error"), what); err == nil {
			_, _ = jscall.Call(jscall.Global("self"), "reportError", thrown)
		}
	}
	ui.OnPanic, store.OnPanic = report, report

	book := open(database, here)
	book.Tabs().Coordinate(here.Tabs.HoldsRound, here.Tabs.FirstTab)

	app.Register(app.Deps{
		Base:       base,
		Version:    goapp.Getenv("GOAPP_VERSION"),
		Recordings: recordings,
		Store:      store.New(book),
		ToRead:     func() (journal.Journal, error) { return toRead(database, journal.ErrBroken, here) },
		Erase:      func() error { return erase(database) },
		Neighbors:  neighbors(database),
		Device:     here,
		Now:        browser.Now,
		Uptime:     func() time.Duration { return time.Since(start) },
		NewID:      book.NewID,
		Seed:       seed,
	})
	browser.CloseDialogsOnBack()
	goapp.RunWhenOnBrowser()
}

// patience is how long the first screen waits for the browser's database. A
// database that hangs, as WebKit's sometimes does, must not hold up practice.
const patience = 8 * time.Second

// open reads what the first screen shows before it, so that the page changes once
// and not twice; of a long history the rest comes after it. Where the browser
// refuses storage, the app runs on memory and says so. The name carries the base,
// because two copies of the app on one host share its databases.
func open(database string, d device.Device) *history.History {
	return history.OpenOrFallback(history.Openers{
		Open: func(ctx context.Context) (journal.Journal, error) {
			return journal.OpenIndexedDB(ctx, database, d.Tabs)
		},
		OpenReadOnly: func(ctx context.Context, why error) (journal.Journal, error) {
			return journal.OpenReadOnly(ctx, database, why, d.Tabs)
		},
		Timeout: patience,
	}, newID, browser.Now, d.Page.Zone)
}

// toRead opens the database for reading only.
func toRead(database string, why error, d device.Device) (journal.Journal, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return journal.OpenReadOnly(ctx, database, why, d.Tabs)
}

// neighbors are the databases of this program at other addresses of this host.
func neighbors(database string) store.OtherAddresses {
	return store.OtherAddresses{
		Bases: func(ctx context.Context) (bases []string, err error) {
			names, err := journal.Databases(ctx)
			for _, name := range names {
				base, ours := strings.CutPrefix(name, "mockloop")
				if ours && name != database && (base == "" || strings.HasPrefix(base, "/")) {
					bases = append(bases, base)
				}
			}
			return bases, err
		},
		Open: func(ctx context.Context, base string) (journal.Journal, recording.Store, error) {
			ctx, cancel := context.WithTimeout(ctx, patience)
			defer cancel()
			j, err := journal.OpenReadOnly(ctx, "mockloop"+base, journal.ErrBroken, nil)
			return j, journal.OpenRecordingsReadOnly("mockloop"+base, journal.ErrBroken), err
		},
	}
}

// erase deletes the database.
func erase(database string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return journal.Erase(ctx, database)
}

// newID makes a uuid v7: unique, and in the order of time.
func newID() uuid.UUID { return uuid.Must(uuid.NewV7()) }

func seed() uint64 {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	return binary.LittleEndian.Uint64(b[:])
}
