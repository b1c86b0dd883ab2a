package site

import (
	"errors"
	"io/fs"
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
	one := newSite(t, func(o *Options) { o.Compress = Quick })
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
	var sites [3]*Site
	for i, cache := range []string{"", dir, dir} {
		sites[i] = newSite(t, func(o *Options) { o.Compress, o.Cache = Quick, cache })
	}
	for _, s := range sites[1:] {
		if diff := cmp.Diff(all(sites[0]), all(s)); diff != "" {
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
		{"one more file", func(o *Options) { o.Web = with("more.js", "1") }, false},
		{"a script a package brings along", func(o *Options) { o.Extra = map[string][]byte{"more.js": []byte("1")} }, false},
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
		"/sw.js":    `v = "` + s.Version + `"`,
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
		{"a misspelt placeholder", func(o *Options) { o.Web = with("sw.js", "{{VERSION}} {{BASE}} {{PRECACHE}} {{VERSON}}") }, ErrWeb, "unknown placeholder: {{VERSON}}"},
		{"a manifest that is no JSON", func(o *Options) { o.Web = with("manifest.webmanifest", `{"start_url": "{{BASE}}/",}`) }, ErrWeb, "no JSON"},
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
	got := string(stylesheet(map[string][]byte{"app.css": []byte("a{}"), "zoo.css": []byte("z{}"), "tokens.css": []byte("t{}"), "about.css": []byte("b{}")}))
	if want := "t{}\nb{}\na{}\nz{}\n"; got != want {
		t.Errorf("stylesheets are put as %q, want %q", got, want)
	}
}

func TestMinifyCSS(t *testing.T) {
	for _, tc := range []struct{ name, in, want string }{
		{"comments and white space", "/* a */\n.a ,\n.b {\n  color: red;\n\n}\n", ".a,.b{color: red;}"},
		{"a comment parts words", "a/**/b{}", "a b{}"},
		{"spaces that mean something", ".a .b > .c:not(.d) :hover { margin: 0 auto; width: calc(1px + 2px) }", ".a .b > .c:not(.d) :hover{margin: 0 auto;width: calc(1px + 2px)}"},
		{"strings stay", `.a::before { content: " /* x */ ; \" } "; }`, `.a::before{content: " /* x */ ; \" } ";}`},
		{"single quotes", `.a { content: '  ' }`, `.a{content: '  '}`},
		{"escapes", `.a\:b { x: y }`, `.a\:b{x: y}`},
		{"media", "@media (min-width: 1px) and (max-width: 2px) { a { b: c } }", "@media (min-width: 1px) and (max-width: 2px){a{b: c}}"},
		{"an open comment", "a{} /* x", "a{}"},
		{"an open string", `a{b:"x`, `a{b:"x`},
		{"a trailing escape", `a\`, `a\`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := minifyCSS(tc.in)
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if again := minifyCSS(got); again != got {
				t.Errorf("a second time it becomes %q", again)
			}
		})
	}
}

func FuzzMinifyCSS(f *testing.F) {
	for _, file := range []string{"tokens.css", "app.css"} {
		text, err := fs.ReadFile(os.DirFS("../../web"), file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, css string) {
		if got := minifyCSS(css); len(got) > len(css) {
			t.Errorf("%q grew to %q", css, got)
		}
	})
}
