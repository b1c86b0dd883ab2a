package progress

// What the tests from outside look at.

const HistoryPage = historyPage

var (
	ChangeSaid = changeSaid
	Where      = where
)
