package round

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/history"
)

// What the browser writes down of an answer. It is kept beside the sheet as it
// comes, and goes into the sheet when the answer is graded. The browser is asked in
// one queue, in which its words are kept, too: so none is missed or kept twice.

// transcriptEvery is how often words are kept at most: all that a kill takes of them.
const transcriptEvery = 5 * time.Second

// stretch is one stretch of listening to an answer.
type stretch struct {
	owner string // whose words it hears

	// Of the queue alone:
	up    bool // it listens
	taken int  // bytes of what was heard that are kept
}

// transcriptKeeping spreads out how often words are kept.
type transcriptKeeping struct {
	resting bool // something was kept just now
	more    bool // and more has come since
}

// startTranscript has the browser write down what is said in an answer.
func (m *media) startTranscript(owner string) {
	if m.stretch != nil && m.stretch.owner == owner {
		return
	}
	m.stopTranscript(nil)
	st := &stretch{owner: owner}
	m.stretch = st
	m.inRecognition(func() {
		err := guarded(m.recognition.StartRecognition)
		st.up = err == nil
		m.onUI(func() {
			m.notices[noticeTranscript] = words.NoTranscript(err)
			if err != nil && m.stretch == st {
				m.stretch = nil
			}
		})
	})
}

// stopTranscript ends a stretch of listening, keeps its last words, and then, on the
// UI goroutine, goes on.
func (m *media) stopTranscript(then func()) {
	st := m.stretch
	m.stretch = nil
	if st == nil && then == nil {
		return
	}
	m.inRecognition(func() {
		var err error
		if st != nil && st.up {
			err = m.keepWords(st, m.recognition.StopRecognition)
		}
		m.onUI(func() {
			m.tellUnkept(err)
			if then != nil {
				then()
			}
		})
	})
}

// discardTranscript forgets what was written down of an answer.
func (m *media) discardTranscript(owner string) {
	st := m.stretch
	m.stretch = nil
	m.inRecognition(func() {
		err := guarded(func() error {
			if st != nil && st.up {
				m.recognition.StopRecognition()
			}
			if m.store.PendingTranscript() == "" {
				return nil
			}
			return m.store.ClearTranscript(context.Background(), owner)
		})
		m.onUI(func() { m.tellUnkept(err) })
	})
}

// heard keeps what was heard until now, and what comes in the next seconds together.
func (m *media) heard() {
	st := m.stretch
	if st == nil || m.keeping.resting {
		m.keeping.more = true
		return
	}
	m.keeping = transcriptKeeping{resting: true}
	m.inRecognition(func() {
		var err error
		if st.up {
			err = m.keepWords(st, m.recognition.Transcript)
		}
		m.onUI(func() { m.tellUnkept(err) })
		time.AfterFunc(transcriptEvery, func() {
			m.onUI(func() {
				m.keeping.resting = false
				if m.keeping.more {
					m.heard()
				}
			})
		})
	})
}

// keepWords keeps what a stretch has heard since it was asked last. It runs in the
// queue.
func (m *media) keepWords(st *stretch, listen func() string) error {
	return guarded(func() error {
		heard := listen()
		words := heard[min(st.taken, len(heard)):]
		if strings.TrimSpace(words) == "" {
			return nil
		}
		st.taken = len(heard)
		return m.store.AppendTranscript(context.Background(), st.owner, words)
	})
}

// tellUnkept says that words could not be kept. Words of an answer that is over, or
// that another tab has gone on with, are none of this round's any more.
func (m *media) tellUnkept(err error) {
	if err != nil && !errors.Is(err, history.ErrNoRound) {
		m.notices[noticeTranscript] = "What was written down last is not saved yet."
	}
}
