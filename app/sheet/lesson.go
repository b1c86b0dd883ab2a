package sheet

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// LessonTitle says how many points an answer left out.
func LessonTitle(a *grading.Answer) string {
	n := len(a.LeftOut())
	switch {
	case len(a.Asked.Points) == 0:
		return "Saved"
	case n == 0:
		return "Nothing left out"
	case n == len(a.Asked.Points):
		return "No point ticked"
	}
	return textutil.UpperFirst(textutil.NumberWord(n)) + " " + plural(n, "point", "points") + " left out"
}

// LeftOut lists the points that an answer left out, with the lines of the outline that cover
// them: points that one line covers stand together.
func LeftOut(a *grading.Answer) goapp.UI {
	omitted := a.LeftOut()
	var rows []goapp.UI
	for i, o := range omitted {
		same := func(b grading.Omission) bool { return o.Line != "" && b.Line == o.Line }
		if slices.ContainsFunc(omitted[:i], same) {
			continue
		}
		said := []goapp.UI{ui.P("", "small muted point", o.Point)}
		for _, b := range omitted[i+1:] {
			if same(b) {
				said = append(said, ui.P("", "small muted point", b.Point))
			}
		}
		if o.Line != "" {
			said = append(said, ui.P("", "cover", o.Line), ui.P("", "small muted", "Belongs to: "+o.Part.String()))
		}
		rows = append(rows, goapp.Li().Body(ui.GradeShape(0), ui.Div("", said...)))
	}
	return goapp.Ul().Class("left-out").Body(rows...)
}

// Terms explains the terms of the trade in what an answer left out, behind a tap; nil where
// there are none.
func Terms(a *grading.Answer) goapp.UI {
	var texts []string
	for _, o := range a.LeftOut() {
		texts = append(texts, o.Point, o.Line)
	}
	return view.Terms("terms", texts...)
}

// WorkedOut is how a mark is worked out, behind a tap.
func WorkedOut(id string, m grading.Mark) goapp.UI {
	why := m.Why()
	lines := make([]goapp.UI, len(why))
	for i, w := range why {
		lines[i] = goapp.Li().Text(w)
	}
	return ui.Disclosure(id, "How "+m.Score.String()+" is worked out", goapp.Ul().Class("why small muted").Body(lines...))
}

// AttemptsTitle says what the second of two attempts did better or worse.
func AttemptsTitle(first, second *grading.Answer) string {
	more := second.Sheet.Ticked() - first.Sheet.Ticked()
	points := "As many points"
	switch {
	case more > 0:
		points = textutil.UpperFirst(textutil.NumberWord(more)) + " more " + plural(more, "point", "points")
	case more < 0:
		points = textutil.UpperFirst(textutil.NumberWord(-more)) + " " + plural(-more, "point", "points") + " fewer"
	}
	if second.Rest {
		return points // a part takes less time than all of it
	}
	s, way := seconds(first.Spent.Answer)-seconds(second.Spent.Answer), " fewer "
	if s < 0 {
		s, way = -s, " more "
	}
	switch {
	case s == 0:
		return points + ", in the same time"
	case s >= 120:
		return points + ", in " + strconv.Itoa((s+30)/60) + way + "minutes"
	}
	return points + ", in " + strconv.Itoa(s) + way + plural(s, "second", "seconds")
}

// Attempts are two attempts at a question side by side: marks, points, times and words.
// hrefs are the addresses of the two, where their recordings are, too.
func Attempts(first, second *grading.Answer, hrefs [2]string) goapp.UI {
	head := func(name string, a *grading.Answer, href string) goapp.UI {
		return goapp.Th().Scope("col").Body(
			goapp.A().Href(href).Body(ui.Span("small muted", name), goapp.Span().Class("fig").Text(a.Mark.Score.String()), ui.GradeWord(a.Mark.Score.Grade())))
	}
	rows := []goapp.UI{goapp.Tr().Body(goapp.Td().Body(ui.Span("sr", "Point")), head("First", first, hrefs[0]), head("Second", second, hrefs[1]))}
	for i, p := range second.Asked.Points {
		was, is := first.Ticked(i), second.Ticked(i)
		class := ""
		if was != is {
			class = "changed"
		}
		rows = append(rows, goapp.Tr().Class(class).Body(goapp.Th().Scope("row").Text(p), said(was), said(is)))
	}
	figures := func(name, a, b string) {
		rows = append(rows, goapp.Tr().Class("figures").Body(goapp.Th().Scope("row").Text(name), goapp.Td().Text(a), goapp.Td().Text(b)))
	}
	figures("Answer", textutil.Clock(first.Spent.Answer), textutil.Clock(second.Spent.Answer))
	if a, b := wordCount(first), wordCount(second); a+b > 0 {
		figures("Words", figure(a), figure(b))
	}
	return goapp.Table().Class("attempts").Body(rows...)
}

// said is a cell that says whether a point was made.
func said(on bool) goapp.UI {
	if on {
		return goapp.Td().Body(ui.Icon("check"), ui.Span("sr", "said"))
	}
	return goapp.Td().Body(ui.Span("dash", ""), ui.Span("sr", "left out"))
}

func wordCount(a *grading.Answer) int { return len(strings.Fields(a.Sheet.Said)) }

func figure(n int) string {
	if n == 0 {
		return "–"
	}
	return textutil.Thousands(n)
}

func seconds(d time.Duration) int { return int(d.Round(time.Second) / time.Second) }

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
