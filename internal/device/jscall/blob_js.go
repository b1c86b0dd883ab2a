package jscall

import (
	"context"
	"io"
	"syscall/js"
)

// Blob is bytes that the browser holds: a Blob, which may lie on its disk, or an
// ArrayBuffer. The program passes it on by reference.
type Blob struct{ v js.Value }

// NewBlob is a blob of a JavaScript Blob, File or ArrayBuffer.
func NewBlob(v js.Value) Blob { return Blob{v} }

// JSValue is what the browser holds.
func (b Blob) JSValue() js.Value { return b.v }

// Size is how many bytes there are.
func (b Blob) Size() int64 {
	if n := NumberOf(b.v, "byteLength"); n > 0 {
		return int64(n)
	}
	return int64(NumberOf(b.v, "size"))
}

// Slice is n bytes from a place on, or as many as there are.
func (b Blob) Slice(at, n int64) (Blob, error) {
	v, err := Call(b.v, "slice", at, at+n)
	return Blob{v}, err
}

// Buffer is the ArrayBuffer of all bytes. It waits for the browser where that has
// to read them first.
func (b Blob) Buffer(ctx context.Context) (js.Value, error) {
	if !Can(b.v, "arrayBuffer") {
		return b.v, nil
	}
	return AwaitContext(ctx, b.v, "arrayBuffer")
}

// ReadAt implements io.ReaderAt. Of a Blob it waits for the browser, so it must not
// be called on the UI goroutine.
func (b Blob) ReadAt(p []byte, at int64) (int, error) {
	if at >= b.Size() {
		return 0, io.EOF
	}
	// What the browser holds already is looked at in place.
	start := at
	part := b
	if Can(b.v, "arrayBuffer") {
		var err error
		if part, err = b.Slice(at, int64(len(p))); err != nil {
			return 0, err
		}
		start = 0
	}
	buffer, err := part.Buffer(context.Background())
	if err != nil {
		return 0, err
	}
	bytes, err := New(Global("Uint8Array"), buffer, start, min(int64(len(p)), b.Size()-at))
	if err != nil {
		return 0, err
	}
	n := js.CopyBytesToGo(p, bytes)
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}
