package journal

// ParseRecordings reads what the script tells of recordings.
func ParseRecordings(text string) []Recording { return parseRecordings(text) }
