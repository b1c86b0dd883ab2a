package wasmbuild

import (
	"bytes"
	"compress/gzip"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestStripLines: of a real program the tables of files and lines go and nothing
// else does: not a byte moves, and what the stack is unwound by reads the same.
func TestStripLines(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "main.go")
	if err := os.WriteFile(source, []byte("package main\n\nfunc main() { println(\"here\") }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "main.wasm")
	// With the product's flags, so that what is compiled already is not compiled anew.
	build := exec.Command("go", append(append([]string{"build", "-o", file}, flags...), source)...)
	build.Env = append(os.Environ(), Target...)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	after := bytes.Clone(before)
	if err := stripLines(after); err != nil {
		t.Fatal(err)
	}
	if len(after) != len(before) {
		t.Fatalf("%d bytes became %d", len(before), len(after))
	}
	if small, large := packedSize(t, after), packedSize(t, before); small >= large {
		t.Errorf("it weighs %d bytes, and %d with the lines", small, large)
	}

	a, b := tablesOf(t, before), tablesOf(t, after)
	if len(a.funcs) < 500 || len(a.funcs) != len(b.funcs) {
		t.Fatalf("%d functions became %d", len(a.funcs), len(b.funcs))
	}
	for i, f := range a.funcs {
		if b.word(f+funcFile) != 0 || b.word(f+funcLine) != 0 || a.word(f+funcLine) == 0 && a.word(f+funcFile) != 0 {
			t.Fatalf("function %d has files at %d and lines at %d, had %d and %d", i, b.word(f+funcFile), b.word(f+funcLine), a.word(f+funcFile), a.word(f+funcLine))
		}
		offsets := []int{funcSP}
		for k := range a.word(f + funcPCData) {
			offsets = append(offsets, funcSize+4*int(k))
		}
		for _, at := range offsets {
			table := a.word(f + at)
			if b.word(f+at) != table {
				t.Fatalf("function %d has table %d at %d, had %d", i, b.word(f+at), at, table)
			}
			if from := a.pctab + int(table); table != 0 && !bytes.Equal(a.bytes[from:a.tableEnd(from)], b.bytes[from:a.tableEnd(from)]) {
				t.Fatalf("function %d: the table at %d is another one", i, at)
			}
		}
	}
}

// packedSize is what a file weighs with a quick compression.
func packedSize(t *testing.T, b []byte) int {
	t.Helper()
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := z.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.Len()
}

type found struct {
	*memory
	tables
}

func tablesOf(t *testing.T, program []byte) found {
	t.Helper()
	m, err := memoryOf(program)
	if err != nil {
		t.Fatal(err)
	}
	all, err := m.tables()
	if err != nil {
		t.Fatal(err)
	}
	return found{m, all}
}

// TestStripLinesOfAnother: what is no program of this Go is refused.
func TestStripLinesOfAnother(t *testing.T) {
	const header = "\x00asm\x01\x00\x00\x00"
	for name, program := range map[string]string{
		"nothing": "", "no wasm": "some text", "no data": header, "cut": header + "\x0b\x7f",
		"other data":          header + "\x0b\x07\x01\x00\x41\x00\x0b\x01x",
		"a table that is cut": header + "\x0b\x0e\x01\x00\x41\x00\x0b\x08" + string(magic),
	} {
		if err := stripLines([]byte(program)); !errors.Is(err, errWasm) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestUnknownGo: a program is left as it is, and that is said, where the tables of its
// Go are not known or not what they were.
func TestUnknownGo(t *testing.T) {
	const header = "\x00asm\x01\x00\x00\x00"
	for _, toolchain := range []string{"go1.27.0", "go1.27rc1", "go1.25.9", "devel go1.26-3f2a", "go2.0", "gccgo", "", "go1.26.4", "go1.26rc1", "go1.26.0 X:jsonv2"} {
		program := []byte(header + "no tables of any Go")
		got, warning := withoutLines(program, toolchain)
		if !bytes.Equal(got, []byte(header+"no tables of any Go")) || warning == "" {
			t.Errorf("%q: the program is %q, with the warning %q", toolchain, got, warning)
		}
	}
	if _, warning := withoutLines(nil, "go1.26.4 X:jsonv2"); !strings.Contains(warning, "no header") {
		t.Errorf("with a known Go the warning is %q", warning)
	}
}
