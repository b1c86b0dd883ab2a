// Package historytest has what tests of a history share: a session that practices
// on a journal, with a clock and ids of its own.
package historytest

import (
	"bytes"
	"context"
	"encoding/json"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
	"github.com/mockloop/mockloop/internal/recall"
	"github.com/mockloop/mockloop/internal/recording"
	"github.com/mockloop/mockloop/internal/recording/recordingtest"
)

// Session is a history on a journal, with a clock and ids of its own.
type Session struct {
	*history.History
	Journal journal.Journal
	IDs     int // ids made
	Now     time.Time

	Next func() journal.Journal // the journal of the next program, nil: the same

	OldAnswers bool // answers do not say which part they belong to
}

type TB interface {
	Helper()
	Fatalf(format string, args ...any)
	Errorf(format string, args ...any)
}

func Open(t TB, j journal.Journal) *Session {
	t.Helper()
	d := &Session{Journal: j, Now: journaltest.Time}
	d.Reopen(t)
	return d
}

// Reopen reads the history again, as after a kill: nothing is closed or flushed.
func (d *Session) Reopen(t TB) {
	t.Helper()
	if d.Next != nil {
		d.Journal = d.Next()
	}
	b, err := history.Open(context.Background(), d.Journal, d.NewID, d.Clock, func() string { return "Europe/Berlin" })
	if err != nil {
		t.Fatalf("OpenBook: %v", err)
	}
	d.History = b
}

func (d *Session) NewID() uuid.UUID {
	d.IDs++
	return journaltest.ID(d.IDs)
}

func (d *Session) Clock() time.Time {
	d.Now = d.Now.Add(1500 * time.Millisecond)
	return d.Now
}

// State is all that a history tells.
type State struct {
	Answers  []grading.Answer
	Open     bool
	Round    interview.Round
	Sheet    grading.Sheet
	Ticks    map[string]bool
	Stars    map[string]bool
	Cards    map[string]recall.Memory
	Loops    []interview.Loop
	Debriefs []debrief.Debrief
	Settings [3]string
	Damaged  int
}

var SettingKeys = [3]string{"theme", "track", "name"}

func (d *Session) State() State {
	s := State{Answers: d.Answers(), Ticks: d.Ticks(), Stars: d.Stars(), Cards: d.Cards(), Loops: d.Loops(), Debriefs: d.Debriefs(), Damaged: len(d.Quarantined())}
	s.Round, s.Sheet, s.Open = d.CurrentRound()
	for i, k := range SettingKeys {
		s.Settings[i] = d.Setting(k)
	}
	return s
}

var SameState = cmp.Options{
	cmpopts.EquateEmpty(),
	cmp.Exporter(func(reflect.Type) bool { return true }),
}

func (d *Session) NewPlan() interview.Plan {
	return interview.Plan{
		ID: d.NewID(), Version: interview.PlanVersion, Stage: bank.PhoneScreen, Interviewer: bank.HiringManager,
		Seed: 1<<64 - 1, Minutes: 60, Aims: interview.DefaultAims(),
		Parts: []interview.Part{
			{Kind: interview.Opening, Minutes: 5},
			{Kind: interview.Question, Question: "q-one", Minutes: 25},
			{Kind: interview.Question, Question: "q-two", Minutes: 25},
			{Kind: interview.Closing, Minutes: 5},
		},
	}
}

func (d *Session) NewAnswer(r interview.Round, s grading.Sheet) grading.Answer {
	ps := []bank.Principle{bank.Ownership, bank.DiveDeep}
	think, answer, probes := r.Spent()
	a := grading.Answer{
		ID: d.NewID(), Round: r.Plan().ID,
		Asked: grading.Asked{ID: r.Part().Question, Prompt: "Why?", Type: "behavioral", Principles: ps, Points: []string{"Said why", "Said how"}},
		Stage: r.Plan().Stage, Interviewer: r.Plan().Interviewer,
		Started: time.UnixMilli(r.AnswerBegan()).UTC(), Graded: d.Now.Add(777 * time.Microsecond), Zone: "Europe/Berlin",
		Spent: grading.Spent{Think: think, Answer: answer, Probes: probes, Unanswered: len(probes) - r.Depth()},
		Sheet: s, Mark: grading.ComputeMark(s, ps), Part: r.PartIndex() + 1,
	}
	if d.OldAnswers {
		a.Part = 0
	}
	return a
}

func Sheet() grading.Sheet {
	return grading.NewSheet(2).Tick(1, true).Grade(bank.Ownership, bank.Raises).Grade(bank.DiveDeep, bank.NoSignal).
		Reason(bank.Ownership, "said what nobody asked").Flag("blames-others", true).WithNote("Ein “Satz”\nund 🙂")
}

func Check(t TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%v", err)
	}
}

// NewDebrief is the debrief of a loop with one answer, moved on by so many steps.
func (d *Session) NewDebrief(t TB, loop uuid.UUID, steps int) debrief.Debrief {
	t.Helper()
	a := grading.Answer{
		ID: d.NewID(), Graded: d.Now, Asked: grading.Asked{ID: "q-one", Prompt: "Why?", Principles: []bank.Principle{bank.Ownership}},
		Sheet: grading.NewSheet(0).Grade(bank.Ownership, bank.Meets),
	}
	b, err := debrief.Convene(debrief.Loop{ID: loop, Rounds: []debrief.Round{
		{Interviewer: bank.BarRaiser, Owns: []bank.Principle{bank.Ownership}, Answers: []grading.Answer{a}},
	}})
	Check(t, err)
	for range steps {
		switch b.Step {
		case debrief.StepRevote:
			b, err = b.Revote(0, b.Seats[0].Sealed.Vote, "Nothing new")
			Check(t, err)
		case debrief.StepLevel:
			for _, trait := range debrief.Traits() {
				b, err = b.SetLevel(trait, debrief.L6)
				Check(t, err)
			}
		}
		b, err = b.Next()
		Check(t, err)
	}
	return b
}

// KeepDebrief keeps b in place of what is kept, as a window does that has seen it.
func (d *Session) KeepDebrief(ctx context.Context, b debrief.Debrief) error {
	var from debrief.Debrief
	for _, kept := range d.Debriefs() {
		if kept.Loop == b.Loop {
			from = kept
		}
	}
	return d.History.KeepDebrief(ctx, from, b)
}

// BeginRound begins a round and returns it.
func (d *Session) BeginRound(t TB) interview.Round {
	t.Helper()
	Check(t, d.Begin(context.Background(), d.NewPlan(), interview.Event{Kind: interview.Begin, At: d.Clock().UnixMilli()}))
	r, _, open := d.CurrentRound()
	if !open {
		t.Fatalf("no round is open after Begin")
	}
	return r
}

// Do makes events happen, one after another.
func (d *Session) Do(t TB, kinds ...interview.EventKind) interview.Round {
	t.Helper()
	r, _, _ := d.CurrentRound()
	for _, k := range kinds {
		e := interview.Event{Kind: k, At: d.Clock().UnixMilli()}
		next, err := r.Do(e)
		Check(t, err)
		Check(t, d.Step(context.Background(), next, e))
		r = next
	}
	return r
}

// Grade keeps an answer to the present question, which is at its grading.
func (d *Session) Grade(t TB) grading.Answer {
	t.Helper()
	r, _, _ := d.CurrentRound()
	e := interview.Event{Kind: interview.Graded, At: d.Clock().UnixMilli()}
	next, err := r.Do(e)
	Check(t, err)
	a := d.NewAnswer(r, Sheet())
	Check(t, d.KeepAnswer(context.Background(), a, next, e))
	return a
}

// PracticeOne makes an answer of a round of its own.
func (d *Session) PracticeOne(t TB) grading.Answer {
	t.Helper()
	d.BeginRound(t)
	d.Do(t, interview.Go, interview.Go, interview.Grade)
	return d.Grade(t)
}

func (d *Session) CheckReopen(t TB, what string) {
	t.Helper()
	before := d.State()
	d.Reopen(t)
	if diff := cmp.Diff(before, d.State(), SameState); diff != "" {
		t.Errorf("%s: before the kill (-), after (+):\n%s", what, diff)
	}
}

// BackupOf is the text of a backup of a journal.
func BackupOf(t TB, j journal.Journal) []byte {
	t.Helper()
	var out bytes.Buffer
	head := backup.Header{Program: "abc", Created: journaltest.Time, Zone: "Europe/Berlin"}
	Check(t, backup.Write(context.Background(), &out, head, journal.AllRecords(j), nil))
	return out.Bytes()
}

func ReadBackup(t TB, text []byte) backup.File {
	t.Helper()
	b, err := backup.Read(bytes.NewReader(text), int64(len(text)))
	Check(t, err)
	return b
}

// OpenPopulated opens a history that has a record of every kind and a round under way.
func OpenPopulated(t TB) (*Session, *journaltest.Memory) {
	m := journaltest.NewMemory()
	d := Open(t, m)
	ctx := context.Background()
	a := d.PracticeOne(t)
	Check(t, d.SetNote(ctx, a.ID, "Ein “Satz”\nund 🙂\u2028"))
	Check(t, d.Delete(ctx, d.PracticeOne(t).ID))
	Check(t, d.SetTick(ctx, "a", true))
	Check(t, d.SetStar(ctx, "q-one", true))
	Check(t, d.SetCard(ctx, "card", d.Cards()["card"].Answered(true, d.Now)))
	loop := interview.Loop{ID: d.NewID(), Version: interview.LoopVersion}
	Check(t, d.KeepLoop(ctx, loop))
	Check(t, d.KeepDebrief(ctx, d.NewDebrief(t, loop.ID, 1)))
	Check(t, d.SetSetting(ctx, "theme", "dark"))
	d.BeginRound(t)
	r := d.Do(t, interview.Go, interview.Go, interview.Grade)
	Check(t, d.KeepDraft(ctx, r, Sheet()))
	return d, m
}

// SomeRecordings are four takes of a part of a round, each of another format.
func SomeRecordings(t TB) *backup.Recordings {
	t.Helper()
	store := &recordingtest.Store{}
	for n, mime := range []string{`audio/webm;codecs="opus"`, "audio/mp4", "audio/ogg; codecs=opus", ""} {
		data := bytes.Repeat([]byte{byte(n)}, 1000*n)
		_, err := store.KeepChunk(context.Background(), recording.Take{
			Owner: journal.RecordingKey(journaltest.ID(7), 2), MIME: mime, Chunks: 1, Bytes: int64(len(data)), Length: 5 * time.Second,
		}, bytes.NewReader(data))
		Check(t, err)
	}
	all, err := backup.ReadRecordings(context.Background(), store)
	Check(t, err)
	return all
}

func KilledSession(t TB, d *Session) {
	d.CheckReopen(t, "nothing")
	r := d.BeginRound(t)
	plan := r.Plan()
	d.CheckReopen(t, "begun")
	for _, k := range []interview.EventKind{
		interview.Go, interview.Go, interview.Pause, interview.Resume, interview.Restart, interview.Interrupt, interview.NextProbe,
		interview.Done, interview.NextProbe, interview.Grade,
	} {
		r = d.Do(t, k)
		d.CheckReopen(t, "step")
	}
	for range 3 {
		Check(t, d.KeepDraft(context.Background(), r, Sheet().WithNote("first")))
	}
	Check(t, d.KeepDraft(context.Background(), r, Sheet()))
	d.CheckReopen(t, "draft")
	if _, s, _ := d.CurrentRound(); s.Note != Sheet().Note {
		t.Errorf("the draft's note is %q", s.Note)
	}
	d.Grade(t)
	d.CheckReopen(t, "graded")
	if _, s, _ := d.CurrentRound(); s.Note != "" {
		t.Errorf("the next question begins with the note %q", s.Note)
	}
	r = d.Do(t, interview.Skip, interview.Go)
	d.CheckReopen(t, "over")
	if !r.Over() || len(d.Answers()) != 1 {
		t.Errorf("over %v with %d answers", r.Over(), len(d.Answers()))
	}

	// And from the records alone.
	records, err := d.Journal.ByOwner(context.Background(), plan.ID.String())
	Check(t, err)
	var events []interview.Event
	for _, rec := range records {
		switch rec.Kind {
		case journal.KindStep:
			var e interview.Event
			Check(t, json.Unmarshal(rec.Data, &e))
			events = append(events, e)
		case journal.KindSheet:
			t.Errorf("a draft outlives its round")
		}
	}
	again, err := interview.Replay(plan, events)
	Check(t, err)
	if diff := cmp.Diff(d.State().Round, again, SameState); diff != "" || again.DiscardedEvents() != 0 {
		t.Errorf("book (-), replayed (+), %d events passed over:\n%s", again.DiscardedEvents(), diff)
	}
}

// AnswerRecord is a record of an answer like another.
func AnswerRecord(t TB, like journal.Record, a grading.Answer, n int) journal.Record {
	a.ID = journaltest.ID(n)
	like.ID = a.ID
	data, err := a.MarshalJSON()
	Check(t, err)
	like.Data = data
	return like
}

// HasRecordings returns the owners that a journal has recordings of.
func HasRecordings(t TB, j journal.Journal) []string {
	t.Helper()
	sounds, err := j.Recordings(context.Background())
	Check(t, err)
	out := []string{}
	for _, s := range sounds {
		out = append(out, s.Owner)
	}
	return out
}

func WantRecordings(t TB, what string, j journal.Journal, owners ...string) {
	t.Helper()
	if diff := cmp.Diff(append([]string{}, owners...), HasRecordings(t, j)); diff != "" {
		t.Errorf("recordings %s (-want +got):\n%s", what, diff)
	}
}

// RecordedAnswer practices a question of its own, with the answer's recording.
func (d *Session) RecordedAnswer(t TB, record func(of string)) (answerID uuid.UUID, of string) {
	t.Helper()
	d.BeginRound(t)
	r := d.Do(t, interview.Go)
	of = journal.RecordingKey(r.Plan().ID, r.PartIndex())
	record(of)
	d.Do(t, interview.Go, interview.Grade)
	return d.Grade(t).ID, of
}

// RecordingsGoWithAnswers holds a history on any journal to what it promises of
// recordings; record makes one for an owner, as web/recorder.js would.
func RecordingsGoWithAnswers(t *testing.T, d *Session, record func(of string)) {
	ctx := t.Context()
	first, one := d.RecordedAnswer(t, record)
	_, two := d.RecordedAnswer(t, record)
	WantRecordings(t, "of two answers", d.Journal, one, two)

	Check(t, d.Delete(ctx, first))
	WantRecordings(t, "of an answer that can be had back", d.Journal, one, two)
	Check(t, d.Undelete(ctx, first))
	Check(t, d.Purge(ctx, d.Deleted()))
	WantRecordings(t, "of one that came back", d.Journal, one, two)
	Check(t, d.Delete(ctx, first))
	d.Reopen(t)
	Check(t, d.Purge(ctx, d.Deleted()))
	WantRecordings(t, "of the answer that is left", d.Journal, two)

	// A part that is left ungraded.
	r := d.BeginRound(t)
	three := journal.RecordingKey(r.Plan().ID, r.PartIndex())
	record(three)
	Check(t, d.DeleteRecordings(ctx, three))
	WantRecordings(t, "after one was muted", d.Journal, two)
	Check(t, d.DeleteRecordings(ctx, "nobody"))

	// A round that is left for another: the newest keeps its recording.
	record(three)
	record("of another kind")
	d.Reopen(t)
	Check(t, d.Recordings().DeleteOrphans(ctx))
	if got := len(HasRecordings(t, d.Journal)); got != 3 {
		t.Errorf("%d recordings while the round is under way, want 3", got)
	}
	d.BeginRound(t)
	d.Reopen(t)
	Check(t, d.Recordings().DeleteOrphans(ctx))
	if got := HasRecordings(t, d.Journal); len(got) != 2 || slices.Contains(got, three) {
		t.Errorf("recordings after the round was left: %v, want those of the answer and of another kind", got)
	}

	got, err := d.Recordings().All(ctx)
	Check(t, err)
	for _, s := range got {
		if s.Bytes <= 0 || s.Length <= 0 || s.Takes != 1 {
			t.Errorf("Sounds() tells %+v", s)
		}
	}
	Check(t, d.DeleteAll(ctx))
	WantRecordings(t, "after all was deleted", d.Journal)
}
