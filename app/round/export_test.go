package round

// What the tests from outside look at.

const (
	AfterSurprise = afterSurprise
)

type Round = round
