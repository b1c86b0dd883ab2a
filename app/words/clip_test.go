package words_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/app/words"
)

func TestClip(t *testing.T) {
	for _, c := range []struct {
		name, text string
		n          int
		want       string
	}{
		{"fits", "short", 5, "short"},
		{"cut at a word", "one two, three", 12, "one two…"},
		{"one long word", "abcdefghij", 5, "abcd…"},
		{"a space before the cut", "ab cdefghij", 5, "ab…"},
		{"a script of two bytes", "абвгдежзик", 5, "абвг…"},
		{"a script of three bytes", "名前名前名前", 4, "名前名…"},
		{"a family", "ab👨‍👩‍👧‍👦cd", 6, "ab…"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, words.Clip(c.text, c.n)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
