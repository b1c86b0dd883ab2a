package journal

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/interview"
)

// Bounds of one of the changes that an import is kept in, so that the page gets
// its turn in between and no write takes longer than patience.
const (
	importRecords = 500
	importBytes   = 1 << 20
)

// Report is what an import did.
type Report struct {
	Preview     // what it set out to do
	Kept    int // records kept of those to add or change
}

// source is all that the book stands for: what the journal keeps and, in front
// of that, what could not be written yet, so that a backup holds it even when
// the disk is full.
func (b *Book) source() Source {
	b.writing.Lock()
	p := b.pending.then(Change{}) // a copy
	b.writing.Unlock()
	if p.Empty() {
		return AllOf(b.j)
	}
	hidden := make(map[uuid.UUID]bool, len(p.Drop)+len(p.Put))
	for _, id := range p.Drop {
		hidden[id] = true
	}
	for _, r := range p.Put {
		hidden[r.ID] = true
	}
	return func(ctx context.Context, take func(Record) error) error {
		for _, r := range p.Put {
			if err := take(r); err != nil {
				return err
			}
		}
		if p.Clear {
			return nil
		}
		return AllOf(b.j)(ctx, func(r Record) error {
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
func (b *Book) Export(ctx context.Context, w io.Writer, program string, sounds Chunks) (BackupHead, error) {
	head := BackupHead{Program: program, Created: b.now(), Zone: b.zone()}.clean()
	if err := WriteBackup(ctx, w, head, b.source(), sounds); err != nil {
		return head, fmt.Errorf("export: %w", err)
	}
	return head, nil
}

// Preview is what importing the backup would do. ErrBackupRound when the import
// would be refused for the round under way.
func (b *Book) Preview(ctx context.Context, file Backup) (Preview, error) {
	p, err := file.Against(ctx, b.source())
	if err != nil {
		return p, err
	}
	return p, b.mayImport(p)
}

// mayImport refuses to put another round in the place of the one under way: the
// newest round is the one that goes on.
func (b *Book) mayImport(p Preview) error {
	r, _, open := b.Open()
	if open && r.Phase() != interview.PhaseOver && older(p.roundHere, p.roundNew) < 0 {
		return fmt.Errorf("import: %w", ErrBackupRound)
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
func (b *Book) Import(ctx context.Context, file Backup) (Report, error) {
	b.writing.Lock()
	defer b.writing.Unlock()
	if !b.pending.Empty() {
		if err := b.commit(ctx, Change{}); err != nil {
			return Report{}, fmt.Errorf("import: %w", err)
		}
	}
	p, err := file.Against(ctx, AllOf(b.j))
	if err != nil {
		return Report{}, err
	}
	report := Report{Preview: p}
	if err := b.mayImport(p); err != nil || p.Empty() {
		return report, err
	}
	last, since := b.LastBackup()
	for rest := p.put; len(rest) > 0; {
		n, size := 0, 0
		for n < len(rest) && n < importRecords && (n == 0 || size+len(rest[n].Data) <= importBytes) {
			size += len(rest[n].Data)
			n++
		}
		if err = b.try(ctx, Change{Put: rest[:n], Strict: true}); err != nil {
			break
		}
		report.Kept += n
		rest = rest[n:]
	}
	if err == nil && since == 0 && file.Created.After(last) && !file.Created.After(b.now()) {
		// All answers here are in a file now: there is nothing to remind of.
		err = set(ctx, b, b.settings, SettingBackup, KindSetting, SettingBackup, keptSetting{file.Created.UTC().Format(time.RFC3339Nano)}, func() {})
	}
	if again := b.reread(ctx); err == nil {
		err = again
	}
	if err != nil {
		return report, fmt.Errorf("import: %w", err)
	}
	return report, nil
}

// reread reads the journal anew. On an error the book stays as it is. writing is
// held.
func (b *Book) reread(ctx context.Context) error {
	fresh, err := OpenBook(ctx, b.j, b.newID, b.now, b.zone)
	if err != nil {
		return err
	}
	if older(b.last, fresh.last) < 0 {
		b.last = fresh.last
	}
	b.update(func() { b.adopt(fresh) })
	return nil
}

// adopt takes over all that another book has read. mu is held.
func (b *Book) adopt(fresh *Book) {
	b.damaged, b.aside = fresh.damaged, fresh.aside
	b.round, b.draft = fresh.round, fresh.draft
	b.kept, b.shown = fresh.kept, fresh.shown
	b.notes, b.gone = fresh.notes, fresh.gone
	b.ticks, b.settings, b.stars = fresh.ticks, fresh.settings, fresh.stars
	b.cards, b.loops, b.debriefs = fresh.cards, fresh.loops, fresh.debriefs
}
