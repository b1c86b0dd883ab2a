package jscall

// Error is an exception of the browser: its name, such as "AbortError", and its
// message.
type Error struct{ Name, Message string }

func (e *Error) Error() string {
	if e.Message == "" {
		return e.Name
	}
	return e.Name + ": " + e.Message
}
