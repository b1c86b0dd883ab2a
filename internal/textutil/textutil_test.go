package textutil

import (
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestWords(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Plural(0, "answer", "answers"), "0 answers"},
		{Plural(1, "answer", "answers"), "1 answer"},
		{Plural(12, "is", "are"), "12 are"},
		{Plural(1000, "answer", "answers"), "1,000 answers"},
		{Thousands(0), "0"},
		{Thousands(999), "999"},
		{Thousands(12000), "12,000"},
		{Thousands(1234567), "1,234,567"},
		{Thousands(-100), "-100"},
		{Thousands(-1000), "-1,000"},
		{NumberWord(0), "none"},
		{NumberWord(5), "five"},
		{NumberWord(10), "10"},
		{NumberWord(-1), "-1"},
		{LowerFirst("Senior PM"), "senior PM"},
		{LowerFirst(""), ""},
		{UpperFirst("three red flags"), "Three red flags"},
		{UpperFirst(""), ""},
		{JoinAnd(nil), ""},
		{JoinAnd([]string{"a"}), "a"},
		{JoinAnd([]string{"a", "b"}), "a and b"},
		{JoinAnd([]string{"a", "b", "c"}), "a, b and c"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
	if n := CountNonSpace(" a\tб\u00a0ש\n"); n != 3 {
		t.Errorf("%d characters that are not spaces, want 3", n)
	}
}

const family = "👩\u200d👩\u200d👧"

func TestOver(t *testing.T) {
	for _, c := range []struct {
		name, s     string
		limit, over int
	}{
		{"empty", "", 0, 0},
		{"Latin, as long as the limit", strings.Repeat("a", 100), 100, 0},
		{"Latin, one more", strings.Repeat("a", 101), 100, 1},
		{"Cyrillic", strings.Repeat("ж", 100), 100, 0},
		{"Hebrew, three more", strings.Repeat("ש", 103), 100, 3},
		{"emoji", strings.Repeat("👍", 100), 100, 0},
		{"emoji, two more", strings.Repeat("👍", 102), 100, 2},
		{"broken UTF-8 counts each byte", "\xff\xff\xff", 2, 1},
	} {
		if got := Excess(c.s, c.limit); got != c.over {
			t.Errorf("%s: over by %d, want %d", c.name, got, c.over)
		}
	}
}

func TestClip(t *testing.T) {
	for _, c := range []struct {
		name, s string
		limit   int
		want    string
	}{
		{"fits", "one two", 7, "one two"},
		{"ends after a word", "one two three", 7, "one two"},
		{"ends before a word that is cut", "one two three", 9, "one two"},
		{"one long word", "abcdefgh", 5, "abcde"},
		{"a script without spaces", "我们当时没有时间", 5, "我们当时没"},
		{"a script without spaces, behind a word", "I " + strings.Repeat("我", 60), 50, "I " + strings.Repeat("我", 48)},
		{"an accent of its own", "abcde\u0301f", 5, "abcd"},
		{"a family", "ab" + family, 4, "ab"},
		{"a whole family", family + family, 7, family},
		{"a skin tone", "👍🏽👍🏽", 3, "👍🏽"},
		{"a heart with its selector", "a❤\ufe0f", 2, "a"},
		{"flags", "🇨🇭🇨🇭", 3, "🇨🇭"},
		{"two flags", "🇨🇭🇨🇭🇨🇭", 4, "🇨🇭🇨🇭"},
		{"the flag of Scotland", "a🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 4, "a"},
		{"nothing fits", "abc", 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, over := Clip(c.s, c.limit)
			if got != c.want {
				t.Errorf("%+q, want %+q", got, c.want)
			}
			if over != Excess(c.s, c.limit) {
				t.Errorf("over by %d, want %d", over, Excess(c.s, c.limit))
			}
		})
	}
}

// TestClipFits: whatever comes, what is left is a beginning of it that fits, and
// what fits is left alone.
func TestClipFits(t *testing.T) {
	piece := rapid.SampledFrom([]string{"a", "é", "e\u0301", "ש", "👍🏽", family, "🇨🇭", " ", "\n", "我", "\u200d"})
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(piece, 0, 40).Draw(t, "text"), "")
		limit := rapid.IntRange(0, 60).Draw(t, "limit")
		got, over := Clip(s, limit)
		if !strings.HasPrefix(s, got) || Excess(got, limit) != 0 || !utf8.ValidString(got) {
			t.Fatalf("%+q of %+q", got, s)
		}
		if (over == 0) != (utf8.RuneCountInString(s) <= limit) || over == 0 && got != s {
			t.Fatalf("over by %d, and %+q of %+q", over, got, s)
		}
		if got != "" && got != s && joined(s, len(got)) {
			t.Fatalf("%+q ends inside a character of %+q", got, s)
		}
	})
}

func TestClock(t *testing.T) {
	for _, c := range []struct {
		d    time.Duration
		want string
	}{
		{0, "0:00"},
		{999 * time.Millisecond, "0:00"},
		{time.Second, "0:01"},
		{59*time.Second + 999*time.Millisecond, "0:59"},
		{time.Minute, "1:00"},
		{150 * time.Second, "2:30"},
		{time.Hour + 5*time.Second, "60:05"},
		{-time.Millisecond, "0:00"},
		{-999 * time.Millisecond, "0:00"},
		{-time.Second, "−0:01"},
		{-65 * time.Second, "−1:05"},
		{-time.Hour, "−60:00"},
	} {
		t.Run(c.d.String(), func(t *testing.T) {
			if got := Clock(c.d); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A clock that counts up or down never goes back, and a sign is all that parts
// a time from the same time below zero.
func TestClockProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := time.Duration(rapid.Int64Range(0, int64(100*time.Hour)).Draw(t, "d"))
		m, s, ok := strings.Cut(Clock(d), ":")
		minutes, err := strconv.Atoi(m)
		seconds, err2 := strconv.Atoi(s)
		if !ok || err != nil || err2 != nil || len(s) != 2 || seconds > 59 {
			t.Fatalf("%v is %q", d, Clock(d))
		}
		if got := time.Duration(minutes)*time.Minute + time.Duration(seconds)*time.Second; got != d.Truncate(time.Second) {
			t.Fatalf("%v is %q", d, Clock(d))
		}
		if neg := strings.TrimPrefix(Clock(-d), "−"); neg != Clock(d) {
			t.Fatalf("%v is %q, and below zero %q", d, Clock(d), Clock(-d))
		}
	})
}
