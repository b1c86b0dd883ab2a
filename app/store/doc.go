// Package store is what screens read, and the one writer of what they change.
//
// A Store belongs to the interface's goroutine. Writes run beside it, one after another
// in the order of the taps, so that a later step can never be kept before an earlier
// one. The queues take any number of jobs, and no call blocks: a storage that hangs must
// not freeze the page.
package store
