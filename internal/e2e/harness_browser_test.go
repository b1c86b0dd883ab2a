package e2e

import (
	"context"
	"os"
	"os/exec"
	"syscall"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// browser is a real browser on a profile of its own, which outlives it.
type browser struct {
	t       testing.TB
	profile string
	flags   []chromedp.ExecAllocatorOption

	ctx    context.Context // of the browser that runs
	group  int             // its process group; 0 when it does not run
	cancel context.CancelFunc
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

// openBrowser starts a browser on a fresh profile.
func openBrowser(t testing.TB, flags ...chromedp.ExecAllocatorOption) *browser {
	t.Helper()
	profile, err := os.MkdirTemp("", "mockloop-e2e-")
	if err != nil {
		t.Fatal(err)
	}
	b := &browser{t: t, profile: profile, flags: flags}
	t.Cleanup(func() {
		b.kill()
		removeProfile(profile)
	})
	b.reopen()
	return b
}

// removeProfile takes a profile away. The last of a killed browser's processes
// may still be writing; what it leaves lies in the system's folder for such.
func removeProfile(dir string) {
	for end := time.Now().Add(3 * time.Second); os.RemoveAll(dir) != nil && time.Now().Before(end); {
	}
}

// reopen starts the browser on the profile as it was left.
func (b *browser) reopen() {
	b.t.Helper()
	b.kill()
	flags := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(findBrowser(b.t)),
		chromedp.UserDataDir(b.profile),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.WSURLReadTimeout(patience),
		chromedp.WindowSize(390, 844),
		// Its own process group, to be killed as one.
		chromedp.ModifyCmdFunc(func(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }),
	)
	flags = append(flags, b.flags...)
	alloc, cancel := chromedp.NewExecAllocator(context.Background(), flags...)
	// The driver's own log tells of events newer than it knows: nothing of ours.
	quiet := func(string, ...any) {}
	ctx, _ := chromedp.NewContext(alloc, chromedp.WithErrorf(quiet), chromedp.WithLogf(quiet))
	if err := chromedp.Run(ctx); err != nil {
		cancel()
		b.t.Fatalf("the browser does not start: %v", err)
	}
	b.ctx, b.cancel = ctx, cancel
	b.group = chromedp.FromContext(ctx).Browser.Process().Pid
}

// kill ends the browser as a crash or an empty battery does: SIGKILL to all its
// processes at once, no farewell to any page.
func (b *browser) kill() {
	if b.group == 0 {
		return
	}
	_ = syscall.Kill(-b.group, syscall.SIGKILL)
	b.group = 0
	b.cancel() // waits for the process to be gone
}

// withMicrophone gives a browser a microphone that beeps once a second, and a
// candidate who allows it.
var withMicrophone = []chromedp.ExecAllocatorOption{
	chromedp.Flag("use-fake-device-for-media-stream", true),
	chromedp.Flag("use-fake-ui-for-media-stream", true),
}
