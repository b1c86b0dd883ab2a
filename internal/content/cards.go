package content

import (
	"hash/fnv"
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/textmatch"
)

const (
	maxCardPrompt = 320
	maxOption     = 260
	maxWhy        = 260
)

// The options of kinds that always have the same.
var (
	doors   = [2]named{{"one-way", "One-way door"}, {"two-way", "Two-way door"}}
	metrics = [2]named{{"input", "Input metric"}, {"output", "Output metric"}}
)

type named struct{ slug, name string }

// cards reads one file of recall cards.
func (r *reader) cards(_ string, n node) {
	for _, e := range n.list() {
		r.content.Cards = append(r.content.Cards, e.card())
	}
}

func (n node) card() bank.Card {
	o := n.object("id", "kind", "prompt", "right", "second", "others", "why", "why_second", "principles", "primer")
	c := bank.Card{
		ID:     o.get("id").id(),
		Prompt: o.get("prompt").prose(maxCardPrompt),
		Why:    o.get("why").prose(maxWhy),
		Second: -1,
	}
	c.Kind, _ = choice(o.get("kind"), "kind of card", bank.CardKinds())
	if f := o.optional("principles"); f.yaml != nil {
		c.Principles = choices(f, "principle", bank.Principles())
	}
	if f := o.optional("primer"); f.yaml != nil {
		if c.Primer = f.text(0); !slices.Contains(primerIDs, c.Primer) {
			f.wrong("unknown primer %q%s", c.Primer, textmatch.DidYouMean(c.Primer, primerIDs))
		}
	}
	switch c.Kind {
	case bank.WhichPrinciple:
		o.principleOptions(&c)
	case bank.WhichDoor:
		o.fixedOptions(&c, doors)
	case bank.InputOrOutput:
		o.fixedOptions(&c, metrics)
	default:
		o.textOptions(&c)
	}
	n.r.cardsSaid = append(n.r.cardsSaid, said{o.get("prompt"), c.Prompt, c.ID})
	return c
}

// principleOptions reads a card whose options are principles: the right one,
// the close second with its reason, and others.
func (o object) principleOptions(c *bank.Card) {
	right, ok := choice(o.get("right"), "principle", bank.Principles())
	second, ok2 := choice(o.get("second"), "principle", bank.Principles())
	c.WhySecond = o.get("why_second").prose(maxWhy)
	others := choices(o.get("others"), "principle", bank.Principles())
	if len(others) != 2 && o.get("others").yaml != nil {
		o.get("others").wrong("%d others, want 2", len(others))
	}
	all := append([]bank.Principle{right, second}, others...)
	slices.Sort(all)
	if len(slices.Compact(slices.Clone(all))) != len(all) {
		o.wrong("an option stands here twice")
	}
	if !ok || !ok2 {
		return
	}
	c.Principles = []bank.Principle{right}
	names := make([]string, len(all))
	for i, p := range all {
		names[i] = p.String()
		switch p {
		case right:
			c.Right = uint8(i)
		case second:
			c.Second = int8(i)
		}
	}
	c.Options = bank.JoinLines(names...)
}

// fixedOptions reads a card whose two options are always the same.
func (o object) fixedOptions(c *bank.Card, options [2]named) {
	o.hasNo("second", "others", "why_second")
	c.Options = bank.JoinLines(options[0].name, options[1].name)
	f := o.get("right")
	switch slug := f.text(0); slug {
	case "", options[0].slug:
	case options[1].slug:
		c.Right = 1
	default:
		f.wrong("unknown option %q, want %q or %q", slug, options[0].slug, options[1].slug)
	}
}

// hasNo tells fields that a card of this kind has no use for.
func (o object) hasNo(names ...string) {
	for _, name := range names {
		if f := o.optional(name); f.yaml != nil {
			f.wrong("a card of this kind has no field %q", name)
		}
	}
}

// textOptions reads a card whose options are its own texts. Their order comes
// of the card's id, so that the right one stands in every place as often.
func (o object) textOptions(c *bank.Card) {
	o.hasNo("second", "why_second")
	right := o.get("right").prose(maxOption)
	others := o.get("others").proses("other options", 1, 3, maxOption)
	h := fnv.New32a()
	h.Write([]byte(c.ID))
	c.Right = uint8(h.Sum32() % uint32(len(others)+1))
	c.Options = bank.JoinLines(slices.Insert(others, int(c.Right), right)...)
}

// asks reads the questions for one interviewer.
func (r *reader) asks(name string, n node) {
	o := n.object("interviewer", "questions")
	f := o.get("interviewer")
	who, ok := choice(f, "interviewer", interviewers())
	f.slugOfFile(name, who.Slug())
	for _, e := range o.get("questions").list() {
		a := e.object("id", "text", "why")
		ask := bank.Ask{
			ID: a.get("id").id(), Interviewer: who,
			Text: a.get("text").prose(maxProbe), Why: a.get("why").prose(maxAsk),
		}
		if ok {
			r.content.Asks = append(r.content.Asks, ask)
		}
	}
}

const maxAsk = 140
