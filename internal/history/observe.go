package history

import (
	"errors"
	"slices"
	"sync"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/journal"
)

// Event is a change of the history. Whatever it is, everything that the history
// tells may be another now, Err included.
type Event struct {
	// Added is an answer that was graded just now; nil: none was.
	Added *grading.Answer

	// Answers is set where answers changed otherwise: a note, a deletion, another
	// tab, a file, or older ones that were read.
	Answers bool

	// MoreToCome is set where older answers were read and more are to come: nobody has
	// to count again before all are there.
	MoreToCome bool
}

// observers are the functions to call after each change.
type observers struct {
	mu  sync.Mutex
	all []*func(Event)
}

// Observe has f called once after each change, no matter who made it: a screen, another
// tab, an import, a deletion, the reading of older answers, or a storage that begins
// to fail or comes back. f runs on the goroutine that made the change, with no lock
// held, so it may call the history; it may run on several goroutines at once, and by
// then the history may already be newer than the event. It must not block.
func (h *History) Observe(f func(Event)) (release func()) {
	o := &h.observers
	o.mu.Lock()
	defer o.mu.Unlock()
	o.all = append(slices.Clone(o.all), &f)
	return func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.all = slices.DeleteFunc(slices.Clone(o.all), func(g *func(Event)) bool { return g == &f })
	}
}

func (h *core) notify(e Event) {
	h.observers.mu.Lock()
	all := h.observers.all
	h.observers.mu.Unlock()
	for _, f := range all {
		(*f)(e)
	}
}

// noteInvalid has Err tell of a mistake of the program, which kept something from
// being kept.
func (h *core) noteInvalid(err error) {
	if !errors.Is(err, journal.ErrInvalid) {
		return
	}
	h.mu.Lock()
	h.invalid = err
	h.mu.Unlock()
	h.notify(Event{})
}
