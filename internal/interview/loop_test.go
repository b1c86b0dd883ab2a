package interview

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

var tracks = []bank.Track{bank.BothTracks, bank.TrackPM, bank.TrackPMT}

// ids numbers what it is asked for, from 1.
func ids() func() uuid.UUID {
	n := byte(0)
	return func() uuid.UUID {
		n++
		u := planID
		u[15] = n
		return u
	}
}

func mustLoop(t rapid.TB, track bank.Track, qs []bank.Question, done PracticeCounts, past [][]bank.Principle, seed uint64) Loop {
	t.Helper()
	l, err := PlanLoop(ids(), track, qs, done, past, seed, DefaultAims())
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// asking is who asks what.
func asking(l Loop) map[bank.Interviewer][]string {
	m := map[bank.Interviewer][]string{}
	for _, r := range l.Rounds {
		m[r.Interviewer] = asked(r.Plan)
	}
	return m
}

func owned(l Loop) []bank.Principle {
	var out []bank.Principle
	for _, r := range l.Rounds {
		out = append(out, r.Principles...)
	}
	return out
}

// genDone draws how often questions of a bank were practiced: some, or most.
func genDone(qs []bank.Question) *rapid.Generator[PracticeCounts] {
	return rapid.Custom(func(t *rapid.T) PracticeCounts {
		done := PracticeCounts{}
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "practiced"), 0))
		answers := rapid.SampledFrom([]int{0, 3, 30, 300, 1000}).Draw(t, "answers")
		if len(qs) == 0 {
			return done
		}
		for range answers {
			done[qs[rng.IntN(len(qs))].ID]++
		}
		return done
	})
}

func genPast() *rapid.Generator[[][]bank.Principle] {
	return rapid.SliceOfN(rapid.SliceOfNDistinct(rapid.SampledFrom(bank.Principles()), 0, 16, rapid.ID), 0, 4)
}

// checkLoop holds what is true of every loop.
func checkLoop(t rapid.TB, l Loop, track bank.Track, qs []bank.Question) {
	t.Helper()
	all := byID(qs)
	seen, owner := map[string]bool{}, map[bank.Principle]bank.Interviewer{}
	var who []bank.Interviewer
	for _, r := range l.Rounds {
		who = append(who, r.Interviewer)
		if n := len(r.Principles); n < 2 || n > 3 {
			t.Errorf("%s owns %d principles", r.Interviewer, n)
		}
		var heard []bank.Principle
		for _, p := range r.Principles {
			if owner[p] != 0 {
				t.Errorf("%s is owned by %s and %s", p, owner[p], r.Interviewer)
			}
			owner[p] = r.Interviewer
		}
		for i, id := range asked(r.Plan) {
			q := all[id]
			if seen[id] {
				t.Errorf("%s is asked twice", id)
			}
			seen[id] = true
			if i >= len(r.Principles) || q.Primary() != r.Principles[i] {
				t.Errorf("question %d of %s is on %s, theirs are %v", i+1, r.Interviewer, q.Primary(), r.Principles)
			}
			if q.Type == bank.Technical && r.Interviewer != bank.EngineeringManager {
				t.Errorf("%s asks a technical question", r.Interviewer)
			}
			if !slices.Contains(q.Stages, bank.OnsiteLoop) || !slices.Contains(q.Interviewers, r.Interviewer) {
				t.Errorf("%s doesn't fit %s", id, r.Interviewer)
			}
			if track != bank.BothTracks && q.Track != bank.BothTracks && q.Track != track {
				t.Errorf("%s is for %s", id, q.Track)
			}
			heard = append(heard, q.Principles...)
		}
		for _, p := range r.Principles {
			if !slices.Contains(heard, p) {
				t.Errorf("%s owns %s and doesn't hear of it", r.Interviewer, p)
			}
		}
		// Part for part the round that PlanRound shapes.
		alone, err := PlanRound(r.Plan.ID, bank.OnsiteLoop, r.Interviewer, track, qs, nil, l.Seed, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(bare(alone), bare(r.Plan)); d != "" {
			t.Errorf("%s (-PlanRound +loop):\n%s", r.Interviewer, d)
		}
	}
	if d := cmp.Diff(bank.LoopInterviewers(), who); d != "" {
		t.Errorf("interviewers (-want +got):\n%s", d)
	}
}

// bare is a plan without its questions.
func bare(p Plan) Plan {
	p = p.clone()
	for i := range p.Parts {
		p.Parts[i].Question = ""
	}
	return p
}

func shuffled(qs []bank.Question, seed uint64) []bank.Question {
	qs = slices.Clone(qs)
	rand.New(rand.NewPCG(seed, 0)).Shuffle(len(qs), func(i, j int) { qs[i], qs[j] = qs[j], qs[i] })
	return qs
}

func TestThreeLoopsInARowCoverAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		track := rapid.SampledFrom(tracks).Draw(t, "track")
		past := genPast().Draw(t, "past")
		done := genDone(bank.Questions).Draw(t, "done")
		order := rapid.Uint64().Draw(t, "shuffle")
		before := len(past)
		for range 4 {
			seed := rapid.Uint64().Draw(t, "seed")
			l, err := PlanLoop(ids(), track, bank.Questions, done, past, seed, DefaultAims())
			if err != nil {
				t.Fatal(err)
			}
			checkLoop(t, l, track, bank.Questions)
			same, err := PlanLoop(ids(), track, shuffled(bank.Questions, order), done, past, seed, DefaultAims())
			if d := cmp.Diff(l, same); d != "" || err != nil {
				t.Fatalf("the order of the bank decides, error %v:\n%s", err, d)
			}
			if p := l.PrinciplesAsked(); len(p) != 10 {
				t.Fatalf("%d principles asked", len(p))
			}
			for _, p := range bank.ByPMUse()[:alwaysAsked] {
				if !slices.Contains(l.PrinciplesAsked(), p) {
					t.Errorf("a loop without %s", p)
				}
			}
			if rapid.Bool().Draw(t, "with what was heard beside") {
				past = append(past, owned(l))
			} else {
				past = append(past, l.PrinciplesAsked())
			}
			for _, r := range l.Rounds {
				for _, id := range asked(r.Plan) {
					done[id]++
				}
			}
		}
		for i := before; i+3 <= len(past); i++ {
			covered := slices.Concat(past[i : i+3]...)
			for _, p := range bank.Principles() {
				if !slices.Contains(covered, p) {
					t.Errorf("loops %d to %d leave out %s", i, i+2, p)
				}
			}
		}
	})
}

// A small made bank gives a loop that holds, or says that it is too small.
func TestLoopOfAnyBank(t *testing.T) {
	planned := 0
	rapid.Check(t, func(t *rapid.T) {
		var qs []bank.Question
		for range rapid.IntRange(0, 3).Draw(t, "banks") {
			qs = append(qs, genBank().Draw(t, "bank")...)
		}
		if rapid.Bool().Draw(t, "holes") {
			for _, q := range full() {
				if rapid.IntRange(0, 3).Draw(t, "in") > 0 {
					qs = append(qs, q)
				}
			}
		}
		for i := range qs {
			qs[i].ID = fmt.Sprintf("q%d", i)
			qs[i].Difficulty = uint8(i%5 + 1)
		}
		track := rapid.SampledFrom(tracks).Draw(t, "track")
		done, past, seed := genDone(qs).Draw(t, "done"), genPast().Draw(t, "past"), rapid.Uint64().Draw(t, "seed")
		l, err := PlanLoop(ids(), track, qs, done, past, seed, DefaultAims())
		same, sameErr := PlanLoop(ids(), track, shuffled(qs, seed), done, past, seed, DefaultAims())
		if d := cmp.Diff(l, same); d != "" || fmt.Sprint(err) != fmt.Sprint(sameErr) {
			t.Fatalf("the order of the bank decides: %v, %v\n%s", err, sameErr, d)
		}
		if err != nil {
			if !errors.Is(err, ErrTooFew) {
				t.Fatal(err)
			}
			return
		}
		planned++
		checkLoop(t, l, track, qs)
	})
	if planned == 0 {
		t.Error("no bank filled a loop")
	}
}

func TestLoopRefuses(t *testing.T) {
	without := func(drop func(*bank.Question) bool) []bank.Question {
		return slices.DeleteFunc(full(), func(q bank.Question) bool { return drop(&q) })
	}
	for _, tt := range []struct {
		name string
		qs   []bank.Question
		says string
	}{
		{"an empty bank", nil, "stories with Hiring manager"},
		{"no technical question", without(func(q *bank.Question) bool { return q.Type == bank.Technical }), "technical questions with Engineering manager"},
		{"no product case", without(func(q *bank.Question) bool { return product(q.Type) }), "product and strategy cases with Senior PM"},
		{"nine principles for ten", without(func(q *bank.Question) bool { return q.Primary() > 9 }), "on a principle nobody else owns"},
		{"one id for all", func() []bank.Question {
			qs := full()
			for i := range qs {
				qs[i].ID = "q"
			}
			return qs
		}(), "too few questions"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l, err := PlanLoop(ids(), bank.BothTracks, tt.qs, nil, nil, 1, DefaultAims())
			if !errors.Is(err, ErrTooFew) || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("planned %v, error %v, want one that says %q", asking(l), err, tt.says)
			}
		})
	}
}

// What is kept stays readable, so the names never change.
func TestLoopIsKept(t *testing.T) {
	l := Loop{
		ID: planID, Version: LoopVersion, Seed: 1<<63 + 1, Track: bank.TrackPMT,
		Rounds: []LoopRound{{bank.BarRaiser, []bank.Principle{bank.EarnTrust, bank.Frugality}, single()}},
	}
	b, err := json.Marshal(l)
	if err != nil {
		t.Fatal(err)
	}
	p, err := json.Marshal(single())
	if err != nil {
		t.Fatal(err)
	}
	want := `{"id":"019a0000-0000-7000-8000-000000000001","v":1,"seed":"9223372036854775809","track":"pm-t",` +
		`"rounds":[{"who":"bar-raiser","owns":["earn-trust","frugality"],"plan":` + string(p) + `}]}`
	if d := cmp.Diff(want, string(b)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	for _, l := range []Loop{l, {}, mustLoop(t, bank.TrackPM, bank.Questions, nil, nil, 9)} {
		b, err := json.Marshal(l)
		if err != nil {
			t.Fatal(err)
		}
		var again Loop
		if err := json.Unmarshal(b, &again); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(l, again); d != "" {
			t.Errorf("(-kept +read):\n%s", d)
		}
	}
	for _, tt := range []struct {
		name, text string
		want       error
	}{
		{"a newer one", `{"v":2,"track":"pm-x"}`, ErrNewer},
		{"an unknown track", `{"v":1,"seed":"0","track":"pm-x"}`, bank.ErrUnknown},
		{"an unknown principle", `{"v":1,"seed":"0","rounds":[{"owns":["zeal"]}]}`, bank.ErrUnknown},
	} {
		var l Loop
		if err := json.Unmarshal([]byte(tt.text), &l); !errors.Is(err, tt.want) {
			t.Errorf("%s: error %v", tt.name, err)
		}
	}
}

// The Round machine lives the rounds of a loop.
func TestLoopRoundsAreLived(t *testing.T) {
	for _, r := range mustLoop(t, bank.BothTracks, bank.Questions, nil, nil, 2).Rounds {
		got := live(t, r.Plan, kinds(Begin, Go, Go, Done, Grade, Graded, Go, Grade, Graded, Go)...)
		if !got.Over() || got.QuestionsGraded() != 2 {
			t.Errorf("%s: in %s, %d graded", r.Interviewer, got.Phase(), got.QuestionsGraded())
		}
	}
}
