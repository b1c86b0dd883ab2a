package e2e

import (
	"context"
	"testing"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

const full = "This device has no room left, so the last steps are not saved yet; the round goes on, and once you free some space the next step keeps them too."

// TestStorageFull: the device has no room any more in the middle of a round. It is
// said, the round goes on to its grade, and the first step after room was made
// keeps all that came before it.
func TestStorageFull(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name string
		fill func(tb *tab) // before the first page
		free func(tb *tab)
	}{
		{"a write throws", func(tb *tab) {
			tb.inject(`for (const name of ["put", "add"]) {
				const real = IDBObjectStore.prototype[name];
				IDBObjectStore.prototype[name] = function (...given) {
					if (!sessionStorage.getItem("room")) throw new DOMException("No room.", "QuotaExceededError");
					return real.apply(this, given);
				};
			}`)
		}, func(tb *tab) { tb.eval(`sessionStorage.setItem("room", "made")`) }},
		{"the browser's quota is reached", (*tab).setQuota, (*tab).unsetQuota},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			b := openBrowser(t)
			beginRound(b.atHome())
			b.kill()
			b.reopen()
			tb := b.atHome()
			tc.fill(tb)
			tb.open("/round/")
			if tb.is(`document.getElementById("trouble")`) {
				t.Fatalf("there is trouble before anything was to be kept\n%s", tb.screen())
			}

			tb.goOn("Answer")
			tb.waitText("#trouble", full)
			tb.probeMe()
			tb.waitPhase("Probe 1 of 4")
			tb.click("round-grade")
			tb.waitText("h1", "Grade yourself")
			tb.keepGraded()
			tb.waitText("#saved", "Not saved")
			tb.waitText("#trouble", full)
			if n := len(tb.records("answer")); n != 0 {
				t.Fatalf("%d answers are kept on a full device; the test fills nothing", n)
			}
			tb.pressWords("Open it in your history")
			tb.waitText("h1", "Your answer")
			tb.pressWords("History")
			tb.waitText(".answer-row", question(0).Prompt)

			// The next step is another question's first.
			tc.free(tb)
			tb.pressWords("Today")
			tb.click("next-go")
			tb.waitText("#round-go", "Answer")
			tb.waitFor(`!document.getElementById("trouble")`, "nothing is in the way any more")
			tb.goOn("Answer")
			tb.waitText("#dial-word", "aim")
			tb.reload()
			tb.waitText("#dial-word", "aim")
			tb.visit("/history/")
			tb.waitReady()
			tb.waitText(".answer-row", question(0).Prompt)
			if n := len(tb.records("answer")); n != 1 {
				t.Errorf("%d answers are kept, want 1", n)
			}
		})
	}
}

// TestStorageFullAway: who leaves to make room and comes back finds all kept, with
// no further step.
func TestStorageFullAway(t *testing.T) {
	t.Parallel()
	b := openBrowser(t)
	beginRound(b.atHome())
	b.kill()
	b.reopen()
	tb := b.atHome()
	tb.setQuota()
	tb.open("/round/")
	tb.goOn("Answer")
	tb.waitText("#trouble", full)

	tb.unsetQuota()
	tb.eval(`document.dispatchEvent(new Event("visibilitychange"))`)
	tb.waitFor(`!document.getElementById("trouble")`, "the sentence is gone")
	b.kill()
	b.reopen()
	tb = b.atHome()
	tb.open("/round/")
	tb.waitText("#dial-word", "aim")
}

// beginRound begins with the first question of the bank.
func beginRound(tb *tab) {
	tb.t.Helper()
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#round-go", "Answer")
	tb.waitAllKept()
}

// setQuota leaves the host's pages no room to keep anything more; what is there
// stays. Chromium asks for the quota at the first write after it was started, and
// then goes by that answer for a while: so it has to be set before.
func (tb *tab) setQuota() {
	tb.t.Helper()
	tb.must("setting the quota", chromedp.ActionFunc(func(ctx context.Context) error {
		return storage.OverrideQuotaForOrigin("http://" + tb.h.addr).WithQuotaSize(1).Do(ctx)
	}))
}

func (tb *tab) unsetQuota() {
	tb.t.Helper()
	tb.must("lifting the quota", chromedp.ActionFunc(func(ctx context.Context) error {
		return storage.OverrideQuotaForOrigin("http://" + tb.h.addr).Do(ctx)
	}))
}
