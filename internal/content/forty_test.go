package content

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestFortyAndGlossary(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		spoil func(*testing.T, fstest.MapFS)
		want  []string
	}{
		"one is missing": {func(t *testing.T, f fstest.MapFS) {
			edit(t, f, "forty.yaml", string(f["forty.yaml"].Data[strings.LastIndex(string(f["forty.yaml"].Data), "- id: "):]), "")
		}, []string{`content/forty.yaml:1: 39 questions, want 40`}},
		"an id that is no question's": {func(t *testing.T, f fstest.MapFS) {
			edit(t, f, "forty.yaml", "- id: q100", "- id: a-question")
		}, []string{`content/forty.yaml:1: unknown question "a-question"`}},
		"one stands there twice": {func(t *testing.T, f fstest.MapFS) {
			edit(t, f, "forty.yaml", "- id: q101", "- id: q100")
		}, []string{`content/forty.yaml:4: the question "q100" stands here twice`}},
		"two other wordings": {func(t *testing.T, f fstest.MapFS) {
			edit(t, f, "forty.yaml", ", A third way to ask q100", "")
		}, []string{`content/forty.yaml:2: 2 other wordings, want 3`}},
		"a level without a line": {func(t *testing.T, f fstest.MapFS) {
			edit(t, f, "forty.yaml", ", L7: What q100 is for the third", "")
		}, []string{`content/forty.yaml:3: field "L7" is missing`}},
		"a term twice": {func(t *testing.T, f fstest.MapFS) {
			edit(t, f, "glossary.yaml", "[SLAs]", "[SLA]")
		}, []string{`content/glossary.yaml:1: the term "SLA" stands here twice`}},
		"no glossary": {func(_ *testing.T, f fstest.MapFS) { delete(f, "glossary.yaml") }, []string{
			`content/glossary.yaml: cannot be read: open glossary.yaml: file does not exist`,
		}},
		"few openings": {func(_ *testing.T, f fstest.MapFS) {
			s := f["questions/stories.yaml"]
			s.Data = []byte(strings.Replace(string(s.Data), "prompt: Tell me about a time", "prompt: Tell me about an hour", 70))
		}, []string{`content/questions: 121 of 191 stories begin with "Tell me about a time", want at least 65 %`}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			fsys := valid(t)
			tt.spoil(t, fsys)
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
