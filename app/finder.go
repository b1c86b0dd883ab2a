package app

import (
	"cmp"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/readiness"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// finder is what one has asked the questions' screen for. It outlives the
// screen, so that coming back from a question shows the same list.
type finder struct {
	query string
	bank.Filter
	mine  mine
	by    order
	open  bool // the filters are unfolded, where they are folded
	shown int  // how many questions; 0: a first page
}

// mine tells questions apart by what the candidate has done with them.
type mine uint8

const (
	anyone mine = iota
	never       // not answered yet
	weak        // answered, and the last answer was not good
	starred
)

var mines = []struct {
	of       mine
	id, name string
}{{anyone, "mine-all", "All"}, {never, "mine-never", "Never practised"}, {weak, "mine-weak", "Weak"}, {starred, "mine-starred", "Starred"}}

// order is how the list is sorted.
type order uint8

const (
	byFit order = iota // by principle, or, when one searches, the fittest first
	easiest
	hardest
	leastPractised
)

var orders = []struct {
	slug, name string
}{{ui.Any, "By principle"}, {"easiest", "Easiest first"}, {"hardest", "Hardest first"}, {"least", "Least practised first"}}

// grouped reports whether the list stands under the principles' names.
func (f *finder) grouped() bool { return f.query == "" && f.by == byFit }

// asks reports whether anything holds questions back.
func (f *finder) asks() bool { return f.query != "" || f.mine != anyone || f.Count() > 0 }

// find gives the questions asked for, in the order asked for. Without a model
// they are those that anybody sees. own is the candidate's own work.
func find(m *Model, f *finder, own work) []*bank.Question {
	var all []*bank.Question
	if m != nil && f.query != "" {
		all = m.search().Search(f.query)
	} else {
		all = byPrinciple()
	}
	out := all[:0]
	for _, q := range all {
		if f.Fits(q) && own.fits(f.mine, q.ID) {
			out = append(out, q)
		}
	}
	switch f.by {
	case easiest:
		smallsort.Stable(out, func(a, b *bank.Question) int { return cmp.Compare(a.Difficulty, b.Difficulty) })
	case hardest:
		smallsort.Stable(out, func(a, b *bank.Question) int { return cmp.Compare(b.Difficulty, a.Difficulty) })
	case leastPractised:
		smallsort.Stable(out, func(a, b *bank.Question) int { return cmp.Compare(own.times[a.ID], own.times[b.ID]) })
	}
	return out
}

// byPrinciple are all questions in the order of the principles they test first.
func byPrinciple() []*bank.Question {
	out := make([]*bank.Question, len(bank.Questions))
	for i := range bank.Questions {
		out[i] = &bank.Questions[i]
	}
	smallsort.Stable(out, func(a, b *bank.Question) int { return cmp.Compare(a.Primary(), b.Primary()) })
	return out
}

// work is what the candidate has done with the questions.
type work struct {
	times map[string]int
	last  map[string]grading.Score // of the newest answer
	stars map[string]bool
}

func ownWork(m *Model) work {
	w := work{times: map[string]int{}, last: map[string]grading.Score{}}
	if m == nil {
		return w
	}
	w.stars = m.book.Stars()
	for _, a := range m.book.Answers() { // newest first
		if w.times[a.Asked.ID]++; w.times[a.Asked.ID] == 1 {
			w.last[a.Asked.ID] = a.Mark.Score
		}
	}
	return w
}

func (w work) fits(of mine, id string) bool {
	switch of {
	case never:
		return w.times[id] == 0
	case weak:
		return w.times[id] > 0 && readiness.Weak(w.last[id])
	case starred:
		return w.stars[id]
	}
	return true
}

// search is the index of the bank, made when it is first wanted: start-up must
// not grow with the bank.
func (m *Model) search() *bank.Index {
	if m.index == nil {
		m.index = bank.NewIndex(bank.Questions)
	}
	return m.index
}
