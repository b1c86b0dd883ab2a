package device

import (
	"errors"
	"testing"
)

func TestGetSurvivesAGetterThatThrows(t *testing.T) {
	o := eval(t, "return {deep: {get no() { throw new Error('no') }, yes: 'here'}, nothing: null}")
	if got := text(get(o, "deep", "yes")); got != "here" {
		t.Errorf("get(deep.yes) = %q, want here", got)
	}
	for _, path := range [][]string{{"deep", "no"}, {"deep", "no", "further"}, {"nothing", "further"}, {"missing"}} {
		if got := get(o, path...); got.Truthy() {
			t.Errorf("get(%v) = %v, want nothing", path, got)
		}
	}
}

func TestCallMakesErrors(t *testing.T) {
	o := eval(t, `return {
		named() { throw new DOMException("not now", "InvalidStateError") },
		bare() { throw "words" },
		odd() { throw Object.create(null) },
		notFunction: 1,
		fine(a, b) { return a + b },
	}`)
	tests := map[string]string{
		"named":       "InvalidStateError: not now",
		"bare":        "Error: words",
		"odd":         "Error",
		"notFunction": "TypeError: notFunction is not there",
		"missing":     "TypeError: missing is not there",
	}
	for method, want := range tests {
		if _, err := call(o, method); err == nil || err.Error() != want {
			t.Errorf("call(%s) = %v, want %s", method, err, want)
		}
	}
	if got, err := call(o, "fine", 1, 2); err != nil || got.Int() != 3 {
		t.Errorf("call(fine) = %v, %v, want 3", got, err)
	}
}

func TestAwait(t *testing.T) {
	o := eval(t, `return {
		soon: () => new Promise((kept) => setTimeout(() => kept("value"))),
		now: () => "value",
		broken: () => Promise.reject(new DOMException("never", "NotAllowedError")),
		throws() { throw new TypeError("at once") },
	}`)
	tests := map[string]struct{ value, err string }{
		"soon":   {value: "value"},
		"now":    {value: "value"},
		"broken": {err: "NotAllowedError: never"},
		"throws": {err: "TypeError: at once"},
	}
	for method, want := range tests {
		t.Run(method, func(t *testing.T) {
			value, err := await(o, method)
			said := ""
			if err != nil {
				said = err.Error()
			}
			if text(value) != want.value || said != want.err {
				t.Errorf("await = %q, %q, want %q, %q", text(value), said, want.value, want.err)
			}
		})
	}
}

func TestFailuresSayWhatToDo(t *testing.T) {
	if err := unsupported(&browserError{"AbortError", "closed"}); !errors.Is(err, ErrCanceled) {
		t.Errorf("AbortError became %v, want %v", err, ErrCanceled)
	}
	if err := unsupported(&browserError{"NotAllowedError", "no"}); !errors.Is(err, ErrUnsupported) || errors.Is(err, ErrCanceled) {
		t.Errorf("NotAllowedError became %v, want %v", err, ErrUnsupported)
	}
}
