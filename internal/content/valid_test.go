package content

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/mockloop/mockloop/internal/bank"
)

// valid makes content without mistakes: the least of everything that the lint
// asks for. Tests break one thing of it each.
func valid(t *testing.T) fstest.MapFS {
	t.Helper()
	fsys := fstest.MapFS{}
	add := func(name, text string) { fsys[name] = &fstest.MapFile{Data: []byte(text)} }
	for i, p := range bank.Principles() {
		add("principles/"+p.Slug()+".yaml", fmt.Sprintf(`id: %s
guide: [G4.%d]
short: The line about principle %[2]d
text: >-
  Principle %[2]d goes%s
rubric:
  concern: What a concern on principle %[2]d sounds like
  mixed: What a mixed answer on principle %[2]d sounds like
  meets: What meets the bar of principle %[2]d
  raises: What raises the bar of principle %[2]d
`, p.Slug(), i+1, strings.Repeat(" on", 45)))
	}
	stages := "stages:\n"
	for i, s := range bank.Stages() {
		stages += fmt.Sprintf(`  - id: %s
    guide: [G2.%d]
    minutes: %d
    length: as long as it takes
    who: [bar-raiser]
    who_text: Somebody
    text: What happens in stage %[2]d
    agenda:
      - {id: agenda-%[2]d, title: One thing, text: All that is on agenda %[2]d}
`, s.Slug(), i+1, stageMinutes[i])
	}
	add("guide/stages.yaml", stages)
	for i, id := range sectionIDs {
		section := fmt.Sprintf(`id: %s
order: %d
title: Page %[2]d
intro: The first words of page %[2]d
items:
`, id, i+1)
		for _, fact := range GuideIDs() {
			part, n, _ := strings.Cut(strings.TrimPrefix(fact, "G"), ".")
			if map[string]string{
				"1": "process", "3": "competencies", "5": "technical-bar", "7": "dos",
				"8": "red-flags", "9": "must-know", "10": "preparation", "11": "faq",
			}[part] == id {
				section += fmt.Sprintf("  - id: item-%s-%s\n    guide: [%s]\n    title: One fact\n    text: What the guide says in %[3]s\n", part, n, fact)
			}
		}
		add("guide/"+id+".yaml", section)
	}
	var stories, cases string
	for i, p := range slices.Concat(bank.Principles(), bank.Principles()) {
		stories += question(fmt.Sprintf("story-%d", i+1), []string{"behavioral", "leadership"}[i%2], p)
	}
	for i, typ := range []string{"product-sense", "technical", "strategy"} {
		for n := range 5 {
			cases += question(fmt.Sprintf("case-%d-%d", i+1, n+1), typ, bank.CustomerObsession)
		}
	}
	add("questions/stories.yaml", stories)
	add("questions/cases.yaml", cases)
	edit(t, fsys, "questions/stories.yaml", "id: story-1\n", "id: story-1\n  guide: [G6.1, G6.2, G6.3, G6.4, G6.5]\n")
	return fsys
}

func question(id, typ string, p bank.Principle) string {
	return fmt.Sprintf(`- id: %[1]s
  prompt: Tell me all about %[1]s
  type: %[2]s
  principles: [%[3]s]
  stages: [recruiter-screen, phone-screen, onsite-loop]
  interviewers: [recruiter, hiring-manager, senior-pm, engineering-manager, cross-functional, bar-raiser]
  difficulty: 3
  track: both
  points:
    - Named the first of %[1]s
    - Named the second of %[1]s
    - Named the third of %[1]s
    - Named the fourth of %[1]s
    - Named the fifth of %[1]s
  tips:
    - Begin with %[1]s at once
    - End with %[1]s as well
  probes:
    role: What was yours in %[1]s?
    reasoning: Why so in %[1]s?
    evidence: How well went %[1]s?
    reflection: What lasted of %[1]s?
`, id, typ, p.Slug())
}

// edit replaces the first text in a file; it has to be there.
func edit(t *testing.T, fsys fstest.MapFS, file, from, to string) {
	t.Helper()
	text := string(fsys[file].Data)
	if !strings.Contains(text, from) {
		t.Fatalf("%s holds no %q", file, from)
	}
	fsys[file] = &fstest.MapFile{Data: []byte(strings.Replace(text, from, to, 1))}
}
