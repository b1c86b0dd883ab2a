package debrief_test

import (
	"strconv"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/shell"
	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/textutil"
)

// decides goes from the panel to the decision.
func decides(s *apptest.Screen, h *apptest.Env) {
	s.T.Helper()
	s.Press("debrief-hold")
	s.Press("debrief-next")
	s.Press("debrief-next")
	s.Press("debrief-next")
	s.Press("debrief-next")
	for _, trait := range debrief.Traits() {
		s.Press("level-" + textutil.LowerFirst(trait.String()) + "-" + debrief.L6.Slug())
	}
	s.Press("debrief-next")
}

func TestDebriefByTaps(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewLoopEnv(t, 5)
		open := func() *apptest.Screen { return apptest.Show(t, h.Deps, "/debrief/") } // as after a reload
		s := open()
		if got := s.One("#debrief-met").Words(); got != "All have met you." {
			t.Errorf("before the meeting it says %q", got)
		}
		if !strings.Contains(s.Page().Words(), debrief.Disclaimer) {
			t.Error("it does not say what a debrief is made of")
		}
		if got, want := s.One("#vote-rules").Words(), "How votes are made "+strings.Join(debrief.VoteRules(), " "); got != want {
			t.Errorf("of how votes are made it says %q, want %q", got, want)
		}
		s.Press("debrief-hold")
		s.CheckStep(h, debrief.StepEvidence)
		s = open()
		s.CheckStep(h, debrief.StepEvidence)
		if n := len(s.Page().All(".vote.sealed")); n != 5 {
			t.Errorf("%d envelopes, want 5", n)
		}
		words := s.Page().Words()
		for _, v := range debrief.Votes() {
			if strings.Contains(words, v.String()) {
				t.Errorf("before the votes are opened the screen says %q", v)
			}
		}
		seat := &h.Debrief().Seats[0]
		for i, a := range seat.Answers {
			got := s.One("#heard-0-" + strconv.Itoa(i)).Words()
			if !strings.Contains(got, strconv.Itoa(len(a.Made))+"/"+strconv.Itoa(len(a.Made)+len(a.Missed))) {
				t.Errorf("of answer %d it says %q", i+1, got)
			}
			for _, p := range a.Missed {
				if !strings.Contains(got, "Not heard "+p) {
					t.Errorf("that %q was not heard is not in %q", p, got)
				}
			}
		}
		for i := range h.Debrief().Seats {
			for _, say := range h.Debrief().Seats[i].Evidence {
				if !strings.Contains(words, say) {
					t.Errorf("it does not say %q", say)
				}
			}
		}

		s.Press("debrief-next")
		s.CheckStep(h, debrief.StepTogether)
		s = open()
		b := h.Debrief()
		if got := s.List("#step-together .vote"); len(got) != 5 || got[4] != b.Seats[4].Sealed.Vote.String() {
			t.Errorf("the votes opened are %q", got)
		}
		read := s.List(".read")
		if len(read) != len(b.Paragraphs) {
			t.Errorf("read together: %q, want %+v", read, b.Paragraphs)
		}
		gaps := 0
		for i, on := range b.Discussion() {
			if on.Gap() {
				gaps++
			}
			if strings.Contains(strings.Join(read, " "), b.Paragraphs[i].Text) != on.Gap() {
				t.Errorf("of %s, whose grades are %v, it says %q", on.Principle, on.Grades, read)
			}
		}
		if gaps == 0 || gaps == len(read) {
			t.Errorf("%d of %d principles have gaps", gaps, len(read))
		}
		s.Press("debrief-back")
		if got := s.One("#title").Words(); got != debrief.StepEvidence.String() || h.Debrief().Step != debrief.StepTogether {
			t.Errorf("going back shows %q and keeps %q", got, h.Debrief().Step)
		}
		s.Press("debrief-next")
		s.CheckStep(h, debrief.StepTogether)
		s.Press("debrief-next")
		s.CheckStep(h, debrief.StepRevote)

		revotes(s, h)
		s = open()
		s.CheckStep(h, debrief.StepRevote)
		s.Press("debrief-next")
		s.CheckStep(h, debrief.StepChallenge)
		s = open()
		for i, l := range h.Debrief().Challenge {
			if got := s.List(".challenge-row")[i]; !strings.HasPrefix(got, l.Rule.String()) || strings.Contains(got, l.Why) == (l.Result == debrief.ResultMet) {
				t.Errorf("line %d says %q", i, got)
			}
		}
		s.Press("debrief-next")
		s.CheckStep(h, debrief.StepLevel)
		levels(s, h)
		votesReopened(s, h)
		s.Press("debrief-next")
		s = open()
		decided(s, h)
	})
}

// votesReopened goes back from the levels to the votes, changes one, and forward
// again: nothing is decided until it is decided.
func votesReopened(s *apptest.Screen, h *apptest.Env) {
	t := s.T
	t.Helper()
	level, was := h.Debrief().Level, h.Debrief().Seats[1].Final.Vote
	s.Press("debrief-back")
	s.Press("debrief-back")
	s.Press("seat-1")
	other := debrief.StronglyNotInclined
	if was == other {
		other = debrief.Inclined
	}
	s.Press("vote-" + other.Slug())
	s.Enter("vote-why", "I had taken the wrong one.")
	s.Press("vote-keep")
	s.CheckStep(h, debrief.StepRevote)
	if got := h.Debrief(); got.Seats[1].Final.Vote != other || got.Challenge != nil || got.Level != level {
		t.Errorf("the vote taken back is %+v, the levels %+v", got.Seats[1].Final, got.Level)
	}
	s.Press("debrief-next")
	s.CheckStep(h, debrief.StepChallenge)
	s.Press("debrief-next")
	s.CheckStep(h, debrief.StepLevel)
}

// revotes votes again, with what is refused on the way. A ballot opens when its seat
// is pressed, with the vote that stands.
func revotes(s *apptest.Screen, h *apptest.Env) {
	t := s.T
	t.Helper()
	said := func() string { return s.One("#vote-refused").Words() }
	if len(s.Page().All("#vote")) != 0 || len(s.List(".seats .vote")) != 5 {
		t.Error("a ballot is open before a seat is pressed, or a vote that stands is not shown")
	}
	s.Press("seat-0")
	if len(s.Page().All(".radio.on")) != 1 {
		t.Error("the ballot does not begin with the vote that stands")
	}
	other := debrief.Inclined
	if h.Debrief().Seats[0].Sealed.Vote == other {
		other = debrief.NotInclined
	}
	s.Press("vote-" + other.Slug())
	s.Press("vote-keep")
	if !strings.Contains(said(), "at least ten letters") || h.Debrief().Seats[0].Final.Vote != debrief.NoVote {
		t.Errorf("a change without a reason: it says %q and keeps %v", said(), h.Debrief().Seats[0].Final)
	}
	if n := len(h.Dev.Focused); n == 0 || h.Dev.Focused[n-1] != "vote-why" {
		t.Errorf("the focus went to %q", h.Dev.Focused)
	}
	s.Enter("vote-why", "Others heard the same.")
	s.Press("vote-keep")
	if got := h.Debrief().Seats[0].Final; got.Vote != other || got.Why != "Others heard the same." {
		t.Errorf("kept is %+v", got)
	}
	// What is begun on one ballot waits while another is open, and while an earlier
	// step is read again.
	s.Press("seat-1")
	s.Press("vote-" + other.Slug())
	s.Enter("vote-why", "Half a thought")
	s.Press("seat-2")
	if h.Dev.Values["vote-why"] != "" {
		t.Errorf("another ballot begins with %q", h.Dev.Values["vote-why"])
	}
	s.Press("seat-1")
	if h.Dev.Values["vote-why"] != "Half a thought" || len(s.Page().All(".radio.on")) != 1 {
		t.Errorf("of what was begun there is %q", h.Dev.Values["vote-why"])
	}
	h.Dev.Values["vote-why"] = "" // a new field, as the browser has it
	s.Press("debrief-back")
	s.Press("debrief-next")
	if h.Dev.Values["vote-why"] != "Half a thought" || h.Debrief().Seats[1].Final.Vote != debrief.NoVote {
		t.Errorf("after reading again there is %q", h.Dev.Values["vote-why"])
	}
	// A vote that stays needs no reason; the Bar Raiser's speaks to the Concern.
	s.Press("vote-" + h.Debrief().Seats[1].Sealed.Vote.Slug())
	s.Enter("vote-why", "")
	s.Press("vote-keep")
	if got := h.Debrief().Seats[1]; got.Final.Vote != got.Sealed.Vote || got.Final.Why != "" {
		t.Errorf("a vote that stays is kept as %+v", got.Final)
	}
	p := h.Debrief().Unanswered(4)[0]
	if got := s.List(".ballot")[4]; !strings.Contains(got, "Unanswered: "+p.String()) {
		t.Errorf("that %s is unanswered is not in %q", p, got)
	}
	s.Press("seat-4")
	s.Press("speaks-" + p.Slug())
	s.Enter("vote-why", "It was put right within the week.")
	s.Press("vote-keep")
	if got := h.Debrief().Seats[4].Final; len(got.Addresses) != 1 || got.Addresses[0] != p {
		t.Errorf("the Bar Raiser's reason speaks to %v", got.Addresses)
	}
	// A vote can be changed until the next step, and its words are back then.
	s.Press("seat-0")
	if h.Dev.Values["vote-why"] != "Others heard the same." || len(s.Page().All(".radio.on")) != 1 {
		t.Errorf("opened again, it holds %q", h.Dev.Values["vote-why"])
	}
	s.Press("vote-" + h.Debrief().Seats[0].Sealed.Vote.Slug())
	s.Press("vote-keep")
	if got := h.Debrief().Seats[0]; got.Final.Vote != got.Sealed.Vote {
		t.Errorf("changed back, the vote is %v", got.Final.Vote)
	}
}

func levels(s *apptest.Screen, h *apptest.Env) {
	t := s.T
	t.Helper()
	s.Press("debrief-next")
	if got := s.List(".missing p"); len(got) != 3 || h.Debrief().Step != debrief.StepLevel {
		t.Errorf("without levels it says %q and stands at %q", got, h.Debrief().Step)
	}
	s.Press("level-scope-l5")
	s.Press("level-ambiguity-l6")
	s.Press("level-impact-l7")
	if got := h.Debrief().Level; got != (debrief.LevelSheet{Scope: debrief.L5, Ambiguity: debrief.L6, Impact: debrief.L7}) {
		t.Errorf("levels kept are %+v", got)
	}
	for i, trait := range debrief.Traits() {
		good, poor := h.Debrief().TraitEvidence(trait)
		for _, heard := range [][]string{good, poor} {
			if got := s.List(".level")[i]; len(heard) > 0 && !strings.Contains(got, "it: "+strings.Join(heard, "; ")+".") {
				t.Errorf("beside %s it says %q, want %q", trait, got, heard)
			}
		}
		if len(good)+len(poor) == 0 {
			t.Errorf("the loop heard nothing of %s", trait)
		}
	}
	if got := s.One(".conclusion").Words(); got != h.Debrief().Level.Why() {
		t.Errorf("the conclusion is %q", got)
	}
}

// decided reads the document, prints it and begins what it says to practice.
func decided(s *apptest.Screen, h *apptest.Env) {
	t := s.T
	t.Helper()
	b := h.Debrief()
	if b.Decision == nil || s.One("#title").Words() != b.Decision.Title() {
		t.Fatalf("the outcome is %q, the debrief %+v", s.One("#title").Words(), b.Decision)
	}
	if got := s.One("#decided").Words(); got != strings.Join(b.Decision.Decided, " ") {
		t.Errorf("what decided it: %q", got)
	}
	if got := s.List(".decision .vote"); len(got) != 5 || got[0] != b.Seats[0].Final.Vote.String() {
		t.Errorf("the votes are %q", got)
	}
	if got := s.List(".decision .foot .btn"); len(got) < 3 || got[2] != "Plan loop 2" {
		t.Errorf("it goes on with %q", got)
	}
	words := s.Page().Words()
	if !strings.Contains(words, b.Decision.LevelWhy+" "+b.Decision.Follows) {
		t.Errorf("what follows of the level is not said: %q", b.Decision.Follows)
	}
	written := s.One("#debrief-written").Words()
	for _, sec := range b.Sections() {
		for _, l := range sec.Lines {
			if !strings.Contains(written, strings.Join(strings.Fields(l), " ")) {
				t.Errorf("not in writing: %q", l)
			}
		}
	}
	s.Press("debrief-print")
	if h.Dev.Printed != 1 {
		t.Errorf("printed %d times", h.Dev.Printed)
	}
	s.Press("debrief-practise")
	r, _, _ := h.History().CurrentRound()
	q, _ := bank.FindQuestion(r.Part().Question)
	if r.Plan().Stage != 0 || q == nil || q.Primary() != b.Decision.First.Principle {
		t.Errorf("practice of %v begins with %+v", b.Decision.First.Principle, r.Plan())
	}
}

// TestStraightToTheDecision: from before the meeting and from its first step, with the
// votes as they stand, and with a level chosen after it.
func TestStraightToTheDecision(t *testing.T) {
	for _, held := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			h := apptest.NewLoopEnv(t, 5)
			s := apptest.Show(t, h.Deps, "/debrief/")
			if held {
				s.Press("debrief-hold")
			}
			s.Press("debrief-straight")
			b := h.Debrief()
			if !b.WantsLevel() || s.One("#title").Words() != b.Decision.Outcome.String() {
				t.Fatalf("it shows %q and keeps %+v", s.One("#title").Words(), b.Decision)
			}
			apptest.CheckPage(t, s, "/debrief/, straight", apptest.PathsOf(h.Deps))
			if got := apptest.Show(t, h.Deps, "/history/").One("main").Words(); strings.Contains(strings.ToLower(got), "hire at ") || !strings.Contains(got, b.Decision.Outcome.String()) {
				t.Errorf("without its level the history says %q", got)
			}
			s.Press("debrief-level")
			for i, trait := range debrief.Traits() {
				if got := s.List(".level"); len(got) != 3 || h.Debrief().Step != debrief.StepDecided {
					t.Fatalf("with %d traits chosen it asks for %q", i, got)
				}
				s.Press("level-" + textutil.LowerFirst(trait.String()) + "-l6")
			}
			if got := h.Debrief(); got.WantsLevel() || s.One("#title").Words() != got.Decision.Outcome.String()+" at L6" {
				t.Errorf("with its level it shows %q and keeps %+v", s.One("#title").Words(), got.Decision)
			}
		})
	}
}

// TestWordsBeforeTheDecision: a whole loop, two answers with each interviewer, is read in
// at most 400 words before it is decided, with every step of the meeting; straight to the
// decision in less than half of them.
func TestWordsBeforeTheDecision(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := apptest.NewLoopEnv(t, 5)
		for i, who := range bank.LoopInterviewers() {
			h.AnswerInLoop(who, []bank.Grade{bank.Meets, bank.Mixed, bank.Raises, bank.Meets, bank.Meets}[i])
		}
		s := apptest.Show(t, h.Deps, "/debrief/")
		all := 0
		read := func(where string) {
			n := len(strings.Fields(s.One(".page").Shown()))
			t.Logf("%s: %d words: %s", where, n, s.One(".page").Shown())
			all += n
		}
		read("before")
		s.Press("debrief-hold")
		for h.Debrief().Step < debrief.StepLevel {
			read(h.Debrief().Step.String())
			if h.Debrief().Step == debrief.StepEvidence && all > 200 {
				t.Errorf("%d words before one can go straight to the decision", all)
			}
			s.Press("debrief-next")
		}
		read(h.Debrief().Step.String())
		if all > 400 {
			t.Errorf("%d words before the decision", all)
		}
	})
}

func TestDebriefOfPartOfALoop(t *testing.T) {
	h := apptest.NewLoopEnv(t, 0)
	s := apptest.Show(t, h.Deps, "/debrief/")
	if !strings.Contains(s.Page().Words(), "Nobody has met you in this loop yet.") {
		t.Errorf("with nobody met it says %q", s.Page().Words())
	}
	if got := s.One(".empty a").Attr("href"); got != shell.LoopPath {
		t.Errorf("it leads to %s", got)
	}
	for _, who := range bank.LoopInterviewers()[:3] {
		h.AnswerInLoop(who, bank.Raises)
	}
	s = apptest.Show(t, h.Deps, "/debrief/")
	if got := s.One("#debrief-met").Words(); got != "The cross-functional partner and the Bar Raiser have not met you and have no vote. The debrief will say so." {
		t.Errorf("before the meeting it says %q", got)
	}
	decides(s, h)
	if got := s.Page().Words(); strings.Count(got, "Not met: no answer was graded in this round") != 2 {
		t.Errorf("the document does not say who has not met the candidate: %s", got)
	}
	if got := s.List("#debrief-again"); len(got) != 1 || got[0] != "Hold it again" {
		t.Errorf("decided, with nothing answered since, it offers %q", got)
	}

	first := h.Debrief()
	h.AnswerInLoop(bank.BarRaiser, bank.Meets)
	s = apptest.Show(t, h.Deps, "/debrief/")
	if h.Debrief().Text() != first.Text() {
		t.Error("an answer given later changed the debrief")
	}
	s.Press("debrief-again")
	s.Press("again-yes")
	s.CheckStep(h, debrief.StepEvidence)
	if b := h.Debrief(); !b.Seats[4].MetCandidate() || b.Decision != nil {
		t.Errorf("held again, it is %+v", b)
	}
}

// TestDebriefOutlivesAnswers: it is a document, not a view of the history.
func TestDebriefOutlivesAnswers(t *testing.T) {
	h := apptest.NewLoopEnv(t, 5)
	s := apptest.Show(t, h.Deps, "/debrief/")
	decides(s, h)
	text := h.Debrief().Text()
	for _, a := range h.History().Answers() {
		if err := h.History().Delete(t.Context(), a.ID); err != nil {
			t.Fatal(err)
		}
	}
	s = apptest.Show(t, h.Deps, "/debrief/?loop="+h.Debrief().Loop.String())
	if h.Debrief().Text() != text || s.One("#title").Words() != h.Debrief().Decision.Title() {
		t.Error("with its answers deleted the debrief is another one")
	}
	s = apptest.Show(t, h.Deps, "/history/")
	if got := s.List("#debriefs a"); len(got) != 1 || !strings.HasPrefix(got[0], h.Debrief().Decision.Outcome.String()+" at L6 Today, 5 of 5") {
		t.Errorf("the history without answers lists %q", got)
	}
	s = apptest.Show(t, h.Deps, "/debrief/?loop=01900000-0000-7000-8000-000000000000")
	if !strings.Contains(s.Page().Words(), "There is no loop to debrief.") {
		t.Errorf("of a loop that is not there it says %q", s.Page().Words())
	}
}

// TestDebriefHearsNumbers: what was kept of an answer's words tells the Bar
// Raiser's standard whether it had numbers.
func TestDebriefHearsNumbers(t *testing.T) {
	const words = "I was asked why sign-ups had stalled, so I sat with the support team for a week and read what people wrote to them, and in the end it fell "
	for said, want := range map[string]debrief.Numbers{
		"":                        debrief.NumbersUnknown,
		words + "to almost none.": debrief.NoNumbers,
		words + "by 40 percent.":  debrief.HasNumbers,
	} {
		h := apptest.NewLoopEnv(t, 0)
		a := h.AnswerInLoop(bank.HiringManager, bank.Meets)
		a.Sheet = a.Sheet.WithSaid(said, false)
		if got := store.NumbersOf(&a); got != want {
			t.Errorf("said %q: numbers %d, want %d", said, got, want)
		}
	}
}

func TestWaysToTheDebrief(t *testing.T) {
	h := apptest.NewLoopEnv(t, 0)
	way := func() string {
		got := apptest.Show(t, h.Deps, shell.LoopPath).List("#loop-debrief")
		return strings.Join(got, ", ")
	}
	check := func(want string) {
		t.Helper()
		if got := way(); got != want {
			t.Errorf("the loop's page offers %q, want %q", got, want)
		}
	}
	check("")
	whos := bank.LoopInterviewers()
	for i, who := range whos {
		h.AnswerInLoop(who, bank.Meets)
		s := apptest.Show(t, h.Deps, "/round/")
		if last := i == len(whos)-1; len(s.Page().All("#loop-debrief")) == 1 != last {
			t.Errorf("after round %d the debrief is offered or not, against the plan", i+1)
		}
		if i < len(whos)-1 {
			check("Debrief with those you met")
		}
	}
	check("Hold the debrief")
	s := apptest.Show(t, h.Deps, "/debrief/")
	s.Press("debrief-hold")
	check("Continue the debrief")
	if got := apptest.Show(t, h.Deps, "/history/").List("#debriefs b"); len(got) != 1 || got[0] != "Under way: written evidence" {
		t.Errorf("the history lists %q", got)
	}
	s.Press("debrief-next")
	s.Press("debrief-next")
	s.Press("debrief-next")
	s.Press("debrief-next")
	for _, trait := range debrief.Traits() {
		s.Press("level-" + textutil.LowerFirst(trait.String()) + "-l7")
	}
	s.Press("debrief-next")
	check("Read the debrief")
	if got := apptest.Show(t, h.Deps, "/history/").One("#debriefs a").Attr("href"); got != "/debrief/?loop="+h.Debrief().Loop.String() {
		t.Errorf("the history leads to %s", got)
	}
}
