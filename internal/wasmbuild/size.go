package wasmbuild

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
)

// MaxSize is what the program may weigh as it is sent, with brotli at quality 11.
const MaxSize = 1_800_000

// ErrTooLarge means that the program is over the bound.
var ErrTooLarge = errors.New("wasmbuild: the program is too large")

// Report builds the program and prints to w what it weighs and which packages'
// code is the heaviest. It returns ErrTooLarge over the bound.
func Report(ctx context.Context, root string, w io.Writer) error {
	built, err := Build(ctx, root)
	if err != nil {
		return err
	}
	program, err := os.ReadFile(built.Wasm)
	if err != nil {
		return fmt.Errorf("wasmbuild: %w", err)
	}
	packed, err := brotliSize(program)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%-52s %9d bytes\n", Wasm, len(program))
	fmt.Fprintf(w, "%-52s %9d bytes\n", "  with brotli 11", packed)
	fmt.Fprintf(w, "%-52s %9d bytes\n", "  bound", MaxSize)

	// What is served has no names in it. A build that keeps them shares all
	// but the link with it.
	named := filepath.Join(root, "build", "named.wasm")
	modfile, err := Prepare(ctx, root)
	if err != nil {
		return err
	}
	args := append([]string{"build", "-modfile=" + modfile, "-o", named}, flags...)
	args = append(args, "-ldflags=-buildid=", "./cmd/wasm") // the last -ldflags counts
	if _, err := run(ctx, root, Target, "go", args...); err != nil {
		return err
	}
	if program, err = os.ReadFile(named); err != nil {
		return fmt.Errorf("wasmbuild: %w", err)
	}
	packages, err := Packages(ctx, root)
	if err != nil {
		return err
	}
	code, other, err := codeByPackage(program, mangle(packages))
	if err != nil {
		return err
	}
	fmt.Fprintln(w, "\nlargest packages, bytes of code before compression:")
	for _, p := range code[:min(20, len(code))] {
		fmt.Fprintf(w, "  %-50s %9d\n", p.name, p.size)
	}
	fmt.Fprintf(w, "  %-50s %9d\n", "(data: texts, types, tables)", other)
	if packed > MaxSize {
		return fmt.Errorf("%w: %d bytes with brotli 11, %d over the bound", ErrTooLarge, packed, packed-MaxSize)
	}
	return nil
}

func brotliSize(b []byte) (int, error) {
	var packed bytes.Buffer
	z := brotli.NewWriterLevel(&packed, brotli.BestCompression)
	if _, err := z.Write(b); err != nil {
		return 0, fmt.Errorf("wasmbuild: %w", err)
	}
	if err := z.Close(); err != nil {
		return 0, fmt.Errorf("wasmbuild: %w", err)
	}
	return packed.Len(), nil
}

// weight is what a package's functions weigh, in bytes.
type weight struct {
	name string
	size int
}

// errWasm means that a file is not WebAssembly that we can read.
var errWasm = errors.New("wasmbuild: malformed wasm")

// codeByPackage sums the functions of a program by package, the heaviest
// first, and returns the size of its data beside it. (`go tool nm` does not
// read wasm.) The sections are those of the WebAssembly core specification, 5.5,
// and its appendix on names.
func codeByPackage(program []byte, mangled map[string]string) (_ []weight, data int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", errWasm, r)
		}
	}()
	if !bytes.HasPrefix(program, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, 0, fmt.Errorf("%w: no header", errWasm)
	}
	r := reader(program[8:])
	var imported int
	var sizes []int
	names := map[int]string{}
	for len(r) > 0 {
		id, body := r.take(1)[0], reader(nil)
		body = r.take(r.number())
		switch id {
		case 0:
			if string(body.take(body.number())) == "name" {
				body.functionNames(names)
			}
		case 2:
			imported = body.importedFunctions()
		case 10:
			for range body.number() {
				size := body.number()
				body.take(size)
				sizes = append(sizes, size)
			}
		case 11:
			data = len(body)
		}
	}
	sum := map[string]int{}
	for i, size := range sizes {
		sum[packageOf(names[imported+i], mangled)] += size
	}
	var list []weight
	for name, size := range sum {
		list = append(list, weight{name, size})
	}
	slices.SortFunc(list, func(a, b weight) int {
		return cmp.Or(cmp.Compare(b.size, a.size), strings.Compare(a.name, b.name))
	})
	return list, data, nil
}

// packageOf returns the package in a function's name as the linker writes it
// for wasm: all but letters, digits and dots turned into underscores. mangled
// maps the packages' names in that form to what they are called.
func packageOf(function string, mangled map[string]string) string {
	for end := len(function); end > 0; end = strings.LastIndexByte(function[:end], '.') {
		if name, ok := mangled[function[:end]]; ok {
			return name
		}
	}
	return "(made by the compiler)"
}

// mangle maps each package's name as the linker writes it to the name.
func mangle(packages []string) map[string]string {
	m := map[string]string{}
	for _, name := range packages {
		m[strings.Map(func(r rune) rune {
			if r == '.' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
				return r
			}
			return '_'
		}, name)] = name
	}
	return m
}

// reader reads a program from its start.
type reader []byte

// number reads an unsigned LEB128 number.
func (r *reader) number() int {
	n, used := binary.Uvarint(*r)
	if used <= 0 {
		panic("a number is cut")
	}
	*r = (*r)[used:]
	return int(n)
}

func (r *reader) take(n int) reader {
	head := (*r)[:n:n]
	*r = (*r)[n:]
	return head
}

// functionNames reads the name section's part 1.
func (r *reader) functionNames(names map[int]string) {
	for len(*r) > 0 {
		id := r.take(1)[0]
		part := r.take(r.number())
		if id != 1 {
			continue
		}
		for range part.number() {
			i := part.number()
			names[i] = string(part.take(part.number()))
		}
	}
}

// importedFunctions counts the imports that are functions: they come first in
// the numbering of names. Go imports nothing else.
func (r *reader) importedFunctions() int {
	n := r.number()
	for range n {
		r.take(r.number())
		r.take(r.number())
		if r.take(1)[0] != 0 {
			panic("an import is no function")
		}
		r.number()
	}
	return n
}
