package content

import (
	"cmp"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/literals"
)

// Content is all of content/ as the bank's values.
type Content struct {
	literals.Bank
	Settings map[string]Setting // where each case plays, by its id
}

// Load reads and lints content/, of which fsys is the folder itself. What
// cannot be read is left out of the Content; the mistakes say what and where.
// Only a Content without mistakes may be generated.
func Load(fsys fs.FS) (*Content, Mistakes) {
	r := newReader(fsys)
	r.yamlFiles("principles", (*reader).principle)
	r.yamlFiles("rubrics", (*reader).caseRubric)
	r.yamlFiles("guide", (*reader).guidePage)
	r.files("primers", ".md", (*reader).primer)
	r.yamlFiles("questions", (*reader).questions)
	r.yamlFiles("cards", (*reader).cards)
	r.yamlFiles("asks", (*reader).asks)
	slices.SortFunc(r.sections, func(a, b orderedSection) int { return cmp.Compare(a.order, b.order) })
	for _, s := range r.sections {
		r.content.Sections = append(r.content.Sections, s.Section)
	}
	r.file("forty.yaml", (*reader).forty)
	r.file("glossary.yaml", (*reader).glossary)
	r.file("covers.yaml", (*reader).covers)
	r.yamlFiles("specimens", (*reader).specimens)
	r.yamlFiles("loop", (*reader).loop)
	r.duplicates()
	r.lonelyStories()
	if !r.unread {
		r.linkPrimers()
		r.complete()
	}
	return r.content, r.mistakes.sorted()
}

func newReader(fsys fs.FS) *reader {
	return &reader{
		fsys:      fsys,
		content:   &Content{Settings: map[string]Setting{}},
		ids:       map[string]node{},
		sentences: map[string]node{},
		guide:     map[string]bool{},
		stories:   map[string][]node{},
	}
}

// reader reads the files one after the other and remembers what must not come
// twice.
type reader struct {
	fsys     fs.FS
	content  *Content
	mistakes Mistakes
	sections []orderedSection
	unread   bool // a file could not be read: what seems missing may stand in it

	ids       map[string]node // where an id was first given
	sentences map[string]node // where a sentence first stood
	guide     map[string]bool // facts of the guide that something carries

	stories    map[string][]node // where each set of questions with the same story is named
	storyOrder []string          // their names, as first met

	primers     []orderedPrimer
	primerLinks []link // from questions and cards
	pathLinks   []link // from the text of primers

	// What must not come nearly the same twice.
	prompts, points, cardsSaid []said
}

type orderedSection struct {
	order int
	bank.Section
}

// missing tells a mistake that has no line.
func (r *reader) missing(where, format string, args ...any) {
	node{r: r, file: path.Join("content", where)}.wrong(format, args...)
}

// yamlFiles gives every YAML file of a folder, in order of name, to read.
func (r *reader) yamlFiles(dir string, read func(*reader, string, node)) {
	r.files(dir, ".yaml", func(r *reader, name, file string, b []byte) {
		n, ok := r.parse(file, b)
		if !ok {
			r.unread = true
			return
		}
		read(r, name, n)
	})
}

// file gives one YAML file at the root of content/ to read.
func (r *reader) file(name string, read func(*reader, node)) {
	b, err := fs.ReadFile(r.fsys, name)
	if err != nil {
		r.missing(name, "cannot be read: %v", err)
		return
	}
	if n, ok := r.parse(path.Join("content", name), b); ok {
		read(r, n)
	}
}

// files gives every file of a folder, in order of name, to read. All of them
// have to end in ext.
func (r *reader) files(dir, ext string, read func(r *reader, name, file string, b []byte)) {
	entries, err := fs.ReadDir(r.fsys, dir)
	if err != nil {
		r.missing(dir, "cannot be read: %v", err)
		r.unread = true
		return
	}
	for _, e := range entries {
		name, fits := strings.CutSuffix(e.Name(), ext)
		where := path.Join(dir, e.Name())
		if !fits || e.IsDir() {
			r.missing(where, "is not read: only files that end in %s are", ext)
			continue
		}
		b, err := fs.ReadFile(r.fsys, where)
		if err != nil {
			r.missing(where, "cannot be read: %v", err)
			r.unread = true
			continue
		}
		read(r, name, path.Join("content", where), b)
	}
}

// parse reads one file as YAML. A file that is no YAML gives one mistake.
func (r *reader) parse(file string, b []byte) (node, bool) {
	n := node{r: r, file: file, line: 1}
	// Repeated fields are reported with all other mistakes, by object.
	f, err := parser.ParseBytes(b, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		reason := err.Error()
		var at yaml.Error
		if errors.As(err, &at) {
			reason = at.GetMessage()
			if t := at.GetToken(); t != nil && t.Position != nil {
				n.line = t.Position.Line
			}
		}
		n.wrong("is no YAML: %s", reason)
		return n, false
	}
	var bodies []ast.Node
	for _, d := range f.Docs {
		if d.Body != nil {
			bodies = append(bodies, d.Body)
		}
	}
	if len(bodies) != 1 {
		n.wrong("want one YAML document, found %d", len(bodies))
		return n, false
	}
	return n.child(bodies[0]), true
}
