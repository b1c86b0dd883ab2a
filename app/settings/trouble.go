package settings

import (
	"context"
	"errors"
	"io"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// trouble offers what can be done if something cannot be kept or opened. The banner above
// says what is wrong.
func (s *storage) trouble() goapp.UI {
	if !s.HasStore() || s.History().Err() == nil {
		return nil
	}
	why, in := s.History().Err(), s.History().FallbackReason()
	reload := ui.Button("open-again", ui.Primary, "Try again", func(ctx goapp.Context, _ goapp.Event) { ctx.Reload() })
	var title, text string
	var does []goapp.UI
	switch {
	case errors.Is(in, history.ErrNewerUnreadable): // no offer to delete what a newer version can read
		title, text = "The newer version’s history could not be read", "It is not touched by that. What you do in this window meanwhile is in its memory only: back it up below before you try again."
		does = []goapp.UI{reload, s.act("save-readable", ui.Plain, "Save what can be read", s.onSaveReadable)}
	case errors.Is(in, journal.ErrNewer):
		title, text = "Open for reading only", "Look at everything, and back it up below. What you do in this window is not kept, but the backup has it too."
		does = []goapp.UI{reload}
	case errors.Is(in, journal.ErrBlocked):
		title, text = "Nothing can be kept here", "A backup below holds what you did in this window."
		does = []goapp.UI{reload}
	case in != nil:
		title, text = "Your history could not be opened", "It is not touched by that. What you do in this window meanwhile is in its memory only: back it up below before you try again."
		does = []goapp.UI{
			reload,
			s.act("save-readable", ui.Plain, "Save what can be read", s.onSaveReadable),
			openButton(s.page, "anew-open", ui.Danger, "Start over", "anew"),
		}
	case errors.Is(why, journal.ErrFull):
		title, text = "Make room", "What you did last waits in this window and is in every backup. Delete recordings here, or other things on the device, and it is kept."
		if len(s.sounds) > 0 {
			does = append(does, soundsButton(s.page, "room-sounds"))
		}
		does = append(does,
			s.act("room-backup", ui.Plain, "Back up", s.onBackUp),
			s.act("keep-again", ui.Primary, "Try again", s.onKeepAgain))
	default:
		title, text = "Something is not saved yet", "It waits in this window and is in every backup. The next thing you do tries again, too."
		does = []goapp.UI{s.act("keep-again", ui.Primary, "Try again", s.onKeepAgain)}
	}
	return section(title,
		hint(text),
		goapp.Div().Class("row").Body(does...),
		s.told(atMend),
	).Class("card").ID("mend")
}

// onKeepAgain tries again to keep what could not be kept.
func (s *storage) onKeepAgain(ctx goapp.Context, _ goapp.Event) {
	s.Write(ctx, s.History().Flush, func(_ goapp.Context, err error) {
		s.fixed = ""
		if err != nil {
			s.fixed = "It could not be kept yet."
		} else {
			s.Deps.Store.LoadRest()
		}
	})
}

// errNothing means that nothing could be read.
var errNothing = errors.New("nothing could be read")

// onSaveReadable makes a file of everything that can be read from a database that could not
// be opened.
func (s *storage) onSaveReadable(ctx goapp.Context, _ goapp.Event) {
	b := s.History()
	s.give(ctx, &store.ExportFile{Place: atMend, Recordings: store.RecordingsIfReadable, Write: func(c context.Context, w io.Writer, recordings *backup.Recordings) (name, more string, err error) {
		j, err := s.Deps.ToRead()
		if err != nil {
			return "", "", errNothing
		}
		defer func() { _ = j.Close() }()
		head, n, whole, err := b.Backups().ExportJournal(c, j, w, s.Deps.Version, recordings)
		if n == 0 {
			err = errNothing
		}
		if !whole {
			more = " It has the " + textutil.Plural(n, "record", "records") + " that could be read; the others could not, so try again later, too."
		}
		return savedPrefix + s.named(head, recordings != nil), more, err
	}})
}

// onAnew deletes the database and reloads.
func (s *storage) onAnew(ctx goapp.Context, _ goapp.Event) {
	s.Deps.Device.Page.CloseDialog("anew-sure")
	s.fixed = "It is being deleted."
	s.Background(ctx, s.Deps.Erase, func(ctx goapp.Context, err error) {
		if err != nil {
			s.fixed = "It could not be deleted, so nothing was changed; close all other windows of Mockloop, then try once more."
			return
		}
		s.Deps.ForgetStashes()
		ctx.Reload()
	})
}
