package settings

import (
	"errors"
	"fmt"

	"github.com/mockloop/mockloop/app/store"
	"github.com/mockloop/mockloop/app/words"
	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/textutil"
)

func soundBytes(sounds []journal.Recording) (bytes int64) {
	for _, so := range sounds {
		bytes += so.Bytes
	}
	return bytes
}

// kindNames are the names of the kinds of records, singular and plural, in order of
// importance.
var kindNames = []struct {
	kind      journal.Kind
	one, many string
}{
	{journal.KindAnswer, "answer", "answers"},
	{journal.KindRound, "round", "rounds"},
	{journal.KindStep, "step of a round", "steps of rounds"},
	{journal.KindSheet, "draft", "drafts"},
	{journal.KindNote, "note", "notes"},
	{journal.KindLoop, "loop", "loops"},
	{journal.KindDebrief, "debrief", "debriefs"},
	{journal.KindCard, "recall card", "recall cards"},
	{journal.KindTick, "tick of the preparation", "ticks of the preparation"},
	{journal.KindStar, "star", "stars"},
	{journal.KindSetting, "setting", "settings"},
	{journal.KindTombstone, "deletion", "deletions"},
	{journal.KindReplaced, "replaced record", "replaced records"},
	{journal.KindRecordingTombstone, "deletion of a recording", "deletions of recordings"},
}

const oneOther, manyOther = "other record", "other records"

// kindWords writes a number of records of a kind.
func kindWords(k journal.Kind, n int) string {
	for _, name := range kindNames {
		if name.kind == k {
			return textutil.Plural(n, name.one, name.many)
		}
	}
	return textutil.Plural(n, oneOther, manyOther)
}

// counted lists records by kind: "3 answers, 1 note". The steps of rounds that are listed
// are not worth a word.
func counted(by map[journal.Kind]int) string {
	list, left := "", 0
	for _, n := range by {
		left += n
	}
	add := func(w string) {
		if list != "" {
			list += ", "
		}
		list += w
	}
	for _, name := range kindNames {
		if n := by[name.kind]; n > 0 && name.kind == journal.KindStep && by[journal.KindRound] > 0 {
			left -= n
		} else if n > 0 {
			add(textutil.Plural(n, name.one, name.many))
			left -= n
		}
	}
	if left > 0 {
		add(textutil.Plural(left, oneOther, manyOther))
	}
	return list
}

// errRecordings says that recordings could not be read or kept.
var errRecordings = errors.New("the recordings")

func ofRecordings(err error) error {
	if err != nil {
		err = fmt.Errorf("%w: %w", errRecordings, err)
	}
	return err
}

// sayFile words an error about a file.
func sayFile(err error) string {
	many, tooMany := errors.AsType[*backup.TooManyError](err)
	switch {
	case tooMany:
		said, than := "This file holds more than ", ", more than any history has, so nothing of it was taken."
		if many.Here {
			said = "With this file there would be more than "
		}
		if many.OneRound {
			than = " in one round, more than any has, so nothing of it was taken."
		}
		return said + kindWords(many.Kind, many.Limit) + than
	case errors.Is(err, journal.ErrFull):
		return "There is not enough room on this device for all of it; free some and try once more."
	case errors.Is(err, errRecordings) && !errors.Is(err, device.ErrUnsupported):
		return "The browser’s storage failed while recordings were read or kept; try it once more, or without recordings."
	case errors.Is(err, journal.ErrTimeout):
		return "The browser’s storage does not answer, so this did not come to its end; try it once more."
	case errors.Is(err, journal.ErrBroken):
		return "The browser’s storage failed, so this did not come to its end; try it once more, or reload the page first."
	case errors.Is(err, device.ErrUnsupported), errors.Is(err, store.ErrPanicked):
		return "The browser could not do that with this file, so nothing was changed; choose it again, or try another browser."
	default:
		return words.Error(err)
	}
}
