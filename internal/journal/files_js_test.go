package journal_test

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"syscall/js"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/device/jscall"
	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/recording"
)

// zipOf is the backup of a history with its recordings.
func zipOf(t *testing.T, d *historytest.Session, j *journal.IndexedDB) (file []byte, missing int) {
	t.Helper()
	recordings, err := backup.ReadRecordings(t.Context(), j.Store())
	historytest.Check(t, err)
	var out bytes.Buffer
	_, err = d.Backups().Export(t.Context(), &out, "", recordings)
	historytest.Check(t, err)
	return out.Bytes(), recordings.Missing
}

// chosen is content as a file that was chosen: the browser holds it.
func chosen(t *testing.T, content []byte) recording.Blob {
	t.Helper()
	array := js.Global().Get("Uint8Array").New(len(content))
	js.CopyBytesToJS(array, content)
	blob, err := jscall.New(jscall.Global("Blob"), []any{array})
	historytest.Check(t, err)
	return jscall.NewBlob(blob)
}

// heads are what a database says of its takes, but for their moments.
func heads(t *testing.T, j *journal.IndexedDB) string {
	t.Helper()
	takes, err := j.Store().Takes(t.Context(), "")
	historytest.Check(t, err)
	out := ""
	for _, k := range takes {
		out += fmt.Sprintf("%s %d %s %d %d %v %v\n", k.Owner, k.Number, k.MIME, k.Chunks, k.Bytes, k.Length, k.Marks)
	}
	return out
}

// TestRecordingsTravel: recordings go from one database by a zip into another, and
// what is damaged in it comes back in no part.
func TestRecordingsTravel(t *testing.T) {
	name := freshName()
	j := openDB(t, name)
	d := historytest.Open(t, j)
	a := d.PracticeOne(t)
	one, two, three := journal.RecordingKey(a.Round, 0), journal.RecordingKey(a.Round, 1), journal.RecordingKey(a.Round, 12)
	for n := 1; n <= 3; n++ {
		piece(t, j, one, min(n-1, 1), n, byte(n), 30000)
	}
	piece(t, j, one, 0, 1, 9, 500) // another take
	piece(t, j, two, 0, 1, 20, 700)
	piece(t, j, three, 0, 1, 30, 900)
	piece(t, j, "nobody's", 0, 1, 40, 100)

	zip, _ := zipOf(t, d, j)
	b := historytest.ReadBackup(t, zip)
	var got []string
	for _, c := range b.Chunks {
		got = append(got, strings.TrimPrefix(c.Owner, a.Round.String())+" "+strconv.Itoa(c.N)+" "+strconv.Itoa(int(c.Bytes)))
	}
	if diff := cmp.Diff([]string{"/0 0 30000", "/0 1 30000", "/0 2 30000", "/0 3 500", "/1 0 700", "/12 0 900"}, got); diff != "" {
		t.Errorf("chunks (-want +got):\n%s", diff)
	}

	to := freshName()
	j2 := openDB(t, to)
	piece(t, j2, three, 0, 1, 77, 100) // this device has its own
	corrupted := bytes.Clone(zip)
	corrupted[bytes.Index(corrupted, bytes.Repeat([]byte{20}, 700))+300]++
	kept, damaged, err := b.RestoreRecordings(t.Context(), chosen(t, corrupted), j2.Store())
	if err != nil || kept != 1 || damaged != 1 {
		t.Fatalf("kept %d, damaged %d: %v; want 1 and 1", kept, damaged, err)
	}
	if n := count(t, j2, "sound"); n != 5 {
		t.Errorf("%d pieces are there, want 4 that came back and one of its own", n)
	}
	kept, damaged, err = b.RestoreRecordings(t.Context(), chosen(t, zip), j2.Store())
	if err != nil || kept != 1 || damaged != 0 {
		t.Errorf("the whole file: kept %d, damaged %d: %v; want 1 and 0", kept, damaged, err)
	}
	if diff := cmp.Diff([]string{"1 x 30000", "2 x 30000", "3 x 30000"}, pieces(t, j2, one, 1)); diff != "" {
		t.Errorf("the first take (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"77 x 100"}, pieces(t, j2, three, 1)); diff != "" {
		t.Errorf("what was here already (-want +got):\n%s", diff)
	}
	was, is := heads(t, j), heads(t, j2)
	was = strings.Replace(was, "nobody's 1 audio/webm 1 100 5s [{7s Probe 1}]\n", "", 1)
	was = strings.Replace(was, " audio/webm 1 900 ", " audio/webm 1 100 ", 1)
	if was != is {
		t.Errorf("the heads were\n%s, came back\n%s", was, is)
	}
	_, damaged, err = b.RestoreRecordings(t.Context(), chosen(t, zip[:len(zip)-2000]), openDB(t, freshName()).Store())
	if err != nil || damaged == 0 {
		t.Errorf("a file that became shorter meanwhile is taken for whole (%v)", err)
	}
}

// TestOpenToRead: a newer database can be read and keeps nothing, and one that is
// not there is not made.
func TestOpenToRead(t *testing.T) {
	name := freshName()
	j1 := openDB(t, name)
	d := historytest.Open(t, j1)
	a := d.PracticeOne(t)
	piece(t, j1, journal.RecordingKey(a.Round, 1), 0, 1, 1, 100)
	if _, f, err := journal.Await(t.Context(), eval(`new Promise((ok, no) => {
		const request = indexedDB.open("`+name+`", 99);
		request.onupgradeneeded = () => request.result.createObjectStore("of the newer version");
		request.onsuccess = () => { request.result.close(); ok(); };
		request.onerror = () => no(request.error);
	})`)); f != nil || err != nil {
		t.Fatal(f, err)
	}
	_, why := journal.OpenIndexedDB(t.Context(), name, nil)
	if !errors.Is(why, journal.ErrNewer) {
		t.Fatalf("OpenIndexedDB: %v, want ErrNewer", why)
	}
	j, err := journal.OpenReadOnly(t.Context(), name, why, nil)
	historytest.Check(t, err)
	t.Cleanup(func() { _ = j.Close() })
	store := journal.OpenRecordings(name, nil)
	if recordings, err := backup.ReadRecordings(t.Context(), store); err != nil || recordings.Len() != 1 {
		t.Errorf("%d chunks of recordings, %v; want 1", recordings.Len(), err)
	}
	if _, err := store.KeepChunk(t.Context(), recording.Take{Owner: "a"}, bytes.NewReader(nil)); !errors.Is(err, journal.ErrNewer) {
		t.Errorf("KeepChunk: %v, want ErrNewer", err)
	}
	before := len(journaltest.ByKind(t, j, journal.AnyKind, journal.Page{}))
	e := historytest.Open(t, j)
	e.IDs = 500
	if got, found := e.Answer(a.ID); !found || got.Asked.ID != a.Asked.ID || !errors.Is(e.Err(), journal.ErrNewer) || !errors.Is(e.FallbackReason(), journal.ErrNewer) {
		t.Errorf("the answer is %v, trouble %v", found, e.Err())
	}
	if err := e.SetTick(t.Context(), "x", true); !errors.Is(err, journal.ErrNewer) {
		t.Errorf("Tick: %v, want ErrNewer", err)
	}
	if err := j.Clear(t.Context()); !errors.Is(err, journal.ErrNewer) {
		t.Errorf("Clear: %v, want ErrNewer", err)
	}
	if n := len(journaltest.ByKind(t, j, journal.AnyKind, journal.Page{})); n != before {
		t.Errorf("%d records, were %d", n, before)
	}
	var out bytes.Buffer
	_, err = e.Backups().Export(t.Context(), &out, "", nil)
	historytest.Check(t, err)
	if b := historytest.ReadBackup(t, out.Bytes()); b.Len() != before+1 {
		t.Errorf("the backup has %d records, want %d and the tick", b.Len(), before)
	}

	if _, err := journal.OpenReadOnly(t.Context(), "there-is-none", journal.ErrBroken, nil); err == nil {
		t.Error("a database that is not there is opened")
	}
	v, _, err := journal.Await(t.Context(), eval(`indexedDB.databases().then((all) => all.some((d) => d.name === "there-is-none"))`))
	if err != nil || v.Bool() {
		t.Errorf("and made (%v)", err)
	}
}

// TestDatabasesOfTheHost: what another address of this host keeps is found and read, and
// neither made nor changed by that.
func TestDatabasesOfTheHost(t *testing.T) {
	name := freshName()
	openDB(t, name)
	missing := journal.OpenRecordingsReadOnly("there-is-none-either", journal.ErrBroken)
	if _, err := missing.Takes(t.Context(), ""); err == nil {
		t.Error("the recordings of a database that is not there are read")
	}
	names, err := journal.Databases(t.Context())
	if err != nil || !slices.Contains(names, name) || slices.Contains(names, "there-is-none-either") {
		t.Errorf("the databases are %q, %v", names, err)
	}
	there := journal.OpenRecordingsReadOnly(name, journal.ErrBroken)
	if takes, err := there.Takes(t.Context(), ""); err != nil || len(takes) != 0 {
		t.Errorf("its recordings: %v, %v", takes, err)
	}
	take := recording.Take{Owner: "a/0", MIME: "audio/webm", Chunks: 1, Bytes: 3}
	if _, err := there.KeepChunk(t.Context(), take, bytes.NewReader([]byte("one"))); !errors.Is(err, journal.ErrBroken) {
		t.Errorf("something is kept there: %v", err)
	}
	eval(`window.realDatabases = IDBFactory.prototype.databases, delete IDBFactory.prototype.databases, 0`)
	names, err = journal.Databases(t.Context())
	eval(`IDBFactory.prototype.databases = window.realDatabases, 0`)
	if err != nil || len(names) != 0 {
		t.Errorf("where the browser does not tell: %q, %v", names, err)
	}
}

func TestErase(t *testing.T) {
	name := freshName()
	j := openDB(t, name)
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a")}})
	historytest.Check(t, journal.Erase(t.Context(), name)) // while a window has it open
	want(t, "left", journaltest.ByKind(t, openDB(t, name), journal.KindTick, journal.Page{}))
}

// TestOneUnreadable: one record that the browser itself cannot read stops none of
// the others, in each way of reading.
func TestOneUnreadable(t *testing.T) {
	j := openDB(t, freshName())
	journaltest.Commit(t, j, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a"), journaltest.Record(2, journal.KindTick, "a"), journaltest.Record(3, journal.KindTick, "a"), journaltest.Record(4, journal.KindStar, "a")}})
	bad := journaltest.ID(2).String()
	for _, on := range []string{"IDBIndex", "IDBObjectStore"} {
		// As Chromium does: the request fails, and with it the transaction.
		patch(t, on+".prototype", "getAll", `function (...given) {
			const request = original.apply(this, given);
			const tx = (this.objectStore || this).transaction;
			request.addEventListener("success", (event) => {
				if (!request.result.some((r) => r.id === "`+bad+`")) return;
				event.stopImmediatePropagation();
				tx.abort();
			});
			return request;
		}`)
	}
	patch(t, "IDBObjectStore.prototype", "get", `function (key) {
		const request = original.call(this, key);
		if (key === "`+bad+`") this.transaction.abort();
		return request;
	}`)
	check := func(what string, got []journal.Record, numbers ...int) {
		t.Helper()
		if len(got) != len(numbers) {
			t.Fatalf("%s: %d records, want %v", what, len(got), numbers)
		}
		for i, n := range numbers {
			if got[i].ID != journaltest.ID(n) || (n == 2) != (schema.Reason(got[i]) == schema.ReasonEmpty) {
				t.Errorf("%s: at %d is %+v, want %d", what, i, got[i], n)
			}
		}
	}
	check("by kind", journaltest.ByKind(t, j, journal.KindTick, journal.Page{}), 3, 2, 1)
	check("a page", journaltest.ByKind(t, j, journal.KindTick, journal.Page{Before: journaltest.ID(3), Limit: 1}), 2)
	check("all", journaltest.ByKind(t, j, journal.AnyKind, journal.Page{}), 4, 3, 2, 1)
	check("of one", journaltest.ByOwner(t, j, "a"), 1, 2, 3, 4)
}

// TestImportOverUnreadable: a record that the browser itself cannot read is
// replaced by the file's, and stops none of those beside it.
func TestImportOverUnreadable(t *testing.T) {
	j := openDB(t, freshName())
	d := historytest.Open(t, j)
	historytest.Check(t, d.SetTick(t.Context(), "a", true))
	historytest.Check(t, d.SetTick(t.Context(), "b", true))
	file := historytest.ReadBackup(t, historytest.BackupOf(t, j))
	bad := journaltest.ByKind(t, j, journal.KindTick, journal.Page{Limit: 1})[0].ID
	historytest.Check(t, j.Commit(t.Context(), journal.Change{Drop: []uuid.UUID{journaltest.ByKind(t, j, journal.KindTick, journal.Page{})[1].ID}}))
	for _, on := range []string{"IDBIndex", "IDBObjectStore"} {
		patch(t, on+".prototype", "getAll", `function (...given) {
			const request = original.apply(this, given);
			const tx = (this.objectStore || this).transaction;
			request.addEventListener("success", (event) => {
				if (window.testHealed || !request.result.some((r) => r.id === "`+bad.String()+`")) return;
				event.stopImmediatePropagation();
				tx.abort();
			});
			return request;
		}`)
	}
	patch(t, "IDBObjectStore.prototype", "get", `function (key) {
		const request = original.call(this, key);
		if (key === "`+bad.String()+`" && !window.testHealed) this.transaction.abort();
		return request;
	}`)
	patch(t, "IDBObjectStore.prototype", "delete", `function (key) {
		if (key === "`+bad.String()+`") window.testHealed = true;
		return original.call(this, key);
	}`)
	t.Cleanup(func() { eval("delete window.testHealed") })
	d.Reopen(t)
	if len(d.Quarantined()) != 1 {
		t.Fatalf("%d are damaged, want 1", len(d.Quarantined()))
	}
	r, err := d.Backups().Import(t.Context(), file)
	if err != nil || r.Kept != 2 || len(d.Ticks()) != 2 || len(d.Quarantined()) != 0 {
		t.Errorf("kept %d, %d ticks, %d damaged: %v", r.Kept, len(d.Ticks()), len(d.Quarantined()), err)
	}
}

// TestRecordingsReadAround: a recording that cannot be read is left out of the
// zip, told, and stops none of the others.
func TestRecordingsReadAround(t *testing.T) {
	name := freshName()
	j := openDB(t, name)
	d := historytest.Open(t, j)
	a := d.PracticeOne(t)
	one, two, three := journal.RecordingKey(a.Round, 0), journal.RecordingKey(a.Round, 1), journal.RecordingKey(a.Round, 2)
	for i, of := range []string{one, two, three} {
		piece(t, j, of, 0, 1, byte(i), 100)
		piece(t, j, of, 1, 2, byte(i), 100)
	}
	err := j.Write(t.Context(), []any{"takes", "sound"}, func(tx *journal.Transaction) {
		takes := tx.Store("takes")
		tx.On(tx.Ask(takes, "get", []any{one, 1}), func(head js.Value) {
			head.Delete("marks")
			head.Set("ms", math.NaN())
			tx.Ask(takes, "put", head)
		})
		tx.Ask(tx.Store("sound"), "put", map[string]any{"of": two, "take": 1, "n": 2, "sound": "garbled"})
	})
	historytest.Check(t, err)
	zip, missing := zipOf(t, d, j)
	if missing != 1 {
		t.Fatalf("%d recordings are missing, want 1", missing)
	}
	var got []string
	for _, c := range historytest.ReadBackup(t, zip).Chunks {
		got = append(got, c.Owner+" "+strconv.Itoa(c.N)+" "+c.MIME)
	}
	if diff := cmp.Diff([]string{one + " 0 audio/webm;marks=", one + " 1 audio/webm", three + " 0 audio/webm;marks=7000:Probe 1", three + " 1 audio/webm"}, got); diff != "" {
		t.Errorf("pieces (-want +got):\n%s", diff)
	}
}
