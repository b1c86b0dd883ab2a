package bank

// Question is one interview question with everything needed to practice and
// grade it. Values are generated from content/ and never change at run time.
type Question struct {
	ID           string        // stable, kebab-case; part of addresses and kept records
	Guide        []string      // ids of the guide's facts it carries, such as G6.1
	Prompt       string        // what the interviewer says
	Instead      string        // a broader question for who has no story for it; "" for most
	Story        Lines         // names of the sets of questions that draw the same story
	Type         Type          //
	Principles   []Principle   // one to three; the first is the primary
	Stages       []Stage       // where it may be asked
	Interviewers []Interviewer // who may ask it
	Difficulty   uint8         // 1 (warm-up) to 5 (hard)
	Track        Track         //
	Outcome      StoryOutcome  // of a story: success, or failure and regret; 0 for a case
	Primers      Lines         // ids of the primers that help with it
	Points       Lines         // 5 to 7 key points a candidate can tick yes or no
	Tips         Lines         // 2 to 4
	Probes       Lines         // the ladder of four: role, reasoning, evidence, reflection
	Flags        Lines         // 2 to 4 red flags special to the question
	Skeleton     Skeleton      // outline of a strong answer, 60 to 120 words in all
}

// Primary is the principle the question tests first.
func (q *Question) Primary() Principle { return q.Principles[0] }

// ProbeLevels names the four rungs of every probe ladder, in order.
var ProbeLevels = [4]string{"Your part", "Why so", "How do you know", "What lasted"}

// PrincipleInfo is what the product says about one principle.
type PrincipleInfo struct {
	Principle Principle
	Guide     []string
	Short     string // one line in our own words
	Text      string // a paragraph: what it asks of a PM
	Rubric    Rubric
}

// StageInfo is what the product says about one stage.
type StageInfo struct {
	Stage   Stage
	Guide   []string
	Minutes int    // length of one round; 0 for the debrief
	Length  string // for people: "30 minutes", "5 to 6 hours, 5 rounds"
	Who     []Interviewer
	WhoText string // for people, where "Who" is not the whole truth
	Text    string
	Agenda  []Item // what happens in it, in order
}

// Item is one fact or piece of advice of the guide to read.
type Item struct {
	ID    string
	Guide []string
	Title string
	Text  string
}

// Section is a page of the guide to read.
type Section struct {
	ID    string // its address
	Title string
	Intro string
	Items []Item
}

// The red flags, principles, stages, sections and questions themselves are
// literals in bank_gen.go, generated from content/.

// FindQuestion returns the question with the id.
func FindQuestion(id string) (*Question, bool) {
	i, ok := questionIndex()[id]
	if !ok {
		return nil, false
	}
	return &Questions[i], true
}

// RedFlagTitle is the title of the red flag with the id, or the id itself where the
// bank no longer has it.
func RedFlagTitle(id string) string {
	for i := range RedFlags {
		if RedFlags[i].ID == id {
			return RedFlags[i].Title
		}
	}
	return id
}

// PrincipleInfoOf returns what is said of a principle. It panics on an invalid one, which
// is a mistake of the program.
func PrincipleInfoOf(p Principle) *PrincipleInfo { return &PrincipleInfos[p-1] }

// StageInfoOf returns what is said of a stage.
func StageInfoOf(s Stage) *StageInfo { return &StageInfos[s-1] }

// FindSection returns a section of the guide by its id.
func FindSection(id string) (*Section, bool) {
	return findIn(Sections, func(s *Section) bool { return s.ID == id })
}

func findIn[T any](all []T, is func(*T) bool) (*T, bool) {
	for i := range all {
		if is(&all[i]) {
			return &all[i], true
		}
	}
	return nil, false
}

// QuestionsFor returns the questions that test p, those with p first before
// those where it is second or third, each group in the bank's order.
func QuestionsFor(p Principle) []*Question {
	var first, rest []*Question
	for i := range Questions {
		q := &Questions[i]
		for n, qp := range q.Principles {
			if qp != p {
				continue
			}
			if n == 0 {
				first = append(first, q)
			} else {
				rest = append(rest, q)
			}
		}
	}
	return append(first, rest...)
}
