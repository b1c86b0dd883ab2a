package sheet

import (
	"fmt"
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Form is a sheet as it is filled in.
type Form struct {
	Question *bank.Question
	Sheet    grading.Sheet // as it is shown
	Probes   []string      // what was asked, in that order
	Fresh    bool          // all of it was said right before
	Missing  bool          // say what is missing

	// Change takes a tap: change is called with the latest sheet.
	Change func(ctx goapp.Context, change func(grading.Sheet) grading.Sheet)
	// Reason is the field for why a principle's grade is above what the ticks support.
	Reason func(p bank.Principle, head goapp.UI, invalid bool) goapp.UI
}

// Points are the key points to tick.
func (f *Form) Points() goapp.UI {
	return ui.Checklist(f.Question.Points.All(),
		func(i int) bool { return i < len(f.Sheet.Ticks) && f.Sheet.Ticks[i] },
		func(ctx goapp.Context, i int) {
			f.Change(ctx, func(s grading.Sheet) grading.Sheet { return s.Tick(i, i < len(s.Ticks) && !s.Ticks[i]) })
		})
}

// Ticked says how many of the points are ticked.
func (f *Form) Ticked() string {
	return strconv.Itoa(f.Sheet.Ticked()) + " of " + strconv.Itoa(f.Question.Points.Len())
}

// Grades are the rows of the principles, preset to what the ticks support.
func (f *Form) Grades() []goapp.UI {
	rows := make([]goapp.UI, len(f.Question.Principles))
	for i, p := range f.Question.Principles {
		rows[i] = f.gradeRow(i, p)
	}
	return rows
}

// gradeRow is the row of the principle at a place. Its name opens what each grade sounds
// like. What the ticks support is the same for each, so that the first says it.
func (f *Form) gradeRow(i int, p bank.Principle) goapp.UI {
	suggested := grading.SuggestedGrade(f.Sheet.Ticked(), f.Question.Points.Len())
	chosen, counted := f.Sheet.Chosen(p), f.Sheet.Counted(p)
	const told = "supports"
	var supports goapp.UI
	if i == 0 {
		supports = goapp.Span().ID(told).Class("small muted").Text(f.Ticked() + " supports " + suggested.String())
	}
	var reason goapp.UI
	if chosen.IsStep() && chosen > suggested {
		text := "Higher than your ticks support. What did the list miss? A sentence."
		if counted < chosen {
			text = fmt.Sprintf("Higher than your ticks support, and counts as %s. What did the list miss? A sentence.", counted)
		}
		reason = f.Reason(p, ui.Span("small", text), f.Missing && f.Sheet.NeedsReason(p))
	}
	return goapp.Section().Class("grade-one").Aria("label", p.String()).Body(
		goapp.Details().ID("anchors-"+p.Slug()).Class("anchors").Body(
			goapp.Summary().Body(goapp.H2().Text(p.String()), supports),
			view.Rubric(&bank.PrincipleInfoOf(p).Rubric, chosen)),
		ui.GradePicker(p, chosen, suggested, told, func(ctx goapp.Context, g bank.Grade) {
			f.Change(ctx, func(s grading.Sheet) grading.Sheet { return s.Grade(p, g) })
		}),
		ui.Div("reason", reason))
}

// probeGrades are the grades of a probe, with their words.
var probeGrades = [...]struct {
	grade grading.ProbeGrade
	word  string
}{{grading.ProbeHeld, "Held"}, {grading.ProbeThin, "Thin"}, {grading.ProbeNone, "None"}}

// ProbeRows ask of each probe how its answer held, with one tap. A second tap on the same
// takes it back. Nil where nothing was asked.
func (f *Form) ProbeRows() goapp.UI {
	if len(f.Probes) == 0 {
		return nil
	}
	rows := make([]goapp.UI, len(f.Probes))
	for i, text := range f.Probes {
		at := f.Sheet.ProbeGradeAt(i)
		buttons := make([]goapp.UI, len(probeGrades))
		for n, g := range probeGrades {
			id, class := "probe-"+strconv.Itoa(i)+"-"+g.grade.String(), ""
			if g.grade == at {
				class = "on"
			}
			buttons[n] = goapp.Button().ID(id).Type("button").Class(class).Aria("pressed", g.grade == at).
				OnClick(ui.Safe(func(ctx goapp.Context, _ goapp.Event) {
					f.Change(ctx, func(s grading.Sheet) grading.Sheet {
						if s.ProbeGradeAt(i) == g.grade {
							return s.Probe(i, 0)
						}
						return s.Probe(i, g.grade)
					})
				}), goapp.EventScope(id)).Text(g.word)
		}
		told := "probe-" + strconv.Itoa(i)
		asked := goapp.Span().ID(told).Class("probe").Text(text)
		if f.Fresh && len(f.Probes) == 1 { // the title says it all
			asked = asked.Class("sr")
		}
		rows[i] = goapp.Li().Body(asked,
			goapp.Div().Class("held").Role("group").Aria("labelledby", told).Body(buttons...))
	}
	title := "Did the probes hold?"
	if len(f.Probes) == 1 {
		title = "Did the probe hold?"
	}
	return goapp.Section().Class("probes").Body(
		ui.Title("", title),
		goapp.Ol().Body(rows...))
}

// Flags are the red flags, the question's own before those of every answer, behind their
// count.
func (f *Form) Flags() goapp.UI {
	own := f.Question.Flags.All()
	rows := make([]goapp.UI, 0, len(own)+len(bank.RedFlags))
	for i, text := range own {
		rows = append(rows, ui.CheckRow("own-"+strconv.Itoa(i), text, "", has(f.Sheet.OwnFlags, text), func(ctx goapp.Context, _ goapp.Event) {
			f.Change(ctx, func(s grading.Sheet) grading.Sheet { return s.OwnFlag(text, !has(s.OwnFlags, text)) })
		}))
	}
	for i := range bank.RedFlags {
		flag := &bank.RedFlags[i]
		rows = append(rows, ui.CheckRow("flag-"+flag.ID, flag.Title, "", has(f.Sheet.Flags, flag.ID), func(ctx goapp.Context, _ goapp.Event) {
			f.Change(ctx, func(s grading.Sheet) grading.Sheet { return s.Flag(flag.ID, !has(s.Flags, flag.ID)) })
		}))
	}
	count := "none"
	if n := f.Sheet.FlagCount(); n > 0 {
		count = strconv.Itoa(n)
	}
	return goapp.Details().ID("flags").Class("fold").Body(
		goapp.Summary().Body(goapp.Span().Body(ui.Span("", "Red flags "), ui.Span("muted", count))),
		goapp.Div().Class("fold-body").Body(goapp.Ul().Class("checks").Body(rows...)))
}

// Numbers lets a candidate whose words are not kept say that there were numbers.
func (f *Form) Numbers() goapp.UI {
	return goapp.Ul().Class("checks had-number").Body(
		ui.CheckRow("numbers", "Had a number (used in the debrief only)", "", f.Sheet.Numbers, func(ctx goapp.Context, _ goapp.Event) {
			f.Change(ctx, func(s grading.Sheet) grading.Sheet { return s.WithNumbers(!s.Numbers) })
		}))
}

// Mark is the mark as it would be now.
func (f *Form) Mark() goapp.UI {
	m := grading.ComputeMark(f.Sheet, f.Question.Principles)
	return goapp.Div().ID("mark").Class("mark-now").Role("status").Body(Figure(m.Score)...)
}

// Figure is a mark with the grade it is nearest to, as shape and word.
func Figure(s grading.Score) []goapp.UI {
	g := s.Grade()
	if g == 0 {
		g = bank.NoSignal
	}
	return []goapp.UI{goapp.Span().Class("fig").Body(ui.Span("sr", "Mark "), ui.Span("", s.String())), ui.GradeWord(g)}
}

func has(all []string, s string) bool {
	for _, a := range all {
		if a == s {
			return true
		}
	}
	return false
}
