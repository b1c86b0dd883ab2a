package interview

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// fold gives the events to Do and passes over those that don't fit.
func fold(p Plan, es []Event) (r Round, misfits int) {
	r = New(p)
	for _, e := range es {
		next, err := r.Do(e)
		if err != nil {
			misfits++
			continue
		}
		r = next
	}
	return r, misfits
}

func TestReplayIsFold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, es := genLived(t)
		want, misfits := fold(p, es)
		got, err := Replay(p, es)
		if err != nil || got.DiscardedEvents() != misfits {
			t.Fatalf("error %v, %d skipped, want %d", err, got.DiscardedEvents(), misfits)
		}
		got.s.Discarded = 0
		if d := cmp.Diff(want, got, inside); d != "" {
			t.Errorf("(-fold +replay):\n%s", d)
		}
	})
}

// A round may be cut off after any event: replaying its stored plan and events, and
// decoding the round itself, lead to the same round.
func TestRoundSurvivesJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, es := genLived(t)
		p.Seed = rapid.Uint64().Draw(t, "seed")
		cut := rapid.IntRange(0, len(es)).Draw(t, "cut")
		want, _ := fold(p, es)

		var keptPlan Plan
		var keptEvents []Event
		again(t, p, &keptPlan)
		again(t, es[:cut], &keptEvents)
		first, _ := fold(keptPlan, keptEvents)
		var kept Round
		again(t, first, &kept)
		for _, e := range es[cut:] {
			if next, err := kept.Do(e); err == nil {
				kept = next
			}
		}
		if d := cmp.Diff(want, kept, inside); d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
	})
}

// genLived draws a plan and events, which fit it in one case of two.
func genLived(t *rapid.T) (Plan, []Event) {
	p := genPlan().Draw(t, "plan")
	if rapid.Bool().Draw(t, "fitting") {
		return p, genLife(p).Draw(t, "events")
	}
	return p, genEvents().Draw(t, "events")
}

func again(t *rapid.T, v, into any) {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatal(err)
	}
}

// model counts a round's times the plain way, stretch by stretch.
type model struct {
	last           int64
	phase, round   int64 // passed in the phase, and on the round's clock
	think, answer  int64
	probes         []int64
	graded, missed int
	spent          map[int]model // what was counted of each question, by its part
}

// pass lets the time until an event pass, in the round as it is before it.
func (m *model) pass(r Round, at int64) {
	d := max(at-m.last, 0)
	m.last = at
	if r.Paused() {
		return
	}
	m.phase += d
	if r.Phase() != PhaseGrade {
		m.round += d
	}
	switch r.Phase() {
	case PhaseThink:
		m.think += d
	case PhaseAnswer:
		m.answer += d
	case PhaseProbe:
		m.probes[len(m.probes)-1] += d
	}
}

// happen takes note of what an event that fits changed.
func (m *model) happen(k EventKind, before, after Round) {
	switch k {
	case Pause, Resume:
		return
	case Restart:
		switch after.Phase() {
		case PhaseThink:
			m.think = 0
		case PhaseAnswer:
			m.answer = 0
		case PhaseProbe:
			m.probes[len(m.probes)-1] = 0
		}
	case Begin:
		m.round = 0
	case Graded:
		m.graded++
	case Skip:
		m.missed++
	}
	m.phase = 0
	if before.Interrupted() && after.Phase() == PhaseAnswer {
		m.phase = m.answer // the answer's clock goes on
	}
	if after.Phase() == PhaseProbe && k != Restart {
		m.probes = append(m.probes, 0)
	}
	if m.spent == nil {
		m.spent = map[int]model{}
	}
	m.spent[before.PartIndex()] = model{think: m.think, answer: m.answer, probes: m.probes}
	onward := before.Phase() == PhaseOpening || k == Graded || k == Skip || before.PartIndex() != after.PartIndex()
	if onward && k != Restart && !(k == GiveUp && after.Over()) {
		m.think, m.answer, m.probes = 0, 0, nil
	}
	if after.Phase() == PhaseGrade {
		of := m.spent[after.PartIndex()]
		m.think, m.answer, m.probes = of.think, of.answer, of.probes
	}
}

func ms(n int64) time.Duration { return time.Duration(n) * time.Millisecond }

// Whatever happens, the clocks agree with the plain count: no time is negative,
// pauses count nowhere and grading not on the round's clock.
func TestClocksCountPlainly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, es := genLived(t)
		var m model
		r := New(p)
		for _, e := range es {
			next, err := r.Do(e)
			if err != nil {
				continue
			}
			if r.Phase() == PhaseReady {
				m.last = e.At
			}
			m.pass(r, e.At)
			m.happen(e.Kind, r, next)
			r = next

			v := r.View(e.At)
			if v.Elapsed != ms(m.phase) || v.Elapsed < 0 {
				t.Fatalf("%s: %v passed in %s, counted %v", e.Kind, v.Elapsed, r.Phase(), ms(m.phase))
			}
			if want := time.Duration(p.Minutes)*time.Minute - ms(m.round); v.HasRoundClock && v.RoundLeft != want {
				t.Fatalf("%s: the round has %v left in %s, counted %v", e.Kind, v.RoundLeft, r.Phase(), want)
			}
			if r.Phase().Timed() && v.Left != v.Aim-v.Elapsed {
				t.Fatalf("%s: %v left of %v after %v", e.Kind, v.Left, v.Aim, v.Elapsed)
			}
			if r.QuestionsGraded() != m.graded || r.QuestionsSkipped() != m.missed {
				t.Fatalf("%d graded, %d skipped, counted %d and %d", r.QuestionsGraded(), r.QuestionsSkipped(), m.graded, m.missed)
			}
			if r.Over() {
				return
			}
			think, answer, probes := r.Spent()
			var want []time.Duration
			for _, p := range m.probes {
				want = append(want, ms(p))
			}
			if think != ms(m.think) || answer != ms(m.answer) || cmp.Diff(want, probes) != "" {
				t.Fatalf("%s: spent %v, %v, %v, counted %v, %v, %v", e.Kind, think, answer, probes, ms(m.think), ms(m.answer), want)
			}
		}
	})
}

// No event at no moment, however mad, makes a round panic or a time negative.
func TestMadClocks(t *testing.T) {
	at := rapid.OneOf(rapid.Int64(), rapid.SampledFrom([]int64{math.MinInt64, -1, 0, t0, maxTime, math.MaxInt64}))
	rapid.Check(t, func(t *rapid.T) {
		p := plan()
		p.Minutes = rapid.Int().Draw(t, "minutes")
		p.Parts[0].Minutes = rapid.Int().Draw(t, "opening")
		p.Parts[3].Kind = PartKind(rapid.Uint8().Draw(t, "kind"))
		r := New(p)
		for range rapid.IntRange(1, 30).Draw(t, "events") {
			next, err := r.Do(genEvent(t, allKinds, at.Draw(t, "at")))
			if err == nil {
				r = next
			}
			if v := r.View(at.Draw(t, "look")); v.Elapsed < 0 {
				t.Fatalf("%v passed in %s", v.Elapsed, v.Phase)
			}
			think, answer, probes := r.Spent()
			for _, d := range append(probes, think, answer) {
				if d < 0 {
					t.Fatalf("spent %v, %v, %v", think, answer, probes)
				}
			}
			if r.AnswerBegan() < 0 {
				t.Fatalf("answer began at %d", r.AnswerBegan())
			}
		}
	})
}

// Time alone ends no phase, and looking changes nothing.
func TestNothingIsCutOff(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, _ := fold(plan(), genEvents().Draw(t, "events"))
		before := r
		now := rapid.Int64Range(t0, maxTime).Draw(t, "now")
		if v := r.View(now); v.Phase != before.Phase() {
			t.Errorf("in %s, shown %s", before.Phase(), v.Phase)
		}
		if d := cmp.Diff(before, r, inside); d != "" {
			t.Errorf("looking changed the round:\n%s", d)
		}
	})
}
