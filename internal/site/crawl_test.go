package site

import (
	"bytes"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestCrawl follows every address in every page, at the root and under a path.
func TestCrawl(t *testing.T) {
	for _, base := range []string{"", "/mockloop"} {
		t.Run("base "+base, func(t *testing.T) {
			s := servedSite(t, base, None)
			ids := map[string]map[string]bool{}
			pages := map[string]*html.Node{}
			for _, a := range s.Assets() {
				if strings.HasPrefix(a.Type, "text/html") {
					pages[base+a.Path] = parse(t, a)
					ids[base+a.Path] = idsOf(t, a.Path, pages[base+a.Path])
				}
			}
			for _, from := range sortedKeys(pages) {
				for n := range pages[from].Descendants() {
					for _, name := range []string{"href", "src", "data-wasm", "data-worker"} {
						if to := attr(n, name); n.Type == html.ElementNode && to != "" {
							follow(t, s, ids, from, to)
						}
					}
				}
			}
		})
	}
}

// follow checks that an address found on a page leads somewhere.
func follow(t *testing.T, s *Site, ids map[string]map[string]bool, from, to string) {
	t.Helper()
	here, err := url.Parse("https://mockloop.example" + from)
	if err != nil {
		t.Fatal(err)
	}
	u, err := here.Parse(to)
	if err != nil {
		t.Errorf("%s: %q is no address: %v", from, to, err)
		return
	}
	if u.Host != here.Host {
		if u.Scheme != "https" {
			t.Errorf("%s: %s leads out without https", from, to)
		}
		return
	}
	if code := ask(s, http.MethodHead, u.RequestURI()).StatusCode; code != http.StatusOK {
		t.Errorf("%s: %s has code %d, want 200 without a redirect", from, to, code)
		return
	}
	if u.Fragment != "" && !ids[u.Path][u.Fragment] {
		t.Errorf("%s: %s leads to an id that its page does not have", from, to)
	}
}

func parse(t *testing.T, a *Asset) *html.Node {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(a.Body))
	if err != nil {
		t.Fatalf("%s: %v", a.Path, err)
	}
	return doc
}

// idsOf returns the ids of a page, each of which has to be its only one.
func idsOf(t *testing.T, path string, doc *html.Node) map[string]bool {
	t.Helper()
	ids := map[string]bool{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		id := attr(n, "id")
		if id != "" && ids[id] {
			t.Errorf("%s has two elements with the id %q", path, id)
		}
		ids[id] = true
	}
	return ids
}

// TestFrame holds what every page has, whatever its screen renders.
func TestFrame(t *testing.T) {
	titles := map[string]string{}
	s := newSite(t, nil)
	for _, a := range s.Assets() {
		if !strings.HasPrefix(a.Type, "text/html") {
			continue
		}
		doc := parse(t, a)
		title := find(doc, "title").FirstChild.Data
		if other, ok := titles[title]; ok && a.Path != "/blank/" && other != "/blank/" {
			t.Errorf("%s and %s have the same title, %q", a.Path, other, title)
		}
		titles[title] = a.Path
		if title != "Mockloop" && !strings.HasSuffix(title, " · Mockloop") {
			t.Errorf("%s has the title %q", a.Path, title)
		}
		var roots []string
		for n := find(doc, "body").FirstChild; n != nil; n = n.NextSibling {
			if n.Type == html.ElementNode {
				roots = append(roots, n.Data+" "+attr(n, "id"))
			}
		}
		if len(roots) != 3 || roots[1] != "div progress" || roots[2] != "div notice" {
			t.Errorf("%s: the body holds %q, want the screen's root, then progress and notice", a.Path, roots)
		}
		if find(doc, "body").FirstChild.Type != html.ElementNode {
			t.Errorf("%s: the body starts with text; go-app takes its first child", a.Path)
		}
		for n := range doc.Descendants() {
			if n.Type == html.ElementNode && (n.Data == "style" || n.Data == "script" && attr(n, "src") == "") {
				t.Errorf("%s has an inline <%s>", a.Path, n.Data)
			}
		}
		if kept := !strings.Contains(string(s.Asset("/sw.js").Body), `url:"`+a.Path+`"`); a.Precache == kept {
			t.Errorf("%s: Precache is %t, and the worker's list says otherwise", a.Path, a.Precache)
		}
	}
}
