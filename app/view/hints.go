package view

import (
	"time"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/insight"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// mostQuoted is how many of the words behind a hint are quoted.
const mostQuoted = 4

// fewestHeard is the number of words below which hints are not worth reading: insight
// could tell nothing but the length.
const fewestHeard = 20

// Hints shows what the words of an answer reveal for sure, each hint with the words it
// is based on. A hint is never a grade.
func Hints(text string, transcript bool, answer, aim time.Duration, probes []time.Duration) goapp.UI {
	how := insight.Notes
	if transcript {
		how = insight.Transcript
	}
	var probed time.Duration
	for _, p := range probes {
		probed += p
	}
	r := insight.Analyze(text, how, answer, aim, probed)
	if r.Words < fewestHeard {
		return goapp.P().Class("small muted").Text("With 20 words or more, hints show here: numbers, “I” and “we”, hedging, the customer, what you decided against. They are made on this device.")
	}
	hints := r.Hints()
	if len(hints) == 0 {
		return goapp.P().Class("small muted").Text("No hints: nothing in these words is sure enough to say.")
	}
	var rows []goapp.UI
	for _, h := range hints {
		rows = append(rows, goapp.Li().Body(
			goapp.B().Text(h.Signal.String()),
			goapp.P().Text(h.Text),
			goapp.P().Class("small muted").Text(h.Advice),
			goapp.Div().Class("row").Body(quotes(text, h.Spans)...)))
	}
	return goapp.Div().Class("stack").Body(
		goapp.P().Class("small muted").Text("Hints, not grades. They come from word lists on this device, and say nothing where the words are not clear."),
		goapp.Ul().Class("asks hints").Body(rows...))
}

// quotes are the first distinct texts of the spans.
func quotes(text string, spans []insight.Span) []goapp.UI {
	var out []goapp.UI
	seen := map[string]bool{}
	for _, sp := range spans {
		if sp.From < 0 || sp.To > len(text) || sp.From >= sp.To {
			continue
		}
		q := words.Clip(text[sp.From:sp.To], 60)
		if seen[q] || len(out) == mostQuoted {
			continue
		}
		seen[q] = true
		out = append(out, goapp.Span().Class("quoted small").Text("“"+q+"”"))
	}
	return out
}
