package e2e

import (
	"fmt"
	"net/url"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/inspector"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
)

// watch collects what must not happen on any page: an exception, an error in the
// console, a request to another host.
type watch struct {
	own string // the host, such as 127.0.0.1:4711

	mu       sync.Mutex
	problems []string
	allowed  []string
}

// allow takes a kind of problem off the list for a test that brings it about.
// The reason is for those who read the test.
func (w *watch) allow(part, reason string) {
	if reason == "" {
		panic("an allowance without a reason")
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.allowed = append(w.allowed, part)
}

// found returns the problems so far, without the allowed ones.
func (w *watch) found() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	var out []string
next:
	for _, p := range w.problems {
		for _, a := range w.allowed {
			if strings.Contains(p, a) {
				continue next
			}
		}
		out = append(out, p)
	}
	return out
}

func (w *watch) add(format string, args ...any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.problems = append(w.problems, fmt.Sprintf(format, args...))
}

// hear is called for each event of the page.
func (w *watch) hear(event any) {
	switch e := event.(type) {
	case *inspector.EventTargetCrashed:
		w.add("the page's process has crashed")
	case *runtime.EventExceptionThrown:
		w.add("exception: %s", e.ExceptionDetails.Error())
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.APITypeError || e.Type == runtime.APITypeAssert {
			w.add("console: %s", consoleText(e.Args))
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.LevelError {
			w.add("console: %s (%s)", e.Entry.Text, e.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		u, err := url.Parse(e.Request.URL)
		if err != nil || (u.Scheme == "http" || u.Scheme == "https" || u.Scheme == "ws" || u.Scheme == "wss") && u.Host != w.own {
			w.add("request to another host: %s", e.Request.URL)
		}
	}
}

func consoleText(args []*runtime.RemoteObject) string {
	var out []string
	for _, a := range args {
		if a.Description != "" {
			out = append(out, a.Description)
			continue
		}
		out = append(out, string(a.Value))
	}
	return strings.Join(out, " ")
}
