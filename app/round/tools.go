package round

import (
	"slices"
	"strings"

	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/insight"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// readAgain reads once more what was said last.
func (s *round) readAgain(goapp.Context) {
	s.media.perform([]effect{{action: stopSpeaking}, {action: speak, text: words.InterviewerLine(s.r)}})
	s.react("") // the recognition would hear it
}

// toggleNotes opens the field for notes, or closes it.
func (s *round) toggleNotes(ctx goapp.Context) {
	s.typing = !s.typing
	s.form.filledFor = ""
	s.settle(ctx)
	if s.typing {
		ctx.Defer(func(goapp.Context) { s.Deps.Device.Page.Focus("said") })
	}
}

// keyPressed is told of the keys of a keyboard, and returns what one does here, or nil.
// A button takes Enter and the space bar by itself, but not again while they are held: one
// press is one step.
func keyPressed(s *round, ctx goapp.Context, k device.Key) (act func()) {
	next := k.Name == "Enter" || k.Name == " "
	if k.Repeat {
		if next && !k.Field {
			return func() {}
		}
		return nil
	}
	if !s.keys || k.Field || next && k.Control {
		return nil
	}
	var do func(ctx goapp.Context)
	switch name := strings.ToLower(k.Name); {
	case next:
		do = func(ctx goapp.Context) { goOn(s, ctx) }
	case name == "p":
		do = func(ctx goapp.Context) { pauseOrResume(s, ctx) }
	case name == "n" && s.r.Part().Kind == interview.Question:
		do = s.toggleNotes
	case name == "r" && len(s.voices) > 0 && words.InterviewerLine(s.r) != "":
		do = s.readAgain
	case name == "m":
		do = func(goapp.Context) { s.Deps.Device.Page.Click("round-more") }
	case name == "?":
		do = func(goapp.Context) { s.Deps.Device.Page.ShowDialog("keys") }
	default:
		return nil
	}
	return func() {
		ctx.Dispatch(func(ctx goapp.Context) {
			if talks(s) {
				defer ui.Recover()
				do(ctx)
			}
		})
	}
}

// talks reports whether the screen is the one of the talk, which has the keys.
func talks(s *round) bool {
	return s.open && !s.remote && s.r.Phase().Timed()
}

// lines shows sentences one below the other, and leaves out empty ones.
func lines(first string, others []string) []goapp.UI {
	out := make([]goapp.UI, 0, 1+len(others))
	for _, text := range append([]string{first}, others...) {
		if text != "" {
			out = append(out, goapp.P().Class("small").Text(text))
		}
	}
	return out
}

// needs are what the candidate may find missing in the answer; each chooses the next probe.
var needs = []struct {
	need            interview.Need
	id, label, more string
}{
	{interview.NeedNumber, "need-number", "No number", "No size, no before and after"},
	{interview.NeedWe, "need-we", "Said “we”", "My own part stayed hidden"},
	{interview.NeedOption, "need-option", "No alternative", "Nothing I turned down, and why"},
	{interview.NeedNothing, "need-nothing", "Nothing", "It held. Probe me anyway"},
}

// openNeeds are those that would choose another probe if the answer ended now; none where
// no probe follows, nor after somebody's first answer, whose one probe is the interviewer's
// choice.
func openNeeds(r interview.Round) []interview.Need {
	if r.Phase() != interview.PhaseAnswer || r.Plan().Stage == 0 && r.ProbesPlanned() == 1 {
		return nil
	}
	if r.Paused() {
		r, _ = r.Do(interview.Event{Kind: interview.Resume, At: r.Last()})
	}
	return r.Needs()
}

// heardThin is what notes or transcript of the answer seem to lack; NeedNone where the words
// do not settle it. It is looked at only while the sheet is open.
func heardThin(s *round) interview.Need {
	if !s.asksThin {
		return interview.NeedNone
	}
	text, how := s.form.latest().Said, insight.Notes
	if heard := s.form.pendingTranscript(); heard != "" {
		text, how = text+"\n"+heard, insight.Transcript
	}
	switch insight.ProposeGap(text, how) {
	case insight.NoNumber:
		return interview.NeedNumber
	case insight.SaidWe:
		return interview.NeedWe
	case insight.NoAlternative:
		return interview.NeedOption
	}
	return interview.NeedNone
}

// thinSheet asks, once the answer is over, what it lacked: the next probe goes there, as an
// interviewer's would. The clock stands meanwhile.
func thinSheet(s *round) goapp.UI {
	open, heard := append(openNeeds(s.r), interview.NeedNothing), heardThin(s)
	rows := make([]goapp.UI, 0, len(needs))
	for _, n := range needs {
		if slices.Contains(open, n.need) {
			kind, more := ui.Kind("opt"), n.more
			if n.need == heard {
				kind, more = "opt proposed", "Your words suggest this"
			}
			rows = append(rows, ui.Button(n.id, kind, n.label, func(ctx goapp.Context, e goapp.Event) {
				if shell.SecondTap(e) || tooSoon(s, interview.Done) {
					return
				}
				s.Deps.Device.Page.CloseDialog("thin")
				s.need = n.need
				resumeAnd(s, ctx, interview.Done)
			}, goapp.B().Text(n.label), goapp.Span().Text(more), ui.Icon("next")).Aria("label", n.label+". "+more))
		}
	}
	return goapp.Dialog().ID("thin").Class("sheet").Aria("labelledby", "thin-title").Body(
		goapp.H2().ID("thin-title").Text("Where was it thin?"),
		goapp.P().Class("muted").Text("They’ll probe there."),
		goapp.Div().Class("opts").Body(rows...),
	)
}

// notes is a field to type in while, or instead of, speaking.
func (f *form) notes() goapp.UI {
	if f.s.r.Part().Kind != interview.Question || !f.s.typing {
		return nil
	}
	return ui.Div("", f.saidField("Notes"),
		ui.Button("notes-close", ui.Quiet, "Close", func(ctx goapp.Context, _ goapp.Event) { f.s.toggleNotes(ctx) }))
}

// saidField is the field for what the candidate said, typed or transcribed.
func (f *form) saidField(label string) goapp.UI {
	return ui.TextField{
		ID: "said", Label: label, Rows: 4,
		Max: grading.MaxWords, Left: f.onBlur, Refused: &f.refused,
		Kept: func() string { return f.latest().Said },
		Typed: func(_ goapp.Context, said string) {
			f.typed("said", said, f.latest().WithSaid(said, f.latest().Transcript))
		},
	}.View()
}
