package devicetest

import (
	"errors"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/device"
)

// NoMedia checks a device without speech, recorder, player and recognition.
func NoMedia(t *testing.T, d device.Device) {
	t.Helper()
	_, voices := d.Speech.Voices()
	_, load := d.Player.LoadRecording("audio", "owner")
	for name, err := range map[string]error{
		"Voices": voices, "Say": d.Speech.Say("words", "", 1, 1), "Record": d.Recorder.Record("owner"),
		"DownloadRecognition": d.Recognition.DownloadRecognition(), "StartRecognition": d.Recognition.StartRecognition(),
	} {
		if !errors.Is(err, device.ErrUnsupported) {
			t.Errorf("%s() = %v, want %v", name, err, device.ErrUnsupported)
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
	if s := d.Recorder.RecordingState(); s != (device.RecordingState{}) {
		t.Errorf("RecordingState() = %+v", s)
	}
	d.Player.SeekRecording("audio", time.Second)
	d.Player.UnloadRecording("audio")
	if at := d.Player.PlaybackPosition("audio"); at != 0 {
		t.Errorf("PlaybackPosition() = %v", at)
	}
	if h, _ := d.Recognition.RecognitionSupport(); h != device.RecognitionUnsupported {
		t.Errorf("RecognitionSupport() = %v", h)
	}
	if said := d.Recognition.StopRecognition() + d.Recognition.Transcript(); said != "" {
		t.Errorf("heard %q", said)
	}
}
