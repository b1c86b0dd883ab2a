package round

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/interview"
)

// testRound is a round of opening, two questions or more and closing, after steps.
func testRound(t interface{ Fatal(...any) }, steps ...interview.EventKind) interview.Round {
	plan, err := interview.PlanRound(uuid.UUID{6: 0x70, 8: 0x80, 15: 1}, bank.PhoneScreen, bank.SeniorPM, bank.BothTracks, bank.Questions, nil, 7, interview.DefaultAims())
	if err != nil {
		t.Fatal(err)
	}
	r := interview.New(plan)
	for i, k := range steps {
		if r, err = r.Do(interview.Event{Kind: k, At: int64(i+1) * 10_000}); err != nil {
			t.Fatal(k, err)
		}
	}
	return r
}

// all is a moment in which everything is switched on.
func all(r interview.Round) moment {
	return moment{round: r, open: true, readAloud: true, record: true, transcribe: true, pauseOnLeave: true}
}

// inWords are effects as text: owners are the number of the part.
func inWords(list []effect) []string {
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = string(e.action)
		if at := strings.LastIndexAny(e.owner, "/:-"); e.action == noteSeen && e.owner != "" {
			out[i] += " round"
		} else if e.owner != "" {
			out[i] += " " + e.owner[at+1:]
		}
		if e.text != "" {
			out[i] += " “" + e.text[:min(10, len(e.text))] + "”"
		}
	}
	return out
}

// path are steps of the phone screen that come to each phase of its first question.
var (
	toThink  = []interview.EventKind{interview.Begin, interview.Go}
	toAnswer = append(slices.Clone(toThink), interview.Go)
	toProbe  = append(slices.Clone(toAnswer), interview.Done)
	toCut    = append(slices.Clone(toAnswer), interview.Interrupt)
	toGrade  = append(slices.Clone(toAnswer), interview.Grade)
)

// TestEffectsOfSteps: what each step brings about where everything is switched on.
func TestEffectsOfSteps(t *testing.T) {
	q := words.QuestionOf(testRound(t, toThink...))
	awake := []string{"note seen round", "keep awake"}
	asleep := []string{"note seen", "let sleep"}
	says := func(text string) string { return "speak “" + text[:10] + "”" }
	quiet := []string{"stop transcript", "stop recording", "hide player"}
	both := []string{"start transcript 1", "start recording 1", "hide player"}
	probe := []string{"stop transcript", "start recording 1", "hide player"} // while it is read aloud
	discard := []string{"discard transcript 1", "discard recording 1"}
	grading := []string{"note seen", "keep awake", "take transcript 1", "stop recording", "show player 1"}
	list := func(parts ...[]string) []string {
		return slices.Concat(append([][]string{{"stop speaking"}}, parts...)...)
	}
	next := words.InterviewerLine(testRound(t, append(slices.Clone(toThink), interview.Skip)...))

	for _, c := range []struct {
		from []interview.EventKind
		step interview.EventKind
		want []string
	}{
		{nil, interview.Begin, list([]string{says(words.OpeningPrompt(bank.SeniorPM))}, awake, quiet)},
		{[]interview.EventKind{interview.Begin}, interview.Go, list([]string{says(q.Prompt)}, awake, quiet)},
		{toThink, interview.Go, list(awake, both)},
		{toThink, interview.Pause, list([]string{"pause recording"}, asleep, quiet)},
		{append(slices.Clone(toThink), interview.Pause), interview.Resume, list([]string{"resume recording"}, awake, quiet)},
		{toThink, interview.Restart, list([]string{says(q.Prompt)}, awake, quiet)},
		{toThink, interview.Skip, list(discard, []string{says(next)}, awake, quiet)},
		{toAnswer, interview.Pause, list([]string{"pause recording"}, asleep, []string{"stop transcript", "hide player"})},
		{append(slices.Clone(toAnswer), interview.Pause), interview.Resume, list([]string{"resume recording"}, awake, both)},
		{toAnswer, interview.Restart, list(discard, awake, both)},
		{toAnswer, interview.Skip, list(discard, []string{says(next)}, awake, quiet)},
		{toAnswer, interview.Done, list([]string{"mark recording “Probe 1: y”", says(q.Probes.At(0))}, awake, probe)},
		{toAnswer, interview.Interrupt, list([]string{"mark recording “Probe 1: y”", says(q.Probes.At(0))}, awake, probe)},
		{toAnswer, interview.Grade, list(grading)},
		{toAnswer, interview.GiveUp, list(discard, asleep, quiet)},
		{append(slices.Clone(toAnswer), interview.Pause), interview.GiveUp, list(discard, asleep, quiet)},
		{toCut, interview.NextProbe, list(awake, both)},
		{toCut, interview.Stuck, list(awake, both)},
		{toCut, interview.Skip, list(discard, []string{says(next)}, awake, quiet)},
		{toProbe, interview.NextProbe, list([]string{"mark recording “Probe 2: w”", says(q.Probes.At(1))}, awake, probe)},
		{toProbe, interview.Restart, list([]string{says(q.Probes.At(0))}, awake, probe)},
		{toProbe, interview.Pause, list([]string{"pause recording"}, asleep, []string{"stop transcript", "hide player"})},
		{append(slices.Clone(toProbe), interview.Pause), interview.Resume, list([]string{"resume recording"}, awake, both)},
		{toProbe, interview.Stuck, list(grading)},
		{toProbe, interview.Grade, list(grading)},
		{toGrade, interview.Graded, list([]string{says(next)}, awake, quiet)},
		{toGrade, interview.Skip, list(discard, []string{says(next)}, awake, quiet)},
		{toGrade, interview.GiveUp, list(discard, asleep, quiet)},
	} {
		before := testRound(t, c.from...)
		after := testRound(t, append(slices.Clone(c.from), c.step)...)
		if diff := cmp.Diff(c.want, inWords(effects(all(before), all(after), c.step))); diff != "" {
			t.Errorf("%s after %v (-want +got)\n%s", c.step, c.from, diff)
		}
	}
}

// TestEffectsOfAnythingElse: what follows when no step was taken.
func TestEffectsOfAnythingElse(t *testing.T) {
	answer := testRound(t, toAnswer...)
	with := func(r interview.Round, change func(*moment)) moment {
		m := all(r)
		change(&m)
		return m
	}
	paused := testRound(t, append(slices.Clone(toAnswer), interview.Pause)...)
	off := []string{"note seen", "let sleep", "stop transcript", "stop recording", "hide player"}
	for _, c := range []struct {
		name          string
		before, after moment
		want          []string
	}{
		{"the screen comes up without a round", moment{}, moment{}, append([]string{"stop speaking"}, off...)},
		{"the screen comes up in an answer", moment{}, all(answer), []string{"note seen round", "keep awake", "start transcript 1", "start recording 1", "hide player"}},
		{"the screen comes up in a paused answer", moment{}, all(paused), []string{"note seen", "let sleep", "stop transcript", "hide player"}},
		{"the screen comes up at grading", moment{}, all(testRound(t, toGrade...)), []string{"note seen", "keep awake", "take transcript 1", "stop recording", "show player 1"}},
		{"it is not settled yet whether it is paused", moment{}, with(answer, func(m *moment) { m.undecided = true }), []string{"stop transcript", "hide player"}},
		{"another tab takes the round", all(answer), with(answer, func(m *moment) { m.remote = true }), append([]string{"stop speaking"}, off...)},
		{"this tab gets the round", with(answer, func(m *moment) { m.remote = true }), all(answer), []string{"note seen round", "keep awake", "start transcript 1", "start recording 1", "hide player"}},
		{"recording is switched on", with(answer, func(m *moment) { m.record = false }), all(answer), []string{"note seen round", "keep awake", "start transcript 1", "start recording 1", "hide player"}},
		{"recording is switched off", all(answer), with(answer, func(m *moment) { m.record = false }), []string{"note seen round", "keep awake", "start transcript 1", "stop recording", "hide player"}},
		{"recording is switched off in a pause", all(paused), with(paused, func(m *moment) { m.record = false }), []string{"note seen", "let sleep", "stop transcript", "stop recording", "hide player"}},
		{"nothing has changed", all(answer), all(answer), []string{"note seen round", "keep awake", "start transcript 1", "hide player"}},
		{"a text is read", all(answer), with(answer, func(m *moment) { m.reading = true }), []string{"note seen round", "keep awake", "stop transcript", "hide player"}},
		{"a text has been read", with(answer, func(m *moment) { m.reading = true }), all(answer), []string{"note seen round", "keep awake", "start transcript 1", "hide player"}},
		{"leaving does not pause", all(answer), with(answer, func(m *moment) { m.pauseOnLeave = false }), []string{"note seen", "keep awake", "start transcript 1", "hide player"}},
	} {
		if diff := cmp.Diff(c.want, inWords(effects(c.before, c.after, ""))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
	}
}

// TestEffectsAlways holds in every phase, for every step and with every preference.
func TestEffectsAlways(t *testing.T) {
	kinds := []interview.EventKind{
		interview.Begin, interview.Go, interview.Done, interview.NextProbe, interview.Grade, interview.Graded, interview.Skip,
		interview.Pause, interview.Resume, interview.Restart, interview.GiveUp, interview.Interrupt, interview.Stuck,
	}
	families := [][]action{
		{keepAwake, letSleep},
		{startTranscript, stopTranscript, takeTranscript},
		{startRecording, stopRecording},
		{showPlayer, hidePlayer},
	}
	rapid.Check(t, func(t *rapid.T) {
		r := testRound(t)
		draw := func(was moment) moment {
			flag := rapid.Bool()
			was.round, was.open = r, true
			was.readAloud, was.record, was.transcribe = flag.Draw(t, "aloud"), flag.Draw(t, "record"), flag.Draw(t, "transcribe")
			was.pauseOnLeave, was.reading = flag.Draw(t, "pause"), flag.Draw(t, "reading")
			was.remote = rapid.IntRange(0, 9).Draw(t, "remote") == 0
			was.undecided = rapid.IntRange(0, 9).Draw(t, "undecided") == 0
			return was
		}
		was := moment{}
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			step := rapid.SampledFrom(append(kinds, "")).Draw(t, "step")
			if step != "" {
				next, err := r.Do(interview.Event{Kind: step, At: r.Last() + 6000})
				if err != nil {
					continue
				}
				r = next
			}
			is := draw(was)
			list := effects(was, is, step)
			count := map[action]int{}
			for _, e := range list {
				count[e.action]++
				mine := e.owner == is.owner()
				switch e.action {
				case startTranscript:
					if !is.speaks() || !is.transcribe || is.reading || count[speak] > 0 || !mine {
						t.Fatalf("a transcript is started in %s", describe(is))
					}
				case startRecording:
					if !is.speaks() || !is.record || !mine {
						t.Fatalf("a recording is started in %s", describe(is))
					}
				case discardRecording, discardTranscript:
					if step == "" || e.owner != was.owner() {
						t.Fatalf("what was said is discarded after %q", step)
					}
				case speak:
					if !is.readAloud || is.round.Paused() || e.text == "" {
						t.Fatalf("%q is read in %s", e.text, describe(is))
					}
				case keepAwake:
					if is.round.Over() || is.round.Paused() {
						t.Fatalf("the screen stays on in %s", describe(is))
					}
				case showPlayer, takeTranscript:
					if is.round.Phase() != interview.PhaseGrade || !mine {
						t.Fatalf("%s in %s", e.action, describe(is))
					}
				}
				if !is.runs() && slices.Contains([]action{speak, keepAwake, startTranscript, takeTranscript, startRecording, showPlayer}, e.action) {
					t.Fatalf("%s in a tab that does not run the round", e.action)
				}
			}
			for _, family := range families {
				n := 0
				for _, a := range family {
					n += count[a]
				}
				if n > 1 {
					t.Fatalf("%v contradict each other", inWords(list))
				}
			}
			if !is.runs() && (count[stopSpeaking] == 0 || count[stopRecording] == 0 || count[stopTranscript] == 0 || count[hidePlayer] == 0) {
				t.Fatalf("a tab that does not run the round only does %v", inWords(list))
			}
			if is.runs() && !speaks(is.round) && count[stopRecording] == 0 {
				t.Fatalf("nobody speaks, and the recording goes on: %v", inWords(list))
			}
			if !is.round.Paused() && is.speaks() != (count[startTranscript] > 0) && is.transcribe && !is.reading && count[speak] == 0 && is.runs() && !is.undecided {
				t.Fatalf("the transcript in %s: %v", describe(is), inWords(list))
			}
			was = is
		}
	})
}

func describe(m moment) string {
	m2 := m
	m2.round = interview.Round{}
	return fmt.Sprintf("%s, paused %t, %+v", m.round.Phase(), m.round.Paused(), m2)
}

// TestEffectsOfLeavingGrading: whoever ends the grading of a round leaves nothing of the
// answers that waited: their recordings would belong to no answer.
func TestEffectsOfLeavingGrading(t *testing.T) {
	plan := testRound(t).Plan()
	plan.GradeAtEnd = true
	r := interview.New(plan)
	for i, k := range []interview.EventKind{
		interview.Begin, interview.Go, interview.Go, interview.Done, interview.Stuck, interview.Go, interview.Done, interview.Stuck, interview.GiveUp,
	} {
		var err error
		if r, err = r.Do(interview.Event{Kind: k, At: int64(i+1) * 10_000}); err != nil {
			t.Fatal(k, err)
		}
	}
	over, err := r.Do(interview.Event{Kind: interview.GiveUp, At: 200_000})
	if err != nil || !over.Over() {
		t.Fatal(over.Phase(), err)
	}
	got := inWords(stepEffects(all(r), all(over), interview.GiveUp))
	want := []string{"stop speaking", "discard transcript 1", "discard recording 1", "discard recording 2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
