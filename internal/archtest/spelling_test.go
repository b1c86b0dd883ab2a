package archtest

import (
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/golangci/misspell"
)

// notSpelled are files that hold other spellings on purpose: tests of the spelling
// itself, and words that people may say.
var notSpelled = []string{
	"internal/archtest/spelling_test.go", "internal/archtest/samples_test.go", "internal/content/lint_test.go", "internal/content/mistakes_questions_test.go",
	"internal/insight/named.go", "internal/insight/numberwords.go",
}

// rightAnyway are words that the list corrects and that are right: a talk is a
// dialogue in America, too, and the rest are typos that searches are tried with.
var rightAnyway = []string{"dialogue", "betwen", "wnat"}

// spelled are the kinds of files with words for people in them.
var spelled = regexp.MustCompile(`\.(go|md|yaml|yml|js|css|html|txt|webmanifest)$|^(Makefile|\.ci/.*)$`)

// american corrects misspellings and British spellings.
var american = sync.OnceValue(func() *misspell.Replacer {
	r := misspell.New()
	r.AddRuleList(misspell.DictAmerican)
	r.Compile()
	return r
})

// americanSpelling wants American English in what people read: all text, and of Go
// files comments and strings. Ids stay as they are, because links and kept data hold
// them: a word within a slug, and the id practise alone in quotes.
func americanSpelling(files []file) []string {
	var out []string
	for _, f := range files {
		if !spelled.MatchString(f.path) || strings.HasSuffix(f.path, "_gen.go") || strings.Contains(f.path, "testdata/") ||
			f.in("internal/content/spelling") || slices.Contains(notSpelled, f.path) {
			continue
		}
		if !strings.HasSuffix(f.path, ".go") {
			out = append(out, misspelled(f.text, func(line int) string { return fmt.Sprintf("%s:%d", f.path, line) })...)
			continue
		}
		parsed, _ := goFiles([]file{f})
		for _, p := range parsed {
			at := func(pos token.Pos) func(int) string {
				return func(line int) string {
					return fmt.Sprintf("%s:%d", f.path, p.fset.Position(pos).Line+line-1)
				}
			}
			for _, group := range p.ast.Comments {
				for _, c := range group.List {
					out = append(out, misspelled(c.Text, at(c.Pos()))...)
				}
			}
			ast.Inspect(p.ast, func(n ast.Node) bool {
				if s, ok := n.(*ast.BasicLit); ok && s.Kind == token.STRING {
					out = append(out, misspelled(s.Value, at(s.Pos()))...)
				}
				return true
			})
		}
	}
	return out
}

// slug is a word with its neighbors in an id, or the id practise in quotes.
var slug = regexp.MustCompile("[a-z0-9]+(?:[-_][a-z0-9]+)+|[\"'`#]practise[\"'`]")

// misspelled are the words of a text that are not in American spelling.
func misspelled(text string, at func(line int) string) []string {
	text = slug.ReplaceAllStringFunc(text, func(id string) string { return strings.Repeat("0", len(id)) })
	_, found := american().Replace(text)
	var out []string
	for _, d := range found {
		if !slices.Contains(rightAnyway, strings.ToLower(d.Original)) {
			out = append(out, fmt.Sprintf("%s: %q, in American spelling %q", at(d.Line), d.Original, d.Corrected))
		}
	}
	return out
}
