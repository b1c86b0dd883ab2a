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

// fresh loads the scripts of voice and sound as a new page does.
func fresh(t *testing.T) Device {
	t.Helper()
	load("recorder.js")
	return New()
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

// Without the scripts nothing is here, and nothing breaks.
func TestNoScripts(t *testing.T) {
	stub(t, "window", "mockloopRecorder", "undefined")
	noMedia(t, New())
}

// Each is one object that nothing can change, as the page's other scripts are.
func TestScriptsAreStrict(t *testing.T) {
	fresh(t)
	for script, object := range map[string]string{"recorder.js": "mockloopRecorder"} {
		source, err := os.ReadFile("../../web/" + script)
		if err != nil {
			t.Fatal(err)
		}
		if want := `"use strict";`; string(source[:len(want)]) != want {
			t.Errorf("web/%s does not begin with %s", script, want)
		}
		if !eval(t, "return Object.isFrozen(window."+object+")").Bool() {
			t.Errorf("window.%s can be changed", object)
		}
	}
}

// Loading the scripts asks nothing of the browser: a question for the microphone
// at the first page would be the end of it.
func TestScriptsAreLazy(t *testing.T) {
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
