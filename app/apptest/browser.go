package apptest

import "sync"

// Browser is a fake browser that records what it is asked to do.
type Browser struct {
	unsupported
	Shown   []string          // dialogs
	Focused []string          // elements
	Values  map[string]string // of fields
	Texts   map[string]string // of elements
	Attrs   map[string]string // painted, by id and name
	Apple   bool
	Theme   string
	Printed int // how often the page was printed

	stashing sync.Mutex        // writes stash beside the screen
	Stashes  map[string]string // what outlives the page at once
	leaving  func()
	hidden   func()

	RefusesAwake error
	Update       bool
}

// focused returns what was given the focus so far.
func (b *Browser) focused() []string { return b.Focused }

func note(m *map[string]string, k, v string) {
	if *m == nil {
		*m = map[string]string{}
	}
	(*m)[k] = v
}

// SetTheme notes the theme of the page.
func (b *Browser) SetTheme(theme string) { b.Theme = theme }

// Stash and Stashed are of a store that outlives the page.
func (b *Browser) Stash(key, text string) {
	b.stashing.Lock()
	defer b.stashing.Unlock()
	note(&b.Stashes, key, text)
}

func (b *Browser) Stashed(key string) string {
	b.stashing.Lock()
	defer b.stashing.Unlock()
	return b.Stashes[key]
}

func (b *Browser) OnLeave(f func()) (release func()) {
	b.leaving = f
	return func() { b.leaving = nil }
}

// LeavePage is the browser letting go of the page, after which nothing of it runs.
func (b *Browser) LeavePage() {
	if b.leaving != nil {
		b.leaving()
	}
}

func (b *Browser) OnHidden(f func()) (release func()) {
	b.hidden = f
	return func() { b.hidden = nil }
}

// HidePage is the page going to the background, where the browser may kill it.
func (b *Browser) HidePage() {
	if b.hidden != nil {
		b.hidden()
	}
}
