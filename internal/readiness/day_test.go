package readiness

import (
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/spacing"
)

func TestDayNumber(t *testing.T) {
	at := time.Date(1970, 1, 3, 23, 30, 0, 0, time.UTC)
	tests := []struct {
		zone string
		want int64
	}{
		{"", 2},
		{"Z", 2},
		{"UTC", 2},
		{"+00:00", 2},
		{"+00:29", 2},
		{"+00:30", 3},
		{"+14:00", 3},
		{"-08:00", 2},
		{"-23:30", 2}, // nowhere on earth
		{"Asia/Kolkata+05:30", 3},
		{"America/St_Johns-03:30", 2},
		{"Asia/Kolkata", 2}, // a bare name tells nothing
		{"+5:300", 2},
		{"*05:30", 2},
		{"+05:60", 2},
		{"+99:99", 2},
	}
	for _, tt := range tests {
		if got := dayNumber(at, tt.zone); got != tt.want {
			t.Errorf("dayNumber(%q) = %d, want %d", tt.zone, got, tt.want)
		}
	}
	before := time.Date(1969, 12, 31, 23, 0, 0, 0, time.UTC)
	if got := dayNumber(before, "+00:00"); got != -1 {
		t.Errorf("the day before 1970 is %d, want -1", got)
	}
	if got := dayNumber(before, "+01:00"); got != 0 {
		t.Errorf("midnight of 1970 is in day %d, want 0", got)
	}
	if got := midnight(dayNumber(at, "+05:30")); !got.Equal(time.Date(1970, 1, 4, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("midnight of the 4th is %v", got)
	}
	east := at.In(time.FixedZone("", 3600))
	if got := spacing.Day(east); got != 3 {
		t.Errorf("localDayNumber = %d, want 3", got)
	}
}
