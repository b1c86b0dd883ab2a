package settings

import (
	"context"
	"errors"
	"io"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// backups makes the file of all that is kept.
func (s *storage) backups() goapp.UI {
	kind, sounds := ui.Primary, goapp.UI(nil)
	if s.offered || s.HasStore() && (s.History().Err() != nil || s.Deps.Store.PendingFile.Load() != nil) {
		kind = ui.Plain // something else comes first
	}
	if len(s.sounds) > 0 {
		sounds = ui.Toggle("backup-sounds", "With recordings, "+words.Size(soundBytes(s.sounds)), s.with, func(goapp.Context, goapp.Event) { s.with = !s.with })
	}
	return section("Back up",
		goapp.P().Class("conclusion").ID("backup-age").Text(s.backupAge()),
		hint("Everything in one private file. It is also how you move to another device."),
		goapp.Div().Body(sounds),
		goapp.Div().Body(s.act("backup-go", kind, "Back up", s.onBackUp)),
		s.told(atBackup),
	)
}

// backupAge says how old the last backup is and what is in none.
func (s *storage) backupAge() string {
	if !s.HasStore() {
		return ""
	}
	at, since := s.History().Backups().LastBackup()
	switch {
	case at.IsZero() && since == 0:
		return "No answers to back up yet."
	case at.IsZero():
		return "Not backed up on this device yet: " + textutil.Plural(since, "answer", "answers") + "."
	}
	now := s.Deps.Now()
	day := "Last backup: " + words.InSentence(words.Day(at.In(now.Location()), now)) + ". "
	if journal.InFuture(at, now) {
		day = "The last backup is dated in the future: the clock was wrong. "
	}
	if since == 0 {
		return day + "All your answers are in it."
	}
	return day + textutil.Plural(since, "answer is", "answers are") + " not in it."
}

func (s *storage) onBackUp(ctx goapp.Context, _ goapp.Event) {
	b, sounds := s.History(), store.WithoutRecordings
	if s.with && len(s.sounds) > 0 {
		sounds = store.WithRecordings
	}
	var head backup.Header
	s.give(ctx, &store.ExportFile{
		Place: atBackup, Recordings: sounds,
		Write: func(c context.Context, w io.Writer, recordings *backup.Recordings) (name, more string, err error) {
			head, err = b.Backups().Export(c, w, s.Deps.Version, recordings)
			return s.named(head, recordings != nil), "", err
		},
		// What could not be kept is the book's trouble, which every screen tells.
		Saved: func(c context.Context) { _ = b.Backups().BackedUp(c, head.Created) },
	})
}

func (s *storage) onSaveAside(ctx goapp.Context, _ goapp.Event) {
	b := s.History()
	s.give(ctx, &store.ExportFile{Place: atBackup, Write: func(c context.Context, w io.Writer, _ *backup.Recordings) (name, more string, err error) {
		head, err := b.Backups().ExportQuarantined(c, w, s.Deps.Version)
		return asidePrefix + s.named(head, false), "", err
	}})
}

// named is what a file is called, by the day it is here.
func (s *storage) named(head backup.Header, sounds bool) string {
	return backup.FileName(head.Created.In(s.Deps.Now().Location()), sounds)
}

// What files are called that hold less than a backup does.
const (
	asidePrefix = "set-aside-"
	savedPrefix = "saved-"
)

// otherFile is said while a file is under way that another screen asked for.
const otherFile = "Another file is being made or read. Wait for that, or reload the page."

// The ids of the sentences that tell what came of a file.
const (
	atBackup = "backup-said"
	atMend   = "mend-said"
)

// said is the sentence of an id.
func (s *storage) said(at string) *string {
	if at == atMend {
		return &s.fixed
	}
	return &s.backup
}

// give has a file made and hands it over. Leaving the screen meanwhile changes
// nothing about that.
func (s *storage) give(ctx goapp.Context, f *store.ExportFile) {
	s.withFile(ctx, f, func() {
		if w := s.Deps.Store.PendingFile.Swap(nil); w != nil {
			*s.said(w.Place) = ""
		}
		*s.said(f.Place) = "The file is being made."
	}, func() error {
		var recordings *backup.Recordings
		missing := 0
		if f.Recordings != store.WithoutRecordings {
			all, err := backup.ReadRecordings(context.Background(), s.Deps.Recordings)
			switch {
			case err != nil && f.Recordings == store.WithRecordings:
				return ofRecordings(err)
			case err != nil:
				f.Note = " Recordings could not be read, so it is without."
			default:
				missing = all.Missing
				if all.Len() > 0 {
					recordings = all
				}
			}
		}
		err := s.Deps.Device.Files.SaveFile(func(w io.Writer) (_ string, err error) {
			var more string
			f.Name, more, err = f.Write(context.Background(), w, recordings)
			f.Note += more
			return f.Name, err
		})
		if missing > 0 {
			f.Note += " " + textutil.Plural(missing, "recording", "recordings") + " could not be read, so it is without."
		}
		return err
	})
}

// giveMade hands over the file that waits for a tap.
func (s *storage) giveMade(ctx goapp.Context, _ goapp.Event) {
	if f := s.Deps.Store.PendingFile.Load(); f != nil {
		s.withFile(ctx, f, func() {}, s.Deps.Device.Files.SavePending)
	}
}

// withFile does one thing with a file at a time: do, beside the UI goroutine. begin is
// called before it.
func (s *storage) withFile(ctx goapp.Context, f *store.ExportFile, begin func(), do func() error) {
	if s.busy {
		return
	}
	m := s.Deps.Store
	if !m.FileLock.TryLock() {
		*s.said(f.Place) = otherFile
		return
	}
	s.busy = true
	begin()
	again := m.PendingFile.Load() == f
	waits := func(err error) bool {
		return errors.Is(err, device.ErrNeedsTap) || again && errors.Is(err, device.ErrCanceled)
	}
	s.Background(ctx, func() error {
		defer m.Touch() // the screen may be another one by then
		defer m.FileLock.Unlock()
		err := do()
		if waits(err) {
			m.PendingFile.Store(f)
			return err
		}
		m.PendingFile.Store(nil)
		if err == nil && f.Saved != nil {
			f.Saved(context.Background())
		}
		return err
	}, func(ctx goapp.Context, err error) {
		s.busy = false
		*s.said(f.Place) = saysFile(f, err, waits(err))
		s.readNext(ctx)
	})
}

// What is said of a file that waits for a tap.
const (
	fileReady  = "The file is ready. Making it took so long that the browser wants one more tap."
	fileClosed = "Not saved anywhere yet: the sheet was closed. The file still waits."
)

// saysFile says what came of a file; waits when it can be had by another tap.
func saysFile(f *store.ExportFile, err error, waits bool) string {
	switch {
	case err == nil:
		return "Saved as " + f.Name + "." + f.Note
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
	if s.HasStore() {
		if f := s.Deps.Store.PendingFile.Load(); f != nil && f.Place == id {
			if text == "" {
				text = fileReady // it was made for a screen that was left
			}
			tap = s.act(id+"-tap", ui.Primary, "Save or send the file", s.giveMade)
		}
	}
	return goapp.Div().Class("stack").Body(statusLine(id, text), goapp.Div().Body(tap))
}
