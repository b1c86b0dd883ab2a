package app

import (
	"context"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/readiness"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// historyScreen is every graded answer, by day.
type historyScreen struct {
	page
	undo  uuid.UUID
	toast string
}

// newHistory makes the screen.
func newHistory(p page) goapp.Composer { return &historyScreen{page: p} }

// historyPage is how many answers come at once: a long list costs a phone more
// than a tap on "more".
const historyPage = 40

func (h *historyScreen) OnNav(ctx goapp.Context) {
	h.page.OnNav(ctx)
	// A deletion on the answer's own screen leads here and can be undone here. The
	// address outlives that: one may come back to it when there is nothing to undo.
	if id, err := uuid.Parse(ctx.Page().URL().Query().Get("undo")); err == nil && h.live() && id == h.d.Model.deleted {
		h.undo, h.toast = id, "Answer deleted."
	}
}

func (h *historyScreen) Render() goapp.UI {
	if !h.live() {
		return h.frame("/history/", heading("History"),
			goapp.P().Class("muted").Text("Every answer you grade is listed here. It is kept in this browser and nowhere else."))
	}
	answers := h.book().Answers()
	if len(answers) == 0 {
		return h.frame("/history/", heading("History"),
			ui.Empty("Nothing graded yet.", "Every answer you grade is listed here. It is kept in this browser and nowhere else.",
				ui.LinkButton(h.link("/"), ui.Primary, "Answer a first question")),
			goapp.Div().Body(debriefs(&h.page)),
			goapp.Div().Body(h.toastBar()))
	}
	n := min(len(answers), max(h.d.Model.shown, historyPage))
	return h.frame("/history/", heading("History", ui.Chip(h.count(len(answers)))),
		goapp.Div().Class("measure-wide").Body(debriefs(&h.page)),
		goapp.Div().Class("days measure-wide").Body(h.days(answers[:n])...),
		goapp.Div().Class("onward").Body(h.more(n, len(answers))),
		goapp.Div().Body(h.damaged()),
		goapp.Div().Class("danger-zone row between measure-wide").Body(
			ui.LinkButton(h.link(storagePath), ui.Quiet, "Storage and backup"),
			ui.Button("delete-all", ui.Quiet, "Delete all history", func(goapp.Context, goapp.Event) {
				h.d.Device.Page.ShowDialog("all")
			})),
		ui.Dialog("all", "Delete all history?",
			"Every graded answer, note, round and debrief is removed from this browser. This cannot be undone.",
			ui.Button("all-no", ui.Plain, "Keep it", func(goapp.Context, goapp.Event) { h.d.Device.Page.CloseDialog("all") }),
			ui.Button("all-yes", ui.Danger, "Delete all", h.onDeleteAll)),
		goapp.Div().Body(h.toastBar()),
	)
}

// count says how many answers there are, or have been read so far.
func (h *historyScreen) count(n int) string {
	if !h.d.Model.whole() {
		return strconv.Itoa(n) + " read so far"
	}
	return plural(n, "answer", "answers")
}

func (h *historyScreen) days(answers []grading.Answer) []goapp.UI {
	now := h.d.Now()
	var out []goapp.UI
	for i := 0; i < len(answers); {
		day := dayName(gradedAt(answers[i]), now)
		var rows []goapp.UI
		for ; i < len(answers) && dayName(gradedAt(answers[i]), now) == day; i++ {
			rows = append(rows, answerRow(answerLink(h.d, answers[i]), answers[i]))
		}
		out = append(out, goapp.Section().Class("group").Body(
			goapp.H2().Text(day),
			goapp.Div().Class("card list").Body(rows...)))
	}
	return out
}

// gradedAt is when an answer was graded, on the clock of the place where it was.
func gradedAt(a grading.Answer) time.Time { return readiness.Local(a.Graded, a.Zone) }

func (h *historyScreen) more(shown, total int) goapp.UI {
	if shown >= total {
		return nil
	}
	return ui.Button("more", ui.Plain, "Show older answers", func(goapp.Context, goapp.Event) {
		h.d.Model.shown = max(h.d.Model.shown, historyPage) + historyPage
	})
}

// damaged says that records were set aside; they are neither shown nor lost.
func (h *historyScreen) damaged() goapp.UI {
	n := h.book().QuarantinedCount()
	if n == 0 {
		return nil
	}
	return goapp.P().Class("small muted").Text(plural(n, "record", "records") + " could not be read and stand aside. Nothing of them is deleted; Storage and backup shows them.")
}

func (h *historyScreen) onDeleteAll(ctx goapp.Context, _ goapp.Event) {
	h.d.Device.Page.CloseDialog("all")
	h.undo, h.toast = uuid.Nil, ""
	h.keep(ctx,
		func(c context.Context) error { return h.book().DeleteAll(c) },
		func(_ goapp.Context, err error) {
			h.toast = "All history is deleted."
			if err != nil {
				h.toast = history.Say(err)
			}
			h.d.Model.changed()
		})
}

func (h *historyScreen) toastBar() goapp.UI {
	action := ""
	if h.undo != uuid.Nil {
		action = "Undo"
	}
	return ui.Toast(h.toast, action, func(ctx goapp.Context, _ goapp.Event) {
		// The button stays until the answer is back: go-app drops what is dispatched
		// from an element that has gone.
		id := h.undo
		h.keep(ctx,
			func(c context.Context) error { return h.book().Undelete(c, id) },
			func(_ goapp.Context, err error) {
				h.undo, h.toast = uuid.Nil, "Answer restored."
				h.d.Model.deleted = uuid.Nil
				if err != nil {
					h.toast = history.Say(err)
				}
				h.d.Model.changed()
			})
	})
}

// answerLink is the address of one kept answer.
func answerLink(d *Deps, a grading.Answer) string { return d.link("/answer/?id=" + a.ID.String()) }

// answerRow is one kept answer in a list, with the address that shows it.
func answerRow(href string, a grading.Answer) goapp.UI {
	t := gradedAt(a)
	line := t.Format("15:04") + ", " + spentWords(a.Spent.Answer, len(a.Spent.Probes))
	if a.Stage != 0 {
		line += ", " + lowerFirst(a.Stage.String())
	}
	return goapp.A().Class("stage answer-row").Href(href).Body(
		goapp.Span().Class("badge mark-"+scoreBand(a.Mark.Score)).Body(
			goapp.Span().Class("sr").Text("Mark "), goapp.Span().Text(a.Mark.Score.String())),
		goapp.Span().Class("stage-words").Body(
			goapp.Span().Class("q").Text(a.Asked.Prompt),
			goapp.Small().Text(line)),
		ui.Icon("next"),
	)
}

// scoreBand is the class that colours a score; the figure stands beside it.
func scoreBand(s grading.Score) string {
	if b := s.Band(); b != grading.BandNone {
		return "g" + strconv.Itoa(int(b))
	}
	return "none"
}
