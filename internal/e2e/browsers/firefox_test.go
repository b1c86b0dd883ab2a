//go:build browsers

package browsers

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/gobwas/ws"
	"github.com/gobwas/ws/wsutil"
)

// firefox is driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which
// it speaks by itself.
type firefox struct {
	conn net.Conn
	n    int
	page string // its browsing context
	end  func()
}

// quiet are the settings of a Firefox that asks nothing, fetches nothing and uses
// no proxy.
const quiet = `user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("app.update.enabled", false);
user_pref("network.proxy.type", 0);
user_pref("remote.active-protocols", 1);
`

func startFirefox(t *testing.T, profile string) driver {
	t.Helper()
	name := program(t, "Firefox", "firefox-esr", "firefox-esr", "firefox")
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(quiet), 0o600); err != nil {
		t.Fatal(err)
	}
	port := freePort(t)
	kill := run(t, []string{"MOZ_HEADLESS=1"}, name, "--no-remote", "--profile", profile, "--remote-debugging-port", strconv.Itoa(port), "about:blank")
	f := &firefox{}
	f.end = func() {
		if f.conn != nil {
			_ = f.conn.Close()
		}
		kill()
	}
	until(t, "Firefox takes orders", func() error {
		conn, _, _, err := ws.Dial(context.Background(), fmt.Sprintf("ws://127.0.0.1:%d/session", port))
		f.conn = conn
		return err
	})
	if _, err := f.ask("session.new", map[string]any{"capabilities": map[string]any{}}); err != nil {
		t.Fatal(err)
	}
	until(t, "Firefox has a page", func() error {
		said, err := f.ask("browsingContext.getTree", map[string]any{})
		if err != nil {
			return err
		}
		var tree struct {
			Contexts []struct{ Context string }
		}
		if err := json.Unmarshal(said, &tree); err != nil || len(tree.Contexts) == 0 {
			return fmt.Errorf("it has none (%v)", err)
		}
		f.page = tree.Contexts[0].Context
		return nil
	})
	return f
}

// ask sends a command and waits for its answer; events are passed over.
func (f *firefox) ask(method string, params map[string]any) (json.RawMessage, error) {
	f.n++
	text, err := json.Marshal(map[string]any{"id": f.n, "method": method, "params": params})
	if err != nil {
		return nil, err
	}
	_ = f.conn.SetDeadline(time.Now().Add(patience))
	if err := wsutil.WriteClientText(f.conn, text); err != nil {
		return nil, err
	}
	for {
		said, err := wsutil.ReadServerText(f.conn)
		if err != nil {
			return nil, err
		}
		var m struct {
			ID             int
			Result         json.RawMessage
			Error, Message string
		}
		if err := json.Unmarshal(said, &m); err != nil {
			return nil, err
		}
		switch {
		case m.ID != f.n:
		case m.Error != "":
			return nil, fmt.Errorf("%s: %s: %s", method, m.Error, m.Message)
		default:
			return m.Result, nil
		}
	}
}

func (f *firefox) navigate(url string) error {
	_, err := f.ask("browsingContext.navigate", map[string]any{"context": f.page, "url": url, "wait": "complete"})
	return err
}

// value is what a script came to.
type value struct {
	Type   string
	Result struct {
		Value    json.RawMessage
		SharedID string `json:"sharedId"`
	}
	ExceptionDetails struct{ Text string }
}

func (f *firefox) evaluate(expression string) (value, error) {
	var v value
	said, err := f.ask("script.evaluate", map[string]any{
		"expression": expression, "awaitPromise": true, "target": map[string]any{"context": f.page}, "userActivation": true,
	})
	if err == nil {
		err = json.Unmarshal(said, &v)
	}
	if err == nil && v.Type != "success" {
		err = fmt.Errorf("the page: %s", v.ExceptionDetails.Text)
	}
	return v, err
}

func (f *firefox) eval(expression string) (string, error) {
	v, err := f.evaluate("(async () => JSON.stringify((await (" + expression + ")) ?? null))()")
	if err != nil {
		return "", err
	}
	var text string
	err = json.Unmarshal(v.Result.Value, &text)
	return text, err
}

func (f *firefox) press(selector string) error {
	v, err := f.evaluate(fmt.Sprintf(`(() => {
		const e = document.querySelector(%q);
		if (!e || e.disabled) throw new Error("it is not there, or disabled");
		e.scrollIntoView({ block: "center", behavior: "instant" });
		return e;
	})()`, selector))
	if err != nil {
		return err
	}
	_, err = f.ask("input.performActions", map[string]any{"context": f.page, "actions": []any{map[string]any{
		"type": "pointer", "id": "mouse", "actions": []any{
			map[string]any{"type": "pointerMove", "x": 0, "y": 0, "origin": map[string]any{"type": "element", "element": map[string]any{"sharedId": v.Result.SharedID}}},
			map[string]any{"type": "pointerDown", "button": 0},
			map[string]any{"type": "pointerUp", "button": 0},
		},
	}}})
	return err
}

func (f *firefox) kill() { f.end() }
