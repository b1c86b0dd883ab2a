//go:build browsers

package browsers

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"sync"
	"testing"

	"github.com/mockloop/mockloop/internal/site"
	"github.com/mockloop/mockloop/internal/wasmbuild"
)

// built is the product as it stands in the repository, built once.
var built = sync.OnceValues(func() (*site.Site, error) {
	root, err := wasmbuild.FindRoot(".")
	if err != nil {
		return nil, err
	}
	return site.FromSource(context.Background(), root, site.Options{Compress: site.Quick})
})

// serve serves the product until stop.
func serve(t *testing.T) (url string, stop func()) {
	t.Helper()
	s, err := built()
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	srv := site.NewServer(s)
	go func() { _ = srv.Serve(l) }()
	stop = func() { closeServer(srv) }
	t.Cleanup(stop)
	return "http://" + l.Addr().String(), stop
}

func closeServer(srv *http.Server) { _ = srv.Close() }

// profile is a folder that the browser may still write to when it is killed.
func profile(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "mockloop-browsers-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return dir
}

// open goes to a page and waits until the program runs.
func open(t *testing.T, d driver, url string) {
	t.Helper()
	if err := d.navigate(url); err != nil {
		t.Fatalf("going to %s: %v", url, err)
	}
	waitFor(t, d, "the program runs", `document.getElementById("progress")?.className === "off"`)
}

// TestJourney: a first visit to a graded answer; it is there after the page is
// reloaded, without a network, and after the browser was killed.
func TestJourney(t *testing.T) {
	eachEngine(t, func(t *testing.T, e engine) {
		url, stop := serve(t)
		home := profile(t)
		d := e.start(t, home)
		t.Log(get[string](t, d, "navigator.userAgent"))
		open(t, d, url+"/")
		waitText(t, d, "#next-go", "Answer it now")
		prompt := get[string](t, d, `document.querySelector(".next .prompt").textContent`)
		press(t, d, "#next-go")
		waitText(t, d, "#round-go", "Answer")
		press(t, d, "#round-go")
		waitText(t, d, "#round-go", "Done")
		waitFor(t, d, "the clock goes on", `/^0:(0[2-9]|[1-5][0-9])$/.test(document.getElementById("dial-time").textContent)`)
		press(t, d, "#round-more")
		press(t, d, "#round-grade")
		waitText(t, d, "h1", "Grade yourself")
		press(t, d, "#guess-unsure")
		press(t, d, "#point-0")
		waitFor(t, d, "the point is ticked", `document.getElementById("point-0").getAttribute("aria-checked") === "true"`)
		for _, id := range get[[]string](t, d, `[...document.querySelectorAll("[role=radiogroup]")].map((g) => g.querySelector("[role=radio]").id)`) {
			press(t, d, "#"+id)
			waitFor(t, d, id+" is chosen", fmt.Sprintf(`document.getElementById(%q).getAttribute("aria-checked") === "true"`, id))
		}
		press(t, d, "#grade-save")
		waitText(t, d, "#saved", "Saved")
		if trouble := get[string](t, d, `document.getElementById("trouble")?.textContent ?? ""`); trouble != "" {
			t.Errorf("there is trouble: %s", trouble)
		}

		open(t, d, url+"/history/")
		waitText(t, d, ".days", prompt)
		waitFor(t, d, "the app is kept for use without a network", "window.mockloop?.offlineReady === true")
		t.Logf("%s: graded, kept, reloaded, kept for use without a network", e.name)

		stop()
		open(t, d, url+"/history/?x=1")
		waitText(t, d, ".days", prompt)
		open(t, d, url+"/readiness/")
		waitText(t, d, ".overall", "1 answer graded")
		t.Logf("%s: opened without a network", e.name)

		if !e.outlives {
			t.Logf("NOT TESTED: %s keeps nothing between two starts when a program drives it, so no kill", e.name)
			return
		}
		d.kill()
		d = e.start(t, home)
		open(t, d, url+"/history/")
		waitText(t, d, ".days", prompt)
		t.Logf("%s: killed, restarted without a network, all there", e.name)
	})
}
