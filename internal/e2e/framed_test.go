package e2e

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// TestFramed: a page that somebody else's frames, from a host that sends no headers,
// can be read and does nothing: no tap in it can delete or change what is kept.
func TestFramed(t *testing.T) {
	t.Parallel()
	h := startFolder(t, siteAt(t, "/mockloop"))
	outside := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title><iframe src="%s" width="390" height="800"></iframe>`, h.url(r.URL.Path))
	}))
	t.Cleanup(outside.Close)
	tb := openBrowser(t).tab(h)
	tb.seen.allow(outside.URL, "it frames the page")
	for _, path := range []string{"/", "/storage/", "/settings/", "/history/", "/questions/", "/round/"} {
		if err := tb.tryVisit(outside.URL + path); err != nil {
			t.Fatal(err)
		}
		waitUntil(t, path+" says that it is framed", func() error {
			got, err := tb.inFrame(`document.getElementById("notice")?.innerText ?? ""`)
			if err != nil || got == "" {
				return fmt.Errorf("it says %q (%v)", got, err)
			}
			return nil
		})
		got, err := tb.inFrame(`[document.getElementById("progress").className, document.querySelector("h1")?.innerText !== undefined,
			document.getElementById("notice-again")?.innerText, document.getElementById("notice-repair"), !!(await navigator.serviceWorker?.getRegistration()),
			(await indexedDB.databases()).length].join()`)
		if err != nil || got != ",true,Open Mockloop,,false,0" {
			t.Errorf("%s, framed: %q (%v)", path, got, err)
		}
	}
}

// inFrame is what an expression is in the page's first frame.
func (tb *tab) inFrame(js string) (string, error) {
	var out string
	return out, tb.do(chromedp.ActionFunc(func(ctx context.Context) error {
		tree, err := page.GetFrameTree().Do(ctx)
		if err != nil {
			return err
		}
		if len(tree.ChildFrames) == 0 {
			return fmt.Errorf("no frame")
		}
		world, err := page.CreateIsolatedWorld(tree.ChildFrames[0].Frame.ID).Do(ctx)
		if err != nil {
			return err
		}
		got, threw, err := runtime.Evaluate("(async () => String(" + js + "))()").WithContextID(world).WithAwaitPromise(true).WithReturnByValue(true).Do(ctx)
		if err != nil {
			return err
		}
		if threw != nil {
			return threw
		}
		out = string(got.Value)
		if len(out) > 1 {
			out = out[1 : len(out)-1]
		}
		return nil
	}))
}
