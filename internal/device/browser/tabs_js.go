package browser

import (
	"context"
	"errors"
	"slices"
	"sync"
	"syscall/js"
	"time"

	"github.com/mockloop/mockloop/internal/device"
	"github.com/mockloop/mockloop/internal/device/jscall"
)

// browserTabs settles things with the other tabs on the same database: through a
// BroadcastChannel it tells them what this tab writes and hears what they write,
// and through a Web Lock one of them at a time runs the round. It joins when the
// database is opened, before anything is read. Without a BroadcastChannel or Web
// Locks a tab acts as if it were the only one.
type browserTabs struct {
	window  js.Value // another one in tests
	mailbox mailbox

	closePatience time.Duration // the constant, and less in tests

	remote device.Observers // of what other tabs wrote
	lease  device.Observers // of whether this tab holds the round

	mu      sync.Mutex
	name    string        // of the database; "" before Join
	channel js.Value      // undefined without one
	first   chan bool     // receives once whether this tab came first
	noLocks bool          // the browser has locks and lets nobody use them
	wanted  bool          // the round is on this tab's screen
	held    bool          // this tab holds the round
	release js.Value      // resolves the promise that keeps the lock
	queued  *place        // in the browser's queue for the lock; nil: not in it
	changed chan struct{} // closed and replaced when one of these changes
}

// place is a place in the queue for the round.
type place struct{ abort js.Value }

func newTabs(window js.Value) *browserTabs {
	return &browserTabs{window: window, changed: make(chan struct{}), closePatience: closePatience}
}

const (
	// letGoPatience is how long a tab gets to let go of the round.
	letGoPatience = 1500 * time.Millisecond
	// unloadPatience is for how long a page that was left or reloaded may still hold
	// what it held.
	unloadPatience = 300 * time.Millisecond
	// closePatience is for how long a tab may take to go that was open when this one came,
	// such as the same one before it was reloaded: seconds on a busy machine.
	closePatience = 20 * time.Second
	// queryPatience is how long the browser gets to say which locks are held.
	queryPatience = 5 * time.Second

	letGoMessage = "let go"
)

// Join joins the other tabs of a database. Later calls do nothing.
func (t *browserTabs) Join(database string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.name != "" {
		return
	}
	t.name = database
	t.first = make(chan bool, 1)
	go func(first chan<- bool) { first <- t.cameFirst() }(t.first) // a tab that comes later has to find this one
	channel, err := jscall.New(jscall.Get(t.window, "BroadcastChannel"), "mockloop:"+database)
	if err != nil {
		return // the other tabs show changes after a reload
	}
	t.channel = channel
	jscall.Handle(channel, "onmessage", func(event js.Value) {
		if said := jscall.TextOf(event, "data"); said == letGoMessage {
			// What was being written is on its way already, and the other tab reads
			// after it.
			t.lose()
		} else {
			t.receive(said)
		}
	})
}

func (t *browserTabs) receive(change string) {
	t.mailbox.put(change)
	t.remote.Notify()
}

// Announce tells the other tabs of a database what was written to it.
func (t *browserTabs) Announce(database, change string) {
	t.mu.Lock()
	channel, joined := t.channel, t.name == database
	t.mu.Unlock()
	if joined {
		jscall.Attempt(channel, "postMessage", change) // it is written: that is what counts
	}
}

// Reload says that the database of the name is another one now: everything has to
// be read again, or the program finds that it is too old.
func (t *browserTabs) Reload(database string) {
	t.mu.Lock()
	joined := t.name == database
	t.mu.Unlock()
	if joined {
		t.receive(everythingChanged)
	}
}

// TakeRemoteChanges is what the other tabs wrote since the last call.
func (t *browserTabs) TakeRemoteChanges() string { return t.mailbox.take() }

// OnRemoteChange calls f when there is something for TakeRemoteChanges.
func (t *browserTabs) OnRemoteChange(f func()) (release func()) { return t.remote.Add(f) }

// locks are the browser's, if it has them and lets this page use them. t.mu is held.
func (t *browserTabs) locks() (js.Value, bool) {
	if t.name == "" || t.noLocks {
		return js.Undefined(), false
	}
	locks := jscall.Get(jscall.Get(t.window, "navigator"), "locks")
	return locks, locks.Truthy()
}

// HoldsRound reports whether this tab may run the round: it holds it, or nobody can
// tell.
func (t *browserTabs) HoldsRound() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	_, can := t.locks()
	return t.held || !can
}

// OnRoundChange calls f when HoldsRound may have changed.
func (t *browserTabs) OnRoundChange(f func()) (release func()) { return t.lease.Add(f) }

// AcquireRound asks to be the tab that runs the round. Where it is that already, and
// force is not asked for, it returns at once. With force the tab that runs it is
// asked to let go, and one that does not answer loses it all the same: the browser
// has put it to sleep.
func (t *browserTabs) AcquireRound(force bool) bool {
	t.mu.Lock()
	t.wanted = true
	_, can := t.locks()
	held := t.held
	t.mu.Unlock()
	if held || !can {
		return true
	}
	if t.request(map[string]any{"ifAvailable": true}) {
		return true
	}
	t.queue()
	wait := unloadPatience
	if force {
		wait = letGoPatience
		t.mu.Lock()
		jscall.Attempt(t.channel, "postMessage", letGoMessage)
		t.mu.Unlock()
	}
	t.await(wait)
	t.mu.Lock()
	steal := force && !t.held && t.wanted
	t.mu.Unlock()
	if steal {
		t.request(map[string]any{"steal": true})
	}
	if force {
		t.leaveQueue()
	}
	return t.HoldsRound()
}

// await waits until this tab holds the round, or no longer wants it.
func (t *browserTabs) await(longest time.Duration) {
	timeout := time.NewTimer(longest)
	defer timeout.Stop()
	for {
		t.mu.Lock()
		done, changed := t.held || !t.wanted, t.changed
		t.mu.Unlock()
		if done {
			return
		}
		select {
		case <-changed:
		case <-timeout.C:
			return
		}
	}
}

// wake wakes those who wait. t.mu is held.
func (t *browserTabs) wake() {
	close(t.changed)
	t.changed = make(chan struct{})
}

// request asks the browser for the round, and reports whether this tab may run it
// once the browser has answered. The browser's lock lasts as long as the promise
// that it is given; it ends with the tab, however that ends.
func (t *browserTabs) request(options map[string]any) bool {
	answered := make(chan struct{})
	answer := sync.OnceFunc(func() { close(answered) })
	var granted bool
	callback := js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer answer()
		t.mu.Lock()
		if !jscall.First(args).Truthy() || t.held || !t.wanted {
			t.mu.Unlock()
			return js.Undefined()
		}
		promise, resolve := newPromise()
		t.held, t.release, granted = true, resolve, true
		t.wake()
		t.mu.Unlock()
		t.lease.Notify()
		return promise
	})
	t.mu.Lock()
	locks, _ := t.locks()
	name := "mockloop-round:" + t.name
	t.mu.Unlock()
	go func() {
		_, err := jscall.Await(locks, "request", name, options, callback)
		callback.Release()
		if b, ok := errors.AsType[*jscall.Error](err); ok {
			switch {
			case granted:
				t.lose() // another tab took it
			case b.Name != "AbortError":
				t.mu.Lock()
				t.noLocks = true
				t.wake()
				t.mu.Unlock()
			}
		}
		answer()
	}()
	<-answered
	return t.HoldsRound()
}

// newPromise is a promise that is fulfilled by calling resolve.
func newPromise() (promise, resolve js.Value) {
	executor := js.FuncOf(func(_ js.Value, args []js.Value) any {
		resolve = jscall.First(args)
		return nil
	})
	defer executor.Release()
	promise, _ = jscall.New(jscall.Global("Promise"), executor)
	return promise, resolve
}

// letGo lets go of the lock. t.mu is held.
func (t *browserTabs) letGo() {
	t.held = false
	if t.release.Type() == js.TypeFunction {
		t.release.Invoke()
	}
	t.release = js.Undefined()
	t.wake()
}

// lose gives the round to another tab, and waits for it to come back.
func (t *browserTabs) lose() {
	t.mu.Lock()
	if !t.held {
		t.mu.Unlock()
		return
	}
	t.letGo()
	t.mu.Unlock()
	t.lease.Notify()
	t.queue()
}

// queue waits in the background for the round to be free.
func (t *browserTabs) queue() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, can := t.locks(); !t.wanted || t.held || t.queued != nil || !can {
		return
	}
	abort, err := jscall.New(jscall.Get(t.window, "AbortController"))
	if err != nil {
		return
	}
	p := &place{abort}
	t.queued = p
	go func() {
		t.request(map[string]any{"signal": jscall.Get(abort, "signal")})
		t.mu.Lock()
		defer t.mu.Unlock()
		if t.queued == p {
			t.queued = nil
		}
	}()
}

func (t *browserTabs) leaveQueue() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.queued != nil {
		jscall.Attempt(t.queued.abort, "abort")
	}
}

// ReleaseRound says that the round is on this tab's screen no more.
func (t *browserTabs) ReleaseRound() {
	t.leaveQueue()
	t.mu.Lock()
	defer t.mu.Unlock()
	t.wanted = false
	t.letGo()
}

// FirstTab reports whether no other tab was open when this one was opened.
func (t *browserTabs) FirstTab() bool {
	t.mu.Lock()
	first := t.first
	t.mu.Unlock()
	if first == nil {
		return true
	}
	is := <-first
	first <- is // for the next to ask
	return is
}

// cameFirst reports whether no other tab was open when this one came, or those that were
// have gone since, and holds a lock from then on that says that this one is open. Each tab
// holds that lock together with all others, so that one that came in between is seen even
// after the first has gone or was reloaded.
func (t *browserTabs) cameFirst() bool {
	t.mu.Lock()
	locks, can := t.locks()
	name, patience := "mockloop-open:"+t.name, t.closePatience
	t.mu.Unlock()
	if !can {
		return true
	}
	before := holders(locks, name)
	callback := js.FuncOf(func(js.Value, []js.Value) any {
		promise, _ := newPromise() // never fulfilled: for as long as the tab is there
		return promise
	})
	go func() {
		_, _ = jscall.Await(locks, "request", name, map[string]any{"mode": "shared"}, callback)
		callback.Release()
	}()
	for end, pause := time.Now().Add(patience), 20*time.Millisecond; len(before) > 0; pause = min(2*pause, time.Second) {
		if time.Now().After(end) {
			return false
		}
		time.Sleep(pause)
		now := holders(locks, name)
		before = slices.DeleteFunc(before, func(id string) bool { return !slices.Contains(now, id) })
	}
	return true
}

// holders are the ids of the pages that hold the lock of the name; none where the browser
// doesn't say.
func holders(locks js.Value, name string) []string {
	ctx, cancel := context.WithTimeout(context.Background(), queryPatience)
	defer cancel()
	state, err := jscall.AwaitContext(ctx, locks, "query")
	if err != nil {
		return nil
	}
	held := jscall.Get(state, "held")
	var ids []string
	for i := range int(jscall.NumberOf(held, "length")) {
		if jscall.TextOf(held.Index(i), "name") == name {
			ids = append(ids, jscall.TextOf(held.Index(i), "clientId"))
		}
	}
	return ids
}
