package device

import (
	"io"
	"syscall/js"
)

// files is web/files.js, undefined without it.
func files() js.Value { return global("mockloopFiles") }

// Usage tells how much room the browser gives.
func (browserStorage) Usage() (Usage, error) {
	v, err := do(files(), "storage")
	if err != nil {
		return Usage{}, err
	}
	return Usage{Persisted: get(v, "persisted").Truthy(), Used: number(get(v, "used")), Free: number(get(v, "free"))}, nil
}

// outBytes is how much of a file goes over to the browser at once.
const outBytes = 256 << 10

// out is a file that is being made: the browser holds it, not the program.
type out struct {
	buf  []byte
	size int64
}

// Write adds to the file.
func (o *out) Write(p []byte) (int, error) {
	o.buf = append(o.buf, p...)
	o.size += int64(len(p))
	if len(o.buf) >= outBytes {
		if err := o.flush(); err != nil {
			return 0, err
		}
	}
	return len(p), nil
}

func (o *out) flush() error {
	bytes := js.Global().Get("Uint8Array").New(len(o.buf))
	js.CopyBytesToJS(bytes, o.buf)
	o.buf = o.buf[:0]
	if _, err := call(files(), "add", bytes); err != nil {
		return unsupported(err)
	}
	return nil
}

// SaveFile makes a file of what write writes and gives it to the candidate.
func (browserFiles) SaveFile(write func(io.Writer) (name string, err error), pieces bool) error {
	if _, err := call(files(), "begin"); err != nil {
		return ErrUnsupported
	}
	o := &out{}
	name, err := write(o)
	if err != nil {
		return err
	}
	if err := o.flush(); err != nil {
		return err
	}
	_, err = do(files(), "give", name, pieces, o.size)
	return err
}

// SavePending gives the file that waits for a tap.
func (browserFiles) SavePending() error {
	_, err := do(files(), "giveMade")
	return err
}

// ReadChunks reads all recordings of a database for the next GiveFile.
func (browserFiles) ReadChunks(db string) (lines string, missing int, err error) {
	v, err := do(files(), "readPieces", db)
	return text(get(v, "lines")), int(number(get(v, "missing"))), err
}

// in reads the file chosen last.
type in struct{ at int64 }

// Read reads on.
func (r *in) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	v, err := do(files(), "read", r.at, len(p))
	if err != nil {
		return 0, err
	}
	n := js.CopyBytesToGo(p, v)
	if r.at += int64(n); n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// ChosenFile is the file chosen in the input.
func (browserFiles) ChosenFile(inputID string) (File, error) {
	size, err := do(files(), "chosen", inputID)
	if err != nil {
		return File{}, err
	}
	return File{&in{}, number(size)}, nil
}

// KeepChunks keeps recordings that lie in the zip chosen last.
func (browserFiles) KeepChunks(db string, at int64, lines string) (kept, damaged int, err error) {
	v, err := do(files(), "keepPieces", db, at, lines)
	return int(number(get(v, "kept"))), int(number(get(v, "damaged"))), err
}
