package interview

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

// rounds are all rounds there are, with what they hold.
var rounds = []struct {
	stage   bank.Stage
	who     bank.Interviewer
	minutes []int // of the parts
	types   []func(bank.Type) bool
	apart   int // questions that must be on different principles
}{
	{bank.RecruiterScreen, bank.Recruiter, []int{2, 3, 3, 3, 3, 8}, []func(bank.Type) bool{anyType, anyType, anyType, anyType}, 0},
	{bank.PhoneScreen, bank.HiringManager, []int{2, 8, 8, 12, 3}, []func(bank.Type) bool{story, story, anyCase}, 2},
	{bank.PhoneScreen, bank.SeniorPM, []int{2, 8, 8, 12, 3}, []func(bank.Type) bool{story, story, anyCase}, 2},
	{bank.OnsiteLoop, bank.HiringManager, []int{2, 8, 8, 8}, []func(bank.Type) bool{story, story}, 2},
	{bank.OnsiteLoop, bank.SeniorPM, []int{2, 8, 18, 3}, []func(bank.Type) bool{story, product}, 1},
	{bank.OnsiteLoop, bank.EngineeringManager, []int{2, 8, 18, 3}, []func(bank.Type) bool{story, technical}, 1},
	{bank.OnsiteLoop, bank.CrossFunctional, []int{2, 8, 8, 8}, []func(bank.Type) bool{story, story}, 2},
	{bank.OnsiteLoop, bank.BarRaiser, []int{2, 10, 9, 8}, []func(bank.Type) bool{story, story}, 2},
}

var everyone = []bank.Interviewer{
	bank.Recruiter, bank.HiringManager, bank.SeniorPM, bank.EngineeringManager, bank.CrossFunctional, bank.BarRaiser,
}

// anywhere is a question that anybody may ask anybody at any stage.
func anywhere(id string, ty bank.Type, ps ...bank.Principle) bank.Question {
	return bank.Question{
		ID: id, Type: ty, Principles: ps, Stages: bank.Stages(), Interviewers: everyone, Track: bank.BothTracks,
	}
}

// full is a bank that fills every round: a question of each type on each principle.
func full() []bank.Question {
	var qs []bank.Question
	for _, p := range bank.Principles() {
		for _, ty := range bank.Types() {
			qs = append(qs, anywhere(p.Slug()+"/"+ty.Slug(), ty, p))
		}
	}
	return qs
}

func byID(qs []bank.Question) map[string]*bank.Question {
	m := map[string]*bank.Question{}
	for i := range qs {
		m[qs[i].ID] = &qs[i]
	}
	return m
}

func asked(p Plan) []string {
	var ids []string
	for _, part := range p.Parts {
		if part.Kind == Question {
			ids = append(ids, part.Question)
		}
	}
	return ids
}

func TestPlanRoundShapes(t *testing.T) {
	for _, tt := range rounds {
		t.Run(fmt.Sprintf("%s with %s", tt.stage, tt.who), func(t *testing.T) {
			qs := full()
			p, err := PlanRound(planID, tt.stage, tt.who, bank.BothTracks, qs, nil, 7, DefaultAims())
			if err != nil {
				t.Fatal(err)
			}
			var minutes []int
			all := 0
			for i, part := range p.Parts {
				minutes = append(minutes, part.Minutes)
				all += part.Minutes
				want := Question
				switch i {
				case 0:
					want = Opening
				case len(p.Parts) - 1:
					want = Closing
				}
				if part.Kind != want {
					t.Errorf("part %d is %v, want %v", i, part.Kind, want)
				}
			}
			if d := cmp.Diff(tt.minutes, minutes); d != "" {
				t.Errorf("minutes (-want +got):\n%s", d)
			}
			for i, id := range asked(p) {
				if q := byID(qs)[id]; !tt.types[i](q.Type) {
					t.Errorf("question %d is %v", i+1, q.Type)
				}
			}
			p.Parts = nil
			want := Plan{
				ID: planID, Version: PlanVersion, Stage: tt.stage, Interviewer: tt.who,
				Seed: 7, Minutes: all, Real: 60, Aims: DefaultAims(),
			}
			if tt.stage == bank.RecruiterScreen {
				want.Real = 30
			}
			if d := cmp.Diff(want, p); d != "" {
				t.Errorf("plan (-want +got):\n%s", d)
			}
		})
	}
}

func TestPlanRoundPrefers(t *testing.T) {
	const co, own, inv = bank.CustomerObsession, bank.Ownership, bank.InventAndSimplify
	b := bank.Behavioral
	only := func(q bank.Question, set func(*bank.Question)) bank.Question { set(&q); return q }
	for _, tt := range []struct {
		name  string
		qs    []bank.Question
		done  PracticeCounts
		track bank.Track
		want  []string
	}{
		{
			"principles that PM loops ask most",
			[]bank.Question{anywhere("frugal", b, bank.Frugality), anywhere("own", b, own), anywhere("co", b, co)},
			nil, bank.BothTracks,
			[]string{"co", "own"},
		},
		{
			"questions practiced less",
			[]bank.Question{anywhere("co", b, co), anywhere("own", b, own), anywhere("inv", b, inv)},
			PracticeCounts{"co": 2, "own": 1},
			bank.BothTracks,
			[]string{"inv", "own"},
		},
		{
			"of those, principles practiced less",
			[]bank.Question{anywhere("co-1", b, co), anywhere("co-2", b, co), anywhere("own", b, own), anywhere("inv", b, inv)},
			PracticeCounts{"co-1": 1},
			bank.BothTracks,
			[]string{"own", "inv"},
		},
		{
			"practice elsewhere counts for the principle",
			[]bank.Question{
				only(anywhere("co-case", bank.Strategy, co), func(q *bank.Question) { q.Stages = []bank.Stage{bank.PhoneScreen} }),
				anywhere("co", b, co), anywhere("own", b, own), anywhere("inv", b, inv),
			},
			PracticeCounts{"co-case": 1},
			bank.BothTracks,
			[]string{"own", "inv"},
		},
		{
			"two principles, though the second's question was practiced",
			[]bank.Question{anywhere("co-1", b, co), anywhere("co-2", b, co, own), anywhere("own", b, own)},
			PracticeCounts{"own": 9, "co-2": 1},
			bank.BothTracks,
			[]string{"co-1", "own"},
		},
		{
			"leadership is a story as well",
			[]bank.Question{anywhere("co", bank.Leadership, co), anywhere("own", b, own), anywhere("case", bank.Strategy, inv)},
			nil, bank.BothTracks,
			[]string{"co", "own"},
		},
		{
			"only the track's",
			[]bank.Question{
				only(anywhere("co", b, co), func(q *bank.Question) { q.Track = bank.TrackPMT }),
				only(anywhere("own", b, own), func(q *bank.Question) { q.Track = bank.TrackPM }),
				anywhere("inv", b, inv),
			},
			nil, bank.TrackPM,
			[]string{"own", "inv"},
		},
		{
			"both tracks' for those who prepare for either",
			[]bank.Question{
				only(anywhere("co", b, co), func(q *bank.Question) { q.Track = bank.TrackPMT }),
				only(anywhere("own", b, own), func(q *bank.Question) { q.Track = bank.TrackPM }),
			},
			nil, bank.BothTracks,
			[]string{"co", "own"},
		},
		{
			"only the stage's and the interviewer's",
			[]bank.Question{
				only(anywhere("co", b, co), func(q *bank.Question) { q.Stages = []bank.Stage{bank.PhoneScreen} }),
				only(anywhere("own", b, own), func(q *bank.Question) { q.Interviewers = []bank.Interviewer{bank.SeniorPM} }),
				anywhere("inv", b, inv), anywhere("frugal", b, bank.Frugality),
			},
			nil, bank.BothTracks,
			[]string{"inv", "frugal"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, err := PlanRound(planID, bank.OnsiteLoop, bank.BarRaiser, tt.track, tt.qs, tt.done, 1, DefaultAims())
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(tt.want, asked(p)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestPlanRoundRepeatsAPrincipleRatherThanFail(t *testing.T) {
	var qs []bank.Question
	for i := range 4 {
		qs = append(qs, anywhere(fmt.Sprint(i), bank.Behavioral, bank.Ownership))
	}
	p, err := PlanRound(planID, bank.RecruiterScreen, bank.Recruiter, bank.TrackPM, qs, nil, 1, DefaultAims())
	if err != nil {
		t.Fatal(err)
	}
	ids := asked(p)
	slices.Sort(ids)
	if d := cmp.Diff([]string{"0", "1", "2", "3"}, ids); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestPlanRoundRefuses(t *testing.T) {
	b, co, own := bank.Behavioral, bank.CustomerObsession, bank.Ownership
	for _, tt := range []struct {
		name  string
		stage bank.Stage
		who   bank.Interviewer
		qs    []bank.Question
		want  error
	}{
		{"the debrief is no round", bank.Debrief, bank.BarRaiser, full(), ErrNoRound},
		{"no stage", 0, 0, full(), ErrNoRound},
		{"a recruiter in the loop", bank.OnsiteLoop, bank.Recruiter, full(), ErrNoRound},
		{"a Bar Raiser on the phone", bank.PhoneScreen, bank.BarRaiser, full(), ErrNoRound},
		{"a manager in the recruiter's screen", bank.RecruiterScreen, bank.HiringManager, full(), ErrNoRound},
		{"an empty bank", bank.OnsiteLoop, bank.BarRaiser, nil, ErrTooFew},
		{"one question for two", bank.OnsiteLoop, bank.BarRaiser, []bank.Question{anywhere("a", b, co)}, ErrTooFew},
		{"one id for two", bank.OnsiteLoop, bank.BarRaiser, []bank.Question{anywhere("a", b, co), anywhere("a", b, own)}, ErrTooFew},
		{"one principle for two", bank.OnsiteLoop, bank.BarRaiser, []bank.Question{anywhere("a", b, co), anywhere("b", b, co, own)}, ErrTooFew},
		{"no case for the phone", bank.PhoneScreen, bank.SeniorPM, []bank.Question{anywhere("a", b, co), anywhere("b", b, own)}, ErrTooFew},
		{"no technical case", bank.OnsiteLoop, bank.EngineeringManager, []bank.Question{anywhere("a", b, co), anywhere("b", bank.Strategy, own)}, ErrTooFew},
		{"a technical case for the senior PM", bank.OnsiteLoop, bank.SeniorPM, []bank.Question{anywhere("a", b, co), anywhere("b", bank.Technical, own)}, ErrTooFew},
		{"a question without a principle", bank.OnsiteLoop, bank.BarRaiser, []bank.Question{anywhere("a", b), anywhere("b", b, own)}, ErrTooFew},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, err := PlanRound(planID, tt.stage, tt.who, bank.BothTracks, tt.qs, nil, 1, DefaultAims())
			if !errors.Is(err, tt.want) {
				t.Errorf("planned %v, error %v, want %v", asked(p), err, tt.want)
			}
		})
	}
}

func TestSeedDecidesTies(t *testing.T) {
	var qs []bank.Question
	for i := range 10 {
		qs = append(qs, anywhere(fmt.Sprintf("co-%d", i), bank.Behavioral, bank.CustomerObsession),
			anywhere(fmt.Sprintf("own-%d", i), bank.Behavioral, bank.Ownership))
	}
	first := map[string]bool{}
	for seed := range uint64(200) {
		p, err := PlanRound(planID, bank.OnsiteLoop, bank.BarRaiser, bank.BothTracks, qs, nil, seed, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		first[asked(p)[0]] = true
	}
	if len(first) != 10 {
		t.Errorf("200 seeds draw %d of 10 equal questions", len(first))
	}
}

// A recruiter begins with what only a recruiter asks: who one is, why one goes.
func TestRecruiterBeginsWithTheirOwn(t *testing.T) {
	own := map[string]bool{} // whether it was asked
	for i := range bank.Questions {
		if q := &bank.Questions[i]; slices.Equal(q.Stages, []bank.Stage{bank.RecruiterScreen}) {
			own[q.ID] = false
		}
	}
	plan := func(seed uint64, done PracticeCounts) []string {
		p, err := PlanRound(planID, bank.RecruiterScreen, bank.Recruiter, bank.TrackPM, bank.Questions, done, seed, DefaultAims())
		if err != nil {
			t.Fatal(err)
		}
		return asked(p)
	}
	for seed := range uint64(200) {
		for _, id := range plan(seed, nil)[:2] {
			if _, is := own[id]; !is {
				t.Fatalf("seed %d begins with %s, which others ask as well", seed, id)
			}
			own[id] = true
		}
	}
	done := PracticeCounts{}
	for id, asked := range own {
		if !asked {
			t.Errorf("200 seeds never begin with %s", id)
		}
		done[id] = 1
	}
	for _, id := range plan(1, done) {
		if _, is := own[id]; is {
			t.Errorf("%s is asked again before what was never asked", id)
		}
	}
}
