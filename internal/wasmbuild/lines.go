package wasmbuild

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"go/version"
	"slices"
	"strings"
)

// linesKnown is the Go whose tables stripLines was tried with: its minor releases do
// not change them.
const linesKnown = "go1.26"

// withoutLines is a program without its line tables, and the program as it is, with
// a warning, where the Go that built it has tables that are not known: a program
// that is 5 % larger is better than a broken one.
func withoutLines(program []byte, toolchain string) (_ []byte, warning string) {
	name, _, _ := strings.Cut(toolchain, " ") // experiments stand behind it
	if version.Lang(name) != linesKnown {
		return program, fmt.Sprintf("the line tables stay in the program, because those of %s are not known, only those of %s; see internal/wasmbuild/doc.go", toolchain, linesKnown)
	}
	stripped := bytes.Clone(program)
	if err := stripLines(stripped); err != nil {
		return program, fmt.Sprintf("the line tables stay in the program: %v", err)
	}
	return stripped, ""
}

// errTables means that a program's tables are not those of the Go that is known.
var errTables = fmt.Errorf("%w: no line tables of the Go that is expected", errWasm)

// stripLines takes the file and line of each instruction out of a program, in
// place: only the trace of a crash reads them, and they are its largest table. The
// names of functions stay, so a trace still says where it was; a program built
// without this also has the line. No byte moves: what is taken out becomes zeros,
// which weigh nothing once compressed.
//
// The tables are those of runtime.pcHeader and runtime._func (runtime/symtab.go
// and runtime2.go, as of Go 1.20); an offset of 0 means to the runtime that there
// is no table. A table that is used for anything else as well stays.
func stripLines(program []byte) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", errTables, r)
		}
	}()
	m, err := memoryOf(program)
	if err != nil {
		return err
	}
	t, err := m.tables()
	if err != nil {
		return err
	}
	keep, lines := map[uint32]bool{0: true}, map[uint32]bool{}
	for _, f := range t.funcs {
		keep[m.word(f+funcSP)] = true
		for i := range m.word(f + funcPCData) {
			keep[m.word(f+funcSize+4*int(i))] = true
		}
		lines[m.word(f+funcFile)], lines[m.word(f+funcLine)] = true, true
		m.zero(f+funcFile, 8)
		m.zero(f+funcStart, 4)
	}
	for table := range lines {
		if at := t.pctab + int(table); !keep[table] {
			m.zero(at, m.tableEnd(at)-at)
		}
	}
	return nil
}

// Where things are in a runtime._func.
const (
	funcSP     = 16 // the table of stack sizes
	funcFile   = 20 // the table of files
	funcLine   = 24 // the table of lines, beside it
	funcPCData = 28 // how many other tables
	funcStart  = 36 // the line it starts at
	funcSize   = 44 // and the offsets of those tables
)

// tables are the places of what stripLines reads, as addresses.
type tables struct {
	pctab int
	funcs []int // each function's runtime._func
}

// magic is how runtime.pcHeader begins: abi.Go120PCLnTabMagic, two zeros, the size
// of an instruction and of a pointer.
var magic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

func (m *memory) tables() (tables, error) {
	at := bytes.Index(m.bytes, magic)
	if at < 0 {
		return tables{}, errTables
	}
	field := func(n int) int { return int(binary.LittleEndian.Uint64(m.bytes[at+8+8*n:])) }
	t := tables{pctab: at + field(6)}
	functab := at + field(7)
	for i := range field(0) {
		t.funcs = append(t.funcs, functab+int(m.word(functab+8*i+4)))
	}
	if len(t.funcs) == 0 {
		return tables{}, errTables
	}
	return t, nil
}

// tableEnd is where a table of pairs of numbers ends: at a first number of 0 that
// is not the very first.
func (m *memory) tableEnd(at int) int {
	number := func() {
		for m.bytes[at] >= 0x80 {
			at++
		}
		at++
	}
	for first := true; first || m.bytes[at] != 0; first = false {
		number()
		number()
	}
	return at + 1
}

// memory is what a program's data section puts into its memory, and where in the
// file each byte of it lies.
type memory struct {
	bytes []byte
	parts []part
}

// part is a segment of the data section: an address and its bytes in the file.
type part struct {
	at   int
	data []byte
}

func memoryOf(program []byte) (*memory, error) {
	if !bytes.HasPrefix(program, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, fmt.Errorf("%w: no header", errWasm)
	}
	m := &memory{}
	for r := reader(program[8:]); len(r) > 0; {
		id := r.take(1)[0]
		body := r.take(r.number())
		if id != 11 {
			continue
		}
		for range body.number() {
			// Active, in memory 0, at a constant (core specification, 5.5.14).
			if !bytes.Equal(body.take(2), []byte{0, 0x41}) {
				return nil, errTables
			}
			at := body.signed()
			if body.take(1)[0] != 0x0b {
				return nil, errTables
			}
			m.parts = append(m.parts, part{at, body.take(body.number())})
		}
	}
	end := 0
	for _, p := range m.parts {
		end = max(end, p.at+len(p.data))
	}
	m.bytes = make([]byte, end)
	for _, p := range m.parts {
		copy(m.bytes[p.at:], p.data)
	}
	slices.SortFunc(m.parts, func(a, b part) int { return a.at - b.at })
	return m, nil
}

// word is the number of four bytes at an address.
func (m *memory) word(at int) uint32 { return binary.LittleEndian.Uint32(m.bytes[at:]) }

// zero clears bytes in the file; those that the file leaves out are zero anyway.
// The memory stays as it was read.
func (m *memory) zero(at, n int) {
	i, _ := slices.BinarySearchFunc(m.parts, at, func(p part, at int) int { return p.at + len(p.data) - 1 - at })
	for ; i < len(m.parts) && m.parts[i].at < at+n; i++ {
		p := m.parts[i]
		clear(p.data[max(0, at-p.at):min(len(p.data), at+n-p.at)])
	}
}

// signed reads a signed LEB128 number.
func (r *reader) signed() int {
	n, shift := 0, 0
	for {
		b := r.take(1)[0]
		n |= int(b&0x7f) << shift
		shift += 7
		if b < 0x80 {
			if b&0x40 != 0 {
				n -= 1 << shift
			}
			return n
		}
	}
}
