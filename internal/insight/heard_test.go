package insight

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// answer is a written answer with its labels. testdata/README.md says how one
// is written.
type answer struct {
	name   string
	how    Source
	spoken time.Duration
	voice  string
	yes    map[string]bool
	spans  map[string][]Span // numbers, fillers, hedges
	text   string
}

func readAnswer(t *testing.T, path string) answer {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	head, text, ok := strings.Cut(string(raw), "---\n")
	if !ok {
		t.Fatalf("%s has no head", path)
	}
	a := answer{name: filepath.Base(path), text: text, yes: map[string]bool{}, spans: map[string][]Span{}}
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ":")
		value = strings.TrimSpace(value)
		switch key {
		case "how":
			if value == "transcript" {
				a.how = Transcript
			}
		case "spoken":
			if a.spoken, err = time.ParseDuration(value); err != nil {
				t.Fatalf("%s: %v", a.name, err)
			}
		case "voice":
			a.voice = value
		case "customer", "rejected":
			a.yes[key] = value == "yes"
		case "numbers", "fillers", "hedges":
			a.spans[key] = places(t, a.name, text, value)
		case "star":
			places(t, a.name, text, partMark.ReplaceAllString(value, "$1")) // no hint is on these; they have to be in the text
		default:
			t.Fatalf("%s: no label is called %q", a.name, key)
		}
	}
	return a
}

// partMark is the letter of a part before its first words.
var partMark = regexp.MustCompile(`(^| \| )[STAR-] `)

// places finds the labeled words one after the other, as whole words.
func places(t *testing.T, name, text, labels string) []Span {
	t.Helper()
	var out []Span
	pos := 0
	for label := range strings.SplitSeq(labels, " | ") {
		if label = strings.TrimSpace(label); label == "" {
			continue
		}
		for {
			k := strings.Index(text[pos:], label)
			if k < 0 {
				t.Fatalf("%s: %q is not in the text, or not in that order", name, label)
			}
			from := pos + k
			pos = from + len(label)
			before := from == 0 || !isWord(label[0]) || !isWord(text[from-1])
			if before && (pos == len(text) || !isWord(label[len(label)-1]) || !isWord(text[pos])) {
				out = append(out, Span{from, pos})
				break
			}
			pos = from + 1
		}
	}
	return out
}

func isWord(b byte) bool {
	return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0x80
}

// claim is something that a hint says, or that ProposeGap proposes, with what the
// labels say to it.
type claim struct {
	name string
	// made is how often the claim was made of the answer and how often rightly.
	// What quotes words is counted by the quote, all else once an answer.
	made func(answer, map[Signal]Hint) (fired, right int)
	// there is how often it would have been right to make it.
	there func(answer) int
}

// says is a claim that is made where the text or the advice of a hint begins so.
func says(name string, s Signal, begins string, is func(answer) bool) claim {
	return claim{name, func(a answer, hs map[Signal]Hint) (int, int) {
		h := hs[s]
		if !strings.HasPrefix(h.Text, begins) && !strings.HasPrefix(h.Advice, begins) {
			return 0, 0
		}
		return 1, one(is(a))
	}, func(a answer) int { return one(is(a)) }}
}

// quotes is a claim that each of the hint's spans lies where a label says so.
func quotes(name string, s Signal, label string) claim {
	return claim{name, func(a answer, hs map[Signal]Hint) (fired, right int) {
		for _, sp := range hs[s].Spans {
			fired++
			right += one(slices.ContainsFunc(a.spans[label], func(w Span) bool { return sp.From < w.To && w.From < sp.To }))
		}
		return fired, right
	}, func(a answer) int { return len(a.spans[label]) }}
}

func proposes(name string, g Gap, is func(answer) bool) claim {
	return claim{name, func(a answer, _ map[Signal]Hint) (int, int) {
		if ProposeGap(a.text, a.how) != g {
			return 0, 0
		}
		return 1, one(is(a))
	}, func(a answer) int { return one(is(a)) }}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

var (
	hasNo  = func(label string) func(answer) bool { return func(a answer) bool { return len(a.spans[label]) == 0 } }
	speaks = func(voices ...string) func(answer) bool {
		return func(a answer) bool { return slices.Contains(voices, a.voice) }
	}
	yes = func(label string) func(answer) bool { return func(a answer) bool { return a.yes[label] } }
	no  = func(label string) func(answer) bool { return func(a answer) bool { return !a.yes[label] } }
)

// claims are all that hints say by the words. Pace and length come from the clock.
var claims = []claim{
	quotes("numbers heard, each quote", Numbers, "numbers"),
	says("no number heard", Numbers, "No number", hasNo("numbers")),
	says("mostly “we”", Self, "At each “we”", speaks("we")),
	says("both “I” and “we”", Self, "Look at each “we”", speaks("both")),
	says("mostly “I”", Self, "Your part is clear", speaks("I")),
	quotes("filler words, each quote", Fillers, "fillers"),
	quotes("hedging heard, each quote", Hedging, "hedges"),
	says("no hedging heard", Hedging, "No hedging", hasNo("hedges")),
	says("customer named", Customer, "A customer", yes("customer")),
	says("alternative rejected", Rejected, "A rejected", yes("rejected")),
	says("no alternative rejected", Rejected, "No rejected", no("rejected")),
	proposes("proposed: no number", NoNumber, hasNo("numbers")),
	proposes("proposed: said “we”", SaidWe, speaks("we")),
	proposes("proposed: no alternative", NoAlternative, no("rejected")),
}

// What a claim has to reach: right 95 times in a hundred. Below 20 firings that is
// never wrong. With fewer than leastFired the answers don't show it either way.
const (
	leastPrecision = 95
	leastFired     = 5
)

func answers(t *testing.T, part string) []answer {
	t.Helper()
	paths, err := filepath.Glob("testdata/answers/" + part + "/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []answer
	for _, p := range paths {
		out = append(out, readAnswer(t, p))
	}
	return out
}

// TestPrecision prints how often each hint was right, and fails where one of them
// is wrong too often. MISSES=1 names the misses among the answers to train with;
// those held out name none, so that no rule is made for them.
func TestPrecision(t *testing.T) {
	for _, part := range []struct {
		name   string
		fewest int
	}{{"train", 60}, {"held-out", 50}} {
		t.Run(part.name, func(t *testing.T) {
			as := answers(t, part.name)
			if len(as) < part.fewest {
				t.Fatalf("%d answers, want %d or more", len(as), part.fewest)
			}
			for _, a := range as {
				if n := len(strings.Fields(a.text)); n < 40 || n > 260 {
					t.Errorf("%s has %d words, want 40 to 260", a.name, n)
				}
			}
			var b strings.Builder
			fmt.Fprintf(&b, "%d answers, %s\n%-26s %5s %5s %9s %5s %6s\n", len(as), part.name, "hint", "fired", "right", "precision", "there", "recall")
			for _, c := range claims {
				fired, right, there := 0, 0, 0
				for _, a := range as {
					hs := map[Signal]Hint{}
					for _, h := range Analyze(a.text, a.how, a.spoken, 150*time.Second, 0).Hints() {
						hs[h.Signal] = h
					}
					f, r := c.made(a, hs)
					fired, right, there = fired+f, right+r, there+c.there(a)
					if f != r && part.name == "train" && os.Getenv("MISSES") != "" {
						t.Logf("%s: %s: %d of %d wrong", a.name, c.name, f-r, f)
					}
				}
				fmt.Fprintf(&b, "%-26s %5d %5d %9s %5d %6s\n", c.name, fired, right, percent(right, fired), there, percent(right, there))
				if 100*right < leastPrecision*fired {
					t.Errorf("%s: %d of %d right, want %d%%: narrow it or take it out", c.name, right, fired, leastPrecision)
				}
				if fired < leastFired {
					t.Errorf("%s: fired %d times, which shows nothing: label more answers or take it out", c.name, fired)
				}
			}
			t.Log("\n" + b.String())
		})
	}
}

// Each hint that the words settle is one that TestPrecision counts.
func TestEachHintIsCounted(t *testing.T) {
	for _, part := range []string{"train", "held-out"} {
		for _, a := range answers(t, part) {
			for _, h := range Analyze(a.text, a.how, a.spoken, 150*time.Second, 0).Hints() {
				counted := h.Signal == Speed || h.Signal == Duration
				for _, c := range claims {
					f, _ := c.made(a, map[Signal]Hint{h.Signal: h})
					counted = counted || f > 0 && !strings.HasPrefix(c.name, "proposed")
				}
				if !counted {
					t.Errorf("no claim counts %q", h.Text)
				}
			}
		}
	}
}

func percent(n, of int) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%d%%", 100*n/of)
}
