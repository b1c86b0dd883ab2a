package site

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"testing"
	"time"
)

// start serves a handler on a port of its own until the test ends.
func start(t *testing.T, h http.Handler) (address string, stop func() error) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- Serve(ctx, l, h) }()
	t.Cleanup(cancel)
	return l.Addr().String(), func() error {
		cancel()
		return <-ended
	}
}

func get(t *testing.T, url string) (string, error) {
	t.Helper()
	// Far more than an answer takes: it is there so that a server that never
	// answers fails the test instead of hanging it.
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return "", err
	}
	client := &http.Client{Transport: &http.Transport{}}
	defer client.CloseIdleConnections()
	res, err := client.Do(req)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	return string(body), err
}

func TestServerHasBounds(t *testing.T) {
	srv := NewServer(nil)
	for name, d := range map[string]time.Duration{
		"ReadHeaderTimeout": srv.ReadHeaderTimeout, "ReadTimeout": srv.ReadTimeout,
		"WriteTimeout": srv.WriteTimeout, "IdleTimeout": srv.IdleTimeout,
	} {
		if d <= 0 {
			t.Errorf("%s is not set", name)
		}
	}
	if srv.MaxHeaderBytes <= 0 || srv.MaxHeaderBytes > 64<<10 {
		t.Errorf("MaxHeaderBytes is %d", srv.MaxHeaderBytes)
	}
}

// TestSlowReadersStopNobody opens 500 connections that never finish their
// headers, and then asks like anyone else.
func TestSlowReadersStopNobody(t *testing.T) {
	address, _ := start(t, newSite(t, nil))
	for range 500 {
		c, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		if _, err := io.WriteString(c, "GET / HTTP/1.1\r\nHost: mockloop.example\r\nX-Slow: "); err != nil {
			t.Fatal(err)
		}
	}
	body, err := get(t, "http://"+address+"/web/app.wasm")
	if err != nil {
		t.Fatal(err)
	}
	if want := string(options().Wasm); body != want {
		t.Errorf("the answer is %d bytes, want %d", len(body), len(want))
	}
}

func TestTooLongHeadersAreRefused(t *testing.T) {
	address, _ := start(t, newSite(t, nil))
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	// More than the bound and the 4 kB that net/http adds to it.
	fmt.Fprintf(c, "GET / HTTP/1.1\r\nHost: mockloop.example\r\nX-Long: %0*d\r\n\r\n", 32<<10, 0)
	var version string
	var code int
	if _, err := fmt.Fscan(c, &version, &code); err != nil || code != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("code is %d (%v), want %d", code, err, http.StatusRequestHeaderFieldsTooLarge)
	}
}

// TestServeEnds holds that answers under way are finished, and that an asked
// for end is no error.
func TestServeEnds(t *testing.T) {
	asked, finish := make(chan bool), make(chan bool)
	address, stop := start(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(asked)
		<-finish
		io.WriteString(w, "to the end")
	}))
	type answer struct {
		body string
		err  error
	}
	answers := make(chan answer, 1)
	go func() {
		body, err := get(t, "http://"+address+"/")
		answers <- answer{body, err}
	}()
	<-asked
	ended := make(chan error, 1)
	go func() { ended <- stop() }()
	// The listener closes first: once nobody can connect, the end has begun.
	for {
		c, err := net.Dial("tcp", address)
		if err != nil {
			break
		}
		c.Close()
	}
	close(finish)
	if got := <-answers; got.err != nil || got.body != "to the end" {
		t.Errorf("the answer under way is %q, %v", got.body, got.err)
	}
	if err := <-ended; err != nil {
		t.Errorf("Serve ended with %v", err)
	}
}

func TestServeTellsWhatFails(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	if err := Serve(t.Context(), l, nil); err == nil {
		t.Error("serving on a closed listener gives no error")
	}
}
