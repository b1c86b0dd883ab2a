package browser

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall/js"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

// browserFiles is Files in the browser.
type browserFiles struct {
	pending js.Value // a file that waits for a tap, until another is begun
}

// partBytes is how much of a file goes over to the browser at once.
const partBytes = 256 << 10

// parts is a file that is being made. The browser holds it, as Blobs that it may
// keep on its disk, and not the program.
type parts struct {
	buf   []byte
	blobs []any
}

// Write adds bytes to the file.
func (p *parts) Write(b []byte) (int, error) {
	p.buf = append(p.buf, b...)
	if len(p.buf) >= partBytes {
		if err := p.flush(); err != nil {
			return 0, err
		}
	}
	return len(b), nil
}

// WriteBlob adds bytes that the browser holds already.
func (p *parts) WriteBlob(b recording.Blob) error {
	held, ok := b.(interface{ JSValue() js.Value })
	if !ok {
		_, err := io.Copy(p, io.NewSectionReader(b, 0, b.Size()))
		return err
	}
	if err := p.flush(); err != nil {
		return err
	}
	p.blobs = append(p.blobs, held.JSValue())
	return nil
}

func (p *parts) flush() error {
	if len(p.buf) == 0 {
		return nil
	}
	bytes, err := jscall.New(jscall.Global("Uint8Array"), len(p.buf))
	if err != nil {
		return device.Unsupported(err)
	}
	js.CopyBytesToJS(bytes, p.buf)
	blob, err := jscall.New(jscall.Global("Blob"), []any{bytes})
	if err != nil {
		return device.Unsupported(err)
	}
	p.buf = p.buf[:0]
	p.blobs = append(p.blobs, blob)
	return nil
}

// SaveFile makes a file of what write writes and gives it to the candidate.
func (f *browserFiles) SaveFile(write func(io.Writer) (name string, err error)) error {
	f.pending = js.Undefined()
	p := &parts{}
	name, err := write(p)
	if err != nil {
		return err
	}
	if err := p.flush(); err != nil {
		return err
	}
	kind := "application/json"
	if strings.HasSuffix(name, ".zip") {
		kind = "application/zip"
	}
	file, err := jscall.New(jscall.Global("File"), p.blobs, name, map[string]any{"type": kind})
	if err != nil {
		return device.Unsupported(err)
	}
	return f.handOver(file)
}

// SavePending gives the file that waits for a tap, within one.
func (f *browserFiles) SavePending() error {
	if !f.pending.Truthy() {
		return fmt.Errorf("%w: no file waits", device.ErrUnsupported)
	}
	err := f.handOver(f.pending)
	if err == nil {
		f.pending = js.Undefined()
	}
	return err
}

// handOver shares a file or downloads it. Browsers share some kinds of file only,
// and tell by refusing: then it is a download, as on a desktop. They refuse, too,
// when the tap is too long ago (5 s and less), which making a large file takes; and
// an app on an iPhone's home screen has no downloads to fall back on.
func (f *browserFiles) handOver(file js.Value) error {
	navigator := jscall.Global("navigator")
	data := map[string]any{"files": []any{file}}
	if touch() && answers(navigator, "canShare", data) {
		if activation := jscall.Get(navigator, "userActivation"); activation.Truthy() && !jscall.IsTrue(activation, "isActive") {
			f.pending = file
			return device.ErrNeedsTap
		}
		_, err := jscall.Await(navigator, "share", data)
		if err == nil {
			return nil
		}
		if e, ok := errors.AsType[*jscall.Error](err); ok && e.Name == "AbortError" {
			return device.ErrCanceled
		}
	}
	if err := jscall.Download(file, jscall.TextOf(file, "name")); err != nil {
		return device.Unsupported(err)
	}
	return nil
}

// touch reports whether the device is used by touch, as phones are.
func touch() bool {
	query, err := jscall.Call(js.Global(), "matchMedia", "(pointer: coarse)")
	return err == nil && jscall.IsTrue(query, "matches")
}

func answers(v js.Value, method string, args ...any) bool {
	yes, err := jscall.Call(v, method, args...)
	return err == nil && yes.Truthy()
}

// chosenFile is a file that the candidate has chosen. Reading waits for the
// browser, and fails where the file is gone or has changed.
type chosenFile struct{ jscall.Blob }

// ReadAt implements io.ReaderAt.
func (f chosenFile) ReadAt(p []byte, at int64) (int, error) {
	n, err := f.Blob.ReadAt(p, at)
	if err != nil && !errors.Is(err, io.EOF) {
		err = device.Unsupported(err)
	}
	return n, err
}

// Section is a part of the file by reference; see recording.Section.
func (f chosenFile) Section(at, n int64) recording.Blob {
	part, err := f.Slice(at, n)
	if err != nil {
		return io.NewSectionReader(f, at, n)
	}
	return chosenFile{part}
}

// ChosenFile is the file chosen in the input, which can be chosen once more.
func (f *browserFiles) ChosenFile(inputID string) (recording.Blob, error) {
	input, _ := jscall.Element(inputID)
	file := jscall.Get(jscall.Get(input, "files"), "0")
	if !file.Truthy() {
		return nil, fmt.Errorf("%w: no file is chosen", device.ErrUnsupported)
	}
	jscall.Set(input, "value", "")
	return namedFile{chosenFile{jscall.NewBlob(file)}, jscall.Get(file, "name").String()}, nil
}

// namedFile is a chosen file with its name.
type namedFile struct {
	chosenFile
	name string
}

// Name is what the file is called, without a path.
func (f namedFile) Name() string { return f.name }

// Usage tells how much room the browser gives.
func (browserStorage) Usage() (device.Usage, error) {
	storage := jscall.Navigator("storage")
	u := device.Usage{Used: -1} // older Safari does not tell of the room
	if jscall.Can(storage, "estimate") {
		v, err := jscall.Await(storage, "estimate")
		if err != nil {
			return device.Usage{}, device.Unsupported(err)
		}
		u.Used = int64(jscall.NumberOf(v, "usage"))
		u.Free = max(0, int64(jscall.NumberOf(v, "quota"))-u.Used)
	}
	if jscall.Can(storage, "persisted") {
		v, err := jscall.Await(storage, "persisted")
		if err != nil {
			return device.Usage{}, device.Unsupported(err)
		}
		u.Persisted = v.Truthy()
	}
	return u, nil
}
