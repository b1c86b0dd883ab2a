// Package literals writes the bank as the Go file that internal/bank is made of.
package literals

import (
	"bytes"
	"fmt"
	"go/format"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
)

const generatedHeader = `// Code generated from content/ by go generate; DO NOT EDIT.

package bank
`

// Bank is all that the file holds.
type Bank struct {
	Questions   []bank.Question // by file name, then as they stand in the file
	Principles  [bank.PrincipleCount]bank.PrincipleInfo
	CaseRubrics []bank.CaseRubric
	Failure     bank.CaseRubric // of no type
	ScopeNote   string
	Scopes      [3]bank.Scope
	Stages      [4]bank.StageInfo
	Sections    []bank.Section // by their order field
	Primers     []bank.Primer  // by their order field
	Cards       []bank.Card    // by file name, then as they stand in the file
	Asks        []bank.Ask
	Forty       []bank.MostAsked
	Terms       []bank.Term
}

// RedFlagsID is the section whose items are the red flags of the sheet, too.
const RedFlagsID = "red-flags"

// RedFlags are the items of that section; none without it.
func (c *Bank) RedFlags() []bank.Item {
	for _, s := range c.Sections {
		if s.ID == RedFlagsID {
			return s.Items
		}
	}
	return nil
}

// Generate writes the bank as the Go file bank_gen.go: literals of
// constants only, which the compiler lays out as data, so that nothing of the
// bank is made when the app starts. The same bank gives the same bytes.
func (c *Bank) Generate() ([]byte, error) {
	var g generator
	g.WriteString(generatedHeader)

	g.line("")
	g.line("// Questions are all questions of the bank, by file of content/questions and as they stand in it.")
	g.line("var Questions = []Question{")
	for i := range c.Questions {
		g.question(&c.Questions[i])
	}
	g.line("}")

	g.line("")
	g.line("// PrincipleInfos are the sixteen principles, in order.")
	g.line("var PrincipleInfos = [PrincipleCount]PrincipleInfo{")
	for _, p := range c.Principles {
		g.line("{")
		g.line("Principle: %s,", constant(p.Principle))
		g.texts("Guide", p.Guide)
		g.line("Short: %q,", p.Short)
		g.line("Text: %q,", p.Text)
		g.rubric(&p.Rubric)
		g.line("},")
	}
	g.line("}")

	g.rubrics(c)
	g.reading(c)
	g.trade(c)

	g.line("")
	g.line("// StageInfos are the four stages, in order.")
	g.line("var StageInfos = [4]StageInfo{")
	for _, s := range c.Stages {
		g.stage(s)
	}
	g.line("}")

	g.line("")
	g.line("// Sections are the pages of the guide to read.")
	g.line("var Sections = []Section{")
	for _, s := range c.Sections {
		g.line("{")
		g.line("ID: %q,", s.ID)
		g.line("Title: %q,", s.Title)
		g.line("Intro: %q,", s.Intro)
		if s.ID == RedFlagsID {
			g.line("Items: RedFlags,")
		} else {
			g.line("Items: []Item{")
			g.items(s.Items)
			g.line("},")
		}
		g.line("},")
	}
	g.line("}")

	g.line("")
	g.line("// RedFlags are the eight red flags a candidate may own up to.")
	g.line("var RedFlags = []Item{")
	g.items(c.RedFlags())
	g.line("}")

	out, err := format.Source(g.Bytes())
	if err != nil {
		return nil, fmt.Errorf("format the generated bank: %w", err)
	}
	return out, nil
}

// generator writes Go; go/format indents it afterwards.
type generator struct{ bytes.Buffer }

func (g *generator) line(format string, args ...any) {
	fmt.Fprintf(g, format+"\n", args...)
}

// texts writes a field of short texts on one line; without any, nothing, as a
// nil slice is what the field is then.
func (g *generator) texts(field string, texts []string) {
	if len(texts) > 0 {
		g.line("%s: %#v,", field, texts)
	}
}

// lines writes a field of texts kept as one, a line of the file each.
func (g *generator) lines(field string, l bank.Lines) {
	texts := l.All()
	for i, s := range texts {
		switch {
		case len(texts) == 1:
			g.line("%s: %q,", field, s)
		case i == 0:
			g.line("%s: %q +", field, s+"\n")
		case i == len(texts)-1:
			g.line("%q,", s)
		default:
			g.line("%q +", s+"\n")
		}
	}
}

var frameworkNames = []string{
	"0", "StoryFramework", "LessonFramework", "MotivationFramework", "ProductFramework", "TechnicalFramework", "BusinessFramework",
	"MetricsFramework", "DiagnosisFramework", "SizingFramework",
}

func (g *generator) items(items []bank.Item) {
	for _, it := range items {
		g.line("{")
		g.line("ID: %q,", it.ID)
		g.texts("Guide", it.Guide)
		g.line("Title: %q,", it.Title)
		g.line("Text: %q,", it.Text)
		g.line("},")
	}
}

func (g *generator) question(q *bank.Question) {
	g.line("{")
	g.line("ID: %q,", q.ID)
	g.texts("Guide", q.Guide)
	g.line("Prompt: %q,", q.Prompt)
	if q.Instead != "" {
		g.line("Instead: %q,", q.Instead)
	}
	g.lines("Story", q.Story)
	g.line("Type: %s,", constant(q.Type))
	g.line("Principles: []Principle{%s},", constants(q.Principles))
	g.line("Stages: []Stage{%s},", constants(q.Stages))
	g.line("Interviewers: []Interviewer{%s},", constants(q.Interviewers))
	g.line("Difficulty: %d,", q.Difficulty)
	g.line("Track: %s,", constant(q.Track))
	if q.Outcome != 0 {
		g.line("Outcome: %s,", constant(q.Outcome))
	}
	g.lines("Primers", q.Primers)
	g.lines("Points", q.Points)
	g.lines("Tips", q.Tips)
	g.lines("Probes", q.Probes)
	g.lines("Flags", q.Flags)
	g.line("Skeleton: Skeleton{")
	g.line("Framework: %s,", frameworkNames[q.Skeleton.Framework])
	g.lines("Lines", q.Skeleton.Lines)
	g.line("Covers: %q,", q.Skeleton.Covers)
	g.line("},")
	g.line("},")
}

func (g *generator) stage(s bank.StageInfo) {
	g.line("{")
	g.line("Stage: %s,", constant(s.Stage))
	g.texts("Guide", s.Guide)
	g.line("Minutes: %d,", s.Minutes)
	g.line("Length: %q,", s.Length)
	g.line("Who: []Interviewer{%s},", constants(s.Who))
	g.line("WhoText: %q,", s.WhoText)
	g.line("Text: %q,", s.Text)
	g.line("Agenda: []Item{")
	g.items(s.Agenda)
	g.line("},")
	g.line("},")
}

// Enum is an enum of the bank.
type Enum interface {
	comparable
	Slug() string
}

// constant is the Go name of an enum's value: its slug with a capital for
// every word, but for the few that are named otherwise. The compiler finds a
// name that does not exist, and the bank's tests one that is another's.
func constant[T Enum](v T) string {
	switch any(v) {
	case bank.BothTracks:
		return "BothTracks"
	case bank.TrackPM:
		return "TrackPM"
	case bank.TrackPMT:
		return "TrackPMT"
	case bank.SeniorPM:
		return "SeniorPM"
	case bank.NextInPRFAQ:
		return "NextInPRFAQ"
	case bank.StrongerAnswer:
		return "StrongerAnswer"
	case bank.InputOrOutput:
		return "InputOrOutput"
	case bank.WhichPrinciple, bank.WhichDoor, bank.WhichProbe:
		return "Which" + capital(v.Slug())
	}
	var b strings.Builder
	for word := range strings.SplitSeq(v.Slug(), "-") {
		if word != "" {
			b.WriteString(capital(word))
		}
	}
	return b.String()
}

func constants[T Enum](vs []T) string {
	names := make([]string, len(vs))
	for i, v := range vs {
		names[i] = constant(v)
	}
	return strings.Join(names, ", ")
}

func capital(word string) string { return strings.ToUpper(word[:1]) + word[1:] }
