package ui

import (
	"strconv"

	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// gradeShapes are the outlines of the four grades, lowest first, 12 by 12.
var gradeShapes = [...]string{
	"M.8 1.8h10.4L6 10.8z",               // triangle down
	"M6 .3 11.7 6 6 11.7.3 6z",           // diamond
	"M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0", // disc
	"M.8 10.2h10.4L6 1.2z",               // triangle up
}

// GradeShape is the shape of a grade: ▼ Concern, ◆ Mixed, ● Meets, ▲ Raises, and an
// open ring for No signal and for what has no grade. It is decoration, as color is:
// the grade's word, or a figure under a heading that names it, stands beside it.
func GradeShape(g bank.Grade) goapp.UI {
	class, path := "g g0", attr{"d", "M1.8 6a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0"}
	if g.IsStep() {
		class, path.value = "g g"+strconv.Itoa(int(g)), gradeShapes[g-1]
	}
	return shape("svg", []attr{{"class", class}, {"viewBox", "0 0 12 12"}, {"aria-hidden", "true"}},
		shape("path", []attr{path}))
}

// GradeWord is a grade as shape and word.
func GradeWord(g bank.Grade) goapp.UI {
	return goapp.Span().Class("grade").Body(GradeShape(g), goapp.Span().Text(g.String()))
}

// GradePicker offers the rubric's four steps and, apart from them, No signal, for what has
// the id of and the name: a principle, or a line of a scale.
// suggested is the step that the ticks support; it has an outline as long as another
// one is chosen. told is the id of the line that says so, for those who listen. With
// the keyboard it is one stop, and the arrows choose.
func GradePicker(of, name string, chosen, suggested bank.Grade, told string, pick func(ctx goapp.Context, g bank.Grade)) goapp.UI {
	order := append(bank.Grades(), bank.NoSignal)
	stop := chosen // the option the Tab key comes to
	if stop == 0 {
		stop = max(suggested, order[0])
	}
	ids := make([]string, len(order))
	options := make([]goapp.UI, 0, len(order)+1)
	for i, g := range order {
		ids[i] = GradeID(of, g)
		class, tab := "seg-"+g.Slug(), -1
		if g == stop {
			tab = 0
		}
		if g == chosen {
			class += " on"
		}
		if g == suggested {
			class += " suggested"
		}
		if g == bank.NoSignal {
			options = append(options, goapp.Span().Class("gap").Aria("hidden", true))
		}
		options = append(options, goapp.Button().ID(ids[i]).Type("button").Class(class).Role("radio").
			Aria("checked", g == chosen).TabIndex(tab).
			OnClick(Safe(func(ctx goapp.Context, _ goapp.Event) { pick(ctx, g) }), goapp.EventScope(ids[i])).
			Body(GradeShape(g), goapp.Span().Text(g.String())))
	}
	arrows := arrowKeys(ids, func(ctx goapp.Context, i int) { pick(ctx, order[i]) })
	group := goapp.Div().Class("seg").Role("radiogroup").Aria("label", "Grade for "+name)
	if told != "" {
		group = group.Aria("describedby", told)
	}
	return group.OnKeyDown(arrows, goapp.EventScope("grade-"+of)).Body(options...)
}

// GradeID is the id of the option that gives what is graded, such as a principle's slug,
// the grade g.
func GradeID(of string, g bank.Grade) string { return "grade-" + of + "-" + g.Slug() }
