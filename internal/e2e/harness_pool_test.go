package e2e

import (
	"flag"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
)

func TestMain(m *testing.M) {
	flag.Parse()
	// Each test waits for its browser much of the time, so one test more than
	// there are processors keeps them busy; still more would only wait for each
	// other. -parallel says otherwise.
	if !slices.ContainsFunc(os.Args, func(arg string) bool { return len(arg) > 14 && arg[:14] == "-test.parallel" }) {
		if err := flag.Set("test.parallel", strconv.Itoa(runtime.NumCPU()+1)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	go running.killWhenStopped()
	code := m.Run()
	idle.discardAll()
	fmt.Printf("e2e: %d browsers were started and %d pages loaded\n", browserStarts.Load(), pageLoads.Load())
	os.Exit(code)
}

// running are the process groups of the browsers that run. A browser has a group of
// its own, so that whatever ends the tests does not end it.
var running = groups{all: map[int]bool{}}

type groups struct {
	sync.Mutex
	all map[int]bool
}

func (g *groups) set(group int, runs bool) {
	g.Lock()
	defer g.Unlock()
	g.all[group] = runs
}

// killWhenStopped kills all browsers when somebody stops the tests.
func (g *groups) killWhenStopped() {
	stopped := make(chan os.Signal, 1)
	signal.Notify(stopped, os.Interrupt, syscall.SIGTERM)
	<-stopped
	g.Lock() // and no browser starts any more
	for group, runs := range g.all {
		if runs {
			_ = syscall.Kill(-group, syscall.SIGKILL)
		}
	}
	os.Exit(1)
}

// What the tests cost, whatever else the machine does.
var browserStarts, pageLoads atomic.Int64

// idle are the browsers that no test uses at the moment.
var idle pool

type pool struct {
	sync.Mutex
	browsers []*browser
}

func (p *pool) take(k kind) *browser {
	p.Lock()
	defer p.Unlock()
	i := slices.IndexFunc(p.browsers, func(b *browser) bool { return b.kind == k })
	if i < 0 {
		return nil
	}
	b := p.browsers[i]
	p.browsers = slices.Delete(p.browsers, i, i+1)
	return b
}

func (p *pool) put(b *browser) {
	p.Lock()
	defer p.Unlock()
	p.browsers = append(p.browsers, b)
}

func (p *pool) discardAll() {
	p.Lock()
	defer p.Unlock()
	for _, b := range p.browsers {
		b.discard()
	}
	p.browsers = nil
}

// atHome opens a tab for somebody who has the app in the browser already and no
// history: what most tests start from. The host is the browser's own, and no
// test may stop it, make it fail or publish another version on it.
func (b *browser) atHome() *tab {
	b.t.Helper()
	if b.home != nil {
		return b.tab(b.home)
	}
	h := serve(b.t, siteAt(b.t, ""))
	b.home = h
	first := b.tab(h)
	first.open("/")
	first.waitOfflineReady()
	// The next test finds what this one does: the app, and nothing that it kept.
	if err := b.clear(); err != nil {
		b.t.Fatalf("clearing the browser: %v", err)
	}
	return b.tab(h)
}

// atHome is a tab of such a browser.
func atHome(t testing.TB) *tab {
	t.Helper()
	return openBrowser(t).atHome()
}
