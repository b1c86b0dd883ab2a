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
		{"a heart as it is typed", "Ana ❤\ufe0f", "Ana ❤\ufe0f", nil},
		{"skin tone", "Ana 👋🏽", "Ana 👋🏽", nil},
		{"one emoji of two", "👩\u200d💻", "👩\u200d💻", nil},
		{"with a skin tone", "👩🏽\u200d🚀 Ana", "👩🏽\u200d🚀 Ana", nil},
		{"with a selector", "❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥", nil},
		{"a family", "👨\u200d👩\u200d👧\u200d👦", "👨\u200d👩\u200d👧\u200d👦", nil},
		{"Persian", "علی\u200cرضا", "علی\u200cرضا", nil},
		{"Persian, vowels written", "نَ\u200cما", "نَ\u200cما", nil},
		{"Sinhala", "ක්\u200dරිෂාන්ත", "ක්\u200dරිෂාන්ත", nil},
		{"Bengali, a mark behind", "র\u200d্যা", "র\u200d্যা", nil},
		{"Malayalam", "അവന്\u200dതിക", "അവന്\u200dതിക", nil},
		{"markup is only text", "<b>&amp;", "<b>&amp;", nil},
		{"40 characters", strings.Repeat("é", 40), strings.Repeat("é", 40), nil},
		{"41 characters", strings.Repeat("a", 41), "", ErrName},
		{"30 characters of 4 bytes", strings.Repeat("🚀", 30), strings.Repeat("🚀", 30), nil},
		{"40 emoji", strings.Repeat("🚀", 40), strings.Repeat("🚀", 40), nil},
		{"41 emoji", strings.Repeat("🚀", 41), "", ErrName},
		{"families of 40 characters", strings.Repeat("👨‍👩‍👧‍👦👍", 5), strings.Repeat("👨‍👩‍👧‍👦👍", 5), nil},
		{"40 Persian letters", strings.Repeat("م", 40), strings.Repeat("م", 40), nil},
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
		{"zero-width joiner in Latin", "A\u200dna", "", ErrName},
		{"zero-width non-joiner in Latin", "A\u200cna", "", ErrName},
		{"joiner between scripts", "ع\u200da", "", ErrName},
		{"joiner first", "\u200dع", "", ErrName},
		{"joiner last", "ع\u200c", "", ErrName},
		{"joiner before a space", "ع\u200c ع", "", ErrName},
		{"joiner after a space", "ع \u200cع", "", ErrName},
		{"two joiners", "ع\u200c\u200cع", "", ErrName},
		{"non-joiner between emoji", "👩\u200c💻", "", ErrName},
		{"joiner after an emoji", "👩\u200dA", "", ErrName},
		{"joiner before an emoji", "A\u200d👩", "", ErrName},
		{"joiner after a mark on an emoji", "👩\u0308\u200d💻", "", ErrName},
		{"joiner between digits", "1\u200d2", "", ErrName},
		{"joiner after a plus", "+\u200d+", "", ErrName},
		{"marks piled up over a joiner", "ع\u0651\u064b\u200d\u0651\u064b", "", ErrName},
		{"control inside an emoji", "👩\u202e💻", "", ErrName},
		{"word joiner", "A\u2060na", "", ErrName},
		{"byte order mark", "\ufeffAna", "", ErrName},
		{"soft hyphen", "A\u00adna", "", ErrName},
		{"Hangul filler", "\u3164", "", ErrName},
		{"blank Braille", "\u2800", "", ErrName},
		{"emoji selector on a letter", "A\ufe0f", "", ErrName},
		{"emoji selector on a dollar", "$\ufe0f", "", ErrName},
		{"emoji selector first", "\ufe0f❤", "", ErrName},
		{"emoji selector twice", "❤\ufe0f\ufe0f", "", ErrName},
		{"emoji selector after a space", "❤ \ufe0f", "", ErrName},
		{"text selector", "❤\ufe0e", "", ErrName},
		{"another selector", "❤\ufe00", "", ErrName},
		{"joined emoji too long", strings.Repeat("👩\u200d", 20) + "👩", "", ErrName},
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
		rapid.StringOf(rapid.RuneFrom([]rune("aعक् \u064b\u200c\u200d\ufe0f❤👩🏽"))),
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

// What a link may hold is what a name may be.
func TestDecodeKeepsTheRuleOfNames(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     error
	}{
		{"a heart", "❤\ufe0f", nil},
		{"one emoji of two", "👩🏽\u200d🚀", nil},
		{"Persian", "علی\u200cرضا", nil},
		{"joiner in Latin", "A\u200dna", ErrMalformed},
		{"selector on a letter", "A\ufe0f", ErrMalformed},
		{"joiner last", "ع\u200d", ErrMalformed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := append(body(t)[:20], 0, 0, byte(len(tt.in)))
			got, err := Decode(seal(append(b, tt.in...)))
			if !errors.Is(err, tt.want) {
				t.Fatalf("Decode error = %v, want %v", err, tt.want)
			}
			if err == nil && got.Name != tt.in {
				t.Errorf("name %q, want %q", got.Name, tt.in)
			}
		})
	}
}
