package settings

import (
	"context"
	"io"
	"strconv"
	"strings"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/recording"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// restoring is the state of restoring a chosen file.
type restoring struct {
	chosen  recording.Blob
	file    backup.File
	preview backup.Preview
	sounds  [3]int             // how many answers have recordings in it that are missing here, present, and deleted here
	from    store.OtherHistory // where it is from, if it is no file
	sound   recording.Store    // and its recordings
	here    []journal.Recording
	deleted string   // what of the file was deleted here, in a sentence
	offered bool     // file and preview wait for a decision
	refused string   // why a file was not accepted, in a sentence
	came    []string // the outcome of restoring, a sentence for each fact
}

// restoreField is the id of the file field.
const restoreField = "restore-file"

// restore accepts a file and shows what importing it would change.
func (s *storage) restore() goapp.UI {
	var field goapp.UI = goapp.Label().Class("filefield").For(restoreField).Body(
		goapp.Span().ID("restore-name").Text(s.chosenName()),
		goapp.Input().ID(restoreField).Type("file").Accept(".json,.zip,application/json,application/zip").
			Aria("describedby", "restore-refused").Aria("invalid", s.refused != "").
			OnChange(ui.Safe(s.onChosen), goapp.EventScope(restoreField)))
	if s.HasStore() && s.History().FallbackReason() != nil {
		field = goapp.P().Class("small").Text("Nothing can be restored in this window, because nothing would be kept.")
	}
	return section("Restore from a file",
		goapp.Div().Class("stack").Body(s.elsewhereCards()...),
		goapp.Div().Body(s.elsewhereDeclined()),
		hint("You see first what it would change. It deletes nothing, and newer stays."),
		goapp.Div().Body(field),
		goapp.P().Class("refusal").ID("restore-refused").Role("alert").Text(s.refused),
		goapp.Div().Body(s.offer()),
		statusLines("restore-said", s.came),
		goapp.Div().Body(s.replacedHere()),
	)
}

// chosenName is what the chosen file is called. The field itself is emptied once the file is
// read, and would say that none is chosen.
func (s *storage) chosenName() string {
	if f, ok := s.chosen.(interface{ Name() string }); ok {
		return f.Name()
	}
	return "A backup of Mockloop, JSON or zip"
}

// onChosen reads the whole file and compares it with the history, without changing
// anything.
func (s *storage) onChosen(ctx goapp.Context, _ goapp.Event) {
	s.readFile(ctx, func(next *restoring) error {
		f, err := s.Deps.Device.Files.ChosenFile(restoreField)
		if err != nil {
			return err
		}
		next.chosen = f
		next.file, err = backup.Read(io.NewSectionReader(f, 0, f.Size()), f.Size())
		return err
	})
}

// readFile reads a file, or what stands for one, and compares it with the history.
func (s *storage) readFile(ctx goapp.Context, read func(*restoring) error) {
	if s.busy {
		s.toRead = read // once that is done
		return
	}
	files := &s.Deps.Store.FileLock
	if !files.TryLock() {
		s.restoring = restoring{refused: otherFile}
		return
	}
	s.restoring = restoring{came: []string{"The file is being read."}}
	s.busy = true
	b := s.History()
	var next restoring
	s.Background(ctx, func() error {
		defer files.Unlock()
		err := read(&next)
		if err != nil {
			return err
		}
		if len(next.file.Chunks) > 0 {
			if next.here, err = b.Recordings().All(context.Background()); err != nil {
				return err
			}
		}
		err = next.compare(b)
		next.deleted = deletedWords(next.preview, next.sounds[2])
		return err
	}, func(ctx goapp.Context, err error) {
		s.busy, s.restoring = false, restoring{}
		defer s.readNext(ctx)
		if err != nil {
			s.refused = sayFile(err)
			return
		}
		s.restoring = next
		s.offered = true
		s.Ctx(ctx).Defer(func(goapp.Context) { s.Deps.Device.Page.Focus("restore-offer") })
	})
}

// readNext reads the file that was chosen while another was under way, if there is one.
func (s *storage) readNext(ctx goapp.Context) {
	if read := s.toRead; read != nil {
		s.toRead = nil
		s.readFile(ctx, read)
	}
}

// compare works out what importing the file would do.
func (r *restoring) compare(b *history.History) (err error) {
	if r.preview, err = b.Backups().PreviewImport(context.Background(), r.file); err == nil {
		r.sounds = recordings(r.file.Chunks, r.here, r.preview)
	}
	return err
}

// onBringBack changes whether what was deleted here is to come back.
func (s *storage) onBringBack(ctx goapp.Context, _ goapp.Event) {
	if s.busy {
		return
	}
	s.busy = true
	b, next := s.History(), s.restoring
	next.file.RestoreDeleted = !next.file.RestoreDeleted
	s.Background(ctx, func() error { return next.compare(b) }, func(ctx goapp.Context, err error) {
		s.busy = false
		defer s.readNext(ctx)
		if err != nil {
			s.refused = sayFile(err)
			return
		}
		s.restoring = next
	})
}

// aheadOfTime says what in the file is dated in the future.
func (s *storage) aheadOfTime() goapp.UI {
	what := counted(s.preview.FutureDated)
	if what == "" {
		return nil
	}
	n := 0
	for _, of := range s.preview.FutureDated {
		n += of
	}
	verb := " are"
	if n == 1 {
		verb = " is"
	}
	facts := []string{what + verb + " dated in the future: a clock was wrong."}
	if journal.InFuture(s.file.Created, s.Deps.Now()) {
		facts = append(facts, "If it is the clock of this device, set it right and choose the file again.")
	}
	facts = append(facts, "Nothing of that takes the place of what is here and has a date that can be right.")
	return goapp.Div().ID("restore-ahead").Body(view.PlainList(facts))
}

// replacedHere offers to have back what the last restore has replaced.
func (s *storage) replacedHere() goapp.UI {
	what := counted(s.replaced)
	if what == "" || s.offered {
		return nil
	}
	return goapp.Div().Class("stack").ID("replaced").Body(
		goapp.P().Text("The last restore put something newer in the place of "+what+"."),
		goapp.Div().Body(s.act("replaced-back", ui.Plain, "Bring back what was here before", s.onReplacedBack)))
}

func (s *storage) onReplacedBack(ctx goapp.Context, _ goapp.Event) {
	if s.busy {
		return
	}
	s.busy = true
	b := s.History().Backups()
	s.WriteInBackground(ctx, b.RestoreReplaced, func(ctx goapp.Context, err error) {
		defer s.readNext(ctx)
		s.busy, s.refused, s.came = false, "", []string{"Done: what was here before is back, and the same button changes it again."}
		if err != nil {
			s.came, s.refused = nil, sayFile(err)
		}
		s.look(ctx)
	})
}

// deletedHere says what in the file was deleted here, and offers to bring it back.
func (s *storage) deletedHere() goapp.UI {
	if s.deleted == "" {
		return nil
	}
	return goapp.Div().Class("stack").Body(
		goapp.P().ID("restore-deleted").Text(s.deleted),
		goapp.Div().Body(ui.Toggle("restore-deleted-back", "Bring back what was deleted here", s.file.RestoreDeleted, s.onBringBack)))
}

// deletedWords says what in a file was deleted here, and that its recordings were;
// empty where nothing was.
func deletedWords(p backup.Preview, sounds int) string {
	switch {
	case p.DeletedHere > 0:
		return textutil.Plural(p.DeletedHere, "answer in this file was", "answers in this file were") + " deleted here."
	case sounds > 0:
		return "Recordings of " + textutil.Plural(sounds, "answer", "answers") + " in this file were deleted here."
	}
	return ""
}

// elsewhereCards offer what is kept at other addresses of this host.
func (s *storage) elsewhereCards() (cards []goapp.UI) {
	if s.offered {
		return nil
	}
	for i, e := range s.elsewhere {
		id := "elsewhere-" + strconv.Itoa(i)
		cards = append(cards, view.OtherHistoryOffer(e.Address(), e.Answers,
			ui.Button(id+"-no", ui.Plain, "No, thanks", func(ctx goapp.Context, _ goapp.Event) {
				s.Write(ctx, func(c context.Context) error { return e.Decline(c, s.History()) },
					func(ctx goapp.Context, _ error) { s.look(ctx) })
			}),
			s.act(id, ui.Plain, "Bring it here", func(ctx goapp.Context, _ goapp.Event) { s.onElsewhere(ctx, e) })))
	}
	return cards
}

// elsewhereDeclined shows what is no longer offered, with a way to get the offer back.
func (s *storage) elsewhereDeclined() goapp.UI {
	if s.offered || !s.HasStore() || len(store.Declined(s.History())) == 0 {
		return nil
	}
	return goapp.Div().Class("stack").ID("elsewhere-declined").Body(
		hint("Practice at "+strings.Join(store.Declined(s.History()), ", ")+" is not offered any more."),
		goapp.Div().Body(s.act("elsewhere-again", ui.Plain, "Offer it again", func(ctx goapp.Context, _ goapp.Event) {
			s.Write(ctx, func(c context.Context) error { return store.OfferAgain(c, s.History()) },
				func(ctx goapp.Context, _ error) { s.look(ctx) })
		})))
}

// onElsewhere reads what is kept at another address, and compares it with the history as
// it would a file.
func (s *storage) onElsewhere(ctx goapp.Context, e store.OtherHistory) {
	s.readFile(ctx, func(next *restoring) error {
		j, sound, err := s.Deps.Neighbors.Open(context.Background(), e.Base)
		if err != nil {
			return err
		}
		defer func() { _ = j.Close() }()
		if next.file, err = s.History().Backups().FileOf(context.Background(), j); err != nil {
			return err
		}
		next.from = e
		takes, err := sound.Takes(context.Background(), "")
		if err != nil {
			next.file.WithoutRecordings = true
			return nil
		}
		next.sound = sound
		for _, t := range takes {
			next.file.Chunks = append(next.file.Chunks, backup.Chunk{Owner: t.Owner})
		}
		return nil
	})
}

// offer shows what importing the file would change, and asks.
func (s *storage) offer() goapp.UI {
	if !s.offered {
		return nil
	}
	p := &s.preview
	var facts []goapp.UI
	add := func(what string, by map[journal.Kind]int) {
		if words := counted(by); words != "" {
			facts = append(facts, factRow(what, words))
		}
	}
	add("Adds", p.Add)
	add("Updates", p.Change)
	add("Leaves as it is here", p.Skip)
	add("Cannot replace what is here", p.Refused)
	if p.DeletedThere > 0 {
		facts = append(facts, factRow("Deleted in the file, stays here", textutil.Plural(p.DeletedThere, "answer", "answers")))
	}
	for i, what := range []string{"Adds recordings of", "Leaves recordings of"} {
		if n := s.restoring.sounds[i]; n > 0 {
			facts = append(facts, factRow(what, textutil.Plural(n, "answer", "answers")))
		}
	}
	if s.file.WithoutRecordings {
		facts = append(facts, factRow("Recordings", "They are not in this file"))
	}
	if p.Unreadable > 0 {
		facts = append(facts, factRow("Damaged, left out", textutil.Plural(p.Unreadable, "record", "records")))
	}
	if p.Quarantined > 0 {
		facts = append(facts, factRow("Cannot be read here, kept aside", textutil.Plural(p.Quarantined, "record", "records")))
	}
	now := s.Deps.Now()
	title, yes := "A backup of "+words.InSentence(words.Day(s.file.Created.In(now.Location()), now)), goapp.UI(nil)
	if s.file.FromJournal {
		title = "Practice at " + s.from.Address()
	}
	no := ui.Button("restore-no", ui.Plain, "Cancel", func(goapp.Context, goapp.Event) { s.restoring = restoring{} })
	switch {
	case s.deleted != "":
		label := "Restore"
		if p.Empty() && s.restoring.sounds[0] == 0 {
			label = "Keep them deleted"
			if p.DeletedHere == 1 {
				label = "Keep it deleted"
			}
		}
		yes = s.act("restore-yes", ui.Primary, label, s.onRestore)
	case p.Old() && s.restoring.sounds[0] == 0:
		title += ": all of it is here already"
	case p.Empty() && s.restoring.sounds[0] == 0:
		title += ": nothing in it is newer than what is here"
	default:
		yes = s.act("restore-yes", ui.Primary, "Restore", s.onRestore)
	}
	return goapp.Section().Class("card stack").ID("restore-offer").TabIndex(-1).Aria("label", "What the file would do").Body(
		goapp.P().Class("conclusion").Text(title),
		goapp.Dl().Class("facts").Body(facts...),
		goapp.Div().Body(s.aheadOfTime(), s.deletedHere()),
		goapp.Div().Class("pair even").Body(no, yes),
	)
}

// recordings counts the answers that chunks are recordings of: those that have none
// here, those that have, and those whose recordings were deleted here.
func recordings(chunks []backup.Chunk, here []journal.Recording, p backup.Preview) (n [3]int) {
	for i, c := range chunks {
		if i > 0 && chunks[i-1].Owner == c.Owner {
			continue
		}
		has := 0
		if p.LeavesRecording(c.Owner) {
			has = 2
		}
		for _, s := range here {
			if s.Owner == c.Owner {
				has = 1
			}
		}
		n[has]++
	}
	return n
}

// onRestore merges the file into the history and then imports its recordings.
func (s *storage) onRestore(ctx goapp.Context, _ goapp.Event) {
	if s.busy {
		return
	}
	files := &s.Deps.Store.FileLock
	if !files.TryLock() {
		s.refused = otherFile
		return
	}
	s.busy = true
	b, chosen, file, from, sound := s.History(), s.chosen, s.file, s.from, s.sound
	var report history.Report
	var kept, damaged int
	s.WriteInBackground(ctx, func(c context.Context) (err error) {
		defer files.Unlock()
		if report, err = b.Backups().Import(c, file); err != nil {
			return err
		}
		if sound != nil {
			kept, err = recording.Copy(context.Background(), sound, s.Deps.Recordings, report.LeavesRecording)
			if err == nil {
				err = from.Decline(c, b) // it is here now
			}
			return ofRecordings(err)
		}
		if len(file.Chunks) == 0 {
			return nil
		}
		file.LeaveRecordings = report.LeavesRecording
		kept, damaged, err = file.RestoreRecordings(context.Background(), chosen, s.Deps.Recordings)
		return ofRecordings(err)
	}, func(ctx goapp.Context, err error) {
		s.busy, s.restoring = false, restoring{}
		defer s.readNext(ctx)
		s.Refocus(ctx, "restore-said")
		all := report.Len()
		switch {
		case err == nil || report.Kept > 0 && report.Kept == all:
			s.came = restored(report, kept, damaged)
		case report.Kept > 0:
			s.came = []string{
				strconv.Itoa(report.Kept) + " of " + textutil.Plural(all, "record", "records") + " came in.",
				"Restore the same file again, and it goes on from there.",
			}
		}
		s.refused = ""
		if err != nil {
			s.refused = sayFile(err)
		}
		s.look(ctx)
	})
}

// restored says what an import has done, a sentence for each fact.
func restored(r history.Report, sounds, damaged int) []string {
	said := "Nothing was added: all of it was here."
	if !r.Old() {
		said = "Nothing was added: nothing in it is newer than what is here."
	}
	if r.DeletedHere > 0 && r.Kept == 0 {
		said = "Nothing was added: " + textutil.LowerFirst(deletedWords(r.Preview, 0))
		if len(r.Drops()) > 0 {
			said = "Done: what was deleted here is back."
		}
	}
	if r.Kept > 0 {
		said = "Done: " + textutil.Plural(r.Kept, "record was", "records were") + " added or changed."
		if n := r.Add[journal.KindAnswer] - r.Deleted; n > 0 {
			said = "Done: " + textutil.Plural(n, "answer was added, with all that belongs to it.", "answers were added, with all that belongs to them.")
		}
	}
	facts := []string{said}
	if r.Quarantined > 0 && r.Kept > 0 {
		facts = append(facts, textutil.Plural(r.Quarantined, "record could not be read and stands", "records could not be read and stand")+" aside.")
	}
	if sounds > 0 {
		facts = append(facts, "Recordings came back for "+textutil.Plural(sounds, "answer", "answers")+".")
	}
	if damaged > 0 {
		facts = append(facts, "Recordings of "+textutil.Plural(damaged, "answer", "answers")+" are damaged and were left out.")
	}
	return facts
}
