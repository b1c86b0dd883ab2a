package jscall

import (
	"context"
	"errors"
	"io"
	"syscall/js"
	"testing"
)

func eval(source string) js.Value { return js.Global().Call("eval", source) }

func TestGet(t *testing.T) {
	v := eval(`({ a: { b: 5 }, get bad() { throw new DOMException("no", "SecurityError"); } })`)
	for _, c := range []struct {
		names []string
		want  js.Value
	}{
		{[]string{"a", "b"}, js.ValueOf(5)},
		{[]string{"a", "c"}, js.Undefined()},
		{[]string{"a", "b", "c"}, js.Undefined()},
		{[]string{"bad"}, js.Undefined()},
		{[]string{"bad", "worse"}, js.Undefined()},
	} {
		if got := Get(v, c.names...); !got.Equal(c.want) {
			t.Errorf("Get(%v) = %v, want %v", c.names, got, c.want)
		}
	}
}

func TestCall(t *testing.T) {
	v := eval(`({
		five() { return 5; },
		none() { throw undefined; },
		text() { throw "text"; },
		full() { throw new DOMException("no room", "QuotaExceededError"); },
		hidden() { throw { get name() { throw 1; }, toString() { throw 2; } }; },
	})`)
	for method, want := range map[string]string{
		"none": "Error: undefined", "text": "Error: text", "full": "QuotaExceededError: no room", "hidden": "Error",
		"missing": "TypeError: missing is not there",
	} {
		_, err := Call(v, method)
		if e, ok := errors.AsType[*Error](err); !ok || e.Error() != want {
			t.Errorf("%s: %v, want %s", method, err, want)
		}
	}
	if got, err := Call(v, "five"); err != nil || got.Int() != 5 {
		t.Errorf("five: %v, %v", got, err)
	}
	if _, err := Call(js.Undefined(), "x"); err == nil {
		t.Error("a method of undefined was called")
	}
	if _, err := New("NoSuchClass"); err == nil {
		t.Error("an object of no class was made")
	}
}

func TestAwait(t *testing.T) {
	for _, c := range []struct{ promise, want, err string }{
		{`Promise.resolve("a")`, "a", ""},
		{`"no promise"`, "no promise", ""},
		{`Promise.reject(new DOMException("b", "AbortError"))`, "", "AbortError: b"},
		{`Promise.reject()`, "", "Error: undefined"},
		{`({ then() { throw new TypeError("c"); } })`, "", "TypeError: c"},
	} {
		v, err := Await(t.Context(), eval(c.promise), nil)
		switch {
		case c.err != "" && (err == nil || err.Error() != c.err):
			t.Errorf("%s: %v, want %s", c.promise, err, c.err)
		case c.err == "" && (err != nil || v.String() != c.want):
			t.Errorf("%s: %v, %v", c.promise, v, err)
		}
	}
}

// What a promise brings after its caller has gone is not lost.
func TestAwaitLate(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	pair := eval(`(() => { let ok; const p = new Promise((f) => { ok = f; }); return [p, ok]; })()`)
	late := make(chan string, 1)
	if _, err := Await(ctx, pair.Index(0), func(v js.Value) { late <- v.String() }); !errors.Is(err, context.Canceled) {
		t.Fatalf("%v, want context.Canceled", err)
	}
	pair.Index(1).Invoke("after all")
	if got := <-late; got != "after all" {
		t.Errorf("late: %q", got)
	}
}

func TestBlob(t *testing.T) {
	for name, source := range map[string]string{
		"an ArrayBuffer": `Uint8Array.from("hello, world", (c) => c.charCodeAt(0)).buffer`,
		"a Blob":         `new Blob(["hello, ", "world"])`,
	} {
		b := NewBlob(eval(source))
		if b.Size() != 12 {
			t.Errorf("%s: %d bytes, want 12", name, b.Size())
		}
		p := make([]byte, 5)
		if n, err := b.ReadAt(p, 7); n != 5 || err != nil || string(p) != "world" {
			t.Errorf("%s: %q, %v", name, p[:n], err)
		}
		if n, err := b.ReadAt(p, 9); n != 3 || !errors.Is(err, io.EOF) || string(p[:n]) != "rld" {
			t.Errorf("%s: %q, %v", name, p[:n], err)
		}
		if n, err := b.ReadAt(p, 12); n != 0 || !errors.Is(err, io.EOF) {
			t.Errorf("%s at its end: %d, %v", name, n, err)
		}
		part, err := b.Slice(1, 3)
		if err != nil || part.Size() != 3 {
			t.Errorf("%s: a slice of %d bytes, %v", name, part.Size(), err)
		}
		all, err := io.ReadAll(io.NewSectionReader(b, 0, b.Size()))
		if err != nil || string(all) != "hello, world" {
			t.Errorf("%s: %q, %v", name, all, err)
		}
	}
	if n := NewBlob(js.Undefined()).Size(); n != 0 {
		t.Errorf("nothing has %d bytes", n)
	}
}
