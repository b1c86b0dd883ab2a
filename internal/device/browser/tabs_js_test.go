package browser

import (
	"syscall/js"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/device/devicetest"
)

// frame opens a frame that counts as another tab: it shares the origin's locks and
// channels, and nothing else.
func frame(t *testing.T) js.Value {
	t.Helper()
	f := js.Global().Get("document").Call("createElement", "iframe")
	js.Global().Get("document").Get("body").Call("append", f)
	t.Cleanup(func() { f.Call("remove") })
	return f
}

// twoTabs are this tab and another one, on a database of the test's own.
func twoTabs(t *testing.T) (here, other *browserTabs, gone func()) {
	t.Helper()
	f := frame(t)
	here, other = newTabs(js.Global()), newTabs(f.Get("contentWindow"))
	other.closePatience = unloadPatience
	here.Join("tabs-of-" + t.Name())
	here.FirstTab()
	other.Join("tabs-of-" + t.Name())
	t.Cleanup(here.ReleaseRound)
	return here, other, func() { f.Call("remove") }
}

func TestOneTabHoldsTheRound(t *testing.T) {
	here, other, gone := twoTabs(t)
	moved := 0
	defer here.OnRoundChange(func() { moved++ })()
	if here.HoldsRound() {
		t.Error("the round is here before it was asked for")
	}
	if !here.AcquireRound(false) || !here.HoldsRound() || moved == 0 {
		t.Fatalf("nobody holds the round, and it cannot be had (%d calls)", moved)
	}
	if other.AcquireRound(false) {
		t.Error("two tabs hold it")
	}
	if !other.AcquireRound(true) {
		t.Error("it cannot be taken over")
	}
	devicetest.Eventually(t, "this tab has let go", func() bool { return !here.HoldsRound() }, here.OnRoundChange)
	if here.AcquireRound(false) {
		t.Error("it came back without being asked for")
	}
	gone() // closed, or crashed
	devicetest.Eventually(t, "the round came here", here.HoldsRound, here.OnRoundChange)
	here.ReleaseRound()
	if here.HoldsRound() {
		t.Error("it is still here after it was released")
	}
}

// A tab that left the round does not wait for it anymore.
func TestReleasedRoundStaysAway(t *testing.T) {
	here, other, _ := twoTabs(t)
	if !other.AcquireRound(false) || here.AcquireRound(false) {
		t.Fatal("the other tab does not get it")
	}
	here.ReleaseRound()
	other.ReleaseRound()
	if !other.AcquireRound(false) {
		t.Error("nobody wants the round, and it cannot be had")
	}
	if here.HoldsRound() {
		t.Error("it came to a tab that had left it")
	}
}

func TestSleepingTabLosesTheRound(t *testing.T) {
	here, other, _ := twoTabs(t)
	if !other.AcquireRound(false) {
		t.Fatal("the other tab does not get it")
	}
	devicetest.Stub(t, "BroadcastChannel.prototype", "postMessage", "() => {}") // it hears nothing
	if !here.AcquireRound(true) || !here.HoldsRound() {
		t.Error("it cannot be taken from a tab that sleeps")
	}
	devicetest.Eventually(t, "the other knows", func() bool { return !other.HoldsRound() }, other.OnRoundChange)
}

func TestWhatAnotherTabWrites(t *testing.T) {
	here, other, _ := twoTabs(t)
	name := "tabs-of-" + t.Name()
	told := 0
	defer here.OnRemoteChange(func() { told++ })()
	other.Announce("another database", "no")
	other.Announce(name, "one;")
	other.Announce(name, "two;")
	devicetest.Eventually(t, "both were heard", func() bool { return told == 2 }, here.OnRemoteChange)
	if got := here.TakeRemoteChanges(); got != "one;two;" {
		t.Errorf("heard %q", got)
	}
	if got := here.TakeRemoteChanges(); got != "" {
		t.Errorf("heard twice: %q", got)
	}
	here.Reload("another database")
	here.Reload(name)
	if got := here.TakeRemoteChanges(); got != everythingChanged || told != 3 {
		t.Errorf("after the database was replaced: heard %q, told %d times", got, told)
	}
}

func TestFirstTab(t *testing.T) {
	here, other, _ := twoTabs(t)
	for range 2 {
		if !here.FirstTab() {
			t.Error("it is not the first")
		}
		if other.FirstTab() {
			t.Error("the second is the first, too")
		}
	}
	if !newTabs(js.Global()).FirstTab() {
		t.Error("one that has joined nothing is not alone")
	}
}

// The tab that came first may be reloaded or closed: as long as one is open that was
// there before, a new one is not the first.
func TestFirstTabGone(t *testing.T) {
	frames := map[string]js.Value{}
	opened := func(name string) bool {
		frames[name] = frame(t)
		tab := newTabs(frames[name].Get("contentWindow"))
		tab.closePatience = unloadPatience
		tab.Join("gone")
		return tab.FirstTab()
	}
	closed := func(name string) { frames[name].Call("remove") }
	if !opened("a") || opened("b") {
		t.Fatal("of two, the first is not the first")
	}
	closed("a")
	if opened("c") {
		t.Error("one that came back is the first, though another has been open all the time")
	}
	closed("b")
	if opened("d") {
		t.Error("a new one is the first, though another is open")
	}
	closed("c")
	closed("d")
	if !opened("e") {
		t.Error("after all others went, a new one is not the first")
	}
	closed("e")
	if !opened("f") {
		t.Error("the only one is not the first when it is reloaded")
	}
}

// A tab that takes long to close, as a page that was left does on a busy machine, is waited
// for.
func TestFirstTabAfterSlowClose(t *testing.T) {
	before, after := frame(t), frame(t)
	was, is := newTabs(before.Get("contentWindow")), newTabs(after.Get("contentWindow"))
	was.Join("slow")
	was.FirstTab()
	is.Join("slow")
	closing := time.AfterFunc(2*unloadPatience, func() { before.Call("remove") })
	defer closing.Stop()
	if !is.FirstTab() {
		t.Error("a tab is not the first after the one before it has gone")
	}
}

func TestNoLocks(t *testing.T) {
	for name, locks := range map[string]string{
		"none":    "undefined",
		"refused": "{request() { return Promise.reject(new DOMException('x', 'SecurityError')) }, query() { return Promise.reject(new DOMException('x', 'SecurityError')) }}",
		"throw":   "{request() { throw new Error('x') }, query() { throw new Error('x') }}",
	} {
		t.Run(name, func(t *testing.T) {
			devicetest.Stub(t, "navigator", "locks", locks)
			here, _, _ := twoTabs(t)
			if !here.AcquireRound(false) || !here.AcquireRound(true) || !here.HoldsRound() || !here.FirstTab() {
				t.Error("a browser without locks cannot run a round")
			}
		})
	}
}

func TestNoChannel(t *testing.T) {
	devicetest.Stub(t, "window", "BroadcastChannel", "undefined")
	here, _, _ := twoTabs(t)
	here.Announce("tabs-of-"+t.Name(), "one;")
	if !here.AcquireRound(true) || !here.HoldsRound() {
		t.Error("a browser without channels cannot run a round")
	}
}
