package words

import (
	"errors"

	"github.com/mockloop/mockloop/internal/checkcode"
	"github.com/mockloop/mockloop/internal/history"
	"github.com/mockloop/mockloop/internal/interview"
	"github.com/mockloop/mockloop/internal/journal"
	"github.com/mockloop/mockloop/internal/journal/backup"
	"github.com/mockloop/mockloop/internal/sharelink"
)

// Say words an error of this package for the person practicing: what happened,
// that practicing goes on, and what to do. It is empty for nil.
func Error(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, history.ErrNewerUnreadable):
		return "A newer version of Mockloop has been used on this device, and its history could not be read, so nothing is kept in this window; reload the page to use the newer one, and where this stays, close all windows of Mockloop and open it again."
	case errors.Is(err, journal.ErrFull):
		return "This device has no room left, so the last steps are not saved yet; the round goes on, and once you free some space the next step keeps them too."
	case errors.Is(err, journal.ErrBlocked):
		return "This browser lets Mockloop keep nothing here, perhaps because the window is private; you can practice, but open Mockloop in a normal window to keep what you do."
	case errors.Is(err, journal.ErrNewer):
		return "A newer version of Mockloop has been used on this device, so nothing is kept in this window; what there is can be read and backed up, but reload the page to use the newer one, and if that does not help, close all windows of Mockloop and open it again."
	case errors.Is(err, journal.ErrTimeout):
		return "The browser's storage does not answer, so the last steps may not be saved yet; the round goes on, and the next step tries again."
	case errors.Is(err, journal.ErrClosed):
		return "This window of Mockloop keeps nothing any more; the round goes on, but reload the page to have it kept."
	case errors.Is(err, history.ErrNoRound):
		return "This round is no longer the one under way, perhaps because another was begun; go to Today to see the one that is."
	case errors.Is(err, history.ErrNoAnswer):
		return "This answer is no longer in your history; go back to History to see what is."
	case errors.Is(err, history.ErrMoved):
		return "This debrief went on in another window, so your last tap changed nothing; go on from what stands here now."
	case errors.Is(err, journal.ErrInvalid):
		return "Mockloop could not keep this because of a mistake of its own; what was kept before is safe, and you can go on with the round."
	case errors.Is(err, backup.ErrNotBackup):
		return "This file is not a backup of Mockloop, so nothing was changed; choose one whose name begins with mockloop-private-backup."
	case errors.Is(err, backup.ErrTruncated):
		return "The end of this backup is missing, so nothing was changed; copy or download the file once more, or choose an older one."
	case errors.Is(err, backup.ErrNewer):
		return "This backup comes from a newer Mockloop, so nothing was changed; update Mockloop on this device and choose the file again."
	case errors.Is(err, backup.ErrTooLarge):
		return "This is more than a backup of Mockloop can hold, so nothing was changed; if it is a backup with recordings, make one without them."
	case errors.Is(err, backup.ErrDamaged):
		return "This backup was damaged or edited since it was made, so nothing was changed; copy the file once more, or choose an older one."
	case errors.Is(err, backup.ErrMalformed):
		return "This file holds what no backup of Mockloop can hold, so nothing was changed; use a backup that you made yourself."
	case errors.Is(err, backup.ErrForeignZip):
		return "Mockloop did not pack this zip, so nothing was changed; if a backup is in it, unpack it and choose the JSON file in it."
	case errors.Is(err, backup.ErrRoundUnderWay):
		return "A round is under way here and the backup holds a later one, so nothing was changed; finish or end this round first."
	default:
		return "The browser's storage failed, so the last steps are not saved yet; the round goes on, and if this stays, reload the page."
	}
}

// LinkError says in one sentence what is wrong with a share link and what to do. It is
// empty for nil.
func LinkError(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, sharelink.ErrEmpty):
		return "There is nothing in this link, so ask whoever sent it to share it again."
	case errors.Is(err, sharelink.ErrTooLong):
		return "This link is longer than any Mockloop link, so ask for it again and copy nothing else with it."
	case errors.Is(err, sharelink.ErrCut):
		return "The end of this link is missing, so copy it once more as a whole or ask for it again."
	case errors.Is(err, sharelink.ErrEdited):
		return "This link was changed on its way and can’t be trusted, so ask for it again."
	case errors.Is(err, sharelink.ErrNewer):
		return "This link comes from a newer Mockloop, so reload this page to update, and if that does not help ask for the link again."
	case errors.Is(err, sharelink.ErrName):
		return "A name can have up to 40 characters, and no hidden ones that disguise it, so shorten it or type it again."
	case errors.Is(err, sharelink.ErrRange):
		return "This summary can’t be put into a link, so check that your device’s date is right and try again."
	default:
		return "This is not a Mockloop link, so check that it was copied whole or ask for it again."
	}
}

// PlanError says in one sentence why a round or a loop cannot be planned; what names it,
// as in "This round".
func PlanError(what string, err error) string {
	detail := "."
	if e, ok := errors.AsType[*interview.Error](err); ok {
		detail = ": " + e.Detail + "."
	}
	switch {
	case errors.Is(err, interview.ErrMinutes):
		return "That does not fit" + detail
	case errors.Is(err, interview.ErrOwnedTwice):
		return "A principle would be owned twice" + detail
	case errors.Is(err, interview.ErrTooFew):
		return "There are not enough questions for that" + detail
	default:
		return what + " cannot be planned" + detail
	}
}

// CodeError says in one sentence why a code was not taken.
func CodeError(err error) string {
	detail := ""
	if e, ok := errors.AsType[*checkcode.Error](err); ok {
		detail = e.Detail
	}
	switch {
	case errors.Is(err, checkcode.ErrLetter):
		return "No code has the character " + detail + ". Look at it again."
	case errors.Is(err, checkcode.ErrLength):
		return "Codes have 8 characters; this has " + detail + "."
	case errors.Is(err, interview.ErrNewer):
		return "This code was made by a newer version of Mockloop. Open it again with a network, and switch to that."
	default:
		return "One character of this code is wrong, or two have changed places. Look at it again."
	}
}
