package interview

import (
	"errors"
	"testing"
	"time"
)

func TestAimsCheck(t *testing.T) {
	with := func(change func(*Aims)) Aims {
		a := DefaultAims()
		change(&a)
		return a
	}
	for _, tt := range []struct {
		name string
		aims Aims
		fits bool
	}{
		{"ours", DefaultAims(), true},
		{"all at one moment but the end", Aims{1, time.Minute, 1, time.Minute, time.Minute, 1}, true},
		{"no time to think", with(func(a *Aims) { a.Think = 0 }), false},
		{"no time for a probe", with(func(a *Aims) { a.Probe = 0 }), false},
		{"good only after the aim", with(func(a *Aims) { a.GreenFrom = a.Aim + 1 }), false},
		{"good until before the aim", with(func(a *Aims) { a.GreenTo = a.Aim - 1 }), false},
		{"good for no time", with(func(a *Aims) { a.GreenFrom, a.GreenTo = a.Aim, a.Aim }), false},
		{"too long while still good", with(func(a *Aims) { a.OverFrom = a.GreenTo - 1 }), false},
		{"nothing", Aims{}, false},
	} {
		err := tt.aims.Check()
		if (err == nil) != tt.fits || err != nil && !errors.Is(err, ErrAims) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}
