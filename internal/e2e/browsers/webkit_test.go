//go:build browsers

package browsers

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

// webkit is WebKitGTK's MiniBrowser, driven by WebDriver
// (https://www.w3.org/TR/webdriver2/) on a screen that is not there.
type webkit struct {
	session string // its address
	client  http.Client
	end     func()
}

func startWebKit(t *testing.T, profile string) driver {
	t.Helper()
	name := program(t, "WebKitGTK’s driver", "webkit2gtk-driver", "WebKitWebDriver")
	screen := program(t, "a screen for WebKitGTK", "xvfb", "Xvfb")
	var mini []string
	for _, pattern := range []string{"/usr/lib/*/webkit*gtk-*/MiniBrowser", "/usr/libexec/webkit*gtk-*/MiniBrowser"} {
		found, _ := filepath.Glob(pattern)
		mini = append(mini, found...)
	}
	if len(mini) == 0 {
		t.Fatal("NOT TESTED: WebKitGTK’s MiniBrowser is not here. Debian: apt-get install webkit2gtk-driver")
	}
	display := ":" + strconv.Itoa(100+freePort(t)%900)
	killScreen := run(t, nil, screen, display, "-screen", "0", "1000x900x24", "-nolisten", "tcp")
	port := freePort(t)
	kill := run(t, []string{
		"DISPLAY=" + display, "XDG_DATA_HOME=" + profile, "XDG_CACHE_HOME=" + profile, "no_proxy=127.0.0.1", "http_proxy=", "https_proxy=",
		"GDK_BACKEND=x11", "WEBKIT_DISABLE_COMPOSITING_MODE=1", "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1",
	}, name, "--port="+strconv.Itoa(port), "--host=127.0.0.1")
	w := &webkit{client: http.Client{Timeout: patience}, end: func() { kill(); killScreen() }}
	host := fmt.Sprintf("http://127.0.0.1:%d", port)
	var made struct {
		SessionID    string `json:"sessionId"`
		Capabilities struct{ BrowserName, BrowserVersion string }
	}
	until(t, "WebKitGTK takes orders", func() error {
		return w.ask(host+"/session", map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{
			"webkitgtk:browserOptions": map[string]any{"binary": mini[0], "args": []string{"--automation"}},
		}}}, &made)
	})
	w.session = host + "/session/" + made.SessionID
	t.Logf("%s %s", made.Capabilities.BrowserName, made.Capabilities.BrowserVersion)
	if err := w.ask(w.session+"/timeouts", map[string]any{"script": patience / time.Millisecond, "pageLoad": patience / time.Millisecond}, nil); err != nil {
		t.Fatal(err)
	}
	return w
}

// ask posts a command and reads its answer.
func (w *webkit) ask(url string, body, into any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	r, err := w.client.Post(url, "application/json", bytes.NewReader(text))
	if err != nil {
		return err
	}
	defer r.Body.Close()
	var said struct{ Value json.RawMessage }
	if err := json.NewDecoder(r.Body).Decode(&said); err != nil {
		return err
	}
	if r.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", r.Status, said.Value)
	}
	if into == nil {
		return nil
	}
	return json.Unmarshal(said.Value, into)
}

func (w *webkit) navigate(url string) error {
	return w.ask(w.session+"/url", map[string]any{"url": url}, nil)
}

func (w *webkit) eval(expression string) (string, error) {
	var said struct{ V, E string }
	err := w.ask(w.session+"/execute/async", map[string]any{"args": []any{}, "script": `const done = arguments[arguments.length - 1];
		(async () => JSON.stringify((await (` + expression + `)) ?? null))().then((v) => done({ V: v }), (e) => done({ E: String(e?.message ?? e) || "an error" }));`}, &said)
	if err == nil && said.E != "" {
		err = errors.New(said.E)
	}
	return said.V, err
}

func (w *webkit) press(selector string) error {
	var found map[string]string
	if err := w.ask(w.session+"/element", map[string]any{"using": "css selector", "value": selector}, &found); err != nil {
		return err
	}
	for _, id := range found {
		return w.ask(w.session+"/element/"+id+"/click", map[string]any{}, nil)
	}
	return errors.New("it is not there")
}

func (w *webkit) kill() { w.end() }
