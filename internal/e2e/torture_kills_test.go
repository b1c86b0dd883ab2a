package e2e

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/grading"
)

// stand is what the screen of a round says, but for its clocks.
type stand struct {
	Title  string
	Said   string // what the interviewer says; on the sheet, the question
	Go     string // what the wide button says, "" on the sheet and without a round
	Paused bool
	Guess  bool // the first tap of grading is to come
	Sheet  bool
	On     []string // the ids of what is ticked, chosen or pressed on the sheet
	Off    []string // and of what could be
}

// standJS is the stand on the screen: null while the program does not run yet, has
// not read the round yet, says that something is not kept yet, or asks where an answer was
// thin, which lies over all else.
const standJS = `(() => {
	if (document.getElementById("thin")?.open) return null;
	if (document.getElementById("progress")?.className !== "off" || document.getElementById("trouble")) return null;
	if (document.querySelector("main")?.textContent.includes("shows here in a moment")) return null;
	const text = (s) => document.querySelector(s)?.textContent.replace(/\s+/g, " ").trim() ?? "";
	const sheet = Boolean(document.getElementById("grade-save"));
	const guess = Boolean(document.getElementById("guess-unsure"));
	const all = sheet ? [...document.querySelectorAll("[id^=point-]")] : [];
	const on = (e) => e.ariaChecked === "true";
	return { Title: text("#title"), Said: text(sheet || guess ? ".asked" : ".said"), Go: text("#round-go"), Paused: text("#round-pause") === "Resume",
		Sheet: sheet, Guess: guess, On: all.filter(on).map((e) => e.id), Off: all.filter((e) => !on(e)).map((e) => e.id) };
})()`

// String tells stands apart.
func (s stand) String() string {
	return fmt.Sprintf("%q %q, button %q, paused %t, first tap %t, sheet %t, chosen %v", s.Title, s.Said, s.Go, s.Paused, s.Guess, s.Sheet, s.On)
}

func (s stand) none() bool { return s.Go == "" && !s.Sheet && !s.Guess }

// TestKills: the browser is killed at random moments of rounds, with a tap under
// way or none, and opened again. What the screen last said is there, or what the
// tap under way was to bring; every answer the round had gone on from is kept;
// and the round goes on from there to its end.
//
// MOCKLOOP_TORTURE_SEED repeats a run, as far as a browser lets it.
func TestKills(t *testing.T) {
	t.Parallel()
	kills := 3
	if torture() {
		kills = 100
	}
	seed := uint64(time.Now().UnixNano())
	if set := os.Getenv("MOCKLOOP_TORTURE_SEED"); set != "" {
		var err error
		if seed, err = strconv.ParseUint(set, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("MOCKLOOP_TORTURE_SEED=%d", seed)
	c := &candidate{t: t, rng: rand.New(rand.NewPCG(seed, 1)), b: openBrowser(t)}
	c.tb = c.b.atHome()
	c.tb.open("/")
	c.now = c.see()
	lost, kinds := 0, map[string]int{}
	for n := 1; n <= kills; n++ {
		for range c.rng.IntN(8) {
			c.step()
		}
		kind, err := c.dieAndComeBack()
		kinds[kind]++
		if err != nil {
			lost++
			t.Errorf("kill %d, %s under way: %v", n, kind, err)
		}
	}
	// The round goes on to its end.
	for !c.now.none() {
		c.step()
	}
	c.tb.open("/history/")
	if n := len(c.kept); n > 0 {
		c.tb.waitText("h1 + .chip", fmt.Sprintf("%d answer", n))
	}
	if diff := cmp.Diff(c.kept, c.answers(), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("answers kept (-confirmed +there):\n%s", diff)
	}
	t.Logf("killed with under way: %v; %d rounds begun, %d answers kept", kinds, c.rounds, len(c.kept))
	fmt.Printf("seed %d: %d kills, %d lost\n", seed, kills, lost)
}

// candidate goes through rounds at random and remembers what the screen said.
type candidate struct {
	t   *testing.T
	rng *rand.Rand
	b   *browser
	tb  *tab

	now    stand
	past   []string // what the screen said before, in this round
	kept   []string // answers whose round went on after them, or ended, as graded
	rounds int
}

// graded is what a kept answer has to hold: the question and what was chosen.
func graded(prompt string, on []string) string {
	return fmt.Sprintf("%q %v", prompt, slices.Sorted(slices.Values(on)))
}

// answers are what the storage holds of answers, oldest first, each as graded.
func (c *candidate) answers() []string {
	c.t.Helper()
	var all []grading.Answer
	for _, data := range c.tb.records("answer") {
		var a grading.Answer
		if err := json.Unmarshal([]byte(data), &a); err != nil {
			c.t.Fatalf("an answer that cannot be read: %v", err)
		}
		all = append(all, a)
	}
	slices.SortFunc(all, func(a, b grading.Answer) int { return a.Graded.Compare(b.Graded) })
	out := make([]string, len(all))
	for i, a := range all {
		var on []string
		for n, ticked := range a.Sheet.Ticks {
			if ticked {
				on = append(on, "point-"+strconv.Itoa(n))
			}
		}
		out[i] = graded(a.Asked.Prompt, on)
	}
	return out
}

func (c *candidate) see() stand {
	c.t.Helper()
	c.tb.waitFor(standJS, "the program runs")
	return get[stand](c.tb, standJS)
}

// tap is one thing to do, by the id of what is tapped, and what the screen is to
// say then; after is nil where only the round knows.
type tap struct {
	id    string
	after func(stand) stand
}

// next chooses a tap.
func (c *candidate) next() tap {
	s := c.now
	switch {
	case s.Sheet:
		return c.nextOnSheet()
	case s.Guess:
		return tap{"guess-unsure", func(s stand) stand { s.Guess, s.Sheet = false, true; return s }}
	case s.Paused || c.rng.IntN(6) == 0:
		return tap{"round-pause", func(s stand) stand { s.Paused = !s.Paused; return s }}
	case c.rng.IntN(3) == 0 && c.tb.is(`document.getElementById("round-grade")`):
		return tap{"round-grade", nil}
	}
	return tap{"round-go", nil}
}

func (c *candidate) nextOnSheet() tap {
	s := c.now
	points := slices.Concat(s.On, s.Off)
	if c.rng.IntN(3) != 0 {
		return c.turns(points[c.rng.IntN(len(points))])
	}
	return tap{"grade-save", nil}
}

// turns is the tap that turns a box on the sheet.
func (c *candidate) turns(id string) tap {
	return tap{id, func(s stand) stand {
		if i := slices.Index(s.On, id); i >= 0 {
			s.On = slices.Delete(slices.Clone(s.On), i, i+1)
		} else {
			s.On = append(slices.Clone(s.On), id)
		}
		return s
	}}
}

// same compares stands; the order of what is chosen does not matter.
func same(a, b stand) bool {
	a.On, b.On = slices.Sorted(slices.Values(a.On)), slices.Sorted(slices.Values(b.On))
	return a.String() == b.String()
}

// step does one thing and waits until the screen has moved on.
func (c *candidate) step() {
	c.t.Helper()
	if c.now.none() {
		c.begin()
		return
	}
	do := c.next()
	c.tb.click(do.id)
	c.moveOn(do, c.changed())
}

// changed waits until the screen says something else. The question where an answer was
// thin belongs to the tap before it: the clock stands while it is open, and runs again
// with the step it leads to.
func (c *candidate) changed() stand {
	c.t.Helper()
	var s *stand
	asked := false
	ok := c.tb.wait(func() bool {
		var asks bool
		if !asked && c.tb.tryEval(`Boolean(document.getElementById("thin")?.open)`, &asks) == nil && asks {
			c.tb.click("need-nothing")
			asked = true
		}
		return c.tb.tryEval(standJS, &s) == nil && s != nil && !same(*s, c.now) && !(asked && s.Paused)
	})
	if !ok {
		c.t.Fatalf("the screen stays at %v\n%s", c.now, c.tb.screen())
	}
	return *s
}

// moveOn takes what the screen says after a tap as confirmed.
func (c *candidate) moveOn(do tap, s stand) {
	if do.id == "grade-save" {
		c.kept = append(c.kept, graded(c.now.Said, c.now.On))
	}
	if !c.now.Paused && do.after == nil && s.Said+s.Go != c.now.Said+c.now.Go {
		c.past = append(c.past, c.now.Said+c.now.Go)
	}
	c.now = s
}

func (c *candidate) begin() {
	c.t.Helper()
	c.tb.open("/stage/recruiter-screen/")
	c.tb.click("begin-" + bank.Recruiter.Slug())
	c.tb.waitFor(`document.getElementById("round-go")`, "the round has begun")
	c.rounds++
	c.past, c.now = nil, c.see()
}

// dieAndComeBack taps, or does nothing, kills the browser within a third of a
// second, opens it again and compares. It tells what was under way.
func (c *candidate) dieAndComeBack() (kind string, err error) {
	c.t.Helper()
	if c.now.none() {
		c.begin()
	}
	do, idle := c.next(), c.rng.IntN(5) == 0
	kind = strings.SplitN(do.id, "-", 3)[0] + "-" + strings.TrimLeft(strings.SplitN(do.id, "-", 3)[1], "0123456789")
	last := c.now
	var watching sync.WaitGroup
	if idle {
		kind = "nothing"
	} else {
		_ = c.tb.tryEval(`setTimeout(() => document.getElementById(`+quote(do.id)+`).click())`, new(int))
		watching.Go(func() {
			for s := (*stand)(nil); c.tb.tryEval(standJS, &s) == nil; s = nil {
				if s != nil {
					last = *s
				}
			}
		})
	}
	time.Sleep(time.Duration(c.rng.IntN(330)) * time.Millisecond) // the moment of a death is no condition
	c.b.kill()
	watching.Wait()
	c.b.reopen()
	c.tb = c.b.atHome()
	c.tb.open("/round/")
	is, confirmed := c.see(), c.now
	answers := c.answers()
	shown := !same(last, confirmed) // the tap's outcome was seen
	before := confirmed
	if shown {
		c.moveOn(do, last)
	}
	mayBe := c.kept
	if do.id == "grade-save" && !idle && !shown {
		mayBe = append(slices.Clone(c.kept), graded(before.Said, before.On))
	}
	switch {
	case !slices.Equal(answers, c.kept) && !slices.Equal(answers, mayBe):
		err = fmt.Errorf("the answers %q are kept, confirmed were %q", answers, c.kept)
	case same(is, c.now), c.now.none() && is.none():
	case idle || shown:
		err = fmt.Errorf("there is %v, confirmed was %v", is, c.now)
	case do.after != nil && !same(is, do.after(before)):
		err = fmt.Errorf("there is %v, confirmed was %v, and %s under way", is, before, do.id)
	case do.after == nil && slices.Contains(c.past, is.Said+is.Go):
		err = fmt.Errorf("there is %v again, confirmed was %v", is, before)
	case do.after == nil && is.none() && !strings.Contains(before.Said, "Your questions"):
		err = fmt.Errorf("there is no round, confirmed was %v", before)
	default: // the tap under way was kept, and death came before it showed
		c.moveOn(do, is)
	}
	c.kept, c.now = answers, is
	return kind, err
}
