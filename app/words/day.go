package words

import (
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
)

// DaySince names the day on which an id of version 7 was made, within a sentence.
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
	return LowerFirst(day)
}

// InSentence writes a day within a sentence: weekdays keep their capital.
func InSentence(day string) string {
	if day == "Today" || day == "Yesterday" {
		return LowerFirst(day)
	}
	return day
}

// Day writes a local day for people.
func Day(t, now time.Time) string {
	day := func(t time.Time) time.Time {
		y, m, d := t.Date()
		return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	}
	switch days := int(day(now).Sub(day(t)).Hours() / 24); days {
	case 0:
		return "Today"
	case 1:
		return "Yesterday"
	}
	name := t.Weekday().String() + ", " + strconv.Itoa(t.Day()) + " " + t.Month().String()
	if t.Year() != now.Year() {
		name += " " + strconv.Itoa(t.Year())
	}
	return name
}
