//go:build screenshots

package e2e

import "testing"

// TestScreenshots takes a picture of every screen in each size and theme, for people to look
// at. It finds no fault, so it is no part of make test: TestScreens walks the same way there.
func TestScreenshots(t *testing.T) {
	tb := openBrowser(t).tab(startServer(t, siteAt(t, "")))
	sizes := []size{phone, {375, 553}, {844, 390}, desk, {1920, 1080}}
	n := 0
	screens(t, tb, func(screen string) {
		for _, theme := range []string{"dark", "light"} {
			for _, z := range sizes {
				tb.dress(z, theme)
				tb.picture(screen + " " + z.String() + " " + theme)
				n++
			}
		}
		tb.dress(phone, "light") // the walk goes on in this one
	})
	t.Logf("%d pictures are in build/e2e", n)
}
