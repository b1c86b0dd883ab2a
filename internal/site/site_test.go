package site

import (
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// all is everything that a site would send and write, for comparing two.
func all(s *Site) map[string]string {
	files := map[string]string{"version": s.Version}
	for name, body := range s.Files() {
		files[name] = string(body)
	}
	return files
}

func TestSameSourceSameBytes(t *testing.T) {
	one := servedSite(t, "", Quick)
	two := newSite(t, func(o *Options) { o.Compress = Quick })
	if diff := cmp.Diff(all(one), all(two)); diff != "" {
		t.Errorf("two builds of one source differ:\n%s", diff)
	}
	if !regexp.MustCompile("^[0-9a-f]{12}$").MatchString(one.Version) {
		t.Errorf("version is %q, want 12 hex digits", one.Version)
	}
}

func TestCacheGivesTheSameBytes(t *testing.T) {
	dir := t.TempDir()
	for range 2 { // fills the cache, then reads it
		s := newSite(t, func(o *Options) { o.Compress, o.Cache = Quick, dir })
		if diff := cmp.Diff(all(servedSite(t, "", Quick)), all(s)); diff != "" {
			t.Errorf("(-without +with a cache)\n%s", diff)
		}
	}
}

func TestVersion(t *testing.T) {
	was := newSite(t, nil).Version
	for _, tc := range []struct {
		name   string
		change func(*Options)
		same   bool
	}{
		{"compression is no content", func(o *Options) { o.Compress = Quick }, true},
		{"nor is a file that is not served", func(o *Options) { o.Web = with("README.md", "other") }, true},
		{"a style", func(o *Options) { o.Web = with("app.css", "b{}") }, false},
		{"a comment in a style", func(o *Options) {
			o.Web = with("app.css", string(webFolder()["app.css"].Data)+"/* one more */")
		}, true},
		{"the program", func(o *Options) { o.Wasm = []byte("\x00asm another") }, false},
		{"the base", func(o *Options) { o.Base = "x" }, false},
		{"one more file", func(o *Options) { o.Web = with("more.txt", "1") }, false},
		{"one more script", func(o *Options) { o.Web = with("more.js", "more();") }, false},
		{"a comment in a script", func(o *Options) { o.Web = with("start.js", string(webFolder()["start.js"].Data)+"// one more") }, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if now := newSite(t, tc.change).Version; (now == was) != tc.same {
				t.Errorf("version was %s and is %s; want them the same: %t", was, now, tc.same)
			}
		})
	}
}

func TestVersionIsInPagesAndWorker(t *testing.T) {
	s := newSite(t, nil)
	for path, want := range map[string]string{
		"/":         `data-version="` + s.Version + `"`,
		"/404.html": `data-version="` + s.Version + `"`,
		"/sw.js":    `v=["` + s.Version + `"`,
	} {
		if body := string(s.Asset(path).Body); !strings.Contains(body, want) {
			t.Errorf("%s lacks %s:\n%s", path, want, body)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(*Options)
		want   error
		words  string
	}{
		{"no start script", func(o *Options) { o.Web = without("start.js") }, ErrWeb, "lacks start.js"},
		{"no worker", func(o *Options) { o.Web = without("sw.js") }, ErrWeb, "lacks sw.js"},
		{"no program", func(o *Options) { o.Wasm = nil }, ErrWeb, "lacks app.wasm"},
		{"a file of no known kind", func(o *Options) { o.Web = with("notes.doc", "x") }, ErrWeb, "notes.doc"},
		{"a worker without its version", func(o *Options) { o.Web = with("sw.js", "{{BASE}} {{PRECACHE}}") }, ErrWeb, "sw.js without {{VERSION}}"},
		{"a misspelled placeholder", func(o *Options) { o.Web = with("sw.js", "{{VERSION}} {{BASE}} {{PRECACHE}} {{VERSON}}") }, ErrWeb, "unknown placeholder: {{VERSON}}"},
		{"a manifest that is no JSON", func(o *Options) { o.Web = with("manifest.webmanifest", `{"start_url": "{{BASE}}/",}`) }, ErrWeb, "no JSON"},
		{"a mistake in a script", func(o *Options) { o.Web = with("start.js", "const = 1;") }, ErrScript, "start.js:1:6"},
		{"a mistake in another script", func(o *Options) { o.Web = with("more.js", "f(;") }, ErrScript, "more.js"},
		{"a mistake in the worker", func(o *Options) { o.Web = with("sw.js", "{{VERSION}} {{BASE}} {{PRECACHE}} (") }, ErrScript, "sw.js"},
		{"a mistake in a style", func(o *Options) { o.Web = with("app.css", "a { b: c") }, ErrScript, "app.css"},
		{"an import of nothing", func(o *Options) { o.Web = with("start.js", `import "./absent.js";`) }, ErrScript, "absent.js"},
		{"a base with a space", func(o *Options) { o.Base = "/a b" }, ErrBase, `"a b"`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			o := options()
			tc.change(&o)
			_, err := New(o)
			if !errors.Is(err, tc.want) || !strings.Contains(err.Error(), tc.words) {
				t.Errorf("error is %v, want one with %q", err, tc.words)
			}
		})
	}
}

func TestCleanBase(t *testing.T) {
	for _, tc := range []struct {
		in, want string
		bad      bool
	}{
		{in: "", want: ""},
		{in: "/", want: ""},
		{in: "mockloop", want: "/mockloop"},
		{in: "/mockloop/", want: "/mockloop"},
		{in: "/a/b-c_d.e~1", want: "/a/b-c_d.e~1"},
		{in: "/a//b", bad: true},
		{in: "/a/../b", bad: true},
		{in: "/.", bad: true},
		{in: `/a"b`, bad: true},
		{in: "/a?b", bad: true},
		{in: "/é", bad: true},
	} {
		got, err := CleanBase(tc.in)
		if got != tc.want || errors.Is(err, ErrBase) != tc.bad {
			t.Errorf("CleanBase(%q) = %q, %v; want %q, an error: %t", tc.in, got, err, tc.want, tc.bad)
		}
	}
}

// TestWebFolder makes a site of the real web folder, with a program that is
// none, so that a file it cannot serve or a template it cannot fill in shows.
func TestWebFolder(t *testing.T) {
	s := newSite(t, func(o *Options) { o.Web, o.Base = os.DirFS("../../web"), "/mockloop" })
	page := string(s.Asset("/").Body)
	for _, want := range []string{`rel="icon"`, `rel="apple-touch-icon"`, `rel="manifest" href="/mockloop/manifest.webmanifest"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the first page lacks %s:\n%s", want, page)
		}
	}
	// Icons are named with their hash, in the manifest too.
	manifest := string(s.Asset("/manifest.webmanifest").Body)
	for _, a := range s.Assets() {
		if strings.HasPrefix(a.Path, "/web/icons/icon-") && !strings.Contains(manifest, `"`+a.URL(s.Base)+`"`) {
			t.Errorf("the manifest lacks %s:\n%s", a.URL(s.Base), manifest)
		}
	}
	if strings.Contains(string(s.Asset("/web/app.css").Body), "/*") {
		t.Error("the stylesheet still has comments")
	}
}

func TestStylesheetOrder(t *testing.T) {
	got, err := stylesheet(map[string][]byte{"app.css": []byte("a{b:c}"), "zoo.css": []byte("z{b:c}"), "tokens.css": []byte("t{b:c}"), "about.css": []byte("b{b:c} /* x */")})
	if err != nil {
		t.Fatal(err)
	}
	if want := "t{b:c}\nb{b:c}\na{b:c}\nz{b:c}\n"; string(got) != want {
		t.Errorf("stylesheets are put as %q, want %q", got, want)
	}
}

// TestFontLoadsOnce: a browser takes the preloaded font only if the stylesheet asks for the
// very same address.
func TestFontLoadsOnce(t *testing.T) {
	s := newSite(t, nil)
	font := s.Asset(fontPath)
	page := string(s.Asset("/").Body)
	if want := `<link rel="preload" as="font" type="font/woff2" crossorigin href="` + font.URL(s.Base) + `">`; !strings.Contains(page, want) {
		t.Errorf("the page lacks %s", want)
	}
	if css, want := string(s.Asset("/web/app.css").Body), strings.TrimPrefix(font.URL(""), "/web/"); !strings.Contains(css, want) {
		t.Errorf("the stylesheet lacks %s:\n%s", want, css)
	}
	if !font.Precache {
		t.Error("the worker does not keep the font")
	}
}
