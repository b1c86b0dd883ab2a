package site

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
)

// The forms of an asset, in the order of preference.
const (
	formBr = iota
	formGzip
	formPlain
)

// encodings are the names of the forms in headers.
var encodings = [...]string{"br", "gzip", "identity"}

// body returns an asset in one form, nil where it has none.
func (a *Asset) body(form int) []byte {
	return [...][]byte{a.Br, a.Gz, a.Body}[form]
}

// setTags computes the ETag of each form: different bytes, different tags.
func (a *Asset) setTags() {
	for form := range a.tags {
		sum := sha256.Sum256(a.body(form))
		a.tags[form] = `"` + hex.EncodeToString(sum[:8]) + `"`
	}
}

// ServeHTTP answers from the site. GET and HEAD only.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	for _, sec := range securityHeaders {
		h.Set(sec.name, sec.value)
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	// The path of an asset below the base; anything else is unknown.
	path, below := strings.CutPrefix(r.URL.Path, s.Base)
	a := s.byPath[path]
	switch {
	case below && a != nil && a != s.notFound:
		s.send(w, r, a, http.StatusOK)
	case below && s.byPath[path+"/"] != nil:
		// Location is made of an address we know, never of the request's.
		to := s.Base + path + "/"
		if r.URL.RawQuery != "" {
			to += "?" + r.URL.RawQuery
		}
		h.Set("Location", to)
		h.Set("Cache-Control", askEachTime)
		h.Set("Content-Length", "0")
		w.WriteHeader(http.StatusPermanentRedirect)
	default:
		s.send(w, r, s.notFound, http.StatusNotFound)
	}
}

// send answers with an asset in the best form that the browser takes.
func (s *Site) send(w http.ResponseWriter, r *http.Request, a *Asset, status int) {
	h := w.Header()
	h.Set("Cache-Control", askEachTime)
	if a.Lasting && r.URL.Query().Get("v") == a.V() {
		h.Set("Cache-Control", keepForGood)
	}
	form := formPlain
	if a.Br != nil || a.Gz != nil {
		h.Set("Vary", "Accept-Encoding")
		form = a.negotiate(r.Header.Get("Accept-Encoding"))
	}
	if status == http.StatusOK {
		h.Set("ETag", a.tags[form])
		if matches(r.Header.Get("If-None-Match"), a.tags[form]) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	h.Set("Content-Type", a.Type)
	if form != formPlain {
		h.Set("Content-Encoding", encodings[form])
	}
	body := a.body(form)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		// An error here is the reader's going away: there is nobody to tell.
		_, _ = w.Write(body)
	}
}

// negotiate returns the first form that exists and that Accept-Encoding takes
// (RFC 9110, 12.5.3). Preference is ours, since all forms say the same: a
// weight only matters where it is 0.
func (a *Asset) negotiate(accept string) int {
	takes := map[string]bool{}
	for item := range strings.SplitSeq(accept, ",") {
		name, params, _ := strings.Cut(item, ";")
		weight := 1.0
		for param := range strings.SplitSeq(params, ";") {
			if q, ok := strings.CutPrefix(strings.ToLower(strings.TrimSpace(param)), "q="); ok {
				var err error
				if weight, err = strconv.ParseFloat(q, 64); err != nil {
					weight = 0
				}
			}
		}
		takes[strings.ToLower(strings.TrimSpace(name))] = weight > 0
	}
	for form := formBr; form < formPlain; form++ {
		ok, named := takes[encodings[form]]
		if !named {
			ok = takes["*"]
		}
		if ok && a.body(form) != nil {
			return form
		}
	}
	return formPlain
}

// matches reports whether an If-None-Match names the tag (RFC 9110, 13.1.2).
func matches(header, tag string) bool {
	for item := range strings.SplitSeq(header, ",") {
		item = strings.TrimSpace(item)
		if item == "*" || strings.TrimPrefix(item, "W/") == tag {
			return true
		}
	}
	return false
}
