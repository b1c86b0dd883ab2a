package store

import "sync"

// queue runs jobs one after another on a goroutine of its own, in the order in
// which they were added. Adding never blocks, however many jobs wait: the
// interface's goroutine adds them, and a storage that hangs must not freeze it.
type queue struct {
	mu      sync.Mutex
	waiting []job
	running bool // the goroutine, which lives while jobs wait
}

// job is one thing to do.
type job struct {
	key string // of what a later job with the same key makes needless; "": nothing does
	run func()
}

// Add appends a job.
func (q *queue) Add(run func()) { q.addLatest("", run) }

// addLatest appends a job that takes the place of one with the same key that still
// waits. It goes to the end all the same: a draft may depend on what was done since
// the draft before it.
func (q *queue) addLatest(key string, run func()) {
	q.mu.Lock()
	if key != "" {
		for i := range q.waiting {
			if q.waiting[i].key == key {
				q.waiting = append(q.waiting[:i:i], q.waiting[i+1:]...)
				break
			}
		}
	}
	q.waiting = append(q.waiting, job{key, run})
	start := !q.running
	q.running = true
	q.mu.Unlock()
	if start {
		go func() {
			for q.runNext() {
			}
		}()
	}
}

// runNext runs the job that has waited longest, if any does.
func (q *queue) runNext() bool {
	q.mu.Lock()
	if len(q.waiting) == 0 {
		q.waiting = nil // let go of what a burst of jobs took
		q.running = false
		q.mu.Unlock()
		return false
	}
	next := q.waiting[0]
	q.waiting[0] = job{}
	q.waiting = q.waiting[1:]
	q.mu.Unlock()
	next.run()
	return true
}
