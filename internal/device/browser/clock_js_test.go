package browser

import (
	"errors"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/devicetest"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

func TestOnVisible(t *testing.T) {
	calls := 0
	release := New(nil).Page.OnVisible(func() { calls++ })
	devicetest.SetVisibility(t, "hidden")
	if calls != 0 {
		t.Errorf("called %d times for a page that is hidden", calls)
	}
	devicetest.SetVisibility(t, "visible")
	if calls != 1 {
		t.Errorf("called %d times for a page that is visible again, want 1", calls)
	}
	devicetest.Eval(t, "window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}))")
	devicetest.Eval(t, "window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
	if calls != 2 {
		t.Errorf("called %d times after the page was brought back, want 2", calls)
	}
	release()
	devicetest.SetVisibility(t, "visible")
	if calls != 2 {
		t.Errorf("called after it was released")
	}
}

func TestOnTick(t *testing.T) {
	ticks := make(chan struct{}, 8)
	release := New(nil).Clock.OnTick(func() { ticks <- struct{}{} })
	<-ticks
	<-ticks // it goes on by itself
	devicetest.SetVisibility(t, "hidden")
	devicetest.SetVisibility(t, "visible")
	if len(ticks) == 0 {
		t.Error("no tick at once when the page became visible")
	}
	release()
	release()
	for len(ticks) > 0 {
		<-ticks
	}
	devicetest.SetVisibility(t, "visible")
	if len(ticks) != 0 {
		t.Error("ticked after it was released")
	}
}

// A tick that releases itself must not start another.
func TestOnTickReleasedWithin(t *testing.T) {
	done := make(chan struct{})
	calls := 0
	var release func()
	release = New(nil).Clock.OnTick(func() {
		calls++
		release()
		close(done)
	})
	<-done
	devicetest.SetVisibility(t, "visible")
	if calls != 1 {
		t.Errorf("ticked %d times, want 1", calls)
	}
}

const wakeLock = `{
	asked: 0,
	held: [],
	async request(kind) {
		if (kind !== "screen") throw new TypeError(kind);
		this.asked++;
		const lock = {released: false, async release() { this.released = true; window.letGo?.() }};
		this.held.push(lock);
		window.gotLock?.();
		return lock;
	},
}`

// signal makes a window function that a stub calls and the test waits for.
func signal(t *testing.T, name string) <-chan struct{} {
	t.Helper()
	ch := make(chan struct{}, 8)
	release := jscall.Listen(devicetest.Eval(t, "return window."+name+"Target = new EventTarget()"), "now", func() { ch <- struct{}{} })
	devicetest.Eval(t, "window."+name+" = () => window."+name+"Target.dispatchEvent(new Event('now'))")
	t.Cleanup(func() { release(); devicetest.Eval(t, "delete window."+name) })
	return ch
}

func TestKeepAwake(t *testing.T) {
	devicetest.Stub(t, "navigator", "wakeLock", wakeLock)
	got, let := signal(t, "gotLock"), signal(t, "letGo")
	asked := func() int { return devicetest.Eval(t, "return navigator.wakeLock.asked").Int() }
	b := New(nil)
	if err := b.Screen.KeepAwake(); err != nil {
		t.Fatalf("KeepAwake() = %v", err)
	}
	<-got
	if err := b.Screen.KeepAwake(); err != nil || asked() != 1 {
		t.Errorf("a second KeepAwake() = %v and asked %d times, want once", err, asked())
	}
	// The browser takes the lock from a hidden page; back in front it is asked
	// again.
	devicetest.SetVisibility(t, "hidden")
	devicetest.Eval(t, "navigator.wakeLock.held[0].released = true")
	devicetest.SetVisibility(t, "visible")
	<-got
	if asked() != 2 {
		t.Errorf("asked %d times, want 2", asked())
	}
	// The answer has come; what follows it in Go has run once this returns.
	if err := b.Screen.KeepAwake(); err != nil {
		t.Errorf("KeepAwake() = %v", err)
	}
	b.Screen.AllowSleep()
	<-let
	devicetest.SetVisibility(t, "visible")
	if asked() != 2 {
		t.Errorf("asked %d times after LetSleep, want 2", asked())
	}
	b.Screen.AllowSleep()
}

func TestKeepAwakeFails(t *testing.T) {
	devicetest.Stub(t, "navigator", "wakeLock", "{request: () => Promise.reject(new DOMException('battery', 'NotAllowedError'))}")
	if err := New(nil).Screen.KeepAwake(); !errors.Is(err, device.ErrUnsupported) {
		t.Errorf("KeepAwake() = %v, want %v", err, device.ErrUnsupported)
	}
	devicetest.Stub(t, "navigator", "wakeLock", "undefined")
	if err := New(nil).Screen.KeepAwake(); !errors.Is(err, device.ErrUnsupported) {
		t.Errorf("KeepAwake() = %v, want %v", err, device.ErrUnsupported)
	}
}

// LetSleep may come before the browser has answered: the lock that comes then is
// given back.
func TestLetSleepBeforeTheAnswer(t *testing.T) {
	devicetest.Stub(t, "navigator", "wakeLock", wakeLock)
	let := signal(t, "letGo")
	b := New(nil)
	devicetest.Eval(t, "const w = navigator.wakeLock, r = w.request; w.request = async function(k) { await new Promise((go) => { window.answer = go }); return r.call(w, k) }")
	done := make(chan error)
	asking := signal(t, "gotLock")
	go func() { done <- b.Screen.KeepAwake() }()
	for !jscall.Global("answer").Truthy() {
		jscall.Await(devicetest.Eval(t, "return {turn: () => new Promise((go) => setTimeout(go))}"), "turn")
	}
	b.Screen.AllowSleep()
	devicetest.Eval(t, "window.answer()")
	<-asking
	if err := <-done; err != nil {
		t.Errorf("KeepAwake() = %v", err)
	}
	<-let
}

// The zone is the present one, not the one when the program started.
func TestNow(t *testing.T) {
	at := time.Unix(1773338400, 0)
	for i, c := range []struct {
		west  string
		after time.Duration
		want  string
	}{
		{"() => -540", 0, "+09:00"},
		{"() => 240", 900 * time.Millisecond, "+09:00"},
		{"() => 240", time.Second, "-04:00"},
		{"() => -345", time.Minute, "+05:45"},
		{"() => 0", 0, "+00:00"}, // the clock was set back
	} {
		devicetest.Stub(t, "Date.prototype", "getTimezoneOffset", c.west)
		now := at.Add(c.after)
		if got := inZone(now); !got.Equal(now) || got.Format("-07:00") != c.want {
			t.Errorf("%d: %v, want %v at %s", i, got, now, c.want)
		}
	}
	if before, now := time.Now(), Now(); now.Before(before) || now.Format("-07:00") != "+00:00" {
		t.Errorf("Now() = %v, before it was %v", now, before)
	}
}
