package readiness

import (
	"bytes"
	"cmp"
	"time"

	fsrs "github.com/open-spaced-repetition/go-fsrs/v4"

	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/smallsort"
	"github.com/mockloop/mockloop/internal/spacing"
)

// Marks from which an answer is no longer rated Again, Hard or Good.
const (
	markHard = 45
	markGood = 65
	markEasy = 85
)

// rate turns a mark into FSRS's rating. An answer that showed no signal at all
// has no mark and should come again soon.
func rate(mark grading.Score) fsrs.Rating {
	v, known := mark.Value()
	switch {
	case !known || v < markHard:
		return fsrs.Again
	case v < markGood:
		return fsrs.Hard
	case v < markEasy:
		return fsrs.Good
	}
	return fsrs.Easy
}

// IsWeakMark reports whether an answer with this mark is not good yet: below 65, or
// without any signal. Its question comes again sooner.
func IsWeakMark(mark grading.Score) bool { return rate(mark) < fsrs.Good }

// practice sums up the answers to one question.
type practice struct {
	times    int
	day      int64         // of the newest answer
	mark     grading.Score // of the newest answer
	memory   fsrs.MemoryState
	interval int64 // days from the newest answer until the question is due
}

// schedule holds every question's practice by its id.
type schedule struct {
	spacing.Scheduler
	practice map[string]practice
	last     string // id of the question answered last
	today    int64
}

// newSchedule replays the answers, oldest first, whatever their order.
func newSchedule(answers []grading.Answer, today int64) *schedule {
	s := &schedule{Scheduler: spacing.NewScheduler(), practice: make(map[string]practice), today: today}
	order := make([]*grading.Answer, len(answers))
	for i := range answers {
		order[i] = &answers[i]
	}
	smallsort.Sort(order, func(a, b *grading.Answer) int {
		return cmp.Or(
			s.time(a).Compare(s.time(b)),
			a.Graded.Compare(b.Graded),
			bytes.Compare(a.ID[:], b.ID[:]),
			cmp.Compare(a.Asked.ID, b.Asked.ID),
		)
	})
	for _, a := range order {
		s.add(a)
	}
	return s
}

// time is when an answer was graded; zero, so before all others, where a clock that was
// ahead dated it beyond tomorrow. (After a flight west an answer may be dated
// tomorrow.)
func (s *schedule) time(a *grading.Answer) time.Time {
	if dayNumber(a.Graded, a.Zone) > s.today+1 {
		return time.Time{}
	}
	return a.Graded
}

func (s *schedule) add(a *grading.Answer) {
	p := s.practice[a.Asked.ID]
	day := dayNumber(a.Graded, a.Zone)
	var before *fsrs.MemoryState
	if p.times > 0 {
		before = &p.memory
	}
	memory, interval := s.Next(before, day-p.day, rate(a.Mark.Score))
	s.practice[a.Asked.ID] = practice{
		times:    p.times + 1,
		day:      day,
		mark:     a.Mark.Score,
		memory:   memory,
		interval: interval,
	}
	s.last = a.Asked.ID
}

// elapsed is the days since the newest answer.
func (s *schedule) elapsed(p practice) int64 { return max(s.today-p.day, 0) }

// due reports whether a practiced question should come again. One whose answers are all
// dated in the future should: nobody knows how long it rests.
func (s *schedule) due(p practice) bool {
	return p.times > 0 && (s.elapsed(p) >= p.interval || p.day > s.today+1)
}

// retrievability is FSRS's estimate, 0 to 1, that a good answer still comes to
// mind.
func (s *schedule) retrievability(p practice) float64 {
	return s.Retrievability(s.elapsed(p), p.memory.Stability)
}
