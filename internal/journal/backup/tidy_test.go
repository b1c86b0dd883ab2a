package backup_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/history/historytest"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

// TestTouchedBackups: what an editor, a mail program or a cloud drive does to the
// layout of a file changes nothing of what it says, and real damage is found in every
// layout.
func TestTouchedBackups(t *testing.T) {
	_, m := historytest.OpenPopulated(t)
	note := journaltest.Record(900, journal.KindNote, "somebody")
	note.Data = json.RawMessage(`{"note":"a \u003cb\u003e \u0026 \"q\" \\\\ {[,:]} é 😀 \u2028 end"}`)
	journaltest.Commit(t, m, journal.Change{Put: []journal.Record{note}})
	text := string(historytest.BackupOf(t, m))
	want, err := backup.Read(strings.NewReader(text), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	indented := func(prefix, indent string) string {
		var out bytes.Buffer
		historytest.Check(t, json.Indent(&out, []byte(text), prefix, indent))
		return out.String()
	}
	var compact bytes.Buffer
	historytest.Check(t, json.Compact(&compact, []byte(text)))
	unescaped := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&", `\u2028`, "\u2028", "/", `\/`).Replace(text)
	var ascii strings.Builder
	for _, r := range text {
		switch {
		case r > 0xffff:
			r -= 0x10000
			fmt.Fprintf(&ascii, `\u%04x\u%04X`, 0xd800+r>>10, 0xdc00+r&0x3ff)
		case r > 0x7e:
			fmt.Fprintf(&ascii, `\u%04X`, r)
		default:
			ascii.WriteRune(r)
		}
	}
	for name, touched := range map[string]string{
		"a byte order mark":         "\ufeff" + text,
		"line ends of Windows":      strings.ReplaceAll(text, "\n", "\r\n"),
		"line ends of an old Mac":   strings.ReplaceAll(text, "\n", "\r"),
		"no line feed at the end":   strings.TrimSuffix(text, "\n"),
		"blank lines at the end":    text + "\n\n \t\n",
		"blank lines at the start":  "\n\n" + text,
		"blank lines everywhere":    strings.ReplaceAll(text, "\n", "\n\n"),
		"indented with two spaces":  indented("", "  "),
		"indented with tabs":        indented("", "\t"),
		"indented, and a mark":      "\ufeff" + strings.ReplaceAll(indented("", "    "), "\n", "\r\n"),
		"on one line":               compact.String(),
		"other characters escaped":  unescaped,
		"all escaped":               ascii.String(),
		"a mark on one line, CR LF": "\ufeff" + compact.String() + "\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			got, err := backup.Read(strings.NewReader(touched), int64(len(touched)))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want.AllRecords(), got.AllRecords()); diff != "" {
				t.Errorf("(-untouched +touched)\n%s", diff)
			}
			if _, err := backup.Read(iotest.OneByteReader(strings.NewReader(touched)), -1); err != nil {
				t.Errorf("a byte at a time: %v", err)
			}
			// The same text, really damaged.
			if _, err := backup.Read(strings.NewReader(strings.Replace(touched, "dark", "pink", 1)), -1); !errors.Is(err, backup.ErrDamaged) {
				t.Errorf("changed: %v, want ErrDamaged", err)
			}
			cut := touched[:len(touched)*2/3]
			if _, err := backup.Read(strings.NewReader(cut), int64(len(cut))); !errors.Is(err, backup.ErrTruncated) {
				t.Errorf("cut: %v, want ErrTruncated", err)
			}
		})
	}
}
