package site

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"
)

// NewServer returns a server with bounds on what a slow or hostile reader may
// hold: headers within 5 s, a request within 10 s, an answer within 2 minutes
// (the program over a slow line), 16 kB of headers.
func NewServer(h http.Handler) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      2 * time.Minute,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
}

// patience is how long answers under way may take after the server was asked to
// stop.
const patience = 10 * time.Second

// Serve answers on a listener until ctx ends, then lets answers under way
// finish. It returns nil after such an end.
func Serve(ctx context.Context, l net.Listener, h http.Handler) error {
	srv := NewServer(h)
	return serveAll(ctx, func() error { return srv.Serve(l) }, srv)
}

// serveAll runs serve until it fails or ctx ends, and stops srv then.
func serveAll(ctx context.Context, serve func() error, srv *http.Server) error {
	failed := make(chan error, 1)
	go func() { failed <- serve() }()
	select {
	case err := <-failed:
		return fmt.Errorf("site: serving: %w", err)
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	if err := srv.Shutdown(last); err != nil {
		return fmt.Errorf("site: stopping: %w", err)
	}
	return nil
}
