package shell

import (
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/debrief"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// DebriefLink links the onsite loop to its debrief: with a primary button once everyone has
// met the candidate, with a plain one before. It is nil if there is nothing to debrief.
func DebriefLink(p *Page) goapp.UI {
	if !p.HasStore() {
		return nil
	}
	l, planned := p.Deps.Store.Loop()
	if !planned {
		return nil
	}
	judged := p.Deps.Store.LoopToJudge(l)
	b, held := p.Deps.Store.DebriefOf(l.ID)
	kind, label := ui.Primary+" block", "Hold the debrief"
	switch met := judged.CountMet(); {
	case held && b.Step == debrief.StepDecided:
		kind, label = ui.Plain+" block", "Read the debrief" // planning the next loop comes first
	case held:
		label = "Continue the debrief"
		if met < len(l.Rounds) {
			kind = ui.Plain + " block"
		}
	case met == 0:
		return nil
	case met < len(l.Rounds):
		kind, label = ui.Plain+" block", "Debrief with those you met"
	}
	return ui.LinkButton(p.Link("/debrief/"), kind, label).ID("loop-debrief")
}
