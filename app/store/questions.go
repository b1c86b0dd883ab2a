package store

import (
	"cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/readiness"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// Finder is what the list of questions is searched and filtered for. It outlives the
// screen, so that coming back from a question shows the same list.
type Finder struct {
	Query string
	bank.Filter
	Practice PracticeFilter
	By       SortOrder
	Open     bool // the filters are unfolded, where there is room to fold them
	Shown    int  // how many questions are shown; 0: the first page
}

// PracticeFilter selects questions by what the candidate has done with them.
type PracticeFilter uint8

const (
	AllQuestions   PracticeFilter = iota
	NeverPracticed                // not answered yet
	Weak                          // answered, and the newest answer was weak
	Starred
)

// SortOrder says how the list is sorted.
type SortOrder uint8

const (
	ByFit SortOrder = iota // by principle or, when searching, the best match first
	Easiest
	Hardest
	LeastPracticed
)

// Grouped reports whether the list is grouped by principle.
func (f *Finder) Grouped() bool { return f.Query == "" && f.By == ByFit }

// Asks reports whether anything narrows the list.
func (f *Finder) Asks() bool { return f.Query != "" || f.Practice != AllQuestions || f.Count() > 0 }

// FindQuestions returns the questions that f selects, in its order, and those that hold
// only some of the words searched for, the closest first. m is nil while prerendering; own
// is the candidate's own work.
func FindQuestions(m *Store, f *Finder, own QuestionPractice) (fit, near []*bank.Question) {
	if m != nil && f.Query != "" {
		fit, near = m.Search().Search(f.Query)
	} else {
		fit = byPrinciple()
	}
	return f.inOrder(f.filter(fit, own), own), f.filter(near, own)
}

// filter keeps of all the questions that fit the filters.
func (f *Finder) filter(all []*bank.Question, own QuestionPractice) []*bank.Question {
	out := all[:0]
	for _, q := range all {
		if f.Fits(q) && own.fits(f.Practice, q.ID) {
			out = append(out, q)
		}
	}
	return out
}

func (f *Finder) inOrder(out []*bank.Question, own QuestionPractice) []*bank.Question {
	switch f.By {
	case Easiest:
		smallsort.Stable(out, func(a, b *bank.Question) int { return cmp.Compare(a.Difficulty, b.Difficulty) })
	case Hardest:
		smallsort.Stable(out, func(a, b *bank.Question) int { return cmp.Compare(b.Difficulty, a.Difficulty) })
	case LeastPracticed:
		smallsort.Stable(out, func(a, b *bank.Question) int { return cmp.Compare(own.Times[a.ID], own.Times[b.ID]) })
	}
	return out
}

// byPrinciple returns all questions, ordered by their primary principle.
func byPrinciple() []*bank.Question {
	out := make([]*bank.Question, len(bank.Questions))
	for i := range bank.Questions {
		out[i] = &bank.Questions[i]
	}
	smallsort.Stable(out, func(a, b *bank.Question) int { return cmp.Compare(a.Primary(), b.Primary()) })
	return out
}

// QuestionPractice is what the candidate has done with the questions.
type QuestionPractice struct {
	Times map[string]int
	last  map[string]grading.Score // score of the newest answer
	Stars map[string]bool
}

// PracticeOf works out what was done with each question; nothing without a store.
func PracticeOf(m *Store) QuestionPractice {
	w := QuestionPractice{Times: map[string]int{}, last: map[string]grading.Score{}}
	if m == nil {
		return w
	}
	w.Stars = m.book.Stars()
	for _, a := range m.book.Answers() { // newest first
		if w.Times[a.Asked.ID]++; w.Times[a.Asked.ID] == 1 {
			w.last[a.Asked.ID] = a.Mark.Score
		}
	}
	return w
}

func (w QuestionPractice) fits(of PracticeFilter, id string) bool {
	switch of {
	case NeverPracticed:
		return w.Times[id] == 0
	case Weak:
		return w.Times[id] > 0 && readiness.IsWeakMark(w.last[id])
	case Starred:
		return w.Stars[id]
	}
	return true
}

// Search is the index of the bank, made when it is first wanted: start-up must
// not grow with the bank.
func (m *Store) Search() *bank.Index {
	if m.index == nil {
		m.index = bank.NewIndex(bank.Questions)
	}
	return m.index
}
