package sampleloop

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
)

// Loop is the whole of it.
type Loop struct {
	Interviews []Interview // in the order of the day
	Debrief
}

// Interview is one of the five.
type Interview struct {
	ID         string           `yaml:"id"`
	Order      int              `yaml:"order"`
	Name       string           `yaml:"name"`
	Role       string           `yaml:"role"`
	Manner     string           `yaml:"manner"`
	Principles []bank.Principle `yaml:"principles"`
	Questions  []string         `yaml:"questions"` // ids
	Turns      []Turn           `yaml:"turns"`
	Feedback   struct {
		Principles []Finding `yaml:"principles"`
		Case       struct {
			Question string     `yaml:"question"`
			Grade    bank.Grade `yaml:"grade"`
			Lines    []Finding  `yaml:"lines"`
		} `yaml:"case"`
		Vote  debrief.Vote `yaml:"vote"`
		Level string       `yaml:"level"`
		Words string       `yaml:"words"`
	} `yaml:"feedback"`
}

// Turn is what one person says at once.
type Turn struct {
	Who      string `yaml:"who"`      // interviewer or candidate; in the debrief the id of an interview
	Question string `yaml:"question"` // the id of the question that is asked here, or ""
	Says     string `yaml:"says"`
	Note     string `yaml:"note"` // what the interviewer writes in the margin meanwhile, or ""
}

// Finding is a grade in written feedback, on a principle or on a dimension of a case.
type Finding struct {
	Interview string         `yaml:"interview"` // in the variant
	Principle bank.Principle `yaml:"principle"` // 0 of a dimension
	Dimension string         `yaml:"dimension"`
	Grade     bank.Grade     `yaml:"grade"`
	Evidence  string         `yaml:"evidence"`
	Vote      debrief.Vote   `yaml:"vote"`  // in the variant
	Level     string         `yaml:"level"` // in the variant
}

// Vote is how one interviewer votes: with the written feedback, after reading what the
// others wrote, and in the end.
type Vote struct {
	Interviewer  string       `yaml:"interviewer"`
	Feedback     debrief.Vote `yaml:"feedback"`
	AfterReading debrief.Vote `yaml:"after_reading"`
	Final        debrief.Vote `yaml:"final"`
	Level        string       `yaml:"level"`
}

// Debrief is the panel's meeting and what frames the loop.
type Debrief struct {
	ID        string `yaml:"id"`
	Order     int    `yaml:"order"`
	Title     string `yaml:"title"`
	Note      string `yaml:"note"`
	Candidate struct {
		Name    string `yaml:"name"`
		GoesBy  string `yaml:"goes_by"`
		Level   string `yaml:"level"`
		Role    string `yaml:"role"`
		Company string `yaml:"company"`
		About   string `yaml:"about"`
		Loop    string `yaml:"loop"`
		Debrief string `yaml:"debrief"`
	} `yaml:"candidate"`
	Timeline []struct {
		When    string   `yaml:"when"`
		What    string   `yaml:"what"`
		HeardBy []string `yaml:"heard_by"`
	} `yaml:"timeline"`
	Misread []struct {
		Interview string `yaml:"interview"`
		Claim     string `yaml:"claim"`
		ShownBy   []struct {
			Interview string `yaml:"interview"`
			Turns     []int  `yaml:"turns"`
		} `yaml:"shown_by"`
		Corrected string `yaml:"corrected"`
	} `yaml:"misread"`
	Turns       []Turn    `yaml:"turns"`
	Votes       []Vote    `yaml:"votes"`
	Outcome     string    `yaml:"outcome"`
	Level       string    `yaml:"level"`
	Decided     Turn      `yaml:"decided"`
	FinalGrades []Finding `yaml:"final_grades"`
	Risk        string    `yaml:"risk"`
	Variant     Variant   `yaml:"variant"`
}

// Variant is the same day with some answers changed.
type Variant struct {
	About   string `yaml:"about"`
	Changes []struct {
		Interview string `yaml:"interview"`
		Turns     []int  `yaml:"turns"`
		Replaced  []struct {
			Turn int    `yaml:"turn"` // from 1
			Who  string `yaml:"who"`
			Says string `yaml:"says"`
			Note string `yaml:"note"`
		} `yaml:"replaced"`
	} `yaml:"changes"`
	Feedback     []Finding `yaml:"feedback"`
	Votes        []Vote    `yaml:"votes"`
	TurningPoint []Turn    `yaml:"turning_point"`
	Outcome      string    `yaml:"outcome"`
	Level        string    `yaml:"level"`
	Decided      Turn      `yaml:"decided"`
	Risk         string    `yaml:"risk"`
}

// debriefFile is the file that is no interview.
const debriefFile = "debrief.yaml"

// Read reads and checks the loop in the files of a folder. What they name must exist:
// questions, principles, dimensions, grades, votes, interviews and turns.
func Read(fsys fs.FS) (*Loop, error) {
	names, err := fs.Glob(fsys, "*.yaml")
	if err != nil {
		return nil, fmt.Errorf("sampleloop: %w", err)
	}
	var l Loop
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("sampleloop: %w", err)
		}
		into := any(&l.Debrief)
		if name != debriefFile {
			l.Interviews = append(l.Interviews, Interview{})
			into = &l.Interviews[len(l.Interviews)-1]
		}
		if err := yaml.NewDecoder(bytes.NewReader(text), yaml.DisallowUnknownField()).Decode(into); err != nil {
			return nil, fmt.Errorf("sampleloop: %s: %w", name, err)
		}
	}
	slices.SortFunc(l.Interviews, func(a, b Interview) int { return a.Order - b.Order })
	if err := l.check(); err != nil {
		return nil, fmt.Errorf("sampleloop: %w", err)
	}
	return &l, nil
}

// Interview is the interview with the id, nil where there is none.
func (l *Loop) Interview(id string) *Interview {
	i := slices.IndexFunc(l.Interviews, func(iv Interview) bool { return iv.ID == id })
	if i < 0 {
		return nil
	}
	return &l.Interviews[i]
}

// check reports the first thing that the loop names and that does not exist.
func (l *Loop) check() error {
	var wrong []string
	is := func(ok bool, format string, args ...any) {
		if !ok {
			wrong = append(wrong, fmt.Sprintf(format, args...))
		}
	}
	finding := func(where string, f Finding) {
		is(f.Grade != 0, "%s: a finding without a grade", where)
		is(f.Name() != "", "%s: unknown dimension %q", where, f.Dimension)
	}
	votes := func(where string, all []Vote) {
		is(len(all) == len(l.Interviews), "%s: %d votes of %d interviewers", where, len(all), len(l.Interviews))
		for _, v := range all {
			is(l.Interview(v.Interviewer) != nil, "%s: unknown interview %q", where, v.Interviewer)
			is(v.Feedback != 0 && v.AfterReading != 0 && v.Final != 0, "%s: a vote of %s is missing", where, v.Interviewer)
		}
	}
	turns := func(where string, all []Turn, speakers func(string) bool) {
		for i, t := range all {
			is(speakers(t.Who), "%s: turn %d: unknown speaker %q", where, i+1, t.Who)
			is(strings.TrimSpace(t.Says) != "", "%s: turn %d says nothing", where, i+1)
		}
	}
	ofInterview := func(who string) bool { return who == "interviewer" || who == "candidate" }
	onPanel := func(who string) bool { return l.Interview(who) != nil }

	is(len(l.Interviews) == 5, "%d interviews, want 5", len(l.Interviews))
	for _, iv := range l.Interviews {
		turns(iv.ID, iv.Turns, ofInterview)
		for _, id := range iv.Questions {
			_, ok := bank.FindQuestion(id)
			is(ok, "%s: unknown question %q", iv.ID, id)
			is(slices.ContainsFunc(iv.Turns, func(t Turn) bool { return t.Question == id }), "%s: question %q is never asked", iv.ID, id)
		}
		for _, t := range iv.Turns {
			is(t.Question == "" || slices.Contains(iv.Questions, t.Question), "%s: asks %q, which it does not list", iv.ID, t.Question)
		}
		for _, f := range slices.Concat(iv.Feedback.Principles, iv.Feedback.Case.Lines) {
			finding(iv.ID, f)
		}
		is(iv.Feedback.Vote != 0, "%s: the vote is missing", iv.ID)
	}
	turns("debrief", l.Turns, onPanel)
	votes("debrief", l.Votes)
	for _, f := range l.FinalGrades {
		finding("debrief", f)
	}
	for _, m := range l.Misread {
		is(onPanel(m.Interview), "misread: unknown interview %q", m.Interview)
	}
	turns("variant", l.Variant.TurningPoint, onPanel)
	votes("variant", l.Variant.Votes)
	for _, f := range l.Variant.Feedback {
		finding("variant", f)
		is(onPanel(f.Interview), "variant: unknown interview %q", f.Interview)
	}
	for _, c := range l.Variant.Changes {
		iv := l.Interview(c.Interview)
		is(iv != nil, "variant: unknown interview %q", c.Interview)
		for _, r := range c.Replaced {
			is(iv != nil && r.Turn >= 1 && r.Turn <= len(iv.Turns) && iv.Turns[r.Turn-1].Who == r.Who, "variant: turn %d of %s is not the %s’s", r.Turn, c.Interview, r.Who)
		}
	}
	if len(wrong) > 0 {
		return fmt.Errorf("%s", strings.Join(wrong, "\n"))
	}
	return nil
}

// Name is the name of what is graded: the principle, or the dimension; "" where there is
// neither.
func (f Finding) Name() string {
	if f.Dimension == "" {
		return f.Principle.String()
	}
	for _, r := range bank.LineRubrics() {
		for i := range r.Dimensions {
			if r.Dimensions[i].ID == f.Dimension {
				return r.Dimensions[i].Name
			}
		}
	}
	return ""
}
