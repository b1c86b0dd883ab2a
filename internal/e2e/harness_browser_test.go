package e2e

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"testing"
	"time"

	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// browser is a real browser with a profile of its own, which outlives kills.
type browser struct {
	t       testing.TB
	kind    kind
	profile string

	ctx    context.Context // of the running browser
	group  int             // its process group; 0 when it is not running
	cancel context.CancelFunc

	tabs    []*tab          // opened by the current test
	origins map[string]bool // visited by the current test
	home    *host           // see atHome
}

// kind names the flags a browser is started with.
type kind string

const (
	plain kind = ""
	// A microphone that beeps once a second, and a person who allows its use.
	withMicrophone kind = "microphone"
	// Each tab in a process of its own, so that one can crash alone.
	withTabProcesses kind = "tab processes"
)

var kindFlags = map[kind][]chromedp.ExecAllocatorOption{
	withMicrophone: {
		chromedp.Flag("use-fake-device-for-media-stream", true),
		chromedp.Flag("use-fake-ui-for-media-stream", true),
	},
	withTabProcesses: {chromedp.Flag("process-per-tab", true)},
}

// openBrowser hands out a browser that no other test uses: one that an earlier
// test has given back, or a new one.
//
// Starting a browser costs more than most tests, so browsers are reused. That
// cannot be observed: hosts have different origins, tabs are closed after each
// test, and what a test stored is cleared. A browser whose test failed is not
// used again.
func openBrowser(t testing.TB, kinds ...kind) *browser {
	t.Helper()
	k := plain
	if len(kinds) > 0 {
		k = kinds[0]
	}
	b := idle.take(k)
	if b == nil {
		b = newBrowser(t, k)
	}
	b.t, b.origins = t, map[string]bool{}
	t.Cleanup(b.release)
	if b.group == 0 {
		b.reopen()
	}
	return b
}

// openNewBrowser starts a browser on a fresh profile that no other test ever
// uses, for tests that need flags of their own.
func openNewBrowser(t testing.TB, flags ...chromedp.ExecAllocatorOption) *browser {
	t.Helper()
	b := newBrowser(t, kind(t.Name()))
	b.origins = map[string]bool{}
	t.Cleanup(b.discard)
	b.start(flags)
	return b
}

func newBrowser(t testing.TB, k kind) *browser {
	t.Helper()
	profile, err := os.MkdirTemp("", "mockloop-e2e-")
	if err != nil {
		t.Fatal(err)
	}
	return &browser{t: t, kind: k, profile: profile}
}

// release gives the browser back for the next test.
func (b *browser) release() {
	if b.t.Failed() || b.group == 0 {
		b.discard()
		return
	}
	if err := b.clear(); err != nil {
		b.t.Errorf("clearing the browser: %v", err)
		b.discard()
		return
	}
	idle.put(b)
}

// clear closes the test's tabs and deletes what its hosts have stored. At home
// the app stays installed.
func (b *browser) clear() error {
	for _, tb := range b.tabs {
		tb.close()
	}
	b.tabs = nil
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		for origin := range b.origins {
			what := "all"
			if b.home != nil && origin == b.home.origin() {
				what = "indexeddb,local_storage,file_systems"
			}
			if err := storage.ClearDataForOrigin(origin, what).Do(ctx); err != nil {
				return fmt.Errorf("%s: %w", origin, err)
			}
		}
		return nil
	}))
}

// discard ends the browser for good.
func (b *browser) discard() {
	b.kill()
	if b.home != nil {
		b.home.stop()
	}
	removeProfile(b.profile)
}

// removeProfile deletes a profile. The last of a killed browser's processes may
// still be writing, so it is tried for a while; what is left after that is the
// system's to clean up, as all temporary files are.
func removeProfile(dir string) {
	for end := time.Now().Add(3 * time.Second); os.RemoveAll(dir) != nil && time.Now().Before(end); {
	}
}

// findBrowser is the browser to drive: $CHROME, or the first that is installed.
func findBrowser(t testing.TB) string {
	t.Helper()
	for _, name := range []string{
		os.Getenv("CHROME"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
	} {
		if name == "" {
			continue
		}
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Fatal("no Chrome or Chromium found: install chromium (Debian: apt-get install chromium) or name one in $CHROME")
	return ""
}

// reopen starts the browser on the profile as it was left.
func (b *browser) reopen() {
	b.t.Helper()
	b.kill()
	b.start(kindFlags[b.kind])
}

func (b *browser) start(flags []chromedp.ExecAllocatorOption) {
	b.t.Helper()
	browserStarts.Add(1)
	all := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(findBrowser(b.t)),
		chromedp.UserDataDir(b.profile),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.WSURLReadTimeout(patience),
		chromedp.WindowSize(390, 844),
		// Without the pages of the browser's own address bar, which nobody types in.
		chromedp.Flag("disable-features", "site-per-process,Translate,BlinkGenPropertyTrees,WebUIOmniboxPopup,WebUIOmniboxAimPopup"),
		// Its own process group, to be killed as one.
		chromedp.ModifyCmdFunc(func(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }),
	)
	alloc, cancel := chromedp.NewExecAllocator(context.Background(), append(all, flags...)...)
	// The driver logs events that are newer than it is: nothing of ours.
	quiet := func(string, ...any) {}
	ctx, _ := chromedp.NewContext(alloc, chromedp.WithErrorf(quiet), chromedp.WithLogf(quiet))
	if err := chromedp.Run(ctx); err != nil {
		cancel()
		b.t.Fatalf("the browser does not start: %v", err)
	}
	b.ctx, b.cancel = ctx, cancel
	b.group = chromedp.FromContext(ctx).Browser.Process().Pid
	running.set(b.group, true)
}

// kill ends the browser as a crash or an empty battery does: SIGKILL to all its
// processes at once, without a word to any page.
func (b *browser) kill() {
	if b.group == 0 {
		return
	}
	_ = syscall.Kill(-b.group, syscall.SIGKILL)
	running.set(b.group, false)
	b.group, b.tabs = 0, nil
	b.cancel() // waits for the process to be gone
}
