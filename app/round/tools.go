package round

import (
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// tools are the switches to use while talking: reading aloud, recording, notes. Beside them
// it says whether anything is being recorded.
func (s *round) tools() goapp.UI {
	var tools []goapp.UI
	if words.InterviewerLine(s.r) != "" {
		tools = append(tools, ui.Button("round-aloud", "chip tool", "Read aloud", func(goapp.Context, goapp.Event) {
			s.media.perform([]effect{{action: stopSpeaking}, {action: speak, text: words.InterviewerLine(s.r)}})
			s.react("") // the recognition would hear it
		},
			ui.Icon("voice"), goapp.Span().Text("Read aloud")).Disabled(s.r.Paused()))
	}
	if s.r.Part().Kind == interview.Question {
		tools = append(tools,
			ui.Toggle("round-record", "Record", s.Deps.Store.Pref(&store.PrefRecord) == store.On, s.onRecord),
			ui.Toggle("round-notes", "Notes", s.typing, func(ctx goapp.Context, _ goapp.Event) {
				s.typing = !s.typing
				s.form.filledFor = ""
				s.settle(ctx)
			}))
	}
	return goapp.Div().Class("tools").Body(
		goapp.Div().Class("row").Body(tools...),
		goapp.P().Class("small muted recording").Role("status").Text(recordingLine(s.Deps.Device.Recorder.RecordingState(), s.lastMoment.owner())),
		goapp.Div().Class("says").Role("status").Body(lines(s.clockNotice, s.media.says(speaks(s.r)))...),
	)
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

// needs are what the candidate may admit; each chooses the next probe.
var needs = []struct {
	need      interview.Need
	id, label string
}{
	{interview.NeedNumber, "need-number", "No number"},
	{interview.NeedWe, "need-we", "Said “we”"},
	{interview.NeedOption, "need-option", "No other option"},
}

// needChips let one admit what the answer lacked: the next probe goes there, as
// an interviewer's would.
func needChips(s *round) goapp.UI {
	if !speaks(s.r) {
		return nil
	}
	open := s.r.Needs()
	if len(open) == 0 {
		return nil
	}
	chips := make([]goapp.UI, 0, len(needs))
	for _, n := range needs {
		for _, o := range open {
			if o == n.need {
				chips = append(chips, ui.Toggle(n.id, n.label, s.need == n.need, func(goapp.Context, goapp.Event) {
					if s.need == n.need {
						s.need = interview.NeedNone
					} else {
						s.need = n.need
					}
				}))
			}
		}
	}
	return goapp.Div().Role("group").Aria("label", "What was missing? The next probe goes there").Body(
		goapp.P().Class("small muted").Text("What was missing? The next probe goes there."),
		goapp.Div().Class("row").Body(chips...))
}

// notes is a field to type in while, or instead of, speaking.
func (f *form) notes() goapp.UI {
	if f.s.r.Part().Kind != interview.Question || !f.s.typing {
		return nil
	}
	return f.saidField("What you say, in your words. It is kept with the answer.")
}

// saidField is the field for what the candidate said, typed or transcribed.
func (f *form) saidField(label string) goapp.UI {
	return ui.TextField{
		ID: "said", Label: label, Rows: 4,
		Max: grading.MaxWords, Left: f.onBlur, Refused: &f.refused,
		Kept:  func() string { return f.latest().Said },
		Typed: func(ctx goapp.Context, said string) { f.typed(ctx, f.latest().WithSaid(said, f.sheet.Transcript)) },
	}.View()
}
