package grading

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/internal/bank"
)

var (
	genPrinciple = rapid.SampledFrom(bank.Principles())
	genGrade     = rapid.SampledFrom([]bank.Grade{bank.Concern, bank.Mixed, bank.Meets, bank.Raises, bank.NoSignal})
	genFlag      = rapid.Map(rapid.IntRange(0, 7), func(i int) string { return fmt.Sprintf("flag-%d", i) })
)

// genSheet draws a sheet for a question that tests ps, every principle graded.
func genSheet(ps []bank.Principle) *rapid.Generator[Sheet] {
	return rapid.Custom(func(t *rapid.T) Sheet {
		n := rapid.IntRange(1, 8).Draw(t, "points")
		s := NewSheet(n)
		for i := range n {
			s = s.Tick(i, rapid.Bool().Draw(t, "tick"))
		}
		for _, p := range ps {
			s = s.Grade(p, genGrade.Draw(t, "grade"))
			if rapid.Bool().Draw(t, "reasoned") {
				s = s.Reason(p, rapid.String().Draw(t, "reason"))
			}
		}
		for _, f := range rapid.SliceOf(genFlag).Draw(t, "flags") {
			s = s.Flag(f, true)
		}
		for i := range 4 {
			s = s.Probe(i, ProbeGrade(rapid.IntRange(0, 3).Draw(t, "probe")))
		}
		for _, f := range rapid.SliceOf(genFlag).Draw(t, "own flags") {
			s = s.OwnFlag("own "+f, true)
		}
		s = s.WithGuess(rapid.SampledFrom([]string{"", Unsure, "dive-deep", "luck"}).Draw(t, "guess"))
		s = s.WithSaid(rapid.String().Draw(t, "said"), rapid.Bool().Draw(t, "transcript"))
		return s.WithNote(rapid.String().Draw(t, "note"))
	})
}

func genPrinciples() *rapid.Generator[[]bank.Principle] {
	return rapid.SliceOfNDistinct(genPrinciple, 1, 3, rapid.ID)
}

func TestSheetSetters(t *testing.T) {
	const own, trust = bank.Ownership, bank.EarnTrust
	for _, tt := range []struct {
		name string
		got  Sheet
		want Sheet
	}{
		{"new", NewSheet(3), Sheet{Ticks: []bool{false, false, false}}},
		{"no points", NewSheet(0), Sheet{}},
		{"fewer than none", NewSheet(-1), Sheet{}},
		{"tick", NewSheet(2).Tick(1, true), Sheet{Ticks: []bool{false, true}}},
		{"untick", NewSheet(2).Tick(1, true).Tick(1, false), NewSheet(2)},
		{"a tick after the last", NewSheet(2).Tick(2, true), NewSheet(2)},
		{"a tick before the first", NewSheet(2).Tick(-1, true), NewSheet(2)},
		{"grade", Sheet{}.Grade(own, bank.Meets), Sheet{Grades: map[bank.Principle]bank.Grade{own: bank.Meets}}},
		{"grade again", Sheet{}.Grade(own, bank.Meets).Grade(own, bank.Mixed), Sheet{}.Grade(own, bank.Mixed)},
		{"grade cleared", Sheet{}.Grade(own, bank.Meets).Grade(own, 0), Sheet{}},
		{"one of two cleared", Sheet{}.Grade(own, bank.Meets).Grade(trust, bank.Mixed).Grade(own, 0), Sheet{}.Grade(trust, bank.Mixed)},
		{"what is no grade", Sheet{}.Grade(own, bank.NoSignal+1), Sheet{}},
		{"what is no principle", Sheet{}.Grade(0, bank.Meets).Reason(17, "because"), Sheet{}},
		{"reason", Sheet{}.Reason(own, "why"), Sheet{Reasons: map[bank.Principle]string{own: "why"}}},
		{"reason cleared", Sheet{}.Reason(own, "why").Reason(own, ""), Sheet{}},
		{"flag", Sheet{}.Flag("we", true), Sheet{Flags: []string{"we"}}},
		{"flag twice", Sheet{}.Flag("we", true).Flag("we", true), Sheet{Flags: []string{"we"}}},
		{"flag taken back", Sheet{}.Flag("we", true).Flag("we", false), Sheet{}},
		{"flag never raised", Sheet{}.Flag("we", false), Sheet{}},
		{"note", Sheet{}.WithNote("slower"), Sheet{Note: "slower"}},
		{"said", Sheet{}.WithSaid("I cut it by 12 %", false), Sheet{Said: "I cut it by 12 %"}},
		{"written down", Sheet{}.WithSaid("so um I", true), Sheet{Said: "so um I", Transcript: true}},
		{"typed over it", Sheet{}.WithSaid("so um I", true).WithSaid("I", false), Sheet{Said: "I"}},
		{"nothing written down", Sheet{}.WithSaid("so um I", true).WithSaid("", true), Sheet{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, tt.got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// Each text takes its limit in characters of any script, and one more leaves what
// was there: nothing is cut.
func TestTextLimits(t *testing.T) {
	was := NewSheet(1).WithSaid("before", false).WithNote("before").Reason(bank.Ownership, "before")
	for _, c := range []struct{ name, char string }{
		{"Latin", "a"}, {"Cyrillic", "ж"}, {"Hebrew", "ש"}, {"Chinese", "我"}, {"emoji", "👍"},
	} {
		for _, f := range []struct {
			name  string
			limit int
			set   func(s Sheet, text string) Sheet
			get   func(s Sheet) string
		}{
			{"said", MaxWords, func(s Sheet, text string) Sheet { return s.WithSaid(text, false) }, func(s Sheet) string { return s.Said }},
			{"note", MaxNote, Sheet.WithNote, func(s Sheet) string { return s.Note }},
			{"reason", MaxReason, func(s Sheet, text string) Sheet { return s.Reason(bank.Ownership, text) }, func(s Sheet) string { return s.Reasons[bank.Ownership] }},
		} {
			for n, want := range map[int]string{f.limit: strings.Repeat(c.char, f.limit), f.limit + 1: "before", 100_000: "before"} {
				got := f.set(was, strings.Repeat(c.char, n))
				if f.get(got) != want {
					t.Errorf("%s, %d characters of %s: %d bytes are kept, want %d", f.name, n, c.name, len(f.get(got)), len(want))
				}
				if got.TooLong() != "" {
					t.Errorf("%s, %d characters of %s: %s", f.name, n, c.name, got.TooLong())
				}
			}
		}
	}
}

// What was kept while the limit was 12,000 bytes fits, whatever its script.
func TestOldLimitFits(t *testing.T) {
	for _, char := range []string{"a", "ж", "我", "👍"} {
		if s := (Sheet{Said: strings.Repeat(char, 12000/len(char))}); s.TooLong() != "" {
			t.Errorf("%s: %s", char, s.TooLong())
		}
	}
}

func TestTooLong(t *testing.T) {
	for _, c := range []struct {
		s    Sheet
		want string
	}{
		{Sheet{}, ""},
		{Sheet{Said: strings.Repeat("ж", MaxWords+1)}, "what was said is longer than 12000 characters"},
		{Sheet{Note: strings.Repeat("ж", MaxNote+1)}, "the note is longer than 4000 characters"},
		{Sheet{Reasons: map[bank.Principle]string{bank.Ownership: strings.Repeat("ж", MaxReason+1)}}, "a reason is longer than 300 characters"},
	} {
		if got := c.s.TooLong(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestAddTranscript(t *testing.T) {
	long := strings.Repeat("word ", MaxWords/5) // as long as the limit, a space at its end
	for _, c := range []struct {
		name  string
		was   Sheet
		words string
		want  Sheet
		over  int
	}{
		{"nothing heard", Sheet{}, " ", Sheet{}, 0},
		{"nothing heard, beside notes", Sheet{}.WithSaid("notes", false), "", Sheet{Said: "notes"}, 0},
		{"alone", Sheet{}, " I led it ", Sheet{Said: "I led it", Transcript: true}, 0},
		{"beside notes", Sheet{}.WithSaid("notes", false), "I led it", Sheet{Said: "notes\n\nI led it"}, 0},
		{"behind more of it", Sheet{}.WithSaid("I led it", true), "alone", Sheet{Said: "I led it alone", Transcript: true}, 0},
		{"all that fits", Sheet{}, long + "w", Sheet{Said: long[:MaxWords-1], Transcript: true}, 1},
		{"not within a word", Sheet{}, long[:MaxWords-3] + " more", Sheet{Said: long[:MaxWords-3], Transcript: true}, 2},
		{"beside many notes", Sheet{}.WithSaid(long[:MaxWords-6], false), "I led it", Sheet{Said: long[:MaxWords-6] + "\n\nI"}, 4},
		{"where nothing fits", Sheet{}.WithSaid(long, false), "I led it", Sheet{Said: long}, 8},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, over := c.was.AddTranscript(c.words)
			if d := cmp.Diff(c.want, got); d != "" || over != c.over {
				t.Errorf("over by %d, want %d (-want +got)\n%s", over, c.over, d)
			}
		})
	}
	for _, char := range []string{"ж", "我", "👍🏽"} {
		got, over := Sheet{}.WithSaid("notes", false).AddTranscript(strings.Repeat(char, 100_000))
		if over == 0 || got.TooLong() != "" || !strings.HasSuffix(got.Said, char) {
			t.Errorf("100,000 of %s: over by %d, %s, ends %+q", char, over, got.TooLong(), got.Said[len(got.Said)-8:])
		}
	}
}

// copied is s with all within it written again, without the help of Clone.
func copied(s Sheet) Sheet {
	out := Sheet{
		Ticks: append([]bool(nil), s.Ticks...), Flags: append([]string(nil), s.Flags...), Note: s.Note, Said: s.Said, Transcript: s.Transcript,
		Guess: s.Guess, Probes: append([]ProbeGrade(nil), s.Probes...), OwnFlags: append([]string(nil), s.OwnFlags...),
	}
	for p, g := range s.Grades {
		if out.Grades == nil {
			out.Grades = map[bank.Principle]bank.Grade{}
		}
		out.Grades[p] = g
	}
	for p, why := range s.Reasons {
		if out.Reasons == nil {
			out.Reasons = map[bank.Principle]string{}
		}
		out.Reasons[p] = why
	}
	return out
}

// Whatever is set on a copy, the sheet it was made from stays as it was.
// Numbers and the red flag that there were none cannot both be said.
func TestNumbersAndTheFlagExclude(t *testing.T) {
	s := NewSheet(1).Flag("other", true).Flag(NoNumbers, true).WithNumbers(true)
	if !s.Numbers || len(s.Flags) != 1 || s.Flags[0] != "other" {
		t.Errorf("with numbers: %+v", s)
	}
	if s = s.Flag(NoNumbers, false).Flag("third", true); !s.Numbers {
		t.Errorf("another flag took the numbers back: %+v", s)
	}
	if s = s.Flag(NoNumbers, true); s.Numbers || len(s.Flags) != 3 {
		t.Errorf("with the flag: %+v", s)
	}
	if s = s.WithNumbers(false); len(s.Flags) != 3 {
		t.Errorf("taking numbers back took a flag: %+v", s)
	}
}

func TestSheetIsAValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ps := genPrinciples().Draw(t, "principles")
		s := genSheet(ps).Draw(t, "sheet")
		before := copied(s)
		p := genPrinciple.Draw(t, "principle")
		// Two setters in a row on the same sheet, so that spare room in a slice
		// can't be shared either.
		for range 2 {
			i := rapid.IntRange(0, len(s.Ticks)-1).Draw(t, "i")
			s.Tick(i, !s.Ticks[i])
			s.Grade(p, rapid.SampledFrom([]bank.Grade{0, bank.Concern, bank.Raises}).Draw(t, "grade"))
			s.Reason(p, rapid.String().Draw(t, "why"))
			s.Flag(genFlag.Draw(t, "flag"), rapid.Bool().Draw(t, "on"))
			s.WithNote("another")
			s.Probe(i%4, ProbeThin)
			s.OwnFlag(genFlag.Draw(t, "own"), rapid.Bool().Draw(t, "on"))
			s.WithGuess(Unsure)
			s.WithSaid("another", true)
		}
		a, b := s.Flag("a", true), s.Flag("b", true)
		if a.Flags[len(a.Flags)-1] != "a" || b.Flags[len(b.Flags)-1] != "b" {
			t.Errorf("flags are shared: %q, %q", a.Flags, b.Flags)
		}
		if d := cmp.Diff(before, s); d != "" {
			t.Errorf("changed (-before +after):\n%s", d)
		}
	})
}
