package ui

import (
	"strings"
	"testing"
)

// A field takes its limit in characters of any script; one more is refused and
// said, but not before a composition has ended.
func TestTextJudges(t *testing.T) {
	for _, c := range []struct {
		name, text string
		composing  bool
		want       verdict
		line       string
	}{
		{"nothing", "", false, fits, ""},
		{"Cyrillic, as much as fits", strings.Repeat("ж", 8000), false, fits, ""},
		{"Hebrew, as much as fits", strings.Repeat("ש", 8000), false, fits, ""},
		{"emoji, as much as fits", strings.Repeat("👍", 8000), false, fits, ""},
		{"emoji, one more", strings.Repeat("👍", 8001), false, refused, "Not taken: that is 1 character too long. This field holds 8,000."},
		{"100 kB", strings.Repeat("a", 100_000), false, refused, "Not taken: that is 92,000 characters too long. This field holds 8,000."},
		{"being composed", strings.Repeat("我", 8001), true, composing, ""},
		{"composed", strings.Repeat("我", 8001), false, refused, "Not taken: that is 1 character too long. This field holds 8,000."},
		{"being composed, and fits", strings.Repeat("我", 8000), true, fits, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var r TooLong
			f := TextField{ID: "note", Max: 8000, Refused: &r}
			if got := f.judge(c.text, c.composing); got != c.want {
				t.Errorf("verdict %d, want %d", got, c.want)
			}
			if got := r.Line("note"); got != c.line {
				t.Errorf("it says %q, want %q", got, c.line)
			}
			if got := r.Line("other"); got != "" {
				t.Errorf("another field says %q", got)
			}
		})
	}
}

// What is said goes when the field takes a text again, and not when another does.
func TestRefusalGoes(t *testing.T) {
	var r TooLong
	note, why := TextField{ID: "note", Max: 2, Refused: &r}, TextField{ID: "why", Max: 2, Refused: &r}
	note.judge("abc", false)
	why.judge("ab", false)
	if r.Line("note") == "" {
		t.Error("another field took it back")
	}
	note.judge("ab", false)
	if got := r.Line("note"); got != "" {
		t.Errorf("it still says %q", got)
	}
}

func TestUnits(t *testing.T) {
	for text, want := range map[string]int{"": 0, "aé我": 3, "👍": 2, "👍🏽a": 5} {
		if got := units(text); got != want {
			t.Errorf("%q has %d units, want %d", text, got, want)
		}
	}
}
