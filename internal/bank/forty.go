package bank

// MostAsked is a question that candidates report more often than others.
type MostAsked struct {
	ID     string
	Asked  Lines     // three other wordings of it
	Levels [3]string // what makes an answer one of L5, L6 and L7, as in Scopes
}

// FindMostAsked returns what is said of the question with the id if it is one of the
// most asked.
func FindMostAsked(id string) (*MostAsked, bool) {
	return findIn(Forty, func(m *MostAsked) bool { return m.ID == id })
}

// IsMostAsked reports whether the question is one of the most asked.
func (q *Question) IsMostAsked() bool {
	_, ok := FindMostAsked(q.ID)
	return ok
}
