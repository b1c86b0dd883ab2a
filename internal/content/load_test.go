package content

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mockloop/mockloop/internal/bank"
)

func TestLoadValid(t *testing.T) {
	c, mistakes := Load(valid(t))
	if err := mistakes.Err(); err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, q := range c.Questions[len(c.Questions)-193 : len(c.Questions)-189] {
		ids = append(ids, q.ID)
	}
	if diff := cmp.Diff([]string{"q198", "q199", "q1", "q2"}, ids); diff != "" {
		t.Errorf("questions by file, then as they stand (-want +got):\n%s", diff)
	}
	want := bank.Question{
		ID:           "q2",
		Prompt:       "Tell me about a time of q2",
		Type:         bank.Behavioral,
		Principles:   []bank.Principle{bank.Ownership},
		Stages:       []bank.Stage{bank.RecruiterScreen, bank.PhoneScreen, bank.OnsiteLoop},
		Interviewers: interviewers(),
		Difficulty:   2,
		Track:        bank.BothTracks,
		Outcome:      bank.Success,
		Points:       bank.JoinLines("Named the first of q2", "Named the second of q2", "Named the third of q2", "Named the fourth of q2", "Named the fifth of q2"),
		Tips:         bank.JoinLines("Begin with q2 at once", "End with q2 as well"),
		Probes:       bank.JoinLines("What was yours in q2?", "Why so in q2?", "How much came of q2?", "What lasted of q2?"),
		Flags:        bank.JoinLines("Says nothing of q2", "Says too much of q2"),
		Skeleton: bank.Skeleton{Framework: bank.LessonFramework, Lines: bank.JoinLines(
			"What q2 needs in part situation"+on12, "What q2 needs in part task"+on12, "What q2 needs in part action"+on12,
			"What q2 needs in part result"+on12, "What q2 needs in part lesson"+on12), Covers: "00000"},
	}
	if diff := cmp.Diff(want, c.Questions[len(c.Questions)-190]); diff != "" {
		t.Errorf("a question (-want +got):\n%s", diff)
	}
	wantInfo := bank.PrincipleInfo{
		Principle: bank.Ownership,
		Guide:     []string{"G4.2"},
		Short:     "The line about principle 2",
		Text:      "Principle 2 goes" + strings.Repeat(" on", 45),
		Rubric: bank.Rubric{
			Anchors: [4]bank.Lines{
				"What concern first of principle2 sounds like\nWhat concern second of principle2 sounds like\nWhat concern third of principle2 sounds like",
				"What mixed first of principle2 sounds like\nWhat mixed second of principle2 sounds like\nWhat mixed third of principle2 sounds like",
				"What meets first of principle2 sounds like\nWhat meets second of principle2 sounds like\nWhat meets third of principle2 sounds like",
				"What raises first of principle2 sounds like\nWhat raises second of principle2 sounds like\nWhat raises third of principle2 sounds like",
			},
			ListenFor: "A first sign of principle2\nA second sign of principle2\nA third sign of principle2",
			RedFlags:  "A first flag of principle2\nA second flag of principle2\nA third flag of principle2",
			BarRaiser: "What more of principle2?",
		},
	}
	if diff := cmp.Diff(wantInfo, c.Principles[1]); diff != "" {
		t.Errorf("a principle (-want +got):\n%s", diff)
	}
	wantStage := bank.StageInfo{
		Stage: bank.Debrief, Guide: []string{"G2.4"}, Length: "as long as it takes",
		Who: []bank.Interviewer{bank.BarRaiser}, WhoText: "Somebody", Text: "What happens in stage 4",
		Agenda: []bank.Item{{ID: "agenda-4", Title: "One thing", Text: "All that is on agenda 4"}},
	}
	if diff := cmp.Diff(wantStage, c.Stages[3]); diff != "" {
		t.Errorf("a stage (-want +got):\n%s", diff)
	}
	if got := c.Sections[1].ID; got != "competencies" {
		t.Errorf("second section is %q, want the one with order 2", got)
	}
	if got := len(c.RedFlags()); got != 8 {
		t.Errorf("%d red flags, want 8", got)
	}
}

// on12 fills the parts of the fixture's skeletons.
var on12 = strings.Repeat(" on", 12)

// mistake breaks one thing of valid content, by replacing a text in a file, and
// names every mistake that follows from it.
type mistake struct {
	name, file, from, to string
	want                 []string
}

// follows reports whether a mistake only follows from one in another file: what covers.yaml,
// the specimens and the loop say fits the questions as they were.
func follows(m Mistake, spoiled string) bool {
	rest := strings.TrimPrefix(m.File, "content/")
	return rest != spoiled && (rest == "covers.yaml" || strings.HasPrefix(rest, "specimens/") || strings.HasPrefix(rest, "loop/"))
}

func TestLoadMistakes(t *testing.T) {
	for _, tt := range append(questionMistakes(), pageMistakes()...) {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			fsys := valid(t)
			edit(t, fsys, tt.file, tt.from, tt.to)
			_, mistakes := Load(fsys)
			var got []string
			for _, m := range mistakes {
				// Facts that only a broken page carries are missing, too; one case of its own shows that.
				if !strings.Contains(m.Reason, "fact G8.") && !follows(m, tt.file) {
					got = append(got, m.String())
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("mistakes (-want +got):\n%s", diff)
			}
		})
	}
}
