package history

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// Bounds of one of the changes that an import is kept in, so that the page gets
// its turn in between and no write takes longer than an attempt may.
const (
	importRecords = 500
	importBytes   = 1 << 20
)

// Backups makes backups of a history and takes them in. What it does may take as
// long as it takes, so it must not stand in the order of taps.
type Backups struct {
	*core
	importing sync.Mutex // held through an import
}

// Report is what an import did.
type Report struct {
	backup.Preview     // what it set out to do
	Kept           int // records kept of those to add or change
}

// source is all that the history stands for: what the journal keeps and, in front of
// that, what could not be written yet, so that a backup holds it even when the disk
// is full.
func (h *Backups) source() journal.Source {
	p := h.writer.Pending()
	everything := journal.AllRecords(h.bounded(h.timeout))
	all := func(ctx context.Context, take func(journal.Record) error) error {
		return everything(ctx, func(r journal.Record) error {
			if r.Kind == journal.KindReplaced {
				return nil // of this device alone
			}
			return take(r)
		})
	}
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
// what is quarantined; with recordings, a zip. program is the version that runs.
// Practice may go on meanwhile: what is kept after the call may be missing. The
// head is what to name the file by and to give to BackedUp once it is handed over.
func (h *Backups) Export(ctx context.Context, w io.Writer, program string, recordings *backup.Recordings) (backup.Header, error) {
	return h.exportOf(ctx, w, program, h.source(), recordings)
}

// ExportQuarantined writes a backup of nothing but History.Quarantined.
func (h *Backups) ExportQuarantined(ctx context.Context, w io.Writer, program string) (backup.Header, error) {
	ids := map[uuid.UUID]bool{uuid.Nil: true}
	h.mu.RLock()
	for _, a := range h.state.quarantined {
		ids[a.ID] = true
	}
	h.mu.RUnlock()
	return h.exportOf(ctx, w, program, func(ctx context.Context, take func(journal.Record) error) error {
		return journal.AllRecords(h.bounded(h.timeout))(ctx, func(r journal.Record) error {
			if !ids[r.ID] {
				return nil
			}
			return take(r)
		})
	}, nil)
}

// ExportJournal writes a backup of all that can be read of another journal: for one
// that no history can be opened on. n is how many records it found; where reading ends
// before all are read, those before that are in the backup, and it is not whole.
func (h *Backups) ExportJournal(ctx context.Context, j journal.Journal, w io.Writer, program string, recordings *backup.Recordings) (head backup.Header, n int, whole bool, err error) {
	whole = true
	head, err = h.exportOf(ctx, w, program, func(ctx context.Context, take func(journal.Record) error) error {
		var unwritten error
		err := journal.AllRecords(journal.Bounded(j, h.timeout))(ctx, func(r journal.Record) error {
			n++
			unwritten = take(r)
			return unwritten
		})
		if err != nil && unwritten == nil && n > 0 {
			whole, err = false, nil
		}
		return err
	}, recordings)
	return head, n, whole, err
}

// FileOf is all that another journal keeps, as a backup of it would hold it.
func (h *Backups) FileOf(ctx context.Context, j journal.Journal) (backup.File, error) {
	var text bytes.Buffer
	_, err := h.exportOf(ctx, &text, "", journal.AllRecords(journal.Bounded(j, h.timeout)), nil)
	if err != nil {
		return backup.File{}, err
	}
	file, err := backup.Read(&text, int64(text.Len()))
	file.FromJournal = true
	return file, err
}

// CountAnswers counts the answers that a journal keeps.
func CountAnswers(ctx context.Context, j journal.Journal) (n int, err error) {
	err = journal.EachRecord(ctx, journal.Bounded(j, journal.AttemptTimeout), journal.KindAnswer, func(journal.Record) error {
		n++
		return nil
	})
	return n, err
}

func (h *Backups) exportOf(ctx context.Context, w io.Writer, program string, from journal.Source, recordings *backup.Recordings) (backup.Header, error) {
	head := backup.Header{Program: program, Created: h.now(), Zone: h.zone()}.Clean()
	if err := backup.Write(ctx, w, head, from, recordings); err != nil {
		return head, fmt.Errorf("export: %w", err)
	}
	return head, nil
}

// PreviewImport is what importing the backup would do. ErrRoundUnderWay when the import
// would be refused for the round under way.
func (h *Backups) PreviewImport(ctx context.Context, file backup.File) (backup.Preview, error) {
	file.Now = h.now()
	p, err := file.Against(ctx, h.source())
	if err != nil {
		return p, err
	}
	return p, h.mayImport(p)
}

// mayImport refuses to put another round in the place of the one under way: the
// newest round is the one that goes on.
func (h *Backups) mayImport(p backup.Preview) error {
	h.mu.RLock()
	defer h.mu.RUnlock()
	if r := h.state.round; r != nil && r.Phase() != interview.PhaseOver && p.ReplacesRound() {
		return fmt.Errorf("import: %w", backup.ErrRoundUnderWay)
	}
	return nil
}

// Import merges a backup into the journal and reads the history again. What failed to
// be written before is written first, and when that fails nothing is imported.
//
// A small backup is kept in one strict change, a large one in several. When one
// of those fails, those before it stay: everything in them is whole, a round that
// came only in part is not shown, and the same import done again goes on where it
// stopped. The report is true then, too.
func (h *Backups) Import(ctx context.Context, file backup.File) (Report, error) {
	h.importing.Lock()
	defer h.importing.Unlock()
	report, err := h.merge(ctx, file)
	if err != nil {
		return report, fmt.Errorf("import: %w", err)
	}
	return report, nil
}

func (h *Backups) merge(ctx context.Context, file backup.File) (report Report, err error) {
	if waiting, needed := h.writer.Flush(); needed {
		if err := h.writer.WaitLong(ctx, waiting); err != nil {
			return report, err
		}
	}
	file.Now = h.now()
	j := h.bounded(h.timeout)
	p, err := file.Against(ctx, journal.AllRecords(j))
	if err != nil {
		return report, err
	}
	report.Preview = p
	if err := h.mayImport(p); err != nil || p.Empty() {
		return report, err
	}
	last, _ := h.LastBackup()
	err = h.keepAll(ctx, p, last, &report)
	if again := h.reload(ctx, j, true); err == nil {
		err = again
	}
	h.notify(Event{Answers: true})
	if err == nil && !file.FromJournal && (file.Created.After(last) || h.ahead(last)) && !file.Created.After(h.now()) && h.allIn(file) {
		// All answers here are in a file now: there is nothing to remind of. Where
		// that cannot be kept, Err tells it, and the import has nothing to do with it.
		_ = h.BackedUp(ctx, file.Created)
	}
	return report, err
}

// keepAll keeps what an import adds and changes. last is when the last backup of this
// device was made.
func (h *Backups) keepAll(ctx context.Context, p backup.Preview, last time.Time, report *Report) error {
	imported := h.untilBackup(schema.SettingImported)
	unseen := map[uuid.UUID]bool{} // older than the last backup, and not in it
	for _, r := range p.NewAnswers() {
		if a, err := schema.Answer(r); err == nil && !a.Graded.After(last) {
			unseen[r.ID] = true
		}
	}
	if err := h.keepReplaced(ctx, p.Replaced()); err != nil {
		return err
	}
	drops := p.Drops() // with the first, so that what is added shows
	for rest := p.Records(); len(rest) > 0 || len(drops) > 0; {
		n, size, before := 0, 0, imported
		c := journal.Change{Strict: true, Drop: drops}
		drops = nil
		for n < len(rest) && n < importRecords && (n == 0 || size+len(rest[n].Data) <= importBytes) {
			id := rest[n].ID
			size += len(rest[n].Data)
			if p.Repairs(id) {
				c.Drop = append(c.Drop, id) // one that is damaged may seem to be the later one
			}
			if unseen[id] {
				imported++
			}
			n++
		}
		c.Put = rest[:n:n]
		if imported > before {
			// In the same change, so that it is true wherever the import stops.
			value := h.UntilBackup(imported)
			h.mu.Lock()
			count, err := h.setting(h.state, schema.SettingImported, value)
			h.mu.Unlock()
			if err != nil {
				return err
			}
			c.Put = append(c.Put, count.Put...)
		}
		if err := h.writeNow(ctx, c); err != nil {
			return err
		}
		report.Kept += n
		rest = rest[n:]
	}
	return nil
}

// allIn reports whether the file holds each answer that is here.
func (h *Backups) allIn(file backup.File) bool {
	for _, a := range h.answers() {
		if !file.Has(a.ID) {
			return false
		}
	}
	return true
}

// answers are those that show.
func (h *Backups) answers() []grading.Answer {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return h.state.answers.Shown()
}
