package words

import (
	"strings"
)

// Description shortens a page's description to what search engines and share sheets show.
func Description(s string) string { return Clip(s, 160) }

// Title shortens a prompt to fit a document's title.
func Title(s string) string { return Clip(s, 70) }

func Clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	cut := strings.LastIndexByte(s[:n-1], ' ')
	if cut < 0 {
		cut = n - 1
	}
	return strings.TrimRight(s[:cut], " ,;:.") + "…"
}
