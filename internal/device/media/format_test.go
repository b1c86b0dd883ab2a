package media

import "testing"

func TestRecordingFormats(t *testing.T) {
	for vendor, want := range map[string]string{
		"Apple Computer, Inc.": "audio/mp4", // Safari, and every browser on iOS
		"Google Inc.":          "audio/webm;codecs=opus",
		"":                     "audio/webm;codecs=opus", // Firefox
	} {
		if got := recordingFormats(vendor); got[0] != want || len(got) != 3 {
			t.Errorf("recordingFormats(%q) = %q, want %s first", vendor, got, want)
		}
	}
}

func TestExtension(t *testing.T) {
	for mime, want := range map[string]string{
		"audio/webm;codecs=opus": ".webm", "audio/mp4": ".m4a", "audio/mp4; codecs=mp4a.40.2": ".m4a",
		"audio/ogg;codecs=opus": ".ogg", "audio/wav": ".wav", "": ".bin", "audio/own": ".bin",
	} {
		if got := extension(mime); got != want {
			t.Errorf("extension(%q) = %q, want %q", mime, got, want)
		}
	}
}
