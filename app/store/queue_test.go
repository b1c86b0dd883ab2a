package store

import (
	"slices"
	"strconv"
	"testing"
	"testing/synctest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// A queue whose first job hangs takes any number of jobs without blocking, and runs
// all of them in their order once the job ends.
func TestQueueNeverBlocks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var q queue
		hang := make(chan struct{})
		q.Add(func() { <-hang })
		synctest.Wait()
		const n = 10_000
		var got []int
		for i := range n {
			q.Add(func() { got = append(got, i) })
		}
		synctest.Wait()
		if len(got) != 0 {
			t.Fatalf("%d jobs ran beside the one that hangs", len(got))
		}
		close(hang)
		synctest.Wait()
		if len(got) != n || !slices.IsSorted(got) {
			t.Errorf("%d jobs ran, sorted: %v", len(got), slices.IsSorted(got))
		}
	})
}

// Whatever is added while a job hangs: jobs without a key all run, in order; of those
// with one key only the last runs, after all that was added before it.
func TestQueueKeepsTheLatest(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		keys := rapid.SliceOf(rapid.SampledFrom([]string{"", "note", "sheet"})).Draw(rt, "keys")
		q := &queue{running: true} // without its goroutine
		var got, want []string
		for i, key := range keys {
			name := key + strconv.Itoa(i)
			q.addLatest(key, func() { got = append(got, name) })
			if key == "" || !slices.Contains(keys[i+1:], key) {
				want = append(want, name)
			}
		}
		for q.runNext() {
		}
		if diff := cmp.Diff(want, got); diff != "" {
			rt.Fatalf("ran (-want +got)\n%s", diff)
		}
	})
}
