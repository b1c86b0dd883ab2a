package device

import (
	"errors"
	"testing"
	"time"
)

// A screen that is rendered ahead of time may ask and tell the device anything.
func TestUnsupported(t *testing.T) {
	d := Device{}.Complete()
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
		if !errors.Is(err, ErrUnsupported) {
			t.Errorf("%s() = %v, want %v", name, err, ErrUnsupported)
		}
	}
	if zone, origin, waits := d.Page.Zone(), d.Page.Origin(), d.App.WaitingVersion(); zone != "" || origin != "" || waits != "" {
		t.Errorf("Zone() = %q, Origin() = %q, WaitingVersion() = %q, want nothing", zone, origin, waits)
	}
	noMedia(t, d)
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

// noMedia checks a device without speech, recorder, player and recognition.
func noMedia(t *testing.T, d Device) {
	t.Helper()
	_, voices := d.Speech.Voices()
	_, load := d.Player.LoadRecording("audio", "owner")
	for name, err := range map[string]error{
		"Voices": voices, "Say": d.Speech.Say("words", "", 1), "Record": d.Recorder.Record("owner"),
		"DownloadRecognition": d.Recognition.DownloadRecognition(), "StartRecognition": d.Recognition.StartRecognition(),
	} {
		if !errors.Is(err, ErrUnsupported) {
			t.Errorf("%s() = %v, want %v", name, err, ErrUnsupported)
		}
	}
	if load == nil {
		t.Error("LoadRecording() has a sound")
	}
	d.Speech.StopSpeaking()
	d.Speech.Vibrate(100, 50, 100)
	d.Speech.Chime()
	d.Recorder.PauseRecording()
	d.Recorder.ResumeRecording()
	d.Recorder.MarkRecording("probe")
	if err := d.Recorder.StopRecording(); err != nil {
		t.Errorf("StopRecording() = %v with none under way", err)
	}
	if s := d.Recorder.RecordingState(); s != (RecordingState{}) {
		t.Errorf("RecordingState() = %+v", s)
	}
	d.Player.SeekRecording("audio", time.Second)
	d.Player.UnloadRecording("audio")
	if at := d.Player.PlaybackPosition("audio"); at != 0 {
		t.Errorf("PlaybackPosition() = %v", at)
	}
	if h, _ := d.Recognition.RecognitionSupport(); h != RecognitionUnsupported {
		t.Errorf("RecognitionSupport() = %v", h)
	}
	if said := d.Recognition.StopRecognition() + d.Recognition.Transcript(); said != "" {
		t.Errorf("heard %q", said)
	}
}
