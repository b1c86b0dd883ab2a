package debrief

import (
	"context"
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
	loop := s.loop.ID.String()
	kept := schema.ParseBallots(s.History().Setting(schema.SettingBallots)).Of(loop)
	s.drafts, s.keptDrafts = map[int]debrief.Ballot{}, schema.Ballots{Loop: loop, Ballots: kept}.Setting()
	for seat, b := range kept {
		if i, err := strconv.Atoi(seat); err == nil && i >= 0 && i < len(s.b.Seats) {
			open := s.b.Unanswered(i)
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

// keepDrafts keeps what is begun on the open ballot and on those that were left. What is
// begun in other debriefs stays: it is read when this is written, for it may still wait to
// be written itself, or come from another tab.
func (s *debriefing) keepDrafts(ctx goapp.Context) {
	s.draft.Done()
	s.noteDraft()
	loop, begun, h := s.loop.ID.String(), map[string]debrief.Ballot{}, s.History()
	for i, b := range s.drafts {
		begun[strconv.Itoa(i)] = b
	}
	value := schema.Ballots{Loop: loop, Ballots: begun}.Setting()
	if value == s.keptDrafts {
		return
	}
	s.keptDrafts = value
	s.Deps.Store.WriteLatest(s.Ctx(ctx), schema.SettingBallots+" of "+loop,
		func(c context.Context) error {
			all := schema.ParseBallots(h.Setting(schema.SettingBallots)).With(loop, begun)
			return h.SetSetting(c, schema.SettingBallots, all.Setting())
		}, nil)
}

// noteDraft notes what stands on the open ballot, unless that is what was cast.
func (s *debriefing) noteDraft() {
	if s.seat < 0 || s.seat >= len(s.b.Seats) {
		return
	}
	was := cast(&s.b.Seats[s.seat])
	if s.vote == was.Vote && s.why == was.Why && slices.Equal(s.speaks, was.Addresses) {
		delete(s.drafts, s.seat)
		return
	}
	s.drafts[s.seat] = debrief.Ballot{Vote: s.vote, Why: s.why, Addresses: s.speaks}
}
