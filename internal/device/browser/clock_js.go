package browser

import (
	"strconv"
	"strings"
	"sync"
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// wall is the wall clock, and the time zone that was last asked for.
var wall struct {
	sync.Mutex
	asked int64          // in which second, since 1970
	zone  *time.Location // where the device was then; nil: not asked yet
}

// Now is the wall clock, in the time zone where the device is now. Go asks for the
// offset from UTC once, when it starts; but clocks change and devices travel while
// the app stays open. Here it is asked for again each second.
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

// OnTick is called each second, on the second, while the page is visible, and at
// once when it becomes visible again. One timer is set at a time, to the next
// whole second: an interval would drift, and nothing runs while nobody looks.
func (browserClock) OnTick(f func()) (release func()) {
	timer := js.Undefined()
	var tick js.Func
	stop := func() {
		if !timer.IsUndefined() {
			jscall.Attempt(js.Global(), "clearTimeout", timer)
			timer = js.Undefined()
		}
	}
	wait := func() {
		stop()
		now, err := jscall.Call(jscall.Global("Date"), "now")
		if err != nil {
			return
		}
		timer, _ = jscall.Call(js.Global(), "setTimeout", tick, untilTick(now.Float()))
	}
	running := true
	tick = js.FuncOf(func(js.Value, []js.Value) any {
		timer = js.Undefined()
		if !jscall.Visible() {
			return nil // becoming visible starts it again
		}
		f()
		if running { // f may have released it
			wait()
		}
		return nil
	})
	back := jscall.OnVisible(func() {
		f()
		if running {
			wait()
		}
	})
	wait()
	return func() {
		if running {
			running = false
			stop()
			back()
			tick.Release()
		}
	}
}

// The separators of the rows that RunClock hands to web/tick.js.
const (
	clockRowEnd   = "\x1e"
	clockFieldEnd = "\x1f"
)

// RunClock moves figures and arcs each second by themselves; web/tick.js does it.
func (browserClock) RunClock(c device.ClockFace) {
	rows := make([]string, 0, len(c.Figures)+len(c.Arcs))
	for _, f := range c.Figures {
		kind := "up"
		if f.Down {
			kind = "down"
		}
		rows = append(rows, strings.Join([]string{kind, f.ID, strconv.FormatInt(f.From, 10), "", f.After}, clockFieldEnd))
	}
	for _, a := range c.Arcs {
		rows = append(rows, strings.Join([]string{
			"arc", a.ID, strconv.FormatInt(a.From, 10), strconv.FormatInt(a.Length.Milliseconds(), 10), strconv.Itoa(a.Lap),
		}, clockFieldEnd))
	}
	jscall.Attempt(start(), "runClock", strings.Join(rows, clockRowEnd), float64(c.Wake))
}

// OnClock is called when a running clock wants to be run again.
func (browserClock) OnClock(f func()) (release func()) { return on("clock", f) }

// NoteRound notes that a round was seen; web/tick.js does it.
func (browserClock) NoteRound(id string) { jscall.Attempt(start(), "noteRound", id) }

// RoundSeen is when a round was last noted. Versions until November 2026 noted it under
// a name without the base.
func (browserClock) RoundSeen(id string) int64 {
	for _, base := range []string{jscall.TextOf(start(), "base"), ""} {
		note, err := jscall.Call(jscall.Global("localStorage"), "getItem", "mockloop"+base+":seen")
		if err != nil {
			return 0
		}
		if round, at, _ := strings.Cut(jscall.Text(note), " "); round == id {
			ms, err := strconv.ParseInt(at, 10, 64)
			if err != nil {
				return 0
			}
			return ms
		}
	}
	return 0
}
