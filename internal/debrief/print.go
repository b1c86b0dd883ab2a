package debrief

import (
	"fmt"
	"slices"
	"strings"
)

// Section is a part of the written debrief.
type Section struct {
	Title string
	Lines []string // paragraphs
}

// Sections is the debrief as it is shown and printed, up to its current step: no
// sealed vote before it is opened, no decision before it is made. Only the first
// section has the Disclaimer.
func (d Debrief) Sections() []Section {
	out := d.sectionsBeforeDecision()
	if d.Decision != nil {
		out = append(out, d.Decision.sections()...)
	}
	return out
}

// sectionsBeforeDecision are the sections up to the decision, which is not
// included.
func (d Debrief) sectionsBeforeDecision() []Section {
	out := []Section{{"Debrief", []string{Disclaimer}}}
	for i := range d.Seats {
		out = append(out, d.seatSection(i))
	}
	if d.Step >= StepTogether {
		s := Section{Title: StepTogether.String()}
		for _, a := range d.Paragraphs {
			s.Lines = append(s.Lines, fmt.Sprintf("%s. %s", a.Principle, a.Text))
		}
		out = append(out, s)
	}
	if d.Step >= StepRevote {
		if s := d.revoteSection(); len(s.Lines) > 0 {
			out = append(out, s)
		}
	}
	if d.Step >= StepChallenge {
		s := Section{Title: StepChallenge.String()}
		for _, l := range d.Challenge {
			s.Lines = append(s.Lines, fmt.Sprintf("%s. %s: %s", l.Rule, l.Result, l.Why))
		}
		out = append(out, s)
	}
	return out
}

// Text is the sections as plain text, with blank lines between paragraphs.
func (d Debrief) Text() string {
	var b strings.Builder
	for i, s := range d.Sections() {
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString(s.Title + "\n")
		for _, l := range s.Lines {
			b.WriteString("\n" + l + "\n")
		}
	}
	return b.String()
}

func (d *Debrief) seatSection(i int) Section {
	s := &d.Seats[i]
	out := Section{Title: d.Name(i)}
	if len(s.Owns) > 0 {
		out.Lines = append(out.Lines, fmt.Sprintf("Owns %s.", principles(s.Owns)))
	}
	for j := range s.Answers {
		if d.Version >= 2 { // before, the evidence told the points
			out.Lines = append(out.Lines, s.Answers[j].lines()...)
		}
	}
	out.Lines = append(out.Lines, s.Evidence...)
	if d.VotesOpen() && s.MetCandidate() {
		out.Lines = append(out.Lines, fmt.Sprintf("Vote before the meeting: %s. %s", s.Sealed.Vote, s.Sealed.Why))
	}
	return out
}

// lines are an answer's points, heard and not heard.
func (h *Evidence) lines() []string {
	out := []string{quote(h.Prompt)}
	if len(h.Made) > 0 {
		out = append(out, fmt.Sprintf("Heard: %s.", quotes(h.Made)))
	}
	if len(h.Missed) > 0 {
		out = append(out, fmt.Sprintf("Not heard: %s.", quotes(h.Missed)))
	}
	return out
}

func (d *Debrief) revoteSection() Section {
	out := Section{Title: StepRevote.String()}
	for i := range d.Seats {
		s := &d.Seats[i]
		if s.Final.Vote == NoVote {
			continue
		}
		say := fmt.Sprintf("%s: %s, as before.", d.Name(i), s.Final.Vote)
		if s.Final.Vote != s.Sealed.Vote {
			say = fmt.Sprintf("%s: %s, before the meeting %s.", d.Name(i), s.Final.Vote, s.Sealed.Vote)
		}
		if why := strings.TrimSpace(s.Final.Why); why != "" {
			say += " Reason: " + quote(why) + "."
		}
		if len(s.Final.Addresses) > 0 {
			say += fmt.Sprintf(" It speaks to %s.", principles(s.Final.Addresses))
		}
		out.Lines = append(out.Lines, say)
	}
	return out
}

func (c *Decision) sections() []Section {
	first := c.First.Why
	if c.First.Principle.Valid() {
		first = fmt.Sprintf("%s. %s", c.First.Principle, c.First.Why)
	}
	out := []Section{
		{StepDecided.String(), append([]string{c.Title() + "."}, c.Decided...)},
		{"Practice first", []string{first}},
	}
	if c.Level == NoLevel {
		return out
	}
	level := Section{StepLevel.String(), []string{c.LevelWhy}}
	if c.Follows != "" {
		level.Lines = append(level.Lines, c.Follows)
	}
	return slices.Insert(out, 0, level)
}

// Title is the outcome with its level, as far as there is one: "Hire at L6".
func (c *Decision) Title() string {
	if c.Level == NoLevel {
		return c.Outcome.String()
	}
	return fmt.Sprintf("%s at %s", c.Outcome, c.Level)
}
