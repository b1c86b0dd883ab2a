package content

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/textmatch"
)

// The most characters that fit a phone's screen without scrolling.
const (
	maxPrompt = 220
	maxPoint  = 90
	maxProbe  = 160
	maxFlag   = 110
)

// What one can say in one breath, in words.
const (
	maxStoryWords = 16 // the prompt of a story
	maxProbeWords = 30
)

// questions reads one file of questions.
func (r *reader) questions(_ string, n node) {
	for _, e := range n.list() {
		r.content.Questions = append(r.content.Questions, e.question())
	}
}

func (n node) question() bank.Question {
	o := n.object("id", "guide", "prompt", "instead", "story", "type", "setting", "about", "principles", "stages", "interviewers",
		"difficulty", "track", "primers", "points", "tips", "probes", "flags", "skeleton")
	q := bank.Question{
		ID:           o.get("id").id(),
		Guide:        o.optional("guide").guideIDs(),
		Prompt:       o.get("prompt").prose(maxPrompt),
		Instead:      o.optional("instead").instead(),
		Story:        bank.JoinLines(o.optional("story").stories()...),
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
	n.r.setting(o, &q)
	o.get("prompt").spoken(&q)
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

// instead reads the broader question that may be answered in place of one with a
// premise that many have no story for.
func (n node) instead() string {
	if n.yaml == nil {
		return ""
	}
	return n.prose(maxPrompt)
}

// stories reads the sets of questions that draw the same story.
func (n node) stories() []string {
	var out []string
	for _, e := range n.list() {
		s := e.text(0)
		switch {
		case s == "":
		case !isKebab(s):
			e.wrong("story %q is not kebab-case: small letters and digits, words joined by single hyphens", s)
		case slices.Contains(out, s):
			e.wrong("story %q stands here twice", s)
		default:
			out = append(out, s)
			if len(n.r.stories[s]) == 0 {
				n.r.storyOrder = append(n.r.storyOrder, s)
			}
			n.r.stories[s] = append(n.r.stories[s], e)
		}
	}
	return out
}

// lonelyStories tells sets of a single question: the name is misspelled, or of no use.
func (r *reader) lonelyStories() {
	for _, s := range r.storyOrder {
		if of := r.stories[s]; len(of) == 1 {
			of[0].wrong("no other question draws the story %q%s", s, textmatch.DidYouMean(s, slices.DeleteFunc(slices.Clone(r.storyOrder), func(o string) bool { return o == s })))
		}
	}
}

// Setting says where a case plays.
type Setting string

// The settings of cases.
const (
	AtAmazon   Setting = "amazon"    // a business of Amazon that is named
	LikeAmazon Setting = "like"      // one that is like one of Amazon's
	Elsewhere  Setting = "elsewhere" // any other
)

// Slug is the setting's name in files.
func (s Setting) Slug() string { return string(s) }

// settings are all of them.
func settings() []Setting { return []Setting{AtAmazon, LikeAmazon, Elsewhere} }

// setting reads where a case plays. Nothing but the counts needs it.
func (r *reader) setting(o object, q *bank.Question) {
	f := o.optional("setting")
	switch {
	case q.Type.IsCase():
		if s, ok := choice(o.get("setting"), "setting", settings()); ok {
			r.content.Settings[q.ID] = s
		}
	case f.yaml != nil:
		f.wrong("a story plays where the candidate was: leave the field out")
	}
}

// timeOpening is how an interviewer asks for a story. Candidates must learn to hear
// the principle behind this one plain form.
const timeOpening = "Tell me about a time"

// minTimeOpenings is the share of the stories that begin so, in percent.
const minTimeOpenings = 65

// ofYours is a riddle, such as "Which plan of yours failed?".
var ofYours = regexp.MustCompile(`^(Which|What)\b.*\bof yours\b`)

// spoken tells a prompt of a story that nobody would say in the room.
func (n node) spoken(q *bank.Question) {
	if q.Type.IsCase() || isRecruiters(q) {
		return
	}
	if words := len(strings.Fields(q.Prompt)); words > maxStoryWords {
		n.wrong("%d words, at most %d: %s", words, maxStoryWords, q.Prompt)
	}
	if strings.HasPrefix(q.Prompt, "Whose") || ofYours.MatchString(q.Prompt) {
		n.wrong("the prompt is a riddle; ask as one does in the room (%s …): %s", timeOpening, q.Prompt)
	}
}

// openings counts the stories and those that begin with timeOpening.
func openings(questions []bank.Question) (stories, timely int) {
	is := func(q *bank.Question) bool { return !q.Type.IsCase() && !isRecruiters(q) }
	return count(questions, is), count(questions, func(q *bank.Question) bool { return is(q) && strings.HasPrefix(q.Prompt, timeOpening) })
}
