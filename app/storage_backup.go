package app

import (
	"context"
	"errors"
	"io"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// backups makes the file of all that is kept.
func (s *storage) backups() goapp.UI {
	kind, sounds := ui.Primary, goapp.UI(nil)
	if s.offered || s.live() && s.book().Trouble() != nil {
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
		told("backup-said", s.backup),
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
	b, with := s.book(), s.with && len(s.sounds) > 0
	var head journal.BackupHead
	s.give(ctx, &s.backup, with, func(c context.Context, w io.Writer, chunks []journal.Chunk) (name, more string, err error) {
		head, err = b.ExportText(c, w, s.d.Version, chunks)
		return s.named(head, with), "", err
	}, func(c context.Context) {
		// What could not be kept is the book's trouble, which every screen tells.
		_ = b.BackedUp(c, head.Created)
	})
}

func (s *storage) onSaveAside(ctx goapp.Context, _ goapp.Event) {
	b := s.book()
	s.give(ctx, &s.backup, false, func(c context.Context, w io.Writer, _ []journal.Chunk) (name, more string, err error) {
		head, err := b.ExportAside(c, w, s.d.Version)
		return asidePrefix + s.named(head, false), "", err
	}, nil)
}

// named is what a file is called, by the day it is here.
func (s *storage) named(head journal.BackupHead, sounds bool) string {
	return journal.BackupName(head.Created.In(s.d.Now().Location()), sounds)
}

// What files are called that hold less than a backup does.
const (
	asidePrefix = "set-aside-"
	savedPrefix = "saved-"
)

// otherFile is said while a file is under way that another screen asked for.
const otherFile = "Another file is being made or read. Wait for that, or reload the page."

// give has a file made and hands it over; given is called once that was done, and
// what came of it goes to said, with more of what write has to tell.
func (s *storage) give(ctx goapp.Context, said *string, sounds bool, write func(context.Context, io.Writer, []journal.Chunk) (name, more string, err error), given func(context.Context)) {
	if s.busy {
		return
	}
	files := &s.d.Model.files
	if !files.TryLock() {
		*said = otherFile
		return
	}
	s.busy, *said = true, "The file is being made."
	d, name, more := s.d.Device, "", ""
	s.background(ctx, func() error {
		defer files.Unlock()
		var chunks []journal.Chunk
		missing := 0
		if sounds {
			lines, n, err := d.ReadPieces(s.d.Database)
			if missing = n; err == nil {
				chunks, err = journal.ParseChunkLines(lines)
			}
			if err != nil {
				return err
			}
		}
		c := context.Background()
		err := d.GiveFile(func(w io.Writer) (_ string, err error) {
			name, more, err = write(c, w, chunks)
			return name, err
		}, sounds)
		if missing > 0 {
			more += " " + plural(missing, "recording", "recordings") + " could not be read, so it is without."
		}
		if err == nil && given != nil {
			given(c)
		}
		return err
	}, func(_ goapp.Context, err error) {
		s.busy = false
		switch {
		case err == nil:
			*said = "Handed over as " + name + "." + more
		case errors.Is(err, device.ErrCancelled):
			*said = "Not saved anywhere: the sheet was closed."
		case errors.Is(err, errNothing):
			*said = "Nothing of it can be read in this browser now; restart the browser or the device, and try again."
		default:
			*said = sayFile(err)
		}
		s.d.Model.tell()
	})
}
