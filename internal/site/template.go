package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// Where the two templates of the web folder are served. The worker stands at
// the root of the base, because its scope is the folder it lies in, and its
// address must never change.
const (
	workerPath   = "/sw.js"
	sparePath    = "/sw-spare.js" // the same worker, for when a host gives another at workerPath
	manifestPath = "/manifest.webmanifest"
)

// kept is an entry of the worker's list: what to fetch, the hash it must have
// and the start of the content type it must come with.
type kept struct {
	URL       string `json:"url"`
	Integrity string `json:"integrity"`
	Type      string `json:"type"`
}

// worker fills in web/sw.js, {{VERSION}}, {{BASE}} and {{PRECACHE}}, a list of all that
// is kept for use without a network, and minifies it.
func worker(template []byte, base, version string, assets []*Asset) ([]byte, error) {
	list := []kept{}
	for _, a := range assets {
		if a.Precache {
			kind, _, _ := strings.Cut(a.Type, ";")
			list = append(list, kept{a.URL(base), a.integrity(), kind})
		}
	}
	precache, err := json.Marshal(list)
	if err != nil {
		return nil, fmt.Errorf("site: the worker's list: %w", err)
	}
	text, err := fill(template, workerScript, map[string]string{"{{VERSION}}": version, "{{BASE}}": base, "{{PRECACHE}}": string(precache)})
	if err != nil {
		return nil, err
	}
	return minify(workerScript, text)
}

// manifest fills web/manifest.webmanifest in: {{BASE}}, and the hash behind
// every file of the web folder that it names.
func manifest(template []byte, base string, assets []*Asset) ([]byte, error) {
	text, err := fill(template, "manifest.webmanifest", map[string]string{"{{BASE}}": base})
	if err != nil {
		return nil, err
	}
	if !json.Valid(text) {
		return nil, fmt.Errorf("%w has a manifest.webmanifest that is no JSON", ErrWeb)
	}
	for _, a := range assets {
		if a.Lasting {
			text = bytes.ReplaceAll(text, []byte(`"`+base+a.Path+`"`), []byte(`"`+a.URL(base)+`"`))
		}
	}
	return text, nil
}

// fill replaces every placeholder; each has to be there, and no other.
func fill(template []byte, name string, values map[string]string) ([]byte, error) {
	text := string(template)
	for placeholder, value := range values {
		if !strings.Contains(text, placeholder) {
			return nil, fmt.Errorf("%w has a %s without %s", ErrWeb, name, placeholder)
		}
		text = strings.ReplaceAll(text, placeholder, value)
	}
	if at := strings.Index(text, "{{"); at >= 0 {
		return nil, fmt.Errorf("%w has a %s with an unknown placeholder: %.20s", ErrWeb, name, text[at:])
	}
	return []byte(text), nil
}
