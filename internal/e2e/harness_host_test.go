package e2e

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/mockloop/mockloop/internal/site"
)

// host is one way of publishing Mockloop, on a port of its own that it keeps
// through stops and starts.
type host struct {
	t    testing.TB
	base string // of the site: "" or "/mockloop"
	dir  string // the exported folder; "" for the real server

	mu     sync.Mutex
	addr   string
	srv    *http.Server // nil while stopped
	site   *site.Site
	files  http.Handler
	faults map[string]fault // by path below the base
	asked  []string         // the addresses asked for, in order, with their queries

	// choose, where it is set, says in the place of faults how a path goes wrong.
	choose func(path string) fault

	// middle, where it is set, stands between the host and what it would answer.
	middle func(http.Handler) http.Handler
}

// fault is what a host does in place of answering. The zero fault answers.
type fault struct {
	status int           // this status, and a page of the host's own
	cut    bool          // the headers, half of the body, and the connection ends
	html   bool          // status 200 and a page, as hosts with a catch-all do
	hold   chan struct{} // the answer comes once this is closed
	short  bool          // all but the last bytes, as if they were all

	instead *site.Site // another version answers
}

// eachHost runs a journey against the two ways of publishing that differ most: the
// real server at the root, and a folder under a path on a server that sends no
// headers of ours. To a candidate they must be the same.
func eachHost(t *testing.T, journey func(t *testing.T, h *host)) {
	for _, tc := range []struct {
		name  string
		start func(t testing.TB) *host
	}{
		{"the server", func(t testing.TB) *host { return startServer(t, siteAt(t, "")) }},
		{"a folder under a path", func(t testing.TB) *host { return startFolder(t, siteAt(t, "/mockloop")) }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			journey(t, tc.start(t))
		})
	}
}

// startServer serves a site as `mockloop serve` does, until the test ends.
func startServer(t testing.TB, s *site.Site) *host {
	t.Helper()
	h := serve(t, s)
	t.Cleanup(h.stop)
	return h
}

// serve does the same until the host is stopped.
func serve(t testing.TB, s *site.Site) *host {
	t.Helper()
	h := &host{t: t, base: s.Base, site: s}
	h.begin()
	return h
}

// startFolder exports a site as `mockloop site` does and serves the folder with
// a file server that knows nothing of it: index.html for a folder, types by the
// ends of names, and no header of ours.
func startFolder(t testing.TB, s *site.Site) *host {
	t.Helper()
	h := &host{t: t, base: s.Base, dir: t.TempDir()}
	h.swap(s)
	h.begin()
	t.Cleanup(h.stop)
	return h
}

func (h *host) begin() {
	h.t.Helper()
	h.faults = map[string]fault{}
	h.addr = "127.0.0.1:0"
	h.start()
}

// swap publishes another version, as an update does.
func (h *host) swap(s *site.Site) {
	h.t.Helper()
	if s.Base != h.base {
		h.t.Fatalf("a site for %q on a host for %q", s.Base, h.base)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.site = s
	if h.dir != "" {
		if err := s.Export(h.dir); err != nil {
			h.t.Fatal(err)
		}
		h.files = http.StripPrefix(h.base, http.FileServer(http.Dir(h.dir)))
	}
}

// start has the host listen on the port that it had before.
func (h *host) start() {
	h.t.Helper()
	var l net.Listener
	waitUntil(h.t, "the host's port "+h.addr+" is free", func() error {
		var err error
		l, err = net.Listen("tcp", h.addr)
		return err
	})
	srv := site.NewServer(h)
	h.mu.Lock()
	h.addr, h.srv = l.Addr().String(), srv
	h.mu.Unlock()
	go func() {
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			h.t.Errorf("the host failed: %v", err)
		}
	}()
}

// stop cuts the network: it closes the listener and all connections.
func (h *host) stop() {
	h.mu.Lock()
	srv := h.srv
	h.srv = nil
	h.mu.Unlock()
	if srv != nil {
		_ = srv.Close() // what was being answered is cut off: that is the point
	}
}

// origin is the host's, and no other host's.
func (h *host) origin() string { return "http://" + h.addr }

// url is the address of a path of the app on this host.
func (h *host) url(path string) string { return h.origin() + h.base + path }

// fail makes a path below the base, without its query, go wrong from now on.
func (h *host) fail(path string, f fault) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.faults[path] = f
}

// heal ends all faults.
func (h *host) heal() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.faults = map[string]fault{}
}

// requests counts how often a path below the base was asked for, with any query.
func (h *host) requests(path string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for _, a := range h.asked {
		if at, _, _ := strings.Cut(a, "?"); at == h.base+path {
			n++
		}
	}
	return n
}

// addresses are all that was asked for, in order, with their queries.
func (h *host) addresses() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.asked)
}

// ServeHTTP answers, or goes wrong as it was told to.
func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := strings.TrimPrefix(r.URL.Path, h.base)
	h.mu.Lock()
	h.asked = append(h.asked, r.URL.RequestURI())
	f := h.faults[path]
	if h.choose != nil {
		f = h.choose(path)
	}
	var inner http.Handler = h.site
	if h.dir != "" {
		inner = h.files
	}
	h.mu.Unlock()
	if h.middle != nil {
		inner = h.middle(inner)
	}
	if f.hold != nil {
		select {
		case <-f.hold:
		case <-r.Context().Done():
			return
		}
	}
	switch {
	case f.status != 0:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(f.status)
		fmt.Fprintf(w, "<!doctype html><title>%d</title><p>The host says %d.", f.status, f.status)
	case f.html:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, "<!doctype html><title>Welcome</title><p>A page for whatever was asked.")
	case f.instead != nil:
		f.instead.ServeHTTP(w, r)
	case f.short:
		r.Header.Del("Accept-Encoding") // or it would be a compressed form that does not end
		whole := httptest.NewRecorder()
		inner.ServeHTTP(whole, r)
		w.Header().Set("Content-Type", whole.Header().Get("Content-Type"))
		body := whole.Body.Bytes()
		_, _ = w.Write(body[:max(0, len(body)-7)])
	case f.cut:
		whole := httptest.NewRecorder()
		inner.ServeHTTP(whole, r)
		for name, values := range whole.Header() {
			w.Header()[name] = values
		}
		w.Header().Set("Content-Length", fmt.Sprint(whole.Body.Len()))
		w.WriteHeader(whole.Code)
		_, _ = w.Write(whole.Body.Bytes()[:whole.Body.Len()/2])
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	default:
		inner.ServeHTTP(w, r)
	}
}

// patience is how long a condition may take to become true: long enough for a
// busy machine, short enough to be waited for.
const patience = 2 * time.Minute

// waitUntil tries until try returns nil, and fails the test with the last error
// when patience is over.
func waitUntil(t testing.TB, what string, try func() error) {
	t.Helper()
	over := time.NewTimer(patience)
	defer over.Stop()
	beat := time.NewTicker(40 * time.Millisecond)
	defer beat.Stop()
	for {
		err := try()
		if err == nil {
			return
		}
		select {
		case <-beat.C:
		case <-over.C:
			t.Fatalf("waited %v in vain until %s: %v", patience, what, err)
		}
	}
}
