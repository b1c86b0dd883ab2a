package progress

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/view"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/readiness"
	"github.com/mockloop/mockloop/internal/sharelink"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// readinessScreen shows readiness by principle and offers to share it.
type readinessScreen struct {
	page
	name    string
	nameErr string
	state   string // how sharing went
	url     string // shown to be copied by hand if nothing else works
}

// NewReadiness makes the screen.
func NewReadiness(p page) goapp.Composer { return &readinessScreen{page: p} }

func (s *readinessScreen) Render() goapp.UI {
	var r readiness.Readiness
	rounds := 0
	if s.HasStore() {
		r = s.Deps.Store.Readiness(s.Deps.Now())
		rounds = s.Deps.Store.RoundCount()
	}
	var share goapp.UI
	if r.KnownPrinciples > 0 {
		share = ui.Button("share-open", ui.Plain, "Share", func(goapp.Context, goapp.Event) {
			s.state, s.url = "", ""
			s.Deps.Device.Page.ShowDialog("share")
		}, ui.Icon("share"), goapp.Span().Text("Share"))
	}
	return s.Frame("/readiness/", shell.Heading("Readiness", goapp.Div().Body(share)),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				s.overall(r, rounds),
				goapp.Div().Body(petalCard(r)),
			),
			goapp.Div().Class("col").Body(
				goapp.Section().Class("card").Body(
					goapp.H2().Text("By principle"),
					goapp.P().Class("conclusion").Text(s.conclusion(r)),
					ui.Bars(bars(s.Deps, r))),
				goapp.P().Class("small muted").Text("From your own grades, on Mockloop’s own scale. Newer answers count more; an answer that showed nothing of a principle lowers it."),
			),
		),
		goapp.Div().Class("dialogs").Body(s.shareDialog(r, rounds)),
	)
}

// petalCard shows the chart once there is something to draw.
func petalCard(r readiness.Readiness) goapp.UI {
	if r.KnownPrinciples == 0 {
		return nil
	}
	return goapp.Section().Class("card chart").Body(ui.Petals(view.PetalValues(r), view.PetalsText(r)))
}

// conclusion says in a sentence what the bars show.
func (s *readinessScreen) conclusion(r readiness.Readiness) string {
	switch {
	case !s.Deps.Store.FullyLoaded():
		return words.AddingUp
	case r.KnownPrinciples == 0 && r.Answers > 0:
		return "No answer has shown a signal yet."
	case r.KnownPrinciples == 0:
		return "None of the 16 principles is practiced yet."
	}
	return words.Weakest(r)
}

func (s *readinessScreen) overall(r readiness.Readiness, rounds int) goapp.UI {
	line := "Grade a first answer and your readiness begins here."
	if !s.Deps.Store.FullyLoaded() {
		line = words.AddingUp
	}
	if r.KnownPrinciples == 0 && r.Answers > 0 {
		line = "Your readiness begins with the first answer that shows a principle. " + counts(r.Answers, rounds) + "."
	}
	if r.KnownPrinciples > 0 {
		line = fmt.Sprintf("Based on %d of 16 principles. %s.", r.KnownPrinciples, counts(r.Answers, rounds))
	}
	var trend goapp.UI
	if len(r.Trend) > 1 {
		trend = ui.Trend(trendValues(r), trendSaid(r))
	}
	return goapp.Section().Class("card overall").Body(
		goapp.H2().Class("sr").Text("Overall"),
		goapp.Div().Class("row between").Body(
			view.Score(r.Overall),
			goapp.Div().Body(trend),
		),
		goapp.P().Class("small muted").Text(strings.TrimSpace(changeSaid(r)+" "+line)),
		goapp.Div().Body(s.recognized()),
	)
}

// recognized says how often the candidate knew which principle a question was after: all
// in all, and of late where that is not all there is.
func (s *readinessScreen) recognized() goapp.UI {
	if !s.HasStore() {
		return nil
	}
	answers, now := s.History().Answers(), s.Deps.Now()
	right, asked := grading.CountRecognized(answers)
	if asked == 0 {
		return nil
	}
	line := fmt.Sprintf("You recognize %d of %d principles asked for.", right, asked)
	var late []grading.Answer
	for _, a := range answers {
		if now.Sub(a.Graded) < 14*24*time.Hour {
			late = append(late, a)
		}
	}
	if r, n := grading.CountRecognized(late); n > 0 && n < asked {
		line += fmt.Sprintf(" In the last two weeks %d of %d.", r, n)
	}
	return goapp.P().ID("recognized").Class("small muted").Text(line)
}

// counts says how many answers and rounds a figure is based on.
func counts(answers, rounds int) string {
	line := textutil.Plural(answers, "answer graded", "answers graded")
	if rounds > 0 {
		line += ", " + textutil.Plural(rounds, "round", "rounds")
	}
	return line
}

func trendValues(r readiness.Readiness) []int {
	v := make([]int, len(r.Trend))
	for i, p := range r.Trend {
		v[i] = p.Score
	}
	return v
}

func trendSaid(r readiness.Readiness) string {
	first, last := r.Trend[0], r.Trend[len(r.Trend)-1]
	return "Trend: from " + strconv.Itoa(first.Score) + " to " + strconv.Itoa(last.Score) + " over " +
		textutil.Plural(len(r.Trend), "day", "days") + " with answers."
}

func changeSaid(r readiness.Readiness) string {
	span := "in " + textutil.Plural(r.ChangeDays, "day", "days")
	if r.ChangeDays == 14 {
		span = "in two weeks"
	}
	switch {
	case !r.HasChange:
		return ""
	case r.Change > 0:
		return "Up " + strconv.Itoa(r.Change) + " " + span + "."
	case r.Change < 0:
		return "Down " + strconv.Itoa(-r.Change) + " " + span + "."
	default:
		return "Unchanged " + span + "."
	}
}

func bars(d *shell.Deps, r readiness.Readiness) []ui.Bar {
	rows := make([]ui.Bar, 0, bank.PrincipleCount)
	for i, pr := range bank.Principles() {
		st := r.Principles[i]
		row := ui.Bar{Name: pr.String(), Href: d.Link("/principle/" + pr.Slug() + "/"), Value: view.Value(st.Score)}
		if !row.Value.Known && st.NoSignals > 0 {
			row.Note = "no signal so far"
		}
		rows = append(rows, row)
	}
	return rows
}

// shareDialog shows what the link will contain before it is shared.
func (s *readinessScreen) shareDialog(r readiness.Readiness, rounds int) goapp.UI {
	if r.KnownPrinciples == 0 {
		return nil // nothing to share yet
	}
	sum := sharelink.FromReadiness(r, rounds, s.name, s.Deps.Now())
	overall, _ := sum.Overall.Value()
	return goapp.Dialog().ID("share").Class("dialog").Aria("labelledby", "share-title").Body(
		goapp.H2().ID("share-title").TabIndex(-1).Attr("autofocus", true).Text("Share a summary"),
		goapp.P().Class("muted small").Text("The link holds the summary itself. No server sees it; whoever has the link can read it."),
		goapp.Ul().Class("carries").ID("share-carries").Body(
			goapp.Li().Text(words.FullDate(sum.Date)+", overall "+strconv.Itoa(overall)+" of 100"),
			goapp.Li().Text(textutil.Plural(r.KnownPrinciples, "principle", "principles")+" with a value, "+strconv.Itoa(bank.PrincipleCount-r.KnownPrinciples)+" without"),
			goapp.Li().Text(s.nameLine()),
			goapp.Li().Text(textutil.Plural(r.Answers, "answer", "answers")+" and "+textutil.Plural(rounds, "round", "rounds")+", as counts"),
			goapp.Li().Text("No answers, no notes, no recordings")),
		goapp.Label().For("share-name").Class("note").Body(
			goapp.Span().Class("small").Text("Your name, if you like"),
			goapp.Input().ID("share-name").Type("text").Attr("autocomplete", "name").
				Aria("describedby", "share-carries").Aria("invalid", s.nameErr != "").
				OnInput(ui.Safe(s.onName), goapp.EventScope("share-name"))),
		ui.FieldError("share-refused", s.nameErr),
		goapp.P().Class("small").Role("status").Text(s.state),
		goapp.Div().Body(s.byHand()),
		goapp.Div().Class("pair even").Body(
			ui.Button("share-close", ui.Plain, "Close", func(goapp.Context, goapp.Event) { s.Deps.Device.Page.CloseDialog("share") }),
			ui.Button("share-send", ui.Primary, s.sendLabel(), s.onShare).Disabled(s.nameErr != "")),
	)
}

// nameLine says whether the link contains a name, and which.
func (s *readinessScreen) nameLine() string {
	if s.name == "" {
		return "No name"
	}
	return "Your name: " + s.name
}

func (s *readinessScreen) sendLabel() string {
	if s.Deps.Device.Page.CanShare() {
		return "Share link"
	}
	return "Copy link"
}

// byHand shows the link itself if neither sharing nor copying worked.
func (s *readinessScreen) byHand() goapp.UI {
	if s.url == "" {
		return nil
	}
	return goapp.P().Class("byhand").ID("share-url").Text(s.url)
}

func (s *readinessScreen) onName(ctx goapp.Context, _ goapp.Event) {
	// A link that was shared before has another name in it.
	s.state, s.url = "", ""
	raw := ctx.JSSrc().Get("value").String()
	name, err := sharelink.CleanName(raw)
	if err != nil {
		s.nameErr = words.LinkError(err)
		return
	}
	s.name, s.nameErr = name, ""
}

func (s *readinessScreen) onShare(ctx goapp.Context, _ goapp.Event) {
	if s.nameErr != "" {
		return
	}
	d := s.Deps
	code, err := sharelink.Encode(sharelink.FromReadiness(d.Store.Readiness(d.Now()), d.Store.RoundCount(), s.name, d.Now()))
	if err != nil {
		s.state = words.LinkError(err)
		return
	}
	url := d.Device.Page.Origin() + d.Link("/summary/#s="+code)
	shared := false
	s.Background(ctx, func() error {
		if d.Device.Page.CanShare() {
			err := d.Device.Page.Share("My Amazon PM interview readiness", "My readiness, graded by myself with Mockloop", url)
			if shared = err == nil; shared || isCancelled(err) {
				return err
			}
		}
		return d.Device.Page.Copy(url)
	}, func(_ goapp.Context, err error) {
		s.url = ""
		switch {
		case shared:
			s.state = "Shared."
		case err == nil:
			s.state = "Link copied."
		case isCancelled(err):
			s.state = ""
		default:
			s.state, s.url = "This browser could do neither. Copy the link here:", url
		}
	})
}

func isCancelled(err error) bool { return errors.Is(err, device.ErrCanceled) }
