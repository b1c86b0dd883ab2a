package round

// What the tests from outside look at.

const (
	AfterSurprise = afterSurprise
)

type Round = round

// Settle puts into the fields what belongs there, as after any change.
func (s *round) Settle() { s.form.fillFields() }
