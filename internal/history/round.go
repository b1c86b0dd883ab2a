package history

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/textutil"
)

// Begin keeps a plan and its first event. The round that was under way before,
// if any, is no longer: what was graded in it stays.
func (b *History) Begin(ctx context.Context, p interview.Plan, first interview.Event) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	r, err := interview.New(p).Do(first)
	if err != nil {
		return fmt.Errorf("%w: %w", journal.ErrInvalid, err)
	}
	plan, err := b.record(uuid.Nil, journal.KindRound, p.ID.String(), p)
	if err != nil {
		return err
	}
	if _, err = schema.Plan(plan); err != nil {
		return fmt.Errorf("%w: %w", journal.ErrInvalid, err)
	}
	step, err := b.record(uuid.Nil, journal.KindStep, p.ID.String(), first)
	if err != nil {
		return err
	}
	err = b.commit(ctx, journal.Change{Put: []journal.Record{plan, step}, Drop: b.undrafted(), Strict: true})
	b.update(func() { b.round, b.draft = &r, draft{} })
	return err
}

// Step keeps an event of the round under way; r is the round after it. ErrNoRound
// when r is another round than the one begun last.
func (b *History) Step(ctx context.Context, r interview.Round, e interview.Event) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	return b.step(ctx, r, e, journal.Change{})
}

// Keep keeps a graded answer and the event that ends its question, both or
// neither, and on the disk itself before it returns.
func (b *History) KeepAnswer(ctx context.Context, a grading.Answer, r interview.Round, e interview.Event) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	rec, err := b.record(a.ID, journal.KindAnswer, a.Round.String(), a)
	if err != nil {
		return err
	}
	// What is in memory is what reading it again will give, to the last digit;
	// and what could not be read again is refused while it can be told.
	if a, err = schema.Answer(rec); err != nil {
		return fmt.Errorf("%w: %w", journal.ErrInvalid, err)
	}
	if b.stranger(r) {
		return fmt.Errorf("keep an answer: %w", ErrNoRound)
	}
	if journal.CompareIDs(rec.ID, b.last) > 0 {
		b.last = rec.ID
	}
	err = b.step(ctx, r, e, journal.Change{Put: []journal.Record{rec}, Strict: true})
	b.update(func() {
		b.kept = append(without(b.kept, a.ID), a)
		b.show()
	})
	return err
}

// step keeps e together with c. writing is held.
func (b *History) step(ctx context.Context, r interview.Round, e interview.Event, c journal.Change) error {
	if b.stranger(r) {
		return fmt.Errorf("keep %s: %w", e.Kind, ErrNoRound)
	}
	rec, err := b.record(uuid.Nil, journal.KindStep, r.Plan().ID.String(), e)
	if err != nil {
		return err
	}
	c.Put = append(c.Put, rec)
	done := !drafting(r, b.draft.part)
	if done {
		c.Drop = append(c.Drop, b.undrafted()...)
	}
	err = b.commit(ctx, c)
	b.update(func() {
		b.round = &r
		if done {
			b.draft = draft{}
		}
	})
	return err
}

// Draft keeps the sheet of the question that r is at, from the moment when it is
// asked: notes are typed while answering. ErrNoRound when the round under way is
// not at that question, as for a draft that comes after its sheet was kept.
func (b *History) KeepDraft(ctx context.Context, r interview.Round, s grading.Sheet) error {
	return b.redraft(ctx, journal.RecordingKey(r.Plan().ID, r.PartIndex()), func(d *draft) { d.sheet = s.Clone() })
}

// Jot keeps words that the browser wrote down, behind those before them, beside the
// sheet of the answer that they belong to (see SoundOf): the candidate may be typing
// in that. No draft writes over them. ErrNoRound as with Draft.
func (b *History) AppendTranscript(ctx context.Context, of, words string) error {
	return b.redraft(ctx, of, func(d *draft) {
		// Twice of what fits, so that Sheet.AddTranscript sees, and says, that it is too long.
		d.jotted, _ = textutil.Clip(strings.TrimSpace(d.jotted+" "+strings.TrimSpace(words)), 2*grading.MaxWords)
	})
}

// Unjot forgets what was written down of an answer, as when it is begun anew.
func (b *History) ClearTranscript(ctx context.Context, of string) error {
	return b.redraft(ctx, of, func(d *draft) { d.jotted = "" })
}

// Said is Draft with a sheet that words of Jotted have come into: both or neither.
func (b *History) MergeTranscript(ctx context.Context, r interview.Round, s grading.Sheet, words string) error {
	return b.redraft(ctx, journal.RecordingKey(r.Plan().ID, r.PartIndex()), func(d *draft) {
		d.sheet, d.jotted = s.Clone(), strings.TrimSpace(strings.TrimPrefix(d.jotted, words))
	})
}

// Jotted is what was written down of the present answer and is not in its sheet.
func (b *History) PendingTranscript() string {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.draft.jotted
}

// redraft keeps the draft of an answer's question, changed.
func (b *History) redraft(ctx context.Context, of string, change func(*draft)) error {
	b.writing.Lock()
	defer b.writing.Unlock()
	if b.round == nil || b.holds != nil && !b.holds() {
		return fmt.Errorf("keep a draft: %w", ErrNoRound)
	}
	round, part := b.round.Plan().ID, b.round.PartIndex()
	if journal.RecordingKey(round, part) != of || !drafting(*b.round, part) {
		return fmt.Errorf("keep a draft: %w", ErrNoRound)
	}
	_, sheet, _ := b.CurrentRound()
	d := draft{id: b.draft.id, at: b.draft.at, part: part, sheet: sheet, jotted: b.draft.jotted}
	change(&d)
	rec, err := b.over(d.id, d.at, journal.KindSheet, round.String(), schema.Sheet{Part: part, Sheet: d.sheet, Transcript: d.jotted})
	if err != nil {
		return err
	}
	d.id, d.at = rec.ID, rec.At
	err = b.commit(ctx, journal.Change{Put: []journal.Record{rec}})
	b.update(func() { b.draft = d })
	return err
}

// undrafted is the draft's record, to be dropped.
func (b *History) undrafted() []uuid.UUID {
	if b.draft.id == uuid.Nil {
		return nil
	}
	return []uuid.UUID{b.draft.id}
}

// stranger reports whether r is not the round under way, or runs in another window.
func (b *History) stranger(r interview.Round) bool {
	return b.holds != nil && !b.holds() || b.round == nil || b.round.Plan().ID != r.Plan().ID
}
