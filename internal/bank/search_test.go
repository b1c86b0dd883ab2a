package bank

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func searchable() []Question {
	q := func(id, prompt string, p Principle, points ...string) Question {
		return Question{ID: id, Prompt: prompt, Principles: []Principle{p}, Type: Behavioral, Stages: []Stage{OnsiteLoop}, Points: JoinLines(points...)}
	}
	return []Question{
		q("refund", "Describe a refund you fought for.", CustomerObsession, "Named the customer’s loss"),
		q("metric", "Which metric misled you?", DiveDeep, "Said what a customer paid"),
		q("customers", "Tell me what customers taught you.", LearnAndBeCurious),
		q("cafe", "How would you run a café?", Ownership),
	}
}

func TestSearch(t *testing.T) {
	x := NewIndex(searchable())
	tests := []struct {
		name, query string
		want        []string
	}{
		{"nothing asked", "  ", []string{"refund", "metric", "customers", "cafe"}},
		{"a whole word", "metric", []string{"metric"}},
		{"a beginning", "refu", []string{"refund"}},
		{"one letter", "r", []string{"refund", "cafe"}},
		{"capitals", "REFUND", []string{"refund"}},
		{"two words are both asked for", "customer dive", []string{"metric"}},
		{"order does not matter", "dive customer", []string{"metric"}},
		{"the whole word comes first", "customer", []string{"refund", "customers", "metric"}},
		{"one word too many", "refund metric", nil},
		{"filler asks for nothing", "tell me about a time with a metric", []string{"metric"}},
		{"filler alone is searched for", "tell", []string{"customers"}},
		{"another word for it", "client", []string{"customers"}},
		{"the word itself before another for it", "customer loss", []string{"refund"}},
		{"a letter changed", "metrik", []string{"metric"}},
		{"a letter left out", "mtric", []string{"metric"}},
		{"a letter too many", "mettric", []string{"metric"}},
		{"neighbors exchanged", "mertic", []string{"metric"}},
		{"a typo in a beginning", "refumd", []string{"refund"}},
		{"two typos", "mertik", nil},
		{"a typo in a short word", "rux", nil},
		{"a typo in four letters", "wnat", []string{"customers", "metric"}},
		{"four letters that begin a word forgive nothing", "taug", []string{"customers"}},
		{"the first letter", "netric", []string{"metric"}},
		{"a last letter too many", "metricc", []string{"metric"}},
		{"without the apostrophe", "customers loss", []string{"refund"}},
		{"without the accent", "cafe", []string{"cafe"}},
		{"marks divide", "run, café!", []string{"cafe"}},
		{"type and stage", "behavioral onsite ownership", []string{"cafe"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fit, _ := x.Search(tt.query)
			got := ids(fit)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("questions (-want +got):\n%s", diff)
			}
		})
	}
}

func ids(qs []*Question) (out []string) {
	for _, q := range qs {
		out = append(out, q.ID)
	}
	return out
}

// What has only some of the words comes after what has all: with more of them first, and
// of those the fittest.
func TestSearchComesClose(t *testing.T) {
	x := NewIndex(searchable())
	for _, tt := range []struct {
		query     string
		fit, near []string
	}{
		{"refund metric", nil, []string{"refund", "metric"}},
		{"metric customer refund", nil, []string{"refund", "metric", "customers"}},
		{"customer zzzz", nil, []string{"refund", "customers", "metric"}},
		{"run cafe", []string{"cafe"}, nil},
		{"zzzz", nil, nil},
	} {
		fit, near := x.Search(tt.query)
		if diff := cmp.Diff([][]string{tt.fit, tt.near}, [][]string{ids(fit), ids(near)}); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.query, diff)
		}
	}
}

// What candidates type finds something to practice, whichever words the bank has for it.
func TestSearchAsCandidatesDo(t *testing.T) {
	x := NewIndex(Questions)
	for query, first := range map[string]string{
		"launch delay": "launch ship date late deadline", "tell me about yourself": "yourself introduce background career",
		"conflict with engineer": "engineer conflict disagree", "disagree with boss": "manager disagree director boss",
		"disagre with mangaer": "manager disagree", "weakness": "feedback criticism weakness", "failure": "fail mistake wrong",
		"biggest achievement": "proud achievement accomplish success", "why do you want to leave": "leave leaving why",
		"persuade stakeholders": "stakeholder persuade convince", "persuade": "won talked", "tight budget": "budget cost money spend", "angry customer": "customer",
	} {
		fit, near := x.Search(query)
		all := append(fit, near...)
		if len(all) < 3 {
			t.Errorf("%q finds %q", query, ids(all))
			continue
		}
		if prompt := strings.ToLower(all[0].Prompt); !slices.ContainsFunc(strings.Fields(first), func(w string) bool { return strings.Contains(prompt, w) }) {
			t.Errorf("%q finds first %q", query, all[0].Prompt)
		}
	}
}

// A group has at least two words to exchange, and no word is in two.
func TestSynonyms(t *testing.T) {
	seen := map[string]bool{}
	n := 0
	for group := range strings.Lines(synonyms) {
		stems := strings.Fields(group)
		n++
		if len(stems) < 2 {
			t.Errorf("the group %q", group)
		}
		for _, s := range stems {
			if seen[s] {
				t.Errorf("%q is in two groups", s)
			}
			seen[s] = true
		}
	}
	if n < 40 {
		t.Errorf("%d groups, want 40", n)
	}
}

// Every question is found by each word of its prompt, by every beginning of it,
// and, if it is long enough, after any one typo.
func TestSearchForgives(t *testing.T) {
	x := NewIndex(Questions)
	rapid.Check(t, func(t *rapid.T) {
		q := rapid.SampledFrom(Questions).Draw(t, "question")
		var words []string
		eachWord(q.Prompt, func(w string) { words = append(words, w) })
		w := rapid.SampledFrom(words).Draw(t, "word")
		found := func(query string) bool {
			fit, _ := x.Search(query)
			return slices.ContainsFunc(fit, func(f *Question) bool { return f.ID == q.ID })
		}
		if begin := w[:rapid.IntRange(1, len(w)).Draw(t, "letters")]; !found(begin) {
			t.Errorf("%q is not found by %q", q.ID, begin)
		}
		if len(w) < typoLength {
			return
		}
		forgiven := func(typo string) bool {
			begins := slices.ContainsFunc(x.words, func(w word) bool { return strings.HasPrefix(w.text, typo) })
			return len(typo) >= typoLength || len(typo) >= shortTypoLength && !begins
		}
		i := rapid.IntRange(0, len(w)-2).Draw(t, "place")
		letter := rapid.StringMatching("[a-z]").Draw(t, "letter")
		for how, typo := range map[string]string{
			"changed":   w[:i] + letter + w[i+1:],
			"left out":  w[:i] + w[i+1:],
			"too many":  w[:i] + letter + w[i:],
			"exchanged": w[:i] + w[i+1:i+2] + w[i:i+1] + w[i+2:],
		} {
			if forgiven(typo) && !found(typo) {
				t.Errorf("%q is not found by %q, %s in %q", q.ID, typo, how, w)
			}
		}
	})
}

// What is found holds every word asked for, and nothing that holds them all as
// they stand is missing.
func TestSearchIsComplete(t *testing.T) {
	x := NewIndex(Questions)
	rapid.Check(t, func(t *rapid.T) {
		var words []string
		eachWord(rapid.SampledFrom(Questions).Draw(t, "question").Prompt, func(w string) { words = append(words, w) })
		query := rapid.SliceOfN(rapid.SampledFrom(words), 1, 3).Draw(t, "query")
		got := map[string]bool{}
		fit, near := x.Search(strings.Join(query, " "))
		for _, q := range append(fit, near...) {
			if got[q.ID] {
				t.Errorf("%q comes twice", q.ID)
			}
			got[q.ID] = true
		}
		for i := range Questions {
			holds := map[string]bool{}
			eachWord(Questions[i].Prompt, func(w string) { holds[w] = true })
			if !slices.ContainsFunc(query, func(w string) bool { return !holds[w] }) && !got[Questions[i].ID] {
				t.Errorf("%q holds %q and is not found", Questions[i].ID, query)
			}
		}
	})
}

func TestFilter(t *testing.T) {
	q := &Question{
		Principles: []Principle{Ownership, Frugality}, Type: Leadership, Stages: []Stage{PhoneScreen, OnsiteLoop},
		Outcome: Failure, Difficulty: 4, Track: TrackPMT,
	}
	tests := []struct {
		name  string
		f     Filter
		fits  bool
		count int
	}{
		{"nothing", Filter{}, true, 0},
		{"first principle", Filter{Principle: Ownership}, true, 1},
		{"second principle", Filter{Principle: Frugality}, true, 1},
		{"another principle", Filter{Principle: ThinkBig}, false, 1},
		{"type", Filter{Type: Leadership}, true, 1},
		{"another type", Filter{Type: Behavioral}, false, 1},
		{"stage", Filter{Stage: PhoneScreen}, true, 1},
		{"another stage", Filter{Stage: RecruiterScreen}, false, 1},
		{"failures", Filter{Outcome: Failure}, true, 1},
		{"successes", Filter{Outcome: Success}, false, 1},
		{"difficulty", Filter{Difficulty: 4}, true, 1},
		{"another difficulty", Filter{Difficulty: 5}, false, 1},
		{"its track", Filter{Track: TrackPMT}, true, 1},
		{"the other track", Filter{Track: TrackPM}, false, 1},
		{"both tracks", Filter{Track: BothTracks}, true, 0},
		{"all at once", Filter{Ownership, Leadership, OnsiteLoop, Failure, 4, TrackPMT, false}, true, 6},
		{"all but one", Filter{Ownership, Leadership, OnsiteLoop, Failure, 3, TrackPMT, false}, false, 6},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.f.Fits(q); got != tt.fits {
				t.Errorf("fits: %v, want %v", got, tt.fits)
			}
			if got := tt.f.Count(); got != tt.count {
				t.Errorf("holds back by %d fields, want %d", got, tt.count)
			}
		})
	}
	if !(Filter{Track: TrackPM}).Fits(&Question{Track: BothTracks}) {
		t.Error("a question for both roles is held back from one")
	}
}

func BenchmarkNewIndex(b *testing.B) {
	for b.Loop() {
		NewIndex(Questions)
	}
}

// What one types, letter by letter, and with a typo.
func BenchmarkSearch(b *testing.B) {
	x := NewIndex(Questions)
	const typed = "custmer obsession mistake"
	for b.Loop() {
		for i := range typed {
			x.Search(typed[:i+1])
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(typed)), "ns/keystroke")
}
