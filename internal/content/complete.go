package content

import (
	"fmt"
	"slices"

	"github.com/mockloop/mockloop/internal/bank"
)

// What the bank needs so that practice finds enough of everything. How many
// questions of each kind there are is this project's own decision; how many an
// interviewer needs follows from how a round is laid out (internal/interview).
const (
	minQuestions  = 280
	minSuccesses  = 5 // of the stories with a principle as their first
	minFailures   = 3
	minRecruiter  = 8 // asked by the recruiter alone: motivation, scope, level
	minSizing     = 6
	minTrackOwn   = 3  // for one role alone
	minPrinciples = 10 // different first principles among an interviewer's stories

	minCards, minOfCardKind, minPrincipleCards = 120, 12, 2
	minAsks, minAsksEach                       = 30, 4

	// Rounds that an interviewer can lead without asking anything twice. A recruiter
	// asks few questions on principles, and a candidate meets one once or twice.
	rounds, recruiterRounds = 10, 6
)

// corePrinciples are those that PM loops ask most, the first of bank.ByPMUse: the eight
// that most sources name, and Have Backbone.
const corePrinciples = 9

// minStories are the stories with p as their first principle.
func minStories(p bank.Principle) int {
	if slices.Index(bank.ByPMUse(), p) < corePrinciples {
		return 15
	}
	return 8
}

// minOfType are the questions of each type; those of sizing are not counted.
func minOfType(t bank.Type) int {
	switch t {
	case bank.Behavioral:
		return 80
	case bank.Leadership:
		return 40
	default:
		return 30
	}
}

// minOfDifficulty are the questions of each difficulty, from 1.
var minOfDifficulty = [5]int{15, 40, 60, 45, 18}

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
	r.rubricsMissing()
	r.coverage()
	r.readingCoverage()
	for _, track := range []bank.Track{bank.TrackPM, bank.TrackPMT} {
		r.planning(track)
	}
}

// coverage counts questions over principles, types, difficulties and tracks.
func (r *reader) coverage() {
	questions := r.content.Questions
	short := func(have, least int, what string, args ...any) {
		if have < least {
			r.missing("questions", "%d questions %s, want at least %d", have, fmt.Sprintf(what, args...), least)
		}
	}
	short(len(questions), minQuestions, "in all")
	for _, p := range bank.Principles() {
		of := func(a bank.StoryOutcome) int {
			return count(questions, func(q *bank.Question) bool { return isPrimary(q, p) && q.Outcome == a && !isRecruiters(q) })
		}
		short(of(bank.Success)+of(bank.Failure), minStories(p), "on stories have %q as their first principle", p.Slug())
		short(of(bank.Success), minSuccesses, "on successes have %q as their first principle", p.Slug())
		short(of(bank.Failure), minFailures, "on failures have %q as their first principle", p.Slug())
	}
	if stories, timely := openings(questions); 100*timely < minTimeOpenings*stories {
		r.missing("questions", "%d of %d stories begin with %q, want at least %d %%", timely, stories, timeOpening, minTimeOpenings)
	}
	for _, t := range bank.Types() {
		short(count(questions, func(q *bank.Question) bool { return q.Type == t && !isSizing(q) }), minOfType(t), "are of the type %q", t.Slug())
	}
	short(count(questions, isSizing), minSizing, "size a business")
	short(count(questions, isRecruiters), minRecruiter, "are the recruiter’s alone")
	for i, least := range minOfDifficulty {
		short(count(questions, func(q *bank.Question) bool { return int(q.Difficulty) == i+1 }), least, "have difficulty %d", i+1)
	}
	for _, t := range []bank.Track{bank.TrackPM, bank.TrackPMT} {
		short(count(questions, func(q *bank.Question) bool { return q.Track == t }), minTrackOwn, "are for the track %q alone", t.Slug())
	}
}

// isSizing reports whether a question sizes a business: its outline is the one
// of a sum.
func isSizing(q *bank.Question) bool {
	return q.Skeleton.Framework == bank.SizingFramework
}

func isRecruiters(q *bank.Question) bool {
	return slices.Equal(q.Stages, []bank.Stage{bank.RecruiterScreen})
}

// readingCoverage counts recall cards and questions to ask.
func (r *reader) readingCoverage() {
	cards := r.content.Cards
	if len(cards) < minCards {
		r.missing("cards", "%d cards, want at least %d", len(cards), minCards)
	}
	for _, k := range bank.CardKinds() {
		if c := countOf(cards, func(c *bank.Card) bool { return c.Kind == k }); c < minOfCardKind {
			r.missing("cards", "%d cards of the kind %q, want at least %d", c, k.Slug(), minOfCardKind)
		}
	}
	for _, p := range bank.Principles() {
		c := countOf(cards, func(c *bank.Card) bool { return c.Kind == bank.WhichPrinciple && slices.Contains(c.Principles, p) })
		if c < minPrincipleCards {
			r.missing("cards", "%d cards show %q, want at least %d", c, p.Slug(), minPrincipleCards)
		}
	}
	if c := len(r.content.Asks); c < minAsks {
		r.missing("asks", "%d questions to ask, want at least %d", c, minAsks)
	}
	for _, who := range interviewers() {
		if c := countOf(r.content.Asks, func(a *bank.Ask) bool { return a.Interviewer == who }); c < minAsksEach {
			r.missing("asks", "%d questions to ask the %s, want at least %d", c, who.Slug(), minAsksEach)
		}
	}
}

// planning finds interviewers with too little to ask a candidate of the track
// in ten rounds.
func (r *reader) planning(track bank.Track) {
	for _, stage := range bank.Stages() {
		for _, who := range seats(stage) {
			r.seat(stage, who, track)
		}
	}
}

// seat counts what an interviewer can ask. What a round takes is what
// internal/interview plans.
func (r *reader) seat(stage bank.Stage, who bank.Interviewer, track bank.Track) {
	short := func(have, least int, what string) {
		if have < least {
			r.missing("questions", "%d %s for the %s in the %s on the track %q, want at least %d",
				have, what, who.Slug(), stage.Slug(), track.Slug(), least)
		}
	}
	fits := func(is func(bank.Type) bool) int {
		return count(r.content.Questions, func(q *bank.Question) bool {
			return is(q.Type) && slices.Contains(q.Stages, stage) && slices.Contains(q.Interviewers, who) &&
				(q.Track == track || q.Track == bank.BothTracks)
		})
	}
	story := func(t bank.Type) bool { return !t.IsCase() }
	if stage == bank.RecruiterScreen {
		short(fits(func(bank.Type) bool { return true }), 4*recruiterRounds, "questions")
		return
	}
	switch {
	case stage == bank.PhoneScreen:
		short(fits(story), 2*rounds, "stories")
		short(fits(bank.Type.IsCase), rounds, "cases")
	case who == bank.EngineeringManager:
		short(fits(story), rounds, "stories")
		short(fits(func(t bank.Type) bool { return t == bank.Technical }), rounds, "technical cases")
	case who == bank.SeniorPM:
		short(fits(story), rounds, "stories")
		short(fits(func(t bank.Type) bool { return t.IsCase() && t != bank.Technical }), rounds, "cases that are not technical")
	default:
		short(fits(story), 2*rounds, "stories")
	}
	var tested [bank.PrincipleCount + 1]bool
	principles := 0
	for i := range r.content.Questions {
		q := &r.content.Questions[i]
		if len(q.Principles) > 0 && !tested[q.Primary()] && story(q.Type) &&
			slices.Contains(q.Stages, stage) && slices.Contains(q.Interviewers, who) {
			tested[q.Primary()] = true
			principles++
		}
	}
	short(principles, minPrinciples, "different first principles among the stories")
}

func count(questions []bank.Question, is func(*bank.Question) bool) int {
	return countOf(questions, is)
}

func countOf[T any](all []T, is func(*T) bool) int {
	c := 0
	for i := range all {
		if is(&all[i]) {
			c++
		}
	}
	return c
}
