package content

import (
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
)

// What the bank needs so that a round can be planned without asking the same
// things again, and practice finds something for every principle and type.
const (
	minQuestions        = 45
	minPrimary          = 2 // questions with a principle as their first
	minOfType           = 4
	minRecruiter        = 8 // two screens of four questions
	minSeatedPrinciples = 4 // different first principles among an interviewer's stories
	minSeatedCases      = 3
)

// complete finds what is missing from content/ as a whole.
func (r *reader) complete() {
	for _, id := range GuideIDs() {
		if !r.guide[id] {
			r.missing("", "nothing carries the guide's fact %s", id)
		}
	}
	for i, info := range r.content.Principles {
		if p := bank.Principle(i + 1); info.Principle == 0 {
			r.missing("principles", "the principle %q is missing", p.Slug())
		}
	}
	for i, info := range r.content.Stages {
		if s := bank.Stage(i + 1); info.Stage == 0 {
			r.missing("guide/stages.yaml", "the stage %q is missing", s.Slug())
		}
	}
	for _, id := range sectionIDs {
		if !slices.ContainsFunc(r.content.Sections, func(s bank.Section) bool { return s.ID == id }) {
			r.missing("guide", "the section %q is missing", id)
		}
	}
	r.coverage()
	for _, track := range []bank.Track{bank.TrackPM, bank.TrackPMT} {
		r.planning(track)
	}
}

// coverage counts questions over principles and types.
func (r *reader) coverage() {
	questions := r.content.Questions
	if c := len(questions); c < minQuestions {
		r.missing("questions", "%d questions, want at least %d", c, minQuestions)
	}
	for _, p := range bank.Principles() {
		c := count(questions, func(q *bank.Question) bool { return isPrimary(q, p) })
		if c < minPrimary {
			r.missing("questions", "%d questions have %q as their first principle, want at least %d", c, p.Slug(), minPrimary)
		}
	}
	for _, t := range bank.Types() {
		if c := count(questions, func(q *bank.Question) bool { return q.Type == t }); c < minOfType {
			r.missing("questions", "%d questions of the type %q, want at least %d", c, t.Slug(), minOfType)
		}
	}
}

// planning finds interviewers with too little to ask a candidate of the track.
func (r *reader) planning(track bank.Track) {
	for _, stage := range bank.Stages() {
		for _, who := range seats(stage) {
			fits := func(q *bank.Question) bool {
				return slices.Contains(q.Stages, stage) && slices.Contains(q.Interviewers, who) &&
					(q.Track == track || q.Track == bank.BothTracks)
			}
			if stage == bank.RecruiterScreen {
				if c := count(r.content.Questions, fits); c < minRecruiter {
					r.missing("questions", "%d questions for the %s in the %s on the track %q, want at least %d",
						c, who.Slug(), stage.Slug(), track.Slug(), minRecruiter)
				}
				continue
			}
			r.seat(stage, who, track, fits)
		}
	}
}

// seat counts an interviewer's stories, by their first principles, and cases.
// In the loop an interviewer may have no cases at all, as the Bar Raiser; the
// phone screen always has one.
func (r *reader) seat(stage bank.Stage, who bank.Interviewer, track bank.Track, fits func(*bank.Question) bool) {
	var tested [bank.PrincipleCount + 1]bool
	principles := count(r.content.Questions, func(q *bank.Question) bool {
		isNew := fits(q) && !q.Type.IsCase() && len(q.Principles) > 0 && !tested[q.Primary()]
		if isNew {
			tested[q.Primary()] = true
		}
		return isNew
	})
	if principles < minSeatedPrinciples {
		r.missing("questions", "stories on %d different first principles for the %s in the %s on the track %q, want at least %d",
			principles, who.Slug(), stage.Slug(), track.Slug(), minSeatedPrinciples)
	}
	cases := count(r.content.Questions, func(q *bank.Question) bool { return fits(q) && q.Type.IsCase() })
	if cases < minSeatedCases && (cases > 0 || stage == bank.PhoneScreen) {
		r.missing("questions", "%d cases for the %s in the %s on the track %q, want at least %d",
			cases, who.Slug(), stage.Slug(), track.Slug(), minSeatedCases)
	}
}

func count(questions []bank.Question, is func(*bank.Question) bool) int {
	c := 0
	for i := range questions {
		if is(&questions[i]) {
			c++
		}
	}
	return c
}
