package app

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/readiness"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// today is the first screen: what comes next, the rounds, and how it went lately.
type today struct {
	page
	starter
	elsewhere []store.OtherHistory // practice at other addresses of this host, where there is none here
}

// newToday makes the screen.
func newToday(p page) goapp.Composer { return &today{page: p} }

func (t *today) OnMount(ctx goapp.Context) {
	t.page.OnMount(ctx)
	if !t.HasStore() {
		return
	}
	t.findElsewhere(ctx)
	t.Cleanup(t.Deps.Device.Clock.OnTick(func() {
		if r, _, open := t.History().CurrentRound(); open && !r.Over() {
			t.Deps.Device.Page.SetText("resume-clock", view.RoundState(r, t.Deps.Now()))
		}
	}))
}

func (t *today) Render() goapp.UI {
	if t.newcomer() {
		return t.Frame("/", t.head("top brand newcomer", ui.Logo(),
			ui.Span("only-phone", "Mockloop"), ui.Span("only-desk", "Today")),
			goapp.Div().Class("today newcomer").Body(
				goapp.Section().Class("now").Aria("labelledby", "next-title").Body(
					ui.P("", "lead say later-not", "Practice Amazon’s product manager interview out loud."),
					ui.Div("", t.elsewhereCards()...),
					ui.Div("", t.firstThing("Your first question", "prompt first")),
				),
				goapp.Div().Class("beside").Body(t.rounds(), t.installHint()),
			),
			t.Dialogs(&t.page))
	}
	return t.Frame("/", t.head("top brand", ui.Span("", "Today")),
		goapp.Div().Class("today").Body(
			goapp.Section().Class("now").Aria("labelledby", "next-title").Body(
				ui.P("", "muted only-desk", dayOf(t.Deps.Now())),
				ui.Div("", t.firstThing("Next for you", "prompt first")),
			),
			goapp.Div().Class("beside").Body(t.ready(), t.rounds(), t.lastNote(), ui.Div("", t.reminder()), t.installHint()),
			t.fortnight(),
		),
		t.Dialogs(&t.page),
	)
}

// newcomer reports whether nothing was practiced here. Before the history is read, nobody
// knows: web/start.js then says so to the stylesheet.
func (t *today) newcomer() bool {
	if !t.HasStore() {
		return true
	}
	_, _, open := t.History().CurrentRound()
	return t.Deps.Store.FullyLoaded() && len(t.History().Answers()) == 0 && !open
}

func (t *today) head(class string, title ...goapp.UI) goapp.UI {
	return goapp.Header().Class(class).Body(
		goapp.H1().ID("title").TabIndex(-1).Body(title...),
		goapp.A().Class("icon-btn only-phone").ID("settings").Href(t.Link(shell.SettingsPath)).Aria("label", "Settings").Body(ui.Icon("settings")),
	)
}

func dayOf(now time.Time) string { return now.Weekday().String() + ", " + words.Date(now, now) + "." }

// findElsewhere looks for practice at other addresses of this host, where there is none
// here: a site that moved would begin empty without a word.
func (t *today) findElsewhere(ctx goapp.Context) {
	if !t.Deps.Store.FullyLoaded() || len(t.History().Answers()) > 0 {
		return
	}
	var found []store.OtherHistory
	t.Background(ctx, func() error {
		found = t.Deps.Neighbors.Find(context.Background(), t.History())
		return nil
	}, func(goapp.Context, error) { t.elsewhere = found })
}

func (t *today) elsewhereCards() (cards []goapp.UI) {
	if !t.HasStore() || len(t.History().Answers()) > 0 {
		return nil
	}
	for i, e := range t.elsewhere {
		cards = append(cards, view.OtherHistoryOffer(e.Address(), e.Answers,
			ui.Button("elsewhere-"+strconv.Itoa(i)+"-no", ui.Plain, "No, thanks", func(ctx goapp.Context, _ goapp.Event) {
				t.Write(ctx, func(c context.Context) error { return e.Decline(c, t.History()) },
					func(ctx goapp.Context, _ error) { t.elsewhere = nil; t.findElsewhere(ctx); t.Refocus(ctx, "title") })
			}),
			ui.LinkButton(t.Link(shell.StoragePath), ui.Plain, "Bring it here")))
	}
	return cards
}

// firstThing is the round under way or, without one, what comes next: one thing to do, in
// one place, so that nothing shifts when the history has been read.
func (t *today) firstThing(over, class string) goapp.UI {
	if c := t.resumeCard(); c != nil {
		return c
	}
	return t.next(over, class)
}

func (t *today) resumeCard() goapp.UI {
	if !t.HasStore() {
		return nil
	}
	r, _, open := t.History().CurrentRound()
	if !open || r.Over() {
		return nil
	}
	return goapp.Div().Class("resume").ID("resume").Body(
		goapp.Div().Class("row between").Body(
			goapp.H2().Class("eyebrow").ID("next-title").Text("Round under way"),
			goapp.Span().Class("chip lp num").ID("resume-clock").Attr("translate", "no").Text(view.RoundState(r, t.Deps.Now())),
		),
		goapp.P().Class("resume-what").Text(words.RoundName(r.Plan())+": "+words.PhaseName(r)),
		ui.LinkButton(t.Link("/round/"), ui.Primary+" block", "Continue"),
	)
}

// ready is a row that says how ready one is, and leads to more of it.
func (t *today) ready() goapp.UI {
	r, line := readiness.Readiness{}, words.AddingUp
	if t.Deps.Store.FullyLoaded() {
		r = t.Deps.Store.Readiness(t.Deps.Now())
		line = readyLine(r)
	}
	return goapp.A().Class("hero").Href(t.Link("/readiness/")).Body(
		ui.Loop(float64(r.KnownPrinciples)/bank.PrincipleCount, "l"),
		ui.Div("", ui.Span("eyebrow", "Readiness"), view.Score(r.Overall), ui.P("", "small muted", line)),
		ui.Icon("next"),
	)
}

// readyLine says how many principles the figure is based on.
func readyLine(r readiness.Readiness) string {
	if r.KnownPrinciples == 0 {
		return textutil.Plural(r.Answers, "answer", "answers") + " graded, no signal of any principle yet."
	}
	return fmt.Sprintf("Based on %d of 16 principles.", r.KnownPrinciples)
}

// next is the question to answer next, as the largest thing of the screen. Nothing tells
// which principle it asks for: to hear that is half of the skill.
func (t *today) next(over, class string) goapp.UI {
	var s readiness.Suggestion
	var ok bool
	if t.HasStore() {
		s, ok = t.Deps.Store.Next(t.Deps.Now())
	} else {
		s, ok = readiness.Next(bank.Questions, nil, t.Deps.Now())
	}
	if !ok {
		return nil
	}
	q := s.Question
	said := words.AnswerNow(q)
	var promise goapp.UI
	if t.newcomer() {
		said = words.AnswerFirst(q)
		promise = ui.P("", "small muted promise later-not", "No account. Nothing leaves this device. Works offline.")
	}
	return goapp.Div().Class("next").Body(
		goapp.Div().Class("next-words").Body(
			goapp.H2().Class("eyebrow").ID("next-title").Text(over),
			goapp.A().Class(class).Href(t.Link("/question/"+q.ID+"/")).Text(q.Prompt),
			ui.P("", "small muted reason-why", s.Why)),
		goapp.Div().Class("how").Body(ui.Loop(0, "l"),
			ui.P("", "small muted", "One minute to think, two and a half to speak.")),
		goapp.Div().Class("go").Body(
			// A tap made before the history was read meant the question shown then: start.js
			// puts its id here before it replays the tap.
			ui.Button("next-go", ui.Primary+" block", said, func(ctx goapp.Context, _ goapp.Event) {
				if goapp.IsClient {
					if q, ok := bank.FindQuestion(ctx.JSSrc().Get("dataset").Get("question").String()); ok {
						t.begin(ctx, q)
						return
					}
				}
				if s, ok := t.Deps.Store.Next(t.Deps.Now()); ok {
					t.begin(ctx, s.Question)
				}
			}, ui.Icon("microphone"), ui.Span("", said)).DataSet("question", q.ID),
			ui.LinkButton(t.Link("/questions/"), ui.Plain+" only-desk", "Choose another"),
			promise),
	)
}

// begin begins practice of a question, a shorter one where it is the first ever.
func (t *today) begin(ctx goapp.Context, q *bank.Question) {
	if t.newcomer() {
		t.StartFirst(ctx, &t.page, q)
		return
	}
	t.StartQuestion(ctx, &t.page, q)
}

// rounds lists the stages that can be practiced.
func (t *today) rounds() goapp.UI {
	row := func(path string, done goapp.UI, name, line string) goapp.UI {
		return ui.Item("", goapp.A().Class("stage").Href(t.Link(path)).Body(
			done, ui.SpanOf("stage-words", ui.Bold(name), t.forKnowing(line)), ui.Icon("next")))
	}
	recruiter, recruiterLine := t.held(bank.RecruiterScreen, "4 questions, 30 min")
	phone, phoneLine := t.held(bank.PhoneScreen, "30 min alone")
	loop := 0.0
	if t.HasStore() {
		loop = float64(len(t.Deps.Store.LoopProgress().Done)) / float64(len(bank.LoopInterviewers()))
	}
	return goapp.Section().Body(
		goapp.H2().Text("Rounds"),
		goapp.Ul().Class("rows").ID("rounds").Body(
			row("/stage/recruiter-screen/", ui.Loop(recruiter), "Recruiter screen", recruiterLine),
			row("/stage/phone-screen/", ui.Loop(phone), "Phone screen", phoneLine),
			row("/stage/onsite-loop/", ui.Loop(loop), "Onsite loop", t.loopLine()),
			row("/cards/", ui.Icon("cards"), "Recall cards", "Ten cards, 5 min"),
		))
}

// forKnowing is the line below a round's name, which a newcomer does not need yet.
func (t *today) forKnowing(line string) goapp.UI {
	if t.newcomer() {
		return nil
	}
	return ui.Small(line)
}

// held says whether a stage was practiced: as a share of its loop, and when; line stands
// where it was not.
func (t *today) held(stage bank.Stage, line string) (float64, string) {
	if t.HasStore() {
		for _, a := range t.History().Answers() {
			if a.Stage == stage {
				return 1, "Held " + words.Date(view.GradedAt(a), t.Deps.Now())
			}
		}
	}
	return 0, line
}

// loopLine says how far the loop has come.
func (t *today) loopLine() string {
	if t.HasStore() {
		at := t.Deps.Store.LoopProgress()
		if l, planned := t.Deps.Store.Loop(); planned {
			return words.LoopState(l, at, t.Deps.Now())
		}
		if n := len(at.Done); n > 0 {
			return strconv.Itoa(n) + " of " + strconv.Itoa(len(bank.LoopInterviewers())) + " interviewers held"
		}
	}
	return textutil.UpperFirst(textutil.NumberWord(len(bank.LoopInterviewers()))) + " interviewers"
}

// hintSetting is set once the candidate does not want to hear about installing.
const hintSetting = "install-hint"

func (t *today) onLater(ctx goapp.Context, _ goapp.Event) {
	t.Write(ctx,
		func(c context.Context) error { return t.History().SetSetting(c, hintSetting, "later") },
		func(ctx goapp.Context, _ error) { t.Refocus(ctx, "title") })
}

// installHint offers to install the app or, where the browser cannot be asked to, shows
// the steps.
func (t *today) installHint() goapp.UI {
	d := t.Deps.Device
	if !t.HasStore() || t.History().Setting(hintSetting) != "" || d.App.Installed() {
		return nil
	}
	switch {
	case d.App.CanPrompt() && !t.newcomer(): // first the first answer
		return goapp.Section().Class("card install").ID("install").Body(
			goapp.B().Text("Keep it on your home screen"),
			goapp.P().Class("small muted").Text("Opens like an app, works offline."),
			goapp.Div().Class("pair").Body(
				ui.Button("install-later", ui.Plain, "Not now", t.onLater),
				ui.Button("install-now", ui.Plain, "Install", func(ctx goapp.Context, _ goapp.Event) {
					t.Background(ctx, func() error { d.App.Prompt(); return nil }, nil)
				}),
			),
		)
	case d.App.NeedsHomeScreenSteps():
		return goapp.Section().Class("card install").ID("install-steps").Body(
			goapp.B().Text("Add it to your home screen"),
			view.InstallSteps("Do it before you practice: history made in Safari stays in Safari."),
			ui.Button("install-later", ui.Plain, "Not now", t.onLater),
		)
	default:
		return nil
	}
}

// reminder suggests a backup when one is due.
func (t *today) reminder() goapp.UI {
	if !t.HasStore() || t.History().FallbackReason() != nil {
		return nil
	}
	_, since := t.History().Backups().LastBackup()
	r, _, open := t.History().CurrentRound()
	if !history.BackupDue(since, t.History().Backups().ReminderPutOffAt(), open && !r.Over()) {
		return nil
	}
	return goapp.Section().Class("card install").ID("backup-due").Body(
		goapp.B().Text("Time for a backup"),
		goapp.P().Class("small muted").Text(textutil.Plural(since, "answer is", "answers are")+" in this browser only."),
		goapp.Div().Class("pair even").Body(
			ui.Button("backup-later", ui.Plain, "Not now", func(ctx goapp.Context, _ goapp.Event) {
				t.WriteSetting(ctx, schema.SettingReminderPutOff, t.History().Backups().UntilBackup(since))
				t.Refocus(ctx, "title")
			}),
			ui.LinkButton(t.Link(shell.StoragePath), ui.Plain, "Back up")),
	)
}
