package bank

// Rubric says how the four grades of one thing, a principle or a dimension of a
// case, are told apart. The scale is Mockloop's own: Amazon publishes none.
type Rubric struct {
	// Anchors are three observable things for each grade, lowest grade first.
	// The same place of each grade speaks of the same thing, so that the grades
	// can be compared line by line.
	Anchors   [4]Lines
	ListenFor Lines  // three
	RedFlags  Lines  // three
	BarRaiser string // what a Bar Raiser asks to tell Meets from Raises
}

// Of returns the anchors of a grade; none for NoSignal and what is no grade.
func (r *Rubric) Of(g Grade) []string {
	if !g.IsStep() {
		return nil
	}
	return r.Anchors[g-1].All()
}

// Dimension is one thing that a case is judged by besides its principles.
type Dimension struct {
	ID     string
	Name   string
	Short  string // one line
	Rubric Rubric
}

// CaseRubric is how a type of case is judged, or a story of failure.
type CaseRubric struct {
	Type       Type // none in FailureRubric
	Intro      string
	Dimensions []Dimension
}

// Name is what is judged, for people.
func (r *CaseRubric) Name() string {
	if r.Type.IsCase() {
		return r.Type.String()
	}
	return "Stories of failure"
}

// Slug is the rubric's name in addresses.
func (r *CaseRubric) Slug() string {
	if r.Type.IsCase() {
		return r.Type.Slug()
	}
	return "failure"
}

// LineRubrics are all rubrics that judge an answer line by line.
func LineRubrics() []*CaseRubric {
	all := make([]*CaseRubric, 0, len(CaseRubrics)+1)
	for i := range CaseRubrics {
		all = append(all, &CaseRubrics[i])
	}
	return append(all, &FailureRubric)
}

// CaseRubricOf returns the rubric of a type; stories have none of their own,
// as they are judged by their principles alone.
func CaseRubricOf(t Type) (*CaseRubric, bool) {
	return findIn(CaseRubrics, func(r *CaseRubric) bool { return r.Type == t })
}

// Scope says what a story of one of Amazon's levels is about: how far it
// reaches, how open its problem was, and what followed. The lines are ours,
// drawn from public accounts.
type Scope struct {
	Level     string // L5, L6 or L7
	Line      string // all of it in a line
	Scope     string
	Ambiguity string
	Impact    string
}
