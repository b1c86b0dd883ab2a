package sampleloop_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/mockloop/mockloop/content"
	"github.com/mockloop/mockloop/internal/sampleloop"
)

func files(t *testing.T) fstest.MapFS {
	t.Helper()
	all := fstest.MapFS{}
	names, err := fs.Glob(content.Loop, "loop/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(content.Loop, name)
		if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimPrefix(name, "loop/")] = &fstest.MapFile{Data: text}
	}
	return all
}

func TestRead(t *testing.T) {
	l, err := sampleloop.Read(files(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, iv := range l.Interviews {
		words, notes := 0, 0
		for _, turn := range iv.Turns {
			words += len(strings.Fields(turn.Says))
			if turn.Note != "" {
				notes++
			}
		}
		if words < 1000 || notes < 5 {
			t.Errorf("%s: %d words, %d notes", iv.ID, words, notes)
		}
	}
	if l.Level != "L6" || l.Variant.Level != "L5" || len(l.Variant.Changes) != 2 {
		t.Errorf("level %s, in the variant %s after %d changes", l.Level, l.Variant.Level, len(l.Variant.Changes))
	}
}

// A file that names what does not exist is not read.
func TestReadWrong(t *testing.T) {
	for _, tt := range []struct{ name, file, old, new, want string }{
		{"a field", "debrief.yaml", "risk:", "danger:", "danger"},
		{"a question", "hiring-manager.yaml", "customer-obsession-need-never-voiced", "no-such-question", "unknown question"},
		{"a question that is not asked", "hiring-manager.yaml", "  - who: interviewer\n    question: customer-obsession-need-never-voiced", "  - who: interviewer", "is never asked"},
		{"a principle", "debrief.yaml", "principle: customer-obsession", "principle: zeal", `principle "zeal"`},
		{"a grade", "debrief.yaml", "grade: meets", "grade: great", `grade "great"`},
		{"a vote", "debrief.yaml", "final: strongly-inclined", "final: perhaps", `vote "perhaps"`},
		{"a speaker", "debrief.yaml", "- who: senior-pm\n    says", "- who: somebody\n    says", "unknown speaker"},
		{"a dimension", "senior-pm.yaml", "strategy-risks-doors-exit", "strategy-luck", "unknown dimension"},
		{"a turn", "debrief.yaml", "turn: 14", "turn: 15", "turn 15"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			all := files(t)
			text := string(all[tt.file].Data)
			if !strings.Contains(text, tt.old) {
				t.Fatalf("%s has no %q", tt.file, tt.old)
			}
			all[tt.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, tt.old, tt.new, 1))}
			if _, err := sampleloop.Read(all); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("the error is %v, want one with %q", err, tt.want)
			}
		})
	}
	all := files(t)
	delete(all, "bar-raiser.yaml")
	if _, err := sampleloop.Read(all); err == nil {
		t.Error("a loop of four is read")
	}
}
