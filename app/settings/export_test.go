package settings

// What the tests from outside look at.

const (
	FileClosed   = fileClosed
	FileReady    = fileReady
	NotTold      = notTold
	OtherFile    = otherFile
	RestoreField = restoreField
)

var (
	SayFile      = sayFile
	OfRecordings = ofRecordings
)
