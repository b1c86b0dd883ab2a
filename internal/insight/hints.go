package insight

import (
	"fmt"
	"time"

	"github.com/mockloop/mockloop/internal/textutil"
)

// Signal is one thing that the analysis looks for.
type Signal uint8

// The signals, in the order of their hints.
const (
	Numbers Signal = iota + 1
	Self           // "I" against "we"
	Fillers
	Speed
	Hedging
	Customer
	Rejected
	Duration
)

var signalSlugs = [...]string{
	Numbers: "numbers", Self: "self", Fillers: "fillers", Speed: "speed",
	Hedging: "hedging", Customer: "customer", Rejected: "rejected", Duration: "duration",
}

var signalNames = [...]string{
	Numbers: "Numbers", Self: "“I” and “we”", Fillers: "Filler words", Speed: "Pace",
	Hedging: "Hedging", Customer: "Customer", Rejected: "Rejected alternative", Duration: "Length",
}

// Slug is the signal's name in markup, "" for what is no signal.
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

// Hints has a hint for each signal that the words settle, in the order of the
// signals, and none for the others. Notes have none for filler words and pace.
func (r Analysis) Hints() []Hint {
	var out []Hint
	for _, h := range [...]Hint{
		r.numbers(), r.self(), r.fillers(), r.speed(), r.hedging(), r.customer(), r.rejected(), r.duration(),
	} {
		if h.Text != "" {
			out = append(out, h)
		}
	}
	return out
}

// Each of these gives the hint on one signal, without a text where nothing is sure.

func (r Analysis) numbers() Hint {
	h := Hint{Signal: Numbers, Spans: r.Numbers.Spans}
	h.Advice = "Know where each comes from: the next question may be how you measured it."
	switch n := len(r.Numbers.Spans); {
	case !r.Numbers.Known:
	case n == 0:
		h.Text, h.Advice = "No number heard.", "Name at least one: how large it was before, how large after, and over what time."
	case n == 1:
		h.Text = "A number heard."
	default:
		h.Text = "Numbers heard."
	}
	return h
}

// Percent of “I” in “I” and “we”: mostly “we” up to mostlyWe, both below both,
// mostly “I” from mostlyI. From both to mostlyI it is not sure which.
const mostlyWe, both, mostlyI = 35, 65, 70

func (r Analysis) self() Hint {
	v := r.Voice
	h := Hint{Signal: Self}
	if !v.Known || v.IShare >= both && v.IShare < mostlyI {
		return h
	}
	h.Text = fmt.Sprintf("“I” %s, “we” %s: %d%% “I”.", textutil.Plural(v.I, "time", "times"), textutil.Plural(v.We, "time", "times"), v.IShare)
	switch {
	case v.IShare <= mostlyWe:
		h.Advice, h.Spans = "At each “we”, ask yourself which part was yours alone, and say that part with “I”.", v.WeAt
	case v.IShare < both:
		h.Advice, h.Spans = "Look at each “we”: where it was you, say “I”; where it was others, name them.", v.WeAt
	default:
		h.Advice, h.Spans = "Your part is clear. Give others credit where it is theirs.", v.IAt
	}
	return h
}

func (r Analysis) fillers() Hint {
	h := Hint{Signal: Fillers, Spans: r.Fillers.Spans}
	n := len(r.Fillers.Spans)
	if !r.Fillers.Known || n == 0 {
		return h // most speech recognition drops them
	}
	h.Text = fmt.Sprintf("At least %s in %d words.", textutil.Plural(n, "filler word", "filler words"), r.Words)
	h.Advice = "See whether the same one keeps coming back."
	if 100*n > 4*r.Words {
		h.Advice = "Try a second of silence in their place: it sounds like thinking."
	}
	return h
}

func (r Analysis) speed() Hint {
	h := Hint{Signal: Speed}
	if !r.Pace.Known {
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
	case n == 0:
		h.Text, h.Advice = "No hedging heard.", "Where you really are unsure, say what you know and how you would find out the rest."
	default:
		h.Text = "Hedging heard."
		h.Advice = "At each, decide: if you know it, say it straight; if not, say how sure you are and why."
	}
	return h
}

func (r Analysis) customer() Hint {
	h := Hint{Signal: Customer, Spans: r.Customer.Spans}
	if r.Customer.Presence == Present {
		h.Text, h.Advice = "A customer is named.", "Say what changed for them, and how you know it."
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
	}
	return h
}

func (r Analysis) duration() Hint {
	h := Hint{Signal: Duration}
	l := r.Length
	if !l.Known {
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

func clock(d time.Duration) string {
	s := int(d.Round(time.Second) / time.Second)
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}
