// Package answerlist holds graded answers in the order in which they are shown. Which
// notes they have and which are deleted is the caller's.
package answerlist

import (
	"cmp"
	"slices"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// List is graded answers, newest first and with their notes: all that are kept, and those
// of them that show.
type List struct {
	kept, shown list
	sorted      int // how many were kept when they were last sorted
}

// Kept are all answers, the deleted ones among them.
func (l *List) Kept() []grading.Answer { return l.kept.all() }

// Shown are the answers that are not deleted.
func (l *List) Shown() []grading.Answer { return l.shown.all() }

// Sorted is how many answers were kept when they were last sorted.
func (l *List) Sorted() int { return l.sorted }

// list is a list that grows at its front without moving what is in it, since the
// newest answer stands first. Screens hold slices of it, so nothing in one that was
// given out ever changes.
type list struct {
	room  []grading.Answer // what is in the list stands at the end
	start int
}

func listOf(all []grading.Answer) list { return list{room: all} }

func (l *list) all() []grading.Answer { return l.room[l.start:len(l.room):len(l.room)] }

func (l *list) prepend(a grading.Answer) {
	if l.start == 0 {
		free := len(l.room)/2 + 8
		room := make([]grading.Answer, free+len(l.room))
		copy(room[free:], l.room)
		l.room, l.start = room, free
	}
	l.start--
	l.room[l.start] = a
}

// newest orders answers, the newest first.
func newest(a, b grading.Answer) int {
	return cmp.Or(b.Graded.Compare(a.Graded), journal.CompareIDs(b.ID, a.ID))
}

// Append adds an answer, which shows once Show was called.
func (l *List) Append(a grading.Answer) {
	l.kept.room = append(l.kept.room, a) // behind the end of what was given out
}

// Add adds an answer in its place, or in place of the one with its id.
func (l *List) Add(a grading.Answer, noteOf func(uuid.UUID) (string, bool), deleted func(uuid.UUID) bool) {
	kept := l.kept.all()
	if len(kept) > 0 && newest(a, kept[0]) >= 0 || slices.ContainsFunc(kept, func(k grading.Answer) bool { return k.ID == a.ID }) {
		l.Remove(func(id uuid.UUID) bool { return id == a.ID })
		l.Append(a)
		l.Show(noteOf, deleted)
		return
	}
	if note, ok := noteOf(a.ID); ok {
		a.Sheet = a.Sheet.WithNote(note)
	}
	l.kept.prepend(a)
	if !deleted(a.ID) {
		l.shown.prepend(a)
	}
}

// Remove takes answers out.
func (l *List) Remove(gone func(id uuid.UUID) bool) {
	without := func(from list) list {
		return listOf(slices.DeleteFunc(slices.Clone(from.all()), func(a grading.Answer) bool { return gone(a.ID) }))
	}
	l.kept, l.shown = without(l.kept), without(l.shown)
}

// Show sorts all answers and works out which of them show. An answer may have come
// twice: with its page, and told by another tab.
func (l *List) Show(noteOf func(uuid.UUID) (string, bool), deleted func(uuid.UUID) bool) {
	kept := slices.Clone(l.kept.all())
	smallsort.Sort(kept, newest)
	kept = slices.CompactFunc(kept, func(a, b grading.Answer) bool { return a.ID == b.ID })
	shown := make([]grading.Answer, 0, len(kept))
	for i, a := range kept {
		if note, ok := noteOf(a.ID); ok {
			kept[i].Sheet = a.Sheet.WithNote(note)
		}
		if !deleted(a.ID) {
			shown = append(shown, kept[i])
		}
	}
	l.kept, l.shown, l.sorted = listOf(kept), listOf(shown), len(kept)
}

// Has reports whether an answer is kept, deleted or not.
func (l *List) Has(id uuid.UUID) bool { return l.Find(id) != nil }

// Find is an answer that is kept, deleted or not; nil where there is none.
func (l *List) Find(id uuid.UUID) *grading.Answer {
	all := l.kept.all()
	if i := slices.IndexFunc(all, func(a grading.Answer) bool { return a.ID == id }); i >= 0 {
		return &all[i]
	}
	return nil
}
