package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// TestTravel: the device comes to another time zone while the app stays open, and an
// answer is kept with the offset of where it was given.
func TestTravel(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.must("being in Caracas", emulation.SetTimezoneOverride("America/Caracas"))
	tb.answerOne(question(0))
	tb.waitKept("answer", `"zone":"America/Caracas-04:00"`)
	// The window stays: no page is loaded from here on.
	tb.click("next-go")
	tb.waitText("#round-go", "Answer")
	tb.must("flying to Tokyo", emulation.SetTimezoneOverride("Asia/Tokyo"))
	tb.eval(`window.flown = Date.now()`)
	tb.waitFor(`Date.now() - window.flown > 1000`, "the next second, when the zone is asked for")
	tb.answerBriefly()
	tb.keepGraded()
	tb.waitKept("answer", `"zone":"Asia/Tokyo+09:00"`)
}
