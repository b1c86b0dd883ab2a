package settings_test

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/app/apptest"
)

// A file with more of a kind than any history has is refused in one sentence.
func TestRestoreOfTooMany(t *testing.T) {
	h, b := newSafe(t)
	h.AddAnswers(1)
	var items []string
	for i := range 115_000 {
		items = append(items, fmt.Sprintf(`{"id":"0195f0c2-7a10-7abc-8def-%012x","kind":"tick","of":"%d","v":1,"at":1772357400126,"zone":"UTC","data":{"on":true}}`, i, i))
	}
	head := "{\n\"format\":\"mockloop-private-backup\",\n\"about\":\"Private: this is everything kept in Mockloop, with your notes. Keep it to yourself.\",\n\"version\":1,\n\"schema\":1,\n\"program\":\"x\",\n\"created\":\"2026-03-01T00:00:00.000Z\",\n\"zone\":\"UTC\",\n\"records\":[\n"
	text := head + strings.Join(items, ",\n") + "\n],\n\"counts\":{\"tick\":115000},\n"
	text += fmt.Sprintf("\"sha256\":\"%x\"\n}\n", sha256.Sum256([]byte(text)))
	s := apptest.Show(t, h.Deps, "/storage/")
	chooseFile(s, b, []byte(text))
	if got, want := s.One("#restore-refused").Words(), "This file holds more than 5,000 ticks of the preparation, more than any history has, so nothing of it was taken."; got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if len(h.History().Answers()) != 1 {
		t.Error("what is here has changed")
	}
}
