package e2e

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestTwoTabsShowTheSame: what is done in one window shows in the other, without
// its being reloaded.
func TestTwoTabsShowTheSame(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	one := b.atHome()
	one.open("/history/")
	other := b.atHome()
	other.open("/")
	one.eval("window.notReloaded = true")
	other.answerOne(question(3))
	other.open("/history/")
	one.front()
	one.waitText("h1 + .chip", "1 answer")
	one.waitText(".days", question(3).Prompt)

	// A deletion, its undoing, and one that stays: while another window is open the
	// one that came later takes nothing away for good.
	one.press(".answer-row")
	one.click("answer-delete")
	one.waitText("#toast", "Answer deleted.")
	other.front()
	other.waitText("main", "Nothing graded yet.")
	third := b.atHome()
	third.open("/history/")
	third.waitText("main", "Nothing graded yet.")
	one.front()
	one.click("toast-do")
	one.waitText("#toast", "Answer restored.")
	other.front()
	other.waitText(".days", question(3).Prompt)

	// Nor does the one that came first, when it is reloaded.
	other.press(".answer-row")
	other.click("answer-delete")
	other.waitText("#toast", "Answer deleted.")
	one.front()
	one.reload()
	one.waitText("main", "Nothing graded yet.")
	one.eval("window.notReloaded = true")
	other.front()
	other.click("toast-do")
	other.waitText("#toast", "Answer restored.")
	one.front()
	one.waitText(".days", question(3).Prompt)

	other.open("/settings/")
	other.choose("set-chime", "on")
	other.waitKept("setting", "on")
	one.front()
	if !one.is("window.notReloaded") {
		t.Error("the window was reloaded")
	}
	one.pressWords("Questions")
	other.front()
	other.open("/history/")
	other.click("delete-all")
	other.click("all-yes")
	other.waitText("main", "Nothing graded yet.")
	one.front()
	one.pressWords("History")
	one.waitText("main", "Nothing graded yet.")
	if !one.is("window.notReloaded") {
		t.Error("the window was reloaded")
	}
}

// TestTwoTabsOneRound: one window runs the round, the other shows it step by step
// and may take it over; the one that ran it then follows. When the window that
// runs it goes, it goes on in the other.
func TestTwoTabsOneRound(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	one := b.atHome()
	one.open("/question/" + question(0).ID + "/")
	one.click("practise")
	one.waitText("#dial-word", "think")

	other := b.atHome()
	other.open("/round/")
	other.waitText("#elsewhere", "This round runs in another window")
	other.waitText("#elsewhere", "thinking")
	if other.is(`document.getElementById("round-go")`) {
		t.Error("the window that follows has the round's buttons")
	}
	one.front()
	one.goOn("Answer")
	one.waitText("#dial-word", "aim")
	other.front()
	other.waitText("#elsewhere", "answering")
	other.waitText("#elsewhere", question(0).Prompt)
	for _, one := range []string{"one second", "and the next"} {
		was := other.text("#resume-clock")
		other.waitFor(`document.getElementById("resume-clock").textContent !== `+quote(was), "its clock goes on, "+one)
	}

	other.click("round-take")
	other.waitText("#dial-word", "aim")
	one.front()
	one.waitText("#elsewhere", "This round runs in another window")
	other.front()
	other.probeMe()
	other.waitPhase("Probe 1")
	one.front()
	one.waitText("#elsewhere", "probe")

	// The window dies.
	other.must("closing the window", page.Close())
	one.waitPhase("Probe 1")
	one.waitFor(`!document.getElementById("elsewhere")`, "the round is here")
	one.click("round-grade")
	one.waitText("h1", "Grade yourself")
	one.keepGraded()
	one.waitText("#saved", "Saved")
	if n := len(one.records("answer")); n != 1 {
		t.Errorf("%d answers are kept, want 1", n)
	}
}

// TestTwoTabsCrash: the process of the window that runs the round is killed, and
// the round goes on in the other.
func TestTwoTabsCrash(t *testing.T) {
	t.Parallel()
	b := openBrowser(t, withTabProcesses)
	one := b.atHome()
	one.seen.allow("has crashed", "that is what it is made to do")
	one.open("/question/" + question(0).ID + "/")
	one.click("practise")
	one.goOn("Answer")
	one.waitText("#dial-word", "aim")
	other := b.atHome()
	other.open("/round/")
	other.waitText("#elsewhere", "This round runs in another window")
	// Two pages of one site may share a process; then both crash, and there is
	// nothing to see.
	go func() { _ = chromedp.Run(one.ctx, page.Crash()) }()
	if other.tryEval("1", nil) != nil {
		t.Skip("both windows live in one process here; TestTwoTabsOneRound closes one")
	}
	other.waitText("#dial-word", "aim")
	other.click("round-grade")
	other.keepGraded()
	other.waitText("#saved", "Saved")
}

// TestTwoTabsWriteAtOnce: two windows keep 200 answers each at the same time. All
// of them are there, in the storage and on both screens.
func TestTwoTabsWriteAtOnce(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	one := b.atHome()
	one.open("/history/")
	other := b.atHome()
	other.open("/history/")
	const each = 200
	for n, tb := range []*tab{one, other} {
		tb.eval(fmt.Sprintf(`window.writing = (async () => {
			const db = await %s;
			const records = %s;
			const tabs = new BroadcastChannel("mockloop:mockloop");
			for (const r of records) {
				const tx = db.transaction("records", "readwrite");
				tx.objectStore("records").put(r);
				await new Promise((ok, no) => { tx.oncomplete = ok; tx.onabort = () => no(tx.error); });
				tabs.postMessage("\x1c\x1c" + [r.id, r.kind, r.of, r.v, r.at, r.zone, r.data].join("\x1f") + "\x1e\x1d");
			}
			db.close();
			window.written = records.length;
		})()`, openDatabase("mockloop"), asJSON(t, answers(each, n*each, 0))))
	}
	for _, tb := range []*tab{one, other} {
		tb.waitLong(func() bool { return tb.is("window.written === " + fmt.Sprint(each)) }, "all are written")
	}
	if n := get[int](one, countOf("answer")); n != 2*each {
		t.Errorf("%d answers are kept, want %d", n, 2*each)
	}
	for _, tb := range []*tab{one, other} {
		// It hears of the other's, and of its own as well: they were written behind the
		// program's back.
		tb.front()
		tb.waitText("h1 + .chip", fmt.Sprint(2*each)+" answers")
	}
}

// openDatabase is a promise of the program's database, which it has made.
func openDatabase(name string) string {
	return `new Promise((ok, no) => {
		const asked = indexedDB.open(` + quote(name) + `);
		asked.onsuccess = () => {
			asked.result.onversionchange = () => asked.result.close();
			ok(asked.result);
		};
		asked.onerror = () => no(asked.error);
	})`
}

func countOf(kind string) string {
	return fmt.Sprintf(`(async () => {
		const db = await %[2]s;
		const n = await new Promise((ok, no) => {
			const asked = db.transaction("records").objectStore("records").index("kind").count(IDBKeyRange.bound([%[1]s, ""], [%[1]s, "\uffff"]));
			asked.onsuccess = () => ok(asked.result);
			asked.onerror = () => no(asked.error);
		});
		db.close();
		return n;
	})()`, quote(kind), openDatabase("mockloop"))
}

func asJSON(t testing.TB, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
