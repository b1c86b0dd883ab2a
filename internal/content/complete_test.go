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
	// drop takes out the questions of a file that hold a text.
	drop := func(fsys fstest.MapFS, file, text string) {
		var kept strings.Builder
		for i, q := range strings.Split(string(fsys[file].Data), "- id: ") {
			if i > 0 && !strings.Contains(q, text) {
				kept.WriteString("- id: " + q)
			}
		}
		fsys[file] = &fstest.MapFile{Data: []byte(kept.String())}
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
			f["primers/more.yaml"] = &fstest.MapFile{}
		}, []string{
			"content/primers/more.yaml: is not read: only files that end in .md are",
			"content/questions/more.yml: is not read: only files that end in .yaml are",
			"content/questions/old: is not read: only files that end in .yaml are",
		}},
		{"a principle with too few stories", func(f fstest.MapFS) { drop(f, "questions/stories.yaml", "q2\n") }, []string{
			`content/questions: 14 questions on stories have "ownership" as their first principle, want at least 15`,
		}},
		{"a principle with two failures", func(f fstest.MapFS) {
			replaceAll(f, "questions/stories.yaml", "q95\n  type: leadership\n  about: failure", "q95\n  type: leadership\n  about: success")
		}, []string{`content/questions: 2 questions on failures have "earths-best-employer" as their first principle, want at least 3`}},
		{"too little of a type", func(f fstest.MapFS) { drop(f, "questions/cases.yaml", "type: product-sense") }, []string{
			`content/questions: 0 questions are of the type "product-sense", want at least 30`,
			"content/questions: 265 questions in all, want at least 280",
		}},
		{"no sizing", func(f fstest.MapFS) { drop(f, "questions/cases.yaml", "sense-check:") }, []string{
			`content/questions: 0 questions size a business, want at least 6`,
		}},
		{"nothing hard", func(f fstest.MapFS) {
			for _, file := range []string{"stories", "recruiter", "cases"} {
				replaceAll(f, "questions/"+file+".yaml", "difficulty: 5", "difficulty: 4")
			}
		}, []string{`content/questions: 0 questions have difficulty 5, want at least 18`}},
		{"nothing for one role alone", func(f fstest.MapFS) {
			for _, file := range []string{"stories", "recruiter", "cases"} {
				replaceAll(f, "questions/"+file+".yaml", "track: pm-t", "track: both")
			}
		}, []string{`content/questions: 0 questions are for the track "pm-t" alone, want at least 3`}},
		{"little for the recruiter", func(f fstest.MapFS) {
			drop(f, "questions/recruiter.yaml", "q199")
			for _, file := range []string{"stories", "cases"} {
				replaceAll(f, "questions/"+file+".yaml", "[recruiter-screen, ", "[")
				replaceAll(f, "questions/"+file+".yaml", "[recruiter, ", "[")
			}
		}, []string{
			`content/questions: 7 questions are the recruiter’s alone, want at least 8`,
			`content/questions: 7 questions for the recruiter in the recruiter-screen on the track "pm", want at least 24`,
			`content/questions: 7 questions for the recruiter in the recruiter-screen on the track "pm-t", want at least 24`,
		}},
		{"nothing for the Bar Raiser", func(f fstest.MapFS) {
			replaceAll(f, "questions/stories.yaml", ", bar-raiser]", "]")
			replaceAll(f, "questions/cases.yaml", ", bar-raiser]", "]")
		}, []string{
			`content/questions: 0 different first principles among the stories for the bar-raiser in the onsite-loop on the track "pm", want at least 10`,
			`content/questions: 0 different first principles among the stories for the bar-raiser in the onsite-loop on the track "pm-t", want at least 10`,
			`content/questions: 0 stories for the bar-raiser in the onsite-loop on the track "pm", want at least 20`,
			`content/questions: 0 stories for the bar-raiser in the onsite-loop on the track "pm-t", want at least 20`,
		}},
		{"no case for the senior PM", func(f fstest.MapFS) {
			replaceAll(f, "questions/cases.yaml", ", senior-pm,", ",")
		}, []string{
			`content/questions: 0 cases for the senior-pm in the phone-screen on the track "pm", want at least 10`,
			`content/questions: 0 cases for the senior-pm in the phone-screen on the track "pm-t", want at least 10`,
			`content/questions: 0 cases that are not technical for the senior-pm in the onsite-loop on the track "pm", want at least 10`,
			`content/questions: 0 cases that are not technical for the senior-pm in the onsite-loop on the track "pm-t", want at least 10`,
		}},
		{"a primer that nobody links", func(f fstest.MapFS) { replaceAll(f, "questions/stories.yaml", "working-backwards, ", "") }, []string{
			`content/primers/working-backwards.md:2: no question links the primer "working-backwards"`,
		}},
		{"a primer deleted", func(f fstest.MapFS) { delete(f, "primers/rules-of-the-day.md") }, []string{
			`content/primers: the primer "rules-of-the-day" is missing`,
		}},
		{"few cards", func(f fstest.MapFS) {
			text := strings.Split(string(f["cards/all.yaml"].Data), "\n")
			f["cards/all.yaml"] = &fstest.MapFile{Data: []byte(strings.Join(text[:32], "\n"))}
		}, []string{
			`content/cards: 0 cards of the kind "door", want at least 12`,
			`content/cards: 0 cards of the kind "metric", want at least 12`,
			`content/cards: 0 cards of the kind "prfaq", want at least 12`,
			`content/cards: 0 cards of the kind "probe", want at least 12`,
			`content/cards: 0 cards of the kind "stronger", want at least 12`,
			`content/cards: 32 cards, want at least 120`,
		}},
		{"nothing to ask the Bar Raiser", func(f fstest.MapFS) { delete(f, "asks/bar-raiser.yaml") }, []string{
			`content/asks: 0 questions to ask the bar-raiser, want at least 4`,
			`content/asks: 25 questions to ask, want at least 30`,
		}},
		{"no rubric of a type", func(f fstest.MapFS) { delete(f, "rubrics/strategy.yaml") }, []string{
			`content/rubrics: the rubric of the type "strategy" is missing`,
		}},
		{"no scale of failures", func(f fstest.MapFS) { delete(f, "rubrics/failure.yaml") }, []string{
			`content/rubrics/failure.yaml: the scale of stories of failure is missing`,
		}},
		{"no scope", func(f fstest.MapFS) { delete(f, "rubrics/scope.yaml") }, []string{
			`content/rubrics/scope.yaml: the scope of the levels [L5 L6 L7] is missing`,
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
			t.Parallel()
			fsys := valid(t)
			tt.spoil(fsys)
			_, mistakes := Load(fsys)
			var got []string
			for _, m := range mistakes {
				if !follows(m, "") {
					got = append(got, m.String())
				}
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
	f.Add(question("story", "strategy", "", bank.Frugality))
	f.Add(primerText(1, "star"))
	f.Add(cardsText())
	f.Add("- &a {id: *a}\n- <<: *a\n- !!str 1\n- ? [x]\n  : y")
	f.Add("- id: |\n  points: [[], {}, ~, .nan, true]\n  probes: 1")
	f.Add("stages:\n  - {}")
	f.Fuzz(func(t *testing.T, text string) {
		file := &fstest.MapFile{Data: []byte(text)}
		_, mistakes := Load(fstest.MapFS{
			"questions/q.yaml": file, "guide/stages.yaml": file, "guide/faq.yaml": file, "principles/frugality.yaml": file,
			"primers/star.md": file, "cards/all.yaml": file, "asks/recruiter.yaml": file,
			"rubrics/technical.yaml": file, "rubrics/scope.yaml": file,
		})
		if len(mistakes) == 0 {
			t.Error("one file cannot be the whole bank")
		}
	})
}
