package jscall

import (
	"context"
	"syscall/js"
)

// Outcome is how something that was waited for has ended.
type Outcome struct {
	Value js.Value
	Err   error
}

// Await calls a method that gives a promise, and waits for it. Blocks, so never on
// the UI goroutine.
//
//go:noinline
func Await(v js.Value, method string, args ...any) (js.Value, error) {
	return AwaitContext(context.Background(), v, method, args...)
}

// AwaitContext is Await that gives up, with the error of ctx, when ctx is done first.
//
//go:noinline
func AwaitContext(ctx context.Context, v js.Value, method string, args ...any) (js.Value, error) {
	promise, err := Call(v, method, args...)
	if err != nil || !Can(promise, "then") {
		return promise, err // what is no promise is its own result
	}
	settled := make(chan Outcome, 1)
	var fulfilled, rejected js.Func
	settle := func(o Outcome) {
		fulfilled.Release()
		rejected.Release()
		settled <- o
	}
	fulfilled = Func(func(value js.Value) { settle(Outcome{Value: value}) })
	rejected = Func(func(reason js.Value) { settle(Outcome{Err: ErrorOf(reason)}) })
	if _, err := Call(promise, "then", fulfilled, rejected); err != nil {
		fulfilled.Release()
		rejected.Release()
		return js.Undefined(), err
	}
	return Wait(ctx, settled, nil)
}

// Wait waits for an outcome. When ctx is done first the error is ctx's, and a value
// that comes later goes to late, which may be nil. The channel needs room for one.
func Wait(ctx context.Context, outcome <-chan Outcome, late func(js.Value)) (js.Value, error) {
	select {
	case o := <-outcome:
		return o.Value, o.Err
	case <-ctx.Done():
	}
	select {
	case o := <-outcome: // both at the same moment
		return o.Value, o.Err
	default:
	}
	if late != nil {
		go func() {
			if o := <-outcome; o.Err == nil {
				late(o.Value)
			}
		}()
	}
	return js.Undefined(), ctx.Err()
}
