package site

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// ErrNotOurs means that a folder to export to holds something else.
var ErrNotOurs = errors.New("site: the folder is not an earlier export, so nothing was written")

// marker is the file that tells an export from any other folder. It lists what
// the export wrote, a path a line, so that the next one can take it away.
const marker = ".mockloop"

// Files returns what a static host needs, by path with slashes: a page at
// /guide/ is guide/index.html, and beside each file lie its .br and .gz forms.
// The base is not part of the paths: the folder's contents are put at the base.
func (s *Site) Files() map[string][]byte {
	files := map[string][]byte{
		// GitHub Pages would leave out names that start with an underscore.
		".nojekyll": {},
		"_headers":  s.hostHeaders(),
	}
	for _, a := range s.assets {
		name := strings.TrimPrefix(a.Path, "/")
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		files[name] = a.Body
		if a.Br != nil {
			files[name+".br"] = a.Br
		}
		if a.Gz != nil {
			files[name+".gz"] = a.Gz
		}
	}
	return files
}

// hostHeaders is the _headers file of Netlify and Cloudflare Pages. Other hosts
// ignore it; on them the policy in each page's <meta> holds.
func (s *Site) hostHeaders() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s/*\n", s.Base)
	for _, h := range securityHeaders {
		fmt.Fprintf(&b, "  %s: %s\n", h.name, h.value)
	}
	// Every address below web/ is requested with its hash.
	fmt.Fprintf(&b, "%s/web/*\n  Cache-Control: %s\n", s.Base, keepForGood)
	for _, address := range []string{workerPath, sparePath} {
		fmt.Fprintf(&b, "%s%s\n  Cache-Control: %s\n", s.Base, address, askEachTime)
	}
	fmt.Fprintf(&b, "%s%s\n  Cache-Control: %s\n  Content-Type: %s\n", s.Base, manifestPath, askEachTime, types[".webmanifest"])
	return b.Bytes()
}

// Export writes the site to a folder for a static host. What an earlier export
// left there and this one does not have is removed; a folder with anything else
// in it is refused with ErrNotOurs.
func (s *Site) Export(dir string) error {
	old, err := earlier(dir)
	if err != nil {
		return err
	}
	files := s.Files()
	var list bytes.Buffer
	fmt.Fprintln(&list, "An export of Mockloop. The files below belong to it and go with the next export.")
	for _, name := range sortedKeys(files) {
		fmt.Fprintln(&list, name)
		old[name] = false
	}
	// The marker first, with the old files still in it: an export that is
	// interrupted leaves a folder that is known as ours.
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("site: %w", err)
	}
	both := bytes.NewBuffer(bytes.Clone(list.Bytes()))
	for _, name := range sortedKeys(old) {
		if old[name] {
			fmt.Fprintln(both, name)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, marker), both.Bytes(), 0o644); err != nil {
		return fmt.Errorf("site: %w", err)
	}
	// A folder may be served while it is written: a page comes after what it names,
	// the worker after all that it keeps, and nothing is ever there by half.
	for _, name := range inOrder(files) {
		if err := replace(filepath.Join(dir, filepath.FromSlash(name)), files[name]); err != nil {
			return fmt.Errorf("site: %w", err)
		}
	}
	for name, stale := range old {
		if stale {
			if err := remove(dir, name); err != nil {
				return err
			}
		}
	}
	if err := os.WriteFile(filepath.Join(dir, marker), list.Bytes(), 0o644); err != nil {
		return fmt.Errorf("site: %w", err)
	}
	return nil
}

// inOrder are the names in the order in which they are written: the parts, all
// else, pages, and the worker last. A compressed form goes before its file.
func inOrder(files map[string][]byte) []string {
	rank := func(name string) int {
		name = strings.TrimSuffix(strings.TrimSuffix(name, ".br"), ".gz")
		switch {
		case strings.HasPrefix(name, "web/"):
			return 0
		case "/"+name == workerPath || "/"+name == sparePath:
			return 3
		case strings.HasSuffix(name, ".html"):
			return 2
		}
		return 1
	}
	names := sortedKeys(files)
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
	return names
}

// replace puts a file in its place as a whole.
func replace(to string, body []byte) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	half := to + ".half"
	if err := os.WriteFile(half, body, 0o644); err != nil {
		return err
	}
	return os.Rename(half, to)
}

// earlier returns the files of an earlier export in the folder, as the keys of
// a map to true.
func earlier(dir string) (map[string]bool, error) {
	files := map[string]bool{}
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return files, nil
	}
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	text, err := os.ReadFile(filepath.Join(dir, marker))
	if err != nil {
		return nil, fmt.Errorf("%w: %s", ErrNotOurs, dir)
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	for _, name := range lines[1:] {
		// The list is a file anyone may have edited: it reaches nothing outside.
		if fs.ValidPath(name) {
			files[name] = true
		}
	}
	return files, nil
}

// remove removes a file and the folders that are empty without it.
func remove(dir, name string) error {
	if err := os.Remove(filepath.Join(dir, filepath.FromSlash(name))); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("site: %w", err)
	}
	for up := path.Dir(name); up != "."; up = path.Dir(up) {
		if os.Remove(filepath.Join(dir, filepath.FromSlash(up))) != nil {
			break // not empty
		}
	}
	return nil
}
