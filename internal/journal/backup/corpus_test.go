package backup_test

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

var update = flag.Bool("update", false, "write testdata/fuzz again")

func from(all func(take func(journal.Record) error) error) journal.Source {
	return func(_ context.Context, take func(journal.Record) error) error { return all(take) }
}

// corpus are the files that the fuzzers begin with, by name.
func corpus(t *testing.T) (files, items map[string]string) {
	files, items = map[string]string{}, map[string]string{}
	m := journaltest.NewMemory()
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{journaltest.Record(1, journal.KindTick, "a"), journaltest.Record(2, journal.KindSetting, "k"), journaltest.Record(3, "story", "x")}})
	text := string(historytest.BackupOf(t, m))
	over := func(old, with string) string { return strings.Replace(text, old, with, 1) }
	var zipped bytes.Buffer
	historytest.Check(t, backup.Write(t.Context(), &zipped, backup.Header{Created: journaltest.Time}, journal.AllRecords(m), historytest.SomeRecordings(t)))

	files["right"] = text
	files["right, nothing in it"] = sealed()
	files["right, with recordings"] = zipped.String()
	files["nothing"] = ""
	files["a brace"] = "{"
	files["a page"] = "<!doctype html>\n<title>Log in</title>\n"
	files["other JSON"] = "{\n\"format\":\"other\"\n}\n"
	files["byte order mark"] = "\ufeff" + text
	files["line ends"] = strings.ReplaceAll(text, "\n", "\r\n")
	files["cut in the head"] = text[:100]
	files["cut in a record"] = text[:len(text)*2/3]
	files["cut before its sum"] = text[:strings.Index(text, backup.SumPrefix)]
	files["cut before its end"] = text[:len(text)-2]
	files["changed"] = over(`"n":2`, `"n":3`)
	files["sum in capitals"] = text[:len(text)-70] + strings.ToUpper(text[len(text)-70:])
	files["newer format"] = over("\"version\":1", "\"version\":2")
	files["newer schema"] = over("\"schema\":1", "\"schema\":2")
	files["version without end"] = over("\"version\":1", "\"version\":"+strings.Repeat("9", 400))
	files["made in the year 9999"] = over("2026-03-01", "9999-03-01")
	files["made on no day"] = over("2026-03-01", "2026-02-31")
	files["counts that lie"] = over(`"tick":1`, `"tick":1000000000`)
	files["something behind"] = text + "{}"
	files["twice"] = text + text
	files["a long line"] = over(`"zone":"Europe/Berlin",`, `"zone":"`+strings.Repeat("z", 70_000)+`",`)
	files["chunks outside a zip"] = over("\n],\n\"counts\"", "\n],\n\"chunks\":[\n],\n\"counts\"")
	z := zipped.String()
	files["zip cut in its text"] = z[:300]
	files["zip cut in a recording"] = z[:len(z)-900]
	files["zip without its directory"] = z[:strings.Index(z, backup.ZipCentral)]
	files["zip of another program"] = strings.Replace(z, "\x08\x00\x00\x00", "\x00\x00\x08\x00", 1)
	files["zip with a long name"] = z[:26] + "\xff\xff" + z[28:]
	files["zip with a way out"] = strings.Replace(z, "sounds/", "../../x", 1)
	files["zip with a damaged recording"] = strings.Replace(z, "\x01\x01\x01\x01", "\x01\x01\x02\x01", 1)
	for name, item := range hostile() {
		if len(item) > 100_000 {
			continue // as long ones are tested in TestHostileBackups
		}
		files["sealed, "+name] = sealed(item)
		items[name] = item
	}
	files["sealed, an id twice"] = sealed(goodItem, goodItem)
	items["right"] = goodItem
	items["an id twice"] = goodItem + "\n" + goodItem
	items["set aside"] = `{"why":"it is cut off or garbled","row":"AAAA"}`
	return files, items
}

// TestFuzzCorpus holds the corpus to what corpus makes: -update writes it.
func TestFuzzCorpus(t *testing.T) {
	files, items := corpus(t)
	if len(files) < 30 {
		t.Errorf("%d files", len(files))
	}
	for target, all := range map[string]map[string]string{"FuzzReadBackup": files, "FuzzReadSealed": items} {
		dir := filepath.Join("testdata", "fuzz", target)
		for name, content := range all {
			path := filepath.Join(dir, strings.Map(func(r rune) rune {
				if r == ' ' || r == ',' || r == '\'' {
					return '-'
				}
				return r
			}, name))
			want := "go test fuzz v1\n[]byte(" + strconv.Quote(content) + ")\n"
			if *update {
				historytest.Check(t, os.MkdirAll(dir, 0o755))
				historytest.Check(t, os.WriteFile(path, []byte(want), 0o644))
			}
			got, err := os.ReadFile(path)
			if err != nil || string(got) != want {
				t.Errorf("%s is not what it should be (%v): go test -run TestFuzzCorpus -update", path, err)
			}
		}
	}
}
