package insight

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// checkReading is what holds for every text: no panic, the same reading twice,
// spans within the text, in order, apart, and of whole runes.
func checkReading(t interface {
	Helper()
	Fatalf(string, ...any)
}, text string, how Source, spoken, aim time.Duration,
) {
	t.Helper()
	r := Analyze(text, how, spoken, aim, 0)
	if diff := cmp.Diff(r, Analyze(text, how, spoken, aim, 0)); diff != "" {
		t.Fatalf("read twice, %q differs:\n%s", text, diff)
	}
	all := [][]Span{
		r.Numbers.Spans, r.Voice.IAt, r.Voice.WeAt, r.Fillers.Spans, r.Hedges.Spans, r.Customer.Spans, r.Rejected.Spans,
	}
	for _, h := range r.Hints() {
		if h.Text == "" || h.Advice == "" || h.Signal.Slug() == "" {
			t.Fatalf("an empty hint: %+v", h)
		}
		all = append(all, h.Spans)
	}
	for _, spans := range all {
		end := 0
		for _, s := range spans {
			if s.From < end || s.From >= s.To || s.To > len(text) {
				t.Fatalf("span %v after %d in %d bytes of %q", s, end, len(text), text)
			}
			if !utf8.RuneStart(text[s.From]) || utf8.ValidString(text) && s.To < len(text) && !utf8.RuneStart(text[s.To]) {
				t.Fatalf("span %v of %q cuts a rune", s, text)
			}
			end = s.To
		}
	}
	if v := r.Voice.IShare; v < 0 || v > 100 {
		t.Fatalf("a share of %d", v)
	}
	ProposeGap(text, how)
}

var bits = []string{
	"I", "we", "um", "so", "like", "you know", "a", "third", "half", "of", "an", "hour", "and", "to", "from", "12", "9", "days", "4%", "£40k",
	"in", "2023", "twenty", "one", "million", "hundred", ",", ".", "\n", "-", "–", "1.", "Result:", "S:", "customers", "ruled out", "chose", "over",
	"built", "asked", "my job was", "was", "fell", "maybe", "kind of", "’", "é", "日本", "\u0301", "%", "$", "24/7", "per", "cent", "between", "down", "out of",
}

func TestReadProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(bits), 0, 90).Draw(t, "words")
		text := strings.Join(words, rapid.SampledFrom([]string{" ", "", "  "}).Draw(t, "space"))
		if rapid.Bool().Draw(t, "any") {
			text = rapid.String().Draw(t, "text")
		}
		how := rapid.SampledFrom([]Source{Notes, Transcript}).Draw(t, "how")
		spoken := time.Duration(rapid.Int64().Draw(t, "spoken"))
		checkReading(t, text, how, spoken, time.Duration(rapid.Int64().Draw(t, "aim")))
	})
}

// What comes in a later sentence takes no number away from what stands before.
func TestNumbersAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		half := func(label string) string {
			return strings.Join(rapid.SliceOfN(rapid.SampledFrom(bits), 1, 20).Draw(t, label), " ") + " end"
		}
		a, b := half("a"), half("b")
		n := len(numbersOf(wordsOf(a)))
		if got := len(numbersOf(wordsOf(a + ".\nThen " + b))); got < n {
			t.Fatalf("%d numbers in %q, %d with more text after it", n, a, got)
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"", "um so I cut it from 12 to 9 days, you know", "1.\n2)\n£", "a hundred and", "twenty twenty", "half a", "\xff1\xfe%", "I’d say ’", "3–", "S:\nT:\nA:\nR:",
		strings.Repeat("and we built 4% of it, so I ", 9), "a minute and a half to a", "chose over", "one", "1,.2.3,",
	} {
		f.Add(s, true, int64(90), int64(150))
	}
	f.Fuzz(func(t *testing.T, text string, spoken bool, seconds, aim int64) {
		how := Notes
		if spoken {
			how = Transcript
		}
		checkReading(t, text, how, time.Duration(seconds)*time.Second, time.Duration(aim)*time.Second)
	})
}
