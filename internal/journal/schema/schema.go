package schema

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/grading"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/recall"
)

// Sheet is the draft of the sheet of a part of a round, which counts from 0, with the
// transcript heard so far.
type Sheet struct {
	Part       int           `json:"part"`
	Sheet      grading.Sheet `json:"sheet"`
	Transcript string        `json:"jotted,omitempty"`
}

// Tick says whether an item of the preparation is ticked.
type Tick struct {
	On bool `json:"on"`
}

// Setting is the value of a setting. The code that stores it
// decides what it means.
type Setting struct {
	Value string `json:"value"`
}

// Note is the note on an answer, in the place of the one in its sheet.
type Note struct {
	Note string `json:"note"`
}

// Star says whether a question is starred.
type Star struct {
	On bool `json:"on"`
}

// Card is what is remembered of a recall card.
type Card struct {
	Memory recall.Memory `json:"memory"`
}

// Loop is a planned loop.
type Loop struct {
	Loop interview.Loop `json:"loop"`
}

// Debrief is the debrief of a loop. The record is the debrief itself, and read by its
// rules.
type Debrief struct{ debrief.Debrief }

// Tombstone says that an answer or a recording was deleted. It outlives what was
// deleted, so that a file that still holds it does not bring it back unasked.
type Tombstone struct {
	Round  uuid.UUID `json:"round,omitzero"`   // the round of the answer
	Purged bool      `json:"purged,omitempty"` // nothing of the answer is left here
}

// Replaced is a record that an import has replaced, so that it can be had back.
type Replaced struct {
	ID   uuid.UUID       `json:"id"`
	Kind journal.Kind    `json:"kind"`
	V    int             `json:"v"`
	Zone string          `json:"zone"`
	Data json.RawMessage `json:"data"`
}

// Content is the value of the record.
func (k Tick) Content() bool { return k.On }

// Content is the value of the record.
func (k Setting) Content() string { return k.Value }

// Content is the value of the record.
func (k Note) Content() string { return k.Note }

// Content is the value of the record.
func (k Star) Content() bool { return k.On }

// Content is the value of the record.
func (k Card) Content() recall.Memory { return k.Memory }

// Content is the value of the record.
func (k Loop) Content() interview.Loop { return k.Loop }

// Content is the value of the record.
func (k Debrief) Content() debrief.Debrief { return k.Debrief }

// ErrUnreadable is why a record is quarantined.
var ErrUnreadable = errors.New("not readable")

// Answer decodes a graded answer. The error is ErrUnreadable, also where it says what
// cannot be.
func Answer(r journal.Record) (grading.Answer, error) {
	a, err := Decode[grading.Answer](r)
	if err == nil && (a.ID != r.ID || a.Asked.ID == "" || len(a.Asked.Principles) == 0) {
		err = fmt.Errorf("%w: the answer %s lacks what every answer has", ErrUnreadable, r.ID)
	}
	if err == nil && !possible(a) {
		err = fmt.Errorf("%w: the answer %s says what cannot be", ErrUnreadable, r.ID)
	}
	if say := a.Sheet.TooLong(); err == nil && say != "" {
		err = fmt.Errorf("%w: the answer %s: %s", ErrUnreadable, r.ID, say)
	}
	return a, err
}

// What an answer can say at most. The bounds are our own choice, far beyond what a
// person does and what a wrong clock has been seen to write.
const (
	firstYear   = 2020
	lastYear    = 2199
	longestTime = 30 * 24 * time.Hour
	mostOfAny   = 1000 // points, probes, principles and flags
)

// possible reports whether an answer can have been given and graded: files can be
// edited, and their sums made to fit.
func possible(a grading.Answer) bool {
	for _, t := range []time.Time{a.Started, a.Graded} {
		if t.Year() < firstYear || t.Year() > lastYear {
			return false
		}
	}
	for _, d := range append([]time.Duration{a.Spent.Think, a.Spent.Answer}, a.Spent.Probes...) {
		if d < 0 || d > longestTime {
			return false
		}
	}
	m := a.Mark
	for _, n := range []int{m.Ticked, m.Points, m.Graded, m.NoSignals, m.Flagged, a.Part, a.Spent.Unanswered, len(a.Spent.Probes)} {
		if n < 0 || n > mostOfAny {
			return false
		}
	}
	_, scored := m.Score.Value()
	return m.Evidence >= 0 && m.Evidence <= 100 && m.Flags >= 0 && m.Flags <= 100 &&
		m.Ticked <= m.Points && a.Spent.Unanswered <= len(a.Spent.Probes) &&
		(!scored || m.Graded > 0) // a score is the mean of grades
}

// tooLong says which text of a draft is over its limit, see grading.Sheet.TooLong.
func (k Sheet) tooLong() string { return k.Sheet.TooLong() }

// tooLong says whether a note on an answer is over its limit, which is the sheet's.
func (k Note) tooLong() string { return grading.Sheet{Note: k.Note}.TooLong() }

// Plan decodes the plan of a round. The error is ErrUnreadable.
func Plan(r journal.Record) (interview.Plan, error) {
	p, err := Decode[interview.Plan](r)
	if err == nil && (p.ID.String() != r.Owner || len(p.Parts) == 0) {
		err = fmt.Errorf("%w: the plan %s lacks what every plan has", ErrUnreadable, r.ID)
	}
	return p, err
}

// Event decodes a step of a round. The error is ErrUnreadable.
func Event(r journal.Record) (interview.Event, error) {
	e, err := Decode[interview.Event](r)
	if nothing := (interview.Event{At: e.At}); err == nil && e == nothing {
		err = fmt.Errorf("%w: the step %s says nothing", ErrUnreadable, r.ID)
	}
	return e, err
}

// Decode reads what a record holds. Fields it does not know are passed over.
func Decode[T any](r journal.Record) (T, error) {
	var v T
	switch {
	case r.ID == uuid.Nil, len(r.Data) == 0:
		return v, fmt.Errorf("%w: a %s of %q is cut", ErrUnreadable, r.Kind, r.Owner)
	case r.V < 1 || r.V > journal.Version:
		return v, fmt.Errorf("%w: the %s %s has schema version %d", ErrUnreadable, r.Kind, r.ID, r.V)
	}
	read := func(data []byte) error { return json.Unmarshal(data, &v) }
	if u, ok := any(&v).(json.Unmarshaler); ok {
		// json.Unmarshal would go over the text twice before it asks v to read
		// it; with a thousand answers that is felt at start.
		read = u.UnmarshalJSON
	}
	if err := read(r.Data); err != nil {
		return v, fmt.Errorf("%w: the %s %s: %w", ErrUnreadable, r.Kind, r.ID, err)
	}
	if k, ok := any(v).(interface{ tooLong() string }); ok {
		if say := k.tooLong(); say != "" {
			return v, fmt.Errorf("%w: the %s %s: %s", ErrUnreadable, r.Kind, r.ID, say)
		}
	}
	return v, nil
}

// LatestWins reports whether only the newest record of an owner counts. Kinds
// that a book reads with into belong here.
func LatestWins(k journal.Kind) bool {
	switch k {
	case journal.KindTick, journal.KindStar, journal.KindCard, journal.KindSetting, journal.KindNote, journal.KindLoop, journal.KindDebrief, journal.KindSheet:
		return true
	}
	return false
}

// Readable reports whether this program can read what the record holds. Kinds
// that it does not know it cannot.
func Readable(r journal.Record) bool {
	read := reader(r.Kind)
	return read != nil && read(r) == nil
}

// readerOf tries to read a record of a kind; nil for kinds that are not known.
func reader(k journal.Kind) func(journal.Record) error {
	switch k {
	case journal.KindRound:
		return reads(Plan)
	case journal.KindStep:
		return reads(Event)
	case journal.KindSheet:
		return reads(Decode[Sheet])
	case journal.KindAnswer:
		return reads(Answer)
	case journal.KindNote:
		return reads(Decode[Note])
	case journal.KindTombstone, journal.KindRecordingTombstone:
		return reads(Decode[Tombstone])
	case journal.KindReplaced:
		return reads(Decode[Replaced])
	case journal.KindTick:
		return reads(Decode[Tick])
	case journal.KindSetting:
		return reads(Decode[Setting])
	case journal.KindStar:
		return reads(Decode[Star])
	case journal.KindCard:
		return reads(Decode[Card])
	case journal.KindLoop:
		return reads(Decode[Loop])
	case journal.KindDebrief:
		return reads(Decode[Debrief])
	}
	return nil
}

func reads[T any](read func(journal.Record) (T, error)) func(journal.Record) error {
	return func(r journal.Record) error {
		_, err := read(r)
		return err
	}
}

// DeviceOnly reports whether a setting speaks of this device alone and is never imported.
func DeviceOnly(key string) bool {
	return key == SettingElsewhere || key == SettingLastBackup || key == SettingReminderPutOff || key == SettingImported || key == SettingBackupCount
}

// SettingBallots is the setting that holds the ballots of debriefs that were begun and not
// cast, as the text of Ballots. It goes with what was practiced.
const SettingBallots = "debrief-draft"

// Ballots are the ballots that were begun in the debrief of a loop, and in those of other
// loops. The debrief that was changed last is at the top, because the first programs to
// keep ballots knew only one.
type Ballots struct {
	Loop    string                    `json:"loop"`
	Ballots map[string]debrief.Ballot `json:"ballots"`          // by the number of the seat
	Others  []Ballots                 `json:"others,omitempty"` // these have no others
}

// ParseBallots reads the setting. What cannot be read is none.
func ParseBallots(setting string) Ballots {
	var b Ballots
	if json.Unmarshal([]byte(setting), &b) != nil {
		return Ballots{}
	}
	return b
}

// Of returns the ballots that were begun in the debrief of a loop, by the number of the
// seat.
func (b Ballots) Of(loop string) map[string]debrief.Ballot {
	for _, one := range b.each() {
		if one.Loop == loop {
			return one.Ballots
		}
	}
	return nil
}

// With returns b with other ballots for the debrief of a loop; with none it is left out.
func (b Ballots) With(loop string, begun map[string]debrief.Ballot) Ballots {
	all := slices.DeleteFunc(b.each(), func(one Ballots) bool { return one.Loop == loop || len(one.Ballots) == 0 })
	if len(begun) > 0 {
		all = slices.Insert(all, 0, Ballots{Loop: loop, Ballots: begun})
	}
	if len(all) == 0 {
		return Ballots{}
	}
	all[0].Others = all[1:]
	return all[0]
}

// each lists the debriefs, none with others.
func (b Ballots) each() []Ballots {
	all := []Ballots{{Loop: b.Loop, Ballots: b.Ballots}}
	for _, o := range b.Others {
		all = append(all, Ballots{Loop: o.Loop, Ballots: o.Ballots})
	}
	return all
}

// Setting is the value of the setting, empty where there are no ballots.
func (b Ballots) Setting() string {
	if len(b.Ballots) == 0 {
		return ""
	}
	data, err := json.Marshal(b)
	if err != nil {
		return ""
	}
	return string(data)
}

// Keys of settings that speak of this device and are never imported.
const (
	SettingLastBackup     = "backup-last"    // when the last backup was made, as RFC 3339 in UTC
	SettingReminderPutOff = "backup-put-off" // how many answers were in none when the reminder was put off; see UntilBackup
	SettingElsewhere      = "elsewhere"      // other addresses of this host whose practice is not offered, separated by spaces
	SettingBackupCount    = "backup-count"   // how many answers the last backup holds; see UntilBackup
	SettingImported       = "backup-came"    // how many answers older than the last backup came from files since; see UntilBackup
)
