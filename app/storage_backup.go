package app

import (
	"context"
	"errors"
	"io"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal/backup"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// backups makes the file of all that is kept.
func (s *storage) backups() goapp.UI {
	kind, sounds := ui.Primary, goapp.UI(nil)
	if s.offered || s.live() && (s.book().Err() != nil || s.d.Model.waits.Load() != nil) {
		kind = ui.Plain // something else comes first
	}
	if len(s.sounds) > 0 {
		sounds = ui.Toggle("backup-sounds", "With recordings, "+room(soundBytes(s.sounds)), s.with, func(goapp.Context, goapp.Event) { s.with = !s.with })
	}
	return block("Back up",
		goapp.P().Class("conclusion").ID("backup-age").Text(s.backupAge()),
		quiet("All that is kept here in one file: answers, notes, rounds, loops, debriefs, ticks, stars and settings. It is private, so keep it to yourself. It is also how you move to another device."),
		goapp.Div().Body(sounds),
		goapp.Div().Body(s.act("backup-go", kind, "Back up", s.onBackUp)),
		s.told(atBackup),
	)
}

// backupAge says how old the last backup is and what is in none.
func (s *storage) backupAge() string {
	if !s.live() {
		return ""
	}
	at, since := s.book().LastBackup()
	switch {
	case at.IsZero() && since == 0:
		return "No answers to back up yet."
	case at.IsZero():
		return "No backup yet. " + plural(since, "answer is", "answers are") + " in this browser alone."
	}
	now := s.d.Now()
	day := "Last backup: " + lowerDay(dayName(at.In(now.Location()), now)) + ". "
	if since == 0 {
		return day + "All your answers are in it."
	}
	return day + plural(since, "answer is", "answers are") + " not in it."
}

// lowerDay writes a day within a sentence: weekdays keep their capital.
func lowerDay(day string) string {
	if day == "Today" || day == "Yesterday" {
		return lowerFirst(day)
	}
	return day
}

func (s *storage) onBackUp(ctx goapp.Context, _ goapp.Event) {
	b, sounds := s.book(), noSounds
	if s.with && len(s.sounds) > 0 {
		sounds = withSounds
	}
	var head backup.Head
	s.give(ctx, &file{
		at: atBackup, sounds: sounds,
		write: func(c context.Context, w io.Writer, chunks []backup.Chunk) (name, more string, err error) {
			head, err = b.ExportText(c, w, s.d.Version, chunks)
			return s.named(head, len(chunks) > 0), "", err
		},
		// What could not be kept is the book's trouble, which every screen tells.
		given: func(c context.Context) { _ = b.BackedUp(c, head.Created) },
	})
}

func (s *storage) onSaveAside(ctx goapp.Context, _ goapp.Event) {
	b := s.book()
	s.give(ctx, &file{at: atBackup, write: func(c context.Context, w io.Writer, _ []backup.Chunk) (name, more string, err error) {
		head, err := b.ExportQuarantined(c, w, s.d.Version)
		return asidePrefix + s.named(head, false), "", err
	}})
}

// named is what a file is called, by the day it is here.
func (s *storage) named(head backup.Head, sounds bool) string {
	return backup.FileName(head.Created.In(s.d.Now().Location()), sounds)
}

// What files are called that hold less than a backup does.
const (
	asidePrefix = "set-aside-"
	savedPrefix = "saved-"
)

// otherFile is said while a file is under way that another screen asked for.
const otherFile = "Another file is being made or read. Wait for that, or reload the page."

// file is one that is made for the candidate.
type file struct {
	at     string // where it is told what came of it: atBackup, atMend
	sounds soundsIn
	write  func(context.Context, io.Writer, []backup.Chunk) (name, more string, err error)
	given  func(context.Context) // called once it was handed over; may be nil

	name, more string // what write told
}

// The ids of the sentences that tell what came of a file.
const (
	atBackup = "backup-said"
	atMend   = "mend-said"
)

// soundsIn says whether a file has the recordings.
type soundsIn int

const (
	noSounds   soundsIn = iota
	withSounds          // or the file is not made
	soundsToo           // as far as they can be read
)

// said is the sentence of an id.
func (s *storage) said(at string) *string {
	if at == atMend {
		return &s.mended
	}
	return &s.backup
}

// give has a file made and hands it over. Leaving the screen meanwhile changes
// nothing about that.
func (s *storage) give(ctx goapp.Context, f *file) {
	s.withFile(ctx, f, func() {
		if w := s.d.Model.waits.Swap(nil); w != nil {
			*s.said(w.at) = ""
		}
		*s.said(f.at) = "The file is being made."
	}, func() error {
		d := s.d.Device
		var chunks []backup.Chunk
		missing := 0
		if f.sounds != noSounds {
			lines, n, err := d.Files.ReadChunks(s.d.Database)
			if missing = n; err == nil {
				chunks, err = backup.ParseChunks(lines)
			}
			if err != nil && f.sounds == withSounds {
				return err
			}
			if err != nil {
				chunks, f.more = nil, " Recordings could not be read, so it is without."
			}
		}
		err := d.Files.SaveFile(func(w io.Writer) (_ string, err error) {
			var more string
			f.name, more, err = f.write(context.Background(), w, chunks)
			f.more += more
			return f.name, err
		}, len(chunks) > 0)
		if missing > 0 {
			f.more += " " + plural(missing, "recording", "recordings") + " could not be read, so it is without."
		}
		return err
	})
}

// giveMade hands over the file that waits for a tap.
func (s *storage) giveMade(ctx goapp.Context, _ goapp.Event) {
	if f := s.d.Model.waits.Load(); f != nil {
		s.withFile(ctx, f, func() {}, s.d.Device.Files.SavePending)
	}
}

// withFile does one thing with a file at a time: do, beside the UI goroutine. begin is
// called before it.
func (s *storage) withFile(ctx goapp.Context, f *file, begin func(), do func() error) {
	if s.busy {
		return
	}
	m := s.d.Model
	if !m.files.TryLock() {
		*s.said(f.at) = otherFile
		return
	}
	s.busy = true
	begin()
	again := m.waits.Load() == f
	waits := func(err error) bool {
		return errors.Is(err, device.ErrNeedsTap) || again && errors.Is(err, device.ErrCanceled)
	}
	s.background(ctx, func() error {
		defer m.tell() // the screen may be another one by then
		defer m.files.Unlock()
		err := do()
		if waits(err) {
			m.waits.Store(f)
			return err
		}
		m.waits.Store(nil)
		if err == nil && f.given != nil {
			f.given(context.Background())
		}
		return err
	}, func(_ goapp.Context, err error) {
		s.busy = false
		*s.said(f.at) = saysFile(f, err, waits(err))
		m.tell()
	})
}

// What is said of a file that waits for a tap.
const (
	fileReady  = "The file is ready. Making it took so long that the browser wants one more tap."
	fileClosed = "Not saved anywhere yet: the sheet was closed. The file still waits."
)

// saysFile says what came of a file; waits when it can be had by another tap.
func saysFile(f *file, err error, waits bool) string {
	switch {
	case err == nil:
		return "Handed over as " + f.name + "." + f.more
	case waits && errors.Is(err, device.ErrCanceled):
		return fileClosed
	case waits:
		return fileReady
	case errors.Is(err, device.ErrCanceled):
		return "Not saved anywhere: the sheet was closed."
	case errors.Is(err, errNothing):
		return "Nothing of it can be read in this browser now; restart the browser or the device, and try again."
	}
	return sayFile(err)
}

// told is the sentence of an id, with the button for a file that waits for a tap.
func (s *storage) told(id string) goapp.UI {
	text, tap := *s.said(id), goapp.UI(nil)
	if s.live() {
		if f := s.d.Model.waits.Load(); f != nil && f.at == id {
			if text == "" {
				text = fileReady // it was made for a screen that was left
			}
			tap = s.act(id+"-tap", ui.Primary, "Save or send the file", s.giveMade)
		}
	}
	return goapp.Div().Class("stack").Body(told(id, text), goapp.Div().Body(tap))
}
