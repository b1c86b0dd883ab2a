package app

import (
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// loopPath is the address of the onsite loop.
const loopPath = "/stage/onsite-loop/"

// debriefOf is the debrief kept of a loop.
func (m *Model) debriefOf(loop uuid.UUID) (debrief.Debrief, bool) {
	for _, b := range m.book.Debriefs() {
		if b.Loop == loop {
			return b, true
		}
	}
	return debrief.Debrief{}, false
}

// loopToJudge is a loop with the answers given in it so far.
func (m *Model) loopToJudge(l interview.Loop) debrief.Loop {
	return debrief.Of(l, m.answersOf(l), numbersOf)
}

// numbersOf says whether an answer has numbers in it, by what was kept of its
// words.
func numbersOf(a *grading.Answer) debrief.Numbers {
	return debrief.NumbersIn(a.Sheet.Said, a.Sheet.Transcript)
}

// debriefWay leads from the onsite loop to its debrief: with one wide button once
// everyone has met the candidate, with a quieter one before. Nil where there is
// nothing to debrief.
func debriefWay(p *page) goapp.UI {
	if !p.live() {
		return nil
	}
	l, planned := p.d.Model.loop()
	if !planned {
		return nil
	}
	judged := p.d.Model.loopToJudge(l)
	b, held := p.d.Model.debriefOf(l.ID)
	kind, label := ui.Primary+" block", "Hold the debrief"
	switch met := judged.MetIn(); {
	case held && b.Step == debrief.StepDecided:
		label = "Read the debrief"
		if met < len(l.Rounds) {
			kind = ui.Plain + " block"
		}
	case held:
		label = "Go on with the debrief"
		if met < len(l.Rounds) {
			kind = ui.Plain + " block"
		}
	case met == 0:
		return nil
	case met < len(l.Rounds):
		kind, label = ui.Plain+" block", "Debrief with who met you so far"
	}
	return ui.LinkButton(p.link("/debrief/"), kind, label).ID("loop-debrief")
}

// debriefs lists the debriefs kept, for the history, and after them the loops
// that were left for another before theirs was held.
func debriefs(p *page) goapp.UI {
	kept := p.book().Debriefs()
	var rows []goapp.UI
	for i := range kept {
		b := &kept[i]
		title, sign := "Under way: "+lowerFirst(b.Step.String()), "unknown"
		if b.Decision != nil {
			title, sign = b.Decision.Outcome.String()+" at "+b.Decision.Level.String(), "unmet"
			if b.Decision.Outcome == debrief.Hire {
				sign = "met"
			}
		}
		met := 0
		for j := range b.Seats {
			if b.Seats[j].Met() {
				met++
			}
		}
		rows = append(rows, debriefRow(p, b.Loop, title, sign, dayName(lastHeard(*b, p.d.Now()), p.d.Now()), met, len(b.Seats)))
	}
	for i, l := range p.book().Loops() {
		if _, held := p.d.Model.debriefOf(l.ID); i == 0 || held {
			continue // the loop planned last has its own page
		}
		judged := p.d.Model.loopToJudge(l)
		if met := judged.MetIn(); met > 0 {
			rows = append(rows, debriefRow(p, l.ID, "Hold the debrief", "unknown", "Loop planned "+sinceDay(l.ID, p.d.Now()), met, len(l.Rounds)))
		}
	}
	if len(rows) == 0 {
		return nil
	}
	return part("group",
		title("", "Debriefs"),
		goapp.Div().Class("card list").ID("debriefs").Body(rows...))
}

// debriefRow leads to the debrief of a loop.
func debriefRow(p *page, loop uuid.UUID, title, sign, day string, met, of int) goapp.UI {
	return goapp.A().Class("stage").Href(p.link("/debrief/?loop="+loop.String())).Body(
		spans("badge debrief-"+sign, ui.Icon(sign)),
		spans("stage-words",
			bold(title),
			little(day+", "+strconv.Itoa(met)+" of "+plural(of, "interviewer", "interviewers"))),
		ui.Icon("next"))
}

// owned names the principles an interviewer owns.
func owned(ps []bank.Principle) string {
	names := make([]string, len(ps))
	for i, p := range ps {
		names[i] = p.String()
	}
	return strings.Join(names, " · ")
}

// absence says who has not met the candidate; at least one has not.
func absence(who []bank.Interviewer) string {
	say := "The "
	for i, w := range who {
		switch {
		case i == 0:
		case i < len(who)-1:
			say += ", the "
		default:
			say += " and the "
		}
		say += whoName(w)
	}
	if len(who) == 1 {
		return say + " has not met you and has no vote. The debrief will say so."
	}
	return say + " have not met you and have no vote. The debrief will say so."
}
