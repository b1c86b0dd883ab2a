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
	for name, err := range map[string]error{
		"Share": d.Share("title", "text", "url"), "Copy": d.Copy("text"), "KeepAwake": d.KeepAwake(), "Persist": persist,
	} {
		if !errors.Is(err, ErrNotHere) {
			t.Errorf("%s() = %v, want %v", name, err, ErrNotHere)
		}
	}
	if zone, origin := d.Zone(), d.Origin(); zone != "" || origin != "" {
		t.Errorf("Zone() = %q, Origin() = %q, want nothing", zone, origin)
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
