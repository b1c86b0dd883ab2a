package e2e

import "testing"

// TestFirstScreen: on each host the page can be read, the program starts on it,
// and all is kept for use without a network.
func TestFirstScreen(t *testing.T) {
	eachHost(t, func(t *testing.T, h *host) {
		tb := openBrowser(t).tab(h)
		tb.open("/")
		tb.waitText("h1", "Mockloop")
		tb.waitOfflineReady()
	})
}
