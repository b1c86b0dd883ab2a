package device

import (
	"os"
	"syscall/js"
	"testing"
)

// The page that runs these tests does not load the scripts, so they do.
func TestMain(m *testing.M) {
	load("journal.js")
	os.Exit(m.Run())
}

func load(script string) {
	source, err := os.ReadFile("../../web/" + script)
	if err != nil {
		panic(err)
	}
	js.Global().Call("eval", string(source))
}

// fresh is the browser as a new page has it.
func fresh(t *testing.T) Device {
	t.Helper()
	return New(nil)
}

// promised runs a script of a test that may wait, and waits for it.
func promised(t *testing.T, script string) js.Value {
	t.Helper()
	v, err := await(eval(t, "return {run: async () => {"+script+"}}"), "run")
	if err != nil {
		t.Fatalf("%s\n%v", script, err)
	}
	return v
}

// until waits for an expression to be true.
func until(t *testing.T, expression string) {
	t.Helper()
	promised(t, "for (let i = 0; !("+expression+"); i++) { if (i > 2000) throw new Error('waited in vain'); await new Promise((go) => setTimeout(go, 5)) }")
}

// The start of the program asks nothing of the browser: a question for the microphone
// at the first page would be the end of it.
func TestNothingIsAskedAtStart(t *testing.T) {
	for _, name := range []string{"speechSynthesis", "SpeechRecognition", "webkitSpeechRecognition", "MediaRecorder", "AudioContext", "indexedDB"} {
		before := eval(t, "return Object.getOwnPropertyDescriptor(window, '"+name+"')")
		eval(t, "Object.defineProperty(window, '"+name+"', {configurable: true, get() { throw new Error('asked for "+name+"') }})")
		t.Cleanup(func() {
			eval(t, "delete window."+name)
			if !before.IsUndefined() {
				js.Global().Get("Object").Call("defineProperty", js.Global(), name, before)
			}
		})
	}
	stub(t, "navigator", "mediaDevices", "new Proxy({}, { get() { throw new Error('asked') } })")
	b := fresh(t)
	// And where a property throws, as some do in a locked-down browser, all is "not
	// here".
	noMedia(t, b)
}
