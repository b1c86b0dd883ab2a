package browser

import (
	"testing"

	"github.com/mockloop/mockloop/internal/device/devicetest"
)

// aPage is the address of a page that holds a text.
func aPage(t *testing.T) string {
	t.Helper()
	address := devicetest.Eval(t, `return URL.createObjectURL(new Blob(["<!doctype html><main><div id=text><p>Far</p> away</div></main>"], { type: "text/html" }))`).String()
	t.Cleanup(func() { devicetest.Eval(t, "URL.revokeObjectURL('"+address+"')") })
	return address
}

// fill fills an element and waits until it is said how that went.
func fill(p browserPage, id, address string) error {
	done := make(chan error, 1)
	p.Fill(id, address, func(err error) { done <- err })
	return <-done
}

func TestFill(t *testing.T) {
	devicetest.Body(t, "<div id=text></div>")
	for range 2 {
		if err := fill(browserPage{}, "text", aPage(t)); err != nil {
			t.Fatal(err)
		}
		if got := devicetest.Eval(t, "return document.getElementById('text').innerHTML").String(); got != "<p>Far</p> away" {
			t.Errorf("the element holds %q", got)
		}
	}
}

func TestFillFails(t *testing.T) {
	devicetest.Body(t, "<div id=text>Before</div><div id=other></div>")
	for name, from := range map[string]struct{ id, address string }{
		"an address that does not answer":        {"text", "blob:null/none"},
		"an element that the other page lacks":   {"other", aPage(t)},
		"an element that this page lacks":        {"third", aPage(t)},
		"what the browser does not even ask for": {"text", "http://["},
	} {
		if err := fill(browserPage{}, from.id, from.address); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if got := devicetest.Eval(t, "return document.getElementById('text').innerHTML").String(); got != "Before" {
		t.Errorf("the element holds %q", got)
	}
}

// What the document was opened with is put back before Fill returns, as it was left.
func TestFillFromOpened(t *testing.T) {
	devicetest.Body(t, "<main id=main><div id=text><details><p>Near</p></details></div></main>")
	p := browserPage{opened: openedPage()}
	devicetest.Eval(t, `document.querySelector("#text details").open = true;
		document.getElementById("main").outerHTML = "<main id=main><div id=text></div></main>"`)
	filled := false
	p.Fill("text", "http://[", func(err error) { filled = err == nil })
	if !filled {
		t.Fatal("it is not filled at once")
	}
	if got := devicetest.Eval(t, "return document.getElementById('text').innerHTML").String(); got != `<details open=""><p>Near</p></details>` {
		t.Errorf("the element holds %q", got)
	}
	if err := fill(p, "text", aPage(t)); err != nil { // it is used up
		t.Error(err)
	}
}
