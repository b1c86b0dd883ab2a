//go:build js && wasm

// Command wasm is the program that runs in the browser. It hands the app the
// real parts of the browser and starts it; nothing else lives here.
package main

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

func main() {
	base := goapp.Getenv("GOAPP_ROOT_PREFIX")
	browser := device.New()

	// A panic in a handler becomes the page's notice: start.js listens for errors.
	ui.OnPanic = func(what string) {
		w := goapp.Window()
		w.Call("reportError", w.Get("Error").New(what))
	}

	database := "mockloop" + base
	book := open(database, browser)
	book.Share(browser.RoundHere, browser.FirstWindow)

	app.Register(app.Deps{
		Base:     base,
		Version:  goapp.Getenv("GOAPP_VERSION"),
		Database: database,
		Model:    app.NewModel(book),
		ToRead:   func() (journal.Journal, error) { return toRead(database, journal.ErrBroken) },
		Erase:    func() error { return erase(database) },
		Device:   browser,
		Now:      time.Now,
		NewID:    newID,
		Seed:     seed,
	})
	goapp.RunWhenOnBrowser()
}

// patience is how long the first screen waits for the browser's database. A
// database that hangs, as WebKit's sometimes does, must not hold up practice.
const patience = 8 * time.Second

// open reads what the first screen shows before it, so that the page changes once
// and not twice; of a long history the rest comes after it. Where the browser refuses storage, the app runs on memory and
// says so. The name carries the base, because two copies of the app on one host
// share its databases.
func open(database string, browser device.Device) *journal.Book {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	j, err := journal.OpenIndexedDB(ctx, database)
	if errors.Is(err, journal.ErrNewer) {
		// The history of a newer version can be read, as far as this one knows it.
		if older, failed := toRead(database, err); failed == nil {
			if book, failed := journal.OpenBook(ctx, older, newID, time.Now, browser.Zone); failed == nil {
				return book
			}
			_ = older.Close()
		}
	}
	if err != nil {
		j = journal.NewMemoryBecause(err)
	}
	book, err := journal.StartBook(ctx, j, newID, time.Now, browser.Zone)
	if err != nil {
		// Reading failed after opening: nothing of it is touched, and this visit is
		// kept in memory.
		_ = j.Close()
		book, _ = journal.OpenBook(context.Background(), journal.NewMemoryBecause(err), newID, time.Now, browser.Zone)
	}
	return book
}

// toRead opens the database for reading only.
func toRead(database string, why error) (journal.Journal, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return journal.OpenToRead(ctx, database, why)
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
