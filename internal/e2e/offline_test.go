package e2e

import (
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
)

// TestNoNetwork: after one visit the host is gone, and everything works all the
// same: the page again, addresses never seen before, with queries and fragments,
// and a whole round to its end. Then the host is back, and so is the history.
func TestNoNetwork(t *testing.T) {
	t.Parallel()
	eachHost(t, func(t *testing.T, h *host) {
		b := openBrowser(t)
		tb := b.tab(h)
		tb.open("/")
		tb.waitOfflineReady()
		h.stop()

		tb.reload()
		tb.waitText("h1", "Mockloop")
		q, dos := question(len(bank.Questions)/2), sectionOf(t, "dos")
		for _, page := range []struct{ path, says string }{
			// No two in a row differ in their fragment alone: each is a page of its own.
			{"/question/" + q.ID + "/", q.Prompt},
			{"/guide/dos/", dos.Items[3].Title},
			{"/question/" + q.ID + "/?from=a+friend&n=1", q.Prompt},
			{"/summary/#s=" + code(t, someSummary()), "Readiness of Ada"},
			{"/guide/dos/#" + dos.Items[3].ID, dos.Items[3].Title},
			{"/question/" + q.ID, q.Prompt},
			{"/history/?x=1#y", "Nothing graded yet."},
		} {
			tb.open(page.path)
			tb.waitText("body", page.says)
		}
		tb.follow(firstInterview, "The hiring manager")
		tb.waitText("main", saidInFirst)
		tb.visit("/no/such/page")
		tb.waitReady()
		tb.waitText("h1", "Page not found")

		tb.open("/stage/recruiter-screen/")
		tb.click("begin-" + bank.Recruiter.Slug())
		wholeRound(t, tb)
		tb.open("/history/")
		tb.waitText("h1 + .chip", "4 answers")

		// A browser that is opened without a network finds all of it, too.
		b.kill()
		b.reopen()
		tb = b.tab(h)
		tb.open("/history/")
		tb.waitText("h1 + .chip", "4 answers")

		h.start()
		tb.reload()
		tb.waitText("h1 + .chip", "4 answers")
	})
}

// wholeRound lives a recruiter screen from its opening to its end: the first question
// through all its probes, and graded at the end, the others graded on request.
func wholeRound(t *testing.T, tb *tab) {
	t.Helper()
	tb.waitText("h1", "opening")
	tb.waitText("#round-left", "left")
	tb.goOn("First question")
	for n := range 4 {
		tb.waitText("h1", "question "+string(rune('1'+n))+" of 4")
		if n == 0 {
			tb.throughProbes(1)
			continue
		}
		tb.answerBriefly()
		tb.keepGraded()
	}
	tb.waitText("h1", "your questions")
	tb.goOn("Finish")
	tb.waitText("h1", "Grade yourself")
	tb.reload() // what waits to be graded is kept
	tb.waitText("h1", "Grade yourself")
	tb.keepGraded()
	tb.waitText("h1", "Round over")
	tb.waitText("main", "4 answers graded")
}

func sectionOf(t *testing.T, id string) bank.Section {
	t.Helper()
	for _, s := range bank.Sections {
		if s.ID == id {
			return s
		}
	}
	t.Fatalf("the guide has no part %q (it has %s)", id, strings.Join(sectionIDs(), ", "))
	return bank.Section{}
}

func sectionIDs() []string {
	var ids []string
	for _, s := range bank.Sections {
		ids = append(ids, s.ID)
	}
	return ids
}
