package progress

import (
	"cmp"
	"context"
	"math"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/smallsort"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// historyScreen lists all graded answers by day.
type historyScreen struct {
	page
	undo  uuid.UUID
	toast string
}

// NewHistory makes the screen.
func NewHistory(p page) goapp.Composer { return &historyScreen{page: p} }

// historyPage is how many answers are shown at first. A long list costs a phone more than
// a tap on "more".
const historyPage = 40

func (h *historyScreen) OnNav(ctx goapp.Context) {
	h.page.OnNav(ctx)
	// Deleting an answer leads here and can be undone here. The address outlives that:
	// one may come back to it when there is nothing left to undo.
	if id, err := uuid.Parse(ctx.Page().URL().Query().Get("undo")); err == nil && h.HasStore() && id == h.Deps.Store.LastDeleted {
		h.undo, h.toast = id, "Answer deleted."
	}
}

func (h *historyScreen) Render() goapp.UI {
	if !h.HasStore() {
		return h.Frame("/history/", shell.Heading("History"),
			goapp.P().Class("muted").Text("Every answer you grade is listed here, in this browser only."))
	}
	answers := h.inOrder(h.History().Answers())
	if len(answers) == 0 {
		return h.Frame("/history/", shell.Heading("History"),
			ui.EmptyState("Nothing graded yet.", "Every answer you grade is listed here, in this browser only.",
				ui.LinkButton(h.Link("/"), ui.Primary, "Answer a first question")),
			goapp.Div().Body(debriefs(&h.page)),
			goapp.Div().Body(h.toastBar()))
	}
	n := min(len(answers), max(h.Deps.Store.HistoryShown, historyPage))
	return h.Frame("/history/", shell.Heading("History", ui.Chip(h.count(len(answers)))),
		goapp.Div().Class("measure-wide").Body(debriefs(&h.page)),
		goapp.Div().Class("days measure-wide").Body(h.days(answers[:n])...),
		goapp.Div().Class("onward").Body(h.more(n, len(answers))),
		goapp.Div().Body(h.damaged()),
		goapp.Div().Class("danger-zone row between measure-wide").Body(
			ui.LinkButton(h.Link(shell.StoragePath), ui.Quiet, "Storage and backup"),
			ui.Button("delete-all", ui.Quiet, "Delete all history", func(goapp.Context, goapp.Event) {
				h.Deps.Device.Page.ShowDialog("all")
			})),
		ui.Dialog("all", "Delete all history?",
			"Every graded answer, note, round and debrief is removed from this browser. This cannot be undone.",
			ui.Button("all-no", ui.Plain, "Keep it", func(goapp.Context, goapp.Event) { h.Deps.Device.Page.CloseDialog("all") }),
			ui.Button("all-yes", ui.Danger, "Delete all", h.onDeleteAll)),
		goapp.Div().Body(h.toastBar()),
	)
}

// count says how many answers there are or, while reading, have been read so far.
func (h *historyScreen) count(n int) string {
	if !h.Deps.Store.FullyLoaded() {
		return strconv.Itoa(n) + " read so far"
	}
	return textutil.Plural(n, "answer", "answers")
}

// ahead reports whether an answer is dated in the future, by a clock that was wrong.
func (h *historyScreen) ahead(a grading.Answer) bool {
	return a.Graded.After(h.Deps.Now().Add(journal.ClockTolerance))
}

// inOrder has those answers last that are dated in the future: they would stand above
// all practice until then, and push it off the first page.
func (h *historyScreen) inOrder(answers []grading.Answer) []grading.Answer {
	n := 0
	for n < len(answers) && h.ahead(answers[n]) {
		n++
	}
	if n == 0 {
		return answers
	}
	return append(append([]grading.Answer(nil), answers[n:]...), answers[:n]...)
}

// days lists answers under their days, the latest first. An answer belongs to the day
// it was where it was graded, so a journey between time zones can part answers of one
// day in the order of time; each day has one heading all the same. Answers of a
// device whose clock is ahead stand last.
func (h *historyScreen) days(answers []grading.Answer) []goapp.UI {
	now := h.Deps.Now()
	const ahead = "Dated in the future"
	rows := map[string][]goapp.UI{}
	latest := map[string]int64{}
	var names []string
	for _, a := range answers {
		t := view.GradedAt(a)
		name, day := words.Day(t, now), t.Unix()+int64(zoneOffset(t))
		if h.ahead(a) {
			name, day = ahead, math.MinInt64
		}
		if rows[name] == nil {
			names = append(names, name)
			latest[name] = day
		}
		latest[name] = max(latest[name], day)
		rows[name] = append(rows[name], view.AnswerRow(shell.AnswerLink(h.Deps, a), a).ID(rowID(a)))
	}
	smallsort.Sort(names, func(a, b string) int { return cmp.Compare(latest[b], latest[a]) })
	out := make([]goapp.UI, 0, len(names))
	for _, name := range names {
		out = append(out, goapp.Section().Class("group").Body(
			goapp.H2().Text(name),
			goapp.Div().Class("card list").Body(rows[name]...)))
	}
	return out
}

// zoneOffset is how many seconds t's zone is ahead of UTC.
func zoneOffset(t time.Time) int {
	_, offset := t.Zone()
	return offset
}

// rowID is the id of an answer's row.
func rowID(a grading.Answer) string { return "row-" + a.ID.String() }

func (h *historyScreen) more(shown, total int) goapp.UI {
	if shown >= total {
		return nil
	}
	return ui.Button("more", ui.Plain, "Show older answers", func(ctx goapp.Context, _ goapp.Event) {
		h.Deps.Store.HistoryShown = max(h.Deps.Store.HistoryShown, historyPage) + historyPage
		// The button may be gone, or far below: who goes by the keyboard goes on at the first of the new.
		if answers := h.inOrder(h.History().Answers()); shown < len(answers) {
			h.Refocus(ctx, rowID(answers[shown]))
		}
	})
}

// damaged says that records were quarantined: they are neither shown nor lost.
func (h *historyScreen) damaged() goapp.UI {
	n := len(h.History().Quarantined())
	if n == 0 {
		return nil
	}
	return goapp.P().Class("small muted").Text(textutil.Plural(n, "record", "records") + " could not be read and stand aside. Nothing of them is deleted; Storage and backup shows them.")
}

func (h *historyScreen) onDeleteAll(ctx goapp.Context, _ goapp.Event) {
	h.Deps.Device.Page.CloseDialog("all")
	h.undo, h.toast = uuid.Nil, ""
	h.WriteInBackground(ctx,
		func(c context.Context) error {
			err := h.History().DeleteAll(c)
			if err == nil {
				h.Deps.ForgetStashes()
			}
			return err
		},
		func(ctx goapp.Context, err error) {
			h.Refocus(ctx, "title")
			h.toast = "All history is deleted."
			if err != nil {
				h.toast = words.Error(err)
			}
		})
}

func (h *historyScreen) toastBar() goapp.UI {
	action := ""
	if h.undo != uuid.Nil {
		action = "Undo"
	}
	return ui.Toast(h.toast, action, func(ctx goapp.Context, _ goapp.Event) {
		// The button stays until the answer is back: go-app drops what is dispatched from an
		// element that is no longer mounted.
		id := h.undo
		h.Write(ctx,
			func(c context.Context) error { return h.History().Undelete(c, id) },
			func(ctx goapp.Context, err error) {
				h.Refocus(ctx, "title")
				h.undo, h.toast = uuid.Nil, "Answer restored."
				h.Deps.Store.LastDeleted = uuid.Nil
				if err != nil {
					h.toast = words.Error(err)
				}
			})
	})
}
