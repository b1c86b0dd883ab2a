package site

import (
	"errors"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// TestBundle: Go's glue runs first and start.js last, all of it in strict mode, and
// what one script exports another imports.
func TestBundle(t *testing.T) {
	got, err := bundle(map[string][]byte{
		"wasm_exec.js": []byte("one();"),
		"zoo.js":       []byte("two(); export function late() { three(); }"),
		"start.js":     []byte(`import { late } from "./zoo.js"; late(window.a ??= 1);`),
		"sw.js":        []byte("no()"),
		"app.css":      []byte("a{}"),
	})
	if err != nil {
		t.Fatal(err)
	}
	text := string(got)
	last := 0
	for _, want := range []string{goNotice, `"use strict"`, "one()", "two()", "three()", "window.a??=1"} {
		at := strings.Index(text, want)
		if want == "three()" {
			continue // where the function stands is esbuild's affair
		}
		if at < last {
			t.Errorf("%q is at %d, want it after %d:\n%s", want, at, last, text)
		}
		last = at
	}
	if !strings.Contains(text, "three()") || strings.Contains(text, "no()") || strings.Count(text, "\n") > 2 {
		t.Errorf("the bundle is\n%s", text)
	}
}

// TestCheckScripts: the real scripts and styles have no mistake, and one in any of
// them is found.
func TestCheckScripts(t *testing.T) {
	web := os.DirFS("../../web")
	if err := CheckScripts(web); err != nil {
		t.Fatal(err)
	}
	files, err := webFiles(web)
	if err != nil {
		t.Fatal(err)
	}
	for name := range files {
		mistakes := map[string][]string{
			".js":  {"\nconst = 1;", "\nfunction (", "\n}", "\nvoid { a: 1, a: 2 };", "\nlet twice; let twice;", "\nconst fixed = 1; fixed = 2;"},
			".css": {"\na { b: c", "\na { b c; }", "\n}"},
		}
		for _, mistake := range mistakes[name[strings.LastIndexByte(name, '.'):]] {
			other := fstest.MapFS{}
			for name, text := range files {
				other[name] = &fstest.MapFile{Data: text}
			}
			other[name] = &fstest.MapFile{Data: append([]byte(string(files[name])), mistake...)}
			if err := CheckScripts(other); !errors.Is(err, ErrScript) || !strings.Contains(err.Error(), name) {
				t.Errorf("%s with %q: %v", name, mistake, err)
			}
		}
	}
}
