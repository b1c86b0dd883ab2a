package app

import (
	"context"
	"fmt"
	"strconv"

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

// today is the first screen: readiness, what comes next, and the rounds.
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
	return t.Frame("/",
		goapp.Header().Class("top brand").Body(
			goapp.H1().ID("title").TabIndex(-1).Body(ui.Logo(),
				goapp.Span().Class("only-phone").Text("Mockloop"), goapp.Span().Class("only-desk").Text("Today")),
			t.keptChip(),
		),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(goapp.Div().Body(t.elsewhereCards()...), t.hero(), goapp.Div().Body(t.firstThing())),
			goapp.Div().Class("col").Body(t.rounds(), goapp.Div().Body(t.reminder()), t.installHint()),
		),
		t.Dialogs(&t.page),
	)
}

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
					func(ctx goapp.Context, _ error) { t.elsewhere = nil; t.findElsewhere(ctx) })
			}),
			ui.LinkButton(t.Link(shell.StoragePath), ui.Plain, "Bring it here")))
	}
	return cards
}

// keptChip says in two words whether the app can be used without a network.
func (t *today) keptChip() goapp.UI {
	if t.HasStore() && t.Deps.Device.App.OfflineReady() {
		return ui.Chip("Offline ready")
	}
	return ui.Chip("No account")
}

// firstThing is the round under way or, without one, what comes next: one thing to do, in
// one place, so that nothing shifts when the history has been read.
func (t *today) firstThing() goapp.UI {
	if c := t.resumeCard(); c != nil {
		return c
	}
	return t.nextCard()
}

func (t *today) resumeCard() goapp.UI {
	if !t.HasStore() {
		return nil
	}
	r, _, open := t.History().CurrentRound()
	if !open || r.Over() {
		return nil
	}
	return goapp.Section().Class("card resume").ID("resume").Aria("label", "Round under way").Body(
		goapp.Div().Class("row between").Body(
			goapp.Span().Class("eyebrow").Text("Round under way"),
			goapp.Span().Class("chip lp num").ID("resume-clock").Attr("translate", "no").Text(view.RoundState(r, t.Deps.Now())),
		),
		goapp.P().Class("resume-what").Text(words.RoundName(r.Plan())+": "+words.PhaseName(r)),
		ui.LinkButton(t.Link("/round/"), ui.Primary+" block", "Go on"),
	)
}

func (t *today) hero() goapp.UI {
	if !t.HasStore() {
		return heroCard(t.Link("/readiness/"), readiness.Readiness{}, "Practice, and what you are ready for shows here. It stays on this device.")
	}
	if !t.Deps.Store.FullyLoaded() {
		return heroCard(t.Link("/readiness/"), readiness.Readiness{}, words.AddingUp)
	}
	r := t.Deps.Store.Readiness(t.Deps.Now())
	return heroCard(t.Link("/readiness/"), r, heroLine(r))
}

func heroCard(href string, r readiness.Readiness, line string) goapp.UI {
	return goapp.A().Class("card hero").Href(href).Body(
		ui.Petals(view.PetalValues(r), view.PetalsText(r)),
		goapp.Div().Body(
			goapp.Div().Class("eyebrow").Text("Readiness"),
			view.Score(r.Overall),
			goapp.P().Class("small muted").Text(line),
		),
	)
}

// heroLine says how many principles the figure is based on and which are weakest.
func heroLine(r readiness.Readiness) string {
	if r.KnownPrinciples == 0 && r.Answers > 0 {
		return textutil.Plural(r.Answers, "answer", "answers") + " graded, and no signal of any principle yet."
	}
	if r.KnownPrinciples == 0 {
		return "Practice, and what you are ready for shows here. It stays on this device."
	}
	return fmt.Sprintf("Rests on %d of 16 principles. %s", r.KnownPrinciples, words.Weakest(r))
}

func (t *today) nextCard() goapp.UI {
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
	q, why := s.Question, s.Why
	return goapp.Section().Class("card next").Aria("label", "Next for you").Body(
		goapp.Div().Class("row between").Body(
			goapp.Span().Class("eyebrow").Text("Next for you"),
			ui.Chip(q.Primary().String(), "lp"),
		),
		goapp.A().Class("prompt mid").Href(t.Link("/question/"+q.ID+"/")).Text(q.Prompt),
		goapp.P().Class("small muted").Text(why),
		// A tap made before the history was read meant the question shown then: start.js
		// puts its id here before it replays the tap.
		ui.Button("next-go", ui.Primary+" block", words.AnswerNow(q), func(ctx goapp.Context, _ goapp.Event) {
			if goapp.IsClient {
				if q, ok := bank.FindQuestion(ctx.JSSrc().Get("dataset").Get("question").String()); ok {
					t.StartQuestion(ctx, &t.page, q)
					return
				}
			}
			t.StartNext(ctx, &t.page)
		}).DataSet("question", q.ID),
	)
}

// rounds lists the stages that can be practiced.
func (t *today) rounds() goapp.UI {
	row := func(path, badge, name, line string) goapp.UI {
		return goapp.A().Class("stage").Href(t.Link(path)).Body(
			goapp.Span().Class("badge").Aria("hidden", true).Text(badge),
			goapp.Span().Class("stage-words").Body(goapp.B().Text(name), goapp.Small().Text(line)),
			ui.Icon("next"),
		)
	}
	return goapp.Section().Class("card list").Aria("label", "Rounds").Body(
		row("/stage/recruiter-screen/", "30", "Recruiter screen", "4 questions, technical recruiter"),
		row("/stage/phone-screen/", "60", "Phone screen", "Hiring manager or senior PM"),
		row("/stage/onsite-loop/", "5×", "Onsite loop", t.loopLine()),
		row("/cards/", "2", "Recall cards", "Ten cards in two minutes"),
	)
}

// loopLine says how far the loop has come.
func (t *today) loopLine() string {
	if t.HasStore() {
		at := t.Deps.Store.LoopProgress()
		if l, planned := t.Deps.Store.Loop(); planned {
			return words.LoopState(l, at, t.Deps.Now())
		}
		if n := len(at.Done); n > 0 {
			return strconv.Itoa(n) + " of " + strconv.Itoa(len(bank.LoopInterviewers())) + " interviewers met"
		}
	}
	return textutil.UpperFirst(textutil.NumberWord(len(bank.LoopInterviewers()))) + " interviewers, one a Bar Raiser"
}

// hintSetting is set once the candidate does not want to hear about installing.
const hintSetting = "install-hint"

func (t *today) onLater(ctx goapp.Context, _ goapp.Event) {
	t.Write(ctx,
		func(c context.Context) error { return t.History().SetSetting(c, hintSetting, "later") }, nil)
}

// installHint offers to install the app or, where the browser cannot be asked to, shows
// the steps.
func (t *today) installHint() goapp.UI {
	d := t.Deps.Device
	if !t.HasStore() || t.History().Setting(hintSetting) != "" || d.App.Installed() {
		return nil
	}
	switch {
	case d.App.CanPrompt():
		return goapp.Section().Class("card install").ID("install").Body(
			goapp.B().Text("Keep it on your home screen"),
			goapp.P().Class("small muted").Text("It opens like an app and works without a network."),
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
			view.InstallSteps("Open Mockloop from there: history made here in Safari stays in Safari, so do it before you practice."),
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
		goapp.P().Class("small muted").Text(textutil.Plural(since, "answer is", "answers are")+" in this browser alone. One file keeps them safe."),
		goapp.Div().Class("pair even").Body(
			ui.Button("backup-later", ui.Plain, "Not now", func(ctx goapp.Context, _ goapp.Event) {
				t.WriteSetting(ctx, schema.SettingReminderPutOff, t.History().Backups().UntilBackup(since))
			}),
			ui.LinkButton(t.Link(shell.StoragePath), ui.Plain, "Back up")),
	)
}
