package e2e

import (
	stdzip "archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	cdp "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/journal/backup"
)

// download presses the button with an id and returns the file that comes of it.
func (tb *tab) download(id string) string {
	tb.t.Helper()
	dir := tb.t.TempDir()
	tb.must("taking downloads", cdp.SetDownloadBehavior(cdp.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(dir))
	tb.click(id)
	var path string
	if !tb.wait(func() bool {
		found, err := os.ReadDir(dir)
		if err != nil || len(found) != 1 || strings.HasSuffix(found[0].Name(), ".crdownload") || strings.HasPrefix(found[0].Name(), ".") {
			return false
		}
		path = filepath.Join(dir, found[0].Name())
		return true
	}) {
		tb.t.Fatalf("waited %v in vain for a download\n%s", patience, tb.screen())
	}
	return path
}

// take chooses a file to restore from.
func (tb *tab) take(path string) {
	tb.t.Helper()
	tb.waitFor(`document.getElementById("restore-file")`, "there is a field for a file")
	tb.must("choosing "+path, chromedp.ActionFunc(func(ctx context.Context) error {
		// By the element itself: a page that is still arriving gives its nodes new
		// numbers, and chromedp's own action goes by those.
		field, thrown, err := runtime.Evaluate(`document.getElementById("restore-file")`).Do(ctx)
		if err != nil {
			return err
		}
		if thrown != nil {
			return thrown
		}
		return dom.SetFileInputFiles([]string{path}).WithObjectID(field.ObjectID).Do(ctx)
	}))
}

// readBackup reads a file that was downloaded.
func readBackup(t *testing.T, path string) backup.File {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	b, err := backup.Read(f, info.Size())
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return b
}

// record keeps a recording of the answer kept last, as the recorder would: two
// chunks.
func (tb *tab) record() {
	tb.t.Helper()
	tb.eval(`const db = await ` + openDatabase("mockloop"+tb.h.base) + `;
		const { round, part } = JSON.parse((await ` + tb.recordsOf("answer") + `)[0]), of = round + "/" + (part - 1);
		const tx = db.transaction(["takes", "sound"], "readwrite");
		for (let n = 1; n <= 2; n++) tx.objectStore("sound").put({ of, take: 1, n, sound: new Uint8Array(50000).fill(n).buffer });
		tx.objectStore("takes").put({ of, take: 1, type: "audio/webm", at: 1, pieces: 2, bytes: 100000, ms: 10000, marks: [] });
		await new Promise((ok, no) => { tx.oncomplete = ok; tx.onabort = () => no(tx.error); });
		db.close()`)
}

// TestBackupTravels: a history and its recordings move to another browser by a file,
// which changes nothing there the second time.
func TestBackupTravels(t *testing.T) {
	t.Parallel()
	// Under a path, where the database has another name.
	h := startFolder(t, siteAt(t, "/mockloop"))
	from := openBrowser(t).tab(h)
	from.answerOne(question(0))
	from.record()
	from.open("/storage/")
	from.waitText("#backup-age", "Not backed up on this device yet: 1 answer.")
	text := from.download("backup-go")
	from.waitText("#backup-age", "Last backup: today. All your answers are in it.")
	if b := readBackup(t, text); b.Chunks != nil || !strings.HasPrefix(filepath.Base(text), "mockloop-private-backup-") {
		t.Errorf("%s has %d pieces of recordings", text, len(b.Chunks))
	}
	from.click("backup-sounds")
	zip := from.download("backup-go")
	readBackup(t, zip)
	packed, err := stdzip.OpenReader(zip)
	if err != nil || len(packed.File) != 3 {
		t.Fatalf("the zip has not the text and two chunks: %v", err)
	}
	defer func() { _ = packed.Close() }()
	for n, f := range packed.File[1:] {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if data, err := io.ReadAll(r); err != nil || !bytes.Equal(data, bytes.Repeat([]byte{byte(n + 1)}, 50000)) {
			t.Errorf("%s holds another sound (%v)", f.Name, err)
		}
	}

	to := openBrowser(t).tab(h)
	to.open("/storage/")
	to.take(zip)
	to.waitText("#restore-offer", "1 answer, 1 round")
	to.waitText("#restore-offer", "Adds recordings of")
	if kept := to.records("answer"); len(kept) != 0 {
		t.Errorf("%d answers are kept before it was asked for", len(kept))
	}
	to.click("restore-yes")
	to.waitText("#restore-said", "Done: 1 answer was added, with all that belongs to it.")
	to.waitText("#restore-said", "Recordings came back for 1 answer.")
	to.waitText("#facts", "1 answer, 0.1 MB")
	to.take(zip)
	to.waitText("#restore-offer", "all of it is here already")
	to.take(text)
	to.waitText("#restore-offer", "all of it is here already")
	to.pressWords("History")
	to.waitText(".answer-row", question(0).Prompt)
	to.reload()
	to.waitText(".answer-row", question(0).Prompt)
	to.press(".answer-row")
	to.waitText("h1", "Your answer")
	if a, b := from.records("answer"), to.records("answer"); len(b) != 1 || a[0] != b[0] {
		t.Errorf("the answer was\n%s, came as\n%s", a, b)
	}
}

// TestBackupEarly: a file chosen before the program runs is taken once it does.
func TestBackupEarly(t *testing.T) {
	t.Parallel()
	h := startServer(t, siteAt(t, ""))
	tb := openBrowser(t).tab(h)
	wrong := filepath.Join(t.TempDir(), "x.json")
	if err := os.WriteFile(wrong, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	late := make(chan struct{})
	h.fail("/web/app.wasm", fault{hold: late})
	tb.visit("/storage/")
	tb.take(wrong)
	close(late)
	tb.waitText("#restore-refused", "This file is not a backup of Mockloop")
}

// TestBackupWrong: a file that is not right changes nothing, and the screen says why.
func TestBackupWrong(t *testing.T) {
	t.Parallel()
	tb := atHome(t)
	tb.answerOne(question(0))
	tb.record()
	tb.open("/storage/")
	read := func(path string) string {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return string(content)
	}
	text := read(tb.download("backup-go"))
	tb.waitText("#backup-said", "Saved as")
	tb.click("backup-sounds")
	zip := read(tb.download("backup-go"))
	kept := fmt.Sprint(tb.records("answer"), tb.records("step"), tb.records("setting"))
	// No two after each other with the same sentence: go-app leaves words that stay
	// the same alone, and the sign that they are new would stand.
	for _, c := range []struct {
		name, content string
		want          error
	}{
		{"cut", text[:len(text)/2], backup.ErrTruncated},
		{"edited", strings.Replace(text, `"kind":"answer"`, `"kind":"answex"`, 1), backup.ErrDamaged},
		{"cut zip", zip[:len(zip)-10], backup.ErrTruncated},
		{"a page", "<!doctype html><title>Log in</title>", backup.ErrNotBackup},
		{"newer", strings.Replace(text, `"version":1`, `"version":9`, 1), backup.ErrNewer},
		{"no line", strings.Repeat("{", 5<<20), backup.ErrNotBackup},
		{"large", text[:400] + strings.Repeat("x", 70<<20), backup.ErrTooLarge},
		{"other zip", "PK\x03\x04" + strings.Repeat("\x00", 500), backup.ErrForeignZip},
	} {
		path := filepath.Join(t.TempDir(), "mockloop-private-backup.json")
		if err := os.WriteFile(path, []byte(c.content), 0o600); err != nil {
			t.Fatal(err)
		}
		tb.eval(`document.getElementById("restore-refused").firstChild.data = "…"`)
		tb.take(path)
		tb.waitFor(`!document.getElementById("backup-go").disabled && document.getElementById("restore-refused").textContent !== "…"`, "the file "+c.name+" is judged")
		if got := tb.text("#restore-refused"); got != words.Error(c.want) {
			t.Errorf("%s: it says %q, want %q", c.name, got, words.Error(c.want))
		}
		if tb.is(`document.getElementById("restore-yes")`) {
			t.Errorf("%s: it can be added", c.name)
		}
	}
	if now := fmt.Sprint(tb.records("answer"), tb.records("step"), tb.records("setting")); now != kept {
		t.Errorf("kept was\n%s, is\n%s", kept, now)
	}
}
