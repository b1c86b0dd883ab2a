package debrief

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/debrief"
	"github.com/mockloop/mockloop/internal/journal/schema"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// loadDrafts reads the ballots that were begun in this debrief. They may have been begun
// on another device, where the debrief is held on other answers.
func (s *debriefing) loadDrafts() {
	s.drafts, s.keptDrafts = map[int]debrief.Ballot{}, s.History().Setting(schema.SettingBallots)
	var kept schema.Ballots
	if json.Unmarshal([]byte(s.keptDrafts), &kept) != nil || kept.Loop != s.loop.ID.String() {
		return
	}
	for seat, b := range kept.Ballots {
		if i, err := strconv.Atoi(seat); err == nil && i >= 0 && i < len(s.b.Seats) {
			open := s.b.OpenConcerns(i)
			b.Addresses = slices.DeleteFunc(b.Addresses, func(p bank.Principle) bool { return !slices.Contains(open, p) })
			s.drafts[i] = b
		}
	}
}

// typed takes a new reason.
func (s *debriefing) typed(_ goapp.Context, why string) {
	s.why = why
	s.draft.Typed(s.After, s.keepDrafts)
}

// keepDrafts keeps what is begun on the open ballot and on those that were left.
func (s *debriefing) keepDrafts(ctx goapp.Context) {
	s.draft.Done()
	s.noteDraft()
	kept := schema.Ballots{Loop: s.loop.ID.String(), Ballots: map[string]debrief.Ballot{}}
	for i, b := range s.drafts {
		kept.Ballots[strconv.Itoa(i)] = b
	}
	value := ""
	if len(kept.Ballots) > 0 {
		data, err := json.Marshal(kept)
		if err != nil {
			return
		}
		value = string(data)
	}
	if value == s.keptDrafts {
		return
	}
	s.keptDrafts = value
	h := s.History()
	s.Deps.Store.WriteLatest(s.Ctx(ctx), schema.SettingBallots,
		func(c context.Context) error { return h.SetSetting(c, schema.SettingBallots, value) }, nil)
}

// noteDraft notes what stands on the open ballot, unless that is what was cast.
func (s *debriefing) noteDraft() {
	if s.seat < 0 || s.seat >= len(s.b.Seats) {
		return
	}
	cast := &s.b.Seats[s.seat].Final
	if s.vote == cast.Vote && s.why == cast.Why && slices.Equal(s.speaks, cast.Addresses) {
		delete(s.drafts, s.seat)
		return
	}
	s.drafts[s.seat] = debrief.Ballot{Vote: s.vote, Why: s.why, Addresses: s.speaks}
}
