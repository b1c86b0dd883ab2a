package device

import (
	"errors"
	"testing"
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
	for name, on := range map[string]func(func()) func(){
		"OnInstallChange": d.OnInstallChange, "OnUpdate": d.OnUpdate, "OnOfflineReady": d.OnOfflineReady,
		"OnTick": d.OnTick, "OnVisible": d.OnVisible,
	} {
		release := on(func() { t.Errorf("%s called", name) })
		release()
		release() // twice is fine
	}
}
