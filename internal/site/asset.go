package site

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// ErrWeb means that the web folder lacks a file or holds one that cannot be
// served.
var ErrWeb = errors.New("site: the web folder")

// Asset is one thing the site answers with.
type Asset struct {
	// Path is the address below the base: "/", "/guide/", "/web/app.css".
	Path string
	// Type is the Content-Type.
	Type string
	// Body is what is sent without compression.
	Body []byte
	// Br and Gz are Body compressed. They are nil where compression does not
	// pay, as with images, or was not requested.
	Br, Gz []byte
	// Lasting means that the asset is requested with ?v= and its hash, so that
	// a browser may keep the answer for good.
	Lasting bool
	// Precache means that the service worker keeps it.
	Precache bool

	sum [sha256.Size]byte
	// tags are the ETags of the forms, filled when the site is complete.
	tags [3]string
}

// newAsset makes an asset of body. Its type follows from name's extension.
func newAsset(address, name string, body []byte) (*Asset, error) {
	kind, ok := types[path.Ext(name)]
	if !ok {
		return nil, fmt.Errorf("%w has %s, and no content type is known for it; see internal/site/asset.go", ErrWeb, name)
	}
	return &Asset{Path: address, Type: kind, Body: body, sum: sha256.Sum256(body)}, nil
}

// types are the kinds of file the site serves. A kind is added here by hand, so
// that no stray file of an editor is published.
var types = map[string]string{
	".html":        "text/html; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".txt":         "text/plain; charset=utf-8",
	".json":        "application/json",
	".webmanifest": "application/manifest+json",
	".wasm":        "application/wasm",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".webp":        "image/webp",
	".ico":         "image/x-icon",
	".woff2":       "font/woff2",
}

// compressible reports whether the asset's kind gains from compression.
func (a *Asset) compressible() bool {
	switch {
	case a.Type == "image/svg+xml":
		return true
	case a.Type == "font/woff2": // is brotli inside
		return false
	default:
		return !strings.HasPrefix(a.Type, "image/")
	}
}

// V is the asset's hash as it stands in ?v=: the first 12 hex digits of the
// SHA-256 of its body.
func (a *Asset) V() string { return hex.EncodeToString(a.sum[:6]) }

// URL is the address to ask for under base, with the hash where it lasts.
func (a *Asset) URL(base string) string {
	if a.Lasting {
		return base + a.Path + "?v=" + a.V()
	}
	return base + a.Path
}

// integrity is the hash in the form that fetch takes.
func (a *Asset) integrity() string {
	return "sha256-" + base64.StdEncoding.EncodeToString(a.sum[:])
}

// sortedKeys returns a map's keys, sorted: what is served depends on no map's
// order.
func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
