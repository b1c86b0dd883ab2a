package history

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// Bounds of one of the changes that an import is kept in, so that the page gets
// its turn in between and no write takes longer than patience.
const (
	importRecords = 500
	importBytes   = 1 << 20
)

// patient is a journal each of whose writings and readings ends, be it with ErrLate.
// A long reading is of many pages, and may take as long as it takes.
type patient struct {
	journal.Journal
	patience time.Duration
}

func (b *History) patient(j journal.Journal) journal.Journal { return patient{j, b.patience} }

func (p patient) Commit(ctx context.Context, c journal.Change) error {
	ctx, cancel := context.WithTimeout(ctx, p.patience)
	defer cancel()
	return p.Journal.Commit(ctx, c)
}

func (p patient) ByKind(ctx context.Context, k journal.Kind, page journal.Page) ([]journal.Record, error) {
	ctx, cancel := context.WithTimeout(ctx, p.patience)
	defer cancel()
	return p.Journal.ByKind(ctx, k, page)
}

func (p patient) Of(ctx context.Context, of string) ([]journal.Record, error) {
	ctx, cancel := context.WithTimeout(ctx, p.patience)
	defer cancel()
	return p.Journal.ByOwner(ctx, of)
}

// Report is what an import did.
type Report struct {
	backup.Preview     // what it set out to do
	Kept           int // records kept of those to add or change
}

// source is all that the book stands for: what the journal keeps and, in front
// of that, what could not be written yet, so that a backup holds it even when
// the disk is full.
func (b *History) source() journal.Source {
	b.writing.Lock()
	p := b.pending.Then(journal.Change{}) // a copy
	b.writing.Unlock()
	all := journal.AllOf(b.patient(b.j))
	if p.Empty() {
		return all
	}
	hidden := make(map[uuid.UUID]bool, len(p.Drop)+len(p.Put))
	for _, id := range p.Drop {
		hidden[id] = true
	}
	for _, r := range p.Put {
		hidden[r.ID] = true
	}
	return func(ctx context.Context, take func(journal.Record) error) error {
		for _, r := range p.Put {
			if err := take(r); err != nil {
				return err
			}
		}
		if p.Clear {
			return nil
		}
		return all(ctx, func(r journal.Record) error {
			if hidden[r.ID] {
				return nil
			}
			return take(r)
		})
	}
}

// Export writes a backup of everything, also of what could not be kept yet and of
// what was set aside; with sounds, a zip. program is the version that runs.
// Practising may go on meanwhile: what is kept after the call may be missing. The
// head is what to name the file by and to give to BackedUp once it is handed over.
func (b *History) Export(ctx context.Context, w io.Writer, program string, sounds backup.ChunkSource) (backup.Head, error) {
	head := backup.Head{Program: program, Created: b.now(), Zone: b.zone()}.Clean()
	if err := backup.Write(ctx, w, head, b.source(), sounds); err != nil {
		return head, fmt.Errorf("export: %w", err)
	}
	return head, nil
}

// ExportText is Export but for the zip around the text and the recordings that
// chunks lists: no sound comes through Go, so web/files.js packs them in the form
// that Backup tells. Nil chunks: the backup is the text.
func (b *History) ExportText(ctx context.Context, w io.Writer, program string, chunks []backup.Chunk) (backup.Head, error) {
	return b.exportOf(ctx, w, program, b.source(), chunks)
}

// ExportAside writes a backup of nothing but what was set aside, see SetAside.
func (b *History) ExportQuarantined(ctx context.Context, w io.Writer, program string) (backup.Head, error) {
	ids := map[uuid.UUID]bool{uuid.Nil: true}
	for _, a := range b.Quarantined() {
		ids[a.ID] = true
	}
	return b.exportOf(ctx, w, program, func(ctx context.Context, take func(journal.Record) error) error {
		return journal.AllOf(b.patient(b.j))(ctx, func(r journal.Record) error {
			if !ids[r.ID] {
				return nil
			}
			return take(r)
		})
	}, nil)
}

// ExportOf writes a backup of all that can be read of another journal: for one
// that no book can be opened on. n is how many records it found; where reading ends
// before all are read, those before that are in the backup, and it is not whole.
// chunks are as in ExportText.
func (b *History) ExportJournal(ctx context.Context, j journal.Journal, w io.Writer, program string, chunks []backup.Chunk) (head backup.Head, n int, whole bool, err error) {
	whole = true
	head, err = b.exportOf(ctx, w, program, func(ctx context.Context, take func(journal.Record) error) error {
		var unwritten error
		err := journal.AllOf(b.patient(j))(ctx, func(r journal.Record) error {
			n++
			unwritten = take(r)
			return unwritten
		})
		if err != nil && unwritten == nil && n > 0 {
			whole, err = false, nil
		}
		return err
	}, chunks)
	return head, n, whole, err
}

func (b *History) exportOf(ctx context.Context, w io.Writer, program string, from journal.Source, chunks []backup.Chunk) (backup.Head, error) {
	head := backup.Head{Program: program, Created: b.now(), Zone: b.zone()}.Clean()
	if err := backup.WriteText(ctx, w, head, from, chunks); err != nil {
		return head, fmt.Errorf("export: %w", err)
	}
	return head, nil
}

// Preview is what importing the backup would do. ErrBackupRound when the import
// would be refused for the round under way.
func (b *History) PreviewImport(ctx context.Context, file backup.File) (backup.Preview, error) {
	p, err := file.Against(ctx, b.source())
	if err != nil {
		return p, err
	}
	return p, b.mayImport(p)
}

// mayImport refuses to put another round in the place of the one under way: the
// newest round is the one that goes on.
func (b *History) mayImport(p backup.Preview) error {
	r, _, open := b.CurrentRound()
	if open && r.Phase() != interview.PhaseOver && p.ReplacesRound() {
		return fmt.Errorf("import: %w", backup.ErrRoundUnderWay)
	}
	return nil
}

// Import merges a backup into the journal and reads the book anew. What failed to
// be written before is written first, and when that fails nothing is imported.
//
// A small backup is kept in one strict change, a large one in several. When one
// of those fails, those before it stay: everything in them is whole, a round that
// came only in part is not shown, and the same import done again goes on where it
// stopped. The report is true then, too.
func (b *History) Import(ctx context.Context, file backup.File) (Report, error) {
	b.writing.Lock()
	defer b.writing.Unlock()
	if !b.pending.Empty() {
		if err := b.commit(ctx, journal.Change{}); err != nil {
			return Report{}, fmt.Errorf("import: %w", err)
		}
	}
	j := b.patient(b.j)
	p, err := file.Against(ctx, journal.AllOf(j))
	if err != nil {
		return Report{}, err
	}
	report := Report{Preview: p}
	if err := b.mayImport(p); err != nil || p.Empty() {
		return report, err
	}
	last, _ := b.LastBackup()
	came := b.untilBackup(schema.SettingImported)
	unseen := map[uuid.UUID]bool{} // older than the last backup, and not in it
	for _, r := range p.NewAnswers() {
		if a, err := schema.Answer(r); err == nil && !a.Graded.After(last) {
			unseen[r.ID] = true
		}
	}
	slot := b.settings[schema.SettingImported]
	for rest := p.Records(); len(rest) > 0; {
		n, size, before := 0, 0, came
		c := journal.Change{Strict: true}
		for n < len(rest) && n < importRecords && (n == 0 || size+len(rest[n].Data) <= importBytes) {
			id := rest[n].ID
			size += len(rest[n].Data)
			if p.Heals(id) {
				c.Drop = append(c.Drop, id) // one that is damaged may seem to be the later one
			}
			if unseen[id] {
				came++
			}
			n++
		}
		c.Put = rest[:n:n]
		if came > before {
			// In the same change, so that it is true wherever the import stops.
			r, err := b.over(slot.id, slot.at, journal.KindSetting, schema.SettingImported, schema.Setting{Value: b.UntilBackup(came)})
			if err != nil {
				return report, err
			}
			slot.id, slot.at = r.ID, r.At
			c.Put = append(c.Put, r)
		}
		// Not by commit: what fails here does not wait to be kept.
		if err = j.Commit(ctx, c); err != nil {
			break
		}
		report.Kept += n
		rest = rest[n:]
	}
	if again := b.reread(ctx, Open); err == nil {
		err = again
	}
	if err == nil && file.Created.After(last) && !file.Created.After(b.now()) && b.allIn(file) {
		// All answers here are in a file now: there is nothing to remind of. Where
		// that cannot be kept, it is the book's trouble and none of the import's.
		_ = set(ctx, b, b.settings, schema.SettingLastBackup, journal.KindSetting, schema.SettingLastBackup, schema.Setting{Value: file.Created.UTC().Format(time.RFC3339Nano)}, func() {})
	}
	if err != nil {
		return report, fmt.Errorf("import: %w", err)
	}
	return report, nil
}

// allIn reports whether the file holds each answer that is here.
func (b *History) allIn(file backup.File) bool {
	for _, a := range b.Answers() {
		if !file.Has(a.ID) {
			return false
		}
	}
	return true
}

// reread reads the journal anew, by OpenBook or StartBook. On an error the book
// stays as it is. writing is held.
func (b *History) reread(ctx context.Context, open func(context.Context, journal.Journal, func() uuid.UUID, func() time.Time, func() string) (*History, error)) error {
	fresh, err := open(ctx, b.patient(b.j), b.newID, b.now, b.zone)
	if err != nil {
		return err
	}
	if journal.CompareIDs(b.last, fresh.last) < 0 {
		b.last = fresh.last
	}
	b.caught = fresh.caught
	b.update(func() { b.adopt(fresh) })
	return nil
}

// adopt takes over all that another book has read. mu is held.
func (b *History) adopt(fresh *History) {
	b.damaged, b.aside = fresh.damaged, fresh.aside
	b.round, b.draft = fresh.round, fresh.draft
	b.kept, b.shown, b.rest = fresh.kept, fresh.shown, fresh.rest
	b.notes, b.gone = fresh.notes, fresh.gone
	b.ticks, b.settings, b.stars = fresh.ticks, fresh.settings, fresh.stars
	b.cards, b.loops, b.debriefs = fresh.cards, fresh.loops, fresh.debriefs
}
