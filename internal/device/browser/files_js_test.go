package browser

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"syscall/js"
	"testing"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/devicetest"
	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/recording"
)

func TestStorage(t *testing.T) {
	devicetest.Stub(t, "navigator.storage", "estimate", "async () => ({ usage: 12, quota: 100 })")
	devicetest.Stub(t, "navigator.storage", "persisted", "async () => true")
	if s, err := New(nil).Storage.Usage(); err != nil || s != (device.Usage{Persisted: true, Used: 12, Free: 88}) {
		t.Errorf("%+v, %v", s, err)
	}
	devicetest.Stub(t, "navigator.storage", "estimate", "undefined")
	if s, err := New(nil).Storage.Usage(); err != nil || !s.Persisted || s.Used >= 0 {
		t.Errorf("where it does not tell of its room: %+v, %v", s, err)
	}
	devicetest.Stub(t, "navigator.storage", "estimate", "async () => { throw new TypeError() }")
	if _, err := New(nil).Storage.Usage(); !errors.Is(err, device.ErrUnsupported) {
		t.Errorf("%v, want ErrUnsupported", err)
	}
}

// TestSaveFile: a large file goes over in parts, is shared where that works, and is
// a download where the browser refuses to share it.
func TestSaveFile(t *testing.T) {
	content := strings.Repeat("0123456789", 70_000)
	for _, c := range []struct {
		name, matches, share string
		how                  string
		want                 error
	}{
		{"on a desk", "false", "async () => { throw 1 }", "download", nil},
		{"on a phone", "true", "async ({ files }) => { window.given = ['share', files[0]] }", "share", nil},
		{"a kind that is not shared", "true", "async () => { throw new DOMException('no', 'NotAllowedError') }", "download", nil},
		{"the sheet was closed", "true", "async () => { throw new DOMException('no', 'AbortError') }", "", device.ErrCanceled},
	} {
		t.Run(c.name, func(t *testing.T) {
			devicetest.Eval(t, "window.given = ['', null]")
			devicetest.Stub(t, "window", "matchMedia", "() => ({ matches: "+c.matches+" })")
			devicetest.Stub(t, "navigator", "canShare", "() => true")
			devicetest.Stub(t, "navigator", "userActivation", "{ isActive: true }")
			devicetest.Stub(t, "navigator", "share", c.share)
			devicetest.Stub(t, "URL", "createObjectURL", "(f) => { window.given = ['', f]; return 'blob:x' }")
			devicetest.Stub(t, "HTMLAnchorElement.prototype", "click", "function () { window.given[0] = this.download === given[1].name && 'download' }")
			err := New(nil).Files.SaveFile(func(w io.Writer) (string, error) {
				for i := range len(content) / 100 {
					if _, err := io.WriteString(w, content[100*i:100*i+100]); err != nil {
						return "", err
					}
				}
				return "a.json", nil
			})
			if !errors.Is(err, c.want) || jscall.Text(devicetest.Eval(t, "return given[0]")) != c.how {
				t.Fatalf("%v by %v, want %v by %q", err, devicetest.Eval(t, "return given[0]"), c.want, c.how)
			}
			if c.how == "" {
				return
			}
			v, err := jscall.Await(devicetest.Eval(t, "return given[1]"), "text")
			if err != nil || v.String() != content || devicetest.Eval(t, "return given[1].name + given[1].type").String() != "a.jsonapplication/json" {
				t.Errorf("%d bytes of %d arrived (%v)", len(v.String()), len(content), err)
			}
		})
	}
	wrong := errors.New("wrong")
	if err := New(nil).Files.SaveFile(func(io.Writer) (string, error) { return "", wrong }); !errors.Is(err, wrong) {
		t.Errorf("%v, want what writing gave", err)
	}
}

// TestSavePending: a phone that shares only within a tap gets a second one, and the
// file waits for that until it is taken or another is begun.
func TestSavePending(t *testing.T) {
	devicetest.Eval(t, "window.given = []; window.tapped = false; window.sheet = 'closed'")
	devicetest.Stub(t, "window", "matchMedia", "() => ({ matches: true })")
	devicetest.Stub(t, "navigator", "canShare", "() => true")
	devicetest.Stub(t, "navigator", "userActivation", "{ get isActive() { return window.tapped } }")
	devicetest.Stub(t, "navigator", "share", `async ({ files }) => {
		if (window.sheet === 'closed') throw new DOMException('no', 'AbortError');
		given.push(files[0].name);
	}`)
	b := New(nil)
	give := func() error {
		return b.Files.SaveFile(func(w io.Writer) (string, error) {
			_, err := io.WriteString(w, "one")
			return "a.json", err
		})
	}
	step := func(what string, err, want error) {
		t.Helper()
		if !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", what, err, want)
		}
	}
	step("nothing waits", b.Files.SavePending(), device.ErrUnsupported)
	step("the tap is too long ago", give(), device.ErrNeedsTap)
	step("still", b.Files.SavePending(), device.ErrNeedsTap)
	devicetest.Eval(t, "window.tapped = true")
	step("the sheet is closed", b.Files.SavePending(), device.ErrCanceled)
	devicetest.Eval(t, "window.sheet = 'open'")
	step("tapped", b.Files.SavePending(), nil)
	step("it is taken", b.Files.SavePending(), device.ErrUnsupported)
	if got := jscall.Text(devicetest.Eval(t, "return given.join()")); got != "a.json" {
		t.Errorf("shared are %q", got)
	}
	devicetest.Eval(t, "window.tapped = false")
	step("again", give(), device.ErrNeedsTap)
	_ = b.Files.SaveFile(func(io.Writer) (string, error) { return "", errors.New("begun") })
	step("another is begun", b.Files.SavePending(), device.ErrUnsupported)
}

// TestSaveFileOfBlobs: what the browser holds already goes into the file by
// reference, in its place between the bytes that the program writes.
func TestSaveFileOfBlobs(t *testing.T) {
	devicetest.Eval(t, "window.given = null; window.blob = new Blob(['blob'])")
	devicetest.Stub(t, "window", "matchMedia", "() => ({ matches: false })")
	devicetest.Stub(t, "URL", "createObjectURL", "(f) => { window.given = f; return 'blob:x' }")
	devicetest.Stub(t, "HTMLAnchorElement.prototype", "click", "function () {}")
	devicetest.Stub(t, "Blob.prototype", "arrayBuffer", "async () => { throw new DOMException('it is read', 'NotReadableError') }")
	err := New(nil).Files.SaveFile(func(w io.Writer) (string, error) {
		into, ok := w.(interface{ WriteBlob(recording.Blob) error })
		if !ok {
			t.Fatal("it takes no blobs")
		}
		return "a.zip", errors.Join(
			write(w, "before "), into.WriteBlob(jscall.NewBlob(devicetest.Eval(t, "return window.blob"))),
			write(w, " after "), into.WriteBlob(bytes.NewReader([]byte("bytes"))),
		)
	})
	if err != nil {
		t.Fatal(err)
	}
	v, err := jscall.Await(devicetest.Eval(t, "return given"), "text")
	if err != nil || v.String() != "before blob after bytes" || devicetest.Eval(t, "return given.name + given.type").String() != "a.zipapplication/zip" {
		t.Errorf("%q (%v)", v.String(), err)
	}
}

func write(w io.Writer, text string) error {
	_, err := io.WriteString(w, text)
	return err
}

// TestSaveFileWithoutRoom: an incomplete file is not given to the user.
func TestSaveFileWithoutRoom(t *testing.T) {
	devicetest.Stub(t, "window", "Blob", "function () { throw new RangeError('no room') }")
	devicetest.Stub(t, "HTMLAnchorElement.prototype", "click", "function () { window.given = 'it is' }")
	devicetest.Eval(t, "window.given = ''")
	for _, n := range []int{3, partBytes} {
		err := New(nil).Files.SaveFile(func(w io.Writer) (string, error) { return "a.json", write(w, strings.Repeat("x", n)) })
		if !errors.Is(err, device.ErrUnsupported) || jscall.Text(devicetest.Eval(t, "return given")) != "" {
			t.Errorf("%d bytes: %v, want ErrUnsupported", n, err)
		}
	}
}

func TestChosenFile(t *testing.T) {
	devicetest.Body(t, "<input type=file id=pick>")
	if _, err := New(nil).Files.ChosenFile("pick"); !errors.Is(err, device.ErrUnsupported) {
		t.Errorf("without a file: %v", err)
	}
	content := strings.Repeat("abcdefghij", 20_000)
	js.Global().Set("testText", content)
	devicetest.Eval(t, "const l = new DataTransfer(); l.items.add(new File([testText], 'x')); document.getElementById('pick').files = l.files")
	f, err := New(nil).Files.ChosenFile("pick")
	if err != nil || f.Size() != int64(len(content)) {
		t.Fatalf("%v, %v", f, err)
	}
	if n, ok := f.(interface{ Name() string }); !ok || n.Name() != "x" {
		t.Errorf("the file does not tell its name: %v", f)
	}
	if _, err := New(nil).Files.ChosenFile("pick"); !errors.Is(err, device.ErrUnsupported) {
		t.Errorf("the field still holds the file: the same could not be chosen once more (%v)", err)
	}
	part := recording.Section(f, 5, 7)
	if got, err := io.ReadAll(io.NewSectionReader(part, 0, part.Size())); err != nil || string(got) != "fghijab" {
		t.Errorf("a part of it is %q (%v)", got, err)
	}
	got, err := io.ReadAll(io.NewSectionReader(f, 0, f.Size()))
	if err != nil || string(got) != content {
		t.Errorf("read %d bytes of %d: %v", len(got), len(content), err)
	}
	devicetest.Stub(t, "Blob.prototype", "arrayBuffer", "async () => { throw new DOMException('gone', 'NotReadableError') }")
	if _, err := f.ReadAt(make([]byte, 5), 0); !errors.Is(err, device.ErrUnsupported) {
		t.Errorf("a file that is gone: %v", err)
	}
}
