//go:build !js

package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
)

// Every byte counts: cut anywhere it is cut, changed anywhere it is refused.
func TestEveryCutAndEditOfABackup(t *testing.T) {
	_, m := lived(t)
	text := backupOf(t, m)
	for n := range text {
		_, err := ReadBackup(bytes.NewReader(text[:n]), int64(n))
		if n == 0 && !errors.Is(err, ErrNotBackup) || n > 0 && !errors.Is(err, ErrBackupCut) {
			t.Fatalf("cut to %d bytes: %v", n, err)
		}
	}
	for n := range text {
		spoiled := bytes.Clone(text)
		spoiled[n] ^= 1
		_, err := ReadBackup(bytes.NewReader(spoiled), -1)
		if err == nil {
			t.Fatalf("byte %d changed, and it is read", n)
		}
		if Say(err) == Say(ErrBroken) {
			t.Fatalf("byte %d changed: %v has no words", n, err)
		}
	}
}

// endless gives the same items again and again and counts what is taken of it.
type endless struct {
	head  string
	item  func(n int) string
	n     int
	left  string
	taken int64
	most  int64
}

func (e *endless) Read(p []byte) (int, error) {
	if e.taken >= e.most {
		return 0, io.EOF
	}
	if e.left == "" {
		e.left = e.head
		if e.n > 0 {
			e.left = e.item(e.n)
		}
		e.n++
	}
	n := copy(p, e.left)
	e.left = e.left[n:]
	e.taken += int64(n)
	return n, nil
}

// A stream of a GiB is left after the limit, whatever is in it.
func TestHugeBackups(t *testing.T) {
	note := strings.Repeat("n", 100_000)
	for name, item := range map[string]func(n int) string{
		"records": func(n int) string {
			return fmt.Sprintf(`{"id":"0195f0c2-7a10-7abc-8def-%012x","kind":"tick","of":"a","v":1,"at":1772357400126,"zone":"UTC","data":"%s"},`+"\n", n, note)
		},
		"empty records": func(n int) string {
			return fmt.Sprintf(`{"id":"0195f0c2-7a10-7abc-8def-%012x","kind":"t","of":"","v":1,"at":0,"zone":"","data":0},`+"\n", n)
		},
		"set aside": func(int) string { return `{"why":"","row":""},` + "\n" },
		"one line":  func(int) string { return note },
		"lines of nothing": func(int) string {
			return strings.Repeat("\n", 1000)
		},
	} {
		t.Run(name, func(t *testing.T) {
			e := &endless{head: headLines(BackupHead{Created: testTime}), item: item, most: 1 << 30}
			_, err := ReadBackup(e, -1)
			if !errors.Is(err, ErrBackupLarge) {
				t.Errorf("%v, want ErrBackupLarge", err)
			}
			if e.taken > maxBackup+64<<10 {
				t.Errorf("read %d bytes, want no more than %d and a buffer", e.taken, maxBackup)
			}
			t.Logf("read %d of %d bytes", e.taken, e.most)
			e = &endless{head: e.head, item: item, most: 1 << 30}
			if _, err := ReadBackup(e, 1<<30); !errors.Is(err, ErrBackupLarge) || e.taken > 64<<10 {
				t.Errorf("with its size known: %v after %d bytes", err, e.taken)
			}
		})
	}
	e := &endless{head: "<html>", item: func(int) string { return note }, most: 1 << 30}
	if _, err := ReadBackup(e, -1); !errors.Is(err, ErrNotBackup) || e.taken > maxLine+1<<20 {
		t.Errorf("another file of a GiB: %v after %d bytes", err, e.taken)
	}
}

