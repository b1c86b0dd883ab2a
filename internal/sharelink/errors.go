package sharelink

import "errors"

// Errors of a link or of what should go into one.
var (
	// ErrEmpty: there is nothing after the #.
	ErrEmpty = errors.New("share link is empty")
	// ErrTooLong: longer than any link of ours; it was not examined.
	ErrTooLong = errors.New("share link is too long")
	// ErrCut: the end is missing.
	ErrCut = errors.New("share link is cut off")
	// ErrEdited: complete, but the checksum does not fit.
	ErrEdited = errors.New("share link was changed on the way")
	// ErrNewer: written by a newer version of Mockloop.
	ErrNewer = errors.New("share link is of a newer version")
	// ErrMalformed: not a share link at all, or not in its only valid form.
	ErrMalformed = errors.New("share link is malformed")
	// ErrName: the name is too long or has characters that it may not have.
	ErrName = errors.New("name not allowed in a share link")
	// ErrRange: a day or a count that a link cannot hold.
	ErrRange = errors.New("summary does not fit into a share link")
)
