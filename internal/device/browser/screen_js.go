package browser

import (
	"sync"
	"syscall/js"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// browserScreen keeps a wake lock for as long as the page is visible.
type browserScreen struct {
	sync.Mutex
	wanted  bool
	asking  bool
	lock    js.Value // the wake lock held, undefined if none
	release func()   // of what follows the page's visibility
}

// KeepAwake asks that the screen stays on, and asks again whenever the page
// becomes visible, until LetSleep. Blocks. ErrUnsupported.
func (s *browserScreen) KeepAwake() error {
	if !jscall.Can(jscall.Navigator("wakeLock"), "request") {
		return device.ErrUnsupported
	}
	s.Lock()
	s.wanted = true
	if s.release == nil {
		// The browser takes the lock away when the page is hidden.
		s.release = jscall.OnVisible(func() { go func() { _ = s.askAwake() }() })
	}
	s.Unlock()
	return s.askAwake()
}

// askAwake asks for the lock unless it is held or being asked for. A page in the
// background gets none; it is asked again when it comes to the front.
func (s *browserScreen) askAwake() error {
	s.Lock()
	held := !s.lock.IsUndefined() && !jscall.IsTrue(s.lock, "released")
	if !s.wanted || held || s.asking || !jscall.Visible() {
		s.Unlock()
		return nil
	}
	s.asking = true
	s.Unlock()

	lock, err := jscall.Await(jscall.Navigator("wakeLock"), "request", "screen")

	s.Lock()
	defer s.Unlock()
	s.asking = false
	if err != nil {
		if jscall.Visible() {
			return device.Unsupported(err)
		}
		return nil // hidden meanwhile
	}
	if !s.wanted { // LetSleep came first
		go letGo(lock)
		return nil
	}
	s.lock = lock
	return nil
}

// AllowSleep takes KeepAwake back.
func (s *browserScreen) AllowSleep() {
	s.Lock()
	defer s.Unlock()
	s.wanted = false
	if s.release != nil {
		s.release()
		s.release = nil
	}
	if !s.lock.IsUndefined() {
		go letGo(s.lock)
		s.lock = js.Undefined()
	}
}

// letGo releases a wake lock. One that the browser took already is no failure.
func letGo(lock js.Value) { _, _ = jscall.Await(lock, "release") }
