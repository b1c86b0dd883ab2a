package e2e

import (
	"os"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestZZShots(t *testing.T) {
	tb := openBrowser(t).tab(startServer(t, siteAt(t, "")))
	os.MkdirAll("/tmp/shots", 0o755)
	shot := func(name string) {
		for _, z := range []struct {
			s     size
			theme string
		}{{phone, "dark"}, {phone, "light"}} {
			tb.dress(z.s, z.theme)
			var png []byte
			tb.must("pic", chromedp.CaptureScreenshot(&png))
			os.WriteFile("/tmp/shots/"+name+"-"+z.theme+".png", png, 0o644)
		}
	}
	for _, scale := range []bank.Scale{bank.PrincipleScale, bank.CaseScale, bank.FailureScale, bank.FitScale} {
		q := longestOn(scale)
		if scale == bank.PrincipleScale {
			q = question(0)
		}
		tb.open("/question/" + q.ID + "/")
		tb.click("practise")
		tb.dress(phone, "light")
		if scale == bank.FailureScale {
			shot(scale.Slug() + "-think")
		}
		tb.answerBriefly()
		tb.tick(0)
		tb.tick(1)
		tb.tick(2)
		if g := tb.graded(); len(g) > 0 && scale == bank.PrincipleScale {
			tb.grade(g[0], bank.Raises)
		}
		tb.eval(`document.querySelector(".sheet-body").scrollTop = 0`)
		shot(scale.Slug() + "-top")
		tb.eval(`document.querySelector(".sheet-body").scrollTop = 100000`)
		shot(scale.Slug() + "-end")
		tb.eval(`document.querySelector(".grades").scrollIntoView({block:"start"})`)
		shot(scale.Slug() + "-grades")
		tb.dress(desk, "light")
		var png []byte
		tb.must("pic", chromedp.CaptureScreenshot(&png))
		os.WriteFile("/tmp/shots/"+scale.Slug()+"-desk.png", png, 0o644)
		tb.dress(phone, "light")
		tb.keepGradedAs()
		tb.waitText("#saved", "Saved")
		shot(scale.Slug() + "-lesson")
		tb.press("a[aria-label=Close]")
		tb.waitFor(`document.getElementById("next-go") && !document.getElementById("saved")`, "Today is shown")
	}
	narrow := longestOn(bank.PrincipleScale)
	for i := range bank.Questions {
		if q := &bank.Questions[i]; q.Instead != "" && len(q.Prompt) > len(narrow.Prompt)-40 {
			narrow = q
		}
	}
	for i := range bank.Questions {
		if q := &bank.Questions[i]; q.Instead != "" {
			narrow = q
			break
		}
	}
	tb.open("/question/" + narrow.ID + "/")
	tb.click("practise")
	tb.waitText("#round-go", "Answer")
	shot("instead")
}

func (tb *tab) keepGradedAs() {
	if tb.is(`document.querySelector(".reason input, .reason textarea")`) {
		for _, slug := range tb.graded() {
			tb.grade(slug, bank.Mixed)
		}
	}
	tb.click("grade-save")
}
