package planning

import (
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// codeExchange is the part of a screen that shows a plan's code for a friend and takes a
// friend's code. Screens that show plans embed it.
type codeExchange struct {
	typed   string      // in the field
	refused string      // why it was not taken, in a sentence
	copied  string      // the code that was copied, "-" when the browser would not
	p       *page       // the page that this is part of
	now     codeOptions // as shown; handlers read it here, because go-app may keep an old handler
}

// codeOptions is what a screen says about the code of its plan.
type codeOptions struct {
	code   string // "": none makes this plan
	said   string // whose plan it is, in a sentence
	remake func(ctx goapp.Context)
	own    func(ctx goapp.Context) // back to one's own plan; nil: this is it
	take   func(ctx goapp.Context, c interview.Code)
}

// withFriend shows the code and a field for a friend's.
func (s *codeExchange) withFriend(p *page, o codeOptions) goapp.UI {
	s.now = o
	code := o.code
	var shown, do, own goapp.UI
	switch {
	case code != "":
		label := "Copy"
		if s.copied == code {
			label = "Copied"
		}
		do = ui.Button("code-copy", ui.Plain, label, s.onCopy)
	case o.remake != nil:
		do = ui.Button("code-make", ui.Plain, "Make one to share", func(ctx goapp.Context, _ goapp.Event) { s.now.remake(ctx) })
	}
	s.p = p
	if code != "" {
		shown = ui.Span("code", code)
	}
	if o.own != nil {
		own = ui.Button("code-own", ui.Quiet, "Back to my own plan", func(ctx goapp.Context, _ goapp.Event) { s.now.own(ctx) })
	}
	return ui.Section("stack friend",
		ui.Title("", "With a friend"),
		ui.Div("row between", ui.Div("", shown), ui.Div("", do)),
		ui.P("code-said", "small muted", o.said),
		goapp.P().Class("small").Role("status").Text(s.copyFailed()),
		ui.Div("", own),
		ui.Disclosure("code-fold", "Use a friend’s code",
			ui.Field("code-in", "Their code, 8 letters and digits", "code-refused", s.refused, s.onTyped, s.onUse),
			ui.Button("code-use", ui.Plain, "Show their plan", s.onUse),
		),
	)
}

func (s *codeExchange) onTyped(text string) { s.typed, s.refused = text, "" }

func (s *codeExchange) copyFailed() string {
	if s.copied == "-" {
		return "This browser copies nothing. Write the code down, or select it."
	}
	return ""
}

func (s *codeExchange) onCopy(ctx goapp.Context, _ goapp.Event) {
	code, device := s.now.code, s.p.Deps.Device.Page
	s.p.Background(ctx, func() error { return device.Copy(code) }, func(_ goapp.Context, err error) {
		s.copied = code
		if err != nil {
			s.copied = "-"
		}
	})
}

// onUse takes the typed code, here or on the screen that it belongs to.
func (s *codeExchange) onUse(ctx goapp.Context, _ goapp.Event) {
	c, err := interview.ParseCode(s.typed)
	if err != nil {
		s.refused = words.CodeError(err)
		return
	}
	s.refused = ""
	if path := codePath(c); path != s.p.Path {
		ctx.Navigate(s.p.Link(path + "?code=" + c.String()))
		return
	}
	s.now.take(ctx, c)
}

// codePath returns the path of the screen that shows plans of such a code.
func codePath(c interview.Code) string {
	if c.Stage == bank.OnsiteLoop && c.Interviewer != 0 {
		return shell.PlanPath
	}
	return "/stage/" + c.Stage.Slug() + "/"
}

// codeAsked returns the code in the screen's address, if there is one and it belongs to
// this screen. The error is that of a code that can't be read.
func codeAsked(ctx goapp.Context, p *page) (c interview.Code, ok bool, err error) {
	text := ctx.Page().URL().Query().Get("code")
	if c, err = interview.ParseCode(text); err != nil && text == "" {
		err = nil
	}
	return c, text != "" && err == nil && codePath(c) == p.Path, err
}
