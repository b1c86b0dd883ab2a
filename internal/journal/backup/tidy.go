package backup

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
)

// maxSpread is how many times its size a backup may take when an editor has laid it
// out again. Our own choice; two spaces for each level take less than twice.
const maxSpread = 4

// tidy gives JSON text in the layout of a backup: without a byte order mark and white
// space, and with the line feeds of the format. Editors, mail programs and cloud
// drives change these, and they carry no meaning. Text that is in the layout comes
// out as it is. What is not JSON comes out as something that no reader takes.
type tidy struct {
	in     *bufio.Reader
	size   int64 // bytes read
	out    []byte
	at     int // in out
	err    error
	depth  int
	array  bool // the container at depth 2 is an array
	filled bool // and has an item
	text   bool // within a string
	escape bool // behind a backslash in it
}

func newTidy(in *bufio.Reader) *tidy {
	if mark, _ := in.Peek(3); string(mark) == "\xef\xbb\xbf" {
		_, _ = in.Discard(3)
	}
	return &tidy{in: in}
}

// Read reads tidied text.
func (t *tidy) Read(p []byte) (int, error) {
	for t.at == len(t.out) {
		if t.err != nil {
			return 0, t.err
		}
		t.fill()
	}
	n := copy(p, t.out[t.at:])
	t.at += n
	return n, nil
}

// fill tidies what is at hand.
func (t *tidy) fill() {
	t.out, t.at = t.out[:0], 0
	if _, err := t.in.Peek(1); err != nil {
		t.err = err
		return
	}
	part, _ := t.in.Peek(t.in.Buffered())
	if t.size += int64(len(part)); t.size > maxSpread*maxBackup {
		t.err = ErrTooLarge
		return
	}
	for _, c := range part {
		t.take(c)
	}
	_, t.err = t.in.Discard(len(part))
}

func (t *tidy) take(c byte) {
	if t.text {
		t.out = append(t.out, c)
		switch {
		case t.escape:
			t.escape = false
		case c == '\\':
			t.escape = true
		case c == '"':
			t.text = false
		}
		return
	}
	item := t.depth == 2 && t.array
	switch c {
	case ' ', '\t', '\n', '\r':
		return
	case '{', '[':
		if item {
			t.filled = true
		}
		t.depth++
		t.out = append(t.out, c)
		switch t.depth {
		case 1:
			t.out = append(t.out, '\n')
		case 2:
			t.array, t.filled = c == '[', false
			if t.array {
				t.out = append(t.out, '\n')
			}
		}
		return
	case '}', ']':
		if t.depth == 1 || item && t.filled {
			t.out = append(t.out, '\n')
		}
		t.depth--
		t.out = append(t.out, c)
		if t.depth == 0 {
			t.out = append(t.out, '\n')
		}
		return
	case ',':
		t.out = append(t.out, c)
		if t.depth == 1 || item {
			t.out = append(t.out, '\n')
		}
		return
	case '"':
		t.text = true
	}
	if item {
		t.filled = true
	}
	t.out = append(t.out, c)
}

// respelled is a line with its strings spelled as encoding/json spells them, which is
// how Mockloop has written them: some programs escape other characters.
func respelled(line []byte) []byte {
	if !bytes.ContainsAny(line, "\\<>&\u2028\u2029") {
		return line // what else there is has one spelling
	}
	out := make([]byte, 0, len(line)+16)
	for {
		begin := bytes.IndexByte(line, '"')
		if begin < 0 {
			return append(out, line...)
		}
		end := begin + 1
		for end < len(line) && line[end] != '"' {
			if line[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(line) {
			return append(out, line...)
		}
		out = append(out, line[:begin]...)
		out = append(out, spelled(line[begin:end+1])...)
		line = line[end+1:]
	}
}

func spelled(quoted []byte) []byte {
	var s string
	if json.Unmarshal(quoted, &s) != nil {
		return quoted
	}
	again, err := json.Marshal(s)
	if err != nil {
		return quoted
	}
	return again
}

// atEnd reports an error where in has more.
func atEnd(in io.ByteReader) error {
	if _, err := in.ReadByte(); !errors.Is(err, io.EOF) {
		return odd("something behind its end")
	}
	return nil
}
