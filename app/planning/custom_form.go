package planning

import (
	"slices"
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// form offers the choices: interviewer, principles, minutes.
func (h *customRound) form() []goapp.UI {
	var who []ui.Choice
	for _, i := range bank.LoopInterviewers() {
		who = append(who, ui.Choice{Value: i.Slug(), Label: i.String()})
	}
	var lengths []ui.Choice
	for n := 20; n <= 60; n += 5 {
		lengths = append(lengths, ui.Choice{Value: strconv.Itoa(n), Label: strconv.Itoa(n) + " minutes"})
	}
	selects := []goapp.UI{nil, ui.Select("plan-minutes", "Length", strconv.Itoa(h.wish.Minutes), lengths, h.onLength)}
	if h.loop == nil {
		selects[0] = ui.Select("plan-who", "Interviewer", h.wish.Interviewer.Slug(), who, h.onWho)
	}
	chips := make([]goapp.UI, 0, bank.PrincipleCount)
	for _, pr := range bank.Principles() {
		if h.owner(pr) == 0 {
			chips = append(chips, ui.Toggle("on-"+pr.Slug(), words.ShortPrinciple(pr), slices.Contains(h.wish.Principles, pr), func(goapp.Context, goapp.Event) {
				h.onPrinciple(pr)
			}))
		}
	}
	said := "One to three. Each has a question of its own."
	if h.loop != nil {
		said = "Two or three. Each has a question of its own."
	}
	return []goapp.UI{
		ui.Div("times-set", selects...),
		ui.Div("stack",
			ui.Title("plan-on", "Principles"),
			ui.P("", "small muted", said),
			ui.Choices("plan-on", chips...),
			ui.Div("owned", h.owned()...)),
	}
}

// owner returns which other interviewer of the loop owns a principle; 0: none.
func (h *customRound) owner(pr bank.Principle) bank.Interviewer {
	if h.loop == nil {
		return 0
	}
	if who := h.loop.Owner(pr); who != h.wish.Interviewer {
		return who
	}
	return 0
}

// owned lists the principles that cannot be chosen, by their owner.
func (h *customRound) owned() []goapp.UI {
	if h.loop == nil {
		return nil
	}
	rows := []goapp.UI{ui.P("", "small muted", "Not to be chosen, because others of this loop own them:")}
	for _, r := range h.loop.Rounds {
		if r.Interviewer != h.wish.Interviewer {
			rows = append(rows, ui.P("", "small muted", r.Interviewer.String()+": "+words.Principles(r.Principles, ", ")))
		}
	}
	return rows
}

func (h *customRound) onLength(_ goapp.Context, v string) {
	if n, err := strconv.Atoi(v); err == nil {
		h.wish.Minutes = n
		h.replan()
	}
}

func (h *customRound) onWho(ctx goapp.Context, slug string) {
	who, err := bank.ParseInterviewer(slug)
	if err != nil {
		return
	}
	h.wish.Interviewer = who
	if h.changed {
		h.replan()
		return
	}
	h.ours(h.shown.alone)
}

func (h *customRound) onPrinciple(pr bank.Principle) {
	on := slices.Clone(h.wish.Principles) // the slice may belong to a loop in the history
	if i := slices.Index(on, pr); i >= 0 {
		on = slices.Delete(on, i, i+1)
	} else {
		on = append(on, pr)
	}
	h.wish.Principles = on
	h.replan()
}
