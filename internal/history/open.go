package history

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
)

// Open reads all of a journal but rounds before the newest. newID makes ids of
// version 7, now and zone tell the time and the time zone of writing. Where the
// storage may hang, ctx should have a deadline. A record that cannot be read is
// quarantined; the error is only about the journal as a whole.
func Open(ctx context.Context, j journal.Journal, newID func() uuid.UUID, now func() time.Time, zone func() string) (*History, error) {
	return open(ctx, j, true, newHistory(j, newID, now, zone))
}

// Start is Open for the program's start, which must not take longer the more was
// practiced: of the answers it reads the newest page only. LoadMore reads the others,
// and FullyLoaded tells when all are there.
func Start(ctx context.Context, j journal.Journal, newID func() uuid.UUID, now func() time.Time, zone func() string) (*History, error) {
	return open(ctx, j, false, newHistory(j, newID, now, zone))
}

func open(ctx context.Context, j journal.Journal, all bool, h *History) (*History, error) {
	s, err := load(ctx, j, all, h.ahead)
	if err != nil {
		return nil, fmt.Errorf("open the history: %w", err)
	}
	h.state, h.lastRead = s, s.last
	return h, nil
}

// load reads the start of a journal, or all of it.
func load(ctx context.Context, j journal.Journal, all bool, ahead func(time.Time) bool) (*state, error) {
	s := newState(ahead)
	for _, k := range []journal.Kind{
		journal.KindSetting, journal.KindTick, journal.KindStar, journal.KindLoop, journal.KindDebrief, journal.KindCard, journal.KindTombstone,
	} {
		if err := journal.EachRecord(ctx, j, k, func(r journal.Record) error {
			s.apply(r)
			return nil
		}); err != nil {
			return nil, err
		}
	}
	for more := true; more; more = all && !s.cursor.end {
		p, err := readPage(ctx, j, s.cursor)
		if err != nil {
			return nil, err
		}
		s.addPage(p)
	}
	return s, s.readRound(ctx, j)
}

// readRound rebuilds the newest round from its plan and steps.
func (s *state) readRound(ctx context.Context, j journal.Journal) error {
	newest, err := j.ByKind(ctx, journal.KindRound, journal.Page{Limit: 1})
	if err != nil || len(newest) == 0 {
		return err
	}
	s.seen(newest[0].ID)
	plan, err := schema.Plan(newest[0])
	if err != nil {
		// An older round is not the one under way: there is none.
		s.quarantine(newest[0], schema.Reason(newest[0]))
		return nil
	}
	records, err := j.ByOwner(ctx, newest[0].Owner)
	if err != nil {
		return err
	}
	var events []interview.Event
	var sheets []draft
	for _, r := range records {
		var unread error
		switch r.Kind {
		case journal.KindStep:
			var e interview.Event
			if e, unread = schema.Event(r); unread == nil {
				events = append(events, e)
			}
		case journal.KindSheet:
			var d draft
			if d, unread = decodeDraft(r); unread == nil {
				sheets = append(sheets, d)
			}
		default:
			continue
		}
		s.seen(r.ID)
		if unread != nil {
			s.quarantine(r, schema.Reason(r))
		}
	}
	r, err := interview.Replay(plan, events)
	if err != nil {
		s.quarantine(newest[0], schema.ReasonRules)
		return nil
	}
	if r.Phase() == interview.PhaseReady {
		return nil // its beginning was lost, and without it there is no round
	}
	s.round = &r
	for _, d := range sheets { // there are two where one came from another device
		if known, ok := s.drafts[d.part]; drafting(r, d.part) && (!ok || !d.at.Before(known.at)) {
			s.setDraft(d)
		}
	}
	return nil
}

func decodeDraft(r journal.Record) (draft, error) {
	k, err := schema.Decode[schema.Sheet](r)
	return draft{id: r.ID, at: r.At, part: k.Part, sheet: k.Sheet, transcript: k.Transcript}, err
}

// drafting reports whether a draft for a part is one for the question that r is at,
// asked and not yet left, or for one that waits to be graded.
func drafting(r interview.Round, part int) bool {
	return slices.Contains(r.Waiting(), part) || r.PartIndex() == part && r.Part().Kind == interview.Question && r.Phase() != interview.PhaseOver && r.Phase() != interview.PhaseReady
}

// reload reads the journal again. On an error the history stays as it is. What is
// written meanwhile, and what waits to be, is not lost from memory.
func (h *core) reload(ctx context.Context, j journal.Journal, all bool) error {
	h.mu.Lock()
	if h.reloads == 0 {
		h.since = h.writer.Pending()
	}
	h.reloads++
	h.mu.Unlock()

	fresh, err := load(ctx, j, all, h.ahead)

	h.mu.Lock()
	defer h.mu.Unlock()
	if err == nil {
		h.lastRead = fresh.last
		h.adopt(fresh, h.since)
	}
	if h.reloads--; h.reloads == 0 {
		h.since = journal.Change{}
	}
	return err
}

// adopt takes over all that was read again, and over it what was written since. mu is
// held.
func (h *core) adopt(fresh *state, since journal.Change) {
	old := h.state
	fresh.seen(old.last)
	for _, r := range since.Put {
		fresh.apply(r)
	}
	dropped := map[uuid.UUID]bool{}
	for _, id := range since.Drop {
		dropped[id] = true
	}
	fresh.removeDropped(dropped)
	fresh.showAnswers()
	for _, r := range since.Put {
		// A round that went on meanwhile is ahead of what was read of it.
		if old.ofRound(r) && (r.Kind == journal.KindRound || fresh.round != nil && fresh.round.Plan().ID == old.round.Plan().ID) {
			fresh.round, fresh.drafts = old.round, old.drafts
		}
	}
	h.state = fresh
}

// readRoundAgain has the round in memory as it is kept.
func (h *core) readRoundAgain(ctx context.Context) error {
	h.mu.RLock()
	before, drafts, waiting := h.state.round, h.state.drafts, h.writer.Pending()
	h.mu.RUnlock()
	fresh := newState(h.ahead)
	err := fresh.readRound(ctx, h.bounded(h.timeout))
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.missed = err != nil; err != nil {
		return fmt.Errorf("read the round again: %w", err)
	}
	h.state.seen(fresh.last)
	if h.state.round != before {
		return nil // this tab went on with it meanwhile
	}
	// What was typed meanwhile, or still waits to be kept, was not read.
	if before != nil && fresh.round != nil && before.Plan().ID == fresh.round.Plan().ID {
		for part, d := range h.state.drafts {
			was, typed := drafts[part], true
			if was.id == d.id && was.at.Equal(d.at) {
				typed = slices.ContainsFunc(waiting.Put, func(r journal.Record) bool { return r.ID == d.id })
			}
			if typed && drafting(*fresh.round, part) {
				fresh.setDraft(d)
			}
		}
	}
	h.state.round, h.state.drafts = fresh.round, fresh.drafts
	return nil
}

// bounded is the journal with a timeout for each read, see journal.Bounded.
func (h *core) bounded(d time.Duration) journal.Journal { return journal.Bounded(h.journal, d) }

// readFailed has Err tell that reading failed.
func (h *core) readFailed(err error) error {
	h.writer.Fail(err)
	h.notify(Event{})
	return err
}
