package app

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// history gives the hall some answers: today, yesterday within a phone screen,
// last week one that showed nothing, and last year.
func (h *hall) history() {
	q := bank.ForPrinciple(bank.CustomerObsession)
	h.answered(q[0], thursday.AddDate(-1, 0, 0), full(q[0], 3, bank.Mixed))
	h.answered(q[0], thursday.AddDate(0, 0, -7), full(q[0], 0, bank.NoSignal))
	h.at(thursday.AddDate(0, 0, -1), func() {
		h.begin(h.plan(bank.PhoneScreen, bank.HiringManager))
		h.do(interview.Go)
		for range 2 {
			r, _, _ := h.book().CurrentRound()
			asked, _ := bank.Find(r.Part().Question)
			h.wait(time.Minute)
			h.do(interview.Go)
			h.wait(2 * time.Minute)
			h.do(interview.Done)
			h.wait(time.Minute)
			h.do(interview.Grade)
			h.grade(asked, full(asked, 5, bank.Meets).Flag(bank.RedFlags[0].ID, true))
		}
		h.do(interview.GiveUp)
	})
	h.answered(q[1], thursday.Add(-8*time.Hour), full(q[1], q[1].Points.Len(), bank.Raises).WithNote("Lead with the number & <the date>."))
}

// TestPages holds what every page owes, rendered ahead of time, to a newcomer,
// with a history and with a round under way.
func TestPages(t *testing.T) {
	states := []struct {
		name string
		deps func(t *testing.T) Deps
	}{
		{"prerendered", func(*testing.T) Deps { return Deps{} }},
		{"prerendered under a path", func(*testing.T) Deps { return Deps{Base: "/mockloop"} }},
		{"newcomer", func(t *testing.T) Deps { return newHall(t).deps }},
		{"with a history, under a path", func(t *testing.T) Deps {
			h := newHall(t)
			h.history()
			h.dev.apple, h.dev.update = true, true
			h.deps.Base = "/mockloop"
			return h.deps
		}},
		{"with a round under way", func(t *testing.T) Deps {
			h := newHall(t)
			h.history()
			h.begin(h.plan(bank.OnsiteLoop, bank.BarRaiser))
			return h.deps
		}},
	}
	for _, state := range states {
		t.Run(state.name, func(t *testing.T) {
			d := state.deps(t)
			paths := map[string]bool{}
			for _, p := range Pages(d) {
				paths[d.Base+p.Path] = true
			}
			for _, p := range append(Pages(d), NotFound(d)) {
				checkPage(t, show(t, d, p.Path), p.Path, paths)
			}
		})
	}
}

// checkPage holds what any screen owes in whatever state it is.
func checkPage(t *testing.T, s *screen, at string, paths map[string]bool) {
	t.Helper()
	p := s.page()
	for _, selector := range []string{"h1", "h1#title[tabindex=-1]", "main", "main#main"} {
		if n := len(p.all(selector)); n != 1 {
			t.Errorf("%s has %d of %s, want 1", at, n, selector)
		}
	}
	if title := p.all("h1"); len(title) == 1 && title[0].words() == "" {
		t.Errorf("%s has an empty title", at)
	}
	ids := map[string]bool{}
	for _, e := range p.all("[id]") {
		if id := e.attr("id"); id == "" || ids[id] {
			t.Errorf("%s has the id %q empty or twice", at, id)
		} else {
			ids[id] = true
		}
	}
	for _, name := range []string{"for", "aria-labelledby", "aria-controls", "aria-describedby"} {
		for _, e := range p.all("[" + name + "]") {
			if !ids[e.attr(name)] {
				t.Errorf("%s: %s names #%s, which is not there", at, name, e.attr(name))
			}
		}
	}
	for _, e := range p.all("button") {
		if e.attr("id") == "" || e.said() == "" || e.attr("type") != "button" {
			t.Errorf("%s: the button %q, id %q, type %q", at, e.said(), e.attr("id"), e.attr("type"))
		}
	}
	for _, e := range append(p.all("input"), p.all("textarea")...) {
		if labels := p.all("label[for=" + e.attr("id") + "]"); len(labels) != 1 || labels[0].words() == "" {
			t.Errorf("%s: the field #%s has %d labels", at, e.attr("id"), len(labels))
		}
	}
	for _, e := range append(p.all("[role=img]"), p.all("[role=radiogroup]")...) {
		if e.attr("aria-label") == "" {
			t.Errorf("%s: a %s without a name", at, e.attr("role"))
		}
	}
	for _, e := range p.all("a") {
		checkLink(t, at, e, paths, ids)
	}
	for _, e := range p.all("[class]") {
		checkLeaks(t, at, e.attr("class"))
	}
	for _, e := range p.all("[aria-label]") {
		checkLeaks(t, at, e.attr("aria-label"))
	}
	checkLeaks(t, at, p.words())
	for _, id := range shownDialogs(s.deps) {
		if len(p.all("dialog#"+id)) != 1 {
			t.Errorf("%s opens the dialog #%s, which it does not have", at, id)
		}
	}
}

// shownDialogs are the dialogs that the browser was asked for.
func shownDialogs(d Deps) []string {
	if b, ok := d.Device.Page.(*browser); ok {
		return b.shown
	}
	return nil
}

func checkLink(t *testing.T, at string, e dom, paths, ids map[string]bool) {
	t.Helper()
	href := e.attr("href")
	u, err := url.Parse(href)
	switch {
	case err != nil || href == "":
		t.Errorf("%s: the link %q leads to %q", at, e.said(), href)
	case u.Host != "":
		if u.Scheme != "https" {
			t.Errorf("%s: %s leads out without https", at, href)
		}
	case u.Path == "":
		if !ids[u.Fragment] {
			t.Errorf("%s: %s leads to an id that is not on the page", at, href)
		}
	case !paths[u.Path]:
		t.Errorf("%s: %s leads to no page of the app", at, href)
	}
	if e.said() == "" {
		t.Errorf("%s: the link to %s has no name", at, href)
	}
}

// leaks are what Go writes where a value was not meant for people.
var leaks = []string{"%!", "Grade(", "Principle(", "Phase(", "<nil>", "0xc0", "NaN", "+Inf", "00000000-0000", "1 January 0001", "bar Raiser"}

func checkLeaks(t *testing.T, at, text string) {
	t.Helper()
	for _, leak := range leaks {
		if i := strings.Index(text, leak); i >= 0 {
			t.Errorf("%s shows %q in %q", at, leak, text[max(0, i-40):min(len(text), i+40)])
		}
	}
}

func TestAddresses(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range Pages(Deps{}) {
		if seen[p.Path] || !strings.HasPrefix(p.Path, "/") || !strings.HasSuffix(p.Path, "/") {
			t.Errorf("the path %q is there twice or lacks a slash at an end", p.Path)
		}
		seen[p.Path] = true
		if p.Title == "" || p.Description == "" || len(p.Description) > 163 {
			t.Errorf("%s: title %q, description of %d bytes", p.Path, p.Title, len(p.Description))
		}
		if c, ok := p.New().(interface{ CompoID() string }); !ok || c.CompoID() != p.Path {
			t.Errorf("%s: the component does not carry its address, so go-app would reuse it for another", p.Path)
		}
		if p.New() == p.New() {
			t.Errorf("%s: New gives the same component twice", p.Path)
		}
	}
	for _, q := range []string{"/question/" + bank.Questions[0].ID + "/", "/stage/debrief/", "/principle/ownership/", "/guide/faq/"} {
		if !seen[q] {
			t.Errorf("there is no page %s", q)
		}
	}
}

func TestClip(t *testing.T) {
	for _, c := range []struct {
		name, text string
		n          int
		want       string
	}{
		{"fits", "short", 5, "short"},
		{"cut at a word", "one two, three", 12, "one two…"},
		{"one long word", "abcdefghij", 5, "abcd…"},
		{"no space before the cut", "ab cdefghij", 5, "ab…"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, clipTo(c.text, c.n)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
