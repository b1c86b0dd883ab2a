package site

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tree reads a folder: all files by path, with slashes.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, name))
		files[name] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestExportIsWhatIsServed asks the server for every file of an export, in
// every form, and for nothing else.
func TestExportIsWhatIsServed(t *testing.T) {
	for _, base := range []string{"", "/mockloop"} {
		t.Run("base "+base, func(t *testing.T) {
			s := servedSite(t, base, Quick)
			dir := filepath.Join(t.TempDir(), "dist")
			if err := s.Export(dir); err != nil {
				t.Fatal(err)
			}
			served := map[string]string{}
			for _, a := range s.Assets() {
				for form, encoding := range encodings {
					if a.body(form) == nil {
						continue
					}
					res := ask(s, http.MethodGet, base+a.Path, "Accept-Encoding", encoding)
					body, err := io.ReadAll(res.Body)
					if err != nil {
						t.Fatal(err)
					}
					name := strings.TrimPrefix(a.Path, "/")
					if a.Path == "/" || strings.HasSuffix(name, "/") {
						name += "index.html"
					}
					suffix := [...]string{".br", ".gz", ""}[form]
					// A page that is not found is not found in any form.
					if want := map[bool]int{true: 404, false: 200}[a.Path == notFoundPath]; res.StatusCode != want {
						t.Errorf("%s has code %d, want %d", a.Path, res.StatusCode, want)
					}
					if got := res.Header.Get("Content-Encoding"); suffix != "" && got != encoding {
						t.Errorf("%s came as %q, want %s", a.Path, got, encoding)
					}
					served[name+suffix] = string(body)
				}
			}
			exported := tree(t, dir)
			for _, own := range []string{marker, ".nojekyll", "_headers"} {
				if _, ok := exported[own]; !ok {
					t.Errorf("the export lacks %s", own)
				}
				delete(exported, own)
			}
			if diff := cmp.Diff(served, exported); diff != "" {
				t.Errorf("(-served +exported)\n%s", diff)
			}
		})
	}
}

func TestExportRemovesWhatIsStale(t *testing.T) {
	dir := t.TempDir() // empty: that is fine, too
	old := newSite(t, func(o *Options) { o.Web, o.Compress = with("deep/er/old.txt", strings.Repeat("old ", 100)), Quick })
	if err := old.Export(dir); err != nil {
		t.Fatal(err)
	}
	if _, ok := tree(t, dir)["web/deep/er/old.txt.br"]; !ok {
		t.Fatal("the first export lacks web/deep/er/old.txt.br")
	}
	if err := os.WriteFile(filepath.Join(dir, "CNAME"), []byte("mockloop.example"), 0o644); err != nil {
		t.Fatal(err)
	}
	s := newSite(t, nil)
	if err := s.Export(dir); err != nil {
		t.Fatal(err)
	}
	got := slices.Sorted(maps.Keys(tree(t, dir)))
	want := slices.Sorted(maps.Keys(s.Files()))
	want = append(want, marker, "CNAME") // what its owner put there stays
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if _, err := os.Stat(filepath.Join(dir, "web", "deep")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the empty folder web/deep is still there (%v)", err)
	}
}

func TestExportRefusesAFolderThatIsNotOurs(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "thesis.txt"), []byte("years"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := newSite(t, nil).Export(dir); !errors.Is(err, ErrNotOurs) {
		t.Errorf("error is %v, want ErrNotOurs", err)
	}
	if diff := cmp.Diff(map[string]string{"thesis.txt": "years"}, tree(t, dir)); diff != "" {
		t.Errorf("(-before +after)\n%s", diff)
	}
}

func TestExportRemovesNothingOutside(t *testing.T) {
	outer := t.TempDir()
	dir := filepath.Join(outer, "dist")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	keep := filepath.Join(outer, "keep.txt")
	for path, text := range map[string]string{
		keep:                       "mine",
		filepath.Join(dir, marker): "An export.\n../keep.txt\n" + keep + "\nweb/../../keep.txt\ngone.html\n",
	} {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := newSite(t, nil).Export(dir); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(keep); string(text) != "mine" {
		t.Errorf("a file outside the export is %q (%v)", text, err)
	}
}

func TestHostHeaders(t *testing.T) {
	got := string(servedSite(t, "/mockloop", None).Files()["_headers"])
	for _, want := range []string{
		"/mockloop/*\n  Content-Security-Policy: base-uri 'none'; connect-src 'self'; default-src 'none'; font-src 'self'; form-action 'none'; frame-ancestors 'none';",
		"/mockloop/web/*\n  Cache-Control: public, max-age=31536000, immutable\n",
		"/mockloop/sw.js\n  Cache-Control: no-cache\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("_headers lacks %q:\n%s", want, got)
		}
	}
}

func TestPolicyInPages(t *testing.T) {
	for _, a := range newSite(t, nil).Assets() {
		if !strings.HasPrefix(a.Type, "text/html") {
			continue
		}
		meta := bytes.Index(a.Body, []byte(`http-equiv="Content-Security-Policy"`))
		first := bytes.Index(a.Body, []byte("<link"))
		if meta < 0 || first < meta {
			t.Errorf("%s does not set its policy before it asks for anything", a.Path)
		}
		if bytes.Contains(a.Body, []byte("frame-ancestors")) {
			t.Errorf("%s has frame-ancestors in a <meta>, where browsers complain about it", a.Path)
		}
	}
}
