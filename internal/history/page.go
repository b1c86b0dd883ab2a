package history

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
)

// cursor is how far back the answers and their notes are read.
type cursor struct {
	answers, notes uuid.UUID // of the oldest read; zero: none yet
	noNotes        bool      // no note is older
	end            bool      // no answer is older, and no note
}

// page is what one reading of older answers brings.
type page struct {
	answers, notes []journal.Record
	next           cursor
}

// FullyLoaded reports whether all answers are read: what counts all of them is right
// from then on. A start reads the newest page only.
func (h *History) FullyLoaded() bool {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return h.state.cursor.end
}

// LoadMore reads the next page of older answers, unless all are read. What was read
// shows from time to time, and all of it in the end: showing sorts. An error shows in
// Err; called again, it goes on where it was.
func (h *History) LoadMore(ctx context.Context) error {
	h.mu.RLock()
	s := h.state
	at := s.cursor
	h.mu.RUnlock()
	if at.end {
		return nil
	}
	p, err := readPage(ctx, h.bounded(h.timeout), at)
	if err != nil {
		return h.readFailed(fmt.Errorf("read older answers: %w", err))
	}
	h.mu.Lock()
	if h.state != s || s.cursor != at {
		h.mu.Unlock()
		return nil // everything was read again meanwhile, or somebody else read this page
	}
	showed := s.addPage(p)
	h.mu.Unlock()
	if showed {
		h.notify(Event{Answers: true, MoreToCome: !p.next.end})
	}
	return nil
}

// readPage reads the next page of answers and the notes as old as they are: a note
// has the id of when it was first made, after its answer. One that was made by a
// clock gone wrong comes with a later page.
func readPage(ctx context.Context, j journal.Journal, at cursor) (page, error) {
	p := page{next: at}
	var err error
	if p.answers, p.next.end, err = journal.ReadPage(ctx, j, journal.KindAnswer, &p.next.answers); err != nil {
		return p, err
	}
	for !p.next.noNotes && (p.next.end || journal.CompareIDs(p.next.notes, p.next.answers) >= 0 || p.next.notes == uuid.Nil) {
		more, end, err := journal.ReadPage(ctx, j, journal.KindNote, &p.next.notes)
		if err != nil {
			return p, err
		}
		p.notes, p.next.noNotes = append(p.notes, more...), end
	}
	return p, nil
}

// addPage takes a page over, and reports whether the answers show already.
func (s *state) addPage(p page) (showed bool) {
	s.cursor = p.next
	for _, r := range p.notes {
		s.apply(r)
	}
	for _, r := range p.answers {
		s.apply(r)
	}
	// To sort only when there are twice as many keeps a long history quick to read.
	if kept := len(s.answers.Kept()); p.next.end || kept >= 2*s.answers.Sorted() {
		s.showAnswers()
		return true
	}
	return false
}
