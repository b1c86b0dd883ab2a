package browser

import "strings"

// otherIOSBrowsers are the marks of browsers on iOS that are not Safari: Chrome,
// Firefox, Edge, two of Opera, the Google app, DuckDuckGo (two), Yandex. Their
// share buttons stand elsewhere, so Safari's steps would mislead.
var otherIOSBrowsers = [...]string{
	"CriOS/", "FxiOS/", "EdgiOS/", "OPiOS/", "OPT/", "GSA/", "DuckDuckGo/", "Ddg/", "YaBrowser/",
}

// safariOnIOS reports whether a browser is Safari on an iPhone or iPad, by its
// user agent and the number of fingers its screen knows. An iPad calls itself a
// Macintosh, but no Macintosh has a touch screen. Views inside other apps lack
// "Version/" or "Safari/" and cannot install at all.
func safariOnIOS(agent string, touchPoints int) bool {
	iPad := strings.Contains(agent, "Macintosh") && touchPoints > 1
	if !iPad && !strings.Contains(agent, "iPhone") && !strings.Contains(agent, "iPad") && !strings.Contains(agent, "iPod") {
		return false
	}
	for _, mark := range otherIOSBrowsers {
		if strings.Contains(agent, mark) {
			return false
		}
	}
	return strings.Contains(agent, "Version/") && strings.Contains(agent, "Safari/")
}
