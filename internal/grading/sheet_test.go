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
		{"as much as is kept", Sheet{}.WithSaid(strings.Repeat("a", 12000), false), Sheet{Said: strings.Repeat("a", 12000)}},
		{"more than that", Sheet{}.WithSaid(strings.Repeat("a", 12001), false), Sheet{Said: strings.Repeat("a", 12000)}},
		{"a letter across the end", Sheet{}.WithSaid(strings.Repeat("a", 11999)+"é", false), Sheet{Said: strings.Repeat("a", 11999)}},
		{"no letters at all", Sheet{}.WithSaid(strings.Repeat("\x80", 12001), false), Sheet{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, tt.got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// copied is s with all within it written anew, without the help of Clone.
func copied(s Sheet) Sheet {
	out := Sheet{Ticks: append([]bool(nil), s.Ticks...), Flags: append([]string(nil), s.Flags...), Note: s.Note, Said: s.Said, Transcript: s.Transcript}
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
