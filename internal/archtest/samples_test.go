package archtest

import (
	"fmt"
	"slices"
	"strings"
)

// sample is a small repository and what a rule says of it.
type sample struct {
	rule, name string
	files      []file
	want       []string
}

func one(path, text string) []file { return []file{{path, text}} }

// goSource is a Go file that imports the paths.
func goSource(body string, imports ...string) string {
	var b strings.Builder
	b.WriteString("package p\n\n")
	for _, i := range imports {
		b.WriteString("import " + i + "\n")
	}
	return b.String() + body
}

const button = `import goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

func f(h goapp.EventHandler) goapp.UI { return `

var samples = []sample{
	{
		"who may import whom", "the bank imports grading",
		one("internal/bank/b.go", goSource("", `"github.com/mockloop/mockloop/internal/grading"`)),
		[]string{"internal/bank/b.go:3: internal/bank may not import internal/grading"},
	},
	{
		"who may import whom", "a part knows the journal",
		one("app/ui/b.go", goSource("", `j "github.com/mockloop/mockloop/internal/journal"`)),
		[]string{"app/ui/b.go:3: app/ui may not import internal/journal"},
	},
	{
		"who may import whom", "for the browser only, under another name",
		one("internal/device/b_js.go", "//go:build js\n\n"+goSource("", `_ "github.com/mockloop/mockloop/app"`)),
		[]string{"internal/device/b_js.go:5: internal/device may not import app"},
	},
	{
		"who may import whom", "a package nobody listed",
		one("internal/util/b.go", goSource("")),
		[]string{"internal/util is not in the table of packages"},
	},
	{
		"who may import whom", "the gallery in every build",
		one("app/b.go", goSource("", `"github.com/mockloop/mockloop/app/gallery"`)),
		[]string{"app/b.go: imports app/gallery without its build tag"},
	},
	{
		"who may import whom", "as it should be",
		[]file{
			{"internal/grading/b.go", goSource("", `"github.com/mockloop/mockloop/internal/bank"`)},
			{"internal/bank/b_test.go", goSource("", `"github.com/mockloop/mockloop/internal/grading"`)},
			{"app/b.go", "//go:build gallery\n\n" + goSource("", `"github.com/mockloop/mockloop/app/gallery"`)},
			{"cmd/wasm/main.go", goSource("", `"github.com/mockloop/mockloop/internal/journal"`)},
		},
		nil,
	},

	{
		"the places of packages", "the browser in a screen",
		one("app/b.go", goSource("", `"syscall/js"`)),
		[]string{"app/b.go:3: " + placed[0].say},
	},
	{
		"the places of packages", "the browser in a test of the domain",
		one("internal/grading/b_js_test.go", goSource("", `"syscall/js"`)),
		[]string{"internal/grading/b_js_test.go:3: " + placed[0].say},
	},
	{
		"the places of packages", "the browser in a file for every system",
		one("internal/journal/b.go", goSource("", `"syscall/js"`)),
		[]string{"internal/journal/b.go:3: " + placed[0].say},
	},
	{
		"the places of packages", "go-app in the domain",
		one("internal/readiness/b.go", goSource("", `goapp "`+goApp+`"`)),
		[]string{"internal/readiness/b.go:3: " + placed[1].say},
	},
	{
		"the places of packages", "as it should be",
		[]file{
			{"internal/device/browser/b_js.go", goSource("", `"syscall/js"`)},
			{"internal/journal/b_js_test.go", goSource("", `"syscall/js"`)},
			{"app/ui/b.go", goSource("", `goapp "`+goApp+`"`)},
		},
		nil,
	},

	{
		"no heavy packages in the browser", "regexp in the bank",
		one("internal/bank/b.go", goSource("", `"regexp"`)),
		[]string{"internal/bank/b.go:3: regexp is too much for the browser program"},
	},
	{
		"no heavy packages in the browser", "in a test and on the server",
		[]file{{"internal/bank/b_test.go", goSource("", `"regexp"`)}, {"internal/site/b.go", goSource("", `"net/http"`)}},
		nil,
	},

	{
		"no clock and no chance in the domain", "the clock, called",
		one("internal/interview/b.go", goSource("var now = time.Now().Unix()\n", `"time"`)),
		[]string{"internal/interview/b.go:4: time.Now in the domain; it is a parameter"},
	},
	{
		"no clock and no chance in the domain", "the clock, handed on under another name",
		one("internal/readiness/b.go", goSource("var now = clock.Now\n", `clock "time"`)),
		[]string{"internal/readiness/b.go:4: clock.Now in the domain; it is a parameter"},
	},
	{
		"no clock and no chance in the domain", "time since",
		one("internal/insight/b.go", goSource("func f(t time.Time) bool { return time.Since(t) > 0 }\n", `"time"`)),
		[]string{"internal/insight/b.go:4: time.Since in the domain; it is a parameter"},
	},
	{
		"no clock and no chance in the domain", "all three kinds of dice",
		[]file{
			{"internal/interview/b.go", goSource("", `"math/rand/v2"`)},
			{"internal/bank/b.go", goSource("", `"math/rand"`)},
			{"internal/sharelink/b.go", goSource("", `_ "crypto/rand"`)},
		},
		[]string{
			"internal/interview/b.go:3: math/rand/v2 in the domain; chance is a parameter",
			"internal/bank/b.go:3: math/rand in the domain; chance is a parameter",
			"internal/sharelink/b.go:3: crypto/rand in the domain; chance is a parameter",
		},
	},
	{
		"no clock and no chance in the domain", "an id made on the spot",
		one("internal/journal/b.go", goSource("var id = uuid.Must(uuid.NewV7())\n", `"github.com/google/uuid"`)),
		[]string{"internal/journal/b.go:4: uuid.NewV7 in the domain; it is a parameter"},
	},
	{
		"no clock and no chance in the domain", "as it should be",
		[]file{
			{"internal/grading/b.go", goSource("type s struct{ time interface{ Now() int } }\nvar day = time.Hour\n", `"time"`)},
			{"internal/grading/b_test.go", goSource("var now = time.Now\n", `"time"`)},
			{"cmd/wasm/main.go", goSource("var now = time.Now\n", `"time"`)},
		},
		nil,
	},

	{
		"no clock and no chance in the domain", "packages that the old lists passed over",
		[]file{
			{"internal/recall/b.go", goSource("var now = time.Now\n", `"time"`)},
			{"internal/smallsort/b.go", goSource("var now = time.Now\n", `"time"`)},
		},
		[]string{
			"internal/recall/b.go:4: time.Now in the domain; it is a parameter",
			"internal/smallsort/b.go:4: time.Now in the domain; it is a parameter",
		},
	},
	{
		"no clock and no chance in the domain", "storage may wait, and not ask for the time",
		one("internal/journal/b.go", goSource("var a, b = time.NewTimer, time.Now\n", `"time"`)),
		[]string{"internal/journal/b.go:4: time.Now in the domain; it is a parameter"},
	},

	{
		"small packages", "a package too long, and one too many files",
		append(
			slices.Repeat([]file{{"app/b/b.go", "\n"}}, 13),
			file{"internal/b/b.go", strings.Repeat("\n", 2000)}, file{"internal/b/c.go", strings.Repeat("\n", 601)},
		),
		[]string{"app/b has 13 files, at most 12", "internal/b has 2601 lines, at most 2600"},
	},
	{
		"small packages", "as it should be",
		append(
			slices.Repeat([]file{{"internal/c/b.go", "\n"}, {"app/b/b_test.go", "\n"}}, 13),
			file{"internal/b/b.go", strings.Repeat("\n", 2600)}, file{"internal/b/b_gen.go", strings.Repeat("\n", 600)},
			file{"internal/b/b_test.go", strings.Repeat("\n", 600)}, file{"internal/b/testdata/b.go", strings.Repeat("\n", 600)},
		),
		nil,
	},

	{
		"few methods a type", "a type over several files, one of a type parameter, and an interface",
		[]file{
			{"internal/b/b.go", "package b\n" + methods("(t *T)", 0, 20)},
			{"internal/b/c.go", "package b\n" + methods("(T)", 20, 41)},
			{"internal/b/d.go", "package b\n" + methods("(l *L[T])", 0, 41)},
			{"internal/b/e.go", "package b\ntype I interface {\n" + strings.ReplaceAll(methods("", 0, 41), "func ", "") + "}\n"},
		},
		[]string{
			"internal/b.I has 41 methods, at most 40",
			"internal/b.L has 41 methods, at most 40",
			"internal/b.T has 41 methods, at most 40",
		},
	},
	{
		"few methods a type", "as it should be",
		[]file{
			{"internal/b/b.go", "package b\n" + methods("(t *T)", 0, 40)},
			{"internal/b/b_js.go", "package b\n" + methods("(t *T)", 0, 40)}, // the same ones in another form
			{"internal/b/b_test.go", "package b\n" + methods("(t *T)", 40, 60)},
			{"internal/c/b.go", "package c\n" + methods("(t *T)", 40, 60)},
		},
		nil,
	},

	{
		"the shell is embedded by an unexported alias", "under its own name, and by an exported alias",
		[]file{
			{"app/b/b.go", goSource("type screen struct {\n\tshell.Page\n\t*shell.Starter\n}\n", `"`+shellPath+`"`)},
			{"app/b/c.go", goSource("type Page = base.Page\n", `base "`+shellPath+`"`)},
		},
		[]string{
			"app/b/b.go:5: embeds shell.Page under its exported name",
			"app/b/b.go:6: embeds shell.Starter under its exported name",
			"app/b/c.go:4: Page is an exported alias of base.Page; embedding it would make an exported field",
		},
	},
	{
		"the shell is embedded by an unexported alias", "as it should be",
		[]file{
			{"app/b/b.go", goSource("type page = shell.Page\n\ntype screen struct {\n\tpage\n\tother shell.Page\n}\n", `"`+shellPath+`"`)},
			{"app/shell/b.go", goSource("type starter struct{ Page }\n")},
		},
		nil,
	},

	{
		"no style attributes and no raw markup", "Style",
		one("app/b.go", "package p\n\n"+button+"goapp.Div().\n\tStyle(\"color\", \"red\") }\n"),
		[]string{"app/b.go:6: .Style( writes a style attribute, which the page's policy refuses; use a class"},
	},
	{
		"no style attributes and no raw markup", "Styles",
		one("app/ui/b.go", "package p\n\n"+button+"goapp.Div().Styles(nil) }\n"),
		[]string{"app/ui/b.go:5: .Styles( writes a style attribute, which the page's policy refuses; use a class"},
	},
	{
		"no style attributes and no raw markup", "Raw under either name",
		[]file{
			{"app/b.go", "package p\n\n" + button + "goapp.Raw(`<b></b>`) }\n"},
			{"app/c.go", goSource("var raw = app.Raw\n", `"`+goApp+`"`)},
		},
		[]string{
			"app/b.go:5: Raw writes markup, which the page's Trusted Types refuse",
			"app/c.go:4: Raw writes markup, which the page's Trusted Types refuse",
		},
	},
	{
		"no style attributes and no raw markup", "as it should be",
		one("app/b.go", "package p\n\n"+button+"goapp.Div().Class(\"style\").Text(\".Style(\") }\n"),
		nil,
	},

	{
		"every handler has a scope", "a click without",
		one("app/b.go", "package p\n\n"+button+"goapp.Button().OnClick(h) }\n"),
		[]string{"app/b.go:5: .OnClick( without an EventScope"},
	},
	{
		"every handler has a scope", "input, change and any other",
		one("app/ui/b.go", "package p\n\n"+button+"goapp.Input().\n\tOnInput(h).\n\tOnChange(h, goapp.PassiveEvent()).\n\tOn(\"close\", h, goapp.EventScope()) }\n"),
		[]string{
			"app/ui/b.go:8: .On( without an EventScope",
			"app/ui/b.go:7: .OnChange( without an EventScope",
			"app/ui/b.go:6: .OnInput( without an EventScope",
		},
	},
	{
		"every handler has a scope", "as it should be",
		one("app/b.go", "package p\n\n"+button+"goapp.Button().OnClick(h, goapp.EventScope(\"id\")) }\n\nfunc g(d interface{ OnTick(func()) }) { d.OnTick(nil) }\n"),
		nil,
	},

	{
		"only what is named stands at the root", "a folder and a file too many",
		[]file{{"pkg/a/a.go", ""}, {"pkg/a/b.go", ""}, {"notes.txt", ""}, {"app/a.go", ""}, {"README.md", ""}},
		[]string{"pkg stands at the root", "notes.txt stands at the root"},
	},

	{
		"no long files", "500 lines",
		[]file{
			{"app/b.go", strings.Repeat("\n", 500)},
			{"app/c.go", strings.Repeat("\n", 499)},
			{".ci/run", strings.Repeat("\n", 500)},
			{"internal/bank/bank_gen.go", strings.Repeat("\n", 5000)},
			{"go.sum", strings.Repeat("\n", 5000)},
		},
		[]string{
			"app/b.go has 500 lines; below 500 it can be taken in",
			".ci/run has 500 lines; below 500 it can be taken in",
		},
	},

	{
		"little JavaScript", "too much in all",
		[]file{{"web/a.js", strings.Repeat("\n", 700)}, {"app/b.js", strings.Repeat("\n", 501)}, {"internal/c/testdata/c.js", strings.Repeat("\n", 900)}},
		[]string{"there are 1201 lines of JavaScript, and there may be 1200"},
	},
	{
		"little JavaScript", "as much as there may be",
		[]file{{"web/a.js", strings.Repeat("\n", 700)}, {"web/b.js", strings.Repeat("\n", 500)}},
		nil,
	},

	{
		"tests do not sleep", "in a test",
		one("app/b_test.go", goSource("\nfunc f() { time.Sleep(1) }\n", `"time"`)),
		[]string{"app/b_test.go:5: a test sleeps; wait for the condition, or use testing/synctest"},
	},
	{
		"tests do not sleep", "in virtual time, in the program, and beside a browser",
		[]file{
			{"app/b_test.go", goSource("\nfunc f() { time.Sleep(1); synctest.Wait() }\n", `"time"`, `"testing/synctest"`)},
			{"app/b.go", goSource("\nfunc f() { time.Sleep(1) }\n", `"time"`)},
			{"internal/e2e/b_test.go", goSource("\nfunc f() { time.Sleep(1) }\n", `"time"`)},
		},
		nil,
	},

	{
		"every package says what it is", "none, two and another's",
		[]file{
			{"internal/a/a.go", "package a\n"},
			{"internal/b/b.go", "// Package b is.\npackage b\n"},
			{"internal/b/doc.go", "// Package b is too.\npackage b\n"},
			{"cmd/c/main.go", "// Package main does.\npackage main\n"},
		},
		[]string{
			`cmd/c/main.go: the package comment begins "Package main does.\n", want "Command c "`,
			"internal/a has no package comment",
			"internal/b has 2 package comments, in b.go, doc.go",
		},
	},
	{
		"every package says what it is", "as it should be",
		[]file{
			{"internal/a/doc.go", "// Package a is.\npackage a\n"},
			{"internal/a/a.go", "//go:build js\n\npackage a\n"},
			{"internal/a/a_test.go", "package a\n"},
			{"cmd/c/main.go", "// Command c does.\npackage main\n"},
		},
		nil,
	},

	{
		"no file names a machine", "a home, a host and this checkout",
		[]file{
			{"README.md", "Run it.\nIt is in /home" + "/me/mockloop.\n"},
			{".ci/run", "export GOPROXY=https://proxy." + "golang.org\ncd /srv/checkout\n"},
			{"web/icon.png", "\x00/home" + "/me"},
		},
		[]string{
			"README.md:2 names /home" + "/",
			".ci/run:1 names proxy." + "golang.org",
			".ci/run:2 names /srv/checkout",
		},
	},
	{
		"no file names a machine", "as it should be",
		one("README.md", "The home/page is at /mockloop/ of https://example.org, and /home is no folder.\n"),
		nil,
	},
	{
		"American spelling", "British spellings in comments, strings and texts",
		[]file{
			{"app/a.go", "// Package a has a colour.\npackage a\n\nconst says = `one\nbehaviour`\n"},
			{"README.md", "Practise here.\n"},
			{"web/manifest.webmanifest", "{\"description\": \"a favourite\"}\n"},
		},
		[]string{
			`app/a.go:1: "colour", in American spelling "color"`,
			`app/a.go:5: "behaviour", in American spelling "behavior"`,
			`README.md:1: "Practise", in American spelling "Practice"`,
			`web/manifest.webmanifest:1: "favourite", in American spelling "favorite"`,
		},
	},
	{
		"American spelling", "ids, names in code and American words",
		[]file{
			{"app/a.go", "// Package a has a color.\npackage a\n\nconst colour, id, other = `practise`, \"#practise\", \"prep-practise-stories\"\n"},
			{"content/cards/a.yaml", "- id: card-radio-licence\n  prompt: A dialogue about a license.\n"},
		},
		nil,
	},
}

// methods are so many methods of a receiver.
func methods(receiver string, from, to int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		fmt.Fprintf(&b, "func %s m%d()\n", receiver, i)
	}
	return b.String()
}
