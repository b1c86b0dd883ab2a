package app

import (
	"context"
	"time"

	"github.com/mockloop/mockloop/app/ui"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/readiness"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What comes to the model from elsewhere than the screens: what other windows keep,
// and the older part of a long history, which is read behind the first screen.

// onto runs f on the UI goroutine, from the screen that is up: go-app drops what is
// dispatched from one that has gone.
func (m *Model) onto(f func(goapp.Context)) {
	m.frontMu.Lock()
	ctx, up := m.front, m.up
	m.frontMu.Unlock()
	if up {
		ctx.Dispatch(f)
	}
}

// otherTabs is what other tabs with the same history have kept.
type otherTabs interface {
	OnRemoteChange(f func()) (release func())
	TakeRemoteChanges() string
}

// follow has the model speak through a screen that has come up, take over what other
// tabs have kept until now and from now on, and go on reading what is older.
func (m *Model) follow(ctx goapp.Context, tabs otherTabs) (release func()) {
	m.frontMu.Lock()
	m.front, m.up = ctx, true
	m.frontMu.Unlock()
	release = tabs.OnRemoteChange(func() { m.hear(tabs) })
	m.hear(tabs)
	m.readOn()
	return release
}

// hear takes over what other windows have kept, after the writes before it. What
// comes while it waits for its turn is taken with it.
func (m *Model) hear(tabs otherTabs) {
	if m.hearing.Swap(true) {
		return
	}
	m.writes.add(func() {
		m.hearing.Store(false)
		said := tabs.TakeRemoteChanges()
		if said == "" {
			return
		}
		_ = attempt(func(c context.Context) error { return m.book.ApplyRemote(c, said) })
		m.stale.Store(true)
		m.onto(func(goapp.Context) { m.tell() })
		m.readOn()
	})
}

// retry keeps what could not be kept, where there is trouble, and reads on.
func (m *Model) retry(ctx goapp.Context) {
	if m.book.Err() == nil {
		m.readOn()
		return
	}
	m.keep(ctx, m.book.Flush, func(_ goapp.Context, err error) {
		if err == nil {
			m.readOn()
		}
		m.tell()
	})
}

// readOn reads the older answers beside the UI goroutine, and then sweeps. A page
// takes some twenty milliseconds, and between two the browser gets its turn. What
// fails is tried again by retry and from the next screen.
func (m *Model) readOn() {
	if m.book.FullyLoaded() || m.reading.Swap(true) {
		return
	}
	go func() {
		defer ui.Recover()
		defer m.reading.Store(false)
		for shown := 0; !m.book.FullyLoaded(); {
			if m.book.LoadMore(context.Background()) != nil {
				break
			}
			if n := len(m.book.Answers()); n != shown {
				shown = n
				m.onto(func(goapp.Context) { m.tell() })
			}
		}
		m.sweep()
		m.onto(func(goapp.Context) { m.tell() })
	}()
}

// sweep lets go, once and when all answers are read, of recordings that none of them
// leads to: of rounds that were given up.
func (m *Model) sweep() {
	if m.book.FullyLoaded() && !m.swept.Swap(true) {
		m.later(m.book.DeleteOrphans)
	}
}

// addingUp is said in the place of what counts all answers, until all are read.
const addingUp = "Adding up your history."

// whole reports whether what counts all answers can be told.
func (m *Model) whole() bool { return m == nil || m.book.FullyLoaded() }

// suggestion is what readiness.Next gave last.
type suggestion struct {
	readiness.Suggestion
	found bool
	n     int   // of how many answers
	hour  int64 // since 1970
}

// next is what to practise next. While older answers are still read, what was
// offered first stays, so that nothing changes under a finger but once.
func (m *Model) next(now time.Time) (readiness.Suggestion, bool) {
	answers, hour := m.book.Answers(), now.Unix()/3600
	if m.stale.Load() || m.offer == nil || m.offer.hour != hour || m.offer.n != len(answers) && m.whole() {
		s, found := readiness.Next(bank.Questions, answers, now)
		m.offer = &suggestion{s, found, len(answers), hour}
	}
	return m.offer.Suggestion, m.offer.found
}
