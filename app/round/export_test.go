package round

// What the tests from outside look at.

const (
	AfterSurprise = afterSurprise
	LateSurprise  = lateSurprise
)

type Round = round
