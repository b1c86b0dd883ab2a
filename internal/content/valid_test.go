package content

import (
	"fmt"
	"slices"
	"strconv"
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
`, p.Slug(), i+1, strings.Repeat(" on", 45))+rubricText(fmt.Sprintf("principle%d", i+1), ""))
	}
	for _, typ := range []string{"product-sense", "technical", "strategy"} {
		text := "type: " + typ + "\nintro: How it is judged in " + typ + "\ndimensions:\n"
		for n := range dimensionCount {
			id := fmt.Sprintf("%s-dimension%d", typ, n+1)
			text += "  - id: " + id + "\n    name: One side\n    short: The line about " + id + "\n" + rubricText(id, "    ")
		}
		add("rubrics/"+typ+".yaml", text)
	}
	failure := "intro: How a failure is judged\ndimensions:\n"
	for n := range dimensionCount {
		failure += fmt.Sprintf("  - {id: failure-%d, name: One line, short: The line about failure%[1]d, concern: Weak in failure%[1]d it is, mixed: Fair in failure%[1]d it is, meets: Good in failure%[1]d it is, raises: Best in failure%[1]d it is}\n", n+1)
	}
	add("rubrics/failure.yaml", failure)
	scope := "note: These lines are ours\nlevels:\n"
	for _, l := range levels {
		scope += fmt.Sprintf("  - {level: %s, line: What stories of %[1]s are, scope: How far %[1]s reaches, ambiguity: How open %[1]s is, impact: What follows from %[1]s}\n", l)
	}
	add("rubrics/scope.yaml", scope)
	for i, id := range primerIDs {
		add("primers/"+id+".md", primerText(i+1, id))
	}
	for i, who := range interviewers() {
		text := "interviewer: " + who.Slug() + "\nquestions:\n"
		for n := range 5 {
			text += fmt.Sprintf("  - {id: ask-%d-%d, text: \"What of it, ask%[1]dx%[2]d then?\", why: It tells you about ask%[1]dx%[2]d}\n", i+1, n+1)
		}
		add("asks/"+who.Slug()+".yaml", text)
	}
	add("cards/all.yaml", cardsText())
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
	n := 0
	next := func(typ, about string, p bank.Principle, more ...string) string {
		n++
		return question(fmt.Sprintf("q%d", n), typ, about, p, more...)
	}
	var stories, cases, recruiters string
	for round := range minStories(bank.CustomerObsession) {
		for _, p := range bank.Principles() {
			about, typ := "success", "behavioral"
			if round >= minStories(p) {
				continue
			}
			if round >= minStories(p)-minFailures {
				about = "failure"
			}
			if round%3 == 2 {
				typ = "leadership"
			}
			stories += next(typ, about, p)
		}
	}
	add("questions/stories.yaml", stories)
	for range minRecruiter {
		recruiters += next("behavioral", "success", bank.Ownership, "alone")
	}
	add("questions/recruiter.yaml", recruiters)
	for _, typ := range []string{"product-sense", "technical", "strategy"} {
		for range 30 {
			cases += next(typ, "", bank.CustomerObsession)
		}
	}
	for range minSizing {
		cases += next("strategy", "", bank.CustomerObsession, "sizing")
	}
	add("questions/cases.yaml", cases)
	covers := ""
	for _, q := range strings.Split(stories+recruiters+cases, "- id: ")[1:] {
		id, rest, _ := strings.Cut(q, "\n")
		_, skeleton, _ := strings.Cut(rest, "  skeleton:\n    ")
		first, _, _ := strings.Cut(skeleton, ":")
		covers += fmt.Sprintf("%s: [%s%s]\n", id, first, strings.Repeat(", "+first, 4))
	}
	add("covers.yaml", strings.Replace(covers, "q1: [situation, situation,", "q1: [situation, lesson,", 1))
	add("specimens/ownership.yaml", specimenText("q2", 3))
	add("specimens/failure.yaml", specimenText("q190", dimensionCount))
	add("loop/senior-pm.yaml", `id: senior-pm
questions: [q3, q4]
turns:
  - {who: interviewer, question: q3, says: Tell me}
  - {who: candidate, says: It was so, note: And it was}
feedback:
  principles:
    - {principle: frugality, grade: meets, evidence: What she said}
  case: {question: q200, lines: [{dimension: strategy-dimension1, grade: mixed}]}
`)
	forty := ""
	for i := range fortyCount {
		id := fmt.Sprintf("q%d", i+100) // tests spoil the first
		forty += fmt.Sprintf("- id: %s\n  asked: [A first way to ask %[1]s, A second way to ask %[1]s, A third way to ask %[1]s]\n", id)
		forty += fmt.Sprintf("  levels: {L5: What %s is for the first, L6: What %[1]s is for the second, L7: What %[1]s is for the third}\n", id)
	}
	add("forty.yaml", forty)
	add("glossary.yaml", "- {term: SLA, also: [SLAs], means: A promise of how well a service works}\n")
	edit(t, fsys, "questions/stories.yaml", "id: q1\n", "id: q1\n  guide: [G6.1, G6.2, G6.3, G6.4, G6.5]\n  primers: ["+strings.Join(primerIDs, ", ")+"]\n")
	return fsys
}

// rubricText is a rubric with the words of what it is about.
func rubricText(of, indent string) string {
	text := "rubric:\n"
	for _, step := range []string{"concern", "mixed", "meets", "raises"} {
		text += fmt.Sprintf("  %s: [What %[1]s first of %[2]s sounds like, What %[1]s second of %[2]s sounds like, What %[1]s third of %[2]s sounds like]\n", step, of)
	}
	text += fmt.Sprintf("listen_for: [A first sign of %[1]s, A second sign of %[1]s, A third sign of %[1]s]\n", of)
	text += fmt.Sprintf("red_flags: [A first flag of %[1]s, A second flag of %[1]s, A third flag of %[1]s]\n", of)
	text += fmt.Sprintf("bar_raiser: What more of %s?\n", of)
	return indent + strings.TrimSuffix(strings.ReplaceAll(text, "\n", "\n"+indent), indent)
}

// primerText is a page of a little more words than the least.
func primerText(order int, id string) string {
	text := fmt.Sprintf("---\nid: %s\norder: %d\ntitle: Page %[2]d\nshort: The line about page%[2]d\n---\n\n", id, order)
	for i := range minPrimerWords/6 + 1 {
		text += fmt.Sprintf("Here is sentence s%dx%d of it. ", order, i)
	}
	return text + fmt.Sprintf("\n\n## Part p%d\n\nWith **strong** and *soft* words and [a link](/primer/star/) on page%[1]d.\n\n- First of page%[1]d is this\n- Second of page%[1]d is that\n\n1. One\n2. Two\n\n> Quoted.\n", order)
}

// specimenText is one question answered at the four grades.
func specimenText(question string, lines int) string {
	text := "question: " + question + "\nanswers:\n"
	for _, g := range bank.Grades() {
		text += fmt.Sprintf("  - grade: %s\n    said: So%s\n    heard: [1, 3, 5]\n    lines: [meets%s]\n    note: It was so\n",
			g.Slug(), strings.Repeat(" on", minSpecimenWords), strings.Repeat(", meets", lines-1))
	}
	return text
}

// cardsText are cards of all kinds.
func cardsText() string {
	var text string
	n := 0
	card := func(kind, rest string) {
		n++
		text += fmt.Sprintf("- {id: card-%d, kind: %s, prompt: What is shown by c%[1]d here, why: Because of c%[1]d it is so, %[3]s}\n", n, kind, rest)
	}
	slugs := make([]string, bank.PrincipleCount)
	for i, p := range bank.Principles() {
		slugs[i] = p.Slug()
	}
	for i := range 2 * bank.PrincipleCount {
		at := func(n int) string { return slugs[(i+n)%bank.PrincipleCount] }
		card("principle", fmt.Sprintf("right: %s, second: %s, others: [%s, %s], why_second: Nearly so because of s%d, primer: star", at(0), at(1), at(2), at(3), i))
	}
	for i := range 20 {
		card("door", "right: "+[]string{"one-way", "two-way"}[i%2])
		card("metric", "right: "+[]string{"input", "output"}[i%2])
		for _, kind := range []string{"stronger", "prfaq", "probe"} {
			card(kind, fmt.Sprintf("right: It is r%s%d, others: [It is w%[1]s%[2]d], principles: [frugality]", kind, i))
		}
	}
	return text
}

// question is a question without mistakes. More says that it is the recruiter's
// alone, or one of sizing.
func question(id, typ, about string, p bank.Principle, more ...string) string {
	form := map[string]bank.Framework{"product-sense": bank.ProductFramework, "technical": bank.TechnicalFramework, "strategy": bank.MetricsFramework}[typ]
	stages, who := "recruiter-screen, phone-screen, onsite-loop", "recruiter, hiring-manager, senior-pm, engineering-manager, cross-functional, bar-raiser"
	if form == 0 {
		form = bank.LessonFramework
	}
	if slices.Contains(more, "alone") {
		stages, who = "recruiter-screen", "recruiter"
	}
	if slices.Contains(more, "sizing") {
		form = bank.SizingFramework
	}
	skeleton := ""
	for _, part := range form.Parts() {
		skeleton += fmt.Sprintf("    %s: What %s needs in part %s%s\n", part.Slug(), id, part.Slug(), strings.Repeat(" on", 12))
	}
	if about != "" {
		about = "\n  about: " + about
	} else {
		about = "\n  setting: amazon"
	}
	// Numbers spread over difficulties and tracks as the least of them ask for.
	i, _ := strconv.Atoi(strings.TrimPrefix(id, "q"))
	track := "both"
	if i%40 == 1 {
		track = []string{"pm", "pm-t"}[i/40%2]
	}
	return fmt.Sprintf(`- id: %[1]s
  prompt: Tell me about a time of %[1]s
  type: %[2]s%[3]s
  principles: [%[4]s]
  stages: [%[5]s]
  interviewers: [%[6]s]
  difficulty: %[7]d
  track: %[8]s
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
    evidence: How much came of %[1]s?
    reflection: What lasted of %[1]s?
  flags:
    - Says nothing of %[1]s
    - Says too much of %[1]s
  skeleton:
%[9]s`, id, typ, about, p.Slug(), stages, who, []int{1, 2, 2, 3, 3, 3, 4, 4, 5, 4}[i%10], track, skeleton)
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
