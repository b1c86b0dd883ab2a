package device_test

import (
	"errors"
	"testing"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/devicetest"
)

// A screen that is rendered ahead of time may ask and tell the device anything.
func TestUnsupported(t *testing.T) {
	d := device.Device{}.Complete()
	for name, has := range map[string]bool{
		"CanShare": d.Page.CanShare(), "Installed": d.App.Installed(), "CanPrompt": d.App.CanPrompt(), "Prompt": d.App.Prompt(),
		"NeedsHomeScreenSteps": d.App.NeedsHomeScreenSteps(), "UpdateReady": d.App.UpdateReady(), "OfflineReady": d.App.OfflineReady(),
	} {
		if has {
			t.Errorf("%s() = true, want false", name)
		}
	}
	_, persist := d.Storage.Persist()
	_, repair := d.App.Repair()
	for name, err := range map[string]error{
		"Share": d.Page.Share("title", "text", "url"), "Copy": d.Page.Copy("text"), "KeepAwake": d.Screen.KeepAwake(), "Persist": persist, "Repair": repair,
	} {
		if !errors.Is(err, device.ErrUnsupported) {
			t.Errorf("%s() = %v, want %v", name, err, device.ErrUnsupported)
		}
	}
	if zone, origin, waits := d.Page.Zone(), d.Page.Origin(), d.App.WaitingVersion(); zone != "" || origin != "" || waits != "" {
		t.Errorf("Zone() = %q, Origin() = %q, WaitingVersion() = %q, want nothing", zone, origin, waits)
	}
	devicetest.NoMedia(t, d)
	d.Page.Print()
	d.Tabs.ReleaseRound()
	if !d.Tabs.AcquireRound(false) || !d.Tabs.AcquireRound(true) || !d.Tabs.HoldsRound() || !d.Tabs.FirstTab() || d.Tabs.TakeRemoteChanges() != "" {
		t.Error("there is another tab")
	}
	for name, on := range map[string]func(func()) func(){
		"OnInstallChange": d.App.OnInstallChange, "OnUpdate": d.App.OnUpdate, "OnOfflineReady": d.App.OnOfflineReady,
		"OnTick": d.Clock.OnTick, "OnClock": d.Clock.OnClock, "OnVisible": d.Page.OnVisible, "OnHidden": d.Page.OnHidden,
		"OnRecordingChange": d.Recorder.OnRecordingChange, "OnTranscript": d.Recognition.OnTranscript, "OnRoundChange": d.Tabs.OnRoundChange, "OnRemoteChange": d.Tabs.OnRemoteChange,
	} {
		release := on(func() { t.Errorf("%s called", name) })
		release()
		release() // twice is fine
	}
}
