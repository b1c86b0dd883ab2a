package app

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/device"
)

// mended is a browser in which a newer version waits and a repair has an outcome.
type mended struct {
	*browser
	says string
	err  error
	done chan struct{}
}

func (m mended) WaitingVersion() string { return "ba9876543210" }

func (m mended) Repair() (string, error) {
	defer close(m.done)
	return m.says, m.err
}

// Both versions stand on the page that tells of the app and on the settings.
func TestVersionWaits(t *testing.T) {
	for _, path := range []string{"/about/", "/settings/"} {
		h := newHall(t)
		h.deps.Device = abilities(mended{browser: h.dev})
		if got := show(t, h.deps, path).page().words(); !strings.Contains(got, "0123456789ab") || strings.Contains(got, "ba98") {
			t.Errorf("%s says, when no version waits\n%s", path, got)
		}
		h.dev.update = true
		if got := show(t, h.deps, path).page().words(); !strings.Contains(got, "Another version, ba9876543210, waits") {
			t.Errorf("%s says, when one waits\n%s", path, got)
		}
	}
}

// A browser may take its time to switch: the banner says so, and is not asked twice.
func TestSwitching(t *testing.T) {
	h := newHall(t)
	h.dev.update = true
	s := show(t, h.deps, "/guide/")
	s.press("update-now")
	if got := s.page(); !strings.Contains(got.words(), "Switching to the new version.") || len(got.all("#update-now")) > 0 {
		t.Errorf("once asked for, the page says\n%s", got.words())
	}
}

// What a repair came to is said beside its button.
func TestRepair(t *testing.T) {
	for _, tc := range []struct {
		says string
		err  error
		want string
	}{
		{"2 files were wrong and came anew.", nil, "2 files were wrong and came anew."},
		{"", device.ErrUnsupported, "This browser keeps no copy of the app that could be repaired."},
	} {
		h := newHall(t)
		m := mended{browser: h.dev, says: tc.says, err: tc.err, done: make(chan struct{})}
		h.deps.Device = abilities(m)
		s := show(t, h.deps, "/about/")
		s.press("repair")
		<-m.done
		for end := time.Now().Add(10 * time.Second); h.dev.texts["repair-said"] != tc.want && time.Now().Before(end); s.settle() {
			runtime.Gosched()
		}
		if got := h.dev.texts["repair-said"]; got != tc.want {
			t.Errorf("it says %q, want %q", got, tc.want)
		}
	}
}
