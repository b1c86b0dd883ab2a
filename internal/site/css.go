package site

import (
	"bytes"
	"path"
	"slices"
	"strings"
)

// sheetsOf picks the stylesheets from the web folder's files.
func sheetsOf(files map[string][]byte) map[string][]byte {
	sheets := map[string][]byte{}
	for name, text := range files {
		if path.Ext(name) == ".css" {
			sheets[name] = text
		}
	}
	return sheets
}

// stylesheet joins and minifies the web folder's stylesheets: tokens.css first,
// because it defines what the others use, then the rest by name.
func stylesheet(files map[string][]byte) ([]byte, error) {
	names := sortedKeys(files)
	if i := slices.Index(names, "tokens.css"); i >= 0 {
		names = slices.Insert(slices.Delete(names, i, i+1), 0, "tokens.css")
	}
	var b strings.Builder
	for _, name := range names {
		text, err := minify(name, files[name])
		if err != nil {
			return nil, err
		}
		b.Write(text)
	}
	return []byte(b.String()), nil
}

// withHashes gives the files that the stylesheet loads their hashes, as in Asset.URL: a
// page that preloads one would load it twice otherwise.
func withHashes(css []byte, files []*Asset) []byte {
	for _, a := range files {
		name := strings.TrimPrefix(a.Path, "/web/")
		css = bytes.ReplaceAll(css, []byte("url("+name+")"), []byte("url("+name+"?v="+a.V()+")"))
	}
	return css
}
