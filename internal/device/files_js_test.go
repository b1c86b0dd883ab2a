package device

import (
	"errors"
	"io"
	"os"
	"strings"
	"syscall/js"
	"testing"
)

// withFiles has web/files.js in the page, which the page of these tests does not
// load.
func withFiles(t *testing.T) {
	t.Helper()
	if files().IsUndefined() {
		source, err := os.ReadFile("../../web/files.js")
		if err != nil {
			t.Fatal(err)
		}
		js.Global().Call("eval", string(source))
	}
}

func TestFilesNotHere(t *testing.T) {
	if !files().IsUndefined() {
		t.Skip("the script is loaded already")
	}
	b := New(nil)
	_, errStorage := b.Storage.Usage()
	_, _, errPieces := b.Files.ReadChunks("x")
	_, errFile := b.Files.ChosenFile("x")
	_, _, errKeep := b.Files.KeepChunks("x", 0, "")
	errGive := b.Files.SaveFile(func(io.Writer) (string, error) { return "x", nil }, false)
	for _, err := range []error{errStorage, errPieces, errFile, errKeep, errGive} {
		if !errors.Is(err, ErrUnsupported) {
			t.Errorf("%v, want ErrUnsupported", err)
		}
	}
}

func TestStorage(t *testing.T) {
	withFiles(t)
	stub(t, "navigator.storage", "estimate", "async () => ({ usage: 12, quota: 100 })")
	stub(t, "navigator.storage", "persisted", "async () => true")
	if s, err := New(nil).Storage.Usage(); err != nil || s != (Usage{Persisted: true, Used: 12, Free: 88}) {
		t.Errorf("%+v, %v", s, err)
	}
	stub(t, "navigator.storage", "estimate", "undefined")
	if s, err := New(nil).Storage.Usage(); err != nil || !s.Persisted || s.Used >= 0 {
		t.Errorf("where it does not tell of its room: %+v, %v", s, err)
	}
	stub(t, "navigator.storage", "estimate", "async () => { throw new TypeError() }")
	if _, err := New(nil).Storage.Usage(); !errors.Is(err, ErrUnsupported) {
		t.Errorf("%v, want ErrUnsupported", err)
	}
}

// TestGiveFile: a large file goes over in parts, is shared where that works, and is
// a download where the browser refuses to share it.
func TestGiveFile(t *testing.T) {
	withFiles(t)
	content := strings.Repeat("0123456789", 70_000)
	for _, c := range []struct {
		name, matches, share string
		how                  string
		want                 error
	}{
		{"on a desk", "false", "async () => { throw 1 }", "download", nil},
		{"on a phone", "true", "async ({ files }) => { window.given = ['share', files[0]] }", "share", nil},
		{"a kind that is not shared", "true", "async () => { throw new DOMException('no', 'NotAllowedError') }", "download", nil},
		{"the sheet was closed", "true", "async () => { throw new DOMException('no', 'AbortError') }", "", ErrCanceled},
	} {
		t.Run(c.name, func(t *testing.T) {
			eval(t, "window.given = ['', null]")
			stub(t, "window", "matchMedia", "() => ({ matches: "+c.matches+" })")
			stub(t, "navigator", "canShare", "() => true")
			stub(t, "navigator", "userActivation", "{ isActive: true }")
			stub(t, "navigator", "share", c.share)
			stub(t, "URL", "createObjectURL", "(f) => { window.given = ['', f]; return 'blob:x' }")
			stub(t, "HTMLAnchorElement.prototype", "click", "function () { window.given[0] = this.download === given[1].name && 'download' }")
			err := New(nil).Files.SaveFile(func(w io.Writer) (string, error) {
				for i := range len(content) / 100 {
					if _, err := io.WriteString(w, content[100*i:100*i+100]); err != nil {
						return "", err
					}
				}
				return "a.json", nil
			}, false)
			if !errors.Is(err, c.want) || text(eval(t, "return given[0]")) != c.how {
				t.Fatalf("%v by %v, want %v by %q", err, eval(t, "return given[0]"), c.want, c.how)
			}
			if c.how == "" {
				return
			}
			v, err := await(eval(t, "return given[1]"), "text")
			if err != nil || v.String() != content || eval(t, "return given[1].name + given[1].type").String() != "a.jsonapplication/json" {
				t.Errorf("%d bytes of %d arrived (%v)", len(v.String()), len(content), err)
			}
		})
	}
	wrong := errors.New("wrong")
	if err := New(nil).Files.SaveFile(func(io.Writer) (string, error) { return "", wrong }, false); !errors.Is(err, wrong) {
		t.Errorf("%v, want what writing gave", err)
	}
}

// TestGiveMade: a phone that shares only within a tap gets a second one, and the
// file waits for that until it is taken or another is begun.
func TestGiveMade(t *testing.T) {
	withFiles(t)
	eval(t, "window.given = []; window.tapped = false; window.sheet = 'closed'")
	stub(t, "window", "matchMedia", "() => ({ matches: true })")
	stub(t, "navigator", "canShare", "() => true")
	stub(t, "navigator", "userActivation", "{ get isActive() { return window.tapped } }")
	stub(t, "navigator", "share", `async ({ files }) => {
		if (window.sheet === 'closed') throw new DOMException('no', 'AbortError');
		given.push(files[0].name);
	}`)
	b := New(nil)
	give := func() error {
		return b.Files.SaveFile(func(w io.Writer) (string, error) {
			_, err := io.WriteString(w, "one")
			return "a.json", err
		}, false)
	}
	step := func(what string, err, want error) {
		t.Helper()
		if !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", what, err, want)
		}
	}
	step("nothing waits", b.Files.SavePending(), ErrUnsupported)
	step("the tap is too long ago", give(), ErrNeedsTap)
	step("still", b.Files.SavePending(), ErrNeedsTap)
	eval(t, "window.tapped = true")
	step("the sheet is closed", b.Files.SavePending(), ErrCanceled)
	eval(t, "window.sheet = 'open'")
	step("tapped", b.Files.SavePending(), nil)
	step("it is taken", b.Files.SavePending(), ErrUnsupported)
	if got := text(eval(t, "return given.join()")); got != "a.json" {
		t.Errorf("shared are %q", got)
	}
	eval(t, "window.tapped = false")
	step("again", give(), ErrNeedsTap)
	attempt(files(), "begin")
	step("another is begun", b.Files.SavePending(), ErrUnsupported)
}

// TestReadPiecesOfAHang: a storage that does not answer ends the reading.
func TestReadPiecesOfAHang(t *testing.T) {
	withFiles(t)
	stub(t, "window", "mockloopJournal", "{ open: () => new Promise(() => {}) }")
	eval(t, "window.laterOn = window.setTimeout")
	stub(t, "window", "setTimeout", "(f, ms) => laterOn(f, ms === 10000 ? 0 : ms)")
	if _, _, err := New(nil).Files.ReadChunks("any"); !errors.Is(err, ErrNotSaved) {
		t.Errorf("%v, want ErrNotSaved", err)
	}
}

// TestGiveFileWithHoles: a file that a part of is missing from is not given.
func TestGiveFileWithHoles(t *testing.T) {
	withFiles(t)
	gave := func(write func(io.Writer) error) error {
		return New(nil).Files.SaveFile(func(w io.Writer) (string, error) { return "a.json", write(w) }, false)
	}
	if err := gave(func(w io.Writer) error {
		_, err := io.WriteString(w, "one")
		attempt(files(), "begin") // another file
		return err
	}); err != nil {
		t.Errorf("begun anew before anything went over: %v", err)
	}
	if err := gave(func(w io.Writer) error {
		_, err := io.WriteString(w, strings.Repeat("x", outBytes))
		attempt(files(), "begin")
		return err
	}); !errors.Is(err, ErrUnsupported) {
		t.Errorf("%v, want ErrUnsupported", err)
	}
	stub(t, "window", "Blob", "function () { throw new RangeError('no room') }")
	if err := gave(func(w io.Writer) error {
		_, err := io.WriteString(w, strings.Repeat("x", outBytes))
		return err
	}); !errors.Is(err, ErrUnsupported) {
		t.Errorf("%v, want ErrUnsupported", err)
	}
}

func TestChosenFile(t *testing.T) {
	withFiles(t)
	body(t, "<input type=file id=pick>")
	if _, err := New(nil).Files.ChosenFile("pick"); !errors.Is(err, ErrUnsupported) {
		t.Errorf("without a file: %v", err)
	}
	content := strings.Repeat("abcdefghij", 20_000)
	js.Global().Set("testText", content)
	eval(t, "const l = new DataTransfer(); l.items.add(new File([testText], 'x')); document.getElementById('pick').files = l.files")
	f, err := New(nil).Files.ChosenFile("pick")
	if err != nil || f.Size != int64(len(content)) {
		t.Fatalf("%d bytes, %v", f.Size, err)
	}
	got, err := io.ReadAll(f)
	if err != nil || string(got) != content {
		t.Errorf("read %d bytes of %d: %v", len(got), len(content), err)
	}
	stub(t, "Blob.prototype", "arrayBuffer", "async () => { throw new DOMException('gone', 'NotReadableError') }")
	if _, err := (&in{}).Read(make([]byte, 5)); !errors.Is(err, ErrUnsupported) {
		t.Errorf("a file that is gone: %v", err)
	}
}
