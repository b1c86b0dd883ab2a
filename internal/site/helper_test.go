package site

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

// webFolder is a web folder with the least that a site needs.
func webFolder() fstest.MapFS {
	return fstest.MapFS{
		"tokens.css":                  {Data: []byte("@font-face { src: url(\"font/newsreader-latin.woff2\") } :root { --ink: #111; }\n")},
		"font/newsreader-latin.woff2": {Data: []byte("wOF2 not really")},
		"app.css":                     {Data: []byte("/* look */\nbody { color: var(--ink); }\n" + strings.Repeat(".a { margin: 0; }\n", 40))},
		"start.js":                    {Data: []byte(strings.Repeat("console.log('it starts the program');\n", 40))},
		"sw.js":                       {Data: []byte(`self.v = ["{{VERSION}}", "{{BASE}}", {{PRECACHE}}];`)},
		"manifest.webmanifest":        {Data: []byte(`{"start_url": "{{BASE}}/", "icons": [{"src": "{{BASE}}/web/icons/icon-192.png"}]}`)},
		"icons/icon.svg":              {Data: []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`)},
		"icons/icon-192.png":          {Data: []byte("\x89PNG not really")},
		"icons/apple-touch-icon.png":  {Data: []byte("\x89PNG not really either")},
		"README.md":                   {Data: []byte("For people, not for browsers.")},
		"app.wasm":                    {Data: []byte("an older build")},
		".editor~":                    {Data: []byte("a stray file")},
	}
}

// options are those of a site of webFolder.
func options() Options {
	return Options{Web: webFolder(), Wasm: []byte("\x00asm" + strings.Repeat("program ", 100)), Exec: []byte("globalThis.Go = class {};")}
}

// newSite makes a site of webFolder, with the options changed as change says.
func newSite(t *testing.T, change func(*Options)) *Site {
	t.Helper()
	if change == nil {
		return servedSite(t, "", None)
	}
	o := options()
	change(&o)
	s, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// servedSite is the site of webFolder at a base, compressed as said. Each is made
// once, because rendering all pages is most of the work; nothing changes a Site.
func servedSite(t *testing.T, base string, c Compression) *Site {
	t.Helper()
	key := siteKey{base, c}
	if s := servedSites[key]; s != nil {
		return s
	}
	s := newSite(t, func(o *Options) { o.Base, o.Compress = base, c })
	servedSites[key] = s
	return s
}

type siteKey struct {
	base     string
	compress Compression
}

var servedSites = map[siteKey]*Site{}

// without is a web folder that lacks a file.
func without(name string) fstest.MapFS {
	files := maps.Clone(webFolder())
	delete(files, name)
	return files
}

// with is a web folder with a file more, or another one.
func with(name, text string) fstest.MapFS {
	files := maps.Clone(webFolder())
	files[name] = &fstest.MapFile{Data: []byte(text)}
	return files
}

// ask asks a handler; the headers come as name, value, name, value.
func ask(h http.Handler, method, target string, headers ...string) *http.Response {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}
