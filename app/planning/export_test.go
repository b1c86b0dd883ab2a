package planning

// What the tests from outside look at.

var (
	CodePath = codePath
	PartName = partName
)
