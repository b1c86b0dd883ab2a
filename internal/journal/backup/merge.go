package backup

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/smallsort"
)

// verdict is what is to become of a record of a backup.
type verdict byte

const (
	add verdict = iota
	change
	skip
	refuse
	leave // it goes with what was deleted here
)

// Preview is what importing a backup would do, by kind of record.
type Preview struct {
	Add         map[journal.Kind]int // not here yet
	Change      map[journal.Kind]int // newer than what is here
	Skip        map[journal.Kind]int // here already, or older than what is here
	Refused     map[journal.Kind]int // cannot replace what is here
	Unreadable  int                  // damaged in the backup, left out
	Quarantined int                  // to be kept but set aside: this program cannot read them

	FutureDated map[journal.Kind]int // of the file, dated in the future: by a clock that was wrong

	Deleted      int // of the answers to add, those that the file deletes, too
	DeletedHere  int // answers in the file that were deleted here
	DeletedThere int // answers here that the file says were deleted; they stay

	put       []journal.Record
	heal      map[uuid.UUID]bool // of put: takes the place of a damaged record
	fresh     []journal.Record   // the answers to add
	replaced  []journal.Record   // what is here of what would change
	drop      []uuid.UUID        // what says that something was deleted, and no longer counts
	leave     map[string]bool    // answers, rounds and recordings that were deleted here
	roundHere uuid.UUID          // record of the newest round here
	roundNew  uuid.UUID          // record of the newest round that would be added
}

// Len is how many records the import would keep.
func (p Preview) Len() int { return len(p.put) }

// Old reports whether all that is in the file is here, or was replaced here.
func (p Preview) Old() bool {
	return p.Empty() && len(p.Refused) == 0 && p.Unreadable == 0 && p.DeletedHere == 0
}

// Records are what the import would keep, in the order in which it may be kept in
// pieces: an import that stops half way shows nothing that is not so.
func (p Preview) Records() []journal.Record { return p.put }

// Drops are the records here that go with the import: what says that an answer was
// deleted that comes back.
func (p Preview) Drops() []uuid.UUID { return p.drop }

// Replaced are the records here in whose place others would come.
func (p Preview) Replaced() []journal.Record { return p.replaced }

// LeavesRecording reports whether the recording of an owner was deleted here, and
// stays so.
func (p Preview) LeavesRecording(owner string) bool { return p.leave[owner] }

// Repairs reports whether one of Records takes the place of a damaged record.
func (p Preview) Repairs(id uuid.UUID) bool { return p.heal[id] }

// NewAnswers are the answers among Records that are not here yet.
func (p Preview) NewAnswers() []journal.Record { return p.fresh }

// ReplacesRound reports whether a round among Records is newer than the newest here.
func (p Preview) ReplacesRound() bool { return journal.CompareIDs(p.roundHere, p.roundNew) < 0 }

// Empty reports whether the import would do nothing.
func (p Preview) Empty() bool { return len(p.put) == 0 && len(p.drop) == 0 }

// merging is a comparison under way.
type merging struct {
	b        File
	verdicts []verdict
	valued   []bool                 // whether here is a value that the record would replace
	beaten   []bool                 // whether that is later
	slots    map[string]int         // kind and owner → the newest readable record in the backup
	here     map[journal.Kind]int   // how many records are here
	gone     map[string][]int       // answer → its deletions in the backup
	had      []journal.Record       // what is here of what the record would replace
	sameAt   []time.Time            // when the record here with the record's id was written
	goneHere map[string][]uuid.UUID // answer or recording → its deletions here
	answers  map[string]bool        // those here that the backup deletes
	recorded map[string]bool        // owners of the recordings in the backup
	rounds   map[string]*roundHere  // rounds of which the backup has anything
	out      Preview
}

// roundHere is what is known of a round's steps on both sides.
type roundHere struct {
	here   bool      // anything of it is here
	steps  int       // here, and then with those that are added
	common uuid.UUID // the newest step that is on both sides
	newest uuid.UUID // the newest step that is only here
}

func latestKey(r journal.Record) string { return string(r.Kind) + journal.FieldEnd + r.Owner }

// Against compares the backup with what is here, which it reads once and a record
// at a time, by these rules:
//
// By id; nothing is ever dropped. A record that is not here is added. One that is
// here is replaced when the backup's was written later, or at the same moment
// with data that sorts behind: so that two devices that swap their files end with
// the same. Beside that:
//
//   - A time in the future, of this device or of the moment when the file was made, is
//     of a wrong clock. It counts as earlier than all others. What is added with one
//     after the file's own moment is dated 1970; where only this device's clock speaks
//     against it, the date stays, because that clock may be the wrong one.
//   - A record here that is damaged is replaced by the whole one.
//   - A record here that can be read is never replaced by one that this program
//     cannot read, nor by one of another kind or owner.
//   - Of a tick, star, card, setting, note, loop or debrief there is one value, and
//     of a round one draft: one that is older than what is here is left out, even
//     where their records differ.
//   - A deletion is not carried to an answer that is here: a file never deletes.
//   - What was deleted here stays deleted, with its note, its recording, and its
//     round where no other answer of that comes, unless RestoreDeleted is chosen.
//   - A round that went on here and, differently, in the file keeps its steps as
//     they are here. Answers of both stay. A draft comes along only with a round
//     that did not go on here.
//   - What is known of the last backup is a matter of each device.
func (b File) Against(ctx context.Context, here journal.Source) (Preview, error) {
	m := merging{
		b: b, verdicts: make([]verdict, len(b.records)), valued: make([]bool, len(b.records)), beaten: make([]bool, len(b.records)),
		had: make([]journal.Record, len(b.records)), sameAt: make([]time.Time, len(b.records)),
		slots: map[string]int{}, here: map[journal.Kind]int{}, gone: map[string][]int{}, goneHere: map[string][]uuid.UUID{}, answers: map[string]bool{}, recorded: map[string]bool{}, rounds: map[string]*roundHere{},
		out: Preview{heal: map[uuid.UUID]bool{}, leave: map[string]bool{}},
	}
	for _, c := range b.Chunks {
		m.recorded[c.Owner] = true
	}
	for i, r := range b.records {
		m.sort(i, r)
	}
	if err := here(ctx, m.meet); err != nil {
		return Preview{}, fmt.Errorf("compare a backup: %w", err)
	}
	p := m.decide()
	for i, r := range m.b.records {
		if h := m.rounds[r.Owner]; r.Kind == journal.KindStep && m.verdicts[i] == add {
			if h.steps++; h.steps > mostSteps {
				return Preview{}, fmt.Errorf("compare a backup: %w", &TooManyError{Kind: r.Kind, Limit: mostSteps, Here: true, OneRound: true})
			}
		}
		if most := mostOf(r.Kind); m.verdicts[i] == add && m.here[r.Kind]+p.Add[r.Kind] > most {
			return Preview{}, fmt.Errorf("compare a backup: %w", &TooManyError{Kind: r.Kind, Limit: most, Here: true})
		}
	}
	return p, nil
}

// sort files a record of the backup under what decides about it.
func (m *merging) sort(i int, r journal.Record) {
	if r.Kind == journal.KindSheet {
		m.rounds[r.Owner] = &roundHere{}
	}
	switch {
	case r.Kind == journal.KindSetting && schema.DeviceOnly(r.Owner):
		m.verdicts[i] = skip
	case r.Kind == journal.KindReplaced:
		m.verdicts[i] = leave // of the other device alone
	case r.Kind == journal.KindRecordingTombstone && m.recorded[r.Owner]:
		m.verdicts[i] = leave // it was deleted elsewhere
	case r.Kind == journal.KindTombstone:
		m.gone[r.Owner] = append(m.gone[r.Owner], i)
	case r.Kind == journal.KindRound || r.Kind == journal.KindStep:
		m.rounds[r.Owner] = &roundHere{}
	case schema.LatestWins(r.Kind) && schema.Readable(r):
		j, had := m.slots[latestKey(r)]
		switch {
		case !had:
			m.slots[latestKey(r)] = i
		case m.later(r, m.b.records[j], true):
			m.slots[latestKey(r)], m.verdicts[j] = i, skip
		default:
			m.verdicts[i] = skip
		}
	}
}

// later reports whether r counts rather than s, which is of the file, as is r where
// inFile: as history.decodeLatest decides.
func (m *merging) later(r, s journal.Record, inFile bool) bool {
	return cmp.Or(m.compareTimes(r, s, inFile), journal.CompareIDs(r.ID, s.ID)) > 0
}

// compareTimes compares when two records were written, as far as that can be told.
func (m *merging) compareTimes(r, s journal.Record, inFile bool) int {
	return cmp.Or(m.time(r, inFile).Compare(m.time(s, true)), r.At.Compare(s.At))
}

// time is when a record was written; zero where a wrong clock says it.
func (m *merging) time(r journal.Record, inFile bool) time.Time {
	if m.ahead(r.At, inFile) {
		return time.Time{}
	}
	return r.At
}

// ahead reports whether a time is in the future.
func (m *merging) ahead(t time.Time, inFile bool) bool {
	now := m.b.Now
	return !now.IsZero() && (journal.InFuture(t, now) || inFile && journal.InFuture(t, m.b.Created))
}

// meet takes note of a record that is here.
func (m *merging) meet(r journal.Record) error {
	i, both := m.b.index[r.ID]
	m.here[r.Kind]++
	if r.ID == uuid.Nil {
		return nil
	}
	if both && m.verdicts[i] == add {
		m.verdicts[i] = m.compare(r, m.b.records[i])
		m.had[i], m.sameAt[i] = r, r.At
		if m.verdicts[i] == change && !schema.Readable(r) {
			m.out.heal[r.ID] = true
		}
	}
	switch {
	case r.Kind == journal.KindRound || r.Kind == journal.KindStep:
		if r.Kind == journal.KindRound && journal.CompareIDs(m.out.roundHere, r.ID) < 0 {
			m.out.roundHere = r.ID
		}
		h := m.rounds[r.Owner]
		if h == nil {
			break
		}
		h.here = true
		if r.Kind == journal.KindStep {
			h.steps++
		}
		if r.Kind == journal.KindStep && both && journal.CompareIDs(h.common, r.ID) < 0 {
			h.common = r.ID
		}
		if r.Kind == journal.KindStep && !both && journal.CompareIDs(h.newest, r.ID) < 0 {
			h.newest = r.ID
		}
	case r.Kind == journal.KindAnswer:
		for _, i := range m.gone[r.ID.String()] {
			m.verdicts[i] = skip
			m.answers[r.ID.String()] = true
		}
	case r.Kind == journal.KindTombstone || r.Kind == journal.KindRecordingTombstone:
		m.goneHere[r.Owner] = append(m.goneHere[r.Owner], r.ID)
		if both && m.verdicts[i] == change && !m.out.heal[r.ID] {
			m.verdicts[i] = skip // how far it is carried out is a matter of each device
		}
	case schema.LatestWins(r.Kind):
		if i, had := m.slots[latestKey(r)]; had && schema.Readable(r) {
			if !m.valued[i] || m.later(r, m.had[i], false) {
				m.had[i] = r
			}
			m.valued[i] = true
			m.beaten[i] = m.beaten[i] || m.later(r, m.b.records[i], false)
		}
	}
	return nil
}

// compare decides between two records with the same id.
func (m *merging) compare(here, file journal.Record) verdict {
	same := here.Kind == file.Kind && here.Owner == file.Owner
	at := -m.compareTimes(here, file, false)
	if at == 0 {
		at = bytes.Compare(file.Data, compacted(here.Data))
	}
	switch {
	case here.V < 1 || schema.Reason(here) == schema.ReasonEmpty || schema.Reason(here) == schema.ReasonCut:
		return change
	case same && at == 0 && here.V == file.V:
		return skip
	case !same:
		return refuse
	case here.V <= journal.Version && !schema.Readable(here) && schema.Readable(file):
		return change // whichever was written later
	case at < 0 || at == 0 && file.V <= here.V:
		return skip
	case schema.Readable(here) && !schema.Readable(file):
		return refuse
	}
	return change
}

// decide makes the preview once all that is here was met.
func (m *merging) decide() Preview {
	p := m.out
	p.Add, p.Change, p.Skip, p.Refused = map[journal.Kind]int{}, map[journal.Kind]int{}, map[journal.Kind]int{}, map[journal.Kind]int{}
	p.Unreadable, p.FutureDated = m.b.Unreadable, map[journal.Kind]int{}
	m.deletions(&p)
	forked := map[string]bool{}
	for i, r := range m.b.records {
		if h := m.rounds[r.Owner]; r.Kind == journal.KindStep && m.verdicts[i] == add && h.here && journal.CompareIDs(h.common, r.ID) < 0 {
			forked[r.Owner] = journal.CompareIDs(h.common, h.newest) < 0
		}
	}
	for i, r := range m.b.records {
		h := m.rounds[r.Owner]
		switch {
		case h == nil || !h.here || journal.CompareIDs(h.common, h.newest) >= 0:
		case r.Kind == journal.KindStep && m.verdicts[i] == add && forked[r.Owner] && journal.CompareIDs(h.common, r.ID) < 0:
			m.verdicts[i] = refuse
		case r.Kind == journal.KindSheet:
			m.verdicts[i] = skip // it went on here
		}
		if m.ahead(r.At, true) && m.verdicts[i] != leave && !schema.DeviceOnly(r.Owner) && (r.Kind == journal.KindAnswer || schema.LatestWins(r.Kind)) {
			p.FutureDated[r.Kind]++
		}
		switch v := m.verdicts[i]; {
		case v == leave:
			continue
		case m.beaten[i] && v != refuse:
			m.verdicts[i] = skip
		case m.valued[i] && v == add:
			m.verdicts[i] = change
		}
		if v := m.verdicts[i]; v == add || v == change {
			readable, graded := m.read(r)
			if !readable {
				p.Quarantined++
				p.put = append(p.put, r)
				continue
			}
			if m.ahead(graded, true) && !m.ahead(r.At, true) {
				p.FutureDated[r.Kind]++
			}
		}
		switch m.verdicts[i] {
		case skip:
			p.Skip[r.Kind]++
			continue
		case refuse:
			p.Refused[r.Kind]++
			continue
		case change:
			p.Change[r.Kind]++
			if had := m.had[i]; schema.Readable(had) {
				p.replaced = append(p.replaced, had)
				if had.ID != r.ID && had.At.After(r.At) {
					p.drop = append(p.drop, had.ID) // or its later time would win
				}
			}
			if m.sameAt[i].After(r.At) && !p.heal[r.ID] {
				p.drop = append(p.drop, r.ID) // for the same reason, whichever value counts here
			}
		case add:
			p.Add[r.Kind]++
			if r.Kind == journal.KindAnswer {
				p.fresh = append(p.fresh, r)
				if len(m.gone[r.ID.String()]) > 0 && len(m.goneHere[r.ID.String()]) == 0 {
					p.Deleted++
				}
			}
			if r.Kind == journal.KindRound && journal.CompareIDs(p.roundNew, r.ID) < 0 {
				p.roundNew = r.ID
			}
		}
		if schema.LatestWins(r.Kind) && m.ahead(r.At, true) && journal.InFuture(r.At, m.b.Created) {
			r.At = time.UnixMilli(0).UTC() // whatever is written elsewhere is later
		}
		p.put = append(p.put, r)
	}
	// An import that stops half way must show nothing that is not so: first what
	// hides answers, then the rest in the order of time, and rounds after all
	// their steps.
	smallsort.Sort(p.put, func(a, c journal.Record) int {
		return cmp.Or(rank(a.Kind)-rank(c.Kind), journal.CompareIDs(a.ID, c.ID))
	})
	return p
}

// read reports whether a record of the file can be read, and when its answer was
// graded where it is one.
func (m *merging) read(r journal.Record) (readable bool, graded time.Time) {
	if r.Kind != journal.KindAnswer {
		return schema.Readable(r), time.Time{}
	}
	a, err := schema.Answer(r)
	return err == nil, a.Graded
}

// deletions decides about what was deleted on one side and is on the other.
func (m *merging) deletions(p *Preview) {
	for id := range m.answers {
		if len(m.goneHere[id]) == 0 {
			p.DeletedThere++
		}
	}
	stays := map[string]bool{} // answers and rounds
	var rounds []string
	for _, r := range m.b.records {
		id := r.ID.String()
		if r.Kind != journal.KindAnswer {
			continue
		}
		if len(m.goneHere[id]) == 0 {
			stays[r.Owner] = true
			continue
		}
		p.DeletedHere++
		rounds = append(rounds, r.Owner)
		if m.b.RestoreDeleted {
			p.drop = append(p.drop, m.goneHere[id]...)
			for _, i := range m.gone[id] {
				m.verdicts[i] = skip
			}
			continue
		}
		p.leave[id] = true
		if a, err := schema.Answer(r); err == nil && a.Part > 0 {
			p.leave[journal.RecordingKey(a.Round, a.Part-1)] = true
		}
	}
	for owner, ids := range m.goneHere {
		if _, ofRecording := journal.RecordingRound(owner); !ofRecording {
			continue
		}
		if p.leave[owner] = !m.b.RestoreDeleted; m.b.RestoreDeleted && m.recorded[owner] {
			p.drop = append(p.drop, ids...)
		}
	}
	if m.b.RestoreDeleted {
		return
	}
	for _, round := range rounds {
		if h := m.rounds[round]; !stays[round] && (h == nil || !h.here) {
			p.leave[round] = true
		}
	}
	for i, r := range m.b.records {
		switch r.Kind {
		case journal.KindAnswer:
			if p.leave[r.ID.String()] {
				m.verdicts[i] = leave
			}
		case journal.KindNote, journal.KindRound, journal.KindStep, journal.KindSheet:
			if p.leave[r.Owner] {
				m.verdicts[i] = leave
			}
		}
	}
}

func rank(k journal.Kind) int {
	switch k {
	case journal.KindTombstone, journal.KindRecordingTombstone:
		return 0
	case journal.KindRound:
		return 2
	}
	return 1
}
