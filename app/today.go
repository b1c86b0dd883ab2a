package app

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/readiness"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// today is the first screen: where one stands, what comes next, and the rounds.
type today struct {
	page
	starter
}

// newToday makes the screen.
func newToday(p page) goapp.Composer { return &today{page: p} }

func (t *today) OnMount(ctx goapp.Context) {
	t.page.OnMount(ctx)
	if !t.live() {
		return
	}
	t.own(t.d.Device.Clock.OnTick(func() {
		if r, _, open := t.book().CurrentRound(); open && !r.Over() {
			t.d.Device.Page.SetText("resume-clock", resumeState(r, t.d.Now()))
		}
	}))
}

func (t *today) Render() goapp.UI {
	return t.frame("/",
		goapp.Header().Class("top brand").Body(
			goapp.H1().ID("title").TabIndex(-1).Body(ui.Mark(),
				goapp.Span().Class("only-phone").Text("Mockloop"), goapp.Span().Class("only-desk").Text("Today")),
			t.keptChip(),
		),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(t.hero(), goapp.Div().Body(t.firstThing())),
			goapp.Div().Class("col").Body(t.rounds(), goapp.Div().Body(t.reminder()), t.installHint()),
		),
		t.dialogs(&t.page),
	)
}

// keptChip says in two words whether the app can be used without a network.
func (t *today) keptChip() goapp.UI {
	if t.live() && t.d.Device.App.OfflineReady() {
		return ui.Chip("Offline ready")
	}
	return ui.Chip("No account")
}

// firstThing is the round under way or, without one, what comes next: one thing
// to do, in one place, so that nothing moves when the history arrives.
func (t *today) firstThing() goapp.UI {
	if c := t.resumeCard(); c != nil {
		return c
	}
	return t.nextCard()
}

func (t *today) resumeCard() goapp.UI {
	if !t.live() {
		return nil
	}
	r, _, open := t.book().CurrentRound()
	if !open || r.Over() {
		return nil
	}
	return goapp.Section().Class("card resume").ID("resume").Aria("label", "Round under way").Body(
		goapp.Div().Class("row between").Body(
			goapp.Span().Class("eyebrow").Text("Round under way"),
			goapp.Span().Class("chip lp num").ID("resume-clock").Text(resumeState(r, t.d.Now())),
		),
		goapp.P().Class("resume-what").Text(roundName(r.Plan())+": "+phaseName(r)),
		ui.LinkButton(t.link("/round/"), ui.Primary+" block", "Go on"),
	)
}

// resumeState is where the clocks stand: what is shown is deadline minus now,
// however long the phone slept.
func resumeState(r interview.Round, now time.Time) string {
	v := r.View(now.UnixMilli())
	switch {
	case v.Paused:
		return "Paused"
	case v.Phase == interview.PhaseGrade:
		return "Waiting for your grade"
	case v.HasRoundClock && v.RoundLeft >= 0:
		return ui.Clock(v.RoundLeft) + " left"
	case v.HasRoundClock:
		return ui.Clock(-v.RoundLeft) + " over"
	default:
		return ui.Clock(v.Elapsed) + " in"
	}
}

func (t *today) hero() goapp.UI {
	if !t.live() {
		return heroCard(t.link("/readiness/"), readiness.Readiness{}, "Practise, and what you are ready for shows here. It stays on this device.")
	}
	if !t.d.Model.whole() {
		return heroCard(t.link("/readiness/"), readiness.Readiness{}, addingUp)
	}
	r := t.d.Model.readiness(t.d.Now())
	return heroCard(t.link("/readiness/"), r, heroLine(r))
}

func heroCard(href string, r readiness.Readiness, line string) goapp.UI {
	return goapp.A().Class("card hero").Href(href).Body(
		ui.Petals(petalValues(r), petalsSaid(r)),
		goapp.Div().Body(
			goapp.Div().Class("eyebrow").Text("Readiness"),
			figure(r.Overall),
			goapp.P().Class("small muted").Text(line),
		),
	)
}

// figure is a value of 100, or the words for none.
func figure(s grading.Score) goapp.UI {
	if _, known := s.Value(); !known {
		return goapp.Div().Class("figure").Body(goapp.Span().Class("big none").Text("Not yet"))
	}
	return goapp.Div().Class("figure").Body(
		goapp.Span().Class("big").Text(s.String()),
		goapp.Span().Class("of").Text("of 100"))
}

// heroLine says how many principles the figure rests on and which are weakest.
func heroLine(r readiness.Readiness) string {
	if r.Rests == 0 && r.Answers > 0 {
		return plural(r.Answers, "answer", "answers") + " graded, and no signal of any principle yet."
	}
	if r.Rests == 0 {
		return "Practise, and what you are ready for shows here. It stays on this device."
	}
	return fmt.Sprintf("Rests on %d of 16 principles. %s", r.Rests, weakestLine(r))
}

func (t *today) nextCard() goapp.UI {
	var s readiness.Suggestion
	var ok bool
	if t.live() {
		s, ok = t.d.Model.next(t.d.Now())
	} else {
		s, ok = readiness.Next(bank.Questions, nil, t.d.Now())
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
		goapp.A().Class("prompt mid").Href(t.link("/question/"+q.ID+"/")).Text(q.Prompt),
		goapp.P().Class("small muted").Text(why),
		// A tap made before the history was read meant the question that was shown
		// then: start.js puts its id here before it carries the tap out.
		ui.Button("next-go", ui.Primary+" block", answerNow(q), func(ctx goapp.Context, _ goapp.Event) {
			if goapp.IsClient {
				if q, ok := bank.Find(ctx.JSSrc().Get("dataset").Get("question").String()); ok {
					t.startQuestion(ctx, &t.page, q)
					return
				}
			}
			t.startNext(ctx, &t.page)
		}).DataSet("question", q.ID),
	)
}

// rounds lists the stages that can be practised.
func (t *today) rounds() goapp.UI {
	row := func(path, badge, name, line string) goapp.UI {
		return goapp.A().Class("stage").Href(t.link(path)).Body(
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

// loopLine says how far a loop has come: which of its interviewers one has sat with.
func (t *today) loopLine() string {
	if t.live() {
		at := t.d.Model.standing()
		if l, planned := t.d.Model.loop(); planned {
			return loopState(l, at.met, at.begun, t.d.Now())
		}
		if n := len(at.met); n > 0 {
			return strconv.Itoa(n) + " of 5 interviewers met"
		}
	}
	return "Five interviewers, one a Bar Raiser"
}

// hintSetting says that the candidate does not want to hear of installing.
const hintSetting = "install-hint"

func (t *today) onLater(ctx goapp.Context, _ goapp.Event) {
	t.keep(ctx,
		func(c context.Context) error { return t.book().SetSetting(c, hintSetting, "later") },
		func(goapp.Context, error) { t.d.Model.tell() })
}

// installHint offers the home screen where the browser can be asked, and shows
// the steps where it cannot.
func (t *today) installHint() goapp.UI {
	d := t.d.Device
	if !t.live() || t.book().Setting(hintSetting) != "" || d.App.Installed() {
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
					t.background(ctx, func() error { d.App.Prompt(); return nil }, nil)
				}),
			),
		)
	case d.App.NeedsHomeScreenSteps():
		return goapp.Section().Class("card install").ID("install-steps").Body(
			goapp.B().Text("Add it to your home screen"),
			installSteps("Open Mockloop from there: history made here in Safari stays in Safari, so do it before you practise."),
			ui.Button("install-later", ui.Plain, "Not now", t.onLater),
		)
	default:
		return nil
	}
}

// installSteps are the steps by hand, as Safari on iOS asks for them.
func installSteps(last string) goapp.UI {
	return goapp.Ol().Class("small").Body(
		goapp.Li().Body(goapp.Span().Text("Tap Share "), ui.Icon("share"), goapp.Span().Text(" in Safari’s bar.")),
		goapp.Li().Text("Choose “Add to Home Screen”, then “Add”."),
		goapp.Li().Text(last),
	)
}

// reminder asks for a backup now and then, quietly.
func (t *today) reminder() goapp.UI {
	if !t.live() || t.book().FallbackReason() != nil {
		return nil
	}
	_, since := t.book().LastBackup()
	r, _, open := t.book().CurrentRound()
	if !history.BackupDue(since, t.book().PutOff(), open && !r.Over()) {
		return nil
	}
	return goapp.Section().Class("card install").ID("backup-due").Body(
		goapp.B().Text("Time for a backup"),
		goapp.P().Class("small muted").Text(plural(since, "answer is", "answers are")+" in this browser alone. One file keeps them safe."),
		goapp.Div().Class("pair even").Body(
			ui.Button("backup-later", ui.Plain, "Not now", func(ctx goapp.Context, _ goapp.Event) {
				keepSetting(ctx, &t.page, schema.SettingReminderPutOff, t.book().UntilBackup(since))
			}),
			ui.LinkButton(t.link(storagePath), ui.Plain, "Back up")),
	)
}
