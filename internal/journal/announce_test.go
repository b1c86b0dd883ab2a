package journal_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/journaltest"
)

func TestAnnouncement(t *testing.T) {
	records := []journal.Record{journaltest.Record(1, journal.KindTick, "a"), journaltest.Record(2, journal.KindStar, "b/c")}
	said := journal.Announcement(journal.Change{Put: records, Drop: []uuid.UUID{journaltest.ID(3), journaltest.ID(4)}})
	parts := strings.Split(strings.TrimSuffix(said, journal.ChangeEnd), journal.PartEnd)
	if len(parts) != 3 || parts[0] != "" {
		t.Fatalf("%q", said)
	}
	if diff := cmp.Diff(journaltest.ID(3).String()+journal.FieldEnd+journaltest.ID(4).String(), parts[1]); diff != "" {
		t.Errorf("dropped (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(records, journal.ParseRows(parts[2])); diff != "" {
		t.Errorf("records (-want +got):\n%s", diff)
	}
	for name, c := range map[string]journal.Change{"cleared": {Clear: true, Put: records}, "many": {Put: make([]journal.Record, journal.ManyRecords+1)}} {
		if got := journal.Announcement(c); got != "all"+journal.PartEnd+journal.PartEnd+journal.ChangeEnd {
			t.Errorf("%s: %q", name, got)
		}
	}
}
