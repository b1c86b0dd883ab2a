package words

import (
	"strings"

	"github.com/mockloop/mockloop/internal/textutil"
)

// Description shortens a page's description to what search engines and share sheets show.
func Description(s string) string { return Clip(s, 160) }

// Title shortens a prompt to fit a document's title.
func Title(s string) string { return Clip(s, 70) }

// Clip shortens s to at most n characters, of which the last is then an ellipsis. It cuts
// where textutil.Clip does.
func Clip(s string, n int) string {
	if textutil.Excess(s, n) == 0 {
		return s
	}
	clipped, _ := textutil.Clip(s, n-1)
	return strings.TrimRight(clipped, " ,;:.") + "…"
}
