package round

import (
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
)

// What voice, microphone, transcript, wake lock and player do after something has
// happened is decided here and nowhere else. The function is pure; media carries
// out what it returns.

// moment is everything that decision depends on: the round, how this tab stands to
// it, and what the candidate has switched on.
type moment struct {
	round  interview.Round
	open   bool // there is a round
	remote bool // another tab runs it, and this one only shows it
	// undecided means that the round may yet have to be paused for the time in which
	// no tab was open: until that is settled nothing starts.
	undecided bool
	reading   bool // something is being read aloud

	readAloud, record, transcribe, pauseOnLeave bool // the candidate's preferences
}

// effect is one thing to be done. owner says whose recording or transcript it is
// about, and text is what to say or which label to set.
type effect struct {
	action      action
	owner, text string
}

// action is what an effect does.
type action string

// The actions. Most of them describe a state to be reached, and do nothing when it
// has been reached already, so that effects can be asked for after any event.
const (
	stopSpeaking action = "stop speaking"
	speak        action = "speak"

	keepAwake action = "keep awake" // the screen stays on
	letSleep  action = "let sleep"
	noteSeen  action = "note seen" // when the round is seen, from now on; no owner: not any more

	startTranscript   action = "start transcript"
	stopTranscript    action = "stop transcript"    // and keep the last words
	discardTranscript action = "discard transcript" // stop, and forget what was said
	takeTranscript    action = "take transcript"    // stop, and put all words into the sheet

	startRecording   action = "start recording"
	stopRecording    action = "stop recording"
	pauseRecording   action = "pause recording"
	resumeRecording  action = "resume recording"
	markRecording    action = "mark recording"
	discardRecording action = "discard recording" // stop, and delete what was recorded

	showPlayer action = "show player"
	hidePlayer action = "hide player"
)

// effects is what follows when before has become after. step is the step of the
// interview that did it; it is empty for everything else: the screen came up, this
// tab got or lost the round, a preference changed, a text has been read to its end.
func effects(before, after moment, step interview.EventKind) []effect {
	list := stepEffects(before, after, step)
	spoken := ""
	if n := len(list); n > 0 && list[n-1].action == speak {
		spoken = list[n-1].text
	}
	if !after.runs() {
		list = append(list, effect{action: stopSpeaking})
	}
	if !after.undecided {
		list = append(list, screenEffects(after)...)
	}
	return append(append(append(list,
		transcriptEffect(after, after.reading || spoken != "")),
		recordingEffects(before, after, step)...),
		playerEffect(after))
}

// stepEffects is what one step of the interview brings about, whatever was before.
func stepEffects(before, after moment, step interview.EventKind) []effect {
	if step == "" {
		return nil
	}
	list := []effect{{action: stopSpeaking}}
	owner := before.owner()
	switch {
	case step == interview.Pause:
		return append(list, effect{action: pauseRecording})
	case step == interview.Resume:
		return append(list, effect{action: resumeRecording})
	case step == interview.Skip || step == interview.GiveUp, step == interview.Restart && after.round.Phase() == interview.PhaseAnswer:
		list = append(list, effect{discardTranscript, owner, ""}, effect{discardRecording, owner, ""})
		if after.round.Over() { // what waited to be graded never will be
			for _, part := range before.round.Waiting() {
				list = append(list, effect{discardRecording, journal.RecordingKey(before.round.Plan().ID, part), ""})
			}
		}
	case after.round.Phase() == interview.PhaseProbe && step != interview.Restart:
		list = append(list, effect{action: markRecording, text: words.ProbeLabel(after.round)})
	}
	if text := words.InterviewerLine(after.round); text != "" && after.runs() && after.readAloud && !after.round.Paused() {
		list = append(list, effect{action: speak, text: text})
	}
	return list
}

// screenEffects keep the screen on while a clock runs, and have it noted when the
// round is seen while leaving it would pause it.
func screenEffects(m moment) []effect {
	seen := effect{action: noteSeen}
	if m.pausesOnLeave() {
		seen.owner = m.round.Plan().ID.String()
	}
	if !m.runs() || m.round.Over() || m.round.Paused() {
		return []effect{seen, {action: letSleep}}
	}
	return []effect{seen, {action: keepAwake}}
}

// transcriptEffect has the browser write down what is said while the candidate
// speaks on a clock that runs, and not what it reads aloud itself.
func transcriptEffect(m moment, reading bool) effect {
	switch {
	case m.runs() && m.round.Phase() == interview.PhaseGrade:
		return effect{takeTranscript, m.owner(), ""}
	case m.speaks() && m.transcribe && !reading:
		return effect{startTranscript, m.owner(), ""}
	}
	return effect{action: stopTranscript}
}

// recordingEffects record the answer where that is switched on. A recording that is
// paused with the round stays as it is. One that could not be started is tried again
// at the next step and not before, because the browser may ask each time.
func recordingEffects(before, after moment, step interview.EventKind) []effect {
	switch recorded := before.speaks() && before.record; {
	case after.speaks() && after.record && step == "" && recorded && before.owner() == after.owner():
		return nil
	case after.speaks() && after.record:
		return []effect{{startRecording, after.owner(), ""}}
	case after.runs() && after.record && speaks(after.round): // undecided or paused
		return nil
	}
	return []effect{{action: stopRecording}}
}

// playerEffect offers the recording of the answer that is being graded.
func playerEffect(m moment) effect {
	if m.runs() && m.round.Phase() == interview.PhaseGrade {
		return effect{showPlayer, m.owner(), ""}
	}
	return effect{action: hidePlayer}
}

// runs reports whether this tab runs the round.
func (m moment) runs() bool { return m.open && !m.remote }

// speaks reports whether the candidate speaks here and now on a running clock.
func (m moment) speaks() bool {
	return m.runs() && !m.undecided && speaks(m.round) && !m.round.Paused()
}

// pausesOnLeave reports whether leaving the page pauses the round now.
func (m moment) pausesOnLeave() bool {
	return m.runs() && m.pauseOnLeave && m.round.Phase().Timed() && !m.round.Paused()
}

// owner is whose recording and transcript those of the present part are.
func (m moment) owner() string { return journal.RecordingKey(m.round.Plan().ID, m.round.PartIndex()) }

// speaks reports whether the candidate is talking on a clock.
func speaks(r interview.Round) bool {
	return r.Phase() == interview.PhaseAnswer || r.Phase() == interview.PhaseProbe
}
