package store

import (
	"context"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/readiness"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What reaches the store from elsewhere than the screens: what other tabs keep, and the
// older part of a long history, which is read after the first screen is up.

// onUI runs f on the UI goroutine, dispatched from the screen that is up: go-app drops what
// is dispatched from one that is no longer mounted.
func (m *Store) onUI(f func(goapp.Context)) {
	m.frontMu.Lock()
	ctx, up := m.front, m.up
	m.frontMu.Unlock()
	if up {
		ctx.Dispatch(f)
	}
}

// Tabs delivers what other tabs with the same history have kept.
type Tabs interface {
	OnRemoteChange(f func()) (release func())
	TakeRemoteChanges() string
}

// Attach makes ctx, of the screen that is now up, the one to dispatch from. It applies what
// other tabs have kept, now and until released, and continues to read older answers.
func (m *Store) Attach(ctx goapp.Context, tabs Tabs) (release func()) {
	m.frontMu.Lock()
	m.front, m.up = ctx, true
	m.frontMu.Unlock()
	m.onUI(func(goapp.Context) { m.tellEvents() }) // what the screen before did not live to hear
	release = tabs.OnRemoteChange(func() { m.pullRemote(tabs) })
	m.pullRemote(tabs)
	m.LoadRest()
	return release
}

// pullRemote takes over what other tabs have kept. What comes while it waits for its
// turn is taken with it.
func (m *Store) pullRemote(tabs Tabs) {
	if m.pulling.Swap(true) {
		return
	}
	m.remote.Add(func() {
		m.pulling.Store(false)
		said := tabs.TakeRemoteChanges()
		if said == "" {
			return
		}
		_ = Attempt(func(c context.Context) error { return m.book.Tabs().ApplyRemote(c, said) })
		m.LoadRest()
	})
}

// Retry tries again to keep what could not be kept and to read what could not be read.
func (m *Store) Retry(ctx goapp.Context) {
	if m.book.Err() == nil {
		m.LoadRest()
		return
	}
	m.Write(ctx, m.book.Flush, func(_ goapp.Context, err error) {
		if err == nil {
			m.LoadRest()
		}
	})
}

// LoadRest reads the older answers on a goroutine of its own, then sweeps. A page takes
// some twenty milliseconds, and the browser gets its turn between two. After a failure
// Retry and the next screen try again.
func (m *Store) LoadRest() {
	if m.book.FullyLoaded() || m.loads.Add(1) > 1 {
		return
	}
	go func() {
		defer Recover()
		ended := false
		defer func() {
			if !ended { // by a panic, so that the next call tries again
				m.loads.Store(0)
			}
		}()
		m.loadRest()
		ended = true
	}()
}

// loadRest reads once more where LoadRest was called while it was about to end: the
// history may have been reloaded in between.
func (m *Store) loadRest() {
	for {
		asked := m.loads.Load()
		for !m.book.FullyLoaded() && m.book.LoadMore(context.Background()) == nil {
		}
		m.sweep()
		if m.loads.CompareAndSwap(asked, 0) {
			return
		}
	}
}

// sweep deletes, once all answers are read, recordings without an answer: those of rounds
// that were given up.
func (m *Store) sweep() {
	if m.book.FullyLoaded() && !m.swept.Swap(true) {
		m.startBackground(m.book.Recordings().DeleteOrphans, nil)
	}
}

// FullyLoaded reports whether all answers have been read.
func (m *Store) FullyLoaded() bool { return m == nil || m.book.FullyLoaded() }

// cachedSuggestion is the last result of readiness.Next.
type cachedSuggestion struct {
	readiness.Suggestion
	found bool
	n     int   // of how many answers
	hour  int64 // since 1970
}

// Next returns what to practice next. While older answers are being read, the first
// suggestion stays, so that the screen changes under a finger at most once.
func (m *Store) Next(now time.Time) (readiness.Suggestion, bool) {
	m.takeEvents()
	answers, hour := m.book.Answers(), now.Unix()/3600
	if m.suggestion == nil || m.suggestion.hour != hour || m.FullyLoaded() && (m.outdated || m.suggestion.n != len(answers)) {
		m.outdated = false
		s, found := readiness.Next(bank.Questions, answers, now)
		m.suggestion = &cachedSuggestion{s, found, len(answers), hour}
	}
	return m.suggestion.Suggestion, m.suggestion.found
}
