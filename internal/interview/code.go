package interview

import (
	"fmt"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/checkcode"
)

// Code is a round or a loop to share with a friend: with the same bank, nothing
// practiced and no loops before, PlanRound or PlanLoop give the same plan for it.
type Code struct {
	Stage       bank.Stage
	Interviewer bank.Interviewer // 0: the whole loop
	Track       bank.Track
	Seed        uint64 // of 29 bits, see CodeSeed
}

// The layout of a code's bits, highest first: 4 what was asked for, 2 the track, 29 the
// seed.
const (
	codeSeedBits = 29
	trackBits    = 2
)

// codeOf are the things a code can ask for. Codes people have shared hold their
// indexes: append only, at most 15; the first is none.
var codeOf = [...]struct {
	stage bank.Stage
	who   bank.Interviewer
}{
	{},
	{bank.OnsiteLoop, 0},
	{bank.RecruiterScreen, bank.Recruiter},
	{bank.PhoneScreen, bank.HiringManager},
	{bank.PhoneScreen, bank.SeniorPM},
	{bank.OnsiteLoop, bank.HiringManager},
	{bank.OnsiteLoop, bank.SeniorPM},
	{bank.OnsiteLoop, bank.EngineeringManager},
	{bank.OnsiteLoop, bank.CrossFunctional},
	{bank.OnsiteLoop, bank.BarRaiser},
}

// CodeSeed cuts a seed to what a code can hold. Plans that should have a code are
// made with such seeds.
func CodeSeed(seed uint64) uint64 { return seed & (1<<codeSeedBits - 1) }

// String is the code in two groups, such as 72YQ-5YHG. It is empty where there is
// none: no such round, no track, or a seed that CodeSeed would cut.
func (c Code) String() string {
	what := 0
	for i, o := range codeOf {
		if i > 0 && o.stage == c.Stage && o.who == c.Interviewer {
			what = i
		}
	}
	if what == 0 || c.Track.Slug() == "" || c.Seed != CodeSeed(c.Seed) {
		return ""
	}
	return checkcode.Encode((uint64(what)<<trackBits|uint64(c.Track))<<codeSeedBits | c.Seed)
}

// ParseCode reads a code the way people write it, see checkcode.Decode, whose errors it
// returns; the error wraps ErrNewer for what only a newer program knows.
func ParseCode(s string) (Code, error) {
	bits, err := checkcode.Decode(s)
	if err != nil {
		return Code{}, err
	}
	c := Code{Track: bank.Track(bits >> codeSeedBits & (1<<trackBits - 1)), Seed: CodeSeed(bits)}
	what := bits >> (codeSeedBits + trackBits)
	if what == 0 || what >= uint64(len(codeOf)) || c.Track.Slug() == "" {
		return Code{}, fmt.Errorf("%w: code", ErrNewer)
	}
	c.Stage, c.Interviewer = codeOf[what].stage, codeOf[what].who
	return c, nil
}
