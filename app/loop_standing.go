package app

import (
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// standing is how far the loop planned last has come or, while none was planned,
// who was ever met.
type standing struct {
	sat   map[bank.Interviewer]debrief.Sitting
	met   map[bank.Interviewer]bool // who has every question of theirs graded
	begun int                       // how many have heard an answer, those met among them
}

func (m *Model) standing() standing {
	l, _ := m.loop()
	at := standing{debrief.Sittings(l, m.answersOf(l)), map[bank.Interviewer]bool{}, 0}
	for who, sat := range at.sat {
		if sat.Met() {
			at.met[who] = true
		}
		if sat.Graded > 0 {
			at.begun++
		}
	}
	return at
}

// answersOf are the answers of a loop.
func (m *Model) answersOf(l interview.Loop) []grading.Answer {
	return debrief.Answers(l.ID, m.Book().Loops(), m.Book().Answers())
}

// loopState says in a line how far a loop has come: how many interviewers have been
// met, how many more have been begun with, who is next, and when it was planned.
func loopState(l interview.Loop, met map[bank.Interviewer]bool, begun int, now time.Time) string {
	since := ", planned " + sinceDay(l.ID, now)
	next, left := l.Next(met)
	if !left {
		return "All five met" + since
	}
	said := strconv.Itoa(len(met)) + " of 5 met, "
	if n := begun - len(met); n > 0 {
		said += strconv.Itoa(n) + " begun, "
	}
	return said + whoName(next.Interviewer) + " next" + since
}

// loopsAsked is what each loop asked about, oldest first. With plan, the loop
// planned last counts for all that it is going to ask.
func (m *Model) loopsAsked(plan bool) [][]bank.Principle {
	loops := m.Book().Loops()
	out := make([][]bank.Principle, 0, len(loops))
	for i := len(loops) - 1; i >= 0; i-- {
		if i == 0 && plan {
			out = append(out, loops[i].Asked())
		} else {
			out = append(out, debrief.Asked(loops[i], m.answersOf(loops[i])))
		}
	}
	return out
}

// inLoop is the round under way if it is one of the loop planned last. Its
// answers would not belong to what took the loop's place, or the round's.
func (m *Model) inLoop() (p interview.Plan, ok bool) {
	l, _ := m.loop()
	r, _, open := m.Book().CurrentRound()
	return r.Plan(), open && !r.Over() && l.Holds(r.Plan())
}

// loopBusy says why nothing takes the place of a loop while a round of it is
// under way; "" when none is. The way to the round is in the banner above.
func loopBusy(m *Model) string {
	p, busy := m.inLoop()
	if !busy {
		return ""
	}
	return "Your round with the " + whoName(p.Interviewer) + " is under way. Finish it, or give it up, before you change the loop."
}

// roundFixed says why the loop's round with an interviewer cannot be changed; ""
// when it can.
func roundFixed(m *Model, l interview.Loop, who bank.Interviewer) string {
	_, ok := l.Of(who)
	p, busy := m.inLoop()
	switch sat := m.standing().sat[who]; {
	case !ok:
		return "You have no loop with such a round."
	case sat.Met():
		return "You have met this interviewer, so their round stays as it was."
	case sat.Graded > 0:
		return "You have answered in this round, so it stays as it was. You can go on with the rest of it."
	case busy && p.Interviewer == who:
		return loopBusy(m)
	default:
		return ""
	}
}

// satChip says how far an interviewer's round has come; nil: it has not begun.
func satChip(sat debrief.Sitting) goapp.UI {
	switch {
	case sat.Met():
		return ui.Chip("Met", "lp")
	case sat.Graded > 0:
		return ui.Chip(strconv.Itoa(sat.Graded) + " of " + strconv.Itoa(sat.Asks) + " answered")
	default:
		return nil
	}
}

// beginButton begins a round of the loop, or what is left of it.
//
//go:noinline
func (s *starter) beginButton(p *page, r interview.LoopRound, sat debrief.Sitting, kind ui.Kind) goapp.UI {
	who := r.Interviewer
	label := "Begin, " + minutes(r.Plan.Minutes)
	if sat.Graded > 0 {
		label = "Go on, " + minutes(sat.Rest.Minutes)
	}
	return ui.Button("begin-"+who.Slug(), kind, label, func(ctx goapp.Context, _ goapp.Event) {
		// go-app may keep the handler of a loop before, so all is asked anew.
		if sat := p.d.Model.standing().sat[who]; len(sat.Rest.Parts) > 0 {
			s.startPlan(ctx, p, sat.Rest)
		}
	}).Aria("label", label+", with the "+whoName(who))
}

// loopAfter is what a loop goes on with after a round of it: its debrief once
// everyone has heard an answer, else the next interviewer. Nil after any other
// round.
func (s *round) loopAfter() goapp.UI {
	plan := s.r.Plan()
	l, _ := s.d.Model.loop()
	if !l.Holds(plan) {
		return nil
	}
	at := s.d.Model.standing()
	next, left := l.Next(at.met)
	enough := ui.LinkButton(s.link("/"), ui.Plain+" block", "Enough for now")
	if at.begun == len(l.Rounds) {
		var rest goapp.UI
		if left {
			rest = ui.LinkButton(s.link(loopPath), ui.Plain+" block", "Answer what is left first")
		}
		return part("stack",
			line("", "prompt mid", "Everyone in your loop has met you. Now they meet without you."),
			debriefWay(&s.page), rest, enough)
	}
	at.met[plan.Interviewer] = true // whom one has just left can wait
	if other, ok := l.Next(at.met); ok {
		next = other
	}
	sat := at.sat[next.Interviewer]
	return part("stack",
		box("card next",
			box("row between", bit("eyebrow", "Next in your loop"), satChip(sat)),
			line("", "prompt mid", next.Interviewer.String()),
			line("", "small muted", loopLine(next, next.Interviewer)),
			s.beginButton(&s.page, next, sat, ui.Primary+" block")),
		enough)
}
