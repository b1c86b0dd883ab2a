package literals

import (
	"fmt"

	"github.com/mockloop/mockloop/internal/bank"
)

func (g *generator) rubric(r *bank.Rubric) {
	g.line("Rubric: Rubric{")
	g.line("Anchors: [4]Lines{")
	for i, three := range r.Anchors {
		g.lines(fmt.Sprint(i), three)
	}
	g.line("},")
	g.lines("ListenFor", r.ListenFor)
	g.lines("RedFlags", r.RedFlags)
	if r.BarRaiser != "" {
		g.line("BarRaiser: %q,", r.BarRaiser)
	}
	g.line("},")
}

// rubrics writes how cases are judged, and the scope of the levels.
func (g *generator) rubrics(c *Bank) {
	g.line("")
	g.line("// CaseRubrics are the rubrics of the types that are cases, by dimension.")
	g.line("var CaseRubrics = []CaseRubric{")
	for i := range c.CaseRubrics {
		g.line("{")
		g.line("Type: %s,", constant(c.CaseRubrics[i].Type))
		g.dimensions(&c.CaseRubrics[i])
		g.line("},")
	}
	g.line("}")

	g.line("")
	g.line("// FailureRubric is the scale of stories of failure, whichever principle they are on.")
	g.line("var FailureRubric = CaseRubric{")
	g.dimensions(&c.Failure)
	g.line("}")

	g.line("")
	g.line("// ScopeNote says what Scopes rest on.")
	g.line("const ScopeNote = %q", c.ScopeNote)
	g.line("")
	g.line("// Scopes are what stories of the levels are about, lowest first.")
	g.line("var Scopes = [3]Scope{")
	for _, s := range c.Scopes {
		g.line("{Level: %q, Line: %q, Scope: %q, Ambiguity: %q, Impact: %q},", s.Level, s.Line, s.Scope, s.Ambiguity, s.Impact)
	}
	g.line("}")
}

func (g *generator) dimensions(r *bank.CaseRubric) {
	g.line("Intro: %q,", r.Intro)
	g.line("Dimensions: []Dimension{")
	for i := range r.Dimensions {
		d := &r.Dimensions[i]
		g.line("{")
		g.line("ID: %q,", d.ID)
		g.line("Name: %q,", d.Name)
		g.line("Short: %q,", d.Short)
		g.rubric(&d.Rubric)
		g.line("},")
	}
	g.line("},")
}

// reading writes the primers, the recall cards and the questions to ask.
func (g *generator) reading(c *Bank) {
	g.line("")
	g.line("// Primers are the pages that explain what a candidate has to know.")
	g.line("var Primers = []Primer{")
	for _, p := range c.Primers {
		g.line("{")
		g.line("ID: %q,", p.ID)
		g.line("Title: %q,", p.Title)
		g.line("Short: %q,", p.Short)
		g.texts("Guide", p.Guide)
		g.line("Blocks: []Block{")
		for _, b := range p.Blocks {
			g.block(b)
		}
		g.line("},")
		g.line("},")
	}
	g.line("}")

	g.line("")
	g.line("// Cards are the recall cards, by file of content/cards and as they stand in it.")
	g.line("var Cards = []Card{")
	for i := range c.Cards {
		g.card(&c.Cards[i])
	}
	g.line("}")

	g.line("")
	g.line("// Asks are good questions for a candidate to ask, by interviewer.")
	g.line("var Asks = []Ask{")
	for _, a := range c.Asks {
		g.line("{ID: %q, Interviewer: %s, Text: %q, Why: %q},", a.ID, constant(a.Interviewer), a.Text, a.Why)
	}
	g.line("}")
}

// trade writes the questions that are asked most and the terms of the trade.
func (g *generator) trade(c *Bank) {
	g.line("")
	g.line("// Forty are the questions that are asked most.")
	g.line("var Forty = []MostAsked{")
	for _, m := range c.Forty {
		g.line("{")
		g.line("ID: %q,", m.ID)
		g.lines("Asked", m.Asked)
		g.line("Levels: [3]string{")
		for _, l := range m.Levels {
			g.line("%q,", l)
		}
		g.line("},")
		g.line("},")
	}
	g.line("}")

	g.line("")
	g.line("// Terms are the terms of the trade, in the order of the glossary.")
	g.line("var Terms = []Term{")
	for _, t := range c.Terms {
		g.line("{")
		g.line("Name: %q,", t.Name)
		g.lines("Also", t.Also)
		g.line("Means: %q,", t.Means)
		g.line("},")
	}
	g.line("}")
}

func (g *generator) block(b bank.Block) {
	kinds := []string{"", "Heading", "Paragraph", "Quote", "Bullets", "Steps"}
	g.line("{")
	g.line("Kind: %s,", kinds[b.Kind])
	g.lines("Lines", b.Lines)
	g.line("},")
}

func (g *generator) card(c *bank.Card) {
	g.line("{")
	g.line("ID: %q,", c.ID)
	g.line("Kind: %s,", constant(c.Kind))
	g.line("Prompt: %q,", c.Prompt)
	g.lines("Options", c.Options)
	g.line("Right: %d,", c.Right)
	g.line("Why: %q,", c.Why)
	g.line("Second: %d,", c.Second)
	if c.WhySecond != "" {
		g.line("WhySecond: %q,", c.WhySecond)
	}
	if len(c.Principles) > 0 {
		g.line("Principles: []Principle{%s},", constants(c.Principles))
	}
	if c.Primer != "" {
		g.line("Primer: %q,", c.Primer)
	}
	g.line("},")
}
