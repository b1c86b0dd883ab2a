package content

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestLoadCoverage(t *testing.T) {
	drop := func(fsys fstest.MapFS, file string, keep func(question string) bool) {
		var kept string
		for _, q := range strings.SplitAfter(string(fsys[file].Data), "?\n- ") {
			q = strings.TrimSuffix(strings.TrimPrefix(q, "- "), "- ")
			if keep(q) {
				kept += "- " + q
			}
		}
		fsys[file] = &fstest.MapFile{Data: []byte(kept)}
	}
	replaceAll := func(fsys fstest.MapFS, file, from, to string) {
		fsys[file] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(string(fsys[file].Data), from, to))}
	}
	tests := []struct {
		name  string
		spoil func(fstest.MapFS)
		want  []string
	}{
		{"files of another kind", func(f fstest.MapFS) {
			f["questions/more.yml"] = &fstest.MapFile{}
			f["questions/old/stories.yaml"] = &fstest.MapFile{}
		}, []string{
			"content/questions/more.yml: is not read: only files that end in .yaml are",
			"content/questions/old: is not read: only files that end in .yaml are",
		}},
		{"a principle with one question", func(f fstest.MapFS) {
			drop(f, "questions/stories.yaml", func(q string) bool { return !strings.HasPrefix(q, "id: story-2\n") })
		}, []string{`content/questions: 1 questions have "ownership" as their first principle, want at least 2`}},
		{"few questions", func(f fstest.MapFS) {
			drop(f, "questions/cases.yaml", func(q string) bool { return !strings.HasPrefix(q, "id: case-1-") })
		}, []string{
			`content/questions: 0 questions of the type "product-sense", want at least 4`,
			"content/questions: 42 questions, want at least 45",
		}},
		{"little for the recruiter", func(f fstest.MapFS) {
			replaceAll(f, "questions/stories.yaml", "[recruiter-screen, ", "[")
			replaceAll(f, "questions/stories.yaml", "[recruiter, ", "[")
			replaceAll(f, "questions/cases.yaml", "type: technical", "type: technical\n  track: pm-t")
			replaceAll(f, "questions/cases.yaml", "type: strategy", "type: strategy\n  track: pm-t")
			replaceAll(f, "questions/cases.yaml", "  track: both\n", "")
			replaceAll(f, "questions/cases.yaml", "type: product-sense", "type: product-sense\n  track: both")
		}, []string{`content/questions: 5 questions for the recruiter in the recruiter-screen on the track "pm", want at least 8`}},
		{"little for the Bar Raiser", func(f fstest.MapFS) {
			replaceAll(f, "questions/stories.yaml", ", bar-raiser]", "]")
			replaceAll(f, "questions/cases.yaml", ", bar-raiser]", "]")
			edit(t, f, "questions/cases.yaml", ", cross-functional]", ", bar-raiser]")
		}, []string{
			`content/questions: 1 cases for the bar-raiser in the onsite-loop on the track "pm", want at least 3`,
			`content/questions: 1 cases for the bar-raiser in the onsite-loop on the track "pm-t", want at least 3`,
			`content/questions: stories on 0 different first principles for the bar-raiser in the onsite-loop on the track "pm", want at least 4`,
			`content/questions: stories on 0 different first principles for the bar-raiser in the onsite-loop on the track "pm-t", want at least 4`,
		}},
		{"no case for the senior PM's phone screen", func(f fstest.MapFS) {
			replaceAll(f, "questions/cases.yaml", ", senior-pm,", ",")
		}, []string{
			`content/questions: 0 cases for the senior-pm in the phone-screen on the track "pm", want at least 3`,
			`content/questions: 0 cases for the senior-pm in the phone-screen on the track "pm-t", want at least 3`,
		}},
		{"a page deleted", func(f fstest.MapFS) { delete(f, "guide/technical-bar.yaml") }, []string{
			"content: nothing carries the guide's fact G5.1",
			"content: nothing carries the guide's fact G5.2",
			`content/guide: the section "technical-bar" is missing`,
		}},
		{"a principle deleted", func(f fstest.MapFS) { delete(f, "principles/ownership.yaml") }, []string{
			"content: nothing carries the guide's fact G4.2",
			`content/principles: the principle "ownership" is missing`,
		}},
		{"an empty file hides what it may hold", func(f fstest.MapFS) { f["guide/dos.yaml"] = &fstest.MapFile{} }, []string{
			"content/guide/dos.yaml:1: want one YAML document, found 0",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fsys := valid(t)
			tt.spoil(fsys)
			_, mistakes := Load(fsys)
			var got []string
			for _, m := range mistakes {
				got = append(got, m.String())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("mistakes (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLoadNothing(t *testing.T) {
	_, mistakes := Load(fstest.MapFS{})
	if !errors.Is(mistakes.Err(), ErrMistakes) {
		t.Fatalf("error %v, want ErrMistakes", mistakes.Err())
	}
	if got := mistakes.Err().Error(); !strings.Contains(got, "\ncontent/questions: cannot be read: ") {
		t.Errorf("no word of the folder that is missing in:\n%s", got)
	}
}

// Whatever stands in a file, Load tells mistakes and does not panic.
func FuzzLoad(f *testing.F) {
	f.Add(question("story", "strategy", bank.Frugality))
	f.Add("- &a {id: *a}\n- <<: *a\n- !!str 1\n- ? [x]\n  : y")
	f.Add("- id: |\n  points: [[], {}, ~, .nan, true]\n  probes: 1")
	f.Add("stages:\n  - {}")
	f.Fuzz(func(t *testing.T, text string) {
		file := &fstest.MapFile{Data: []byte(text)}
		_, mistakes := Load(fstest.MapFS{
			"questions/q.yaml": file, "guide/stages.yaml": file, "guide/faq.yaml": file, "principles/frugality.yaml": file,
		})
		if len(mistakes) == 0 {
			t.Error("one file cannot be the whole bank")
		}
	})
}
