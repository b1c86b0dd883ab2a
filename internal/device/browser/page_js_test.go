package browser

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/device/devicetest"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// The one text node of an element is kept, because go-app holds on to it; whatever else
// stands there, because a translator or an extension put it there, goes.
func TestSetText(t *testing.T) {
	tests := map[string]struct {
		html string
		kept bool // the node
	}{
		"text":                     {"old", true},
		"the same text":            {"new", true},
		"text that is markup":      {"&lt;i&gt;", true},
		"nothing":                  {"", true},
		"translated":               {"<font><font>old</font></font>", false},
		"translated and set again": {"<font><font>old</font></font>older", false},
		"behind an element":        {"<b>bold</b>old", false},
		"before an element":        {"old<b>bold</b>", false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			devicetest.Body(t, "<p id=words>"+tt.html+"</p>")
			devicetest.Eval(t, "window.nodes = [...document.getElementById('words').childNodes]")
			New(nil).Page.SetText("words", "new")
			if diff := cmp.Diff("new", devicetest.Eval(t, "return document.getElementById('words').innerHTML").String()); diff != "" {
				t.Errorf("innerHTML (-want +got):\n%s", diff)
			}
			if kept := devicetest.Eval(t, "return nodes.every((node, i) => document.getElementById('words').childNodes[i] === node)").Bool(); kept != tt.kept {
				t.Errorf("the nodes that were there are kept: %t, want %t", kept, tt.kept)
			}
		})
	}
}

func TestSettersOfElements(t *testing.T) {
	devicetest.Body(t, "<input id=box value=old><circle id=arc></circle><dialog id=ask><button id=yes>Yes</button></dialog><h1 id=title tabindex=-1>T</h1>")
	b := New(nil)
	b.Page.SetAttr("arc", "stroke-dasharray", "10 700")
	b.Page.SetAttr("arc", "not a name", "x")
	b.Page.SetValue("box", "old")
	b.Page.SetValue("box", "")
	b.Page.ShowDialog("ask")
	b.Page.ShowDialog("ask")
	inDialog := jscall.TextOf(jscall.Get(jscall.Global("document"), "activeElement"), "id")
	b.Page.CloseDialog("ask")
	b.Page.CloseDialog("ask")
	b.Page.Focus("title")
	got := []string{
		devicetest.Eval(t, "return document.getElementById('arc').getAttribute('stroke-dasharray')").String(),
		devicetest.Eval(t, "return document.getElementById('box').value").String(),
		inDialog,
		devicetest.Eval(t, "return String(document.getElementById('ask').open)").String(),
		jscall.TextOf(jscall.Get(jscall.Global("document"), "activeElement"), "id"),
	}
	if diff := cmp.Diff([]string{"10 700", "", "yes", "false", "title"}, got); diff != "" {
		t.Errorf("the page (-want +got):\n%s", diff)
	}
}

// A value that is there already is not written again: the caret stays where the
// candidate has put it.
func TestSetValueLeavesTheCaret(t *testing.T) {
	devicetest.Body(t, "<textarea id=note>what I did</textarea>")
	devicetest.Eval(t, "const n = document.getElementById('note'); n.focus(); n.setSelectionRange(4, 4)")
	New(nil).Page.SetValue("note", "what I did")
	if got := devicetest.Eval(t, "return document.getElementById('note').selectionStart").Int(); got != 4 {
		t.Errorf("the caret is at %d, want 4", got)
	}
}

func TestNoSuchElement(t *testing.T) {
	b := New(nil)
	b.Page.SetText("none", "x")
	b.Page.SetAttr("none", "x", "x")
	b.Page.SetValue("none", "x")
	b.Page.Focus("none")
	b.Page.ShowDialog("none")
	b.Page.CloseDialog("none")
	if e, ok := jscall.Element("none"); ok {
		t.Errorf("element(none) = %v", e)
	}
}

// What is stashed outlives the page, and is gone when it is taken back. OnLeave comes
// with the page's end.
func TestStash(t *testing.T) {
	p := New(nil).Page
	p.Stash("test:stash", "words")
	if got := p.Stashed("test:stash"); got != "words" {
		t.Errorf("stashed is %q", got)
	}
	p.Stash("test:stash", "")
	if got := p.Stashed("test:stash"); got != "" {
		t.Errorf("taken back, stashed is %q", got)
	}
	left := 0
	release := p.OnLeave(func() { left++ })
	devicetest.Eval(t, "window.dispatchEvent(new Event('pagehide'))")
	release()
	devicetest.Eval(t, "window.dispatchEvent(new Event('pagehide'))")
	if left != 1 {
		t.Errorf("the page was left %d times, want once", left)
	}
}
