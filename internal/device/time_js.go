package device

import (
	"strconv"
	"strings"
	"syscall/js"
	"time"
)

// visible reports whether the page is in front.
func visible() bool { return text(global("document", "visibilityState")) != "hidden" }

// Now is the wall clock, in the time zone where the device is now. Go asks for the
// offset from UTC once, at its start; but clocks change and devices travel while the
// app stays open. Here it is asked anew each second.
func (b *Browser) Now() time.Time { return b.here(time.Now()) }

// here is a time that it is now, in the present zone.
func (b *Browser) here(now time.Time) time.Time {
	b.clock.Lock()
	defer b.clock.Unlock()
	if second := now.Unix(); b.clock.zone == nil || b.clock.asked != second {
		west := js.Global().Get("Date").New().Call("getTimezoneOffset").Int()
		b.clock.asked, b.clock.zone = second, time.FixedZone("", -60*west)
	}
	return now.In(b.clock.zone)
}

// OnVisible is called when the page becomes visible again, and when the browser
// brings back a page that it had put aside whole.
func (*Browser) OnVisible(f func()) (release func()) {
	changed := listen(global("document"), "visibilitychange", func() {
		if visible() {
			f()
		}
	})
	handler := js.FuncOf(func(_ js.Value, args []js.Value) any {
		// Every page is shown once when it has loaded; that is no coming back.
		if len(args) > 0 && get(args[0], "persisted").Truthy() {
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
func (*Browser) OnHidden(f func()) (release func()) {
	return listen(global("document"), "visibilitychange", func() {
		if !visible() {
			f()
		}
	})
}

// OnTick is called each second, on the second, while the page is visible, and at
// once when it becomes visible again. One timer is set at a time, to the next
// whole second: an interval would drift, and nothing runs while nobody looks.
func (b *Browser) OnTick(f func()) (release func()) {
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
	back := b.OnVisible(func() {
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

// RunClock moves figures and arcs each second by themselves; web/clock.js does it.
func (*Browser) RunClock(c Clock) {
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
func (*Browser) OnClock(f func()) (release func()) { return on("clock", f) }

// NoteRound notes that a round was seen; web/clock.js does it.
func (*Browser) NoteRound(id string) { attempt(start(), "noteRound", id) }

// RoundSeen is when a round was seen last.
func (*Browser) RoundSeen(id string) int64 {
	at, err := call(start(), "roundSeen", id)
	if err != nil {
		return 0
	}
	return number(at)
}

// KeepAwake asks that the screen stays on, and asks again whenever the page
// becomes visible, until LetSleep. Blocks. ErrNotHere.
func (b *Browser) KeepAwake() error {
	if !can(global("navigator", "wakeLock"), "request") {
		return ErrNotHere
	}
	b.awake.Lock()
	b.awake.wanted = true
	if b.awake.release == nil {
		// The browser takes the lock away when the page is hidden.
		b.awake.release = b.OnVisible(func() { go func() { _ = b.askAwake() }() })
	}
	b.awake.Unlock()
	return b.askAwake()
}

// askAwake asks for the lock unless it is held or being asked for. A page in the
// background gets none; it is asked again when it comes to the front.
func (b *Browser) askAwake() error {
	b.awake.Lock()
	held := !b.awake.lock.IsUndefined() && !get(b.awake.lock, "released").Truthy()
	if !b.awake.wanted || held || b.awake.asking || !visible() {
		b.awake.Unlock()
		return nil
	}
	b.awake.asking = true
	b.awake.Unlock()

	lock, err := await(global("navigator", "wakeLock"), "request", "screen")

	b.awake.Lock()
	defer b.awake.Unlock()
	b.awake.asking = false
	if err != nil {
		if visible() {
			return notHere(err)
		}
		return nil // hidden meanwhile
	}
	if !b.awake.wanted { // LetSleep came first
		go letGo(lock)
		return nil
	}
	b.awake.lock = lock
	return nil
}

// LetSleep takes KeepAwake back.
func (b *Browser) LetSleep() {
	b.awake.Lock()
	defer b.awake.Unlock()
	b.awake.wanted = false
	if b.awake.release != nil {
		b.awake.release()
		b.awake.release = nil
	}
	if !b.awake.lock.IsUndefined() {
		go letGo(b.awake.lock)
		b.awake.lock = js.Undefined()
	}
}

// letGo releases a wake lock. One that the browser took already is no failure.
func letGo(lock js.Value) { _, _ = await(lock, "release") }
