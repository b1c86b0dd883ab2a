package site

import (
	"slices"
	"strings"
)

// stylesheet puts the web folder's stylesheets into one: tokens.css first,
// because it defines what the others use, then the rest by name.
func stylesheet(files map[string][]byte) []byte {
	names := sortedKeys(files)
	if i := slices.Index(names, "tokens.css"); i >= 0 {
		names = slices.Insert(slices.Delete(names, i, i+1), 0, "tokens.css")
	}
	var b strings.Builder
	for _, name := range names {
		b.WriteString(minifyCSS(string(files[name])))
		b.WriteByte('\n')
	}
	return []byte(b.String())
}

// minifyCSS leaves out comments and the white space that means nothing. It
// does not touch strings, nor the spaces that can mean something (in
// selectors, calc() and the values of shorthands).
func minifyCSS(css string) string {
	var b strings.Builder
	space := false // white space or a comment was seen and not yet written
	var last byte  // the last byte written
	for i := 0; i < len(css); {
		c := css[i]
		switch {
		case strings.HasPrefix(css[i:], "/*"):
			end := strings.Index(css[i+2:], "*/")
			if end < 0 {
				return b.String()
			}
			i += end + 4
			space = true
			continue
		case strings.IndexByte(" \t\r\n\f", c) >= 0:
			i++
			space = true
			continue
		}
		if space && last != 0 && strings.IndexByte("{};,", last) < 0 && strings.IndexByte("{};,", c) < 0 {
			b.WriteByte(' ')
		}
		space = false
		end := i + 1
		if c == '"' || c == '\'' {
			for end < len(css) && css[end] != c {
				if css[end] == '\\' {
					end++
				}
				end++
			}
			end = min(end+1, len(css))
		} else if c == '\\' {
			end = min(i+2, len(css))
		}
		b.WriteString(css[i:end])
		last = css[end-1]
		i = end
	}
	return b.String()
}
