package store

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

// onUI runs f on the UI goroutine, from the screen that is up: go-app drops what is
// dispatched from one that has gone.
func (m *Store) onUI(f func(goapp.Context)) {
	m.frontMu.Lock()
	ctx, up := m.front, m.up
	m.frontMu.Unlock()
	if up {
		ctx.Dispatch(f)
	}
}

// Tabs is what other tabs with the same history have kept.
type Tabs interface {
	OnRemoteChange(f func()) (release func())
	TakeRemoteChanges() string
}

// Attach has the model speak through a screen that has come up, take over what other
// tabs have kept until now and from now on, and go on reading what is older.
func (m *Store) Attach(ctx goapp.Context, tabs Tabs) (release func()) {
	m.frontMu.Lock()
	m.front, m.up = ctx, true
	m.frontMu.Unlock()
	release = tabs.OnRemoteChange(func() { m.pullRemote(tabs) })
	m.pullRemote(tabs)
	m.LoadRest()
	return release
}

// pullRemote takes over what other windows have kept, after the writes before it. What
// comes while it waits for its turn is taken with it.
func (m *Store) pullRemote(tabs Tabs) {
	if m.pulling.Swap(true) {
		return
	}
	m.writes.Add(func() {
		m.pulling.Store(false)
		said := tabs.TakeRemoteChanges()
		if said == "" {
			return
		}
		_ = Attempt(func(c context.Context) error { return m.book.Tabs().ApplyRemote(c, said) })
		m.stale.Store(true)
		m.onUI(func(goapp.Context) { m.Notify() })
		m.LoadRest()
	})
}

// Retry keeps what could not be kept, where there is trouble, and reads on.
func (m *Store) Retry(ctx goapp.Context) {
	if m.book.Err() == nil {
		m.LoadRest()
		return
	}
	m.Write(ctx, m.book.Flush, func(_ goapp.Context, err error) {
		if err == nil {
			m.LoadRest()
		}
		m.Notify()
	})
}

// LoadRest reads the older answers beside the UI goroutine, and then sweeps. A page
// takes some twenty milliseconds, and between two the browser gets its turn. What
// fails is tried again by retry and from the next screen.
func (m *Store) LoadRest() {
	if m.book.FullyLoaded() || m.loading.Swap(true) {
		return
	}
	go func() {
		defer ui.Recover()
		defer m.loading.Store(false)
		for shown := 0; !m.book.FullyLoaded(); {
			if m.book.LoadMore(context.Background()) != nil {
				break
			}
			if n := len(m.book.Answers()); n != shown {
				shown = n
				m.onUI(func(goapp.Context) { m.Notify() })
			}
		}
		m.sweep()
		m.onUI(func(goapp.Context) { m.Notify() })
	}()
}

// sweep lets go, once and when all answers are read, of recordings that none of them
// leads to: of rounds that were given up.
func (m *Store) sweep() {
	if m.book.FullyLoaded() && !m.swept.Swap(true) {
		m.WriteAsync(m.book.Recordings().DeleteOrphans)
	}
}

// FullyLoaded reports whether what counts all answers can be told.
func (m *Store) FullyLoaded() bool { return m == nil || m.book.FullyLoaded() }

// cachedSuggestion is what readiness.Next gave last.
type cachedSuggestion struct {
	readiness.Suggestion
	found bool
	n     int   // of how many answers
	hour  int64 // since 1970
}

// Next is what to practice next. While older answers are still read, what was
// offered first stays, so that nothing changes under a finger but once.
func (m *Store) Next(now time.Time) (readiness.Suggestion, bool) {
	answers, hour := m.book.Answers(), now.Unix()/3600
	if m.stale.Load() || m.suggestion == nil || m.suggestion.hour != hour || m.suggestion.n != len(answers) && m.FullyLoaded() {
		s, found := readiness.Next(bank.Questions, answers, now)
		m.suggestion = &cachedSuggestion{s, found, len(answers), hour}
	}
	return m.suggestion.Suggestion, m.suggestion.found
}
