package device

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSetTextKeepsTheNode(t *testing.T) {
	tests := map[string]struct{ html, want string }{
		"text":                {"old", "new"},
		"behind an element":   {"<b>bold</b>old", "<b>bold</b>new"},
		"two of them":         {"old<b>bold</b>older", "new<b>bold</b>older"},
		"no text":             {"<b>bold</b>", "<b>bold</b>new"},
		"nothing":             {"", "new"},
		"text that is markup": {"&lt;i&gt;", "new"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			body(t, "<p id=words>"+tt.html+"</p>")
			eval(t, "window.nodes = [...document.getElementById('words').childNodes]")
			New().SetText("words", "new")
			if diff := cmp.Diff(tt.want, eval(t, "return document.getElementById('words').innerHTML").String()); diff != "" {
				t.Errorf("innerHTML (-want +got):\n%s", diff)
			}
			if !eval(t, "return nodes.every((node, i) => document.getElementById('words').childNodes[i] === node)").Bool() {
				t.Error("the nodes that were there are not the same any more")
			}
		})
	}
}

func TestSettersOfElements(t *testing.T) {
	body(t, "<input id=box value=old><circle id=arc></circle><dialog id=ask><button id=yes>Yes</button></dialog><h1 id=title tabindex=-1>T</h1>")
	b := New()
	b.SetAttr("arc", "stroke-dasharray", "10 700")
	b.SetAttr("arc", "not a name", "x")
	b.SetValue("box", "old")
	b.SetValue("box", "")
	b.ShowDialog("ask")
	b.ShowDialog("ask")
	inDialog := text(global("document", "activeElement", "id"))
	b.CloseDialog("ask")
	b.CloseDialog("ask")
	b.Focus("title")
	got := []string{
		eval(t, "return document.getElementById('arc').getAttribute('stroke-dasharray')").String(),
		eval(t, "return document.getElementById('box').value").String(),
		inDialog,
		eval(t, "return String(document.getElementById('ask').open)").String(),
		text(global("document", "activeElement", "id")),
	}
	if diff := cmp.Diff([]string{"10 700", "", "yes", "false", "title"}, got); diff != "" {
		t.Errorf("the page (-want +got):\n%s", diff)
	}
}

// A value that is there already is not written again: the caret stays where the
// candidate has put it.
func TestSetValueLeavesTheCaret(t *testing.T) {
	body(t, "<textarea id=note>what I did</textarea>")
	eval(t, "const n = document.getElementById('note'); n.focus(); n.setSelectionRange(4, 4)")
	New().SetValue("note", "what I did")
	if got := eval(t, "return document.getElementById('note').selectionStart").Int(); got != 4 {
		t.Errorf("the caret is at %d, want 4", got)
	}
}

func TestNoSuchElement(t *testing.T) {
	b := New()
	b.SetText("none", "x")
	b.SetAttr("none", "x", "x")
	b.SetValue("none", "x")
	b.Focus("none")
	b.ShowDialog("none")
	b.CloseDialog("none")
	if e, ok := element("none"); ok {
		t.Errorf("element(none) = %v", e)
	}
}
