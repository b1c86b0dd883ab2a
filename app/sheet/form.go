package sheet

import (
	"fmt"
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
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
	Level    string        // the candidate's, such as L6

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

// Grades are the rows of what the question's scale grades, preset to what the ticks support.
func (f *Form) Grades() []goapp.UI {
	q := f.Question
	var rows []goapp.UI
	switch scale := q.Scale(); {
	case scale.ByLines():
		lines := q.ScaleLines()
		for i := range lines {
			rows = append(rows, f.lineRow(i, &lines[i]))
		}
	case scale == bank.FitScale:
		rows = append(rows, f.fit())
	default:
		for i, p := range q.Principles {
			rows = append(rows, f.gradeRow(i, p))
		}
		rows = append(rows, f.scope())
	}
	return rows
}

// gradeRow is the row of the principle at a place. Its name opens what each grade sounds like.
func (f *Form) gradeRow(at int, p bank.Principle) goapp.UI {
	chosen, counted := f.Sheet.Chosen(p), f.Sheet.Counted(p)
	var reason goapp.UI
	if f.Sheet.AboveSuggested(p) {
		text := "Higher than your ticks support. What did the list miss? A sentence."
		if counted < chosen {
			text = fmt.Sprintf("Higher than your ticks support, and counts as %s. What did the list miss? A sentence.", counted)
		}
		reason = f.Reason(p, ui.Span("small", text), f.Missing && f.Sheet.NeedsReason(p))
	}
	return f.row(at, p.Slug(), p.String(), f.rubric(p), chosen, reason, func(s grading.Sheet, g bank.Grade) grading.Sheet { return s.Grade(p, g) })
}

// lineRow is the row of the line at a place of a scale.
func (f *Form) lineRow(at int, d *bank.Dimension) goapp.UI {
	chosen, counted := f.Sheet.ChosenLine(d.ID), f.Sheet.CountedLine(d.ID)
	var note goapp.UI
	if counted < chosen {
		note = ui.P("", "small", "Higher than your ticks support, and counts as "+counted.String()+".")
	}
	return f.row(at, d.ID, d.Name, view.Rubric(&d.Rubric, chosen), chosen, note, func(s grading.Sheet, g bank.Grade) grading.Sheet { return s.GradeLine(d.ID, g) })
}

// row is a row of the sheet. What the ticks support is the same for each, so that the first
// says it.
func (f *Form) row(at int, id, name string, anchors goapp.UI, chosen bank.Grade, below goapp.UI, grade func(grading.Sheet, bank.Grade) grading.Sheet) goapp.UI {
	const told = "supports"
	var supports goapp.UI
	if at == 0 {
		supports = goapp.Span().ID(told).Class("small muted").Text(f.Ticked() + " supports " + f.suggested().String())
	}
	return goapp.Section().Class("grade-one").Aria("label", name).Body(
		goapp.Details().ID("anchors-"+id).Class("anchors").Body(
			goapp.Summary().Body(goapp.H2().Text(name), supports),
			anchors),
		ui.GradePicker(id, name, chosen, f.suggested(), told, func(ctx goapp.Context, g bank.Grade) {
			f.Change(ctx, func(s grading.Sheet) grading.Sheet { return grade(s, g) })
		}),
		ui.Div("reason", below))
}

func (f *Form) suggested() bank.Grade {
	return grading.SuggestedGrade(f.Sheet.Ticked(), f.Question.Points.Len())
}

// MixedLines is the rule by which the lines of a rubric make a grade.
const MixedLines = "The grade is the highest at which two of the three lines hold and none is at Concern."

// rubric shows what each grade of a principle sounds like, each line to tap where it was
// heard: all three give the grade.
func (f *Form) rubric(p bank.Principle) goapp.UI {
	rows := make([]goapp.UI, 0, 4)
	for _, g := range bank.Grades() {
		texts := bank.PrincipleInfoOf(p).Rubric.Of(g)
		lines := make([]goapp.UI, len(texts))
		for i, text := range texts {
			picked := f.Sheet.PickedLine(p, i) == g
			lines[i] = ui.CheckRow("line-"+p.Slug()+"-"+strconv.Itoa(i+1)+"-"+g.Slug(), text, "", picked, func(ctx goapp.Context, _ goapp.Event) {
				f.Change(ctx, func(s grading.Sheet) grading.Sheet {
					if s.PickedLine(p, i) == g {
						return s.PickLine(p, i, 0)
					}
					return s.PickLine(p, i, g)
				})
			})
		}
		class := "anchor " + view.GradeClass(g)
		if f.Sheet.Chosen(p) == g {
			class += " on"
		}
		rows = append(rows, goapp.Div().Class(class).Body(
			goapp.Dt().Text(g.String()), goapp.Dd().Body(goapp.Ul().Class("checks").Body(lines...))))
	}
	return ui.Div("", ui.P("", "small muted", "Tap what you heard for each of the three lines. "+MixedLines),
		goapp.Dl().Class("rubric card").Body(rows...))
}

// scope asks what makes a Raises one, where one is chosen.
func (f *Form) scope() goapp.UI {
	if !f.Sheet.AsksScope(f.Question.Principles) {
		return goapp.Div()
	}
	level := bank.ScopeOf(f.Level)
	var rows []goapp.UI
	for _, t := range level.Traits() {
		rows = append(rows, ui.CheckRow("scope-"+t.ID, t.Name, t.Line, has(f.Sheet.Scope, t.ID), func(ctx goapp.Context, _ goapp.Event) {
			f.Change(ctx, func(s grading.Sheet) grading.Sheet { return s.TickScope(t.ID, !has(s.Scope, t.ID)) })
		}))
	}
	return goapp.Section().Class("grade-one").Aria("label", "What makes it Raises").Body(
		ui.Title("", "Raises needs one of these, at "+level.Level),
		ui.P("", "small muted", "Without, it counts as Meets: the points say that a story is complete, not that it is large."),
		goapp.Ul().Class("checks").Body(rows...))
}

// fitSteps are the steps of the fit scale, with what each sounds like.
var fitSteps = [...]struct {
	fit  grading.Fit
	line string
}{
	{grading.FitNot, "It wasn’t answered, or something else was."},
	{grading.FitPartly, "It was answered, and something they asked for is missing."},
	{grading.FitClear, "The recruiter could write it down as you said it."},
}

// fit asks how clear the answer to a recruiter's question was.
func (f *Form) fit() goapp.UI {
	chosen, options := 0, make([]ui.Radio, len(fitSteps))
	for i, step := range fitSteps {
		options[i] = ui.Radio{ID: "fit-" + step.fit.String(), Text: words.Fit(step.fit)}
		if step.fit == f.Sheet.ChosenFit() {
			chosen = i
		}
	}
	return goapp.Section().Class("grade-one").Aria("label", "Fit").Body(
		ui.Title("", "Could the recruiter write it down?"),
		ui.RadioChips("fit", "How clear it was", options, chosen, func(ctx goapp.Context, i int) {
			f.Change(ctx, func(s grading.Sheet) grading.Sheet { return s.WithFit(fitSteps[i].fit) })
		}),
		ui.P("", "small muted", fitSteps[chosen].line))
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
	m := grading.MarkFor(f.Sheet, f.Question)
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
