package checkcode

import (
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func TestDecodeReadsEncode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bits := rapid.Uint64Range(0, 1<<Bits-1).Draw(t, "bits")
		if got, err := Decode(Encode(bits)); got != bits || err != nil {
			t.Fatalf("%s is read as %d, error %v", Encode(bits), got, err)
		}
	})
}

// FuzzDecode: whatever is read is a code as Encode writes it, and everything else is
// refused with one of the package's errors.
func FuzzDecode(f *testing.F) {
	for _, text := range []string{"72YQ-5YHG", "72yq 5yhg", "3000-000R", "", "Ä", "\xff", "0000-0000"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		bits, err := Decode(text)
		if err != nil {
			if !errors.Is(err, ErrLetter) && !errors.Is(err, ErrLength) && !errors.Is(err, ErrCheck) {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		if again, err := Decode(Encode(bits)); again != bits || err != nil {
			t.Fatalf("%q is %d, which is written as %s: %v", text, bits, Encode(bits), err)
		}
	})
}
