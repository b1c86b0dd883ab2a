package app

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the browser writes down of an answer. It is kept beside the sheet as it
// comes, and goes into the sheet when the answer is graded. The browser is asked
// in one queue, in which the words are taken, too: so none is missed or kept twice.

// jotEvery is how often words are kept at most: all that a kill takes of them.
const jotEvery = 5 * time.Second

// ear is one stretch of listening to an answer.
type ear struct {
	owner string // whose words it hears

	// Of the queue alone:
	up    bool // it listens
	taken int  // bytes of what was heard that are kept
}

// jotted is how what is written down gets kept.
type jotted struct {
	rests  bool // something was kept just now
	more   bool // and more has come since
	taking bool // what was kept is coming into the sheet
}

// listen brings the browser in step with the round: it writes down what is said
// while the candidate speaks on a clock that runs, and not what it reads aloud
// itself. At grading all that it wrote goes into the sheet.
func (s *round) listen(ctx goapp.Context) {
	want := ""
	if s.open && !s.elsewhere && !s.rest && s.aloud == 0 && speaks(s.r) && !s.r.Paused() && s.d.Model.pref(&prefHear) == on {
		want = s.owner()
	}
	switch {
	case s.open && !s.elsewhere && s.r.Phase() == interview.PhaseGrade:
		s.endHearing(ctx, s.takeWords)
		return
	case s.ear != nil && s.ear.owner == want:
		return
	case s.ear != nil:
		s.endHearing(ctx, func(goapp.Context) {})
	}
	if want == "" {
		return
	}
	e := &ear{owner: want}
	s.ear = e
	inTurn(s.d.Model.ears, func() error {
		err := s.d.Device.StartHearing()
		e.up = err == nil
		return err
	}, s.lasting(ctx), func(_ goapp.Context, err error) {
		s.notices[saysHearing] = ""
		if err == nil {
			return
		}
		if s.ear == e {
			s.ear = nil
		}
		s.notices[saysHearing] = "No transcript: " + hearingSays(err) + " Typed notes always work."
	})
}

// endHearing ends a stretch of listening, keeps its last words, and then goes on.
func (s *round) endHearing(ctx goapp.Context, then func(goapp.Context)) {
	e := s.ear
	s.ear = nil
	inTurn(s.d.Model.ears, func() error { return s.keepLast(e) }, s.lasting(ctx), func(ctx goapp.Context, _ error) { then(ctx) })
}

// keepLast is the end of an ear, in its turn.
func (s *round) keepLast(e *ear) error {
	if e == nil || !e.up {
		return nil
	}
	return s.keepHeard(e, s.d.Device.StopHearing())
}

// keepHeard keeps what an ear has heard since it was asked last.
func (s *round) keepHeard(e *ear, heard string) error {
	words := heard[min(e.taken, len(heard)):]
	if strings.TrimSpace(words) == "" {
		return nil
	}
	e.taken = len(heard)
	return s.book().Jot(context.Background(), e.owner, words)
}

// jot keeps what was heard until now, and what comes in the next seconds together.
func (s *round) jot(ctx goapp.Context) {
	e := s.ear
	if e == nil || s.jotted.rests {
		s.jotted.more = true
		return
	}
	s.jotted.rests, s.jotted.more = true, false
	inTurn(s.d.Model.ears, func() error {
		if !e.up {
			return nil
		}
		return s.keepHeard(e, s.d.Device.Heard())
	}, s.lasting(ctx), func(ctx goapp.Context, _ error) {
		time.AfterFunc(jotEvery, func() {
			ctx.Dispatch(func(ctx goapp.Context) {
				s.jotted.rests = false
				if s.jotted.more {
					s.jot(ctx)
				}
			})
		})
	})
}

// unhear forgets what was written down of an answer.
func (s *round) unhear(ctx goapp.Context, owner string) {
	e := s.ear
	s.ear = nil
	if e == nil && s.d.Model.pref(&prefHear) != on {
		return
	}
	inTurn(s.d.Model.ears, func() error {
		if e != nil && e.up {
			s.d.Device.StopHearing()
		}
		return s.book().Unjot(context.Background(), owner)
	}, s.lasting(ctx), func(goapp.Context, error) {})
}

// unsaid is what was written down and has to come into the sheet yet.
func (s *round) unsaid() string {
	if s.jotted.taking {
		return ""
	}
	return s.book().Jotted()
}

// takeWords puts what was written down where the candidate's words go.
func (s *round) takeWords(ctx goapp.Context) {
	words := s.unsaid()
	if words == "" || s.elsewhere || s.r.Phase() != interview.PhaseGrade {
		return
	}
	r, sheet := s.r, withWords(s.latest(), words)
	coming := s.coming
	if coming != nil {
		coming, s.coming = &sheet, &sheet
	} else {
		s.sheet = sheet
	}
	s.draft++ // a draft still waiting lacks them
	s.jotted.taking = true
	s.keep(ctx, func(c context.Context) error { return s.book().Said(c, r, sheet.Clone(), words) }, func(ctx goapp.Context, _ error) {
		s.jotted.taking = false
		s.arrived(ctx, coming)
	})
	s.filled = "" // so that the field shows them
	s.settle(ctx)
}

// withWords puts a transcript into a sheet: alone it is a transcript, beside typed
// notes both are notes.
func withWords(sheet grading.Sheet, words string) grading.Sheet {
	switch had := sheet.Said; {
	case had == "":
		return sheet.WithSaid(words, true)
	case sheet.Transcript:
		return sheet.WithSaid(had+" "+words, true)
	default:
		return sheet.WithSaid(had+"\n\n"+words, false)
	}
}

// falls says that the round's screen is up, and is what lets it fall silent when it
// goes: a microphone that nobody sees must not be on. All that was said until then
// is kept, and the round stays this window's until it is. A round that is come back
// to is recorded and written down anew, behind what there is.
func (s *round) falls() (leave func()) {
	m, d := s.d.Model, s.d.Device
	m.talks.Add(1)
	return func() {
		e := s.ear
		s.ear = nil
		m.talks.Add(-1)
		m.sounds.add(func() { _ = attempt(func(context.Context) error { return d.StopRecording() }) })
		m.ears.add(func() {
			_ = attempt(func(context.Context) error { return s.keepLast(e) })
			if m.talks.Load() == 0 {
				d.LeaveRound()
			}
		})
	}
}

// hearingSays is why there is no transcript.
func hearingSays(err error) string {
	if errors.Is(err, device.ErrNotHere) {
		return "this browser does not write speech down by itself, and Mockloop does not send your voice away."
	}
	return "the browser stopped listening."
}
