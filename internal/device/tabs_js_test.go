package device

import (
	"os"
	"syscall/js"
	"testing"
	"time"
)

// otherWindow opens a frame that counts as another window: it shares the origin's
// locks and channels, and nothing else. It answers with the database's name, of
// which each test has its own.
func otherWindow(t *testing.T) string {
	t.Helper()
	name := "windows-of-" + t.Name()
	source, err := os.ReadFile("../../web/tabs.js")
	if err != nil {
		t.Fatal(err)
	}
	load("tabs.js")
	eval(t, "mockloopTabs.join('"+name+"'); window.frame = document.createElement('iframe'); document.body.append(frame)")
	js.Global().Get("frame").Get("contentWindow").Call("eval", string(source))
	eval(t, "frame.contentWindow.mockloopTabs.join('"+name+"')")
	t.Cleanup(func() { eval(t, "frame.remove(); mockloopTabs.letGo()") })
	return name
}

// eventually waits until something is so.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(10 * time.Second); !is(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited in vain until %s", what)
		}
	}
}

func TestOneWindowHoldsTheRound(t *testing.T) {
	otherWindow(t)
	b := New()
	moved := 0
	defer b.Tabs.OnRoundChange(func() { moved++ })()
	if b.Tabs.HoldsRound() {
		t.Error("the round is here before it was asked for")
	}
	if !b.Tabs.AcquireRound(false) || !b.Tabs.HoldsRound() || moved == 0 {
		t.Fatalf("nobody holds the round, and it cannot be had (%d events)", moved)
	}
	if promised(t, "return frame.contentWindow.mockloopTabs.hold(false)").Truthy() {
		t.Error("two windows hold it")
	}
	if !promised(t, "return frame.contentWindow.mockloopTabs.hold(true)").Truthy() {
		t.Error("it cannot be taken over")
	}
	eventually(t, "this window has let go", func() bool { return !b.Tabs.HoldsRound() })
	if b.Tabs.AcquireRound(false) {
		t.Error("it came back without being asked for")
	}
	eval(t, "frame.remove()") // closed, or dead
	eventually(t, "the round came here", b.Tabs.HoldsRound)
	b.Tabs.ReleaseRound()
	if b.Tabs.HoldsRound() {
		t.Error("it is still here after it was left")
	}
}

func TestSleepingWindowLosesTheRound(t *testing.T) {
	otherWindow(t)
	b := New()
	eval(t, "frame.contentWindow.BroadcastChannel.prototype.postMessage = () => {}")
	if !promised(t, "return frame.contentWindow.mockloopTabs.hold(false)").Truthy() {
		t.Fatal("the other window does not get it")
	}
	// It hears nothing any more.
	stub(t, "BroadcastChannel.prototype", "postMessage", "() => {}")
	if !b.Tabs.AcquireRound(true) || !b.Tabs.HoldsRound() {
		t.Error("it cannot be taken from a window that sleeps")
	}
	eventually(t, "the other knows", func() bool { return !eval(t, "return frame.contentWindow.mockloopTabs.here").Truthy() })
}

func TestWhatAnotherWindowKeeps(t *testing.T) {
	name := otherWindow(t)
	b := New()
	told := 0
	defer b.Tabs.OnRemoteChange(func() { told++ })()
	eval(t, `
		const other = frame.contentWindow.mockloopTabs;
		other.tell("another database", () => "no", 1, [], false);
		other.tell("`+name+`", () => "rows", 1, ["a", "b"], false);
		other.tell("`+name+`", () => "not asked for", 5000, [], false);
	`)
	eventually(t, "both were heard", func() bool { return told == 2 })
	if got := b.Tabs.TakeRemoteChanges(); got != "\x1ca\x1fb\x1crows\x1dall\x1c\x1c\x1d" {
		t.Errorf("heard %q", got)
	}
	if got := b.Tabs.TakeRemoteChanges(); got != "" {
		t.Errorf("heard twice: %q", got)
	}
	// What nobody takes does not grow for ever.
	eval(t, `for (let i = 0; i < 400; i++) frame.contentWindow.mockloopTabs.tell("`+name+`", () => "row", 1, [], false);`)
	eventually(t, "all were heard", func() bool { return told == 402 })
	if got := b.Tabs.TakeRemoteChanges(); len(got) > 2000 {
		t.Errorf("%d bytes are kept for later", len(got))
	}
}

func TestFirstWindow(t *testing.T) {
	otherWindow(t)
	if !New().Tabs.FirstTab() {
		t.Error("it is not the first")
	}
	if promised(t, "return frame.contentWindow.mockloopTabs.first()").Truthy() {
		t.Error("the second is the first, too")
	}
}

// The window that came first may be loaded anew or closed: as long as one is open
// that was there before, a new one is not the first.
func TestFirstWindowGone(t *testing.T) {
	source, err := os.ReadFile("../../web/tabs.js")
	if err != nil {
		t.Fatal(err)
	}
	eval(t, "window.frames3 = {}")
	t.Cleanup(func() { eval(t, "for (const f of Object.values(frames3)) f.remove()") })
	opened := func(name string) bool {
		eval(t, "frames3."+name+" = document.createElement('iframe'); document.body.append(frames3."+name+")")
		js.Global().Get("frames3").Get(name).Get("contentWindow").Call("eval", string(source))
		eval(t, "frames3."+name+".contentWindow.mockloopTabs.join('gone')")
		return promised(t, "return frames3."+name+".contentWindow.mockloopTabs.first()").Truthy()
	}
	closed := func(name string) { eval(t, "frames3."+name+".remove()") }
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
		t.Error("the only one is not the first when it is loaded anew")
	}
}

func TestNoLocks(t *testing.T) {
	stub(t, "navigator", "locks", "undefined")
	otherWindow(t)
	b := New()
	if !b.Tabs.HoldsRound() || !b.Tabs.AcquireRound(false) || !b.Tabs.AcquireRound(true) || !b.Tabs.FirstTab() {
		t.Error("a browser without locks cannot run a round")
	}
}
