package words_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/mockloop/mockloop/app/apptest"
	"github.com/mockloop/mockloop/app/words"
)

func TestDayName(t *testing.T) {
	berlin := time.FixedZone("+01:00", 3600)
	late := time.Date(2026, 3, 13, 0, 30, 0, 0, berlin)
	for _, c := range []struct {
		name   string
		t, now time.Time
		want   string
	}{
		{"now", apptest.Thursday, apptest.Thursday, "Today"},
		{"an hour ago over midnight", late.Add(-time.Hour), late, "Yesterday"},
		{"where it was given it was Thursday", time.Date(2026, 3, 12, 23, 15, 0, 0, time.UTC), late, "Yesterday"},
		{"last year", apptest.Thursday.AddDate(-1, 0, 0), apptest.Thursday, "Wednesday, Mar 12, 2025"},
		{"tomorrow, by a clock set back", apptest.Thursday.AddDate(0, 0, 1), apptest.Thursday, "Friday, Mar 13"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, words.Day(c.t, c.now)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTime(t *testing.T) {
	for _, tt := range []struct {
		hour, minute int
		want         string
	}{{21, 47, "9:47 PM"}, {0, 5, "12:05 AM"}, {12, 0, "12:00 PM"}} {
		if got := words.Time(time.Date(2026, 3, 12, tt.hour, tt.minute, 0, 0, time.UTC)); got != tt.want {
			t.Errorf("%d:%d is %q, want %q", tt.hour, tt.minute, got, tt.want)
		}
	}
}

func TestSinceDay(t *testing.T) {
	for _, tt := range []struct {
		ago  time.Duration
		want string
	}{
		{time.Hour, "today"},
		{24 * time.Hour, "yesterday"},
		{2 * 24 * time.Hour, "Tuesday"},
		{5 * 24 * time.Hour, "Saturday"},
		{7 * 24 * time.Hour, "Mar 5"},
		{365 * 24 * time.Hour, "Mar 12, 2025"},
	} {
		ms := apptest.Thursday.Add(-tt.ago).UnixMilli()
		id := uuid.UUID{byte(ms >> 40), byte(ms >> 32), byte(ms >> 24), byte(ms >> 16), byte(ms >> 8), byte(ms), 0x70, 0, 0x80}
		if got := words.DaySince(id, apptest.Thursday); got != tt.want {
			t.Errorf("%v ago is %q, want %q", tt.ago, got, tt.want)
		}
	}
}
