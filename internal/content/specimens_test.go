package content

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCoversAndSpecimens(t *testing.T) {
	t.Parallel()
	for _, tt := range []mistake{
		{"a question without parts", "covers.yaml", "q2: [situation, situation, situation, situation, situation]\n", "", []string{
			`content/covers.yaml:1: field "q2" is missing`,
		}},
		{"parts of no question", "covers.yaml", "q1: [", "an-old-question: [situation]\nq1: [", []string{
			`content/covers.yaml:1: unknown field "an-old-question"`,
		}},
		{"a part of another outline", "covers.yaml", "q1: [situation, lesson,", "q1: [situation, segment,", []string{
			`content/covers.yaml:1: the outline of "q1" has no part "segment", only situation, task, action, result, lesson`,
		}},
		{"a part too few", "covers.yaml", "q1: [situation, lesson,", "q1: [lesson,", []string{
			`content/covers.yaml:1: 4 parts for the 5 key points of "q1"`,
		}},
		{"a specimen of no question", "specimens/ownership.yaml", "question: q2\n", "question: an-old-question\n", []string{
			`content/specimens/ownership.yaml:1: unknown question "an-old-question"`,
		}},
		{"a grade twice", "specimens/ownership.yaml", "grade: mixed", "grade: meets", []string{
			`content/specimens/ownership.yaml:2: 3 different grades, want each of the 4`,
		}},
		{"a short answer", "specimens/ownership.yaml", "said: So" + strings.Repeat(" on", minSpecimenWords), "said: So" + strings.Repeat(" on", minSpecimenWords-2), []string{
			`content/specimens/ownership.yaml:4: 179 words, want 180 to 300`,
		}},
		{"a point beyond the last", "specimens/ownership.yaml", "heard: [1, 3, 5]", "heard: [1, 3, 6]", []string{
			`content/specimens/ownership.yaml:5: point 6 after point 3 of 5`,
		}},
		{"a point twice", "specimens/ownership.yaml", "heard: [1, 3, 5]", "heard: [1, 1, 5]", []string{
			`content/specimens/ownership.yaml:5: point 1 after point 1 of 5`,
		}},
		{"three lines of a failure", "specimens/failure.yaml", "lines: [meets, meets, meets, meets, meets]", "lines: [meets, meets, meets]", []string{
			`content/specimens/failure.yaml:6: 3 lines, want 5`,
		}},
		{"a line of no grade", "specimens/failure.yaml", "lines: [meets, meets,", "lines: [meets, fair,", []string{
			`content/specimens/failure.yaml:6: unknown grade "fair"`,
		}},
		{"an interview about no question", "loop/senior-pm.yaml", "questions: [q3, q4]", "questions: [q3, an-old-question]", []string{
			`content/loop/senior-pm.yaml:2: unknown question "an-old-question"`,
		}},
		{"a grade of the loop", "loop/senior-pm.yaml", "grade: mixed", "grade: mixd", []string{
			`content/loop/senior-pm.yaml:9: unknown grade "mixd"; did you mean "mixed"?`,
		}},
		{"a dimension of the loop", "loop/senior-pm.yaml", "strategy-dimension1", "strategy-dimension8", []string{
			`content/loop/senior-pm.yaml:9: unknown dimension "strategy-dimension8"; did you mean "strategy-dimension1"?`,
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			fsys := valid(t)
			edit(t, fsys, tt.file, tt.from, tt.to)
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

// The bank keeps the place of each part in the outline.
func TestCovers(t *testing.T) {
	c, _ := Load(valid(t))
	for i := range c.Questions {
		if q := &c.Questions[i]; q.ID == "q1" && q.Skeleton.Covers != "04000" {
			t.Errorf("the points of q1 are covered by %q", q.Skeleton.Covers)
		}
	}
}
