package library

// What the tests from outside look at.

const (
	FindID        = findID
	QuestionsPage = questionsPage
	SessionLength = sessionLength
)
