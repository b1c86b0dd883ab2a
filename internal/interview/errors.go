package interview

import "fmt"

// Error says which rule a plan or a set of times breaks, and the particulars.
type Error struct {
	Rule   error  // ErrMinutes, ErrAims and the like
	Detail string // can stand within a sentence
}

func (e *Error) Error() string { return e.Rule.Error() + ": " + e.Detail }

// Unwrap lets errors.Is find the rule.
func (e *Error) Unwrap() error { return e.Rule }

// broken makes an Error.
func broken(rule error, format string, args ...any) error {
	return &Error{rule, fmt.Sprintf(format, args...)}
}
