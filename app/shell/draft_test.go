package shell

import (
	"slices"
	"testing"
	"time"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// TestDraft: when drafts are kept of what is typed at some moments. All are in
// milliseconds.
func TestDraft(t *testing.T) {
	for _, c := range []struct {
		name        string
		keys        []int
		left, byTap int // when the field is left, or a tap keeps what was typed; 0: never
		want        []int
	}{
		{name: "one key", keys: []int{0}, want: []int{300}},
		{name: "a burst", keys: []int{0, 200, 400}, want: []int{700}},
		{name: "two bursts", keys: []int{0, 400}, want: []int{300, 700}},
		{name: "no pause", keys: []int{0, 200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800}, want: []int{1500, 2100}},
		{name: "the field is left", keys: []int{0}, left: 100, want: []int{100}},
		{name: "kept by a tap", keys: []int{0}, byTap: 100},
		{name: "left with nothing typed", left: 100},
	} {
		t.Run(c.name, func(t *testing.T) {
			var d Draft
			now, due, kept := 0, map[int][]func(goapp.Context){}, []int(nil)
			after := func(wait time.Duration, f func(goapp.Context)) {
				at := now + int(wait.Milliseconds())
				due[at] = append(due[at], f)
			}
			keep := func(goapp.Context) { kept = append(kept, now) }
			for ; now <= 5000; now += 100 {
				for _, f := range due[now] {
					f(goapp.Context{})
				}
				switch {
				case slices.Contains(c.keys, now):
					d.Typed(after, keep)
				case c.left > 0 && now == c.left:
					d.Flush(goapp.Context{}, keep)
				case c.byTap > 0 && now == c.byTap:
					d.Done()
				}
			}
			if !slices.Equal(kept, c.want) {
				t.Errorf("kept at %v, want %v", kept, c.want)
			}
		})
	}
}
