package round

import (
	"context"
	"encoding/json"
	"errors"
	"strconv"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/sheet"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// form is the sheet of the question that is asked, from the first note to the mark:
// what was ticked, graded and typed, and how it gets kept.
type form struct {
	s *round

	sheet   grading.Sheet
	pending *grading.Sheet // a sheet that is being kept and is shown after that; nil if there is none

	showMissing bool              // show what the sheet still needs
	focusNext   string            // the element that takes the focus once the change shows; "" for none
	filledFor   string            // the question whose texts are in the fields
	fields      map[string]string // what is known to stand in them, by their ids
	taking      bool              // a transcript is being moved into the sheet
	leftOut     string            // that not all of it fitted, in a sentence

	changes   int // counts changes, so that only the last draft is kept
	keptDraft int // the last of them that is known to be kept
	draft     shell.Draft
	stashed   bool // there may be a stash
	refused   ui.TooLong
}

// screen is what shows while the candidate grades an answer: first the question which
// principle it was after, then the sheet, evidence first, above the bar with the mark.
func (f *form) screen() goapp.UI {
	if _, known := bank.FindQuestion(f.s.r.Part().Question); !known {
		return f.missingQuestion()
	}
	q := f.s.question()
	about, asked := f.about(), goapp.UI(ui.P("", "asked", q.Prompt))
	switch {
	case f.asksGuess():
		about = ""
	case f.s.r.Plan().Stage == 0: // it was said right before
		asked = nil
	}
	head := goapp.Header().Class("grade-top").Body(
		goapp.Div().Class("row between").Body(
			goapp.H1().ID("title").TabIndex(-1).Text("Grade yourself"),
			ui.Span("small muted num", about)),
		ui.Div("", asked),
		goapp.Div().Role("status").Body(lines(f.s.clockNotice, []string{f.leftOut})...))
	if f.asksGuess() {
		return f.s.Frameless("rows grading guessing", head,
			goapp.Div().ID("sheet").Class("sheet-body").Body( // as below: the player keeps its place, and its element
				ui.Div("said-col", ui.Div("strip-slot"), f.s.player.View(&f.s.page))),
			sheet.Guess(q, f.onGuess))
	}
	form := f.parts()
	return f.s.Frameless("rows grading", head,
		goapp.Div().ID("sheet").Class("sheet-body").Body(
			ui.Div("said-col",
				ui.Div("strip-slot", sheet.Strip(f.sheet.Guess, q.Principles)),
				f.s.player.View(&f.s.page),
				f.saidFold()),
			ui.Div("points-col",
				goapp.Div().Class("row between").Body(ui.Title("", "Tick what you really said"), ui.Span("small muted", form.Ticked())),
				form.Points(),
				form.Flags(),
				ui.Disclosure("skeleton", "Outline of a strong answer", view.Skeleton(q))),
			ui.Div("grades-col",
				f.newScales(),
				goapp.Div().Class("grades").Body(form.Grades()...),
				form.ProbeRows(),
				f.noteField(),
				ui.Button("grade-drop", ui.Quiet, "Skip", func(goapp.Context, goapp.Event) {
					f.s.Deps.Device.Page.ShowDialog("drop")
				})),
		),
		goapp.Div().Class("bar grade-bar").Body(
			goapp.Div().ID("grade-missing").Class("missing").Role("alert").Body(f.missingLines()...),
			goapp.P().Class("refusal").Role("alert").Text(f.s.lostReason),
			form.Mark(),
			ui.Button("grade-save", ui.Primary, words.SaveLabel(f.s.r), f.onSave)),
		ui.Dialog("drop", "Skip this answer?",
			"Nothing of it is saved.",
			ui.Button("drop-no", ui.Plain, "Grade it", func(goapp.Context, goapp.Event) { f.s.Deps.Device.Page.CloseDialog("drop") }),
			ui.Button("drop-yes", ui.Danger, "Skip it", func(ctx goapp.Context, _ goapp.Event) {
				f.s.Deps.Device.Page.CloseDialog("drop")
				f.s.do(ctx, interview.Skip)
			})),
	)
}

// about says which of several answers is graded, and how long it took.
func (f *form) about() string {
	if n, of := f.s.r.QuestionNumber(); of > 1 {
		return strconv.Itoa(n) + " of " + strconv.Itoa(of) + ", " + spentLine(f.s.r)
	}
	return spentLine(f.s.r)
}

// asksGuess reports whether the first tap is still to come: where nobody told which
// principles the question is after. Recruiters' questions are after none.
func (f *form) asksGuess() bool {
	plan := f.s.r.Plan()
	told := plan.Stage == 0 && f.s.Deps.Store.Pref(&store.PrefBlind) == store.Off
	return f.sheet.Guess == "" && !told && plan.Again == uuid.Nil && f.s.question().Scale() != bank.FitScale
}

func (f *form) onGuess(ctx goapp.Context, slug string) {
	f.change(ctx, f.latest().WithGuess(slug))
	f.focusNext = "strip"
}

// parts are what the sheet is made of.
func (f *form) parts() *sheet.Form {
	q := f.s.question()
	var probes []string
	for _, part := range f.s.r.Segments() {
		if part.Kind == interview.SegmentProbe {
			probes = append(probes, q.Probes.At(part.Level))
		}
	}
	return &sheet.Form{
		Question: q, Sheet: f.sheet, Probes: probes, Fresh: f.s.r.Plan().Stage == 0, Missing: f.showMissing,
		Level:  f.s.Deps.Store.Pref(&store.PrefLevel),
		Change: func(ctx goapp.Context, change func(grading.Sheet) grading.Sheet) { f.change(ctx, change(f.latest())) },
		Reason: f.reasonField,
	}
}

// newScales says, at the first grading after it, that grading has changed: as long as the
// newest answer is of before.
func (f *form) newScales() goapp.UI {
	if newest := f.s.History().Answers(); len(newest) > 0 && newest[0].Mark.Scale == 0 {
		return ui.P("", "small muted", "Grading is new: cases, failures and recruiters’ questions have scales of their own, and Raises needs scope, ambiguity or impact. The marks you have stay as they are.")
	}
	return nil
}

// missingQuestion replaces the sheet of a question that has left the bank since the round
// was planned: without its points and principles a grade would mean nothing.
func (f *form) missingQuestion() goapp.UI {
	return f.s.Frameless("grading", shell.Heading("Nothing to grade"),
		ui.EmptyState("This question is no longer in the bank.", "It came with an older version. What you graded before is kept.",
			ui.Button("grade-gone", ui.Primary, "Continue", func(ctx goapp.Context, _ goapp.Event) { f.s.do(ctx, interview.Skip) })))
}

// spentLine is how long the answer took.
func spentLine(r interview.Round) string {
	_, answer, probes := r.Spent()
	return view.SpentWords(answer, len(probes))
}

// reasonField asks for words where the grade is above what the ticks support.
func (f *form) reasonField(pr bank.Principle, head goapp.UI, invalid bool) goapp.UI {
	return ui.TextField{
		ID: "reason-" + pr.Slug(), Head: head, Invalid: invalid, About: "grade-missing",
		Max: grading.MaxReason, Left: f.onBlur, Refused: &f.refused,
		Kept:  func() string { return f.latest().Reasons[pr] },
		Typed: func(_ goapp.Context, why string) { f.typed("reason-"+pr.Slug(), why, f.latest().Reason(pr, why)) },
	}.View()
}

func (f *form) noteField() goapp.UI {
	return ui.TextField{
		ID: "note", Head: ui.Span("sr", "Note to yourself"), Rows: 1, Placeholder: "What to say next time",
		Max: grading.MaxNote, Left: f.onBlur, Refused: &f.refused,
		Kept:  func() string { return f.latest().Note },
		Typed: func(_ goapp.Context, note string) { f.typed("note", note, f.latest().WithNote(note)) },
	}.View()
}

func (f *form) missingLines() []goapp.UI {
	if !f.showMissing {
		return nil
	}
	var out []goapp.UI
	for _, p := range f.sheet.ProblemsFor(f.s.question()) {
		out = append(out, goapp.P().Text(p.Message))
	}
	return out
}

// latest is the sheet with everything tapped so far, including what is still being kept.
func (f *form) latest() grading.Sheet {
	if f.pending != nil {
		return *f.pending
	}
	return f.sheet
}

// change takes a new sheet after a tap. Like a step of the round it is kept, then shown:
// what is seen to be ticked is there after a crash.
func (f *form) change(ctx goapp.Context, sheet grading.Sheet) {
	f.pending = &sheet
	f.changes++
	f.keepDraft()
}

// typed takes a text that was typed into a field, and the sheet with it.
func (f *form) typed(field, text string, sheet grading.Sheet) {
	if f.fields == nil {
		f.fields = map[string]string{}
	}
	f.fields[field] = text
	if f.pending != nil {
		f.pending = &sheet
	} else {
		f.sheet = sheet
	}
	f.changes++
	f.draft.Typed(f.s.After, func(goapp.Context) { f.keepDraft() })
}

// onBlur keeps what was typed when its field is left.
func (f *form) onBlur(goapp.Context, goapp.Event) { f.keepTyped() }

// keepTyped keeps what was typed and is in no draft yet.
func (f *form) keepTyped() {
	f.draft.Flush(goapp.Context{}, func(goapp.Context) { f.keepDraft() })
}

// keepDraft keeps the sheet as it is now. Of drafts that wait to be kept the last is
// enough.
func (f *form) keepDraft() { f.keepStashed("") }

// keepStashed is keepDraft, and then removes what was stashed until it was kept.
func (f *form) keepStashed(typed string) {
	f.draft.Done()
	r, sheet, coming, mine := f.s.r, f.latest().Clone(), f.pending, f.changes
	page, key := f.s.Deps.Device.Page, f.s.Deps.TypedStash()
	f.s.Deps.Store.WriteLatest(f.s.Ctx(goapp.Context{}), "draft of "+f.s.lastMoment.owner(),
		func(c context.Context) error {
			err := f.s.History().KeepDraft(c, r, sheet)
			if err == nil && typed != "" && page.Stashed(key) == typed {
				page.Stash(key, "")
			}
			return err
		},
		func(ctx goapp.Context, err error) {
			if err == nil {
				f.keptDraft = mine
				f.clearStash()
			}
			if err != nil && !errors.Is(err, history.ErrNoRound) && f.s.History().Err() == nil {
				f.s.lostReason = words.Error(err)
			}
			f.showPending(ctx, coming)
		})
}

// stashed is what stood in the fields when the page went, before it was known to be kept.
type stashed struct {
	Owner string
	grading.Texts
}

// onPageLeave stashes what was typed last: a closing page can't wait for the database.
func (f *form) onPageLeave() { f.stash() }

// onScreenLeave keeps what was typed last, whichever way the screen is left. The page
// may be gone before that is written, as after Back and another address, so it is
// stashed until then.
func (f *form) onScreenLeave() {
	if typed := f.stash(); typed != "" {
		f.keepStashed(typed)
	}
}

// stash stashes what was typed and is not known to be kept, if there is anything.
func (f *form) stash() (typed string) {
	// Also while this tab waits to run the round.
	if f.changes == f.keptDraft || f.s.remote || !f.s.open || f.s.r.Over() || f.s.r.Part().Kind != interview.Question {
		return ""
	}
	text, err := json.Marshal(stashed{f.s.lastMoment.owner(), f.latest().Texts()})
	if err != nil {
		return ""
	}
	f.stashed = true
	f.s.Deps.Device.Page.Stash(f.s.Deps.TypedStash(), string(text))
	return string(text)
}

// restore brings back what was stashed, into the fields that now, which is the latest
// sheet, leaves as the history has them.
func (f *form) restore(ctx goapp.Context, now grading.Sheet) {
	words := f.s.Deps.Device.Page.Stashed(f.s.Deps.TypedStash())
	if words == "" {
		return
	}
	f.stashed = true
	var st stashed
	if json.Unmarshal([]byte(words), &st) != nil || !f.s.open || f.s.r.Over() || st.Owner != f.s.lastMoment.owner() {
		f.clearStash() // of another round, or another question
		return
	}
	f.change(ctx, now.WithTexts(st.Texts, f.sheet))
}

func (f *form) clearStash() {
	if f.stashed {
		f.stashed = false
		f.s.Deps.Device.Page.Stash(f.s.Deps.TypedStash(), "")
	}
}

// showPending shows a sheet that was being kept. If it could not be kept it is shown all the
// same, under the banner that says so.
func (f *form) showPending(ctx goapp.Context, coming *grading.Sheet) {
	if coming != nil && f.pending == coming {
		f.sheet, f.pending, f.filledFor = *coming, nil, ""
		f.s.settle(ctx) // a reason's field may be back
		if id := f.focusNext; id != "" {
			f.focusNext = ""
			ctx.Defer(func(goapp.Context) { f.s.Deps.Device.Page.Focus(id) })
		}
	}
}

// fillFields puts the texts into the fields: go-app does not set the contents of a text area.
// Each is put there once. A field that somebody types in may hold more by now than the program
// has heard of.
func (f *form) fillFields() {
	if !f.s.open || f.s.r.Over() || f.s.r.Part().Kind != interview.Question {
		f.filledFor = ""
		return
	}
	key := strconv.Itoa(screenOf(f.s.r.Phase())) + f.s.r.Part().Question + strconv.Itoa(f.s.r.PartIndex())
	if key != f.filledFor {
		f.filledFor, f.fields = key, map[string]string{}
	}
	put := func(id, text string) {
		if was, known := f.fields[id]; !known || was != text {
			f.fields[id] = text
			f.s.Deps.Device.Page.SetValue(id, text)
		}
	}
	sheet := f.latest()
	put("said", sheet.Said)
	put("note", sheet.Note)
	for _, pr := range bank.Principles() {
		if id := "reason-" + pr.Slug(); f.s.r.Phase() == interview.PhaseGrade && f.sheet.AboveSuggested(pr) {
			put(id, sheet.Reasons[pr])
		} else {
			delete(f.fields, id) // the field is not there
		}
	}
}

// saidFold shows what the candidate said, typed or transcribed, and the hints in it.
func (f *form) saidFold() goapp.UI {
	label := "Type it as you would say it, or leave it."
	if f.sheet.Transcript {
		label = "Written down by this browser, on this device. Put right what it misheard."
	}
	_, answer, probes := f.s.r.Spent()
	return ui.Disclosure("words", "Transcript and hints", f.saidField(label), f.parts().Numbers(),
		goapp.Div().ID("heard").Body(view.Hints(f.sheet.Said, f.sheet.Transcript, answer, f.s.r.Aims().Aim, probes)))
}

// onSave keeps the graded answer together with the step to the next question.
func (f *form) onSave(ctx goapp.Context, e goapp.Event) {
	switch {
	case f.s.busy || shell.SecondTap(e):
	case f.s.acquiring:
		f.s.enqueue(shell.Event(interview.Graded, f.s.Deps.Now()))
	default:
		f.save(ctx)
	}
}

// save keeps the graded answer, unless the sheet lacks something.
func (f *form) save(ctx goapp.Context) {
	q := f.s.question()
	if problems := f.latest().ProblemsFor(q); len(problems) > 0 {
		f.showMissing = true
		id := ui.GradeID(problems[0].Principle.Slug(), bank.Concern) // where the Tab key comes to
		if problems[0].Missing == grading.MissingReason {
			id = "reason-" + problems[0].Principle.Slug()
		}
		ctx.Defer(func(goapp.Context) { f.s.Deps.Device.Page.Focus(id) })
		return
	}
	graded := shell.Event(interview.Graded, f.s.Deps.Now())
	next, err := f.s.r.Do(graded)
	if err != nil {
		return
	}
	sheet := f.latest()
	if words := f.pendingTranscript(); words != "" { // the last of them came late
		sheet = f.withWords(sheet, words)
	}
	a := grading.NewAnswer(f.s.Deps.NewID(), f.s.r, q, sheet, f.s.Deps.Now(), f.s.Deps.Device.Page.Zone())
	f.s.begin(interview.Graded, next)
	f.changes++ // a draft still waiting is of no use now
	f.draft.Done()
	f.s.Write(ctx,
		func(c context.Context) error { return f.s.History().KeepAnswer(c, a, next, graded) },
		func(ctx goapp.Context, err error) {
			f.s.show(ctx, next, interview.Graded, err)
		})
	// The browser grants this most readily at a tap, and there is something to
	// protect now.
	f.s.Background(ctx, func() error { _, err := f.s.Deps.Device.Storage.Persist(); return err }, nil)
}
