package sharelink

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

var sameScore = cmp.Comparer(func(a, b grading.Score) bool { return a == b })

func day(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

// sample is a summary with something in every field.
func sample() Summary {
	s := Summary{Date: day(2026, 3, 9), Name: "Ana Müller", Overall: grading.Known(64), Answers: 300, Rounds: 7, Rests: 3}
	s.Principles[0] = grading.Known(100)
	s.Principles[1] = grading.Known(0)
	s.Principles[15] = grading.Known(75)
	return s
}

func mustEncode(t *testing.T, s Summary) string {
	t.Helper()
	text, err := Encode(s)
	if err != nil {
		t.Fatalf("Encode(%+v): %v", s, err)
	}
	return text
}

// seal puts the checksum behind b and writes it as a link, right or wrong.
func seal(b []byte) string {
	b = binary.BigEndian.AppendUint32(append([]byte(nil), b...), crc32.ChecksumIEEE(b))
	return base64.RawURLEncoding.EncodeToString(b)
}

// body is sample's bytes without the checksum.
func body(t *testing.T) []byte {
	t.Helper()
	b, err := base64.RawURLEncoding.DecodeString(mustEncode(t, sample()))
	if err != nil {
		t.Fatal(err)
	}
	return b[:len(b)-sumLen]
}

// Links out in the world must go on opening: this one may never change.
func TestFormIsKept(t *testing.T) {
	const link = "AQjTQGQA_________________0usAgcLQW5hIE3DvGxsZXKRfjd9"
	if got := mustEncode(t, sample()); got != link {
		t.Errorf("Encode = %q, want %q", got, link)
	}
	got, err := Decode(link)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(sample(), got, sameScore); d != "" {
		t.Errorf("Decode (-want +got):\n%s", d)
	}
}

func genScore() *rapid.Generator[grading.Score] {
	return rapid.Custom(func(t *rapid.T) grading.Score {
		if rapid.Bool().Draw(t, "known") {
			return grading.Known(rapid.IntRange(0, 100).Draw(t, "score"))
		}
		return grading.Unknown()
	})
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := Summary{
			Date:    day(2020, 1, 1).AddDate(0, 0, rapid.IntRange(0, 65535).Draw(t, "days")),
			Overall: genScore().Draw(t, "overall"),
			Answers: rapid.IntRange(0, MaxCount).Draw(t, "answers"),
			Rounds:  rapid.IntRange(0, MaxCount).Draw(t, "rounds"),
		}
		for i := range want.Principles {
			want.Principles[i] = genScore().Draw(t, "principle")
		}
		want.Rests = rests(&want.Principles)
		if name, err := CleanName(rapid.StringN(0, 40, 160).Draw(t, "name")); err == nil {
			want.Name = name
		}
		link, err := Encode(want)
		if err != nil {
			t.Fatal(err)
		}
		if len(link) >= 200 {
			t.Errorf("%d characters", len(link))
		}
		if rest := strings.Trim(link, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"); rest != "" {
			t.Errorf("%q has to be escaped in %q", rest, link)
		}
		got, err := Decode(link)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got, sameScore); d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
	})
}

func TestLongest(t *testing.T) {
	s := sample()
	s.Name = strings.Repeat("🚀", 40)
	s.Answers, s.Rounds = MaxCount, MaxCount
	link := mustEncode(t, s)
	if len(link) != 252 {
		t.Errorf("longest link has %d characters, want 252", len(link))
	}
	if _, err := Decode(link); err != nil {
		t.Error(err)
	}
}

func TestDecodeErrors(t *testing.T) {
	link := mustEncode(t, sample())
	change := func(at int, to byte) []byte {
		b := body(t)
		b[at] = to
		return b
	}
	newer := base64.RawURLEncoding.EncodeToString([]byte{2})
	tests := []struct {
		name string
		link string
		want error
	}{
		{"nothing", "", ErrEmpty},
		{"513 characters", strings.Repeat("A", 513), ErrTooLong},
		{"a megabyte", strings.Repeat("_", 1<<20), ErrTooLong},
		{"512 characters are looked into", strings.Repeat("A", 512), ErrMalformed},
		{"one character", "A", ErrCut},
		{"version 0", seal(change(0, 0)), ErrMalformed},
		{"version 2", seal(change(0, 2)), ErrNewer},
		{"version 2 in a form unknown today", newer + "!= what ever", ErrNewer},
		{"version 255 and nothing else", "_w", ErrNewer},
		{"words, whose first letters might be a version", "hello, world", ErrNewer},
		{"other signs", "?p=1", ErrMalformed},
		{"words behind a right start", "AQ and more", ErrMalformed},
		{"standard base64", strings.NewReplacer("-", "+", "_", "/").Replace(seal(change(3, 255))), ErrMalformed},
		{"padding", link + "=", ErrMalformed},
		{"the # still on it", "#" + link, ErrMalformed},
		{"line break at the end", link + "\n", ErrMalformed},
		{"line break at the start", "\n\n" + link, ErrMalformed},
		{"a letter too many", link + "A", ErrMalformed},
		{"four letters too many", link + "AAAA", ErrMalformed},
		{"written twice", link + link, ErrMalformed},
		{"loose bits", link[:len(link)-1] + string(link[len(link)-1]+1), ErrMalformed},
		{"overall of 101", seal(change(3, 101)), ErrMalformed},
		{"overall of 254", seal(change(3, 254)), ErrMalformed},
		{"last principle of 200", seal(change(19, 200)), ErrMalformed},
		{"bytes left over under a fitting checksum", seal(append(body(t), 0)), ErrMalformed},
		{"count above the most", seal(append(change(0, 1)[:20], 0xff, 0xff, 0x01, 0, 0)), ErrMalformed},
		{"count in a longer form than needed", seal(append(body(t)[:20], 0x81, 0x00, 0, 0)), ErrMalformed},
		{"endless count", seal(append(body(t)[:20], 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)), ErrMalformed},
		{"name with a line break", seal(append(body(t)[:20], 0, 0, 3, 'a', '\n', 'b')), ErrMalformed},
		{"name turned round", seal(append(body(t)[:20], 0, 0, 5, 'a', 0xe2, 0x80, 0xae, 'b')), ErrMalformed},
		{"name of spaces", seal(append(body(t)[:20], 0, 0, 2, ' ', ' ')), ErrMalformed},
		{"name not in UTF-8", seal(append(body(t)[:20], 0, 0, 1, 0xff)), ErrMalformed},
		{"name of 121 bytes", seal(append(append(body(t)[:20], 0, 0, 121), strings.Repeat("é", 60)+"a"...)), ErrMalformed},
		{"another checksum", base64.RawURLEncoding.EncodeToString(append(body(t), 1, 2, 3, 4)), ErrEdited},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Decode(tt.link)
			if !errors.Is(err, tt.want) {
				t.Errorf("Decode(%.40q) error = %v, want %v", tt.link, err, tt.want)
			}
			if d := cmp.Diff(Summary{}, got, sameScore); d != "" {
				t.Errorf("a summary came with the error:\n%s", d)
			}
		})
	}
}

// A link cut anywhere says that it was cut, whatever its length.
func TestEveryCutIsFound(t *testing.T) {
	for _, name := range []string{"", "Ana Müller"} {
		s := sample()
		s.Name = name
		link := mustEncode(t, s)
		for n := 1; n < len(link); n++ {
			if _, err := Decode(link[:n]); !errors.Is(err, ErrCut) {
				t.Errorf("name %q, first %d of %d characters: %v, want ErrCut", name, n, len(link), err)
			}
		}
	}
}

// One wrong character never goes unnoticed, and where it changes neither the
// version nor a length it is told as a change.
func TestEveryEditIsFound(t *testing.T) {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	link := mustEncode(t, sample())
	for i := range link {
		for _, c := range []byte(alphabet) {
			if c == link[i] {
				continue
			}
			edited := link[:i] + string(c) + link[i+1:]
			_, err := Decode(edited)
			if err == nil {
				t.Fatalf("character %d as %c was not noticed", i, c)
			}
			inLengths := i < 2 || i >= 20*4/3 && i <= 25*4/3
			loose := i == len(link)-1
			if !inLengths && !loose && !errors.Is(err, ErrEdited) {
				t.Errorf("character %d as %c: %v, want ErrEdited", i, c, err)
			}
		}
	}
}

func TestEncodeErrors(t *testing.T) {
	tests := []struct {
		name  string
		alter func(*Summary)
		want  error
	}{
		{"before 2020", func(s *Summary) { s.Date = day(2019, 12, 31) }, ErrRange},
		{"after the last day", func(s *Summary) { s.Date = day(2199, 6, 7) }, ErrRange},
		{"no date", func(s *Summary) { s.Date = time.Time{} }, ErrRange},
		{"not midnight", func(s *Summary) { s.Date = s.Date.Add(time.Hour) }, ErrRange},
		{"not quite midnight", func(s *Summary) { s.Date = s.Date.Add(1) }, ErrRange},
		{"answers below 0", func(s *Summary) { s.Answers = -1 }, ErrRange},
		{"too many answers", func(s *Summary) { s.Answers = MaxCount + 1 }, ErrRange},
		{"rounds below 0", func(s *Summary) { s.Rounds = -1 }, ErrRange},
		{"too many rounds", func(s *Summary) { s.Rounds = MaxCount + 1 }, ErrRange},
		{"name not trimmed", func(s *Summary) { s.Name = " Ana" }, ErrName},
		{"name with a zero-width space", func(s *Summary) { s.Name = "A\u200bna" }, ErrName},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := sample()
			tt.alter(&s)
			if got, err := Encode(s); !errors.Is(err, tt.want) || got != "" {
				t.Errorf("Encode = %q, %v, want %v", got, err, tt.want)
			}
		})
	}
	for _, edge := range []time.Time{day(2020, 1, 1), day(2199, 6, 6)} {
		s := sample()
		s.Date = edge
		got, err := Decode(mustEncode(t, s))
		if err != nil || !got.Date.Equal(edge) {
			t.Errorf("%v came back as %v, %v", edge, got.Date, err)
		}
	}
}

// The link counts on there being sixteen principles and scores below 255.
func TestFormHoldsThePrinciples(t *testing.T) {
	if bank.PrincipleCount != 16 || fixedLen != 20 {
		t.Errorf("%d principles in %d bytes; the form of version 1 has 16 in 20", bank.PrincipleCount, fixedLen)
	}
}
