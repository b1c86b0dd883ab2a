package device

import (
	"errors"
	"testing"
	"time"
)

// A screen that is rendered ahead of time may ask and tell the device anything.
func TestNotHere(t *testing.T) {
	var d Device = NotHere{}
	for name, has := range map[string]bool{
		"CanShare": d.CanShare(), "Installed": d.Installed(), "CanPrompt": d.CanPrompt(), "Prompt": d.Prompt(),
		"NeedsHomeScreenSteps": d.NeedsHomeScreenSteps(), "UpdateReady": d.UpdateReady(), "OfflineReady": d.OfflineReady(),
	} {
		if has {
			t.Errorf("%s() = true, want false", name)
		}
	}
	_, persist := d.Persist()
	_, repair := d.Repair()
	for name, err := range map[string]error{
		"Share": d.Share("title", "text", "url"), "Copy": d.Copy("text"), "KeepAwake": d.KeepAwake(), "Persist": persist, "Repair": repair,
	} {
		if !errors.Is(err, ErrNotHere) {
			t.Errorf("%s() = %v, want %v", name, err, ErrNotHere)
		}
	}
	if zone, origin, waits := d.Zone(), d.Origin(), d.WaitingVersion(); zone != "" || origin != "" || waits != "" {
		t.Errorf("Zone() = %q, Origin() = %q, WaitingVersion() = %q, want nothing", zone, origin, waits)
	}
	notThere(t, d)
	d.Print()
	d.LeaveRound()
	if !d.HoldRound(false) || !d.HoldRound(true) || !d.RoundHere() || !d.FirstWindow() || d.FromWindows() != "" {
		t.Error("there is another window")
	}
	for name, on := range map[string]func(func()) func(){
		"OnInstallChange": d.OnInstallChange, "OnUpdate": d.OnUpdate, "OnOfflineReady": d.OnOfflineReady,
		"OnTick": d.OnTick, "OnClock": d.OnClock, "OnVisible": d.OnVisible, "OnHidden": d.OnHidden,
		"OnRecording": d.OnRecording, "OnHeard": d.OnHeard, "OnRound": d.OnRound, "OnWindows": d.OnWindows,
	} {
		release := on(func() { t.Errorf("%s called", name) })
		release()
		release() // twice is fine
	}
}

// notThere holds a device without voice, recorder and ears to its answers.
func notThere(t *testing.T, d Device) {
	t.Helper()
	_, voices := d.Voices()
	_, load := d.LoadSound("audio", "db", "owner")
	for name, err := range map[string]error{
		"Voices": voices, "Say": d.Say("words", "", 1), "Record": d.Record("db", "owner"),
		"FetchHearing": d.FetchHearing(), "StartHearing": d.StartHearing(),
	} {
		if !errors.Is(err, ErrNotHere) {
			t.Errorf("%s() = %v, want %v", name, err, ErrNotHere)
		}
	}
	if load == nil {
		t.Error("LoadSound() has a sound")
	}
	d.Hush()
	d.Vibrate(100, 50, 100)
	d.Chime()
	d.PauseRecording()
	d.ResumeRecording()
	d.MarkRecording("probe")
	if err := d.StopRecording(); err != nil {
		t.Errorf("StopRecording() = %v with none under way", err)
	}
	if s := d.Recording(); s != (RecordingState{}) {
		t.Errorf("Recording() = %+v", s)
	}
	d.SeekSound("audio", time.Second)
	d.ReleaseSound("audio")
	if at := d.SoundAt("audio"); at != 0 {
		t.Errorf("SoundAt() = %v", at)
	}
	if h, _ := d.Hearing(); h != HearingNotHere {
		t.Errorf("Hearing() = %v", h)
	}
	if said := d.StopHearing() + d.Heard(); said != "" {
		t.Errorf("heard %q", said)
	}
}
