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
		s.told("backup-said", &s.backup),
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
	var head journal.BackupHead
	s.give(ctx, &file{
		said: &s.backup, sounds: sounds,
		write: func(c context.Context, w io.Writer, chunks []journal.Chunk) (name, more string, err error) {
			head, err = b.ExportText(c, w, s.d.Version, chunks)
			return s.named(head, len(chunks) > 0), "", err
		},
		// What could not be kept is the book's trouble, which every screen tells.
		given: func(c context.Context) { _ = b.BackedUp(c, head.Created) },
	})
}

func (s *storage) onSaveAside(ctx goapp.Context, _ goapp.Event) {
	b := s.book()
	s.give(ctx, &file{said: &s.backup, write: func(c context.Context, w io.Writer, _ []journal.Chunk) (name, more string, err error) {
		head, err := b.ExportAside(c, w, s.d.Version)
		return asidePrefix + s.named(head, false), "", err
	}})
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

// file is one that is made for the candidate.
type file struct {
	said   *string // where it is told what came of it
	sounds soundsIn
	write  func(context.Context, io.Writer, []journal.Chunk) (name, more string, err error)
	given  func(context.Context) // called once it was handed over; may be nil

	name, more string // what write told
}

// soundsIn says whether a file has the recordings.
type soundsIn int

const (
	noSounds   soundsIn = iota
	withSounds          // or the file is not made
	soundsToo           // as far as they can be read
)

// give has a file made and hands it over.
func (s *storage) give(ctx goapp.Context, f *file) {
	if s.busy {
		return
	}
	files := &s.d.Model.files
	if !files.TryLock() {
		*f.said = otherFile
		return
	}
	s.busy, s.waits, *f.said = true, nil, "The file is being made."
	d := s.d.Device
	s.background(ctx, func() error {
		defer files.Unlock()
		var chunks []journal.Chunk
		missing := 0
		if f.sounds != noSounds {
			lines, n, err := d.ReadPieces(s.d.Database)
			if missing = n; err == nil {
				chunks, err = journal.ParseChunkLines(lines)
			}
			if err != nil && f.sounds == withSounds {
				return err
			}
			if err != nil {
				chunks, f.more = nil, " Recordings could not be read, so it is without."
			}
		}
		c := context.Background()
		err := d.GiveFile(func(w io.Writer) (_ string, err error) {
			var more string
			f.name, more, err = f.write(c, w, chunks)
			f.more += more
			return f.name, err
		}, len(chunks) > 0)
		if missing > 0 {
			f.more += " " + plural(missing, "recording", "recordings") + " could not be read, so it is without."
		}
		return s.gave(f, err)
	}, s.afterGiving(f))
}

// giveMade hands over the file that waits for a tap.
func (s *storage) giveMade(ctx goapp.Context, _ goapp.Event) {
	f := s.waits
	if s.busy || f == nil {
		return
	}
	files := &s.d.Model.files
	if !files.TryLock() {
		*f.said = otherFile
		return
	}
	s.busy = true
	s.background(ctx, func() error {
		defer files.Unlock()
		return s.gave(f, s.d.Device.GiveMade())
	}, s.afterGiving(f))
}

// gave is called with what came of handing over, which it returns.
func (s *storage) gave(f *file, err error) error {
	if err == nil && f.given != nil {
		f.given(context.Background())
	}
	return err
}

// afterGiving tells what came of it.
func (s *storage) afterGiving(f *file) func(goapp.Context, error) {
	return func(_ goapp.Context, err error) {
		again := s.waits == f
		s.busy, s.waits = false, nil
		switch {
		case err == nil:
			*f.said = "Handed over as " + f.name + "." + f.more
		case errors.Is(err, device.ErrNeedsTap), again && errors.Is(err, device.ErrCancelled):
			s.waits = f
			*f.said = "The file is ready. Making it took so long that the browser wants one more tap."
		case errors.Is(err, device.ErrCancelled):
			*f.said = "Not saved anywhere: the sheet was closed."
		case errors.Is(err, errNothing):
			*f.said = "Nothing of it can be read in this browser now; restart the browser or the device, and try again."
		default:
			*f.said = sayFile(err)
		}
		s.d.Model.tell()
	}
}

// told is what came of the file that said tells of, with the button for one that
// waits for a tap.
func (s *storage) told(id string, said *string) goapp.UI {
	var tap goapp.UI
	if s.waits != nil && s.waits.said == said {
		tap = s.act(id+"-tap", ui.Primary, "Save or send the file", s.giveMade)
	}
	return goapp.Div().Class("stack").Body(told(id, *said), goapp.Div().Body(tap))
}
