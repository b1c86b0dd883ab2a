package e2e

import (
	"context"
	"sync"
	"testing"

	"github.com/mockloop/mockloop/internal/site"
	"github.com/mockloop/mockloop/internal/wasmbuild"
)

// sites are built once and shared: nothing changes a Site.
var sites = struct {
	sync.Mutex
	by map[[2]string]*site.Site
}{by: map[[2]string]*site.Site{}}

// siteAt is the product as it stands in the repository, for a base path.
func siteAt(t testing.TB, base string) *site.Site {
	t.Helper()
	return buildSite(t, base, "")
}

// nextSiteAt is a later version: the same but for a program of other bytes that
// does the same. The label tells one later version from another.
func nextSiteAt(t testing.TB, base, label string) *site.Site {
	t.Helper()
	return buildSite(t, base, label)
}

func buildSite(t testing.TB, base, label string) *site.Site {
	t.Helper()
	key := [2]string{base, label}
	o := site.Options{Base: base, Compress: site.Quick}
	if label != "" {
		o.Wasm = withSection(siteAt(t, base).Asset("/web/app.wasm").Body, label)
	}
	sites.Lock()
	defer sites.Unlock()
	if s := sites.by[key]; s != nil {
		return s
	}
	s, err := site.FromSource(context.Background(), repository(t), o)
	if err != nil {
		t.Fatalf("building the site: %v", err)
	}
	sites.by[key] = s
	return s
}

// withSection appends a custom section (WebAssembly 2.0, 5.5.3), which no engine
// runs: byte 0, the length, and a name with its own length before it.
func withSection(wasm []byte, name string) []byte {
	out := append([]byte{}, wasm...)
	return append(append(out, 0, byte(len(name)+1), byte(len(name))), name...)
}

// repository is the root of the module.
func repository(t testing.TB) string {
	t.Helper()
	root, err := wasmbuild.FindRoot(".")
	if err != nil {
		t.Fatal(err)
	}
	return root
}
