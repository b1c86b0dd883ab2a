package sharelink

import "errors"

// What can be wrong with a link or with what is to go into one.
var (
	// ErrEmpty: there is nothing after the #.
	ErrEmpty = errors.New("share link is empty")
	// ErrTooLong: longer than any link of ours; it was not looked into.
	ErrTooLong = errors.New("share link is too long")
	// ErrCut: the end is missing.
	ErrCut = errors.New("share link is cut off")
	// ErrEdited: complete, but the checksum does not fit.
	ErrEdited = errors.New("share link was changed on the way")
	// ErrNewer: written by a newer version of Mockloop.
	ErrNewer = errors.New("share link is of a newer version")
	// ErrMalformed: not a share link at all, or not in its one right form.
	ErrMalformed = errors.New("share link is malformed")
	// ErrName: the name is too long or has characters that may not be in it.
	ErrName = errors.New("name not allowed in a share link")
	// ErrRange: a day or a count that a link cannot hold.
	ErrRange = errors.New("summary does not fit into a share link")
)

// Say tells a person in one sentence what is wrong and what to do. It is empty
// for nil.
func Say(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, ErrEmpty):
		return "There is nothing in this link, so ask whoever sent it to share it again."
	case errors.Is(err, ErrTooLong):
		return "This link is longer than any Mockloop link, so ask for it again and copy nothing else with it."
	case errors.Is(err, ErrCut):
		return "The end of this link is missing, so copy it once more as a whole or ask for it again."
	case errors.Is(err, ErrEdited):
		return "This link was changed on its way and can’t be trusted, so ask for it again."
	case errors.Is(err, ErrNewer):
		return "This link comes from a newer Mockloop, so reload this page to update, and if that does not help ask for the link again."
	case errors.Is(err, ErrName):
		return "A name can have up to 40 characters, fewer with many emoji, and no hidden ones that disguise it, so shorten it or type it anew."
	case errors.Is(err, ErrRange):
		return "This summary can’t be put into a link, so check that your device’s date is right and try again."
	default:
		return "This is not a Mockloop link, so check that it was copied whole or ask for it again."
	}
}
