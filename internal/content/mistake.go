package content

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrMistakes is wrapped by the error of content that has mistakes.
var ErrMistakes = errors.New("content has mistakes")

// Mistake is one thing wrong in content/.
type Mistake struct {
	File   string // from the repository's root: content/questions/speed.yaml
	Line   int    // from 1; 0 where the mistake is not on a line, such as a question that is missing
	Reason string
}

// String is "file:line: reason", the form editors can jump to.
func (m Mistake) String() string {
	if m.Line == 0 {
		return m.File + ": " + m.Reason
	}
	return fmt.Sprintf("%s:%d: %s", m.File, m.Line, m.Reason)
}

// Mistakes are all that was found, sorted by file, line and reason.
type Mistakes []Mistake

// Err returns nil without mistakes, otherwise an error that wraps ErrMistakes
// and lists every one of them, a line each.
func (ms Mistakes) Err() error {
	if len(ms) == 0 {
		return nil
	}
	var b strings.Builder
	for _, m := range ms {
		b.WriteString("\n" + m.String())
	}
	return fmt.Errorf("%w (%d):%s", ErrMistakes, len(ms), b.String())
}

// sorted returns them in order, each once: an id that is read both as an id and
// as an empty name is reported once.
func (ms Mistakes) sorted() Mistakes {
	slices.SortFunc(ms, func(a, b Mistake) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Reason, b.Reason))
	})
	return slices.Compact(ms)
}
