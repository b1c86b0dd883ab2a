package device

import "sync"

// Observers are callbacks that are called together.
type Observers struct {
	mu   sync.Mutex
	next int
	all  map[int]func()
}

// Add has f called at each Notify, until released.
func (o *Observers) Add(f func()) (release func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.all == nil {
		o.all = map[int]func(){}
	}
	id := o.next
	o.next++
	o.all[id] = f
	return func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		delete(o.all, id)
	}
}

// Notify calls all of them on this goroutine. They may add and release.
func (o *Observers) Notify() {
	o.mu.Lock()
	calls := make([]func(), 0, len(o.all))
	for id := range o.next {
		if f, ok := o.all[id]; ok {
			calls = append(calls, f)
		}
	}
	o.mu.Unlock()
	for _, f := range calls {
		f()
	}
}
