package progress_test

import (
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
)

// deck is a browser with a recording of every answer.
type deck struct {
	apptest.Browser
	err     error // what loading it gives
	unsaved error // what saving it gives
	saved   atomic.Value
	seeks   atomic.Int32
}

func (d *deck) LoadRecording(_, _ string) (device.Recording, error) {
	return device.Recording{Length: 65 * time.Second, Bytes: 1_200_000, Marks: []device.Mark{{At: 30 * time.Second, Label: "Probe 1"}}}, d.err
}
func (d *deck) SeekRecording(string, time.Duration) { d.seeks.Add(1) }
func (d *deck) SaveRecording(owner, _ string) error { d.saved.Store(owner); return d.unsaved }

// A recording plays; one of another browser that does not is as long as it was when
// it was recorded, says why, and can be had as a file.
func TestPlayer(t *testing.T) {
	for _, c := range []struct {
		name         string
		err, unsaved error
		says         string
		saves        bool
	}{
		{"plays", nil, nil, "", false},
		{"another browser's", &device.FormatError{MIME: "audio/webm;codecs=opus"}, nil, "This browser cannot play what another one recorded (audio/webm;codecs=opus). Save the file and play it elsewhere.", true},
		{"another browser's, unreadable", &device.FormatError{MIME: "audio/mp4"}, device.ErrNotSaved, "The recording could not be saved just now.", true},
		{"unreadable", device.ErrNotSaved, nil, "There is a recording, but it cannot be read just now.", false},
		{"none", device.ErrNoRecording, nil, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := apptest.NewEnv(t)
			d := &deck{err: c.err, unsaved: c.unsaved}
			h.Deps.Device = apptest.DeviceOf(d)
			q := &bank.Questions[0]
			a := h.AddAnswer(q, apptest.Thursday.Add(-time.Hour), apptest.FullSheet(q, 2, bank.Raises))
			s := apptest.Show(t, h.Deps, "/answer/?id="+a.ID.String())
			if !s.WaitUntil(func() bool { return strings.Contains(s.One(".player").Words(), "1:05, 1.2 MB") }) {
				t.Fatalf("the player shows %q", s.One(".player").Words())
			}
			if got := len(s.Page().All("#player-save")); (got == 1) != c.saves {
				t.Fatalf("%d buttons save the file, want it %t", got, c.saves)
			}
			if c.saves {
				s.Press("player-save")
				s.WaitUntil(func() bool { return d.saved.Load() != nil && s.One(".player [role=status]").Words() == c.says })
				if owner, _ := d.saved.Load().(string); !strings.HasPrefix(owner, a.Round.String()) {
					t.Errorf("saved the recording of %q", owner)
				}
			}
			if got := s.One(".player [role=status]").Words(); got != c.says {
				t.Errorf("it says %q, want %q", got, c.says)
			}
		})
	}
}
