package content

import (
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
)

// The most characters that fit a phone's screen without scrolling.
const (
	maxPrompt = 220
	maxPoint  = 90
	maxProbe  = 160
	maxFlag   = 110
)

// questions reads one file of questions.
func (r *reader) questions(_ string, n node) {
	for _, e := range n.list() {
		r.content.Questions = append(r.content.Questions, e.question())
	}
}

func (n node) question() bank.Question {
	o := n.object("id", "guide", "prompt", "type", "about", "principles", "stages", "interviewers",
		"difficulty", "track", "primers", "points", "tips", "probes", "flags", "skeleton")
	q := bank.Question{
		ID:           o.get("id").id(),
		Guide:        o.optional("guide").guideIDs(),
		Prompt:       o.get("prompt").prose(maxPrompt),
		Principles:   choices(o.get("principles"), "principle", bank.Principles()),
		Stages:       choices(o.get("stages"), "stage", bank.Stages()),
		Interviewers: choices(o.get("interviewers"), "interviewer", interviewers()),
		Primers:      bank.JoinLines(o.optional("primers").primerIDs()...),
		Points:       bank.JoinLines(o.get("points").proses("key points", 5, 7, maxPoint)...),
		Tips:         bank.JoinLines(o.get("tips").proses("tips", 2, 4, 0)...),
		Probes:       o.get("probes").probes(),
		Flags:        bank.JoinLines(o.get("flags").proses("red flags", 2, 4, maxFlag)...),
	}
	q.Type, _ = choice(o.get("type"), "type", bank.Types())
	q.Track, _ = choice(o.get("track"), "track", tracks())
	q.Difficulty = o.get("difficulty").difficulty()
	if q.Type.IsCase() {
		if f := o.optional("about"); f.yaml != nil {
			f.wrong("a case is about no success or failure: leave the field out")
		}
	} else {
		q.Outcome, _ = choice(o.get("about"), "kind of story", []bank.StoryOutcome{bank.Success, bank.Failure})
	}
	if c := len(q.Principles); c > 3 {
		o.get("principles").wrong("%d principles, want 1 to 3", c)
	}
	q.Skeleton = o.get("skeleton").skeleton(&q)
	n.r.prompts = append(n.r.prompts, said{o.get("prompt"), q.Prompt, q.ID})
	for _, e := range o.get("points").list() {
		e.oneClaim()
		n.r.points = append(n.r.points, said{e, e.text(0), q.ID})
	}
	o.lintSeats(&q)
	return q
}

func (n node) difficulty() uint8 {
	d, ok := n.number()
	if ok && (d < 1 || d > 5) {
		n.wrong("difficulty %d, want 1 to 5", d)
		return 0
	}
	return uint8(d)
}

// seats are who may sit opposite in a stage, as the guide has it (G2.1–G2.3).
// Nobody asks questions in the debrief.
func seats(s bank.Stage) []bank.Interviewer {
	switch s {
	case bank.RecruiterScreen:
		return []bank.Interviewer{bank.Recruiter}
	case bank.PhoneScreen:
		return []bank.Interviewer{bank.HiringManager, bank.SeniorPM}
	case bank.OnsiteLoop:
		return bank.LoopInterviewers()
	default:
		return nil
	}
}

// lintSeats finds stages in which nobody would ask the question, and
// interviewers who sit in none of its stages.
func (o object) lintSeats(q *bank.Question) {
	asks := func(s bank.Stage, who bank.Interviewer) bool { return slices.Contains(seats(s), who) }
	for _, s := range q.Stages {
		if s == bank.Debrief {
			o.get("stages").wrong("nobody asks a question in the stage %q", s.Slug())
			continue
		}
		if len(q.Interviewers) > 0 && !slices.ContainsFunc(q.Interviewers, func(who bank.Interviewer) bool { return asks(s, who) }) {
			o.get("stages").wrong("none of the question's interviewers sits in the stage %q", s.Slug())
		}
	}
	for _, who := range q.Interviewers {
		if len(q.Stages) > 0 && !slices.ContainsFunc(q.Stages, func(s bank.Stage) bool { return asks(s, who) }) {
			o.get("interviewers").wrong("the interviewer %q sits in none of the question's stages", who.Slug())
		}
	}
}
