package site

import (
	"crypto/tls"
	"net/http"
	"testing"
)

func TestDomainServers(t *testing.T) {
	secure, plain := domainServers("mockloop.example", t.TempDir(), newSite(t, nil))

	// The site itself comes by https, and says to stay there.
	res := ask(secure.Handler, http.MethodGet, "https://mockloop.example/")
	if got := res.Header.Get("Strict-Transport-Security"); res.StatusCode != http.StatusOK || got != "max-age=31536000" {
		t.Errorf("the site answers %d with Strict-Transport-Security %q", res.StatusCode, got)
	}
	if secure.TLSConfig.MinVersion < tls.VersionTLS12 {
		t.Errorf("TLS %x is taken", secure.TLSConfig.MinVersion)
	}

	// Without https there is a redirect, the authority's challenges, and nothing
	// else.
	for _, tc := range []struct {
		name, method, target string
		code                 int
		location             string
	}{
		{"a page", http.MethodGet, "http://mockloop.example/guide/?x=1", http.StatusFound, "https://mockloop.example/guide/?x=1"},
		{"a form", http.MethodPost, "http://mockloop.example/", http.StatusBadRequest, ""},
		{"an unknown challenge", http.MethodGet, "http://mockloop.example/.well-known/acme-challenge/x", http.StatusNotFound, ""},
		{"another host's challenge", http.MethodGet, "http://other.example/.well-known/acme-challenge/x", http.StatusForbidden, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			res := ask(plain.Handler, tc.method, tc.target)
			if res.StatusCode != tc.code || res.Header.Get("Location") != tc.location {
				t.Errorf("%d to %q, want %d to %q", res.StatusCode, res.Header.Get("Location"), tc.code, tc.location)
			}
		})
	}

	// Another name gets no certificate, and the authority is not asked for one.
	_, err := secure.TLSConfig.GetCertificate(&tls.ClientHelloInfo{ServerName: "other.example"})
	if err == nil {
		t.Error("there is a certificate for another domain")
	}
}
