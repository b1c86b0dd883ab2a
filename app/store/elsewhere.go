package store

import (
	"context"
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/schema"
	"github.com/mockloop/mockloop/internal/recording"
)

// OtherAddresses are the ways to what the program keeps at other addresses of this host: a
// site that moved, or another copy of it. They read only.
type OtherAddresses struct {
	// Bases are the bases of those addresses; none where the browser does not tell.
	Bases func(context.Context) ([]string, error)
	// Open opens what is kept at one.
	Open func(ctx context.Context, base string) (journal.Journal, recording.Store, error)
}

// OtherHistory is practice that is kept at another address of this host.
type OtherHistory struct {
	Base    string
	Answers int
}

// Address is the path of the address.
func (e OtherHistory) Address() string { return e.Base + "/" }

// Find looks for practice at other addresses, but for those that were declined. What
// cannot be read is passed over. It reads the storage.
func (n OtherAddresses) Find(ctx context.Context, h *history.History) (found []OtherHistory) {
	if n.Bases == nil || h.FallbackReason() != nil {
		return nil
	}
	bases, err := n.Bases(ctx)
	if err != nil {
		return nil
	}
	declined := Declined(h)
	for _, base := range bases {
		if slices.Contains(declined, base+"/") {
			continue
		}
		j, _, err := n.Open(ctx, base)
		if err != nil {
			continue
		}
		answers, err := history.CountAnswers(ctx, j)
		_ = j.Close()
		if err == nil && answers > 0 {
			found = append(found, OtherHistory{base, answers})
		}
	}
	return found
}

// Declined returns the addresses that are not offered: they were declined, or brought over.
func Declined(h *history.History) []string {
	return strings.Fields(h.Setting(schema.SettingElsewhere))
}

// OfferAgain has every address be offered again.
func OfferAgain(ctx context.Context, h *history.History) error {
	return h.SetSetting(ctx, schema.SettingElsewhere, "")
}

// Decline has an address not be offered any more; see OfferAgain.
func (e OtherHistory) Decline(ctx context.Context, h *history.History) error {
	return h.SetSetting(ctx, schema.SettingElsewhere, strings.TrimSpace(h.Setting(schema.SettingElsewhere)+" "+e.Address()))
}
