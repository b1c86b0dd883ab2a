package progress

import (
	"context"
	"encoding/json"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/sheet"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// answer is one answer of the history: its points, grades and notes, and how they make its
// mark. The note can be changed and the answer deleted.
type answer struct {
	page
	id    uuid.UUID
	there bool // it was found and is shown

	note    string
	dirty   bool // the note differs from what is kept
	draft   shell.Draft
	saved   string     // what came of keeping it
	refused ui.TooLong // a text that was too long

	player view.Player
}

// NewAnswer makes the screen.
func NewAnswer(p page) goapp.Composer { return &answer{page: p} }

func (s *answer) OnNav(ctx goapp.Context) {
	s.page.OnNav(ctx)
	id, err := uuid.Parse(ctx.Page().URL().Query().Get("id"))
	if err != nil {
		id = uuid.Nil
	}
	if id == s.id {
		return
	}
	s.keepNote(ctx) // the note of the answer shown before
	s.id, s.dirty, s.saved, s.there = id, false, "", false
	s.arrive(ctx)
	if !s.there && s.HasStore() {
		s.Cleanup(s.Deps.Store.Watch(func() { ctx.Dispatch(s.arrive) }))
	}
}

// arrive shows the answer once it has been read: old ones are read after the first
// screen is up.
func (s *answer) arrive(ctx goapp.Context) {
	if a, ok := s.found(); ok && !s.there {
		s.there = true
		s.note = a.Sheet.Note
		if typed, ok := s.stashed()[s.id]; ok {
			s.note, s.dirty = typed, true
			s.keepNote(ctx)
		}
		note := s.note
		ctx.Defer(func(goapp.Context) { s.Deps.Device.Page.SetValue("note", note) })
		if a.Part > 0 {
			s.player.Load(ctx, &s.page, journal.RecordingKey(a.Round, a.Part-1))
		}
	}
}

// deleteSound deletes the recording and keeps the answer.
func (s *answer) deleteSound(ctx goapp.Context, _ goapp.Event) {
	b, owner := s.History(), s.player.Owner
	s.Write(ctx, func(c context.Context) error { return b.Recordings().DeleteByHand(c, owner) }, func(_ goapp.Context, err error) {
		if err == nil {
			s.player.Clear(&s.page)
		}
	})
}

// words shows what was said, with hints.
func (s *answer) words(a grading.Answer) goapp.UI {
	if a.Sheet.Said == "" {
		return goapp.Div()
	}
	// An answer in the history does not know its aim. For a story that is today's
	// setting; a case takes its share of a round.
	var aim time.Duration
	if q, ok := bank.FindQuestion(a.Asked.ID); ok && !q.Type.IsCase() {
		aim = s.Deps.Store.Aims().Aim
	}
	return ui.Disclosure("words", "Transcript and hints",
		goapp.P().Class("said-words").Text(a.Sheet.Said),
		view.Hints(a.Sheet.Said, a.Sheet.Transcript, a.Spent.Answer, aim, a.Spent.Probes))
}

func (s *answer) found() (grading.Answer, bool) {
	if !s.HasStore() {
		return grading.Answer{}, false
	}
	return s.History().Answer(s.id)
}

func (s *answer) Render() goapp.UI {
	head := s.HeadingBelow("/history/", "History", "Your answer")
	a, ok := s.found()
	if !s.HasStore() || !ok && !s.Deps.Store.FullyLoaded() {
		return s.Frame("/history/", head, goapp.P().Class("muted").Text("Your answer shows here in a moment."))
	}
	if !ok {
		return s.Frame("/history/", head, ui.EmptyState("This answer is not in this browser.",
			"It may have been deleted, or it was given on another device.",
			ui.LinkButton(s.Link("/history/"), ui.Primary, "History")))
	}
	t := view.GradedAt(a)
	return s.Frame("/history/", head,
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				goapp.P().Class("prompt").Text(a.Asked.Prompt),
				goapp.P().Class("small muted").Text(words.Day(t, s.Deps.Now())+" at "+words.Time(t)+", "+where(a)),
				view.MarkCard(a.Mark),
				s.times(a),
				s.player.View(&s.page, ui.Button("sound-delete", ui.Quiet, "Delete the recording", s.deleteSound)),
				benchmark(&a),
				s.words(a),
				s.noteField(),
			),
			goapp.Div().Class("col").Body(
				sheet.Strip(a.Sheet.Guess, a.Asked.Principles),
				s.points(a), s.grades(a), s.flags(a), s.attempts(&a),
				goapp.Div().Class("pair even").Body(
					s.again(a),
					ui.Button("answer-delete", ui.Danger, "Delete", s.onDelete),
				),
			),
		),
	)
}

// benchmark is the outline of a strong answer, beside one's own: playing back a recording
// teaches next to nothing without one (Hawkins 2012). Nil where the question is gone.
func benchmark(a *grading.Answer) goapp.UI {
	q, ok := bank.FindQuestion(a.Asked.ID)
	if !ok {
		return nil
	}
	return ui.Disclosure("skeleton", "Outline of a strong answer", view.Skeleton(q))
}

// where says in which round an answer was given.
func where(a grading.Answer) string {
	switch {
	case a.Stage == 0:
		return "practiced alone"
	case a.Stage == bank.RecruiterScreen:
		return "recruiter screen"
	default:
		return textutil.LowerFirst(a.Stage.String()) + ", " + words.Interviewer(a.Interviewer)
	}
}

func (s *answer) times(a grading.Answer) goapp.UI {
	cell := func(name string, d time.Duration) goapp.UI {
		return goapp.Div().Body(goapp.Dt().Text(name), goapp.Dd().Text(textutil.Clock(d)))
	}
	cells := []goapp.UI{cell("Think", a.Spent.Think), cell("Answer", a.Spent.Answer)}
	for i, p := range a.Spent.Probes {
		name := "Probe " + string(rune('1'+i))
		if g := a.Sheet.ProbeGradeAt(i); g != 0 {
			name += ", " + g.String()
		}
		cells = append(cells, cell(name, p))
	}
	return goapp.Dl().Class("times card").Body(cells...)
}

func (s *answer) points(a grading.Answer) goapp.UI {
	rows := make([]goapp.UI, len(a.Asked.Points))
	for i, p := range a.Asked.Points {
		class, said := "check still", "not ticked: "
		if i < len(a.Sheet.Ticks) && a.Sheet.Ticks[i] {
			class, said = "check still on", "ticked: "
		}
		rows[i] = goapp.Li().Body(goapp.Div().Class(class).Body(
			goapp.Span().Class("box").Aria("hidden", true),
			goapp.Span().Class("words").Body(goapp.Span().Class("sr").Text(said), goapp.Span().Text(p))))
	}
	return goapp.Section().Body(
		goapp.H2().Text("Key points"),
		goapp.Ul().Class("checks card").Body(rows...))
}

func (s *answer) grades(a grading.Answer) goapp.UI {
	var rows []goapp.UI
	row := func(name, class, grade, why string) {
		rows = append(rows, goapp.Div().Class("anchor "+class).Body(
			goapp.Dt().Text(name),
			goapp.Dd().Body(goapp.B().Text(grade), goapp.Span().Text(why))))
	}
	switch {
	case a.Mark.Scale == bank.FitScale:
		row("How clear it was", "", words.Fit(a.Sheet.Fit), "")
	case a.Mark.Scale.ByLines():
		for _, l := range a.LineGrades() {
			row(l.Name, view.GradeClass(l.Grade), l.Grade.String(), "")
		}
	default:
		for _, pr := range a.Asked.Principles {
			g := a.Sheet.Grades[pr]
			row(pr.String(), view.GradeClass(g), g.String(), reasonText(a.Sheet.Reasons[pr]))
		}
	}
	return goapp.Section().Body(
		goapp.H2().Text("Grades"),
		goapp.Dl().Class("rubric card").Body(rows...))
}

func reasonText(why string) string {
	if why == "" {
		return ""
	}
	return ", because: " + why
}

func (s *answer) flags(a grading.Answer) goapp.UI {
	chips := make([]goapp.UI, 0, len(a.Sheet.Flags))
	for _, id := range a.Sheet.Flags {
		label := id // a flag that is no longer in the bank is still shown
		for i := range bank.RedFlags {
			if bank.RedFlags[i].ID == id {
				label = bank.RedFlags[i].Title
			}
		}
		chips = append(chips, ui.Chip(label, "flag"))
	}
	for _, text := range a.Sheet.OwnFlags {
		chips = append(chips, ui.Chip(text, "flag"))
	}
	if len(chips) == 0 {
		chips = append(chips, goapp.Span().Class("small muted").Text("None heard."))
	}
	return goapp.Section().Body(
		goapp.H2().Text("Red flags"),
		goapp.Div().Class("row").Body(chips...))
}

// attempts shows an answer that was said again beside the last of those attempts, and an
// attempt beside the first.
func (s *answer) attempts(a *grading.Answer) goapp.UI {
	first, second := *a, *a
	if a.Again != uuid.Nil {
		var ok bool
		if first, ok = s.History().Answer(a.Again); !ok {
			return nil
		}
	} else {
		for _, b := range s.History().Answers() {
			if b.Again == a.ID && (second.ID == a.ID || b.Graded.After(second.Graded)) {
				second = b
			}
		}
		if second.ID == a.ID {
			return nil
		}
	}
	return goapp.Section().Body(
		goapp.H2().Text(sheet.AttemptsTitle(&first, &second)),
		sheet.Attempts(&first, &second, [2]string{shell.AnswerLink(s.Deps, first), shell.AnswerLink(s.Deps, second)}))
}

func (s *answer) noteField() goapp.UI {
	state := s.saved
	if s.dirty {
		state = "Not saved"
	}
	return goapp.Section().Class("stack").Body(
		ui.TextField{
			ID: "note", Head: ui.Span("", "Note to yourself"), Rows: 4, Max: grading.MaxNote,
			Kept: func() string { return s.note }, Typed: s.onTyped, Left: s.onNote, Refused: &s.refused,
		}.View(),
		goapp.Div().Class("row between").Body(
			goapp.Span().Class("small muted").Role("status").Text(state),
			ui.Button("note-save", ui.Plain, "Save", s.onNote).Disabled(!s.dirty)),
	)
}

func (s *answer) onTyped(_ goapp.Context, text string) {
	s.note, s.dirty = text, true
	s.draft.Typed(s.After, s.keepNote)
}

func (s *answer) onNote(ctx goapp.Context, _ goapp.Event) { s.keepNote(ctx) }

// keepNote keeps the note if it has changed. It replaces an older one that still waits.
// The page may go before it is written, so it is stashed until then.
func (s *answer) keepNote(ctx goapp.Context) {
	s.draft.Done()
	if !s.stash() {
		return
	}
	id, note, h := s.id, s.note, s.History()
	s.Deps.Store.WriteLatest(s.Ctx(ctx), "note of "+id.String(),
		func(c context.Context) error {
			err := h.SetNote(c, id, note)
			if err == nil {
				s.unstash(id, note)
			}
			return err
		},
		func(_ goapp.Context, err error) {
			if id == s.id {
				s.dirty, s.saved = s.note != note, "Saved"
				if err != nil {
					s.dirty, s.saved = true, ""
				}
			}
		})
}

// stash stashes the note if it has changed, and reports whether it has.
func (s *answer) stash() bool {
	if _, ok := s.found(); !ok || !s.dirty {
		return false
	}
	notes := s.stashed()
	notes[s.id] = s.note
	s.setStash(notes)
	return true
}

// unstash removes a note that was stashed, unless another has taken its place.
func (s *answer) unstash(id uuid.UUID, note string) {
	if notes := s.stashed(); notes[id] == note {
		delete(notes, id)
		s.setStash(notes)
	}
}

// stashed returns the notes that are stashed, by their answers. There is one that waits for
// long only if the page went before it was kept, and its answer was not opened since.
func (s *answer) stashed() map[uuid.UUID]string {
	notes := map[uuid.UUID]string{}
	if json.Unmarshal([]byte(s.Deps.Device.Page.Stashed(s.Deps.NotesStash())), &notes) != nil || notes == nil {
		return map[uuid.UUID]string{}
	}
	return notes
}

func (s *answer) setStash(notes map[uuid.UUID]string) {
	text := ""
	if len(notes) > 0 {
		data, err := json.Marshal(notes)
		if err != nil {
			return
		}
		text = string(data)
	}
	s.Deps.Device.Page.Stash(s.Deps.NotesStash(), text)
}

// OnMount arranges for the note to be kept when the page is hidden: it may be killed then.
// A page that is being reloaded or closed can't wait for the database.
func (s *answer) OnMount(ctx goapp.Context) {
	s.page.OnMount(ctx)
	if s.HasStore() {
		s.Cleanup(s.Deps.Device.Page.OnHidden(func() { s.keepNote(ctx) }))
		s.Cleanup(s.Deps.Device.Page.OnLeave(func() { s.stash() }))
	}
}

// OnDismount keeps what was typed last.
func (s *answer) OnDismount() {
	if s.HasStore() {
		s.keepNote(goapp.Context{})
		s.player.Clear(&s.page)
	}
	s.page.OnDismount()
}

// onDelete does not ask first, because the next screen offers to undo it.
func (s *answer) onDelete(ctx goapp.Context, _ goapp.Event) {
	id := s.id
	s.keepNote(ctx) // undoing restores it
	s.Write(ctx,
		func(c context.Context) error { return s.History().Delete(c, id) },
		func(ctx goapp.Context, _ error) {
			s.Deps.Store.LastDeleted = id
			ctx.Navigate(s.Link("/history/?undo=" + id.String()))
		})
}

func (s *answer) again(a grading.Answer) goapp.UI {
	if _, ok := bank.FindQuestion(a.Asked.ID); !ok {
		return nil
	}
	return ui.LinkButton(s.Link("/question/"+a.Asked.ID+"/"), ui.Plain, "Answer it again")
}
