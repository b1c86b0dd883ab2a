package ui

import (
	"github.com/mockloop/mockloop/internal/textutil"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// TextField is a field for what a person writes, with a limit in characters. What
// stands in it belongs to the browser.
//
// It has no maxlength: that counts UTF-16 units, cuts what is pasted without a
// word, and cuts what is being composed with an input method. Text that does not
// fit is refused as a whole instead, once a composition has ended: the field shows
// again what it held before, and Refused says why.
type TextField struct {
	ID, Label   string // the label is shown small above the field; "": Head is all there is
	Head        goapp.UI
	Rows        int // of a text area; 0: a single line
	Max         int // characters
	Placeholder string
	Invalid     bool   // what stands in it does not do
	About       string // the id of where that is said

	Kept    func() string                        // what was typed last and did fit
	Typed   func(ctx goapp.Context, text string) // is told of each change that fits
	Left    goapp.EventHandler                   // the field was left; may be nil
	Refused *TooLong                             // of the screen
}

// TooLong says which field of a screen refused a text, and by how many characters
// that was too long. Each screen with such fields has one; the zero value is none.
type TooLong struct {
	id        string
	over, max int
}

// Line is the sentence for the field with the id; "" when that refused nothing.
func (r *TooLong) Line(id string) string {
	if r.id != id {
		return ""
	}
	return "Not taken: that is " + textutil.Plural(r.over, "character", "characters") +
		" too long. This field holds " + textutil.Thousands(r.max) + "."
}

// View is the field, and below it the place where a refusal is said.
func (f TextField) View() goapp.UI {
	input := Safe(f.onInput)
	told, invalid := f.ID+"-refused", f.Invalid || f.Refused.Line(f.ID) != ""
	if f.About != "" {
		told += " " + f.About
	}
	var field goapp.UI
	if f.Rows > 0 {
		area := goapp.Textarea().ID(f.ID).Rows(f.Rows).Aria("describedby", told).Aria("invalid", invalid).
			OnInput(input, goapp.EventScope(f.ID)).
			On("compositionend", input, goapp.EventScope(f.ID))
		if f.Placeholder != "" {
			area = area.Placeholder(f.Placeholder)
		}
		if f.Left != nil {
			area = area.OnChange(Safe(f.Left), goapp.EventScope(f.ID))
		}
		field = area
	} else {
		line := goapp.Input().ID(f.ID).Type("text").AutoComplete(false).Aria("describedby", told).Aria("invalid", invalid).
			OnInput(input, goapp.EventScope(f.ID)).
			On("compositionend", input, goapp.EventScope(f.ID))
		if f.Left != nil {
			line = line.OnChange(Safe(f.Left), goapp.EventScope(f.ID))
		}
		field = line
	}
	head := f.Head
	if f.Label != "" {
		head = goapp.Span().Class("small muted").Text(f.Label)
	}
	return goapp.Div().Class("text").Body(
		goapp.Label().Class("note").For(f.ID).Body(head, field),
		FieldError(f.ID+"-refused", f.Refused.Line(f.ID)))
}

func (f TextField) onInput(ctx goapp.Context, e goapp.Event) {
	field := ctx.JSSrc()
	text := field.Get("value").String()
	switch f.judge(text, e.Get("isComposing").Truthy()) {
	case fits:
		f.Typed(ctx, text)
	case refused:
		kept := f.Kept()
		caret := field.Get("selectionStart").Int() - units(text) + units(kept)
		field.Set("value", kept)
		if caret >= 0 {
			field.Call("setSelectionRange", caret, caret)
		}
	}
}

type verdict int

const (
	fits verdict = iota
	refused
	composing // too long, and changing the field now would lose the composition
)

// judge says what becomes of a text that stands in the field, and notes a refusal.
func (f TextField) judge(text string, isComposing bool) verdict {
	over := textutil.Excess(text, f.Max)
	switch {
	case over == 0:
		if f.Refused.id == f.ID {
			*f.Refused = TooLong{}
		}
		return fits
	case isComposing:
		return composing
	default:
		*f.Refused = TooLong{f.ID, over, f.Max}
		return refused
	}
}

// units are the UTF-16 code units of s, in which browsers count places in text.
func units(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}
