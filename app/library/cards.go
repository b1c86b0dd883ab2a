package library

import (
	"context"
	"strconv"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/recall"
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// cards asks recall cards, ten at a time. A right answer leads on to the next card, so that
// it takes one tap; a wrong one is explained first, and its card comes up once more before
// the session ends. Only a card's first answer counts.
type cards struct {
	page

	session []*bank.Card // the cards of this session; nil: none has begun
	queue   []*bank.Card // still to answer, the current one first
	picked  int          // the option picked on the current card, a wrong one; -1: none yet
	known   *bank.Card   // the card before, where it was answered right
	right   int          // cards answered right the first time
	asked   int          // cards answered at least once
	done    int          // cards passed, counting repeats
}

// NewCards makes the screen.
func NewCards(p page) goapp.Composer { return &cards{page: p} }

// sessionLength is how many cards a session has, besides those that come again. It takes
// about five minutes.
const sessionLength = 10

func (s *cards) Render() goapp.UI {
	switch {
	case !s.HasStore() || s.session == nil:
		return s.intro()
	case len(s.queue) == 0:
		return s.end()
	default:
		return s.asking()
	}
}

func (s *cards) intro() goapp.UI {
	var tally goapp.UI
	if s.HasStore() {
		t := recall.CountCards(bank.Cards, s.History().Cards(), s.Deps.Now())
		tally = goapp.Dl().Class("tally").Body(
			figureOf("Due", t.Due), figureOf("New", t.New), figureOf("Known", t.Known), figureOf("Shaky", t.Shaky))
	}
	kinds := make([]goapp.UI, 0, 6)
	for _, k := range bank.CardKinds() {
		n := 0
		for i := range bank.Cards {
			if bank.Cards[i].Kind == k {
				n++
			}
		}
		kinds = append(kinds, goapp.Li().Body(goapp.Span().Text(k.String()), goapp.Span().Class("muted num").Text(" "+strconv.Itoa(n))))
	}
	return s.Frame("/questions/", s.HeadingBelow("/questions/", "Questions", "Recall cards"),
		goapp.P().Class("lead").Text("Ten cards, about five minutes. What you miss comes back tomorrow."),
		goapp.Div().Class("cols").Body(
			goapp.Div().Class("col").Body(
				goapp.Div().Class("tally-slot").Body(tally),
				ui.Button("cards-begin", ui.Primary+" block", "Begin ten cards", s.onBegin),
			),
			goapp.Div().Class("col").Body(
				goapp.Section().Class("card").Body(
					goapp.H2().Class("eyebrow").Text(textutil.Plural(len(bank.Cards), "card", "cards")),
					goapp.Ul().Class("counts").Body(kinds...),
				),
			),
		),
	)
}

func figureOf(name string, n int) goapp.UI {
	return goapp.Div().Body(goapp.Dt().Text(name), goapp.Dd().Text(strconv.Itoa(n)))
}

func (s *cards) onBegin(ctx goapp.Context, _ goapp.Event) {
	s.session = recall.NextCards(bank.Cards, s.History().Cards(), s.Deps.Now(), sessionLength)
	s.queue = append([]*bank.Card(nil), s.session...)
	s.picked, s.known, s.right, s.asked, s.done = -1, nil, 0, 0, 0
	s.top(ctx)
}

// top scrolls to the top of the next card and moves the focus there for screen readers.
func (s *cards) top(ctx goapp.Context) {
	s.Ctx(ctx).Defer(func(goapp.Context) {
		s.Deps.Device.Page.ScrollTop()
		s.Deps.Device.Page.Focus("title")
	})
}

func (s *cards) asking() goapp.UI {
	c := s.queue[0]
	return s.Frameless("cards", goapp.Header().Class("top round-top").Body(
		goapp.Div().Class("row between").Body(
			goapp.Span().Class("small muted num").ID("cards-progress").Text(s.progress()),
			ui.Button("cards-stop", ui.Quiet, "Stop", func(ctx goapp.Context, _ goapp.Event) {
				s.queue, s.known = nil, nil
				s.top(ctx)
			}),
		),
		goapp.Div().Body(ui.Steps(len(s.session), min(s.done, len(s.session)), s.progress())),
	),
		goapp.Div().Class("cardbox").Body(
			s.knownLine(),
			goapp.H1().ID("title").TabIndex(-1).Class("eyebrow").Text(c.Kind.String()),
			goapp.P().Class("prompt mid").ID("card-prompt").Text(c.Prompt),
			ui.Options(s.options(c), s.onPick),
			goapp.Div().Class("verdict").ID("card-verdict").Role("status").Body(s.verdict(c)...),
			goapp.Div().Body(s.onward()),
		),
	)
}

func (s *cards) progress() string {
	if s.done >= len(s.session) {
		return "Once more: " + textutil.Plural(len(s.queue), "card", "cards")
	}
	return "Card " + strconv.Itoa(s.done+1) + " of " + strconv.Itoa(len(s.session))
}

func (s *cards) options(c *bank.Card) []ui.Option {
	out := make([]ui.Option, c.Options.Len())
	for i, text := range c.Options.All() {
		o := ui.Option{ID: c.ID + "-" + strconv.Itoa(i), Text: text}
		if s.picked >= 0 {
			o.State = "rest"
			switch i {
			case int(c.Right):
				o.State, o.Said = "right", "Right"
			case s.picked:
				o.State, o.Said = "wrong", "Your choice"
			}
			if i == int(c.Second) {
				if o.Said == "" {
					o.State, o.Said = "second", "Close second"
				} else {
					o.Said = "Your choice, the close second"
				}
			}
		}
		out[i] = o
	}
	return out
}

// knownLine says that the card before was answered right, and why that is right.
func (s *cards) knownLine() goapp.UI {
	if s.known == nil {
		return ui.Div("known")
	}
	return ui.Div("known", goapp.P().Class("small muted").ID("card-known").Role("status").Body(
		ui.Bold("Right. "), ui.Span("", s.known.Why)))
}

// onPick records how well the card is known, by its first answer in the session.
func (s *cards) onPick(ctx goapp.Context, i int) {
	c := s.queue[0]
	knows := c.Accepts(i)
	if s.done < len(s.session) {
		s.asked++
		if knows {
			s.right++
		}
		b := s.History()
		m := b.Cards()[c.ID].Answered(knows, s.Deps.Now())
		s.Write(ctx, func(w context.Context) error { return b.SetCard(w, c.ID, m) }, nil)
	}
	if i == int(c.Right) {
		s.known = c
		s.next(ctx)
		return
	}
	s.picked, s.known = i, nil // a close second, too, is told what comes first, and why
	s.Ctx(ctx).Defer(func(goapp.Context) { s.Deps.Device.Page.Focus("card-next") })
}

// next goes on to the next card, or to the end.
func (s *cards) next(ctx goapp.Context) {
	s.queue = append([]*bank.Card(nil), s.queue[1:]...)
	s.done++
	s.picked = -1
	s.top(ctx)
}

func (s *cards) verdict(c *bank.Card) []goapp.UI {
	if s.picked < 0 {
		return nil
	}
	head := "Not quite: " + c.Options.At(int(c.Right))
	if c.Accepts(s.picked) {
		head = "That counts, too. First comes " + c.Options.At(int(c.Right))
	} else if c.Kind != bank.WhichPrinciple && c.Kind != bank.WhichDoor && c.Kind != bank.InputOrOutput {
		head = "Not quite"
	}
	out := []goapp.UI{goapp.P().Class("conclusion").Text(head), goapp.P().Text(c.Why)}
	if c.WhySecond != "" {
		out = append(out, goapp.P().Class("muted").Text("Close second, "+c.Options.At(int(c.Second))+": "+c.WhySecond))
	}
	if p, ok := bank.FindPrimer(c.Primer); ok {
		out = append(out, goapp.P().Body(goapp.A().Class("alone").Href(s.Link("/primer/"+p.ID+"/")).Text("Read: "+p.Title)))
	}
	return out
}

func (s *cards) onward() goapp.UI {
	if s.picked < 0 {
		return nil
	}
	c := s.queue[0]
	return ui.Button("card-next", ui.Primary+" block", "Next", func(ctx goapp.Context, _ goapp.Event) {
		if s.done < len(s.session) && !c.Accepts(s.picked) { // a card comes again once
			s.queue = append(s.queue, s.queue[0])
		}
		s.next(ctx)
	}).Aria("describedby", "card-verdict")
}

func (s *cards) end() goapp.UI {
	line := strconv.Itoa(s.right) + " of " + strconv.Itoa(s.asked) + " right at first."
	if s.asked == 0 {
		line = "No card answered this time."
	}
	t := recall.CountCards(bank.Cards, s.History().Cards(), s.Deps.Now())
	return s.Frame("/questions/", s.HeadingBelow("/questions/", "Questions", "Recall cards"),
		s.knownLine(),
		goapp.P().Class("prompt mid").ID("cards-result").Text(line),
		goapp.Dl().Class("tally").Body(
			figureOf("Due", t.Due), figureOf("New", t.New), figureOf("Known", t.Known), figureOf("Shaky", t.Shaky)),
		goapp.Div().Class("measure-wide stack").Body(
			ui.Button("cards-again", ui.Primary+" block", "Ten more", s.onBegin),
			ui.LinkButton(s.Link("/"), ui.Plain+" block", "Today"),
		),
	)
}
