package e2e

import "testing"

// oddAddresses are addresses that no link of ours has and that people still come by:
// typed, or cut and escaped by a messenger.
var oddAddresses = []string{
	"/#%", "/#%zz", "/#s=%", "/summary/#%%%", "/#%E0%A4%A", "/#%FF", "/##", "/#%00", "/#\u200b", "/# x",
	"/?%", "/?%=%&%zz=1", "/?a=%FF;b", "/question/?%#%", "/plan/?round=%", "/plan/?round=%25%", "/debrief/?loop=%#%", "/answer/?id=%zz", "/answer/?id=" + "%00",
	"/round/?%", "/round/#%",
}

// TestOddAddresses: nothing in an address ends the program, loaded or gone to within it.
func TestOddAddresses(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	lives := func(address string) {
		t.Helper()
		tb.waitFor(`document.querySelector("h1")?.textContent`, address+" shows a screen")
		if !tb.is(`document.getElementById("notice").hidden`) {
			t.Fatalf("%s: something broke\n%s", address, tb.screen())
		}
		// What is dead follows no link.
		tb.eval(`document.querySelector("a[href$='/guide/']")?.click()`)
	}
	tb.open("/")
	tb.seen.allow("request to another host", "the test cannot read such an address, and takes it for another host's")
	tb.waitFor("navigator.serviceWorker.controller", "the worker answers, for any path")
	paths := append([]string{"/%", "/%zz/", "/guide/%", "/%/%#%", "/%2", "/%E0%A4%A/", "/question/%/"}, oddAddresses...)
	for _, address := range paths {
		tb.open(address)
		lives(address)
	}
	// Typed behind the address of a round that is under way.
	tb.open("/question/" + question(0).ID + "/")
	tb.click("practise")
	tb.waitText("#round-go", "Answer")
	for _, fragment := range []string{"%", "%zz", "%E0%A4%A", "a%", "%FF"} {
		tb.eval(`location.hash = ` + quote(fragment))
		tb.eval(`history.pushState(null, "", "?` + fragment + `#` + fragment + `"); dispatchEvent(new PopStateEvent("popstate"))`)
		tb.eval(`history.replaceState(null, "", "/round/")`)
	}
	tb.goOn("Answer")
	tb.waitText("#dial-word", "aim")
	// And in a link.
	tb.eval(`const a = document.createElement("a"); a.href = "/guide/?%#%"; document.body.append(a); a.click(); a.remove()`)
	tb.waitFor(`location.pathname === "/guide/"`, "the link is followed")
	tb.waitText("h1", "Guide")
}
