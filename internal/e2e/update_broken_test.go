package e2e

import (
	"context"
	"errors"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/site"
)

// TestUpdateBroken: a newer version whose program does not arrive as it should is
// as if it were not there. The one before stays whole, and opens without a network
// after the browser was killed; and the first look, once the host is well, brings
// the new one, whatever went wrong before.
func TestUpdateBroken(t *testing.T) {
	t.Parallel()
	old, next := siteAt(t, ""), nextSiteAt(t, "", "next")
	h := startFolder(t, old)
	b := openBrowser(t)
	tb := b.tab(h)
	tb.answerOne(question(0))
	tb.pressWords("History")
	tb.press(".answer-row")
	tb.waitText("h1", "Your answer")
	deep := get[string](tb, "location.pathname + location.search + location.hash")
	tb.waitOfflineReady()

	for _, way := range waysToBreak() {
		t.Log("a newer version comes, and its program: " + way.what)
		way.happen(t, h, tb, old)
		h.stop()
		b.kill()
		b.reopen()
		tb = b.tab(h)
		tb.seen.allow("/sw.js", "looking for a newer version without a network is an error to the browser")
		tb.open(deep)
		tb.waitText("h1", "Your answer")
		tb.waitText("main", question(0).Prompt)
		tb.open("/principle/" + bank.DeliverResults.Slug() + "/")
		tb.waitText("h1", bank.DeliverResults.String())
		checkVersion(tb, old)
		h.heal()
		h.swap(old) // or the browser, which looks by itself too, finds the next
		h.start()
	}

	h.swap(next)
	tb.reload()
	tb.waitText("#update", "A new version of Mockloop is ready.")
	tb.switchNow()
	checkVersion(tb, next)
	if n := len(tb.records("answer")); n != 1 {
		t.Errorf("%d answers are kept, want 1", n)
	}
}

// wayToBreak is what may happen to the program of a newer version on its way.
type wayToBreak struct {
	what   string
	fault  fault
	spoil  func([]byte) []byte // other bytes than the version says
	killed bool                // the browser dies while it waits for it
}

// waysToBreak are those that TestFaults has not: what the host does wrong there.
func waysToBreak() []wayToBreak {
	return []wayToBreak{
		{what: "has one bit that is another", spoil: func(b []byte) []byte { b[len(b)/2] ^= 1; return b }},
		{what: "is still under way when the browser dies", fault: fault{hold: make(chan struct{})}, killed: true},
	}
}

// happen publishes a newer version that breaks in this way, and has the page find
// it.
func (w wayToBreak) happen(t *testing.T, h *host, tb *tab, old *site.Site) {
	t.Helper()
	const wasm = "/web/app.wasm"
	asked := h.requests(wasm)
	h.fail(wasm, w.fault)
	next := nextSiteAt(t, "", "next")
	if w.spoil != nil {
		next = corrupted(t, "next", w.spoil)
	}
	h.swap(next)
	tb.lookForUpdate()
	if !w.killed {
		tb.waitGivenUp(old)
	}
	waitUntil(t, "the new program is asked for", func() error {
		if h.requests(wasm) == asked {
			return errors.New("it was not")
		}
		return nil
	})
}

// corrupted is the later version of a label, all of it, but for the program: that is
// sent with other bytes than the version says.
func corrupted(t testing.TB, label string, spoil func([]byte) []byte) *site.Site {
	t.Helper()
	right := nextSiteAt(t, "", label).Asset("/web/app.wasm").Body
	s, err := site.FromSource(context.Background(), repository(t), site.Options{Wasm: right, Compress: site.Quick})
	if err != nil {
		t.Fatal(err)
	}
	a := s.Asset("/web/app.wasm")
	a.Body, a.Br, a.Gz = spoil(append([]byte{}, a.Body...)), nil, nil
	return s
}
