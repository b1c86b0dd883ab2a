package backup_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/recording/recordingtest"
)

// The form is kept: this text must be written, and read, for ever.
func TestBackupForm(t *testing.T) {
	m := journaltest.NewMemory()
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a"), journaltest.Record(2, journal.KindSetting, "k")}})
	m.Records[journaltest.ID(3)] = journal.Record{ID: journaltest.ID(3), Kind: journal.KindTick, Owner: "b", V: 1, At: journaltest.Time, Data: []byte(`{"on`)}
	want := `{
"format":"mockloop-private-backup",
"about":"Private: this is everything kept in Mockloop, with your notes. Keep it to yourself.",
"version":1,
"schema":1,
"program":"abc",
"created":"2026-03-01T09:30:00.125Z",
"zone":"Europe/Berlin",
"records":[
{"why":"it is cut off or garbled","row":"MDAwMDAwMDAtMDAwMy03MDAwLTgwMDAtMDAwMDAwMDAwMDAwH3RpY2sfYh8xHzE3NzIzNTc0MDAxMjUfH3sib24="},
{"id":"00000000-0002-7000-8000-000000000000","kind":"setting","of":"k","v":1,"at":1772357400127,"zone":"Europe/Berlin","data":{"n":2}},
{"id":"00000000-0001-7000-8000-000000000000","kind":"tick","of":"a","v":1,"at":1772357400126,"zone":"Europe/Berlin","data":{"n":1}}
],
"counts":{"aside":1,"setting":1,"tick":1},
"sha256":"SUM"
}
`
	text := string(historytest.BackupOf(t, m))
	i := strings.Index(text, backup.SumPrefix) + len(backup.SumPrefix)
	want = strings.Replace(want, "SUM", text[i:i+64], 1)
	if diff := cmp.Diff(want, text); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !json.Valid([]byte(text)) {
		t.Error("it is not JSON")
	}
	b := historytest.ReadBackup(t, []byte(text))
	if b.Len() != 2 || b.Unreadable != 1 || b.Program != "abc" || b.Zone != "Europe/Berlin" || !b.Created.Equal(journaltest.Time) {
		t.Errorf("read as %+v", b)
	}
	if got := backup.FileName(journaltest.Time, false) + " " + backup.FileName(journaltest.Time, true); got != "mockloop-private-backup-2026-03-01.json mockloop-private-backup-2026-03-01.zip" {
		t.Errorf("named %s", got)
	}
}

func TestEmptyBackup(t *testing.T) {
	b := historytest.ReadBackup(t, historytest.BackupOf(t, journaltest.NewMemory()))
	if b.Len() != 0 {
		t.Errorf("%d records of nothing", b.Len())
	}
}

func TestBackupErrors(t *testing.T) {
	_, m := historytest.OpenPopulated(t)
	text := string(historytest.BackupOf(t, m))
	over := func(old, with string) string {
		if !strings.Contains(text, old) {
			t.Fatalf("no %q in the backup", old)
		}
		return strings.Replace(text, old, with, 1)
	}
	for _, c := range []struct {
		name, text string
		want       error
	}{
		{"nothing", "", backup.ErrNotBackup},
		{"a page of a captive portal", "<!doctype html>\n<title>Log in</title>\n", backup.ErrNotBackup},
		{"other JSON", "{\n\"name\":\"x\"\n}\n", backup.ErrNotBackup},
		{"other JSON in one line", "{\n \"a\":1}", backup.ErrNotBackup},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", backup.ErrNotBackup},
		{"a newer format, whatever follows", over("\"version\":1,\n", "\"version\":2,\nwhatever"), backup.ErrNewer},
		{"a newer schema", over(`"schema":1`, `"schema":2`), backup.ErrNewer},
		{"a schema far off", over(`"schema":1`, `"schema":99999999999999999999`), backup.ErrDamaged},
		{"a grade improved", over(`"dark"`, `"pink"`), backup.ErrDamaged},
		{"something behind", text + "x", backup.ErrMalformed},
		{"twice", text + text, backup.ErrMalformed},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := backup.Read(strings.NewReader(c.text), int64(len(c.text)))
			if !errors.Is(err, c.want) {
				t.Errorf("%v, want %v", err, c.want)
			}
		})
	}
	broken := errors.New("the card was pulled")
	if _, err := backup.Read(io.MultiReader(strings.NewReader(text[:500]), iotest.ErrReader(broken)), -1); !errors.Is(err, broken) {
		t.Errorf("reading failed: %v", err)
	}
	if _, err := backup.Read(iotest.OneByteReader(strings.NewReader(text)), -1); err != nil {
		t.Errorf("a byte at a time: %v", err)
	}
}

// sealed is a backup with any items, as anyone who knows the format could write it.
func sealed(items ...string) string {
	return backup.Seal("tick", backup.Header{Created: journaltest.Time}, items...)
}

const goodItem = `{"id":"0195f0c2-7a10-7abc-8def-0123456789ab","kind":"tick","of":"a","v":1,"at":1772357400126,"zone":"UTC","data":{"on":true}}`

// hostile are items that no Mockloop writes, each for one reason.
func hostile() map[string]string {
	with := func(old, new string) string { return strings.Replace(goodItem, old, new, 1) }
	return map[string]string{
		"not an object":               `[]`,
		"empty":                       ``,
		"null":                        `null`,
		"a key twice":                 with(`"kind":"tick"`, `"kind":"tick","kind":"answer"`),
		"a key in capitals":           with(`"of"`, `"OF"`),
		"keys in another order":       with(`"kind":"tick","of":"a"`, `"of":"a","kind":"tick"`),
		"an unknown key":              with(`"v":1`, `"v":1,"w":2`),
		"a key missing":               with(`"v":1,`, ``),
		"id of zeros":                 with("0195f0c2-7a10-7abc-8def-0123456789ab", "00000000-0000-0000-0000-000000000000"),
		"id of version 4":             with("7abc", "4abc"),
		"id from the end of time":     with("0195f0c2-7a10", "ffffffff-ffff"),
		"id in capitals":              with("7abc", "7ABC"),
		"id in braces":                with("0195f0c2-7a10-7abc-8def-0123456789ab", "{0195f0c2-7a10-7abc-8def-0123456789ab}"),
		"id cut":                      with("0123456789ab", "01"),
		"id with a bidi character":    with("0195f0c2", "0195f0c\u202e"),
		"owner with a bidi character": with(`"of":"a"`, "\"of\":\"a\u202eb\""),
		"owner with a zero width":     with(`"of":"a"`, "\"of\":\"a\u200bb\""),
		"owner with a control":        with(`"of":"a"`, "\"of\":\"a\x1fb\""),
		"owner with an escape":        with(`"of":"a"`, `"of":"a\u001f"`),
		"owner not UTF-8":             with(`"of":"a"`, "\"of\":\"a\xff\""),
		"owner too long":              with(`"of":"a"`, `"of":"`+strings.Repeat("a", backup.MaxName+1)+`"`),
		"owner a number":              with(`"of":"a"`, `"of":5`),
		"owner null":                  with(`"of":"a"`, `"of":null`),
		"kind empty":                  with(`"kind":"tick"`, `"kind":""`),
		"kind in capitals":            with(`"kind":"tick"`, `"kind":"Tick"`),
		"kind of the form itself":     with(`"kind":"tick"`, `"kind":"aside"`),
		"kind with a bidi character":  with(`"kind":"tick"`, "\"kind\":\"tick\u2066\""),
		"zone with markup's end":      with(`"UTC"`, `"\"UTC"`),
		"zone not UTF-8":              with(`"UTC"`, "\"\xc3\x28\""),
		"version zero":                with(`"v":1`, `"v":0`),
		"version below zero":          with(`"v":1`, `"v":-1`),
		"version huge":                with(`"v":1`, `"v":99999999999999999999999`),
		"version a text":              with(`"v":1`, `"v":"1"`),
		"version with an exponent":    with(`"v":1`, `"v":1e0`),
		"version with a zero":         with(`"v":1`, `"v":01`),
		"time before 1970":            with("1772357400126", "-1"),
		"time after 2200":             with("1772357400126", "7258118400000"),
		"time beyond numbers":         with("1772357400126", "9223372036854775808"),
		"time with a fraction":        with("1772357400126", "1772357400126.5"),
		"time not a number":           with("1772357400126", "NaN"),
		"data missing":                with(`{"on":true}`, ``),
		"data cut":                    with(`{"on":true}`, `{"on":tru`),
		"data of two values":          with(`{"on":true}`, `1,"more":2`),
		"data with a key twice":       with(`{"on":true}`, `{"on":true,"on":false}`),
		"data with a key escaped":     with(`{"on":true}`, `{"on":true,"\u006fn":false}`),
		"data with a key twice deep":  with(`{"on":true}`, `[{"a":[{"b":1,"c":{},"b":2}]}]`),
		"data with white space":       with(`{"on":true}`, `{"on": true}`),
		"data not UTF-8":              with(`{"on":true}`, "\"\xed\xa0\x80\""),
		"data with a control":         with(`{"on":true}`, "\"a\x00b\""),
		"data too deep":               with(`{"on":true}`, strings.Repeat("[", backup.MaxNesting+1)+strings.Repeat("]", backup.MaxNesting+1)),
		"data deep as the sea":        with(`{"on":true}`, strings.Repeat("[", 100_000)),
		"data closing what is not":    with(`{"on":true}`, `]]]]}}}}`),
		"data with a string too long": with(`{"on":true}`, `"`+strings.Repeat("a", schema.MaxText+1)+`"`),
		"data with too many keys":     with(`{"on":true}`, `{`+manyKeys(backup.MaxKeys+1)+`}`),
		"data ends in a backslash":    with(`{"on":true}`, `"\`),
		"data ends in a string":       with(`{"on":true}`, `{"a`),
		"something behind":            goodItem + "x",
		"white space behind":          goodItem + " ",
		"aside with an escape":        `{"why":"a\n","row":"AA=="}`,
		"aside without a row":         `{"why":"cut"}`,
		"aside with more":             `{"why":"cut","row":"AA==","id":"x"}`,
		"aside with a bidi character": "{\"why\":\"\u202ecut\",\"row\":\"AA==\"}",
	}
}

func manyKeys(n int) string {
	var keys []string
	for i := range n {
		keys = append(keys, fmt.Sprintf(`"k%d":%d`, i, i))
	}
	return strings.Join(keys, ",")
}

func TestHostileBackups(t *testing.T) {
	if _, err := backup.Read(strings.NewReader(sealed(goodItem)), -1); err != nil {
		t.Fatalf("the item that all others are made of: %v", err)
	}
	for name, item := range hostile() {
		t.Run(name, func(t *testing.T) {
			// Where the item ends the text too soon, or its sum counts white space, the
			// file cannot be told from a damaged one.
			_, err := backup.Read(strings.NewReader(sealed(item)), -1)
			if !errors.Is(err, backup.ErrMalformed) && !errors.Is(err, backup.ErrTruncated) && !errors.Is(err, backup.ErrDamaged) {
				t.Errorf("%v, want it refused", err)
			}
		})
	}
	if _, err := backup.Read(strings.NewReader(sealed(goodItem, goodItem)), -1); !errors.Is(err, backup.ErrMalformed) {
		t.Errorf("an id twice: %v, want ErrMalformed", err)
	}
	var kinds []string
	for i := range backup.MaxKinds + 2 {
		item := strings.Replace(goodItem, "7abc-8def-0123456789ab", fmt.Sprintf("7abc-8def-%012x", i), 1)
		kinds = append(kinds, strings.Replace(item, `"tick"`, fmt.Sprintf(`"k%d"`, i), 1))
	}
	if _, err := backup.Read(strings.NewReader(sealed(kinds...)), -1); !errors.Is(err, backup.ErrMalformed) {
		t.Errorf("%d kinds: %v, want ErrMalformed", len(kinds), err)
	}
}

// What no record of a backup can hold is set aside, and the rest comes through.
func TestWriteQuarantines(t *testing.T) {
	m := journaltest.NewMemory()
	bad := 0
	keep := func(f func(*journal.Record)) {
		bad++
		r := journaltest.Record(bad, journal.KindTick, "a")
		f(&r)
		m.Records[r.ID] = r
	}
	keep(func(r *journal.Record) { r.Data = nil })
	keep(func(r *journal.Record) { r.Data = []byte("{\"a\":\"\xff\"}") })
	keep(func(r *journal.Record) { r.Data = []byte(`{"a":1,"a":2}`) })
	keep(func(r *journal.Record) { r.Data = []byte(`"` + strings.Repeat("x", 5<<20) + `"`) })
	keep(func(r *journal.Record) { r.Owner = "a\u202e" })
	keep(func(r *journal.Record) { r.Kind = "Tick" })
	keep(func(r *journal.Record) { r.V = 0 })
	keep(func(r *journal.Record) { r.At = time.Date(9000, 1, 1, 0, 0, 0, 0, time.UTC) })
	keep(func(r *journal.Record) { r.ID = uuid.Nil })
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{journaltest.Record(900, journal.KindTick, "good")}})
	spaced := journaltest.Record(901, journal.KindTick, "spaced")
	spaced.Data = []byte("{ \"on\" :\n true }")
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{spaced}})

	b := historytest.ReadBackup(t, historytest.BackupOf(t, m))
	if b.Len() != 2 || b.Unreadable != bad+5 { // the large one in six pieces
		t.Errorf("%d records and %d set aside, want 2 and %d", b.Len(), b.Unreadable, bad+5)
	}
	p, err := b.Against(t.Context(), journal.AllRecords(m))
	if err != nil || !p.Empty() {
		t.Errorf("what was just exported would change something: %+v, %v", p, err)
	}
}

func TestBackupWithRecordings(t *testing.T) {
	_, m := historytest.OpenPopulated(t)
	s := historytest.SomeRecordings(t)
	var out bytes.Buffer
	historytest.Check(t, backup.Write(t.Context(), &out, backup.Header{Created: journaltest.Time}, journal.AllRecords(m), s))
	text := out.Bytes()

	// Another reader of zips finds the same.
	z, err := zip.NewReader(bytes.NewReader(text), int64(len(text)))
	historytest.Check(t, err)
	var names []string
	for _, f := range z.File {
		names = append(names, f.Name)
		r, err := f.Open()
		historytest.Check(t, err)
		if _, err := io.Copy(io.Discard, r); err != nil {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
	owner := "sounds/00000000-0007-7000-8000-000000000000/2/"
	if diff := cmp.Diff([]string{"mockloop-private-backup-2026-03-01.json", owner + "0.webm", owner + "1.mp4", owner + "2.ogg", owner + "3.bin"}, names); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}

	b := historytest.ReadBackup(t, text)
	if b.Len() != len(m.Records) {
		t.Errorf("%d records, want %d", b.Len(), len(m.Records))
	}
	store := &recordingtest.Store{}
	kept, damaged, err := b.RestoreRecordings(t.Context(), bytes.NewReader(text), store)
	if err != nil || kept != 1 || damaged != 0 {
		t.Errorf("kept %d, damaged %d (%v)", kept, damaged, err)
	}
	for n := range 4 {
		if got := store.Sound(journal.RecordingKey(journaltest.ID(7), 2), n+1); !bytes.Equal(got, bytes.Repeat([]byte{byte(n)}, 1000*n)) {
			t.Errorf("take %d has %d bytes", n+1, len(got))
		}
	}

	for n := 0; n < len(text); n += 3 {
		if _, err := backup.Read(bytes.NewReader(text[:n]), int64(n)); !errors.Is(err, backup.ErrTruncated) && n > 3 {
			t.Fatalf("cut to %d of %d bytes: %v", n, len(text), err)
		}
	}
	sum := bytes.Index(text, []byte(backup.ZipDescriptor)) + 4 // of the text, which has a better one
	for n := 0; n < bytes.Index(text, []byte(backup.ZipCentral)); n += 3 {
		if n >= backup.ZipLocalLen && n < backup.ZipLocalLen+len(names[0]) || n >= sum && n < sum+4 {
			continue // what the text is called does not matter either
		}
		spoiled := bytes.Clone(text)
		spoiled[n] ^= 4
		b, err := backup.Read(bytes.NewReader(spoiled), int64(len(text)))
		kept := 0
		if err == nil {
			kept, _, err = b.RestoreRecordings(t.Context(), bytes.NewReader(spoiled), &recordingtest.Store{})
		}
		if err == nil && kept == 1 {
			t.Fatalf("byte %d changed, and nothing says so", n)
		}
	}
	var other bytes.Buffer
	w := zip.NewWriter(&other)
	f, err := w.Create("mockloop-private-backup-2026-03-01.json")
	historytest.Check(t, err)
	_, err = f.Write(historytest.BackupOf(t, m))
	historytest.Check(t, err)
	historytest.Check(t, w.Close())
	if _, err := backup.Read(&other, -1); !errors.Is(err, backup.ErrForeignZip) {
		t.Errorf("packed by another program: %v, want ErrForeignZip", err)
	}
}
