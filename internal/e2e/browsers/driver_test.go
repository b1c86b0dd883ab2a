//go:build browsers

package browsers

import (
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

// driver is what a browser has to be able to do for these tests.
type driver interface {
	// navigate goes to an address and returns once the page has loaded.
	navigate(url string) error
	// eval is the JSON text of an expression's value on the page; a promise is
	// waited for.
	eval(expression string) (string, error)
	// press clicks the middle of what a CSS selector finds.
	press(selector string) error
	// kill ends the browser at once, all its processes.
	kill()
}

// engine is one browser.
type engine struct {
	name string
	// start starts it on a profile: a folder of its own.
	start func(t *testing.T, profile string) driver
	// outlives reports that what a page keeps outlives the browser, as it does for a
	// person. WebKitGTK driven by a program keeps nothing.
	outlives bool
}

var engines = []engine{
	{"firefox", startFirefox, true},
	{"webkit", startWebKit, false},
}

// eachEngine runs a test in all of them.
func eachEngine(t *testing.T, test func(t *testing.T, e engine)) {
	for _, e := range engines {
		t.Run(e.name, func(t *testing.T) { test(t, e) })
	}
}

// program finds one by its names, and fails the test without.
func program(t *testing.T, what, install string, names ...string) string {
	t.Helper()
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Fatalf("NOT TESTED: %s is not here (looked for %s). Debian: apt-get install %s", what, strings.Join(names, ", "), install)
	return ""
}

// run starts a program in a process group of its own, to be killed as one. What it
// says is shown when the test fails.
func run(t *testing.T, env []string, name string, args ...string) (kill func()) {
	t.Helper()
	log, err := os.CreateTemp(t.TempDir(), "log")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := cmd.Start(); err != nil {
		t.Fatalf("NOT TESTED: %s does not start: %v", name, err)
	}
	done := make(chan struct{})
	go func() { _ = cmd.Wait(); close(done) }()
	kill = func() {
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
		<-done
	}
	t.Cleanup(func() {
		kill()
		if said, _ := os.ReadFile(log.Name()); t.Failed() {
			t.Logf("%s said:\n%s", name, said[max(0, len(said)-2000):])
		}
	})
	return kill
}

// freePort is a port that nobody listens on.
func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// patience is how long a condition may take to become true.
const patience = 60 * time.Second

// until tries until it works, and fails the test with the last error.
func until(t *testing.T, what string, try func() error) {
	t.Helper()
	var err error
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if err = try(); err == nil {
			return
		}
	}
	t.Fatalf("waited %v in vain until %s: %v", patience, what, err)
}

// get is the value of an expression on the page.
func get[T any](t *testing.T, d driver, expression string) T {
	t.Helper()
	var v T
	text, err := d.eval(expression)
	if err == nil {
		err = json.Unmarshal([]byte(text), &v)
	}
	if err != nil {
		t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// waitFor waits until an expression is true.
func waitFor(t *testing.T, d driver, what, expression string) {
	t.Helper()
	until(t, what, func() error {
		text, err := d.eval("Boolean(" + expression + ")")
		if err == nil && text != "true" {
			seen, _ := d.eval(`location.href + ": " + document.body?.innerText.slice(0, 400)`)
			err = fmt.Errorf("on the screen: %s", seen)
		}
		return err
	})
}

// waitText waits until an element says something.
func waitText(t *testing.T, d driver, selector, part string) {
	t.Helper()
	waitFor(t, d, fmt.Sprintf("%s says %q", selector, part),
		fmt.Sprintf(`document.querySelector(%q)?.textContent.includes(%q)`, selector, part))
}

// press clicks once it can.
func press(t *testing.T, d driver, selector string) {
	t.Helper()
	until(t, "clicking "+selector, func() error { return d.press(selector) })
}
