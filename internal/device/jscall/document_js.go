package jscall

import (
	"syscall/js"
	"time"
)

// Element finds an element of the page by its id.
func Element(id string) (js.Value, bool) {
	e, err := Call(Global("document"), "getElementById", id)
	return e, err == nil && e.Truthy()
}

// Visible reports whether the page is in front.
func Visible() bool { return TextOf(Global("document"), "visibilityState") != "hidden" }

// OnVisible calls f when the page becomes visible again, and when the browser brings
// back a page that it had put aside whole.
func OnVisible(f func()) (release func()) {
	changed := Listen(Global("document"), "visibilitychange", func() {
		if Visible() {
			f()
		}
	})
	shown := ListenEvent(js.Global(), "pageshow", func(event js.Value) {
		// Every page is shown once when it has loaded; that is no coming back.
		if IsTrue(event, "persisted") {
			f()
		}
	})
	return func() {
		changed()
		shown()
	}
}

// OnHidden calls f when the page is no longer seen. No event comes after that one
// for sure.
func OnHidden(f func()) (release func()) {
	return Listen(Global("document"), "visibilitychange", func() {
		if !Visible() {
			f()
		}
	})
}

// ObjectURL is an address for what a blob holds, until revoked; "" if there is none.
func ObjectURL(blob js.Value) string {
	url, err := Call(Global("URL"), "createObjectURL", blob)
	if err != nil {
		return ""
	}
	return Text(url)
}

// RevokeObjectURL frees what ObjectURL holds on to.
func RevokeObjectURL(url string) { Attempt(Global("URL"), "revokeObjectURL", url) }

// Download has the browser save a blob as a file.
func Download(blob js.Value, name string) error {
	link, err := Call(Global("document"), "createElement", "a")
	if err != nil {
		return err
	}
	url := ObjectURL(blob)
	Set(link, "href", url)
	Set(link, "download", name)
	Attempt(Get(Global("document"), "body"), "append", link)
	_, err = Call(link, "click")
	Attempt(link, "remove")
	// The browser reads the file after the click; a minute is ample to begin.
	time.AfterFunc(time.Minute, func() { RevokeObjectURL(url) })
	return err
}
