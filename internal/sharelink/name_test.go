package sharelink

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestCleanName(t *testing.T) {
	tests := []struct {
		name, in, want string
		err            error
	}{
		{"empty", "", "", nil},
		{"only spaces", " \t\n ", "", nil},
		{"plain", "Ana", "Ana", nil},
		{"trimmed", "  Ana Ruiz\n", "Ana Ruiz", nil},
		{"spaces made one", "Ana \u00a0\u3000 Ruiz", "Ana Ruiz", nil},
		{"other scripts", "Zoë 李 אבא أمل प्रिया", "Zoë 李 אבא أمل प्रिया", nil},
		{"letter and mark", "Zoe\u0308", "Zoe\u0308", nil},
		{"emoji", "Ana 🚀", "Ana 🚀", nil},
		{"markup is only text", "<b>&amp;", "<b>&amp;", nil},
		{"40 characters", strings.Repeat("é", 40), strings.Repeat("é", 40), nil},
		{"41 characters", strings.Repeat("a", 41), "", ErrName},
		{"30 characters of 4 bytes", strings.Repeat("🚀", 30), strings.Repeat("🚀", 30), nil},
		{"31 characters of 4 bytes", strings.Repeat("🚀", 31), "", ErrName},
		{"control", "A\x00na", "", ErrName},
		{"escape", "A\x1b[31m", "", ErrName},
		{"tab inside", "A\tna", "", ErrName},
		{"line break inside", "A\nna", "", ErrName},
		{"line separator", "A\u2028na", "", ErrName},
		{"right-to-left override", "A\u202ena", "", ErrName},
		{"left-to-right mark", "A\u200ena", "", ErrName},
		{"Arabic letter mark", "A\u061cna", "", ErrName},
		{"isolate", "A\u2066na", "", ErrName},
		{"zero-width space", "A\u200bna", "", ErrName},
		{"zero-width joiner", "A\u200dna", "", ErrName},
		{"word joiner", "A\u2060na", "", ErrName},
		{"byte order mark", "\ufeffAna", "", ErrName},
		{"soft hyphen", "A\u00adna", "", ErrName},
		{"Hangul filler", "\u3164", "", ErrName},
		{"blank Braille", "\u2800", "", ErrName},
		{"variation selector", "A\ufe0f", "", ErrName},
		{"tag", "A\U000e0041", "", ErrName},
		{"private use", "A\ue000", "", ErrName},
		{"noncharacter", "A\uffff", "", ErrName},
		{"mark first", "\u0308a", "", ErrName},
		{"mark after a space", "a \u0308b", "", ErrName},
		{"marks piled up", "a" + strings.Repeat("\u0308", 4), "", ErrName},
		{"not UTF-8", "a\xff", "", ErrName},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := CleanName(tt.in)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("CleanName(%q) = %q, %v, want %q, %v", tt.in, got, err, tt.want, tt.err)
			}
		})
	}
}

// What is clean stays as it is, or no link with a name would open.
func TestCleanNameTwiceIsOnce(t *testing.T) {
	name := rapid.OneOf(
		rapid.String(),
		rapid.StringOf(rapid.RuneFrom([]rune("a \u00a0\u0308\u3000é"))),
	)
	rapid.Check(t, func(t *rapid.T) {
		once, err := CleanName(name.Draw(t, "name"))
		if err != nil {
			return
		}
		if twice, err := CleanName(once); err != nil || twice != once {
			t.Errorf("CleanName(%q) = %q, %v", once, twice, err)
		}
	})
}
