package insight

import (
	"fmt"
	"slices"
	"time"

	"github.com/mockloop/mockloop/internal/textutil"
)

// Signal is one thing that the analysis looks for.
type Signal uint8

// The signals, in the order of their hints. Append only: slugs are stored.
const (
	Numbers Signal = iota + 1
	Self           // "I" against "we"
	Fillers
	Speed
	Star
	Hedging
	Customer
	Rejected
	Duration
)

var signalSlugs = [...]string{
	Numbers: "numbers", Self: "self", Fillers: "fillers", Speed: "speed", Star: "star",
	Hedging: "hedging", Customer: "customer", Rejected: "rejected", Duration: "duration",
}

var signalNames = [...]string{
	Numbers: "Numbers", Self: "“I” and “we”", Fillers: "Filler words", Speed: "Pace", Star: "Situation, task, action, result",
	Hedging: "Hedging", Customer: "Customer", Rejected: "Rejected alternative", Duration: "Length",
}

// Slug is the signal's name in files and in markup, "" for what is no signal.
func (s Signal) Slug() string {
	if int(s) >= len(signalSlugs) {
		return ""
	}
	return signalSlugs[s]
}

// String is the signal's name for people.
func (s Signal) String() string {
	if int(s) >= len(signalNames) {
		return ""
	}
	return signalNames[s]
}

// Hint says what was found of one signal and what to do about it.
type Hint struct {
	Signal Signal
	Text   string
	Advice string
	Spans  []Span // the words it rests on, in order; none where it rests on what is missing
}

// Easy to follow, in words per minute.
const slowest, fastest = 110, 170

// Hints has one hint for each signal, in the order of the signals. Notes have
// none for filler words and pace.
func (r Analysis) Hints() []Hint {
	out := []Hint{r.numbers(), r.self()}
	if r.Source == Transcript {
		out = append(out, r.fillers(), r.speed())
	}
	return append(out, r.star(), r.hedging(), r.customer(), r.rejected(), r.duration())
}

const tooFew = "The text is too short for it."

func (r Analysis) numbers() Hint {
	h := Hint{Signal: Numbers, Spans: r.Numbers.Spans}
	switch n := len(r.Numbers.Spans); {
	case !r.Numbers.Known:
		h.Text, h.Advice = "Can't tell whether there are numbers.", tooFew
	case n == 0:
		h.Text, h.Advice = "No numbers heard.", "Name at least one: how large it was before, how large after, and over what time."
	case n < 3:
		h.Text, h.Advice = textutil.Plural(n, "number", "numbers")+" heard.", "Give before and after with the unit, so that the change can be seen."
	default:
		h.Text, h.Advice = textutil.Plural(n, "number", "numbers")+" heard.", "Know where each of them comes from: the next question may be how you measured it."
	}
	return h
}

func (r Analysis) self() Hint {
	v := r.Voice
	h := Hint{Signal: Self}
	if !v.Known {
		h.Text, h.Advice = "Can't tell “I” from “we”.", "Too few of both. Say out loud who did what."
		return h
	}
	h.Text = fmt.Sprintf("“I” %s, “we” %s: %d %% “I”.", textutil.Plural(v.I, "time", "times"), textutil.Plural(v.We, "time", "times"), v.IShare)
	switch {
	case v.IShare <= 35:
		h.Advice, h.Spans = "At each “we”, ask yourself which part was yours alone, and say that part with “I”.", v.WeAt
	case v.IShare < 65:
		h.Advice, h.Spans = "Look at each “we”: where it was you, say “I”; where it was others, name them.", v.WeAt
	default:
		h.Advice, h.Spans = "Your part is clear. Give others their credit where it is theirs.", v.IAt
	}
	return h
}

func (r Analysis) fillers() Hint {
	h := Hint{Signal: Fillers, Spans: r.Fillers.Spans}
	n := len(r.Fillers.Spans)
	switch {
	case !r.Fillers.Known:
		h.Text, h.Advice = "Can't tell filler words.", tooFew
	case n == 0:
		h.Text, h.Advice = "No filler words in the transcript.", "Speech recognition leaves many of them out, so listen to the recording once."
	case 100*n > 4*r.Words:
		h.Text = fmt.Sprintf("%s in %d words.", textutil.Plural(n, "filler word", "filler words"), r.Words)
		h.Advice = "Where one of these stands, be silent for a second instead: it sounds like thinking."
	default:
		h.Text = fmt.Sprintf("%s in %d words.", textutil.Plural(n, "filler word", "filler words"), r.Words)
		h.Advice = "Few enough not to disturb. See whether the same one keeps coming back."
	}
	return h
}

func (r Analysis) speed() Hint {
	h := Hint{Signal: Speed}
	if !r.Pace.Known {
		h.Text, h.Advice = "Can't tell the pace.", "It takes a speaking time of ten seconds or more and at least 20 words."
		return h
	}
	h.Text = textutil.Plural(r.Pace.PerMinute, "word", "words") + " a minute."
	switch {
	case r.Pace.PerMinute < slowest:
		h.Advice = "Slow, or with long pauses. Know your first sentence by heart; the rest follows more easily."
	case r.Pace.PerMinute > fastest:
		h.Advice = "Fast for somebody who takes notes. Pause after each number."
	default:
		h.Advice = "Easy to follow. Keep it when the questions get harder."
	}
	return h
}

func (r Analysis) hedging() Hint {
	h := Hint{Signal: Hedging, Spans: r.Hedges.Spans}
	switch n := len(r.Hedges.Spans); {
	case !r.Hedges.Known:
		h.Text, h.Advice = "Can't tell hedging.", tooFew
	case n == 0:
		h.Text, h.Advice = "No hedging heard.", "Where you really are unsure, say what you know and how you would find out the rest."
	default:
		h.Text = textutil.Plural(n, "hedge", "hedges") + " heard."
		h.Advice = "At each, decide: if you know it, say it straight; if not, say how sure you are and why."
	}
	return h
}

func (r Analysis) customer() Hint {
	h := Hint{Signal: Customer, Spans: r.Customer.Spans}
	switch r.Customer.Presence {
	case Present:
		h.Text, h.Advice = "A customer is named.", "Say what changed for them, and how you know it."
	case Absent:
		h.Text, h.Advice = "No customer heard.", "Say for whom it mattered and what they had to put up with before."
	default:
		h.Text, h.Advice = "Can't tell whether a customer is named.", "Say plainly who the customer is, inside the company or outside."
	}
	return h
}

func (r Analysis) rejected() Hint {
	h := Hint{Signal: Rejected, Spans: r.Rejected.Spans}
	switch r.Rejected.Presence {
	case Present:
		h.Text, h.Advice = "A rejected alternative is named.", "Have the reason ready in a sentence, and what it cost to say no."
	case Absent:
		h.Text, h.Advice = "No rejected alternative heard.", "Name one other way you could have gone and why you did not."
	default:
		h.Text, h.Advice = "Can't tell whether an alternative was rejected.", "If there was another way, name it and say why you set it aside."
	}
	return h
}

func (r Analysis) duration() Hint {
	h := Hint{Signal: Duration}
	l := r.Length
	if !l.Known {
		h.Text, h.Advice = "Can't tell the length.", "It takes the speaking time and an aim."
		return h
	}
	h.Text = fmt.Sprintf("%s against an aim of %s.", clock(l.Spoken), clock(l.Aim))
	switch l.Band {
	case Short:
		h.Advice = "There is room: give it to what you did, step by step."
	case OnAim:
		h.Advice = "About the aim. Leave it at that; the rest comes with the questions."
	case Long:
		h.Advice = "A little long. Cut the situation first."
	default:
		h.Advice = "Too long: the interviewer loses questions. Keep one sentence of situation and the three steps that decided it."
	}
	return h
}

// star is one hint about all four parts, with the spans of the part that its
// advice is about.
func (r Analysis) star() Hint {
	h := Hint{Signal: Star}
	parts := [...]Part{r.Situation, r.Task, r.Action, r.Result}
	names := [...]string{"situation", "task", "action", "result"}
	for i, p := range parts {
		if h.Text != "" {
			h.Text += ", "
		}
		h.Text += names[i] + " " + p.Presence.String()
		if p.Presence == Present {
			h.Text += fmt.Sprintf(" (%d %%)", p.Share)
		}
	}
	h.Text = "S" + h.Text[1:] + "."
	switch {
	case r.Words < fewestStar:
		h.Text, h.Advice = "Can't tell situation, task, action and result apart.", tooFew
	case !slices.ContainsFunc(parts[:], func(p Part) bool { return p.Presence == Present }):
		h.Advice = "No story could be heard. If it was meant as one, begin with when and where."
	case r.Result.Presence == Absent:
		h.Advice = "Close with what came of it, and with a number if there is one."
	case r.Result.Presence == Unclear:
		h.Advice, h.Spans = "Whether this has a result is hard to hear. Say “as a result” and what changed, with a number if there is one.", r.Result.Spans
	case r.Action.Presence == Absent:
		h.Advice = "Say what you did, step by step, with “I”."
	case r.Task.Presence == Absent:
		h.Advice = "Say in a sentence what was asked of you, between the situation and the action."
	case r.Situation.Share > 40:
		h.Advice, h.Spans = "Much of it is situation. Cut it to what one needs to follow the action.", r.Situation.Spans
	case r.Action.Presence == Present && r.Action.Share < 40:
		h.Advice, h.Spans = "The action is thin. Around 60 % of the time belongs to it.", r.Action.Spans
	default:
		h.Advice, h.Spans = "See whether these words say what you did and why.", r.Action.Spans
	}
	return h
}

func clock(d time.Duration) string {
	s := int(d.Round(time.Second) / time.Second)
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}
