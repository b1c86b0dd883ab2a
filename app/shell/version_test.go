package shell_test

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/internal/device"
)

// updatable is a browser in which a newer version waits and a repair has an outcome.
type updatable struct {
	*apptest.Browser
	says string
	err  error
	done chan struct{}
}

func (u updatable) WaitingVersion() string { return "ba9876543210" }

func (u updatable) Repair() (string, error) {
	defer close(u.done)
	return u.says, u.err
}

// Both versions stand on the page that tells of the app and on the settings.
func TestVersionWaits(t *testing.T) {
	for _, path := range []string{"/about/", "/settings/"} {
		h := apptest.NewEnv(t)
		h.Deps.Device = apptest.DeviceOf(updatable{Browser: h.Dev})
		if got := apptest.Show(t, h.Deps, path).Page().Words(); !strings.Contains(got, "0123456789ab") || strings.Contains(got, "ba98") {
			t.Errorf("%s says, when no version waits\n%s", path, got)
		}
		h.Dev.Update = true
		if got := apptest.Show(t, h.Deps, path).Page().Words(); !strings.Contains(got, "Another version, ba9876543210, waits") {
			t.Errorf("%s says, when one waits\n%s", path, got)
		}
	}
}

// A browser may take its time to switch: the banner says so, and is not asked twice.
func TestSwitching(t *testing.T) {
	h := apptest.NewEnv(t)
	h.Dev.Update = true
	s := apptest.Show(t, h.Deps, "/guide/")
	s.Press("update-now")
	if got := s.Page(); !strings.Contains(got.Words(), "Switching to the new version.") || len(got.All("#update-now")) > 0 {
		t.Errorf("once asked for, the page says\n%s", got.Words())
	}
}

// What a repair came to is said beside its button.
func TestRepair(t *testing.T) {
	for _, tc := range []struct {
		says string
		err  error
		want string
	}{
		{"2 files were wrong and downloaded again.", nil, "2 files were wrong and downloaded again."},
		{"", device.ErrUnsupported, "This browser keeps no copy of the app that could be repaired."},
	} {
		h := apptest.NewEnv(t)
		m := updatable{Browser: h.Dev, says: tc.says, err: tc.err, done: make(chan struct{})}
		h.Deps.Device = apptest.DeviceOf(m)
		s := apptest.Show(t, h.Deps, "/about/")
		s.Press("repair")
		<-m.done
		for end := time.Now().Add(10 * time.Second); h.Dev.Texts["repair-said"] != tc.want && time.Now().Before(end); s.Settle() {
			runtime.Gosched()
		}
		if got := h.Dev.Texts["repair-said"]; got != tc.want {
			t.Errorf("it says %q, want %q", got, tc.want)
		}
	}
}
