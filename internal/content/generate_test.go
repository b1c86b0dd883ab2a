package content

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The generated bank must be that of the content beside it.
func TestBankIsUpToDate(t *testing.T) {
	if err := Run("../..", false, io.Discard); err != nil {
		t.Fatal(err)
	}
}

func TestGenerateIsDeterministic(t *testing.T) {
	var outs [2][]byte
	for i := range outs {
		c, mistakes := Load(valid(t))
		if err := mistakes.Err(); err != nil {
			t.Fatal(err)
		}
		var err error
		if outs[i], err = Generate(c); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(outs[0], outs[1]) {
		t.Error("the same content gave two different files")
	}
}

func TestRun(t *testing.T) {
	root := t.TempDir()
	fsys := valid(t)
	if err := os.CopyFS(filepath.Join(root, "content"), fsys); err != nil {
		t.Fatal(err)
	}
	readme := filepath.Join(root, "README.md")
	if err := os.WriteFile(readme, []byte("Before\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := Run(root, true, io.Discard); !errors.Is(err, ErrNoCountMarkers) {
		t.Errorf("a README without marks: error %v, want ErrNoCountMarkers", err)
	}
	if err := os.WriteFile(readme, []byte("Before\n"+countsBegin+"- 3 questions\n"+countsEnd+"\nAfter\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(root, "internal", "bank", "bank_gen.go")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := Run(root, false, io.Discard); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("comparing with no file: error %v, want ErrNotExist", err)
	}
	var table strings.Builder
	if err := Run(root, true, &table); err != nil {
		t.Fatal(err)
	}
	if err := Run(root, false, io.Discard); err != nil {
		t.Errorf("comparing what was just written: %v", err)
	}
	written, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	if s := string(written); !strings.HasPrefix(s, "Before\n"+countsBegin+"- **295 questions**") || !strings.HasSuffix(s, countsEnd+"\nAfter\n") {
		t.Errorf("the README says\n%s", s)
	}
	got := strings.Split(table.String(), "\n")
	for i, want := range []string{
		"first principle behavioral leadership product-sense technical strategy first any",
		"customer-obsession 2333344445 23344 111222222333333333444444444555 111222222333333333444444444555 111122222222333333333333444444444555 111 111",
		"ownership 122333334444445555 12334 . . . 23 23",
	} {
		if line := strings.Join(strings.Fields(got[i]), " "); line != want {
			t.Errorf("table, line %d: %q, want %q", i+1, line, want)
		}
	}

	question := filepath.Join(root, "content", "questions", "cases.yaml")
	text := string(fsys["questions/cases.yaml"].Data)
	if err := os.WriteFile(question, []byte(strings.Replace(text, "difficulty: 3", "difficulty: 4", 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := Run(root, false, io.Discard); !errors.Is(err, ErrStale) {
		t.Errorf("comparing after an edit: error %v, want ErrStale", err)
	}

	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(question, []byte(strings.Replace(text, "difficulty: 3", "difficulty: 9", 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := Run(root, true, io.Discard); !errors.Is(err, ErrMistakes) {
		t.Errorf("writing with a mistake: error %v, want ErrMistakes", err)
	}
	after, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(before, after) {
		t.Error("content with a mistake was written")
	}
}

// All ids of the guide, written out, so that a slip in the counts is found.
func TestGuideIDs(t *testing.T) {
	want := strings.Fields(`
		G1.1 G1.2 G1.3 G1.4 G1.5 G1.6 G1.7 G1.8 G1.9
		G2.1 G2.2 G2.3 G2.4
		G3.1 G3.2 G3.3 G3.4 G3.5 G3.6 G3.7 G3.8
		G4.1 G4.2 G4.3 G4.4 G4.5 G4.6 G4.7 G4.8 G4.9 G4.10 G4.11 G4.12 G4.13 G4.14 G4.15 G4.16
		G5.1 G5.2
		G6.1 G6.2 G6.3 G6.4 G6.5
		G7.1 G7.2 G7.3 G7.4 G7.5 G7.6 G7.7 G7.8 G7.9 G7.10
		G8.1 G8.2 G8.3 G8.4 G8.5 G8.6 G8.7 G8.8
		G9.1 G9.2 G9.3 G9.4 G9.5 G9.6 G9.7 G9.8
		G10.1 G10.2 G10.3 G10.4 G10.5 G10.6 G10.7 G10.8
		G11.1 G11.2 G11.3 G11.4 G11.5 G11.6 G11.7`)
	if diff := cmp.Diff(want, GuideIDs()); diff != "" {
		t.Errorf("ids (-want +got):\n%s", diff)
	}
}
