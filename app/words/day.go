package words

import (
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/mockloop/mockloop/internal/textutil"
)

// DaySince names the day on which a UUID v7 was made, for use within a sentence.
func DaySince(id uuid.UUID, now time.Time) string {
	sec, nsec := id.Time().UnixTime()
	t := time.Unix(sec, nsec).In(now.Location())
	day := Day(t, now)
	if name, date, dated := strings.Cut(day, ", "); dated {
		if now.Sub(t) < 6*24*time.Hour {
			return name
		}
		return date
	}
	return textutil.LowerFirst(day)
}

// InSentence adapts what Day returns for use within a sentence: "today", but "Monday".
func InSentence(day string) string {
	if day == "Today" || day == "Yesterday" {
		return textutil.LowerFirst(day)
	}
	return day
}

// Day writes a local day for people. A day that is tomorrow's date only because the
// time zone has changed since counts as today.
func Day(t, now time.Time) string {
	day := func(t time.Time) time.Time {
		y, m, d := t.Date()
		return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	}
	switch days := int(day(now).Sub(day(t)).Hours() / 24); {
	case days == 0, days < 0 && !t.After(now):
		return "Today"
	case days == 1:
		return "Yesterday"
	}
	return t.Weekday().String() + ", " + Date(t, now)
}

// Date writes a date for people, with the year where it is not this one: "Nov 18".
func Date(t, now time.Time) string {
	if t.Year() != now.Year() {
		return FullDate(t)
	}
	return t.Format("Jan 2")
}

// FullDate writes a date with its year: "Nov 18, 2026".
func FullDate(t time.Time) string { return t.Format("Jan 2, 2006") }

// Time writes a time of day for people: "9:47 PM".
func Time(t time.Time) string { return t.Format("3:04 PM") }
