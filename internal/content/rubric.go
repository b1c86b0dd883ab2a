package content

import (
	"fmt"
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
)

const (
	maxAnchor    = 120
	maxBarRaiser = 200
	maxName      = 40
	maxScopeLine = 120

	dimensionCount = 5
)

// levels are those at which PMs are hired (facts of Amazon's ladder: L5 to L7).
var levels = [3]string{"L5", "L6", "L7"}

// rubric reads what tells the four grades apart, from an object that may
// hold other fields.
func (o object) rubric() bank.Rubric {
	var r bank.Rubric
	names := []string{"concern", "mixed", "meets", "raises"}
	steps := o.get("rubric").object(names...)
	for i, name := range names {
		r.Anchors[i] = steps.get(name).three("anchors")
	}
	r.ListenFor = o.get("listen_for").three("things to listen for")
	r.RedFlags = o.get("red_flags").three("red flags")
	r.BarRaiser = o.get("bar_raiser").prose(maxBarRaiser)
	return r
}

func (n node) three(what string) bank.Lines {
	return bank.JoinLines(n.proses(what, 3, 3, maxAnchor)...)
}

// caseRubric reads content/rubrics: the rubric of one type of case, or the
// scope of the levels.
func (r *reader) caseRubric(name string, n node) {
	if name == "scope" {
		r.scope(n)
		return
	}
	if name == "failure" {
		r.failure(n)
		return
	}
	o := n.object("type", "intro", "dimensions")
	f := o.get("type")
	t, ok := choice(f, "type of case", []bank.Type{bank.ProductSense, bank.Technical, bank.Strategy})
	f.slugOfFile(name, t.Slug())
	c := bank.CaseRubric{Type: t, Intro: o.get("intro").prose(0)}
	dimensions := o.get("dimensions")
	for _, e := range dimensions.list() {
		d := e.object("id", "name", "short", "rubric", "listen_for", "red_flags", "bar_raiser")
		c.Dimensions = append(c.Dimensions, bank.Dimension{
			ID:     d.get("id").id(),
			Name:   d.get("name").text(maxName),
			Short:  d.get("short").prose(maxShort),
			Rubric: d.rubric(),
		})
	}
	if len(c.Dimensions) != dimensionCount && dimensions.yaml != nil {
		dimensions.wrong("%d dimensions, want %d", len(c.Dimensions), dimensionCount)
	}
	if ok {
		r.content.CaseRubrics = append(r.content.CaseRubrics, c)
	}
}

// failure reads the one scale of stories of failure, which has one text for each grade of
// a line.
func (r *reader) failure(n node) {
	o := n.object("intro", "dimensions")
	c := bank.CaseRubric{Intro: o.get("intro").prose(0)}
	list := o.get("dimensions")
	for _, e := range list.list() {
		d := e.object("id", "name", "short", "concern", "mixed", "meets", "raises")
		line := bank.Dimension{ID: d.get("id").id(), Name: d.get("name").text(maxName), Short: d.get("short").prose(maxShort)}
		for i, g := range bank.Grades() {
			line.Rubric.Anchors[i] = bank.JoinLines(d.get(g.Slug()).prose(maxAnchor))
		}
		c.Dimensions = append(c.Dimensions, line)
	}
	if len(c.Dimensions) != dimensionCount && list.yaml != nil {
		list.wrong("%d lines, want %d", len(c.Dimensions), dimensionCount)
	}
	r.content.Failure = c
}

func (r *reader) scope(n node) {
	o := n.object("note", "levels")
	r.content.ScopeNote = o.get("note").prose(0)
	list := o.get("levels")
	entries := list.list()
	for i, e := range entries {
		l := e.object("level", "line", "scope", "ambiguity", "impact")
		s := bank.Scope{
			Level:     l.get("level").text(0),
			Line:      l.get("line").prose(maxScopeLine),
			Scope:     l.get("scope").prose(maxFlag),
			Ambiguity: l.get("ambiguity").prose(maxFlag),
			Impact:    l.get("impact").prose(maxFlag),
		}
		if i < len(levels) {
			if s.Level != levels[i] && s.Level != "" {
				l.get("level").wrong("level %q, want %q here", s.Level, levels[i])
			}
			r.content.Scopes[i] = s
		}
	}
	if len(entries) != len(levels) && list.yaml != nil {
		list.wrong("%d levels, want %v", len(entries), levels)
	}
}

// rubricsMissing are the types and levels that nothing was said of.
func (r *reader) rubricsMissing() {
	for _, t := range bank.Types() {
		if t.IsCase() && !slices.ContainsFunc(r.content.CaseRubrics, func(c bank.CaseRubric) bool { return c.Type == t }) {
			r.missing("rubrics", "the rubric of the type %q is missing", t.Slug())
		}
	}
	if len(r.content.Failure.Dimensions) == 0 {
		r.missing("rubrics/failure.yaml", "the scale of stories of failure is missing")
	}
	if r.content.Scopes[0].Level == "" {
		r.missing("rubrics/scope.yaml", "%s", fmt.Sprintf("the scope of the levels %v is missing", levels))
	}
}
