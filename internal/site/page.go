package site

import (
	"fmt"
	"html"
	"path"
	"strings"

	"github.com/mockloop/mockloop/app"
)

// product is the name behind every page's title.
const product = "Mockloop"

// fontPath is the font of what is said and what is counted; every page shows it.
const fontPath = "/web/font/newsreader-latin.woff2"

// frame is what every page of one build has in common.
type frame struct {
	base, version string
	css           *Asset
	wasm          *Asset
	script        *Asset
	font          *Asset // nil if the web folder has none
	icons         []link
}

// link is a <link> in the page's head.
type link struct{ rel, kind, sizes, href string }

// iconLinks finds the icons that a page names among the web folder's.
func iconLinks(base string, assets []*Asset) []link {
	var links []link
	for _, a := range assets {
		if path.Dir(a.Path) != "/web/icons" {
			continue
		}
		name := strings.TrimSuffix(path.Base(a.Path), path.Ext(a.Path))
		switch {
		case name == "favicon" || name == "icon":
			links = append(links, link{"icon", a.Type, map[bool]string{true: "any"}[path.Ext(a.Path) == ".svg"], a.URL(base)})
		case strings.HasPrefix(name, "apple-touch"):
			links = append(links, link{"apple-touch-icon", "", "", a.URL(base)})
		}
	}
	return links
}

// document puts a page's rendered root into the frame.
//
// The root is the body's first child, because go-app takes that one for its
// own. The script is deferred and a file of the site; a policy in a <meta> stands
// in for the header on hosts that send none.
func (f frame) document(p app.Page, root string, robots bool) []byte {
	title := p.Title
	if title != product && title != "" {
		title += " · "
	}
	title = strings.TrimSuffix(title, product) + product
	var b strings.Builder
	el := func(tag string, attrs ...string) {
		b.WriteString("<" + tag)
		for i := 0; i < len(attrs); i += 2 {
			if attrs[i+1] == "" {
				continue
			}
			fmt.Fprintf(&b, ` %s="%s"`, attrs[i], html.EscapeString(attrs[i+1]))
		}
		b.WriteString(">\n")
	}
	b.WriteString("<!doctype html>\n")
	fmt.Fprintf(&b, `<html lang="en" data-base="%s">`+"\n<head>\n", html.EscapeString(f.base))
	el("meta", "charset", "utf-8")
	el("meta", "http-equiv", "Content-Security-Policy", "content", contentSecurityPolicy(true))
	el("meta", "name", "viewport", "content", "width=device-width, initial-scale=1, viewport-fit=cover")
	b.WriteString("<title>" + html.EscapeString(title) + "</title>\n")
	if p.Description != "" {
		el("meta", "name", "description", "content", p.Description)
	}
	if !robots {
		el("meta", "name", "robots", "content", "noindex")
	}
	el("meta", "name", "color-scheme", "content", "light dark")
	el("meta", "name", "theme-color", "media", "(prefers-color-scheme: light)", "content", "#faf8f4")
	el("meta", "name", "theme-color", "media", "(prefers-color-scheme: dark)", "content", "#131417")
	el("meta", "name", "referrer", "content", "no-referrer")
	el("meta", "name", "apple-mobile-web-app-title", "content", product)
	el("meta", "property", "og:site_name", "content", product)
	el("meta", "property", "og:type", "content", "website")
	el("meta", "property", "og:title", "content", title)
	if p.Description != "" {
		el("meta", "property", "og:description", "content", p.Description)
	}
	el("link", "rel", "stylesheet", "href", f.css.URL(f.base))
	if f.font != nil {
		// Fonts are fetched without credentials, or it loads twice.
		b.WriteString(`<link rel="preload" as="font" type="font/woff2" crossorigin href="` + html.EscapeString(f.font.URL(f.base)) + "\">\n")
	}
	// The same credentials mode as the fetch in start.js, or it loads twice.
	b.WriteString(`<link rel="preload" as="fetch" type="application/wasm" crossorigin href="` + html.EscapeString(f.wasm.URL(f.base)) + "\">\n")
	el("link", "rel", "manifest", "href", f.base+manifestPath)
	for _, l := range f.icons {
		el("link", "rel", l.rel, "type", l.kind, "sizes", l.sizes, "href", l.href)
	}
	// The script chooses the theme, so nothing is painted before it.
	b.WriteString(`<script defer blocking="render" src="` + html.EscapeString(f.script.URL(f.base)) + `"`)
	for _, data := range [][2]string{
		{"base", f.base},
		{"version", f.version},
		{"wasm", f.wasm.URL(f.base)},
		{"worker", f.base + workerPath},
	} {
		fmt.Fprintf(&b, ` data-%s="%s"`, data[0], html.EscapeString(data[1]))
	}
	b.WriteString("></script>\n")
	b.WriteString("</head>\n<body>" + root)
	b.WriteString(`<div id="progress" aria-hidden="true"></div><div id="notice" role="status" hidden></div></body>` + "\n</html>\n")
	return []byte(b.String())
}
