package e2e

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
)

// What a candidate does on the screens, in the words of the screens.

// goOn presses the round's wide button once it says what is expected.
func (tb *tab) goOn(label string) {
	tb.t.Helper()
	tb.waitText("#round-go", label)
	tb.click("round-go")
}

// startAnswering ends the time to think, which a recruiter leaves none of.
func (tb *tab) startAnswering() {
	tb.t.Helper()
	tb.waitFor(`["Answer", "Done"].includes(document.querySelector("#round-go").innerText)`, "a question is asked")
	if tb.is(`document.querySelector("#round-go").innerText === "Answer"`) {
		tb.goOn("Answer")
	}
}

// waitPhase waits until the round is in a phase, as the title of the window names it.
func (tb *tab) waitPhase(name string) {
	tb.t.Helper()
	tb.waitFor("document.title.startsWith("+quote(name)+")", "the round is at "+name)
}

// probeMe ends the answer, and finds nothing thin in it.
func (tb *tab) probeMe() {
	tb.t.Helper()
	tb.goOn("Done")
	tb.click("need-nothing")
}

// answerAll goes from thinking through the answer and so many probes to the sheet.
func (tb *tab) answerAll(probes int) {
	tb.t.Helper()
	tb.throughProbes(probes)
	tb.waitText("h1", "Grade yourself")
	tb.guess()
}

// throughProbes goes from thinking through the answer and so many probes.
func (tb *tab) throughProbes(probes int) {
	tb.t.Helper()
	tb.startAnswering()
	tb.waitText("#dial-word", "aim")
	tb.probeMe()
	for n := 1; n <= probes; n++ {
		tb.waitPhase(fmt.Sprintf("Probe %d of %d", n, probes))
		tb.goOn("Done")
	}
}

// answerBriefly goes from thinking to the sheet without a probe.
func (tb *tab) answerBriefly() {
	tb.t.Helper()
	tb.startAnswering()
	tb.click("round-grade")
	tb.waitText("h1", "Grade yourself")
	tb.guess()
}

// guess makes the first tap of grading, where it is still to come: it can't tell the
// principle. Recruiters' questions ask for none.
func (tb *tab) guess() {
	tb.t.Helper()
	tb.waitFor(`document.getElementById("grade-save") || document.getElementById("guess-unsure")`, "the sheet or its first tap")
	if tb.is(`document.getElementById("guess-unsure")`) {
		tb.click("guess-unsure")
		tb.waitFor(`document.getElementById("grade-save")`, "the sheet")
	}
}

// raise raises a red flag, behind the fold where they are.
func (tb *tab) raise(id string) {
	tb.t.Helper()
	if !tb.is(`document.getElementById("flags").open`) {
		tb.press("#flags summary")
	}
	tb.click("flag-" + id)
	tb.waitFor(`document.getElementById(`+quote("flag-"+id)+`).ariaChecked === "true"`, "the flag is raised")
}

// graded are the slugs of the principles, or the ids of the lines, that the sheet on the
// screen asks a grade for; none where it asks how clear the answer was.
func (tb *tab) graded() []string {
	tb.t.Helper()
	if tb.is(`document.getElementById("fit")`) {
		return nil
	}
	ids := get[[]string](tb, `[...document.querySelectorAll("[role=radiogroup]")].map((g) => g.querySelector("[role=radio]").id)`)
	slugs := make([]string, len(ids))
	for i, id := range ids {
		slugs[i] = strings.TrimSuffix(strings.TrimPrefix(id, "grade-"), "-"+bank.Concern.Slug())
	}
	if len(slugs) == 0 {
		tb.t.Fatalf("the sheet asks for no grade\n%s", tb.screen())
	}
	return slugs
}

// tick ticks the key point at a place, from 0.
func (tb *tab) tick(i int) {
	tb.t.Helper()
	tb.click("point-" + strconv.Itoa(i))
	tb.waitFor(fmt.Sprintf(`document.getElementById("point-%d").ariaChecked === "true"`, i), "the point is ticked")
}

// ticked are the places of the points that are ticked.
func (tb *tab) ticked() []int {
	tb.t.Helper()
	return get[[]int](tb, `[...document.querySelectorAll("[id^=point-]")].flatMap((e, i) => e.ariaChecked === "true" ? [i] : [])`)
}

// grade gives a principle, or a line of a scale, a grade.
func (tb *tab) grade(slug string, g bank.Grade) {
	tb.t.Helper()
	id := "grade-" + slug + "-" + g.Slug()
	tb.click(id)
	tb.waitFor(fmt.Sprintf(`document.getElementById(%s).ariaChecked === "true"`, quote(id)), slug+" has its grade")
}

// keepGraded ticks the first point, grades everything as that supports, and saves.
func (tb *tab) keepGraded() {
	tb.t.Helper()
	tb.guess()
	tb.tick(0)
	for _, slug := range tb.graded() {
		tb.grade(slug, bank.Concern)
	}
	tb.click("grade-save")
}

// answerOne practices a question of the bank to a kept answer, and goes on to Today.
func (tb *tab) answerOne(q *bank.Question) {
	tb.t.Helper()
	tb.open("/question/" + q.ID + "/")
	tb.click("practise")
	tb.answerBriefly()
	tb.keepGraded()
	tb.leaveLesson()
}

// leaveLesson closes what a kept answer left out, where there are no tabs to press.
func (tb *tab) leaveLesson() {
	tb.t.Helper()
	tb.waitText("#saved", "Saved")
	tb.press("a[aria-label=Close]")
	tb.waitFor(`document.getElementById("next-go") && !document.getElementById("saved")`, "Today is shown")
}

// question is one of the bank's, told by its place in it.
func question(i int) *bank.Question { return &bank.Questions[i] }

// records are what the browser's storage holds of a kind, as the journal wrote
// it. Only after the program has opened the storage.
func (tb *tab) records(kind string) []string {
	tb.t.Helper()
	return get[[]string](tb, tb.recordsOf(kind))
}

func (tb *tab) recordsOf(kind string) string {
	return fmt.Sprintf(`(async () => {
		const done = (asked) => new Promise((ok, no) => {
			asked.onsuccess = () => ok(asked.result);
			asked.onerror = () => no(asked.error);
		});
		const db = await done(indexedDB.open(%s));
		try {
			const all = await done(db.transaction("records").objectStore("records").getAll());
			return all.filter((r) => r.kind === %s).map((r) => String(r.data));
		} finally {
			db.close();
		}
	})()`, quote("mockloop"+tb.h.base), quote(kind))
}

// waitCount waits until the storage holds so many records of a kind.
func (tb *tab) waitCount(kind string, n int) {
	tb.t.Helper()
	waitUntil(tb.t, fmt.Sprintf("%d of %s are kept", n, kind), func() error {
		if all := tb.records(kind); len(all) != n {
			return fmt.Errorf("kept are %q", all)
		}
		return nil
	})
}

// waitAllKept waits until no banner says that something is not kept yet: on a busy
// machine the storage may be slower than the round, and what is killed then may be
// lost.
func (tb *tab) waitAllKept() {
	tb.t.Helper()
	tb.waitFor(`!document.getElementById("trouble")`, "nothing waits to be kept")
}

// waitKept waits until the storage holds a record of a kind with a text in it.
// What a screen shows at once is kept a moment later.
func (tb *tab) waitKept(kind, part string) {
	tb.t.Helper()
	waitUntil(tb.t, fmt.Sprintf("a %s with %s is kept", kind, part), func() error {
		all := tb.records(kind)
		for _, data := range all {
			if strings.Contains(data, part) {
				return nil
			}
		}
		return fmt.Errorf("kept are %q", all)
	})
}
