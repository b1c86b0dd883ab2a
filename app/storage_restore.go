package app

import (
	"context"
	"errors"
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// restoring is the file that was chosen, while one decides about it.
type restoring struct {
	file    journal.Backup
	preview journal.Preview
	offered bool   // file and preview are there to be decided on
	refused string // why a file was not taken, in a sentence
	came    string // what came of restoring
}

// restoreField is the id of the field that takes a file.
const restoreField = "restore-file"

// restore takes a file, and shows what it would do before anything is done.
func (s *storage) restore() goapp.UI {
	var field goapp.UI = goapp.Label().Class("filefield").For(restoreField).Body(
		goapp.Span().Text("A backup of Mockloop, JSON or zip"),
		goapp.Input().ID(restoreField).Type("file").Accept(".json,.zip,application/json,application/zip").
			OnChange(ui.Safe(s.onChosen), goapp.EventScope(restoreField)))
	if s.live() && s.book().StandIn() != nil {
		field = goapp.P().Class("small").Text("Nothing can be restored in this window, because nothing would be kept.")
	}
	return block("Restore from a file",
		quiet("First you see what the file would do. It deletes nothing here, and never puts older in the place of newer."),
		goapp.Div().Body(field),
		goapp.P().Class("refusal").ID("restore-refused").Role("alert").Text(s.refused),
		goapp.Div().Body(s.offer()),
		told("restore-said", s.came),
	)
}

// onChosen reads the file whole, and compares it with what is here. Nothing is
// kept by that.
func (s *storage) onChosen(ctx goapp.Context, _ goapp.Event) {
	if s.busy {
		return
	}
	s.restoring = restoring{came: "The file is being read."}
	s.busy = true
	b, d := s.book(), s.d.Device
	var next restoring
	s.background(ctx, func() error {
		f, err := d.ChosenFile(restoreField)
		if err != nil {
			return err
		}
		if next.file, err = journal.ReadBackup(f, f.Size); err != nil {
			return err
		}
		next.preview, err = b.Preview(context.Background(), next.file)
		return err
	}, func(ctx goapp.Context, err error) {
		s.busy, s.restoring = false, restoring{}
		if err != nil {
			s.refused = sayFile(err)
			return
		}
		s.restoring = next
		s.offered = true
		s.lasting(ctx).Defer(func(goapp.Context) { s.d.Device.Focus("restore-offer") })
	})
}

// offer is what the chosen file would do, and the choice.
func (s *storage) offer() goapp.UI {
	if !s.offered {
		return nil
	}
	p, sounds := &s.preview, recordings(s.file.Chunks)
	var facts []goapp.UI
	add := func(what string, by map[journal.Kind]int) {
		if words := counted(by); words != "" {
			facts = append(facts, fact(what, words))
		}
	}
	add("Adds", p.Add)
	add("Changes to newer", p.Change)
	add("Leaves as it is here", p.Skip)
	add("Cannot replace what is here", p.Refused)
	if sounds > 0 {
		facts = append(facts, fact("Recordings, where there are none", plural(sounds, "answer’s", "answers’")))
	}
	if p.Aside > 0 {
		facts = append(facts, fact("Damaged, left out", plural(p.Aside, "record", "records")))
	}
	now := s.d.Now()
	title, yes := "A backup of "+lowerDay(dayName(s.file.Created.In(now.Location()), now)), goapp.UI(nil)
	no := ui.Button("restore-no", ui.Plain, "Leave it", func(goapp.Context, goapp.Event) { s.restoring = restoring{} })
	if p.Empty() && sounds == 0 {
		title += ": all of it is here already"
	} else {
		yes = s.act("restore-yes", ui.Primary, "Add them", s.onRestore)
	}
	return goapp.Section().Class("card stack").ID("restore-offer").TabIndex(-1).Aria("label", "What the file would do").Body(
		goapp.P().Class("conclusion").Text(title),
		goapp.Dl().Class("facts").Body(facts...),
		goapp.Div().Class("pair even").Body(no, yes),
	)
}

// recordings counts the answers that chunks are recordings of.
func recordings(chunks []journal.Chunk) int {
	n := 0
	for i, c := range chunks {
		if i == 0 || chunks[i-1].Of != c.Of {
			n++
		}
	}
	return n
}

// onRestore merges the file into what is here, and then takes its recordings.
func (s *storage) onRestore(ctx goapp.Context, _ goapp.Event) {
	if s.busy {
		return
	}
	s.busy = true
	b, d, file := s.book(), s.d.Device, s.file
	var report journal.Report
	var kept, damaged int
	s.keep(ctx, func(c context.Context) (err error) {
		if report, err = b.Import(c, file); err != nil || len(file.Chunks) == 0 {
			return err
		}
		kept, damaged, err = d.KeepPieces(s.d.Database, file.ChunksAt(), journal.ChunkLines(file.Chunks))
		return err
	}, func(ctx goapp.Context, err error) {
		s.busy, s.restoring = false, restoring{}
		if err != nil {
			s.refused = sayFile(err)
			if errors.Is(err, journal.ErrFull) || errors.Is(err, device.ErrFull) {
				s.refused = "There is not enough room on this device for all of it; free some and restore the same file again, which goes on where it stopped."
			}
		}
		if err == nil || report.Kept > 0 {
			s.came = restored(report, kept, damaged)
		}
		s.d.Model.changed()
		s.look(ctx)
	})
}

// restored says what came of it.
func restored(r journal.Report, sounds, damaged int) string {
	said := "Nothing was added: all of it was here."
	if r.Kept > 0 {
		said = "Done: " + plural(r.Kept, "record was", "records were") + " added or changed."
		if n := r.Add[journal.KindAnswer]; n > 0 {
			said = "Done: " + plural(n, "answer was", "answers were") + " added, with all that belongs to them."
		}
	}
	if sounds > 0 {
		said += " Recordings came back for " + plural(sounds, "answer", "answers") + "."
	}
	if damaged > 0 {
		said += " Those of " + strconv.Itoa(damaged) + " more are damaged and were left out."
	}
	return said
}
