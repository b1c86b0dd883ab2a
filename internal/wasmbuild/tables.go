package wasmbuild

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"go/version"
	"math"
	"strings"
)

// tablesKnown is the Go whose tables stripTables was tried with: its minor releases do
// not change them.
const tablesKnown = "go1.26"

// pack is a program that compresses better than the linker's: its data are in one
// piece (see memory.program), and the tables that only a crash or a debugger reads are
// gone. Where the Go that built it has tables that are not known, they stay, with a
// warning: a program that is 8 % larger is better than a broken one.
func pack(program []byte, toolchain string) (_ []byte, warning string) {
	m, err := memoryOf(program)
	if err != nil {
		return program, fmt.Sprintf("the program stays as the linker wrote it: %v", err)
	}
	name, _, _ := strings.Cut(toolchain, " ") // experiments stand behind it
	if version.Lang(name) != tablesKnown {
		warning = fmt.Sprintf("the line tables stay in the program, because those of %s are not known, only those of %s; see internal/wasmbuild/doc.go", toolchain, tablesKnown)
		return m.program(), warning
	}
	whole := m.program()
	if err := m.stripTables(); err != nil {
		return whole, fmt.Sprintf("the line tables stay in the program: %v", err)
	}
	return m.program(), ""
}

// errTables means that a program's tables are not those of the Go that is known.
var errTables = fmt.Errorf("%w: no line tables of the Go that is expected", errWasm)

// stripTables takes out of a program's memory what the runtime has for nothing but the
// trace of a crash and for interrupting a goroutine anywhere, which WebAssembly cannot
// do: the file and line of each instruction, the names of files, the arguments of
// functions, the places where an interruption is not safe. The names of functions
// stay, so a trace still says where it was; a program built without this also has the
// line. No byte moves: what is taken out becomes zeros, which weigh nothing once
// compressed.
//
// The tables are those of runtime.pcHeader and runtime._func (runtime/symtab.go
// and runtime2.go, as of Go 1.20); an offset of 0 means to the runtime that there
// is no table. A table that is used for anything else as well stays.
func (m *memory) stripTables() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", errTables, r)
		}
	}()
	t, err := m.tables()
	if err != nil {
		return err
	}
	keep, gone := map[uint32]bool{0: true}, map[uint32]bool{}
	drop := func(at int) {
		gone[m.word(at)] = true
		m.setWord(at, 0)
	}
	for _, f := range t.funcs {
		keep[m.word(f+funcSP)] = true
		drop(f + funcFile)
		drop(f + funcLine)
		m.setWord(f+funcUnit, 0)
		m.setWord(f+funcStart, 0)
		pcdata, funcdata := f+funcSize, f+funcSize+4*int(m.word(f+funcPCData))
		for at := pcdata; at < funcdata; at += 4 {
			switch (at - pcdata) / 4 {
			case pcdataUnsafePoint, pcdataArgLive:
				drop(at)
			default:
				keep[m.word(at)] = true
			}
		}
		for i := funcdataArgInfo; i <= funcdataWrapInfo && i < int(m.bytes[f+funcFuncData]); i++ {
			m.setWord(funcdata+4*i, math.MaxUint32) // none, as 0 is one here
		}
	}
	for table := range gone {
		if at := t.pctab + int(table); !keep[table] {
			clear(m.bytes[at:m.tableEnd(at)])
		}
	}
	clear(m.bytes[t.files:t.pctab])
	return nil
}

// Where things are in a runtime._func.
const (
	funcSP       = 16 // the table of stack sizes
	funcFile     = 20 // the table of files
	funcLine     = 24 // the table of lines, beside it
	funcPCData   = 28 // how many other tables
	funcUnit     = 32 // where its files begin
	funcStart    = 36 // the line it starts at
	funcFuncData = 43 // how many FUNCDATA, one byte
	funcSize     = 44 // and the offsets of the tables and of the FUNCDATA
)

// Numbers of PCDATA and FUNCDATA (internal/abi/symtab.go).
const (
	pcdataUnsafePoint = 0
	pcdataArgLive     = 3
	funcdataArgInfo   = 5 // of the arguments; the next says which are still in use
	funcdataWrapInfo  = 7 // read by execution traces only
)

// tables are the places of what stripTables reads, as addresses.
type tables struct {
	files int // which files there are; they end where pctab begins
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
	t := tables{files: at + field(4), pctab: at + field(6)}
	functab := at + field(7)
	for i := range field(0) {
		t.funcs = append(t.funcs, functab+int(m.word(functab+8*i+4)))
	}
	if len(t.funcs) == 0 || field(4) > field(5) || field(5) > field(6) {
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

// memory is what a program's data section puts into its memory, between the rest of
// the file.
type memory struct {
	before, after []byte // of the file
	bytes         []byte // from address 0 on
}

func memoryOf(program []byte) (_ *memory, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", errWasm, r)
		}
	}()
	if !bytes.HasPrefix(program, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, fmt.Errorf("%w: no header", errWasm)
	}
	for r := reader(program[8:]); len(r) > 0; {
		start := len(program) - len(r)
		id := r.take(1)[0]
		body := r.take(r.number())
		switch id {
		case sectionDataCount:
			return nil, fmt.Errorf("%w: a count of its segments", errWasm)
		case sectionData:
			data, err := segments(body)
			return &memory{before: program[:start], after: r, bytes: data}, err
		}
	}
	return nil, fmt.Errorf("%w: no data", errWasm)
}

const (
	sectionData      = 11
	sectionDataCount = 12 // what refers to segments by their number needs it
)

// segments are the bytes of a data section at their addresses.
func segments(body reader) ([]byte, error) {
	var data []byte
	for range body.number() {
		// Active, in memory 0, at a constant (core specification, 5.5.14).
		if !bytes.Equal(body.take(2), []byte{0, 0x41}) {
			return nil, fmt.Errorf("%w: a segment at no constant place", errWasm)
		}
		at := body.signed()
		if body.take(1)[0] != 0x0b {
			return nil, fmt.Errorf("%w: a segment at no constant place", errWasm)
		}
		part := body.take(body.number())
		if end := at + len(part); end > len(data) {
			data = append(data, make([]byte, end-len(data))...)
		}
		copy(data[at:], part)
	}
	return data, nil
}

// program is the file, with all data in one segment. The linker leaves out each run of
// eight zeros and starts another segment behind it, a hundred thousand of them: their
// addresses and lengths are small, but they do not compress, while zeros do. In one
// piece the data weighs 117 kB less with brotli 11.
func (m *memory) program() []byte {
	start := len(m.bytes) - len(bytes.TrimLeft(m.bytes, "\x00"))
	data := bytes.TrimRight(m.bytes[start:], "\x00")

	body := []byte{1, 0, 0x41} // one segment, active, in memory 0, at the constant
	body = appendSigned(body, start)
	body = append(body, 0x0b)
	body = binary.AppendUvarint(body, uint64(len(data)))
	size := binary.AppendUvarint(nil, uint64(len(body)+len(data)))
	return bytes.Join([][]byte{m.before, {sectionData}, size, body, data, m.after}, nil)
}

// word is the number of four bytes at an address.
func (m *memory) word(at int) uint32 { return binary.LittleEndian.Uint32(m.bytes[at:]) }

func (m *memory) setWord(at int, n uint32) { binary.LittleEndian.PutUint32(m.bytes[at:], n) }

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

// appendSigned writes one.
func appendSigned(b []byte, n int) []byte {
	for {
		low := byte(n & 0x7f)
		n >>= 7
		if n == 0 && low&0x40 == 0 || n == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}
