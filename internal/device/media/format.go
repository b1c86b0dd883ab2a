package media

import "strings"

// extension is the usual ending of a file of a format.
func extension(mime string) string {
	kind, _, _ := strings.Cut(mime, ";")
	switch strings.TrimSpace(kind) {
	case "audio/webm", "video/webm":
		return ".webm"
	case "audio/mp4", "video/mp4":
		return ".m4a"
	case "audio/ogg":
		return ".ogg"
	case "audio/wav":
		return ".wav"
	}
	return ".bin"
}

// recordingFormats are the formats to record in, the best first. Safari and every
// other browser on its engine claim WebM since version 18.4; but what they write in
// it, others do not play, and what they play of it is less than of MP4.
func recordingFormats(vendor string) []string {
	webm, mp4, ogg := "audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"
	if strings.HasPrefix(vendor, "Apple") {
		return []string{mp4, webm, ogg}
	}
	return []string{webm, mp4, ogg}
}
