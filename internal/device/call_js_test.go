package device

import (
	"errors"
	"testing"
)

func TestFailuresSayWhatToDo(t *testing.T) {
	if err := unsupported(&browserError{Name: "AbortError", Message: "closed"}); !errors.Is(err, ErrCanceled) {
		t.Errorf("AbortError became %v, want %v", err, ErrCanceled)
	}
	if err := unsupported(&browserError{Name: "NotAllowedError", Message: "no"}); !errors.Is(err, ErrUnsupported) || errors.Is(err, ErrCanceled) {
		t.Errorf("NotAllowedError became %v, want %v", err, ErrUnsupported)
	}
}
