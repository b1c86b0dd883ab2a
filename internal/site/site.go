package site

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/mockloop/mockloop/app"
	_ "github.com/mockloop/mockloop/app/sampleloop/prerender" // the text of the annotated loop
)

// ErrBase means that a base path is not valid.
var ErrBase = errors.New("site: the base path")

// Options say what a site is made from.
type Options struct {
	Web  fs.FS  // the web folder
	Wasm []byte // the program, web/app.wasm
	Exec []byte // wasm_exec.js of the Go that built the program
	// Base is the path the site lives under: "" at the root of its host, else
	// such as "/mockloop".
	Base     string
	Compress Compression
	Cache    string // a folder for compressed forms; none with ""
}

// Site is all that is served, computed once.
type Site struct {
	// Base is the path the site lives under, without a slash at its end.
	Base string
	// Version is the hash of all that is served but the worker, whose text
	// holds it: 12 hex digits.
	Version string

	assets   []*Asset // sorted by path
	byPath   map[string]*Asset
	notFound *Asset
}

// Paths of pages that no link leads to.
const notFoundPath = "/404.html"

// New computes a site.
func New(o Options) (*Site, error) {
	base, err := CleanBase(o.Base)
	if err != nil {
		return nil, err
	}
	files, err := readWeb(o)
	if err != nil {
		return nil, err
	}
	assets, err := webAssets(files)
	if err != nil {
		return nil, err
	}
	text, err := manifest(files["manifest.webmanifest"], base, assets)
	if err != nil {
		return nil, err
	}
	m, err := newAsset(manifestPath, manifestPath, text)
	if err != nil {
		return nil, err
	}
	m.Precache = true
	assets = append(assets, m)

	// The pages hold the version and are part of it. So they are rendered
	// twice: without a version to compute it, and with it to be served.
	blank, err := pages(base, "", assets)
	if err != nil {
		return nil, err
	}
	version := versionOf(append(slices.Clone(assets), blank...))
	rendered, err := pages(base, version, assets)
	if err != nil {
		return nil, err
	}
	assets = append(assets, rendered...)

	byPath := func(a, b *Asset) int { return strings.Compare(a.Path, b.Path) }
	slices.SortFunc(assets, byPath)
	text, err = worker(files[workerScript], base, version, assets)
	if err != nil {
		return nil, err
	}
	for _, address := range []string{workerPath, sparePath} {
		w, err := newAsset(address, address, text)
		if err != nil {
			return nil, err
		}
		assets = append(assets, w)
	}
	slices.SortFunc(assets, byPath)

	if err := compressAll(assets, o.Compress, o.Cache); err != nil {
		return nil, err
	}
	s := &Site{Base: base, Version: version, assets: assets, byPath: map[string]*Asset{}}
	for _, a := range assets {
		if s.byPath[a.Path] != nil {
			return nil, fmt.Errorf("site: two answers for %s", a.Path)
		}
		s.byPath[a.Path] = a
		a.setTags()
	}
	s.notFound = s.byPath[notFoundPath]
	return s, nil
}

// Assets returns all that is served, sorted by path. They are not to be
// changed.
func (s *Site) Assets() []*Asset { return s.assets }

// Asset returns what is served at a path below the base, nil where nothing is.
func (s *Site) Asset(path string) *Asset { return s.byPath[path] }

// CleanBase returns a base path in the one form that is used: "" or a leading
// slash and none at the end.
func CleanBase(base string) (string, error) {
	base = strings.Trim(base, "/")
	if base == "" {
		return "", nil
	}
	for _, part := range strings.Split(base, "/") {
		if part == "" || part == "." || part == ".." || strings.Trim(part, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~") != "" {
			return "", fmt.Errorf("%w %q: a part of it is made of letters, digits, '-', '.', '_' and '~'", ErrBase, base)
		}
	}
	return "/" + base, nil
}

// webFiles reads the web folder, by name: all but what is only for people, and the
// program, which lies there once it is built.
func webFiles(web fs.FS) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(web, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && strings.HasPrefix(d.Name(), ".") && name != ".":
			return fs.SkipDir
		case d.IsDir() || strings.HasPrefix(d.Name(), ".") || path.Ext(name) == ".md" || strings.HasPrefix(name, "app.wasm"):
			return nil
		}
		files[name], err = fs.ReadFile(web, name)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("site: reading the web folder: %w", err)
	}
	return files, nil
}

// readWeb reads the web folder and what a build adds to it, and says what is missing.
func readWeb(o Options) (map[string][]byte, error) {
	files, err := webFiles(o.Web)
	if err != nil {
		return nil, err
	}
	files["app.wasm"], files[execScript] = o.Wasm, o.Exec
	var lacks []string
	for _, name := range []string{"app.css", "app.wasm", "manifest.webmanifest", startScript, workerScript, execScript} {
		if len(files[name]) == 0 {
			lacks = append(lacks, name)
		}
	}
	if lacks != nil {
		return nil, fmt.Errorf("%w lacks %s", ErrWeb, strings.Join(lacks, ", "))
	}
	return files, nil
}

// webAssets makes the assets of the web folder, all but the two templates: the
// scripts as one, the stylesheets as one, and every other file as it is.
func webAssets(files map[string][]byte) ([]*Asset, error) {
	served := map[string][]byte{}
	for name, text := range files {
		if ext := path.Ext(name); name != "manifest.webmanifest" && ext != ".css" && ext != ".js" {
			served[name] = text
		}
	}
	var err error
	if served[path.Base(bundlePath)], err = bundle(files); err != nil {
		return nil, err
	}
	var assets []*Asset
	add := func(name string, body []byte) error {
		a, err := newAsset("/web/"+name, name, body)
		if err != nil {
			return err
		}
		a.Lasting, a.Precache = true, true
		assets = append(assets, a)
		return nil
	}
	for name, body := range served {
		if err := add(name, body); err != nil {
			return nil, err
		}
	}
	css, err := stylesheet(sheetsOf(files))
	if err != nil {
		return nil, err
	}
	if err := add("app.css", withHashes(css, assets)); err != nil {
		return nil, err
	}
	slices.SortFunc(assets, func(a, b *Asset) int { return strings.Compare(a.Path, b.Path) })
	return assets, nil
}

// pages renders every page of the app, the blank page and the one for unknown
// addresses.
func pages(base, version string, web []*Asset) ([]*Asset, error) {
	f := frame{base: base, version: version, icons: iconLinks(base, web)}
	for _, a := range web {
		switch a.Path {
		case "/web/app.css":
			f.css = a
		case "/web/app.wasm":
			f.wasm = a
		case bundlePath:
			f.script = a
		case fontPath:
			f.font = a
		}
	}
	deps := app.Deps{Base: base, Version: version}
	blank, notFound := app.Blank(deps), app.NotFound(deps)
	blank.Precache = true
	notFound.Path, notFound.Precache = notFoundPath, false
	var assets []*Asset
	for _, p := range append(slices.Clone(app.Pages(deps)), blank, notFound) {
		root, err := render(p.New(), base)
		if err != nil {
			return nil, fmt.Errorf("site: page %s: %w", p.Path, err)
		}
		robots := p.Path != blank.Path && p.Path != notFoundPath
		a, err := newAsset(p.Path, "index.html", f.document(p, root, robots))
		if err != nil {
			return nil, err
		}
		a.Precache = p.Precache
		assets = append(assets, a)
	}
	return assets, nil
}

// versionOf hashes what is served: addresses, types and bodies.
func versionOf(assets []*Asset) string {
	slices.SortFunc(assets, func(a, b *Asset) int { return strings.Compare(a.Path, b.Path) })
	h := sha256.New()
	for _, a := range assets {
		fmt.Fprintf(h, "%s\n%s\n%x\n", a.Path, a.Type, a.sum)
	}
	return hex.EncodeToString(h.Sum(nil)[:6])
}
