package device

import (
	"errors"
	"testing"

	"github.com/mockloop/mockloop/internal/device/jscall"
)

func TestFailuresSayWhatToDo(t *testing.T) {
	if err := Unsupported(&jscall.Error{Name: "AbortError", Message: "closed"}); !errors.Is(err, ErrCanceled) {
		t.Errorf("AbortError became %v, want %v", err, ErrCanceled)
	}
	if err := Unsupported(&jscall.Error{Name: "NotAllowedError", Message: "no"}); !errors.Is(err, ErrUnsupported) || errors.Is(err, ErrCanceled) {
		t.Errorf("NotAllowedError became %v, want %v", err, ErrUnsupported)
	}
}
