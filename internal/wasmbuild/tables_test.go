package wasmbuild

import (
	"bytes"
	"compress/gzip"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestPack: of a real program the tables that only a crash reads go and nothing else
// does: no byte of its memory moves, and what the stack is unwound by reads the same.
func TestPack(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "main.go")
	if err := os.WriteFile(source, []byte("package main\n\nfunc main() { println(\"here\") }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "main.wasm")
	// With the product's flags, so that what is compiled already is not compiled again.
	build := exec.Command("go", append(append([]string{"build", "-o", file}, flags...), source)...)
	build.Env = append(os.Environ(), Target...)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	untouched := bytes.Clone(before)
	onePiece, warning := pack(before, "go0")
	if !strings.Contains(warning, "those of go0 are not known") {
		t.Errorf("with an unknown Go the warning is %q", warning)
	}
	after, warning := pack(before, tablesKnown)
	if warning != "" {
		t.Error(warning)
	}
	if !bytes.Equal(before, untouched) {
		t.Error("the program that was handed in has changed")
	}
	if linked, joined, packed := packedSize(t, before), packedSize(t, onePiece), packedSize(t, after); linked <= joined || joined <= packed {
		t.Errorf("it weighs %d bytes as linked, %d in one piece and %d without its tables", linked, joined, packed)
	}

	a, b, same := tablesOf(t, before), tablesOf(t, after), tablesOf(t, onePiece)
	if !bytes.Equal(a.bytes, same.bytes) || !bytes.Equal(a.before, same.before) || !bytes.Equal(a.after, same.after) {
		t.Error("in one piece it is another program")
	}
	if !bytes.Equal(a.before, b.before) || !bytes.Equal(a.after, b.after) {
		t.Error("what is not data has changed")
	}
	if len(a.funcs) < 500 || !slices.Equal(a.funcs, b.funcs) {
		t.Fatalf("%d functions became %d", len(a.funcs), len(b.funcs))
	}
	// Whatever is different is one of these; a is then as if it had been stripped.
	gone := 0
	allow := func(at int, want uint32) {
		if a.word(at) != want {
			gone++
		}
		a.setWord(at, want)
	}
	for i, f := range a.funcs {
		tables := []uint32{a.word(f + funcSP)}
		funcdata := f + funcSize + 4*int(a.word(f+funcPCData))
		for k, at := 0, f+funcSize; at < funcdata; k, at = k+1, at+4 {
			if k == pcdataUnsafePoint || k == pcdataArgLive {
				allow(at, 0)
			} else {
				tables = append(tables, a.word(at))
			}
		}
		for k := range int(a.bytes[f+funcFuncData]) {
			if k == funcdataArgInfo || k == funcdataArgInfo+1 || k == funcdataWrapInfo {
				allow(funcdata+4*k, 0xffffffff)
			}
		}
		for _, at := range []int{f + funcFile, f + funcLine, f + funcUnit, f + funcStart} {
			allow(at, 0)
		}
		for _, table := range tables {
			if from := a.pctab + int(table); table != 0 && !bytes.Equal(a.bytes[from:a.tableEnd(from)], b.bytes[from:a.tableEnd(from)]) {
				t.Fatalf("function %d: the table at %d is another one", i, table)
			}
		}
	}
	if gone < 4*len(a.funcs) {
		t.Errorf("only %d entries of %d functions went", gone, len(a.funcs))
	}
	clear(a.bytes[a.files:a.pctabEnd()])
	clear(b.bytes[b.files:b.pctabEnd()])
	if !bytes.Equal(bytes.TrimRight(a.bytes, "\x00"), b.bytes) {
		t.Error("something else has changed")
	}
}

// pctabEnd is where pctab ends: pcln begins there.
func (f found) pctabEnd() int {
	at := bytes.Index(f.bytes, magic)
	return at + int(f.word(at+8+8*7))
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

// TestPackAnother: what is no program of a known Go is left as it is, and that is said.
func TestPackAnother(t *testing.T) {
	const header = "\x00asm\x01\x00\x00\x00"
	for name, program := range map[string]string{
		"nothing": "", "no wasm": "some text", "no data": header, "cut": header + "\x0b\x7f",
		"other data":          header + "\x0b\x07\x01\x00\x41\x00\x0b\x01x",
		"a passive segment":   header + "\x0b\x04\x01\x01\x01x",
		"a count of segments": header + "\x0c\x01\x01" + "\x0b\x07\x01\x00\x41\x00\x0b\x01x",
		"a table that is cut": header + "\x0b\x0e\x01\x00\x41\x00\x0b\x08" + string(magic),
	} {
		got, warning := pack([]byte(program), tablesKnown+".4 X:jsonv2")
		if string(got) != program || !strings.Contains(warning, "malformed wasm") {
			t.Errorf("%s: %q, with the warning %q", name, got, warning)
		}
	}
}

// TestUnknownGo: where the tables of a Go are not known they stay, and that is said.
func TestUnknownGo(t *testing.T) {
	const header = "\x00asm\x01\x00\x00\x00"
	// Two segments of one byte, at 1 and 3.
	program := []byte(header + "\x0b\x0d\x02\x00\x41\x01\x0b\x01a\x00\x41\x03\x0b\x01b" + "\x00\x02\x01n")
	want := header + "\x0b\x09\x01\x00\x41\x01\x0b\x03a\x00b" + "\x00\x02\x01n"
	for _, toolchain := range []string{"go1.27.0", "go1.27rc1", "go1.25.9", "devel go1.26-3f2a", "go2.0", "gccgo", "", "go1.26.4", "go1.26rc1", "go1.26.0 X:jsonv2"} {
		if got, warning := pack(program, toolchain); string(got) != want || !strings.Contains(warning, "the line tables stay") {
			t.Errorf("%q: the program is %q, with the warning %q", toolchain, got, warning)
		}
	}
}

// TestSigned: an address reads as it was written.
func TestSigned(t *testing.T) {
	for _, n := range []int{0, 1, 63, 64, 127, 128, 8191, 8192, 145088, 1 << 30, -1, -64, -65, -129, -1 << 31} {
		r := reader(appendSigned(nil, n))
		if got := r.signed(); got != n || len(r) != 0 {
			t.Errorf("%d reads %d, with %d bytes behind it", n, got, len(r))
		}
	}
}
