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
	v := eval(`({ five: 5, nan: NaN, text: "words", get bad() { throw new DOMException("no", "SecurityError"); } })`)
	for name, want := range map[string]struct {
		v      js.Value
		text   string
		number float64
		isTrue bool
	}{
		"five": {js.ValueOf(5), "", 5, true},
		"text": {js.ValueOf("words"), "words", 0, true},
		"none": {js.Undefined(), "", 0, false},
		"bad":  {js.Undefined(), "", 0, false},
	} {
		if got := Get(v, name); !got.Equal(want.v) {
			t.Errorf("Get(%s) = %v, want %v", name, got, want.v)
		}
		if text, number, is := TextOf(v, name), NumberOf(v, name), IsTrue(v, name); text != want.text || number != want.number || is != want.isTrue {
			t.Errorf("%s is %q, %v, %v", name, text, number, is)
		}
		if got := Get(Get(v, name), "deeper"); !got.IsUndefined() {
			t.Errorf("Get(%s, deeper) = %v", name, got)
		}
	}
	if n := NumberOf(v, "nan"); n != 0 {
		t.Errorf("NaN is %v", n)
	}
	Set(v, "five", 6)
	Set(v, "bad", 6)
	Set(js.Undefined(), "five", 6)
	if n := NumberOf(v, "five"); n != 6 {
		t.Errorf("set to 6, it is %v", n)
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
	if _, err := New(Global("NoSuchClass")); err == nil {
		t.Error("an object of no class was made")
	}
	if list, err := New(Global("Array"), "a", 1); err != nil || NumberOf(list, "length") != 2 {
		t.Errorf("Array(a, 1): %v, %v", list, err)
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
		v, err := Await(eval("({ get: () => "+c.promise+" })"), "get")
		switch {
		case c.err != "" && (err == nil || err.Error() != c.err):
			t.Errorf("%s: %v, want %s", c.promise, err, c.err)
		case c.err == "" && (err != nil || v.String() != c.want):
			t.Errorf("%s: %v, %v", c.promise, v, err)
		}
	}
}

func TestAwaitContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := AwaitContext(ctx, eval("({ get: () => new Promise(() => {}) })"), "get"); !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want context.Canceled", err)
	}
}

// What comes after its caller has gone is not lost, and what comes in the same moment
// counts.
func TestWait(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	outcome, late := make(chan Outcome, 1), make(chan string, 1)
	if _, err := Wait(ctx, outcome, func(v js.Value) { late <- v.String() }); !errors.Is(err, context.Canceled) {
		t.Fatalf("%v, want context.Canceled", err)
	}
	outcome <- Outcome{Value: js.ValueOf("after all")}
	if got := <-late; got != "after all" {
		t.Errorf("late: %q", got)
	}
	outcome <- Outcome{Value: js.ValueOf("now")}
	if v, err := Wait(ctx, outcome, nil); err != nil || v.String() != "now" {
		t.Errorf("%v, %v", v, err)
	}
}

func TestListen(t *testing.T) {
	target := eval("new EventTarget()")
	event := func() { target.Call("dispatchEvent", eval(`Object.assign(new Event("happened"), { detail: 5 })`)) }
	var plain, sum float64
	first := Listen(target, "happened", func() { plain++ })
	second := ListenEvent(target, "happened", func(event js.Value) { sum += NumberOf(event, "detail") })
	event()
	first()
	first() // twice is fine
	event()
	second()
	event()
	if plain != 1 || sum != 10 {
		t.Errorf("%v calls of the first, %v in sum of the second", plain, sum)
	}
	Listen(js.Undefined(), "happened", func() { t.Error("called") })() // nothing to listen to
	release := Handle(target, "onhappened", func(v js.Value) { sum = v.Float() })
	target.Call("onhappened", 3)
	release()
	release()
	if sum != 3 || !Get(target, "onhappened").IsNull() {
		t.Errorf("the handler got %v; released, it is %v", sum, Get(target, "onhappened"))
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
