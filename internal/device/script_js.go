package device

import "syscall/js"

// do calls a function of a script of the page that gives a promise, and waits for
// it. Blocks.
func do(script js.Value, function string, args ...any) (js.Value, error) {
	v, err := await(script, function, args...)
	return v, worded(err)
}

// worded turns the word that such a script rejects with into the sentinel it means.
func worded(err error) error {
	b, ok := err.(*browserError)
	if !ok {
		return err
	}
	if e := sentinel(b.name); e != nil {
		return e
	}
	return ErrUnsupported
}

func sentinel(word string) error {
	switch word {
	case "refused":
		return ErrRefused
	case "no-microphone":
		return ErrNoMicrophone
	case "lost":
		return ErrMicrophoneLost
	case "muted":
		return ErrMuted
	case "full":
		return ErrFull
	case "not-kept":
		return ErrNotSaved
	case "no-sound":
		return ErrNoRecording
	case "canceled":
		return ErrCanceled
	case "needs-tap":
		return ErrNeedsTap
	}
	return nil
}

// number is v, 0 if it is none.
func number(v js.Value) int64 {
	if v.Type() != js.TypeNumber {
		return 0
	}
	return int64(v.Float())
}
