package apptest

import (
	"net/url"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app"
	"github.com/mockloop/mockloop/app/shell"
)

// CheckPage checks what holds for every screen in every state.
func CheckPage(t *testing.T, s *Screen, at string, paths map[string]bool) {
	t.Helper()
	p := s.Page()
	for _, selector := range []string{"h1", "h1#title[tabindex=-1]", "main", "main#main"} {
		if n := len(p.All(selector)); n != 1 {
			t.Errorf("%s has %d of %s, want 1", at, n, selector)
		}
	}
	if title := p.All("h1"); len(title) == 1 && title[0].Words() == "" {
		t.Errorf("%s has an empty title", at)
	}
	ids := map[string]bool{}
	for _, e := range p.All("[id]") {
		if id := e.Attr("id"); id == "" || ids[id] {
			t.Errorf("%s has the id %q empty or twice", at, id)
		} else {
			ids[id] = true
		}
	}
	for _, name := range []string{"for", "aria-labelledby", "aria-controls", "aria-describedby"} {
		for _, e := range p.All("[" + name + "]") {
			for _, id := range strings.Fields(e.Attr(name)) {
				if !ids[id] {
					t.Errorf("%s: %s names #%s, which is not there", at, name, id)
				}
			}
		}
	}
	for _, e := range p.All("button") {
		if e.Attr("id") == "" || e.said() == "" || e.Attr("type") != "button" {
			t.Errorf("%s: the button %q, id %q, type %q", at, e.said(), e.Attr("id"), e.Attr("type"))
		}
	}
	for _, e := range append(p.All("input"), p.All("textarea")...) {
		if labels := p.All("label[for=" + e.Attr("id") + "]"); len(labels) != 1 || labels[0].Words() == "" {
			t.Errorf("%s: the field #%s has %d labels", at, e.Attr("id"), len(labels))
		}
	}
	for _, e := range append(p.All("[role=img]"), p.All("[role=radiogroup]")...) {
		if e.Attr("aria-label") == "" {
			t.Errorf("%s: a %s without a name", at, e.Attr("role"))
		}
	}
	for _, e := range p.All("a") {
		checkLink(t, at, e, paths, ids)
	}
	for _, e := range p.All("[class]") {
		checkLeaks(t, at, e.Attr("class"))
	}
	for _, e := range p.All("[aria-label]") {
		checkLeaks(t, at, e.Attr("aria-label"))
	}
	checkLeaks(t, at, p.Words())
	for _, id := range shownDialogs(s.Deps) {
		if len(p.All("dialog#"+id)) != 1 {
			t.Errorf("%s opens the dialog #%s, which it does not have", at, id)
		}
	}
}

// shownDialogs returns the dialogs that the browser was asked to show.
func shownDialogs(d shell.Deps) []string {
	if b, ok := d.Device.Page.(*Browser); ok {
		return b.Shown
	}
	return nil
}

func checkLink(t *testing.T, at string, e DOM, paths, ids map[string]bool) {
	t.Helper()
	href := e.Attr("href")
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

// leaks are texts that Go makes of values that were not meant for people.
var leaks = []string{"%!", "Grade(", "Principle(", "Phase(", "<nil>", "0xc0", "NaN", "+Inf", "00000000-0000", "1 January 0001", "bar Raiser"}

func checkLeaks(t *testing.T, at, text string) {
	t.Helper()
	for _, leak := range leaks {
		if i := strings.Index(text, leak); i >= 0 {
			t.Errorf("%s shows %q in %q", at, leak, text[max(0, i-40):min(len(text), i+40)])
		}
	}
}

func PathsOf(d shell.Deps) map[string]bool {
	m := map[string]bool{}
	for _, p := range app.Pages(d) {
		m[d.Base+p.Path] = true
	}
	return m
}
