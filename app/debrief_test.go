package app

import (
	"strings"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
)

// meets sits with an interviewer of the planned loop for one answer, graded g.
func (h *hall) meets(who bank.Interviewer, g bank.Grade) grading.Answer {
	h.t.Helper()
	s := show(h.t, h.deps, loopPath)
	s.press("begin-" + who.Slug())
	h.do(interview.Go)
	r, _, _ := h.book().CurrentRound()
	q, ok := bank.Find(r.Part().Question)
	if !ok || r.Plan().Interviewer != who {
		h.t.Fatalf("the round with the %s is at %+v", whoName(who), r.Part())
	}
	h.wait(time.Minute)
	h.do(interview.Go, interview.Done, interview.NextProbe, interview.NextProbe, interview.Grade)
	a := h.grade(q, full(q, q.Points.Len(), g))
	h.do(interview.GiveUp)
	return a
}

// looped is a hall with a planned loop that so many of the five have sat in; the
// Bar Raiser, the last of them, hears a Concern.
func looped(t *testing.T, met int) *hall {
	t.Helper()
	h := newHall(t)
	show(t, h.deps, loopPath).press("loop-plan")
	for _, who := range bank.LoopInterviewers()[:met] {
		g := bank.Raises
		if who == bank.BarRaiser {
			g = bank.Concern
		}
		h.meets(who, g)
	}
	return h
}

// held is the debrief that is kept.
func (h *hall) held() debrief.Debrief {
	h.t.Helper()
	all := h.book().Debriefs()
	if len(all) != 1 {
		h.t.Fatalf("%d debriefs are kept, want 1", len(all))
	}
	return all[0]
}

// at fails unless the debrief is kept at a step and the screen shows it.
func (s *screen) at(h *hall, step debrief.Step) {
	s.t.Helper()
	if got := h.held().Step; got != step {
		s.t.Fatalf("kept at %q, want %q", got, step)
	}
	if title := s.one("#title").words(); title != step.String() {
		s.t.Fatalf("the screen is %q, want %q\n%s", title, step, s.page().words())
	}
}

// votes has every seat vote again as before.
func votes(s *screen, h *hall) {
	s.t.Helper()
	for _, seat := range h.held().Seats {
		if seat.Met() {
			s.press("vote-" + seat.Sealed.Vote.Slug())
			s.press("vote-same")
			s.press("vote-keep")
		}
	}
}

// decides goes from the panel to the decision.
func decides(s *screen, h *hall) {
	s.t.Helper()
	s.press("debrief-hold")
	s.press("debrief-next")
	s.press("debrief-next")
	votes(s, h)
	s.press("debrief-next")
	s.press("debrief-next")
	for _, trait := range debrief.Traits() {
		s.press("level-" + lowerFirst(trait.String()) + "-" + debrief.L6.Slug())
	}
	s.press("debrief-next")
}

func TestDebriefByTaps(t *testing.T) {
	h := looped(t, 5)
	open := func() *screen { return show(t, h.deps, "/debrief/") } // as after a reload
	s := open()
	if got := s.one("#debrief-met").words(); got != "All of them have met you." {
		t.Errorf("before the meeting it says %q", got)
	}
	if !strings.Contains(s.page().words(), debrief.Mirror) {
		t.Error("it does not say what a debrief is made of")
	}
	if got, want := s.one("#vote-rules").words(), "How votes are made "+strings.Join(debrief.VoteRules(), " "); got != want {
		t.Errorf("of how votes are made it says %q, want %q", got, want)
	}
	s.press("debrief-hold")
	s.at(h, debrief.StepEvidence)
	s = open()
	s.at(h, debrief.StepEvidence)
	if n := len(s.page().all(".vote.sealed")); n != 5 {
		t.Errorf("%d envelopes, want 5", n)
	}
	words := s.page().words()
	for _, v := range debrief.Votes() {
		if strings.Contains(words, v.String()) {
			t.Errorf("before the votes are opened the screen says %q", v)
		}
	}
	if !strings.Contains(words, h.held().Seats[0].Evidence[0]) {
		t.Error("the hiring manager's evidence is not there")
	}

	s.press("debrief-next")
	s.at(h, debrief.StepTogether)
	s = open()
	b := h.held()
	if got := s.list("#step-together .vote"); len(got) != 5 || got[4] != b.Seats[4].Sealed.Vote.String() {
		t.Errorf("the votes opened are %q", got)
	}
	if got := s.list(".entry-words"); len(got) != len(b.Read) || got[0] != b.Read[0].Say {
		t.Errorf("read together: %q, want %+v", got, b.Read)
	}
	s.press("debrief-back")
	if got := s.one("#title").words(); got != debrief.StepEvidence.String() || h.held().Step != debrief.StepTogether {
		t.Errorf("going back shows %q and keeps %q", got, h.held().Step)
	}
	s.press("debrief-next")
	s.at(h, debrief.StepTogether)
	s.press("debrief-next")
	s.at(h, debrief.StepRevote)

	revotes(s, h)
	s = open()
	s.at(h, debrief.StepRevote)
	s.press("debrief-next")
	s.at(h, debrief.StepChallenge)
	s = open()
	for i, l := range h.held().Challenge {
		if got := s.list(".challenge-row")[i]; !strings.HasPrefix(got, l.Rule.String()) || !strings.Contains(got, l.Result.String()+". "+l.Why) {
			t.Errorf("line %d says %q", i, got)
		}
	}
	s.press("debrief-next")
	s.at(h, debrief.StepLevel)
	levels(s, h)
	votesReopened(s, h)
	s.press("debrief-next")
	s = open()
	decided(s, h)
}

// votesReopened goes back from the levels to the votes, changes one, and forward
// again: nothing is decided until it is decided.
func votesReopened(s *screen, h *hall) {
	t := s.t
	t.Helper()
	level, was := h.held().Level, h.held().Seats[1].Final.Vote
	s.press("debrief-back")
	s.press("debrief-back")
	s.press("seat-1")
	other := debrief.StronglyNotInclined
	if was == other {
		other = debrief.Inclined
	}
	s.press("vote-" + other.Slug())
	s.enter("vote-why", "I had taken the wrong one.")
	s.press("vote-keep")
	s.at(h, debrief.StepRevote)
	if got := h.held(); got.Seats[1].Final.Vote != other || got.Challenge != nil || got.Level != level {
		t.Errorf("the vote taken back is %+v, the levels %+v", got.Seats[1].Final, got.Level)
	}
	s.press("debrief-next")
	s.at(h, debrief.StepChallenge)
	s.press("debrief-next")
	s.at(h, debrief.StepLevel)
}

// revotes votes again with what is refused on the way.
func revotes(s *screen, h *hall) {
	t := s.t
	t.Helper()
	said := func() string { return s.one(".ballot .refusal").words() }
	s.press("vote-keep")
	if said() != "Choose a vote first." {
		t.Errorf("without a vote it says %q", said())
	}
	if len(s.page().all(".radio.on")) != 0 {
		t.Error("a vote is chosen that nobody chose")
	}
	s.press("debrief-next")
	if got := s.list(".missing p"); len(got) != 5 || got[0] != "Vote again for the hiring manager." {
		t.Errorf("missing are %q", got)
	}
	other := debrief.Inclined
	if h.held().Seats[0].Sealed.Vote == other {
		other = debrief.NotInclined
	}
	s.press("vote-" + other.Slug())
	s.press("vote-keep")
	if !strings.Contains(said(), "at least ten letters") || h.held().Seats[0].Final.Vote != debrief.NoVote {
		t.Errorf("a change without a reason: it says %q and keeps %v", said(), h.held().Seats[0].Final)
	}
	if n := len(h.dev.focused); n == 0 || h.dev.focused[n-1] != "vote-why" {
		t.Errorf("the focus went to %q", h.dev.focused)
	}
	s.enter("vote-why", "Others heard the same.")
	s.press("vote-keep")
	if got := h.held().Seats[0].Final; got.Vote != other || got.Why != "Others heard the same." {
		t.Errorf("kept is %+v", got)
	}
	// What is begun on one ballot waits while another is open, and while an earlier
	// step is read again.
	s.press("vote-" + other.Slug())
	s.enter("vote-why", "Half a thought")
	s.press("seat-2")
	if h.dev.values["vote-why"] != "" || len(s.page().all(".radio.on")) != 0 {
		t.Errorf("another ballot begins with %q", h.dev.values["vote-why"])
	}
	s.press("seat-1")
	if h.dev.values["vote-why"] != "Half a thought" || len(s.page().all(".radio.on")) != 1 {
		t.Errorf("of what was begun there is %q", h.dev.values["vote-why"])
	}
	h.dev.values["vote-why"] = "" // a new field, as the browser has it
	s.press("debrief-back")
	s.press("debrief-next")
	if h.dev.values["vote-why"] != "Half a thought" || h.held().Seats[1].Final.Vote != debrief.NoVote {
		t.Errorf("after reading again there is %q", h.dev.values["vote-why"])
	}
	s.enter("vote-why", "")
	// Another four, with a reason also where the vote stays; the Bar Raiser's reason
	// speaks to the Concern.
	for i := 1; i < 5; i++ {
		seat := h.held().Seats[i]
		s.press("vote-" + seat.Sealed.Vote.Slug())
		switch i {
		case 1:
			s.press("vote-keep")
			if !strings.Contains(said(), "at least ten letters") || h.held().Seats[1].Final.Vote != debrief.NoVote {
				t.Errorf("a vote that stays without a reason: it says %q", said())
			}
			s.press("vote-same")
		case 4:
			p := h.held().Concerns(4)[0]
			s.press("speaks-" + p.Slug())
			s.enter("vote-why", "It was put right within the week.")
		default:
			s.press("vote-same")
		}
		s.press("vote-keep")
	}
	if got := h.held().Seats[1].Final.Why; got != "Nothing new" {
		t.Errorf("the reason kept is %q", got)
	}
	if got := h.held().Seats[4].Final; len(got.Speaks) != 1 || got.Speaks[0] != h.held().Concerns(4)[0] {
		t.Errorf("the Bar Raiser's reason speaks to %v", got.Speaks)
	}
	// A vote can be changed until the next step, and its words are back then.
	s.press("seat-0")
	if h.dev.values["vote-why"] != "Others heard the same." || len(s.page().all(".radio.on")) != 1 {
		t.Errorf("opened again, it holds %q", h.dev.values["vote-why"])
	}
	s.press("vote-" + h.held().Seats[0].Sealed.Vote.Slug())
	s.press("vote-keep")
	if got := h.held().Seats[0]; got.Final.Vote != got.Sealed.Vote {
		t.Errorf("changed back, the vote is %v", got.Final.Vote)
	}
}

func levels(s *screen, h *hall) {
	t := s.t
	t.Helper()
	s.press("debrief-next")
	if got := s.list(".missing p"); len(got) != 3 || h.held().Step != debrief.StepLevel {
		t.Errorf("without levels it says %q and stands at %q", got, h.held().Step)
	}
	s.press("level-scope-l5")
	s.press("level-ambiguity-l6")
	s.press("level-impact-l7")
	if got := h.held().Level; got != (debrief.LevelSheet{Scope: debrief.L5, Ambiguity: debrief.L6, Impact: debrief.L7}) {
		t.Errorf("levels kept are %+v", got)
	}
	for i, trait := range debrief.Traits() {
		good, poor := h.held().Bearing(trait)
		for j, heard := range [][]string{good, poor} {
			if got := s.list(".level p")[2*i+j]; len(heard) > 0 && !strings.HasSuffix(got, "it: "+strings.Join(heard, "; ")+".") {
				t.Errorf("beside %s it says %q, want %q", trait, got, heard)
			}
		}
		if len(good)+len(poor) == 0 {
			t.Errorf("the loop heard nothing of %s", trait)
		}
	}
	if got := s.one(".conclusion").words(); got != h.held().Level.Why() {
		t.Errorf("the conclusion is %q", got)
	}
}

// decided reads the document, prints it and begins what it says to practise.
func decided(s *screen, h *hall) {
	t := s.t
	t.Helper()
	b := h.held()
	if b.Decision == nil || s.one("#outcome").words() != b.Decision.Outcome.String() {
		t.Fatalf("the outcome is %q, the debrief %+v", s.one("#outcome").words(), b.Decision)
	}
	if got := s.list("#decided li"); len(got) != 2 || got[0] != b.Decision.Decided[0] || got[1] != b.Decision.Decided[1] {
		t.Errorf("what decided it: %q", got)
	}
	words := s.page().words()
	if !strings.Contains(words, b.Decision.LevelWhy+" "+b.Decision.Follows) {
		t.Errorf("what follows of the level is not said: %q", b.Decision.Follows)
	}
	for _, sec := range b.Minutes() {
		for _, l := range sec.Lines {
			if n := strings.Count(words, strings.Join(strings.Fields(l), " ")); n != 1 {
				t.Errorf("in the document %d times: %q", n, l)
			}
		}
	}
	s.press("debrief-print")
	if h.dev.printed != 1 {
		t.Errorf("printed %d times", h.dev.printed)
	}
	s.press("debrief-practise")
	r, _, _ := h.book().CurrentRound()
	q, _ := bank.Find(r.Part().Question)
	if r.Plan().Stage != 0 || q == nil || q.Primary() != b.Decision.First.Principle {
		t.Errorf("practice of %v begins with %+v", b.Decision.First.Principle, r.Plan())
	}
}

func TestDebriefOfPartOfALoop(t *testing.T) {
	h := looped(t, 0)
	s := show(t, h.deps, "/debrief/")
	if !strings.Contains(s.page().words(), "Nobody has met you in this loop yet.") {
		t.Errorf("with nobody met it says %q", s.page().words())
	}
	if got := s.one(".empty a").attr("href"); got != loopPath {
		t.Errorf("it leads to %s", got)
	}
	for _, who := range bank.LoopInterviewers()[:3] {
		h.meets(who, bank.Raises)
	}
	s = show(t, h.deps, "/debrief/")
	if got := s.one("#debrief-met").words(); got != "The cross-functional partner and the Bar Raiser have not met you and have no vote. The debrief will say so." {
		t.Errorf("before the meeting it says %q", got)
	}
	decides(s, h)
	if got := s.page().words(); strings.Count(got, "Not met: no answer was graded in this round") != 2 {
		t.Errorf("the document does not say who has not met the candidate: %s", got)
	}
	if got := s.list("#debrief-again"); len(got) != 1 || got[0] != "Hold it again" {
		t.Errorf("decided, with nothing answered since, it offers %q", got)
	}

	first := h.held()
	h.meets(bank.BarRaiser, bank.Meets)
	s = show(t, h.deps, "/debrief/")
	if h.held().Text() != first.Text() {
		t.Error("an answer given later changed the debrief")
	}
	s.press("debrief-again")
	s.press("again-yes")
	s.at(h, debrief.StepEvidence)
	if b := h.held(); !b.Seats[4].Met() || b.Decision != nil {
		t.Errorf("held again, it is %+v", b)
	}
}

// TestDebriefOutlivesAnswers: it is a document, not a view of the history.
func TestDebriefOutlivesAnswers(t *testing.T) {
	h := looped(t, 5)
	s := show(t, h.deps, "/debrief/")
	decides(s, h)
	text := h.held().Text()
	for _, a := range h.book().Answers() {
		if err := h.book().Delete(t.Context(), a.ID); err != nil {
			t.Fatal(err)
		}
	}
	h.deps.Model.changed()
	s = show(t, h.deps, "/debrief/?loop="+h.held().Loop.String())
	if h.held().Text() != text || s.one("#outcome").words() != h.held().Decision.Outcome.String() {
		t.Error("with its answers deleted the debrief is another one")
	}
	s = show(t, h.deps, "/history/")
	if got := s.list("#debriefs a"); len(got) != 1 || !strings.HasPrefix(got[0], h.held().Decision.Outcome.String()+" at L6 Today, 5 of 5") {
		t.Errorf("the history without answers lists %q", got)
	}
	s = show(t, h.deps, "/debrief/?loop=01900000-0000-7000-8000-000000000000")
	if !strings.Contains(s.page().words(), "There is no loop to debrief.") {
		t.Errorf("of a loop that is not there it says %q", s.page().words())
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
		h := looped(t, 0)
		a := h.meets(bank.HiringManager, bank.Meets)
		a.Sheet = a.Sheet.WithSaid(said, false)
		if got := numbersOf(&a); got != want {
			t.Errorf("said %q: numbers %d, want %d", said, got, want)
		}
	}
}

func TestWaysToTheDebrief(t *testing.T) {
	h := looped(t, 0)
	way := func() string {
		got := show(t, h.deps, loopPath).list("#loop-debrief")
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
		h.meets(who, bank.Meets)
		s := show(t, h.deps, "/round/")
		if last := i == len(whos)-1; len(s.page().all("#loop-debrief")) == 1 != last {
			t.Errorf("after round %d the debrief is offered or not, against the plan", i+1)
		}
		if i < len(whos)-1 {
			check("Debrief with who met you so far")
		}
	}
	check("Hold the debrief")
	s := show(t, h.deps, "/debrief/")
	s.press("debrief-hold")
	check("Go on with the debrief")
	if got := show(t, h.deps, "/history/").list("#debriefs b"); len(got) != 1 || got[0] != "Under way: written evidence" {
		t.Errorf("the history lists %q", got)
	}
	s.press("debrief-next")
	s.press("debrief-next")
	votes(s, h)
	s.press("debrief-next")
	s.press("debrief-next")
	for _, trait := range debrief.Traits() {
		s.press("level-" + lowerFirst(trait.String()) + "-l7")
	}
	s.press("debrief-next")
	check("Read the debrief")
	if got := show(t, h.deps, "/history/").one("#debriefs a").attr("href"); got != "/debrief/?loop="+h.held().Loop.String() {
		t.Errorf("the history leads to %s", got)
	}
}
