package media

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestUtterances(t *testing.T) {
	a, b, c := strings.Repeat("a", 120), strings.Repeat("b", 60), strings.Repeat("c", 30)
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"nothing":             {" \n", nil},
		"short":               {"Tell me  about\na time.", []string{"Tell me about a time."}},
		"at a sentence":       {a + ". " + b + "? " + c, []string{a + ". " + b + "?", c}},
		"behind a quotation":  {a + ".” " + b + ", " + c + c, []string{a + ".”", b + ", " + c + c}},
		"at a comma":          {a + ", " + a, []string{a + ",", a}},
		"between words":       {strings.Repeat("word ", 45), []string{strings.TrimSpace(strings.Repeat("word ", 40)), strings.TrimSpace(strings.Repeat("word ", 5))}},
		"anywhere":            {strings.Repeat("x", 250), []string{strings.Repeat("x", 200), strings.Repeat("x", 50)}},
		"not in a character":  {strings.Repeat("ä", 250), []string{strings.Repeat("ä", 200), strings.Repeat("ä", 50)}},
		"not within a number": {strings.Repeat("1.5", 60) + " " + a, []string{strings.Repeat("1.5", 60), a}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, utterances(tt.text)); diff != "" {
				t.Errorf("utterances() (-want +got):\n%s", diff)
			}
		})
	}
}

func TestUtterancesLoseNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.SampledFrom([]rune("ab ,.?”–é😀\n"))).Draw(t, "text")
		text += strings.Repeat("c ", rapid.IntRange(0, 200).Draw(t, "more"))
		got := utterances(text)
		for _, u := range got {
			if n := utf8.RuneCountInString(u); n == 0 || n > longestUtterance {
				t.Errorf("an utterance of %d characters: %q", n, u)
			}
		}
		squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if want, got := squeeze(text), squeeze(strings.Join(got, " ")); want != got {
			t.Errorf("said %q, want %q", got, want)
		}
	})
}
