package round

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/mockloop/mockloop/app/shell"
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

	showMissing bool   // show what the sheet still needs
	filledFor   string // the question whose texts are in the fields
	taking      bool   // a transcript is being moved into the sheet
	leftOut     string // that not all of it fitted, in a sentence

	changes   int // counts changes, so that only the last draft is kept
	keptDraft int // the last of them that is known to be kept
	draft     shell.Draft
	stashed   bool // there may be a stash
	refused   ui.TooLong
}

// screen is what shows while the candidate grades an answer, evidence first: the points,
// then the principles, then the flags.
func (f *form) screen() goapp.UI {
	if _, known := bank.FindQuestion(f.s.r.Part().Question); !known {
		return f.missingQuestion()
	}
	q := f.s.question()
	v := f.s.r.View(f.s.Deps.Now().UnixMilli())
	grades := make([]goapp.UI, 0, len(q.Principles))
	for _, pr := range q.Principles {
		grades = append(grades, f.gradeOne(pr))
	}
	return f.s.Frameless("grading",
		goapp.Header().Class("top round-top").Body(
			goapp.Div().Class("row between").Body(
				goapp.H1().ID("title").TabIndex(-1).Text("Grade yourself"),
				ui.Chip(spentLine(f.s.r)),
			),
			goapp.Div().Class("small muted num").Text(words.TimeLeft(v)),
			goapp.Div().Role("status").Body(lines(f.s.clockNotice, []string{f.leftOut})...),
		),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				goapp.P().Class("prompt small-prompt").Text(q.Prompt),
				goapp.Section().Aria("label", "Key points").Body(
					goapp.H2().Class("eyebrow").Text("Tick what you really said"),
					goapp.Div().Class("card").Body(
						ui.Checklist(q.Points.All(), f.isTicked, f.onTick)),
				),
				f.s.player.View(&f.s.page),
				f.saidFold(),
				ui.Disclosure("skeleton", "Outline of a strong answer", view.Skeleton(q)),
				ui.Disclosure("own-flags", "Red flags of this question", view.FlagList(q.Flags.All())),
				f.dimensions(),
			),
			goapp.Div().Class("col").Body(
				goapp.Div().Class("grades").Body(grades...),
				f.flagChips(),
				f.noteField(),
				goapp.Div().Body(f.markLine()),
				goapp.Div().Class("missing").Role("alert").Body(f.missingLines()...),
				goapp.P().Class("refusal").Role("alert").Text(f.s.lostReason),
				goapp.Div().Class("foot").Body(
					ui.Button("grade-save", ui.Primary+" block", saveLabel(f.s.r), f.onSave),
					goapp.Div().Class("minor").Body(
						ui.Button("grade-drop", ui.Quiet, "Do not grade this one", func(goapp.Context, goapp.Event) {
							f.s.Deps.Device.Page.ShowDialog("drop")
						}),
					),
				),
			),
		),
		ui.Dialog("drop", "Leave this answer ungraded?",
			"It will not be in your history, and nothing of it is kept.",
			ui.Button("drop-no", ui.Plain, "Grade it", func(goapp.Context, goapp.Event) { f.s.Deps.Device.Page.CloseDialog("drop") }),
			ui.Button("drop-yes", ui.Danger, "Leave it", func(ctx goapp.Context, _ goapp.Event) {
				f.s.Deps.Device.Page.CloseDialog("drop")
				f.s.do(ctx, interview.Skip)
			})),
	)
}

// dimensions lists what a case is judged by besides its principles.
func (f *form) dimensions() goapp.UI {
	c, ok := bank.CaseRubricOf(f.s.question().Type)
	if !ok {
		return goapp.Div()
	}
	rows := make([]goapp.UI, 0, 2*len(c.Dimensions))
	for i := range c.Dimensions {
		d := &c.Dimensions[i]
		rows = append(rows, goapp.Dt().Text(d.Name), goapp.Dd().Body(view.PlainList(d.Rubric.Of(bank.Meets))))
	}
	return ui.Disclosure("dimensions", "What a case that meets the bar shows", goapp.Dl().Class("outline").Body(rows...))
}

// missingQuestion replaces the sheet of a question that has left the bank since the round
// was planned: without its points and principles a grade would mean nothing.
func (f *form) missingQuestion() goapp.UI {
	return f.s.Frameless("grading", shell.Heading("Nothing to grade"),
		ui.EmptyState("This question is no longer in the bank.", "It came with an older version. What you graded before is kept.",
			ui.Button("grade-gone", ui.Primary, "Go on", func(ctx goapp.Context, _ goapp.Event) { f.s.do(ctx, interview.Skip) })))
}

func (f *form) isTicked(i int) bool { return i < len(f.sheet.Ticks) && f.sheet.Ticks[i] }

func (f *form) onTick(ctx goapp.Context, i int) {
	sheet := f.latest()
	f.change(ctx, sheet.Tick(i, i >= len(sheet.Ticks) || !sheet.Ticks[i]))
}

// spentLine is how long the answer took.
func spentLine(r interview.Round) string {
	_, answer, probes := r.Spent()
	return view.SpentWords(answer, len(probes))
}

// gradeOne is the rubric for one principle, with its anchors one tap away.
func (f *form) gradeOne(pr bank.Principle) goapp.UI {
	chosen := f.sheet.Chosen(pr)
	borne := grading.SuggestedGrade(f.sheet.Ticked(), f.s.question().Points.Len())
	at := chosen
	if !at.IsStep() {
		at = borne
	}
	return goapp.Section().Class("grade-one").Aria("label", pr.String()).Body(
		goapp.H2().Text(pr.String()),
		ui.GradePicker(pr, chosen, borne, "supports-"+pr.Slug(), func(ctx goapp.Context, g bank.Grade) { f.onGrade(ctx, pr, g) }),
		goapp.P().ID("supports-"+pr.Slug()).Class("small muted").Text(f.bearsLine(borne)),
		goapp.Div().Class("reason").Body(f.reasonField(pr)),
		ui.Disclosure("anchors-"+pr.Slug(), "What each grade sounds like", view.Rubric(&bank.PrincipleInfoOf(pr).Rubric, at)),
	)
}

func (f *form) bearsLine(borne bank.Grade) string {
	n, of := f.sheet.Ticked(), f.s.question().Points.Len()
	return fmt.Sprintf("%d of %d ticks bear %s. The answer showed nothing of it? Then No signal.", n, of, borne)
}

// reasonField asks for words where the grade is above what the ticks bear.
func (f *form) reasonField(pr bank.Principle) goapp.UI {
	borne := grading.SuggestedGrade(f.sheet.Ticked(), f.s.question().Points.Len())
	g := f.sheet.Grades[pr]
	if !g.IsStep() || g <= borne {
		return nil
	}
	return ui.TextField{
		ID: "reason-" + pr.Slug(), Head: goapp.Span().Class("small").Text("More than the ticks bear. What did they miss?"),
		Max: grading.MaxReason, Left: f.onBlur, Refused: &f.refused,
		Kept:  func() string { return f.latest().Reasons[pr] },
		Typed: func(ctx goapp.Context, why string) { f.typed(ctx, f.latest().Reason(pr, why)) },
	}.View()
}

func (f *form) onGrade(ctx goapp.Context, pr bank.Principle, g bank.Grade) {
	f.change(ctx, f.latest().Grade(pr, g))
}

func (f *form) flagChips() goapp.UI {
	chips := make([]goapp.UI, 0, len(bank.RedFlags))
	for i := range bank.RedFlags {
		flag := &bank.RedFlags[i]
		chips = append(chips, ui.Toggle("flag-"+flag.ID, flag.Title, flagged(f.sheet, flag.ID), func(ctx goapp.Context, _ goapp.Event) {
			sheet := f.latest()
			f.change(ctx, sheet.Flag(flag.ID, !flagged(sheet, flag.ID)))
		}))
	}
	return goapp.Section().Aria("label", "Red flags").Body(
		goapp.H2().Text("Red flags I heard"),
		goapp.Div().Class("row").Body(chips...),
		goapp.Div().Class("row").Body(
			ui.Toggle("numbers", "It had numbers in it", f.sheet.Numbers, func(ctx goapp.Context, _ goapp.Event) {
				sheet := f.latest()
				f.change(ctx, sheet.WithNumbers(!sheet.Numbers))
			}),
			goapp.Span().Class("small muted").Text("No part of the mark. A debrief asks for it."),
		),
	)
}

func flagged(s grading.Sheet, id string) bool {
	for _, f := range s.Flags {
		if f == id {
			return true
		}
	}
	return false
}

func (f *form) noteField() goapp.UI {
	return ui.TextField{
		ID: "note", Head: goapp.H2().Text("Note to yourself"), Rows: 3, Placeholder: "What to say better next time",
		Max: grading.MaxNote, Left: f.onBlur, Refused: &f.refused,
		Kept:  func() string { return f.latest().Note },
		Typed: func(ctx goapp.Context, note string) { f.typed(ctx, f.latest().WithNote(note)) },
	}.View()
}

// markLine shows the mark as it would be now, and its reasons.
func (f *form) markLine() goapp.UI {
	if len(f.sheet.Problems(f.s.question().Principles)) > 0 {
		return goapp.P().Class("small muted").Text("The mark shows when every principle has its grade or No signal.")
	}
	return view.MarkCard(grading.ComputeMark(f.sheet, f.s.question().Principles))
}

func (f *form) missingLines() []goapp.UI {
	if !f.showMissing {
		return nil
	}
	var out []goapp.UI
	for _, p := range f.sheet.Problems(f.s.question().Principles) {
		out = append(out, goapp.P().Text(p.Message))
	}
	return out
}

func saveLabel(r interview.Round) string {
	switch {
	case r.Ended() && len(r.Waiting()) > 0:
		return "Save, next answer"
	case r.Ended() || r.PartIndex() == len(r.Plan().Parts)-1:
		return "Save"
	}
	return "Save, go on"
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

// typed takes a new sheet after a key.
func (f *form) typed(_ goapp.Context, sheet grading.Sheet) {
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
	Owner      string
	Said, Note string
	Transcript bool
	Reasons    map[bank.Principle]string
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
	sheet := f.latest()
	text, err := json.Marshal(stashed{f.s.lastMoment.owner(), sheet.Said, sheet.Note, sheet.Transcript, sheet.Reasons})
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
	kept := f.sheet
	if now.Said == kept.Said {
		now = now.WithSaid(st.Said, st.Transcript)
	}
	if now.Note == kept.Note {
		now = now.WithNote(st.Note)
	}
	for pr, why := range st.Reasons {
		if now.Reasons[pr] == kept.Reasons[pr] {
			now = now.Reason(pr, why)
		}
	}
	f.change(ctx, now)
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
	}
}

// fillFields puts the kept texts into the fields, once for each sheet: go-app does not set
// the contents of a text area.
func (f *form) fillFields() {
	if !f.s.open || f.s.r.Over() || f.s.r.Part().Kind != interview.Question {
		f.filledFor = ""
		return
	}
	if f.s.r.Phase() == interview.PhaseGrade {
		for pr, why := range f.sheet.Reasons {
			f.s.Deps.Device.Page.SetValue("reason-"+pr.Slug(), why)
		}
	}
	key := strconv.Itoa(screenOf(f.s.r.Phase())) + f.s.r.Part().Question + strconv.Itoa(f.s.r.PartIndex())
	if key != f.filledFor {
		f.filledFor = key
		f.s.Deps.Device.Page.SetValue("said", f.sheet.Said)
		f.s.Deps.Device.Page.SetValue("note", f.sheet.Note)
	}
}

// saidFold shows what the candidate said, typed or transcribed, and the hints in it.
func (f *form) saidFold() goapp.UI {
	label := "Type it as you would say it, or leave it."
	if f.sheet.Transcript {
		label = "Written down by this browser, on this device. Put right what it misheard."
	}
	_, answer, probes := f.s.r.Spent()
	return ui.Disclosure("words", "What you said, and what can be heard in it", f.saidField(label),
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
	if problems := f.latest().Problems(q.Principles); len(problems) > 0 {
		f.showMissing = true
		pr := problems[0].Principle.Slug()
		id := "grade-" + pr + "-" + bank.Meets.Slug()
		if problems[0].Missing == "reason" {
			id = "reason-" + pr
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
