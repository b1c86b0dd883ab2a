package journal

// What the tests, which stand outside, look at.
const (
	ManyRecords   = manyRecords
	SchemaVersion = schemaVersion
)

func Announcement(c Change) string { return announcement(c) }
