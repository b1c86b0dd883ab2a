package site

import (
	"context"
	"crypto/tls"
	"errors"
	"net/http"

	"golang.org/x/crypto/acme/autocert"
)

// ServeDomain answers for a domain on :443, with a certificate that it gets and
// renews by itself (ACME, from Let's Encrypt) and keeps in the folder cache, and
// on :80, where it answers the authority's challenges and redirects all else. It
// needs the domain to point here and the right to listen on these ports. It
// returns nil when ctx ends.
func ServeDomain(ctx context.Context, domain, cache string, h http.Handler) error {
	secure, plain := domainServers(domain, cache, h)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ends := make(chan error, 2)
	go func() {
		ends <- serveAll(ctx, func() error { return secure.ListenAndServeTLS("", "") }, secure)
	}()
	go func() { ends <- serveAll(ctx, plain.ListenAndServe, plain) }()
	err := <-ends
	cancel() // one without the other serves nobody
	return errors.Join(err, <-ends)
}

// domainServers makes the servers of :443 and :80.
func domainServers(domain, cache string, h http.Handler) (secure, plain *http.Server) {
	m := &autocert.Manager{
		Prompt:     autocert.AcceptTOS,
		HostPolicy: autocert.HostWhitelist(domain),
		Cache:      autocert.DirCache(cache),
	}
	secure, plain = NewServer(strict(h)), NewServer(m.HTTPHandler(nil))
	secure.Addr, plain.Addr = ":443", ":80"
	secure.TLSConfig = m.TLSConfig()
	secure.TLSConfig.MinVersion = tls.VersionTLS12
	return secure, plain
}

// strictTransport keeps browsers on https for a year. It is sent only where the
// server has a certificate of its own.
const strictTransport = "max-age=31536000"

// strict tells browsers to use https only.
func strict(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Strict-Transport-Security", strictTransport)
		h.ServeHTTP(w, r)
	})
}
