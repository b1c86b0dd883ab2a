package interview

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestInterruption(t *testing.T) {
	const s = time.Second
	answer := func(took time.Duration) Segment { return Segment{Kind: SegmentAnswer, Took: took} }
	probe := func(level int, took time.Duration) Segment { return Segment{SegmentProbe, level, took} }
	type state struct {
		Phase   Phase
		Inside  bool
		Elapsed time.Duration
		Left    time.Duration // of the phase
		Answer  time.Duration
		Course  []Segment
	}
	// Interrupted after 40 s, for 30 s.
	cut := []Event{ev(Interrupt, 40*sec, NeedNumber)}
	back := append(cut[:1:1], ev(NextProbe, 70*sec, NeedNone))
	with := func(es []Event, more ...Event) []Event { return append(es[:len(es):len(es)], more...) }
	for _, tt := range []struct {
		name   string
		events []Event
		at     int64
		want   state
	}{
		{"before it", nil, 40 * sec, state{PhaseAnswer, false, 40 * s, 110 * s, 0, nil}},
		{"in it", cut, 60 * sec, state{PhaseProbe, true, 20 * s, 70 * s, 40 * s, []Segment{answer(40 * s), probe(2, 0)}}},
		{"back", back, 70 * sec, state{PhaseAnswer, false, 40 * s, 110 * s, 40 * s, []Segment{answer(40 * s), probe(2, 30*s)}}},
		{"later", back, 100 * sec, state{PhaseAnswer, false, 70 * s, 80 * s, 40 * s, []Segment{answer(40 * s), probe(2, 30*s)}}},
		{
			"done", with(back, ev(Done, 120*sec, NeedNone)), 130 * sec,
			state{PhaseProbe, false, 10 * s, 80 * s, 90 * s, []Segment{answer(40 * s), probe(2, 30*s), answer(50 * s), probe(0, 0)}},
		},
		{
			"a second probe, graded in it", with(back, ev(Done, 120*sec, NeedNone), ev(Grade, 140*sec, NeedNone)), 140 * sec,
			state{PhaseGrade, false, 0, 0, 90 * s, []Segment{answer(40 * s), probe(2, 30*s), answer(50 * s), probe(0, 20*s)}},
		},
		{
			"stuck in it", with(cut, ev(Stuck, 70*sec, NeedNone), ev(Grade, 90*sec, NeedNone)), 90 * sec,
			state{PhaseGrade, false, 0, 0, 60 * s, []Segment{answer(40 * s), probe(2, 30*s), answer(20 * s)}},
		},
		{
			"graded within", with(cut, ev(Grade, 70*sec, NeedNone)), 70 * sec,
			state{PhaseGrade, false, 0, 0, 40 * s, []Segment{answer(40 * s), probe(2, 30*s)}},
		},
		{
			"given up within", with(cut, ev(GiveUp, 70*sec, NeedNone)), 70 * sec,
			state{PhaseOver, false, 0, 0, 40 * s, []Segment{answer(40 * s), probe(2, 30*s)}},
		},
		{
			"skipped within: nothing is left of the question", with(cut, ev(Skip, 70*sec, NeedNone)), 70 * sec,
			state{PhaseOver, false, 0, 0, 0, nil},
		},
		{
			"a pause within", with(cut, ev(Pause, 50*sec, NeedNone), ev(Resume, 650*sec, NeedNone), ev(NextProbe, 670*sec, NeedNone)), 680 * sec,
			state{PhaseAnswer, false, 50 * s, 100 * s, 40 * s, []Segment{answer(40 * s), probe(2, 30*s)}},
		},
		{
			"pauses before and after",
			[]Event{
				ev(Pause, 10*sec, NeedNone), ev(Resume, 20*sec, NeedNone), ev(Interrupt, 50*sec, NeedWe), ev(NextProbe, 60*sec, NeedNone),
				ev(Pause, 65*sec, NeedNone), ev(Resume, 95*sec, NeedNone), ev(Done, 100*sec, NeedNone),
			},
			100 * sec,
			state{PhaseProbe, false, 0, 90 * s, 50 * s, []Segment{answer(40 * s), probe(0, 10*s), answer(10 * s), probe(1, 0)}},
		},
		{
			"a clock set back within", with(cut, ev(NextProbe, 70*sec-60*m60, NeedNone)), 90*sec - 60*m60,
			state{PhaseAnswer, false, 60 * s, 90 * s, 40 * s, []Segment{answer(40 * s), probe(2, 0)}},
		},
		{
			"and after it", with(back, ev(Done, 70*sec-60*m60, NeedNone)), 80*sec - 60*m60,
			state{PhaseProbe, false, 10 * s, 80 * s, 40 * s, []Segment{answer(40 * s), probe(2, 30*s), probe(0, 0)}},
		},
		{
			"the probe begun again", with(cut, ev(Restart, 60*sec, NeedNone), ev(NextProbe, 70*sec, NeedNone)), 75 * sec,
			state{PhaseAnswer, false, 45 * s, 105 * s, 40 * s, []Segment{answer(40 * s), probe(2, 10*s)}},
		},
		{
			"the answer begun again", with(back, ev(Restart, 80*sec, NeedNone), ev(Done, 100*sec, NeedNone)), 100 * sec,
			state{PhaseProbe, false, 0, 90 * s, 20 * s, []Segment{probe(2, 30*s), answer(20 * s), probe(0, 0)}},
		},
		{
			"at the answer's first moment",
			[]Event{ev(Interrupt, 0, NeedNone), ev(NextProbe, 10*sec, NeedNone), ev(Done, 30*sec, NeedNone)},
			30 * sec,
			state{PhaseProbe, false, 0, 90 * s, 20 * s, []Segment{probe(0, 10*s), answer(20 * s), probe(1, 0)}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := answering(t, 0, tt.events...)
			v := r.View(t0 + tt.at)
			_, took, _ := r.Spent()
			got := state{r.Phase(), r.Interrupted(), v.Elapsed, v.Left, took, r.Segments()}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
	if r := answering(t, 0, back...); r.CanInterrupt() || !answering(t, 0).CanInterrupt() || r.AnswerBegan() != t0 {
		t.Errorf("may be interrupted again: %v; began at %d", r.CanInterrupt(), r.AnswerBegan()-t0)
	}
}

// The course's stretches add up to what was spent, an answer has at most two of
// them with one probe between, and the probes stand in the order they came in.
func TestCourseProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, es := genLived(t)
		r, _ := fold(p, es)
		_, answer, probes := r.Spent()
		var sum time.Duration
		var took []time.Duration
		answers := 0
		for i, s := range r.Segments() {
			switch s.Kind {
			case SegmentAnswer:
				if sum += s.Took; s.Took <= 0 {
					t.Errorf("a stretch of the answer that took %v", s.Took)
				}
				if answers++; answers == 2 && len(took) != 1 || answers > 2 {
					t.Errorf("the answer goes on for the %dth time at stretch %d", answers, i)
				}
			case SegmentProbe:
				took = append(took, s.Took)
			}
		}
		if sum != answer {
			t.Errorf("stretches of the answer make %v, it took %v", sum, answer)
		}
		if d := cmp.Diff(probes, took); d != "" {
			t.Errorf("probes (-spent +course):\n%s", d)
		}
	})
}
