package history

import (
	"context"
	"fmt"
	"maps"
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
func (h *History) Begin(ctx context.Context, p interview.Plan, first interview.Event) error {
	return h.write(ctx, func(s *state) (c journal.Change, e Event, err error) {
		r, err := interview.New(p).Do(first)
		if err != nil {
			return c, e, fmt.Errorf("%w: %w", journal.ErrInvalid, err)
		}
		plan, err := h.record(uuid.Nil, journal.KindRound, p.ID.String(), p)
		if err != nil {
			return c, e, err
		}
		if _, err = schema.Plan(plan); err != nil {
			return c, e, fmt.Errorf("%w: %w", journal.ErrInvalid, err)
		}
		step, err := h.record(uuid.Nil, journal.KindStep, p.ID.String(), first)
		if err != nil {
			return c, e, err
		}
		c = journal.Change{Put: []journal.Record{plan, step}, Drop: s.dropDrafts(func(int) bool { return true }), Strict: true}
		s.round = &r
		return c, e, nil
	})
}

// Step keeps an event of the round under way; r is the round after it. ErrNoRound
// when r is another round than the one begun last.
func (h *History) Step(ctx context.Context, r interview.Round, e interview.Event) error {
	return h.write(ctx, func(s *state) (journal.Change, Event, error) {
		c, err := h.step(s, r, e)
		return c, Event{}, err
	})
}

// KeepAnswer keeps a graded answer and the event that ends its question, both or
// neither, and on the disk itself before it returns.
func (h *History) KeepAnswer(ctx context.Context, a grading.Answer, r interview.Round, e interview.Event) error {
	return h.write(ctx, func(s *state) (c journal.Change, _ Event, err error) {
		rec, err := h.record(a.ID, journal.KindAnswer, a.Round.String(), a)
		if err != nil {
			return c, Event{}, err
		}
		// What is in memory is what reading it again will give, to the last digit;
		// and what could not be read again is refused while it can be told.
		kept, err := schema.Answer(rec)
		if err != nil {
			return c, Event{}, fmt.Errorf("%w: %w", journal.ErrInvalid, err)
		}
		s.seen(rec.ID)
		if c, err = h.step(s, r, e); err != nil {
			return c, Event{}, err
		}
		c.Put = append([]journal.Record{rec}, c.Put...)
		c.Strict = true
		s.addAnswer(kept)
		return c, Event{Added: &kept}, nil
	})
}

// step takes an event over and makes the change that keeps it. mu is held.
func (h *core) step(s *state, r interview.Round, e interview.Event) (c journal.Change, err error) {
	if h.notCurrent(s, r) {
		return c, fmt.Errorf("keep %s: %w", e.Kind, ErrNoRound)
	}
	rec, err := h.record(uuid.Nil, journal.KindStep, r.Plan().ID.String(), e)
	if err != nil {
		return c, err
	}
	c.Put = []journal.Record{rec}
	c.Drop = s.dropDrafts(func(part int) bool { return !drafting(r, part) })
	s.round = &r
	return c, nil
}

// KeepDraft keeps the sheet of the question that r is at, from the moment when it is
// asked: notes are typed while answering. ErrNoRound when the round under way is
// beyond that question, as for a draft that comes after its sheet was kept.
func (h *History) KeepDraft(ctx context.Context, r interview.Round, sheet grading.Sheet) error {
	return h.redraft(ctx, journal.RecordingKey(r.Plan().ID, r.PartIndex()), func(d *draft) { d.sheet = sheet.Clone() })
}

// AppendTranscript keeps words that the browser wrote down, behind those before
// them, beside the sheet of the answer that they belong to (see
// journal.RecordingKey): the candidate may be typing in that. No draft writes over
// them. ErrNoRound as with KeepDraft.
func (h *History) AppendTranscript(ctx context.Context, owner, words string) error {
	return h.redraft(ctx, owner, func(d *draft) {
		// Twice of what fits, so that Sheet.AddTranscript sees, and says, that it is too long.
		d.transcript, _ = textutil.Clip(strings.TrimSpace(d.transcript+" "+strings.TrimSpace(words)), 2*grading.MaxWords)
	})
}

// ClearTranscript forgets what was written down of an answer, as when it is begun
// again.
func (h *History) ClearTranscript(ctx context.Context, owner string) error {
	return h.redraft(ctx, owner, func(d *draft) { d.transcript = "" })
}

// MergeTranscript is KeepDraft with a sheet that words of PendingTranscript have come
// into: both or neither.
func (h *History) MergeTranscript(ctx context.Context, r interview.Round, sheet grading.Sheet, words string) error {
	return h.redraft(ctx, journal.RecordingKey(r.Plan().ID, r.PartIndex()), func(d *draft) {
		d.sheet, d.transcript = sheet.Clone(), strings.TrimSpace(strings.TrimPrefix(d.transcript, words))
	})
}

// redraft keeps the draft of an answer's question, changed.
func (h *core) redraft(ctx context.Context, owner string, change func(*draft)) error {
	return h.write(ctx, func(s *state) (journal.Change, Event, error) {
		if s.round == nil || h.holds != nil && !h.holds() {
			return journal.Change{}, Event{}, fmt.Errorf("keep a draft: %w", ErrNoRound)
		}
		round := s.round.Plan().ID
		d, ok := s.draftOf(owner)
		if !ok {
			return journal.Change{}, Event{}, fmt.Errorf("keep a draft: %w", ErrNoRound)
		}
		change(&d)
		rec, c, err := h.replacing(d.id, d.at, journal.KindSheet, round.String(), schema.Sheet{Part: d.part, Sheet: d.sheet, Transcript: d.transcript})
		if err != nil {
			return journal.Change{}, Event{}, err
		}
		d.id, d.at = rec.ID, rec.At
		s.setDraft(d)
		return c, Event{}, nil
	})
}

// draftOf is the draft of the answer that owner names (see journal.RecordingKey), an empty
// one if none is kept yet. False when its question is not asked yet, or left.
func (s *state) draftOf(owner string) (draft, bool) {
	id := s.round.Plan().ID
	for part := range s.round.Plan().Parts {
		if journal.RecordingKey(id, part) != owner || !drafting(*s.round, part) {
			continue
		}
		d, ok := s.drafts[part]
		if !ok {
			d = draft{part: part, sheet: s.emptySheet(part)}
		}
		d.sheet = d.sheet.Clone()
		return d, true
	}
	return draft{}, false
}

// setDraft takes a draft over. Copies of the state share the map, so it is replaced.
func (s *state) setDraft(d draft) {
	drafts := maps.Clone(s.drafts)
	if drafts == nil {
		drafts = map[int]draft{}
	}
	drafts[d.part] = d
	s.drafts = drafts
}

// dropDrafts lets go of the drafts of parts that are left, and returns their records.
func (s *state) dropDrafts(left func(part int) bool) (records []uuid.UUID) {
	rest := map[int]draft{}
	for part, d := range s.drafts {
		if left(part) {
			records = append(records, d.id)
		} else {
			rest[part] = d
		}
	}
	s.drafts = rest
	return records
}

// notCurrent reports whether r is not the round under way, or runs in another tab.
func (h *core) notCurrent(s *state, r interview.Round) bool {
	return h.holds != nil && !h.holds() || s.round == nil || s.round.Plan().ID != r.Plan().ID
}
