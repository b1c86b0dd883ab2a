package browser

import (
	"os"
	"strings"
	"syscall/js"
	"testing"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/devicetest"
)

// loadTick makes what web/tick.js exports global.
func loadTick(t *testing.T) {
	t.Helper()
	source, err := os.ReadFile("../../../web/tick.js")
	if err != nil {
		t.Fatal(err)
	}
	js.Global().Call("eval", strings.ReplaceAll(string(source), "export function", "function"))
}

// Two copies of the app on one host keep their notes apart, and what an older version
// noted without the base in its name is still found.
func TestRoundSeenByBase(t *testing.T) {
	t.Cleanup(func() { devicetest.Eval(t, "localStorage.clear()") })
	at := func(base string) device.Device {
		devicetest.Stub(t, "window", "mockloop", "{base: '"+base+"'}")
		loadTick(t)
		devicetest.Eval(t, "seen({base: '"+base+"', mockloop})")
		return New(nil)
	}
	devicetest.Stub(t, "Date", "now", "() => 1000")
	devicetest.Eval(t, "localStorage.setItem('mockloop:seen', 'old 500')")
	b := at("/mockloop")
	if got := b.Clock.RoundSeen("old"); got != 500 {
		t.Errorf("the round of an older version was seen at %d", got)
	}
	b.Clock.NoteRound("one")
	b.Clock.NoteRound("")
	beta := at("/mockloop-beta")
	beta.Clock.NoteRound("two")
	beta.Clock.NoteRound("")
	if got := beta.Clock.RoundSeen("one"); got != 0 {
		t.Errorf("one copy finds the round of another, seen at %d", got)
	}
	if got := at("/mockloop").Clock.RoundSeen("one"); got != 1000 {
		t.Errorf("the note of one copy is %d after another one noted", got)
	}
	if got := b.Clock.RoundSeen("old"); got != 500 {
		t.Errorf("the round of an older version is forgotten: %d", got)
	}
}

// A round that is under way is noted as seen while the page is, and at the last
// moment before it is not; the note outlives the page.
func TestRoundSeen(t *testing.T) {
	page := func() device.Device {
		devicetest.Stub(t, "window", "mockloop", "{base: '/here'}")
		loadTick(t)
		devicetest.Eval(t, "seen({base: '/here', mockloop})")
		return New(nil)
	}
	t.Cleanup(func() { devicetest.Eval(t, "localStorage.clear()") })
	at := func(ms string) { devicetest.Stub(t, "Date", "now", "() => "+ms) }
	b := page()
	if got := b.Clock.RoundSeen("a"); got != 0 {
		t.Errorf("before any note it was seen at %d", got)
	}
	at("1000")
	b.Clock.NoteRound("a")
	if got := b.Clock.RoundSeen("a"); got != 1000 {
		t.Errorf("noted at %d", got)
	}
	devicetest.Stub(t, "document", "hidden", "true")
	at("2000")
	devicetest.SetVisibility(t, "hidden")
	at("3000")
	devicetest.Eval(t, "window.dispatchEvent(new PageTransitionEvent('pagehide'))") // closed in the back
	if got := b.Clock.RoundSeen("a"); got != 2000 {
		t.Errorf("hidden at 2000 and closed at 3000, it was seen at %d", got)
	}
	devicetest.Stub(t, "document", "hidden", "false")
	at("4000")
	devicetest.Eval(t, "window.dispatchEvent(new PageTransitionEvent('pagehide'))")
	if got := b.Clock.RoundSeen("b"); got != 0 {
		t.Errorf("another round was seen at %d", got)
	}
	b.Clock.NoteRound("")
	at("5000")
	devicetest.Eval(t, "window.dispatchEvent(new PageTransitionEvent('pagehide'))")
	if got := b.Clock.RoundSeen("a"); got != 4000 {
		t.Errorf("noted no more, it was seen at %d", got)
	}
	if b = page(); b.Clock.RoundSeen("a") != 4000 {
		t.Errorf("the next page finds %d", b.Clock.RoundSeen("a"))
	}
	// And every few seconds, for a kill.
	devicetest.Stub(t, "window", "setInterval", "(f, ms) => { window.everyFewSeconds = ms <= 5000 ? f : () => {}; return 1 }")
	at("6000")
	b.Clock.NoteRound("a")
	at("7000")
	devicetest.Eval(t, "everyFewSeconds()")
	if got := b.Clock.RoundSeen("a"); got != 7000 {
		t.Errorf("while the page is seen nothing is noted: seen at %d", got)
	}
	b.Clock.NoteRound("")
}

// A browser that refuses to store anything breaks nothing.
func TestRoundSeenWithoutAStore(t *testing.T) {
	devicetest.Stub(t, "window", "mockloop", "{}")
	devicetest.Stub(t, "window", "localStorage", "{ getItem() { throw new Error('no') }, setItem() { throw new Error('no') } }")
	loadTick(t)
	devicetest.Eval(t, "seen({base: '/here', mockloop})")
	b := New(nil)
	b.Clock.NoteRound("a")
	if got := b.Clock.RoundSeen("a"); got != 0 {
		t.Errorf("seen at %d", got)
	}
	b.Clock.NoteRound("")
}
