package e2e

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mockloop/mockloop/internal/bank"
)

// TestTextLimits: a text counts by its characters in every script. One that fits is
// shown and kept as a whole, also across a reload. Of one that does not fit nothing is
// taken: not a character is cut off, the field shows what it held before, and the sentence
// below it says so at once.
func TestTextLimits(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.toGrading()
	slug := question(0).Primary().Slug()
	tb.grade(slug, bank.Raises)
	const family = "👩‍👩‍👧‍👦"                                                     // seven characters, drawn as one
	limits := map[string]int{"said": 12000, "note": 4000, "reason-" + slug: 300} // as in internal/grading
	// insert replaces what is selected in the field, or adds at its end, as pasting does.
	insert := func(field, unit string, n int, all bool) {
		tb.eval(fmt.Sprintf(`document.querySelector("details#words").open = true;
			const e = document.getElementById(%s);
			e.focus();
			e.setSelectionRange(%t ? 0 : e.value.length, e.value.length);
			document.execCommand("insertText", false, %s.repeat(%d))`, quote(field), all, quote(unit), n))
	}
	value := func(field string) string {
		return get[string](tb, "document.getElementById("+quote(field)+").value")
	}
	for _, unit := range []string{"ж", "ש", "😀", family, "e\u0301"} {
		want := map[string]string{}
		for field, limit := range limits {
			n := limit / utf8.RuneCountInString(unit)
			want[field] = strings.Repeat(unit, n)
			insert(field, unit, n, true)
			if got := value(field); got != want[field] {
				t.Errorf("%s: of %d %q, %d characters are shown", field, n, unit, utf8.RuneCountInString(got))
			}
			// The program has taken it: of two pastes that it meets at once, both are refused.
			tb.waitKept("sheet", want[field])
			pastes := map[string]int{"one more": 1}
			if unit != family { // Chromium takes half a minute to lay so many of them out
				pastes["100 kB"] = 100_000 / len(unit)
			}
			for what, more := range pastes {
				insert(field, unit, more, false)
				over := utf8.RuneCountInString(want[field]) + more*utf8.RuneCountInString(unit) - limit
				tb.waitFor(fmt.Sprintf(`document.getElementById(%s).textContent.replaceAll(",", "").includes("that is %d character")`, quote(field+"-refused"), over),
					fmt.Sprintf("%s says that %s %q does not fit", field, what, unit))
				if got := value(field); got != want[field] {
					t.Errorf("%s: after %s %q, %d characters are shown", field, what, unit, utf8.RuneCountInString(got))
				}
			}
		}
		tb.reload()
		for field := range limits {
			tb.waitFor(fmt.Sprintf("document.getElementById(%s)?.value === %s.repeat(%d)", quote(field), quote(unit), strings.Count(want[field], unit)),
				fmt.Sprintf("%s holds its %q after a reload", field, unit))
		}
	}
}
