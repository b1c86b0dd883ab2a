package wasmbuild

import (
	"encoding/binary"
	"errors"
	"go/build/constraint"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// root is this repository.
func root(t *testing.T) string {
	t.Helper()
	dir, err := FindRoot(".")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestPinnedVersion fails when go.mod asks for another go-app than the patch was made
// for. "Upgrading go-app" in doc.go says what to do then.
func TestPinnedVersion(t *testing.T) {
	if _, err := findGoApp(t.Context(), root(t)); err != nil {
		t.Fatal(err)
	}
}

func TestPatch(t *testing.T) {
	m, err := findGoApp(t.Context(), root(t))
	if err != nil {
		t.Fatal(err)
	}
	dst := filepath.Join(t.TempDir(), "goapp")
	if err := patchGoApp(m.Dir, dst); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dst, "pkg", "app", "*.go"))
	if err != nil || len(files) < 30 {
		t.Fatalf("the copy has %d files (%v)", len(files), err)
	}
	var left []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(file)
		inWasm := inBrowserBuild(t, name, string(text))
		if !inWasm && slices.Contains(notInBrowser, name) {
			left = append(left, name)
		}
		for _, path := range []string{`"net/http"`, `"regexp"`, `"html/template"`, `"text/template"`} {
			if inWasm && strings.Contains(string(text), "\t"+path+"\n") {
				t.Errorf("%s imports %s in the browser", name, path)
			}
		}
	}
	slices.Sort(left)
	if diff := cmp.Diff(slices.Sorted(slices.Values(notInBrowser)), left); diff != "" {
		t.Errorf("files left out (-want +got)\n%s", diff)
	}
	// Patching what is patched changes nothing: the build's cache relies on it.
	before, err := os.Stat(files[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := patchGoApp(m.Dir, dst); err != nil {
		t.Fatal(err)
	}
	after, err := os.Stat(files[0])
	if err != nil {
		t.Fatal(err)
	}
	if !after.ModTime().Equal(before.ModTime()) {
		t.Error("a file was written again although it is the same")
	}
}

// inBrowserBuild tells whether a file is part of a build for js and wasm.
func inBrowserBuild(t *testing.T, name, text string) bool {
	t.Helper()
	for line := range strings.Lines(text) {
		if !constraint.IsGoBuild(line) {
			continue
		}
		expr, err := constraint.Parse(line)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return expr.Eval(func(tag string) bool { return tag == "js" || tag == "wasm" || strings.HasPrefix(tag, "go1") })
	}
	return true
}

// TestPatchedDir: another version of go-app or of the patch lies in another folder, so
// that no file of the one before is compiled in.
func TestPatchedDir(t *testing.T) {
	if !strings.Contains(patchedDir, GoAppVersion) || !strings.Contains(patchedDir, patchRevision) {
		t.Errorf("%s names not both the version and the patch", patchedDir)
	}
	modfile, err := Prepare(t.Context(), root(t))
	if err != nil {
		t.Fatal(err)
	}
	mod, err := os.ReadFile(modfile)
	if err != nil {
		t.Fatal(err)
	}
	if want := "replace " + GoApp + " => ./" + patchedDir + "\n"; !strings.Contains(string(mod), want) {
		t.Errorf("%s lacks %q", modfile, want)
	}
}

func TestPatchRefusesAnotherShape(t *testing.T) {
	src := t.TempDir()
	write(t, src, "pkg/app/http.go", "package app\n")
	if err := patchGoApp(src, t.TempDir()); !errors.Is(err, ErrVersion) {
		t.Errorf("without resource.go the error is %v, want ErrVersion", err)
	}
	for _, name := range notInBrowser {
		write(t, src, "pkg/app/"+name, "package app\n")
	}
	if err := patchGoApp(src, t.TempDir()); !errors.Is(err, ErrVersion) {
		t.Errorf("without html_gen.go the error is %v, want ErrVersion", err)
	}
	m, err := findGoApp(t.Context(), root(t))
	if err != nil {
		t.Fatal(err)
	}
	for name := range rewritten {
		text, err := os.ReadFile(filepath.Join(m.Dir, filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		write(t, src, name, string(text))
	}
	if err := patchGoApp(src, t.TempDir()); err != nil {
		t.Errorf("with all files the error is %v", err)
	}
	for name := range rewritten {
		other := t.TempDir()
		if err := os.CopyFS(other, os.DirFS(src)); err != nil {
			t.Fatal(err)
		}
		write(t, other, name, "package app\n")
		if err := patchGoApp(other, t.TempDir()); !errors.Is(err, ErrVersion) {
			t.Errorf("with another %s the error is %v, want ErrVersion", name, err)
		}
	}
	write(t, src, "pkg/app/route.go", "//go:build linux\n\npackage app\n")
	if err := patchGoApp(src, t.TempDir()); !errors.Is(err, ErrVersion) {
		t.Errorf("with a constraint of its own the error is %v, want ErrVersion", err)
	}
}

// TestPackages holds what the browser program must not be made of: each of
// these costs a phone hundreds of kilobytes or a slow start.
func TestPackages(t *testing.T) {
	packages, err := Packages(t.Context(), root(t))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(packages, GoApp+"/pkg/app") {
		t.Fatalf("go-app is not among the %d packages", len(packages))
	}
	for _, name := range packages {
		switch {
		case slices.Contains([]string{"net/http", "crypto/tls", "html/template", "text/template", "regexp", "go/ast", "os/exec"}, name),
			strings.HasPrefix(name, "github.com/mockloop/mockloop/cmd/") && name != "github.com/mockloop/mockloop/cmd/wasm",
			nativeOnly[strings.TrimPrefix(name, "github.com/mockloop/mockloop/")]:
			t.Errorf("the browser program has %s in it", name)
		}
	}
}

func TestHashInputs(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "go.mod", "module x\n")
	write(t, dir, "go.sum", "")
	write(t, dir, "app/a.go", "package app\n")
	write(t, dir, "cmd/wasm/main.go", "package main\n")
	write(t, dir, "internal/bank/bank.go", "package bank\n")
	hash := func(toolchain string) string {
		t.Helper()
		h, err := hashInputs(dir, toolchain)
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	was := hash("go1")
	for _, tc := range []struct {
		name, path, text string
		same             bool
	}{
		{"the same again", "app/a.go", "package app\n", true},
		{"a test", "app/a_test.go", "package app\n", true},
		{"data of a test", "app/testdata/x.txt", "x", true},
		{"native code", "internal/site/site.go", "package site\n", true},
		{"code", "app/a.go", "package app // changed\n", false},
		{"a new file", "internal/bank/more.go", "package bank\n", false},
		{"a file that may be embedded", "internal/journal/x.js", "1", false},
		{"a dependency", "go.mod", "module x\nrequire y v1.0.0\n", false},
	} {
		write(t, dir, tc.path, tc.text)
		now := hash("go1")
		if (now == was) != tc.same {
			t.Errorf("%s: the hash is the same: %t, want %t", tc.name, now == was, tc.same)
		}
		was = now
	}
	if hash("go2") == was {
		t.Error("another Go has the same hash")
	}
}

func TestCurrent(t *testing.T) {
	dir := t.TempDir()
	if current(dir, "inputs") {
		t.Error("with nothing built, it is up to date")
	}
	write(t, dir, Wasm, "program")
	if err := setCurrent(dir, "inputs"); err != nil {
		t.Fatal(err)
	}
	if !current(dir, "inputs") || current(dir, "other") {
		t.Error("want it up to date for these inputs only")
	}
	write(t, dir, Wasm, "another's program")
	if current(dir, "inputs") {
		t.Error("another file in the program's place is taken for it")
	}
}

func TestFindRoot(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "go.mod", "module github.com/mockloop/mockloop\n\ngo 1.26.0\n")
	write(t, dir, "a/b/c.txt", "")
	write(t, dir, "other/go.mod", "module example.com/other\n")
	for _, below := range []string{"", "a/b", "other"} {
		got, err := FindRoot(filepath.Join(dir, below))
		if err != nil || got != dir {
			t.Errorf("FindRoot(%q) = %q, %v; want %q", below, got, err, dir)
		}
	}
	// From the top of the disk there is nothing above to find.
	top := filepath.VolumeName(dir) + string(filepath.Separator)
	if _, err := FindRoot(top); !errors.Is(err, ErrNoRoot) {
		t.Errorf("at %s the error is %v, want ErrNoRoot", top, err)
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := writeIfOther(filepath.Join(dir, filepath.FromSlash(name)), []byte(text)); err != nil {
		t.Fatal(err)
	}
}

// program makes a wasm with one imported function and two of its own.
func program() []byte {
	section := func(id byte, body ...byte) []byte {
		return append([]byte{id, byte(len(body))}, body...)
	}
	text := func(s string) []byte { return append(binary.AppendUvarint(nil, uint64(len(s))), s...) }
	names := append([]byte{0}, text("go.import")...)
	names = append(append(append([]byte{3}, names...), 1), text("fmt.Println")...)
	names = append(append(names, 2), text("example.com_a.b.__T_.Do")...)
	custom := append(text("name"), 0, 0) // an empty part before the names
	custom = append(append(custom, 1, byte(len(names))), names...)
	out := []byte("\x00asm\x01\x00\x00\x00")
	out = append(out, section(2, 1, 1, 'm', 1, 'f', 0, 0)...)
	out = append(out, section(10, 2, 3, 0, 0, 0, 5, 0, 0, 0, 0, 0)...)
	out = append(out, section(11, 1, 2, 3)...)
	return append(out, section(0, custom...)...)
}

func TestCodeByPackage(t *testing.T) {
	got, data, err := codeByPackage(program(), mangle([]string{"fmt", "example.com/a.b", "example.com/a"}))
	if err != nil {
		t.Fatal(err)
	}
	want := []weight{{"example.com/a.b", 5}, {"fmt", 3}}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(weight{})); diff != "" || data != 3 {
		t.Errorf("data %d, want 3; (-want +got)\n%s", data, diff)
	}
}

func FuzzCodeByPackage(f *testing.F) {
	f.Add(program())
	for n := range len(program()) {
		f.Add(program()[:n])
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		code, _, err := codeByPackage(b, map[string]string{"fmt": "fmt"})
		if err != nil && (!errors.Is(err, errWasm) || code != nil) {
			t.Errorf("%v packages and %v", code, err)
		}
	})
}
