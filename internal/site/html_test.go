package site

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
	"pgregory.net/rapid"
)

// part is a component that renders what it is given.
type part struct {
	goapp.Compo
	ui func() goapp.UI
}

func (p *part) Render() goapp.UI { return p.ui() }

// around embeds a component's base, as the app's screens do.
type around struct{ part }

// late learns what it shows only after it was loaded.
type late struct {
	goapp.Compo
	text string
}

func (l *late) OnPreRender(ctx goapp.Context) {
	ctx.Async(func() { ctx.Dispatch(func(goapp.Context) { l.text = "loaded" }) })
}
func (l *late) Render() goapp.UI { return goapp.P().Text(l.text) }

func TestRender(t *testing.T) {
	for _, tc := range []struct {
		name string
		ui   goapp.UI
		want string
	}{
		{"no white space is added", goapp.Ul().Body(goapp.Li().Text("a"), goapp.Li().Body(goapp.B().Text("b"), goapp.Text(" c"))), "<ul><li>a</li><li><b>b</b> c</li></ul>"},
		{"texts keep their own", goapp.P().Body(goapp.Text("  a\n  b "), goapp.Text(""), goapp.Text("c\n")), "<p>  a\n  b c\n</p>"},
		{"attributes are sorted", goapp.A().Title("t").Href("/x/").Class("b").Class("a").ID("i"), `<a class="b a" href="/x/" id="i" title="t"></a>`},
		{"quotes and tags in attributes", goapp.Div().Title(`"><img src=x onerror=alert(1)> & 'it'`), `<div title="&#34;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &#39;it&#39;"></div>`},
		{"line breaks and no Go quoting", goapp.Div().Aria("label", "say \"no\"\n\\ – é"), "<div aria-label=\"say &#34;no&#34;\n\\ – é\"></div>"},
		{"tags in texts", goapp.P().Text(`<b> & "q"`), "<p>&lt;b&gt; &amp; &#34;q&#34;</p>"},
		{"false booleans are left out", goapp.Button().Disabled(false).Hidden(false).Text("b"), "<button>b</button>"},
		{"true booleans are bare", goapp.Input().Checked(true).Disabled(true), "<input checked disabled>"},
		{"aria keeps its words", goapp.Button().Aria("pressed", false).Aria("expanded", true), `<button aria-expanded="true" aria-pressed="false"></button>`},
		{"other words that look like booleans", goapp.Div().Attr("draggable", true).DataSet("on", "true"), `<div data-on="true" draggable="true"></div>`},
		{"void elements", goapp.P().Body(goapp.Br(), goapp.Img().Src("/web/a.svg").Alt(""), goapp.Hr()), `<p><br><img src="/base/web/a.svg"><hr></p>`},
		{"a text area's value", goapp.Textarea().Text("\nnote <b>"), "<textarea>\n\nnote &lt;b&gt;</textarea>"},
		{"pre keeps its first line break", goapp.Pre().Text("\na"), "<pre>\n\na</pre>"},
		{"svg", goapp.Elem("svg").XMLNS("http://www.w3.org/2000/svg").Attr("viewBox", "0 0 1 1").Body(goapp.Elem("circle").Attr("r", "1")), `<svg viewBox="0 0 1 1"><circle r="1"></circle></svg>`},
		{"ranges and conditions", goapp.Div().Body(goapp.Range([]string{"a", "b"}).Slice(func(i int) goapp.UI { return goapp.I().Text("x") }), goapp.If(false, func() goapp.UI { return goapp.B() })), "<div><i>x</i><i>x</i></div>"},
		{"components in components", goapp.Div().Body(&around{part{ui: func() goapp.UI { return &part{ui: func() goapp.UI { return goapp.B().Text("in") }} }}}), "<div><b>in</b></div>"},
		{"what comes after loading", goapp.Div().Body(&late{}), "<div><p>loaded</p></div>"},
		{"addresses", goapp.Div().Body(goapp.A().Href("/guide/"), goapp.A().Href("//web/x"), goapp.A().Href("https://a.example/web/"), goapp.A().Href("web/x")), `<div><a href="/guide/"></a><a href="//web/x"></a><a href="https://a.example/web/"></a><a href="/base/web/x"></a></div>`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := render(&part{ui: func() goapp.UI { return tc.ui }}, "/base")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestRenderRefuses(t *testing.T) {
	for _, tc := range []struct {
		name string
		ui   goapp.UI
		want string
	}{
		{"a style attribute", goapp.Div().Body(goapp.P().Style("color", "red")), "<p>: site: markup: the attribute style"},
		{"a handler as text", goapp.Div().Attr("onclick", "x()"), "attribute onclick"},
		{"raw markup", goapp.Div().Body(goapp.Raw("<b>x</b>")), "app.Raw"},
		{"a script", goapp.Div().Body(goapp.Script().Src("/x.js")), "<script>"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := render(&part{ui: func() goapp.UI { return tc.ui }}, "")
			if !errors.Is(err, ErrMarkup) || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("error is %v, want ErrMarkup with %q", err, tc.want)
			}
		})
	}
	t.Run("a panic", func(t *testing.T) {
		_, err := render(&part{ui: func() goapp.UI { panic("broken screen") }}, "")
		if err == nil || !strings.Contains(err.Error(), "broken screen") {
			t.Errorf("error is %v, want the panic's words", err)
		}
	})
}

// TestRenderSurvivesParsing: whatever texts and attributes hold, a browser's
// parser gets back exactly that.
func TestRenderSurvivesParsing(t *testing.T) {
	// go-app trims attribute values.
	value := rapid.StringOfN(rapid.RuneFrom([]rune("ab \n\t\"'<>&\\=;/-\u00a0é\u2028😀"), unicode.L), 1, 12, -1).
		Filter(func(s string) bool { return s == strings.TrimSpace(s) })
	rapid.Check(t, func(t *rapid.T) {
		label, title := value.Draw(t, "label"), value.Draw(t, "title")
		texts := rapid.SliceOfN(value, 1, 4).Draw(t, "texts")
		root := goapp.Section().Aria("label", label).Title(title)
		var bodies []goapp.UI
		for _, text := range texts {
			bodies = append(bodies, goapp.P().Text(text))
		}
		got, err := render(&part{ui: func() goapp.UI { return root.Body(bodies...) }}, "")
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(strings.NewReader("<!doctype html><body>" + got))
		if err != nil {
			t.Fatal(err)
		}
		section := find(doc, "section")
		if attr(section, "aria-label") != label || attr(section, "title") != title {
			t.Fatalf("%s\nlabel %q became %q, title %q became %q", got, label, attr(section, "aria-label"), title, attr(section, "title"))
		}
		var read []string
		for p := section.FirstChild; p != nil; p = p.NextSibling {
			read = append(read, p.FirstChild.Data)
		}
		if diff := cmp.Diff(texts, read); diff != "" {
			t.Fatalf("%s\n(-want +got)\n%s", got, diff)
		}
	})
}

func find(n *html.Node, tag string) *html.Node {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.Data == tag {
			return d
		}
	}
	return nil
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
