package ui

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/mockloop/mockloop/internal/bank"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// drawn is the markup of a part, parsed.
func drawn(t interface{ Fatal(...any) }, part goapp.UI) []*html.Node {
	doc, err := html.Parse(strings.NewReader(goapp.HTMLString(part)))
	if err != nil {
		t.Fatal(err)
	}
	var out []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			out = append(out, n)
		}
	}
	return out
}

func attrOf(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if strings.EqualFold(a.Key, name) {
			return a.Val
		}
	}
	return ""
}

// classed are the elements with the class.
func classed(nodes []*html.Node, class string) []*html.Node {
	var out []*html.Node
	for _, n := range nodes {
		for _, c := range strings.Fields(attrOf(n, "class")) {
			if c == class {
				out = append(out, n)
			}
		}
	}
	return out
}

func text(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(" " + c.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func TestDash(t *testing.T) {
	for _, c := range []struct {
		name     string
		f        float64
		arc, lap string
	}{
		{"below nothing", -3, "0.0 720", "0.0 720"},
		{"nothing", 0, "0.0 720", "0.0 720"},
		{"half", .5, "169.0 720", "180.0 720"},
		{"nearly", .99, "334.6 720", "356.4 720"},
		{"whole", 1, "360.0 720", "360.0 720"},
		{"beyond", 7, "360.0 720", "360.0 720"},
		{"endless", math.Inf(1), "360.0 720", "360.0 720"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := DialView{Fill: c.f, Lap: c.f}
			if diff := cmp.Diff([2]string{c.arc, c.lap}, [2]string{v.Arc(), v.LapArc()}); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDial(t *testing.T) {
	nodes := drawn(t, Dial(DialView{Time: "2:30", Word: "land it", Fill: 1, Lap: .5, Class: "green", Prefix: "x-"}))
	found := map[string]string{}
	for _, n := range nodes {
		if id := attrOf(n, "id"); id != "" {
			found[id] = attrOf(n, "stroke-dasharray") + text(n)
			if strings.HasSuffix(id, "-head") {
				found[id] = attrOf(n, "transform")
			}
		}
	}
	want := map[string]string{"x-dial": "2:30 land it", "x-dial-time": "2:30", "x-dial-word": "land it", "x-dial-arc": "360.0 720", "x-dial-lap": "180.0 720", "x-dial-arc-head": "rotate(360.0)", "x-dial-lap-head": "rotate(180.0)"}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("parts that move (-want +got)\n%s", diff)
	}
}

// TestDialMark: the mark stands where good begins, and there is none past the aim.
func TestDialMark(t *testing.T) {
	for good, want := range map[float64]string{.8: "rotate(281.4)", 0: "", 1.4: ""} {
		found := ""
		for _, n := range drawn(t, Dial(DialView{Good: good})) {
			if attrOf(n, "class") == "good" {
				found = attrOf(n, "transform")
			}
		}
		if found != want {
			t.Errorf("at %v it is at %q, want %q", good, found, want)
		}
	}
}

func TestSteps(t *testing.T) {
	for _, c := range []struct {
		name           string
		total, current int
		done, now      int
	}{
		{"the first", 4, 0, 0, 1},
		{"the third", 4, 2, 2, 1},
		{"past the last", 4, 4, 4, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			nodes := drawn(t, Steps(c.total, c.current, "said"))
			if d, n := len(classed(nodes, "done")), len(classed(nodes, "now")); d != c.done || n != c.now {
				t.Errorf("%d done, %d now", d, n)
			}
		})
	}
}

// TestGradePicker: a suggested grade is not chosen until somebody chooses it.
func TestGradePicker(t *testing.T) {
	for _, chosen := range append([]bank.Grade{0, bank.NoSignal}, bank.Grades()...) {
		for _, suggested := range append([]bank.Grade{0}, bank.Grades()...) {
			nodes := drawn(t, GradePicker("ownership", "Ownership", chosen, suggested, "", nil))
			radios := map[string]string{}
			for _, n := range nodes {
				if attrOf(n, "role") == "radio" {
					radios[attrOf(n, "id")] = attrOf(n, "class")
				}
			}
			want := map[string]string{}
			for _, g := range append(bank.Grades(), bank.NoSignal) {
				class := "seg-" + g.Slug()
				if g == chosen {
					class += " on"
				}
				if g == suggested {
					class += " suggested"
				}
				want["grade-ownership-"+g.Slug()] = class
			}
			if diff := cmp.Diff(want, radios); diff != "" {
				t.Errorf("chosen %q, suggested %q (-want +got)\n%s", chosen, suggested, diff)
			}
		}
	}
}

// TestRadios: at most one option is chosen, one is the keyboard's stop, and a mark
// does not choose an option.
func TestRadios(t *testing.T) {
	options := []Radio{{ID: "a", Text: "First"}, {ID: "b", Text: "Second", More: "A line", Icon: "met", Mark: "before"}, {ID: "c", Text: "Third"}}
	for chosen, stop := range map[int]string{-1: "a", 0: "a", 1: "b", 2: "c"} {
		nodes := drawn(t, Radios("pick", "Pick one", options, chosen, nil))
		var on, stops []string
		for _, n := range nodes {
			if attrOf(n, "role") != "radio" {
				continue
			}
			if attrOf(n, "class") == "radio on" {
				on = append(on, attrOf(n, "id"))
			}
			if attrOf(n, "tabindex") == "0" {
				stops = append(stops, attrOf(n, "id"))
			}
		}
		var want []string
		if chosen >= 0 {
			want = []string{options[chosen].ID}
		}
		if diff := cmp.Diff([][]string{want, {stop}}, [][]string{on, stops}); diff != "" {
			t.Errorf("chosen %d: chosen and stops (-want +got)\n%s", chosen, diff)
		}
	}
}

func TestToast(t *testing.T) {
	for _, c := range []struct {
		name, text, action string
		class              string
		buttons            int
	}{
		{"nothing to say", "", "", "toast off", 0},
		{"an action needs a text", "", "Undo", "toast off", 0},
		{"said", "Kept.", "", "toast", 0},
		{"with something to do", "Deleted.", "Undo", "toast", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			nodes := drawn(t, Toast(c.text, c.action, nil))
			buttons := classed(nodes, "btn")
			for _, n := range nodes {
				if attrOf(n, "id") == "toast" && (attrOf(n, "class") != c.class || attrOf(n, "role") != "status") {
					t.Errorf("class %q, role %q", attrOf(n, "class"), attrOf(n, "role"))
				}
			}
			if len(buttons) != c.buttons || len(classed(nodes, "toast")) != 1 {
				t.Errorf("%d buttons", len(buttons))
			}
		})
	}
}

func TestIcons(t *testing.T) {
	seen := map[string]bool{}
	for _, i := range icons {
		if seen[i.name] || i.path == "" {
			t.Errorf("the icon %q is there twice or empty", i.name)
		}
		seen[i.name] = true
	}
}

func TestNum(t *testing.T) {
	for f, want := range map[float64]string{0: "0", 1: "1", -1: "-1", 1.25: "1.2", 10: "10", -0.5: "-0.5", 62: "62"} {
		if got := num(f); got != want {
			t.Errorf("%v is %q, want %q", f, got, want)
		}
	}
}

// TestSafe: a panic in a handler is told and goes no further.
func TestSafe(t *testing.T) {
	was := OnPanic
	defer func() { OnPanic = was }()
	var told string
	OnPanic = func(what string) { told = what }
	Safe(func(goapp.Context, goapp.Event) { panic("the dial fell off") })(goapp.Context{}, goapp.Event{})
	if told != "the dial fell off" {
		t.Errorf("told is %q", told)
	}
}

// TestGradeStop: the Tab key comes to what is chosen, or to what is suggested.
func TestGradeStop(t *testing.T) {
	for _, c := range []struct {
		chosen, suggested bank.Grade
		stop              string
	}{
		{0, 0, "grade-ownership-concern"},
		{0, bank.Meets, "grade-ownership-meets"},
		{bank.Raises, bank.Meets, "grade-ownership-raises"},
		{bank.NoSignal, bank.Meets, "grade-ownership-no-signal"},
	} {
		var stops []string
		for _, n := range drawn(t, GradePicker("ownership", "Ownership", c.chosen, c.suggested, "told", nil)) {
			if attrOf(n, "role") == "radio" && attrOf(n, "tabindex") == "0" {
				stops = append(stops, attrOf(n, "id"))
			}
			if attrOf(n, "role") == "radiogroup" && attrOf(n, "aria-describedby") != "told" {
				t.Error("the group does not name the line that tells what is suggested")
			}
		}
		if diff := cmp.Diff([]string{c.stop}, stops); diff != "" {
			t.Errorf("chosen %q, suggested %q (-want +got)\n%s", c.chosen, c.suggested, diff)
		}
	}
}

// TestGradeShapes: each grade has a shape of its own, and what is no grade the open ring.
func TestGradeShapes(t *testing.T) {
	seen := map[string]bool{}
	for _, g := range append(bank.Grades(), bank.NoSignal) {
		for _, n := range drawn(t, GradeWord(g)) {
			if d := attrOf(n, "d"); d != "" {
				if seen[d] {
					t.Errorf("%v has the shape of another grade", g)
				}
				seen[d] = true
			}
		}
	}
	if len(seen) != 5 {
		t.Errorf("%d shapes, want 5", len(seen))
	}
}

// TestLoop: the dot waits in the gap at twelve, walks at the head of the arc, and is gone once
// the loop has closed.
func TestLoop(t *testing.T) {
	for _, c := range []struct {
		done       float64
		arcs, dots int
		x, y       string
	}{
		{0, 0, 1, "0", "-16"},
		{0.5, 1, 1, "0", "16"},
		{1, 1, 0, "", ""},
		{7, 1, 0, "", ""},
	} {
		nodes := drawn(t, Loop(c.done))
		var dots []*html.Node
		for _, n := range nodes {
			if n.Data == "circle" {
				dots = append(dots, n)
			}
		}
		if len(classed(nodes, "arc")) != c.arcs || len(dots) != c.dots {
			t.Errorf("at %v there are %d arcs and %d dots", c.done, len(classed(nodes, "arc")), len(dots))
		}
		if c.dots == 1 && (attrOf(dots[0], "cx") != c.x || attrOf(dots[0], "cy") != c.y) {
			t.Errorf("at %v the dot is at %s, %s", c.done, attrOf(dots[0], "cx"), attrOf(dots[0], "cy"))
		}
	}
}

// TestRadioChips: one of them is chosen, and is the one stop of the Tab key.
func TestRadioChips(t *testing.T) {
	nodes := drawn(t, RadioChips("mine", "Show only", []Radio{{ID: "a", Text: "All"}, {ID: "b", Text: "Weak"}}, 1, nil))
	chips := classed(nodes, "toggle")
	if len(chips) != 2 || attrOf(classed(nodes, "filter")[0], "role") != "radiogroup" {
		t.Fatalf("%d chips in a %q", len(chips), attrOf(classed(nodes, "filter")[0], "role"))
	}
	for i, tab := range []string{"-1", "0"} { // printed, a true attribute has no value
		if off := attrOf(chips[i], "aria-checked") == "false"; attrOf(chips[i], "role") != "radio" || off != (i == 0) || attrOf(chips[i], "tabindex") != tab {
			t.Errorf("%s: not checked %v, tabindex %s", attrOf(chips[i], "id"), off, attrOf(chips[i], "tabindex"))
		}
	}
}

// TestFieldError: a field names the paragraph that says why it was not taken, and says that.
func TestFieldError(t *testing.T) {
	// Printed, a true attribute has no value.
	for refused, want := range map[string]string{"": "false", "Codes have 8 characters; this has 5.": ""} {
		for _, n := range drawn(t, Field("code-in", "Their code", "code-refused", refused, nil, nil)) {
			switch {
			case n.Data == "input" && (attrOf(n, "aria-describedby") != "code-refused" || attrOf(n, "aria-invalid") != want):
				t.Errorf("%q: described by %q, invalid %q", refused, attrOf(n, "aria-describedby"), attrOf(n, "aria-invalid"))
			case attrOf(n, "id") == "code-refused" && text(n) != refused:
				t.Errorf("it says %q, want %q", text(n), refused)
			}
		}
	}
}
