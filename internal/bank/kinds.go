package bank

import (
	"errors"
	"fmt"
)

// ErrUnknown is wrapped by every error about a name the bank does not know.
var ErrUnknown = errors.New("unknown name")

// named is a small enum kept and written as a slug. Index 0 means "none".
type named struct{ slug, name string }

func parseNamed(kind string, table []named, slug string) (uint8, error) {
	for i := 1; i < len(table); i++ {
		if table[i].slug == slug {
			return uint8(i), nil
		}
	}
	return 0, fmt.Errorf("%w: %s %q", ErrUnknown, kind, slug)
}

func slugOf(table []named, i uint8) string {
	if int(i) >= len(table) {
		return ""
	}
	return table[i].slug
}

func nameOf(table []named, i uint8) string {
	if int(i) >= len(table) {
		return ""
	}
	return table[i].name
}

// Type is what kind of question a question is. Append only: slugs are kept.
type Type uint8

// The five question types.
const (
	Behavioral Type = iota + 1
	Leadership
	ProductSense
	Technical
	Strategy
)

var types = []named{
	{},
	{"behavioral", "Behavioral"},
	{"leadership", "Leadership"},
	{"product-sense", "Product sense"},
	{"technical", "Technical"},
	{"strategy", "Strategy and metrics"},
}

// Types returns the five question types.
func Types() []Type { return []Type{Behavioral, Leadership, ProductSense, Technical, Strategy} }

// String is the type's name for people.
func (t Type) String() string { return nameOf(types, uint8(t)) }

// Slug is the type's name in files and kept records.
func (t Type) Slug() string { return slugOf(types, uint8(t)) }

// IsCase reports whether the question is a case (product sense, technical,
// strategy) rather than a story from the candidate's past.
func (t Type) IsCase() bool { return t == ProductSense || t == Technical || t == Strategy }

// ParseType reads a slug.
func ParseType(slug string) (Type, error) {
	i, err := parseNamed("question type", types, slug)
	return Type(i), err
}

// Stage is one of the process's four stages.
type Stage uint8

// The four stages, in order.
const (
	RecruiterScreen Stage = iota + 1
	PhoneScreen
	OnsiteLoop
	Debrief
)

var stages = []named{
	{},
	{"recruiter-screen", "Recruiter screen"},
	{"phone-screen", "Phone screen"},
	{"onsite-loop", "Onsite loop"},
	{"debrief", "Debrief and decision"},
}

// Stages returns the four stages in order.
func Stages() []Stage { return []Stage{RecruiterScreen, PhoneScreen, OnsiteLoop, Debrief} }

// String is the stage's name for people.
func (s Stage) String() string { return nameOf(stages, uint8(s)) }

// Slug is the stage's name in files, addresses and kept records.
func (s Stage) Slug() string { return slugOf(stages, uint8(s)) }

// ParseStage reads a slug.
func ParseStage(slug string) (Stage, error) {
	i, err := parseNamed("stage", stages, slug)
	return Stage(i), err
}

// MarshalText writes the slug; no stage (practice of one question) is empty.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.Slug()), nil }

// UnmarshalText reads a slug; empty means no stage.
func (s *Stage) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*s = 0
		return nil
	}
	v, err := ParseStage(string(b))
	*s = v
	return err
}

// Interviewer is who sits opposite.
type Interviewer uint8

// The interviewers of the guide's stages.
const (
	Recruiter Interviewer = iota + 1
	HiringManager
	SeniorPM
	EngineeringManager
	CrossFunctional
	BarRaiser
)

var interviewers = []named{
	{},
	{"recruiter", "Technical recruiter"},
	{"hiring-manager", "Hiring manager"},
	{"senior-pm", "Senior PM"},
	{"engineering-manager", "Engineering manager"},
	{"cross-functional", "Cross-functional partner"},
	{"bar-raiser", "Bar Raiser"},
}

// LoopInterviewers are the five of the onsite loop, in the order of its rounds.
func LoopInterviewers() []Interviewer {
	return []Interviewer{HiringManager, SeniorPM, EngineeringManager, CrossFunctional, BarRaiser}
}

// String is the interviewer's name for people.
func (i Interviewer) String() string { return nameOf(interviewers, uint8(i)) }

// Slug is the interviewer's name in files, addresses and kept records.
func (i Interviewer) Slug() string { return slugOf(interviewers, uint8(i)) }

// ParseInterviewer reads a slug.
func ParseInterviewer(slug string) (Interviewer, error) {
	v, err := parseNamed("interviewer", interviewers, slug)
	return Interviewer(v), err
}

// MarshalText writes the slug; none is empty.
func (i Interviewer) MarshalText() ([]byte, error) { return []byte(i.Slug()), nil }

// UnmarshalText reads a slug; empty means none.
func (i *Interviewer) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*i = 0
		return nil
	}
	v, err := ParseInterviewer(string(b))
	*i = v
	return err
}

// Track says for whom a question is: every PM, the PM without, or the PM with
// technical depth (PM-T). PM and PM-T are two roles at Amazon.
type Track uint8

// The tracks.
const (
	BothTracks Track = iota + 1
	TrackPM
	TrackPMT
)

var tracks = []named{{}, {"both", "PM and PM-T"}, {"pm", "PM"}, {"pm-t", "PM-T"}}

// String is the track's name for people.
func (t Track) String() string { return nameOf(tracks, uint8(t)) }

// Slug is the track's name in files.
func (t Track) Slug() string { return slugOf(tracks, uint8(t)) }

// ParseTrack reads a slug.
func ParseTrack(slug string) (Track, error) {
	v, err := parseNamed("track", tracks, slug)
	return Track(v), err
}

// Grade is how strongly an answer showed a principle. The scale is Mockloop's
// own: Amazon publishes none. Kept as its slug; append only.
type Grade uint8

// The four grades, and the answer that showed nothing of the principle, which
// is a value of its own and never a zero.
const (
	Concern Grade = iota + 1
	Mixed
	Meets
	Raises
	NoSignal
)

var grades = []named{
	{},
	{"concern", "Concern"},
	{"mixed", "Mixed"},
	{"meets", "Meets"},
	{"raises", "Raises"},
	{"no-signal", "No signal"},
}

// Grades returns the four steps of the rubric, lowest first, without NoSignal.
func Grades() []Grade { return []Grade{Concern, Mixed, Meets, Raises} }

// IsStep reports whether g is one of the rubric's four steps.
func (g Grade) IsStep() bool { return g >= Concern && g <= Raises }

// String is the grade's name for people.
func (g Grade) String() string { return nameOf(grades, uint8(g)) }

// Slug is the grade's name in kept records.
func (g Grade) Slug() string { return slugOf(grades, uint8(g)) }

// MarshalText writes the slug; ungraded is empty.
func (g Grade) MarshalText() ([]byte, error) { return []byte(g.Slug()), nil }

// UnmarshalText reads a slug; empty means ungraded.
func (g *Grade) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*g = 0
		return nil
	}
	v, err := parseNamed("grade", grades, string(b))
	*g = Grade(v)
	return err
}
