package sharelink

import (
	"errors"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// A whole link opens however it was handed on.
func TestReadAddress(t *testing.T) {
	link := mustEncode(t, sample())
	for _, behind := range []string{
		"", ".", ")", "),", ">", "\"", "”", "’", "!", "?", "*", "**", "_", "__", "-", "…", " and more words", "\nLook at this", "%20", "%0A",
		"&utm_source=x", "?fbclid=abc", "#top", "#s=" + link, "%", "%2", "%zz", "\u200b", "\u00a0", "AAAA", "/", "😀", strings.Repeat("_", 2000),
	} {
		for _, before := range []string{"s=", "s%3D", "s%3d", "s%253D", "s=%20", "x&s=", "\ufeffs=", "s=3D"} {
			got, err := ReadAddress(before + link + behind)
			if err != nil {
				t.Errorf("%q + link + %.20q: %v", before, behind, err)
			} else if d := cmp.Diff(sample(), got, sameScore); d != "" {
				t.Errorf("%q + link + %.20q (-want +got):\n%s", before, behind, d)
			}
		}
	}
	for _, within := range []string{"\u200b", "\n", "\r\n", " ", "\u00ad", "%0D%0A", "%20"} {
		for _, at := range []int{1, 4, len(link) / 2, len(link) - 1} {
			if _, err := ReadAddress("s=" + link[:at] + within + link[at:]); err != nil {
				t.Errorf("%q in front of character %d: %v", within, at, err)
			}
		}
	}
}

func TestReadAddressErrors(t *testing.T) {
	link := mustEncode(t, sample())
	for _, tt := range []struct {
		name, text string
		want       error
	}{
		{"nothing", "", ErrEmpty},
		{"no value", "s=", ErrEmpty},
		{"another fragment", "history", ErrEmpty},
		{"signs alone", "s=!!", ErrMalformed},
		{"cut", "s=" + link[:len(link)-3], ErrCut},
		{"cut, and a full stop behind it", "s=" + link[:len(link)-3] + ".", ErrCut},
		{"cut, and words behind it", "s=" + link[:len(link)/2] + " to be opened", ErrCut},
		{"in lower case", "s=" + strings.ToLower(link), ErrEdited},
		{"in upper case", "s=" + strings.ToUpper(link), ErrEdited},
		{"changed", "s=" + link[:8] + "zz" + link[10:], ErrEdited},
		{"of a newer version", "s=Ag" + link[2:], ErrNewer},
		{"endless", "s=" + strings.Repeat("A", 600), ErrTooLong},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := ReadAddress(tt.text); !errors.Is(err, tt.want) {
				t.Errorf("%v, want %v", err, tt.want)
			}
		})
	}
}

// Nothing behind a whole link hides it, and escaping it changes nothing.
func TestReadAddressPassesOverTheRest(t *testing.T) {
	link := mustEncode(t, sample())
	rapid.Check(t, func(t *rapid.T) {
		text := "s=" + link + rapid.String().Draw(t, "behind")
		for range rapid.IntRange(0, 2).Draw(t, "escapes") {
			text = url.QueryEscape(text)
		}
		text = strings.ReplaceAll(text, "+", "%20")
		got, err := ReadAddress(text)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if d := cmp.Diff(sample(), got, sameScore); d != "" {
			t.Fatal(d)
		}
	})
}

// FuzzReadAddress holds that no text makes ReadAddress panic and that each error is
// one of ours.
func FuzzReadAddress(f *testing.F) {
	f.Add("s=AQjTQGQA_________________0usAgcLQW5hIE3DvGxsZXKRfjd9).")
	f.Add("%23s%3DAQjT%0D%0A")
	f.Fuzz(func(t *testing.T, text string) {
		_, err := ReadAddress(text)
		for _, known := range []error{nil, ErrEmpty, ErrTooLong, ErrCut, ErrEdited, ErrNewer, ErrMalformed} {
			if errors.Is(err, known) {
				return
			}
		}
		t.Fatalf("ReadAddress(%q): %v is none of ours", text, err)
	})
}
