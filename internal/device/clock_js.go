package device

import (
	"strconv"
	"strings"
	"sync"
	"syscall/js"
	"time"
)

// visible reports whether the page is in front.
func visible() bool { return textOf(global("document"), "visibilityState") != "hidden" }

// wall is the wall clock, and the time zone that was last asked for.
var wall struct {
	sync.Mutex
	asked int64          // in which second, since 1970
	zone  *time.Location // where the device was then; nil: not asked yet
}

// Now is the wall clock, in the time zone where the device is now. Go asks for the
// offset from UTC once, when it starts; but clocks change and devices travel while
// the app stays open. Here it is asked for anew each second.
func Now() time.Time { return inZone(time.Now()) }

// inZone is a time that it is now, in the present zone.
func inZone(now time.Time) time.Time {
	wall.Lock()
	defer wall.Unlock()
	if second := now.Unix(); wall.zone == nil || wall.asked != second {
		west := js.Global().Get("Date").New().Call("getTimezoneOffset").Int()
		wall.asked, wall.zone = second, time.FixedZone("", -60*west)
	}
	return now.In(wall.zone)
}

// OnVisible is called when the page becomes visible again, and when the browser
// brings back a page that it had put aside whole.
func (browserPage) OnVisible(f func()) (release func()) {
	changed := listen(global("document"), "visibilitychange", func() {
		if visible() {
			f()
		}
	})
	handler := js.FuncOf(func(_ js.Value, args []js.Value) any {
		// Every page is shown once when it has loaded; that is no coming back.
		if len(args) > 0 && isTrue(args[0], "persisted") {
			f()
		}
		return nil
	})
	attempt(js.Global(), "addEventListener", "pageshow", handler)
	return once(func() {
		changed()
		attempt(js.Global(), "removeEventListener", "pageshow", handler)
		handler.Release()
	})
}

// OnHidden is called when the page is no longer seen. No event comes after that
// one for sure.
func (browserPage) OnHidden(f func()) (release func()) {
	return listen(global("document"), "visibilitychange", func() {
		if !visible() {
			f()
		}
	})
}

// OnTick is called each second, on the second, while the page is visible, and at
// once when it becomes visible again. One timer is set at a time, to the next
// whole second: an interval would drift, and nothing runs while nobody looks.
func (browserClock) OnTick(f func()) (release func()) {
	timer := js.Undefined()
	var tick js.Func
	stop := func() {
		if !timer.IsUndefined() {
			attempt(js.Global(), "clearTimeout", timer)
			timer = js.Undefined()
		}
	}
	wait := func() {
		stop()
		now, err := call(global("Date"), "now")
		if err != nil {
			return
		}
		timer, _ = call(js.Global(), "setTimeout", tick, untilTick(now.Float()))
	}
	running := true
	tick = js.FuncOf(func(js.Value, []js.Value) any {
		timer = js.Undefined()
		if !visible() {
			return nil // becoming visible starts it again
		}
		f()
		if running { // f may have released it
			wait()
		}
		return nil
	})
	back := browserPage{}.OnVisible(func() {
		f()
		if running {
			wait()
		}
	})
	wait()
	return once(func() {
		running = false
		stop()
		back()
		tick.Release()
	})
}

// RunClock moves figures and arcs each second by themselves; web/tick.js does it.
func (browserClock) RunClock(c ClockFace) {
	rows := make([]string, 0, len(c.Figures)+len(c.Arcs))
	for _, f := range c.Figures {
		kind := "up"
		if f.Down {
			kind = "down"
		}
		rows = append(rows, strings.Join([]string{kind, f.ID, strconv.FormatInt(f.From, 10), "", f.After}, "\x1f"))
	}
	for _, a := range c.Arcs {
		rows = append(rows, strings.Join([]string{
			"arc", a.ID, strconv.FormatInt(a.From, 10), strconv.FormatInt(a.Length.Milliseconds(), 10), strconv.Itoa(a.Lap),
		}, "\x1f"))
	}
	attempt(start(), "runClock", strings.Join(rows, "\x1e"), float64(c.Wake))
}

// OnClock is called when a clock that runs wants to be run anew.
func (browserClock) OnClock(f func()) (release func()) { return on("clock", f) }

// NoteRound notes that a round was seen; web/tick.js does it.
func (browserClock) NoteRound(id string) { attempt(start(), "noteRound", id) }

// RoundSeen is when a round was last noted. Versions until November 2026 noted it under
// a name without the base.
func (browserClock) RoundSeen(id string) int64 {
	for _, base := range []string{textOf(start(), "base"), ""} {
		note, err := call(global("localStorage"), "getItem", "mockloop"+base+":seen")
		if err != nil {
			return 0
		}
		if round, at, _ := strings.Cut(text(note), " "); round == id {
			ms, err := strconv.ParseInt(at, 10, 64)
			if err != nil {
				return 0
			}
			return ms
		}
	}
	return 0
}
