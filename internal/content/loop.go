package content

import (
	"slices"

	"github.com/goccy/go-yaml/ast"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/textmatch"
)

// loop reads one file of content/loop, an interview of the annotated loop or its debrief.
// Their shapes differ, so what is held is that the fields of these names, wherever they
// stand, hold what exists.
func (r *reader) loop(_ string, n node) {
	var dimensions []string
	for i := range r.content.CaseRubrics {
		for _, d := range r.content.CaseRubrics[i].Dimensions {
			dimensions = append(dimensions, d.ID)
		}
	}
	isQuestion := func(n node) { n.knownQuestion() }
	isPrinciple := func(n node) { choice(n, "principle", bank.Principles()) }
	n.walk(map[string]func(node){
		"question": isQuestion, "questions": isQuestion, "principle": isPrinciple, "principles": isPrinciple,
		"grade": func(n node) { choice(n, "grade", bank.Grades()) },
		"dimension": func(n node) {
			if s := n.text(0); !slices.Contains(dimensions, s) {
				n.wrong("unknown dimension %q%s", s, textmatch.DidYouMean(s, dimensions))
			}
		},
		"says": func(n node) { n.text(0) }, "evidence": func(n node) { n.text(0) }, "note": func(n node) { n.text(0) },
	}, nil)
}

// walk gives every value that is no list and has no fields of its own to the check of the
// field it stands in.
func (n node) walk(checks map[string]func(node), check func(node)) {
	switch v := n.yaml.(type) {
	case ast.MapNode:
		for it := v.MapRange(); it.Next(); {
			node{n.r, n.file, n.child(it.Key()).line, it.Value()}.walk(checks, checks[it.Key().String()])
		}
	case *ast.SequenceNode:
		for _, e := range v.Values {
			n.child(e).walk(checks, check)
		}
	default:
		if check != nil {
			check(n)
		}
	}
}
