package apptest

// Browser notes what it is asked for.
type Browser struct {
	unsupported
	Shown   []string          // dialogs
	Focused []string          // elements
	Values  map[string]string // of fields
	Texts   map[string]string // of elements
	Attrs   map[string]string // painted, by id and name
	Apple   bool
	Printed int // how often the page was

	RefusesAwake error
	Update       bool
}

func note(m *map[string]string, k, v string) {
	if *m == nil {
		*m = map[string]string{}
	}
	(*m)[k] = v
}
