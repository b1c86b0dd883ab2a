package sharelink

import (
	"errors"
	"testing"
)

// FuzzDecode holds that no text makes Decode panic, that each error is one of
// the six, and that whatever opens is the one form of what it says. The
// corpus is in testdata/fuzz, a file for each kind of wrong and right link.
func FuzzDecode(f *testing.F) {
	f.Fuzz(func(t *testing.T, text string) {
		s, err := Decode(text)
		if err != nil {
			for _, known := range []error{ErrEmpty, ErrTooLong, ErrCut, ErrEdited, ErrNewer, ErrMalformed} {
				if errors.Is(err, known) {
					return
				}
			}
			t.Fatalf("Decode(%q): %v is none of ours", text, err)
		}
		again, err := Encode(s)
		if err != nil {
			t.Fatalf("Decode(%q) gave what can't be written: %v", text, err)
		}
		if again != text {
			t.Fatalf("two links say the same: %q and %q", text, again)
		}
	})
}

// FuzzDecodeSealed puts a fitting checksum behind any bytes, so that the fuzzer
// gets past it to the fields. Anyone can do the same with a link.
func FuzzDecodeSealed(f *testing.F) {
	f.Fuzz(func(t *testing.T, b []byte) {
		link := seal(b)
		s, err := Decode(link)
		if err != nil {
			return
		}
		if again, err := Encode(s); err != nil || again != link {
			t.Fatalf("%x opens as %+v, which is written %q, %v", b, s, again, err)
		}
	})
}
