package progress

import (
	"strconv"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// debriefs lists the debriefs in the history, and after them the loops that were replaced
// before their debrief was held.
func debriefs(p *page) goapp.UI {
	kept := p.History().Debriefs()
	var rows []goapp.UI
	for i := range kept {
		b := &kept[i]
		title, sign := "Under way: "+textutil.LowerFirst(b.Step.String()), "unknown"
		if b.Decision != nil {
			title, sign = b.Decision.Title(), "unmet"
			if b.Decision.Outcome == debrief.Hire {
				sign = "met"
			}
		}
		met := 0
		for j := range b.Seats {
			if b.Seats[j].MetCandidate() {
				met++
			}
		}
		rows = append(rows, debriefRow(p, b.Loop, title, sign, words.Day(store.LastGraded(*b, p.Deps.Now()), p.Deps.Now()), met, len(b.Seats)))
	}
	for i, l := range p.History().Loops() {
		if _, held := p.Deps.Store.DebriefOf(l.ID); i == 0 || held {
			continue // the newest loop has its own page
		}
		judged := p.Deps.Store.LoopToJudge(l)
		if met := judged.CountMet(); met > 0 {
			rows = append(rows, debriefRow(p, l.ID, "Hold the debrief", "unknown", "Loop planned "+words.DaySince(l.ID, p.Deps.Now()), met, len(l.Rounds)))
		}
	}
	if len(rows) == 0 {
		return nil
	}
	return ui.Section("group",
		ui.Title("", "Debriefs"),
		goapp.Div().Class("card list").ID("debriefs").Body(rows...))
}

// debriefRow links to the debrief of a loop.
func debriefRow(p *page, loop uuid.UUID, title, sign, day string, met, of int) goapp.UI {
	return goapp.A().Class("stage").Href(p.Link("/debrief/?loop="+loop.String())).Body(
		ui.SpanOf("badge debrief-"+sign, ui.Icon(sign)),
		ui.SpanOf("stage-words",
			ui.Bold(title),
			ui.Small(day+", "+strconv.Itoa(met)+" of "+textutil.Plural(of, "interviewer", "interviewers"))),
		ui.Icon("next"))
}
