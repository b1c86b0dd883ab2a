package round

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// grade is the round's screen while the candidate grades an answer, evidence
// first: the points, then the principles, then the flags.
func (s *round) grade() goapp.UI {
	if _, known := bank.Find(s.r.Part().Question); !known {
		return s.gone()
	}
	q := s.question()
	v := s.r.View(s.Deps.Now().UnixMilli())
	grades := make([]goapp.UI, 0, len(q.Principles))
	for _, pr := range q.Principles {
		grades = append(grades, s.gradeOne(pr))
	}
	return s.Frameless("grading",
		goapp.Header().Class("top round-top").Body(
			goapp.Div().Class("row between").Body(
				goapp.H1().ID("title").TabIndex(-1).Text("Grade yourself"),
				ui.Chip(s.spentLine()),
			),
			goapp.Div().Class("small muted num").Text(roundLeft(v)),
		),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				goapp.P().Class("prompt small-prompt").Text(q.Prompt),
				goapp.Section().Aria("label", "Key points").Body(
					goapp.H2().Class("eyebrow").Text("Tick what you really said"),
					goapp.Div().Class("card").Body(
						ui.Checklist(q.Points.All(), s.isTicked, s.onTick)),
				),
				s.player.View(&s.page),
				s.words(),
				ui.Fold("skeleton", "Outline of a strong answer", view.Skeleton(q)),
				ui.Fold("own-flags", "Red flags of this question", view.FlagList(q.Flags.All())),
				s.dimensions(),
			),
			goapp.Div().Class("col").Body(
				goapp.Div().Class("grades").Body(grades...),
				s.flagChips(),
				s.noteField(),
				goapp.Div().Body(s.markLine()),
				goapp.Div().Class("missing").Role("alert").Body(s.missingLines()...),
				goapp.Div().Class("foot").Body(
					ui.Button("grade-save", ui.Primary+" block", s.saveLabel(), s.onSave),
					goapp.Div().Class("minor").Body(
						ui.Button("grade-drop", ui.Quiet, "Do not grade this one", func(goapp.Context, goapp.Event) {
							s.Deps.Device.Page.ShowDialog("drop")
						}),
					),
				),
			),
		),
		ui.Dialog("drop", "Leave this answer ungraded?",
			"It will not be in your history, and nothing of it is kept.",
			ui.Button("drop-no", ui.Plain, "Grade it", func(goapp.Context, goapp.Event) { s.Deps.Device.Page.CloseDialog("drop") }),
			ui.Button("drop-yes", ui.Danger, "Leave it", func(ctx goapp.Context, _ goapp.Event) {
				s.Deps.Device.Page.CloseDialog("drop")
				s.do(ctx, interview.Skip)
			})),
	)
}

// dimensions leads a case to what it is judged by besides its principles.
func (s *round) dimensions() goapp.UI {
	c, ok := bank.CaseRubricOf(s.question().Type)
	if !ok {
		return goapp.Div()
	}
	rows := make([]goapp.UI, 0, 2*len(c.Dimensions))
	for i := range c.Dimensions {
		d := &c.Dimensions[i]
		rows = append(rows, goapp.Dt().Text(d.Name), goapp.Dd().Body(view.PlainList(d.Rubric.Of(bank.Meets))))
	}
	return ui.Fold("dimensions", "What a case that meets the bar shows", goapp.Dl().Class("outline").Body(rows...))
}

// gone stands for the sheet of a question that has left the bank since the round
// was planned: without its points and principles a grade would mean nothing.
func (s *round) gone() goapp.UI {
	return s.Frameless("grading", shell.Heading("Nothing to grade"),
		ui.Empty("This question is no longer in the bank.", "It came with an older version. What you graded before is kept.",
			ui.Button("grade-gone", ui.Primary, "Go on", func(ctx goapp.Context, _ goapp.Event) { s.do(ctx, interview.Skip) })))
}

func (s *round) isTicked(i int) bool { return i < len(s.sheet.Ticks) && s.sheet.Ticks[i] }

func (s *round) onTick(ctx goapp.Context, i int) {
	sheet := s.latest()
	s.change(ctx, sheet.Tick(i, i >= len(sheet.Ticks) || !sheet.Ticks[i]))
}

// spentLine is how long the answer took.
func (s *round) spentLine() string {
	_, answer, probes := s.r.Spent()
	return view.SpentWords(answer, len(probes))
}

// gradeOne is the rubric for one principle, with its anchors one tap away.
func (s *round) gradeOne(pr bank.Principle) goapp.UI {
	chosen := s.sheet.Grades[pr]
	borne := grading.Bears(s.sheet.Ticked(), s.question().Points.Len())
	at := chosen
	if !at.IsStep() {
		at = borne
	}
	return goapp.Section().Class("grade-one").Aria("label", pr.String()).Body(
		goapp.H2().Text(pr.String()),
		ui.GradePicker(pr, chosen, borne, func(ctx goapp.Context, g bank.Grade) { s.onGrade(ctx, pr, g) }),
		goapp.P().Class("small muted").Text(s.bearsLine(borne)),
		goapp.Div().Class("reason").Body(s.reasonField(pr)),
		ui.Fold("anchors-"+pr.Slug(), "What each grade sounds like", view.Rubric(&bank.Info(pr).Rubric, at)),
	)
}

func (s *round) bearsLine(borne bank.Grade) string {
	n, of := s.sheet.Ticked(), s.question().Points.Len()
	return fmt.Sprintf("%d of %d ticks bear %s. The answer showed nothing of it? Then No signal.", n, of, borne)
}

// reasonField asks for words where the grade is above what the ticks bear.
func (s *round) reasonField(pr bank.Principle) goapp.UI {
	borne := grading.Bears(s.sheet.Ticked(), s.question().Points.Len())
	g := s.sheet.Grades[pr]
	if !g.IsStep() || g <= borne {
		return nil
	}
	id := "reason-" + pr.Slug()
	return goapp.Label().For(id).Body(
		goapp.Span().Class("small").Text("More than the ticks bear. What did they miss?"),
		goapp.Input().ID(id).Type("text").MaxLength(300).AutoComplete(false).
			OnInput(ui.Safe(func(ctx goapp.Context, e goapp.Event) {
				s.typed(ctx, s.latest().Reason(pr, ctx.JSSrc().Get("value").String()))
			}), goapp.EventScope(id)).
			OnChange(ui.Safe(s.left), goapp.EventScope(id)),
	)
}

func (s *round) onGrade(ctx goapp.Context, pr bank.Principle, g bank.Grade) {
	s.change(ctx, s.latest().Grade(pr, g))
}

func (s *round) flagChips() goapp.UI {
	chips := make([]goapp.UI, 0, len(bank.RedFlags))
	for i := range bank.RedFlags {
		f := &bank.RedFlags[i]
		chips = append(chips, ui.Toggle("flag-"+f.ID, f.Title, flagged(s.sheet, f.ID), func(ctx goapp.Context, _ goapp.Event) {
			sheet := s.latest()
			s.change(ctx, sheet.Flag(f.ID, !flagged(sheet, f.ID)))
		}))
	}
	return goapp.Section().Aria("label", "Red flags").Body(
		goapp.H2().Text("Red flags I heard"),
		goapp.Div().Class("row").Body(chips...),
		goapp.Div().Class("row").Body(
			ui.Toggle("numbers", "It had numbers in it", s.sheet.Numbers, func(ctx goapp.Context, _ goapp.Event) {
				sheet := s.latest()
				s.change(ctx, sheet.WithNumbers(!sheet.Numbers))
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

func (s *round) noteField() goapp.UI {
	return goapp.Label().Class("note").For("note").Body(
		goapp.H2().Text("Note to yourself"),
		goapp.Textarea().ID("note").Rows(3).MaxLength(4000).Placeholder("What to say better next time").
			OnInput(ui.Safe(func(ctx goapp.Context, e goapp.Event) {
				s.typed(ctx, s.latest().WithNote(ctx.JSSrc().Get("value").String()))
			}), goapp.EventScope("note")).
			OnChange(ui.Safe(s.left), goapp.EventScope("note")),
	)
}

// markLine shows the mark as it would be, and what it is made of.
func (s *round) markLine() goapp.UI {
	if len(s.sheet.Problems(s.question().Principles)) > 0 {
		return goapp.P().Class("small muted").Text("The mark shows when every principle has its grade or No signal.")
	}
	return view.MarkCard(grading.Judge(s.sheet, s.question().Principles))
}

func (s *round) missingLines() []goapp.UI {
	if !s.missing {
		return nil
	}
	var out []goapp.UI
	for _, p := range s.sheet.Problems(s.question().Principles) {
		out = append(out, goapp.P().Text(p.Say))
	}
	return out
}

func (s *round) saveLabel() string {
	if s.lastPart() {
		return "Save"
	}
	return "Save, go on"
}

func (s *round) lastPart() bool { return s.r.PartIndex() == len(s.r.Plan().Parts)-1 }

// latest is the sheet with all that was tapped, also what is still being kept.
func (s *round) latest() grading.Sheet {
	if s.coming != nil {
		return *s.coming
	}
	return s.sheet
}

// change takes a new sheet after a tap. Like a step of the round it is kept and
// then shows: what is seen to be ticked is there after a crash.
func (s *round) change(ctx goapp.Context, sheet grading.Sheet) {
	s.coming = &sheet
	s.draft++
	s.keepDraft(ctx)
}

// typed takes a new sheet after a key. Typing comes in bursts, so the sheet is
// kept when it has stood for a moment; leaving the field keeps it at once.
func (s *round) typed(ctx goapp.Context, sheet grading.Sheet) {
	if s.coming != nil {
		s.coming = &sheet
	} else {
		s.sheet = sheet
	}
	s.draft++
	mine := s.draft
	ctx.After(300*time.Millisecond, func(ctx goapp.Context) {
		if mine == s.draft {
			s.keepDraft(ctx)
		}
	})
}

// left keeps what was typed when the field is left.
func (s *round) left(ctx goapp.Context, _ goapp.Event) {
	s.draft++
	s.keepDraft(ctx)
}

func (s *round) keepDraft(ctx goapp.Context) {
	r, sheet, coming := s.r, s.latest().Clone(), s.coming
	s.Write(ctx, func(c context.Context) error { return s.History().KeepDraft(c, r, sheet) },
		func(ctx goapp.Context, _ error) { s.arrived(ctx, coming) })
}

// arrived shows a sheet that was being kept. Where it could not be kept it shows
// all the same, under the banner that says so.
func (s *round) arrived(ctx goapp.Context, coming *grading.Sheet) {
	if coming != nil && s.coming == coming {
		s.sheet, s.coming, s.filled = *coming, nil, ""
		s.settle(ctx) // a reason's field may be back
	}
}

// fillFields puts the kept words back into the fields once for each sheet:
// go-app does not set what stands in a text area.
func (s *round) fillFields() {
	if !s.open || s.r.Over() || s.r.Part().Kind != interview.Question {
		s.filled = ""
		return
	}
	if s.r.Phase() == interview.PhaseGrade {
		for pr, why := range s.sheet.Reasons {
			s.Deps.Device.Page.SetValue("reason-"+pr.Slug(), why)
		}
	}
	key := strconv.Itoa(screenOf(s.r.Phase())) + s.r.Part().Question + strconv.Itoa(s.r.PartIndex())
	if key != s.filled {
		s.filled = key
		s.Deps.Device.Page.SetValue("said", s.sheet.Said)
		s.Deps.Device.Page.SetValue("note", s.sheet.Note)
	}
}

// words is what the candidate said, typed or written down, and what can be heard
// in it.
func (s *round) words() goapp.UI {
	label := "Type it as you would say it, or leave it."
	if s.sheet.Transcript {
		label = "Written down by this browser, on this device. Put right what it misheard."
	}
	_, answer, probes := s.r.Spent()
	return ui.Fold("words", "What you said, and what can be heard in it", s.saidField(label),
		goapp.Div().ID("heard").Body(view.Hints(s.sheet.Said, s.sheet.Transcript, answer, s.r.Aims().Aim, probes)))
}

// onSave keeps the graded answer and the step to the next question together.
func (s *round) onSave(ctx goapp.Context, e goapp.Event) {
	q := s.question()
	if s.busy || shell.SecondTap(e) {
		return
	}
	if problems := s.latest().Problems(q.Principles); len(problems) > 0 {
		s.missing = true
		pr := problems[0].Principle.Slug()
		id := "grade-" + pr + "-" + bank.Meets.Slug()
		if problems[0].Missing == "reason" {
			id = "reason-" + pr
		}
		ctx.Defer(func(goapp.Context) { s.Deps.Device.Page.Focus(id) })
		return
	}
	graded := shell.Event(interview.Graded, s.Deps.Now())
	next, err := s.r.Do(graded)
	if err != nil {
		return
	}
	a := s.answer(q, graded)
	s.busy = true
	s.draft++ // a draft still waiting is of no use now
	s.Write(ctx,
		func(c context.Context) error { return s.History().KeepAnswer(c, a, next, graded) },
		func(ctx goapp.Context, err error) {
			s.Deps.Store.AnswerAdded(a)
			s.show(ctx, next, interview.Graded, err)
		})
	// The browser grants this most readily at a tap, and there is something to
	// protect now.
	s.Background(ctx, func() error { _, err := s.Deps.Device.Storage.Persist(); return err }, nil)
}

func (s *round) answer(q *bank.Question, e interview.Event) grading.Answer {
	think, answer, probes := s.r.Spent()
	plan, sheet := s.r.Plan(), s.latest()
	if words := s.unsaid(); words != "" { // the last of them came late
		sheet = withWords(sheet, words)
	}
	return grading.Answer{
		ID: s.Deps.NewID(), Round: plan.ID, Asked: grading.AskedOf(q),
		Part: s.r.PartIndex() + 1, Stage: plan.Stage, Interviewer: plan.Interviewer,
		Started: time.UnixMilli(s.r.AnswerBegan()).UTC(),
		Graded:  time.UnixMilli(e.At).UTC(),
		// The offset goes with the name: the program has no table of zones, and
		// readiness counts by the day it was where the answer was given.
		Zone:  s.Deps.Device.Page.Zone() + s.Deps.Now().Format("-07:00"),
		Spent: grading.Spent{Think: think, Answer: answer, Probes: probes, Unanswered: len(probes) - s.r.Depth()},
		Sheet: sheet.WithNote(strings.TrimSpace(sheet.Note)),
		Mark:  grading.Judge(sheet, q.Principles),
	}
}
