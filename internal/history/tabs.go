package history

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// Tabs is what a history has to do with other tabs that share its journal.
type Tabs struct {
	*core
	applying sync.Mutex // changes of other tabs come one after another
}

// Coordinate has the history share its journal with other tabs. holds reports whether
// this one runs the round, at once: in one that does not, a step, an answer and a
// draft are ErrNoRound, so that it never writes over what the other has kept. first
// reports whether no other was open when this one came, and may block: while another
// is, Purge leaves all to it, because there a deletion may still be taken back.
func (h *Tabs) Coordinate(holds, first func() bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.holds, h.first = holds, first
}

// ApplyRemote takes over what other tabs have kept: said is what they told, as
// device.Tabs.TakeRemoteChanges has it. Of two values for one thing the one written
// last counts. Only the round under way is read again, or, where they told that they
// changed all, everything; then FullyLoaded may be false once more. An error shows in
// Err, and Flush makes good for it. It reads, and must not stand in the order of taps.
func (h *Tabs) ApplyRemote(ctx context.Context, said string) error {
	if said == "" {
		return nil
	}
	h.applying.Lock()
	defer h.applying.Unlock()
	ctx, cancel := context.WithTimeout(ctx, h.timeout)
	defer cancel()
	if err := h.applyRemote(ctx, said); err != nil {
		return h.readFailed(err)
	}
	h.notify(Event{Answers: true})
	return nil
}

func (h *Tabs) applyRemote(ctx context.Context, said string) error {
	var put []journal.Record
	dropped := map[uuid.UUID]bool{}
	for change := range strings.SplitSeq(strings.TrimSuffix(said, journal.ChangeEnd), journal.ChangeEnd) {
		f := strings.Split(change, journal.PartEnd)
		if len(f) != 3 || f[0] != "" {
			return h.reloadAll(ctx)
		}
		for id := range strings.SplitSeq(f[1], journal.FieldEnd) {
			if id, err := uuid.Parse(id); err == nil {
				dropped[id] = true
			}
		}
		for _, r := range journal.ParseRows(f[2]) {
			delete(dropped, r.ID) // within a change what is kept comes last
			put = append(put, r)
		}
	}
	return h.merge(ctx, put, dropped)
}

// reloadAll reads the start of the journal again. What could not be kept yet is kept
// first, or, while that fails, nothing is read.
func (h *Tabs) reloadAll(ctx context.Context) error {
	if err, late := h.writer.State(); late {
		return fmt.Errorf("read again: %w", err)
	}
	if s, needed := h.writer.Flush(); needed {
		if err := h.writer.WaitLong(ctx, s); err != nil {
			return fmt.Errorf("read again: %w", err)
		}
	}
	return h.reload(ctx, h.bounded(h.timeout), false)
}

// Refresh reads what other tabs have kept since this one last looked, by the ids of
// the records, and the round under way: for when it may have missed what they told,
// as before it runs the round in another's place. An error shows in Err, and after it
// this tab must not run the round: the one in memory may be older. It must not stand
// in the order of taps.
func (h *Tabs) Refresh(ctx context.Context) error {
	h.applying.Lock()
	defer h.applying.Unlock()
	ctx, cancel := context.WithTimeout(ctx, h.timeout)
	defer cancel()
	if err := h.refresh(ctx); err != nil {
		return h.readFailed(err)
	}
	h.notify(Event{Answers: true})
	return nil
}

func (h *Tabs) refresh(ctx context.Context) error {
	if err, late := h.writer.State(); late {
		return fmt.Errorf("refresh: %w", err)
	}
	h.mu.RLock()
	lastRead := h.lastRead
	h.mu.RUnlock()
	j := h.bounded(h.timeout)
	var put []journal.Record
	var before uuid.UUID
	for last := false; !last; {
		records, end, err := journal.ReadPage(ctx, j, journal.AnyKind, &before)
		if err != nil {
			return fmt.Errorf("refresh: %w", err)
		}
		last = end
		for _, r := range records {
			if journal.CompareIDs(r.ID, lastRead) <= 0 {
				last = true
				break
			}
			put = append(put, r)
		}
	}
	if len(put) > 0 && journal.CompareIDs(put[0].ID, lastRead) > 0 {
		h.mu.Lock()
		h.lastRead = put[0].ID
		h.mu.Unlock()
	}
	put = append(put, journal.Record{Kind: journal.KindStep}) // the round is read in any case
	return h.merge(ctx, put, nil)
}

// merge takes records over and lets go of others.
func (h *Tabs) merge(ctx context.Context, put []journal.Record, dropped map[uuid.UUID]bool) error {
	waiting := h.writer.Pending()
	h.mu.Lock()
	s := h.state
	begun, stepped := false, false
	for _, d := range s.drafts {
		stepped = stepped || dropped[d.id]
	}
	mine := uuid.Nil // the round under way, where its beginning waits to be kept
	for _, r := range waiting.Put {
		if r.Kind == journal.KindRound && s.ofRound(r) {
			mine = r.ID
		}
	}
	for _, r := range put {
		switch {
		case r.Kind != journal.KindRound && r.Kind != journal.KindStep && r.Kind != journal.KindSheet:
			if known(r.Kind) {
				s.apply(r)
			}
		case r.Kind == journal.KindRound && !s.ofRound(r):
			begun = begun || journal.CompareIDs(r.ID, mine) > 0
		default:
			stepped = true
		}
	}
	if len(dropped) > 0 {
		s.removeDropped(dropped)
	}
	s.showAnswers()
	h.mu.Unlock()

	// A step of this tab that could not be kept yet lives in memory alone: the round
	// is read again only when it is another tab's now.
	if stepped {
		if _, err := h.dropSuperseded(ctx, h.bounded(h.timeout)); err != nil {
			return err
		}
	}
	if !begun && (!stepped || h.hasPending()) {
		return nil
	}
	return h.readRoundAgain(ctx)
}

// known reports whether this program knows what a kind holds.
func known(k journal.Kind) bool {
	switch k {
	case journal.KindSetting, journal.KindTick, journal.KindStar, journal.KindLoop, journal.KindDebrief, journal.KindCard,
		journal.KindNote, journal.KindTombstone, journal.KindAnswer:
		return true
	}
	return false
}

// hasPending reports whether something of the round under way could not be kept yet.
func (h *Tabs) hasPending() bool {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return slices.ContainsFunc(h.writer.Pending().Put, h.state.ofRound)
}

// yieldRound is before what waits is written by a tab that does not run the round:
// what another has gone beyond is let go.
func (h *Tabs) yieldRound(ctx context.Context) error {
	h.mu.RLock()
	holds := h.holds
	h.mu.RUnlock()
	if holds == nil || holds() {
		return nil
	}
	superseded, err := h.dropSuperseded(ctx, h.bounded(h.timeout))
	if err == nil && superseded {
		err = h.readRoundAgain(ctx)
	}
	return err
}

// dropSuperseded lets go of the steps and drafts that wait to be kept, where another
// tab has gone on with the round without them: written now they would land in the
// middle of its course. Answers that wait stay.
func (h *Tabs) dropSuperseded(ctx context.Context, j journal.Journal) (superseded bool, err error) {
	h.mu.RLock()
	waiting, round := h.writer.Pending(), h.state.round
	ours := slices.ContainsFunc(waiting.Put, h.state.ofRound)
	h.mu.RUnlock()
	if !ours {
		return false, nil
	}
	id := round.Plan().ID
	kept, err := j.ByOwner(ctx, id.String())
	if err != nil {
		return false, fmt.Errorf("see how far the round has come: %w", err)
	}
	first := time.Time{}
	own, sheets := map[uuid.UUID]bool{}, map[uuid.UUID]bool{}
	for _, r := range waiting.Put {
		if own[r.ID] = true; ofRound(r, id) && (first.IsZero() || r.At.Before(first)) {
			first = r.At
		}
	}
	for _, r := range kept {
		superseded = superseded || r.Kind == journal.KindStep && !own[r.ID] && r.At.After(first)
		sheets[r.ID] = r.Kind == journal.KindSheet
	}
	if superseded {
		h.writer.Discard(
			func(r journal.Record) bool { return own[r.ID] && ofRound(r, id) },
			func(id uuid.UUID) bool { return sheets[id] },
		)
	}
	return superseded, nil
}
