package content

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/textmatch"
)

// A primer is a page, read on a phone in about three minutes.
const (
	minPrimerWords, maxPrimerWords = 350, 800

	maxPrimerTitle = 50
	maxPrimerShort = 90
)

// primerIDs are the pages there must be.
var primerIDs = []string{
	"working-backwards", "six-pager", "one-way-and-two-way-doors", "input-and-output-metrics", "flywheel",
	"two-pizza-teams", "bar-raiser-and-debrief", "star", "amazons-businesses", "pm-and-pm-t", "rules-of-the-day",
}

// primer reads one Markdown file: YAML between two lines of "---", then the page.
func (r *reader) primer(name, file string, b []byte) {
	whole := node{r: r, file: file, line: 1}
	front, body, ok := bytes.Cut(bytes.TrimPrefix(b, []byte("---\n")), []byte("\n---\n"))
	if !bytes.HasPrefix(b, []byte("---\n")) || !ok {
		whole.wrong("want front matter between two lines of ---")
		r.unread = true
		return
	}
	n, ok := r.parse(file, append([]byte("\n"), front...)) // a line for the first ---, so that lines are the file's
	if !ok {
		r.unread = true
		return
	}
	o := n.object("id", "order", "title", "short", "guide")
	id := o.get("id")
	p := bank.Primer{
		ID:    id.id(),
		Title: o.get("title").text(maxPrimerTitle),
		Short: o.get("short").prose(maxPrimerShort),
		Guide: o.optional("guide").guideIDs(),
	}
	id.slugOfFile(name, p.ID)
	if p.ID != "" && !slices.Contains(primerIDs, p.ID) {
		id.wrong("unknown primer %q%s", p.ID, textmatch.DidYouMean(p.ID, primerIDs))
	}
	order, _ := o.get("order").number()
	m := markdown{r: r, file: file, source: body, offset: bytes.Count(front, []byte("\n")) + 3}
	p.Blocks = m.blocks()
	if m.words < minPrimerWords || m.words > maxPrimerWords {
		whole.wrong("%d words, want %d to %d", m.words, minPrimerWords, maxPrimerWords)
	}
	r.primers = append(r.primers, orderedPrimer{order, p, id})
}

type orderedPrimer struct {
	order int
	bank.Primer
	at node
}

// markdown takes a page apart.
type markdown struct {
	r      *reader
	file   string
	source []byte
	offset int // lines of the file before the source
	words  int
}

func (m *markdown) blocks() []bank.Block {
	var out []bank.Block
	doc := goldmark.DefaultParser().Parse(text.NewReader(m.source))
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		switch v := n.(type) {
		case *ast.Heading:
			if v.Level != 2 {
				m.at(n).wrong("a heading of level %d: only ## is used", v.Level)
			}
			out = append(out, bank.Block{Kind: bank.Heading, Lines: m.line(n)})
		case *ast.Paragraph:
			out = append(out, bank.Block{Kind: bank.Paragraph, Lines: m.line(n)})
		case *ast.Blockquote:
			for q := n.FirstChild(); q != nil; q = q.NextSibling() {
				out = append(out, m.quoted(q)...)
			}
		case *ast.List:
			out = append(out, m.list(v))
		default:
			m.at(n).wrong("the app shows no %s", strings.ToLower(n.Kind().String()))
		}
	}
	return out
}

// quoted gives a quote's paragraphs; a list in it becomes a quote an item.
func (m *markdown) quoted(n ast.Node) []bank.Block {
	switch v := n.(type) {
	case *ast.Paragraph:
		return []bank.Block{{Kind: bank.Quote, Lines: m.line(n)}}
	case *ast.List:
		var out []bank.Block
		for _, item := range m.list(v).Lines.All() {
			out = append(out, bank.Block{Kind: bank.Quote, Lines: bank.Lines(item)})
		}
		return out
	}
	m.at(n).wrong("the app shows no %s in a quote", strings.ToLower(n.Kind().String()))
	return nil
}

func (m *markdown) list(l *ast.List) bank.Block {
	b := bank.Block{Kind: bank.Bullets}
	var items []string
	if l.IsOrdered() {
		b.Kind = bank.Steps
	}
	for item := l.FirstChild(); item != nil; item = item.NextSibling() {
		first := item.FirstChild()
		if first == nil {
			continue
		}
		if item.ChildCount() != 1 {
			m.at(first).wrong("an item of a list is one paragraph")
		}
		items = append(items, string(m.line(first)))
	}
	b.Lines = bank.JoinLines(items...)
	return b
}

// line reads the text of a block as one line.
func (m *markdown) line(block ast.Node) bank.Lines { return bank.Lines(bank.JoinSpans(m.spans(block))) }

// spans reads the text of a block, and lints it as prose.
func (m *markdown) spans(block ast.Node) []bank.Span {
	var out []bank.Span
	var all strings.Builder
	add := func(s bank.Span) {
		all.WriteString(s.Text)
		if last := len(out) - 1; last >= 0 && s.Style == bank.PlainText && out[last].Style == bank.PlainText {
			out[last].Text += s.Text
			return
		}
		if s.Text != "" {
			out = append(out, s)
		}
	}
	for n := block.FirstChild(); n != nil; n = n.NextSibling() {
		switch v := n.(type) {
		case *ast.Text, *ast.String:
			add(bank.Span{Text: m.plain(n)})
		case *ast.Emphasis:
			style := bank.Emphasis
			if v.Level == 2 {
				style = bank.Strong
			}
			add(bank.Span{Text: m.inner(n), Style: style})
		case *ast.Link:
			path := string(v.Destination)
			add(bank.Span{Text: m.inner(n), Style: bank.Linked, Path: path})
			m.r.pathLinks = append(m.r.pathLinks, link{m.at(block), path})
		default:
			m.at(block).wrong("the app shows no %s in a text", strings.ToLower(n.Kind().String()))
		}
	}
	m.words += len(strings.Fields(all.String()))
	at := m.at(block)
	at.lintProse(strings.TrimSpace(all.String()))
	return out
}

// plain is the text of a leaf; a line's end within a paragraph is a space.
func (m *markdown) plain(n ast.Node) string {
	switch v := n.(type) {
	case *ast.Text:
		s := string(v.Segment.Value(m.source))
		if v.SoftLineBreak() || v.HardLineBreak() {
			s += " "
		}
		return s
	case *ast.String:
		return string(v.Value)
	}
	return ""
}

func (m *markdown) inner(n ast.Node) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Type() == ast.TypeInline && c.ChildCount() > 0 {
			m.at(n.Parent()).wrong("styles within styles are not shown")
		}
		b.WriteString(m.plain(c))
	}
	return b.String()
}

// at is the place of a block.
func (m *markdown) at(n ast.Node) node {
	line := m.offset
	if lines := n.Lines(); lines != nil && lines.Len() > 0 {
		line += bytes.Count(m.source[:lines.At(0).Start], []byte("\n")) + 1
	}
	return node{r: m.r, file: m.file, line: line}
}

// linkPrimers tells primers that are missing or that no question leads to, and
// links to what does not exist.
func (r *reader) linkPrimers() {
	slices.SortStableFunc(r.primers, func(a, b orderedPrimer) int { return cmp.Compare(a.order, b.order) })
	have := map[string]bool{}
	for i, p := range r.primers {
		r.content.Primers = append(r.content.Primers, p.Primer)
		have[p.ID] = true
		if p.order != i+1 {
			p.at.wrong("order %d, want %d: the primers count from 1 without a gap", p.order, i+1)
		}
	}
	for _, id := range primerIDs {
		if !have[id] {
			r.missing("primers", "the primer %q is missing", id)
		}
	}
	linked := map[string]bool{}
	for _, l := range r.primerLinks {
		if !slices.Contains(primerIDs, l.id) {
			l.from.wrong("unknown primer %q%s", l.id, textmatch.DidYouMean(l.id, primerIDs))
		}
		linked[l.id] = true
	}
	for _, p := range r.primers {
		if !linked[p.ID] {
			p.at.wrong("no question links the primer %q", p.ID)
		}
	}
	for _, l := range r.pathLinks {
		if !knownPath(l.id) {
			l.from.wrong("the app has no page %q", l.id)
		}
	}
}

// knownPath reports whether the app has a page that a primer may link.
func knownPath(path string) bool {
	parts := strings.Split(path, "/")
	if len(parts) != 4 || parts[0] != "" || parts[3] != "" {
		return slices.Contains([]string{"/principles/", "/questions/", "/guide/", "/readiness/", "/history/", "/cards/", "/ask/", "/settings/", "/"}, path)
	}
	id := parts[2]
	switch parts[1] {
	case "primer":
		return slices.Contains(primerIDs, id)
	case "guide":
		return slices.Contains(sectionIDs, id)
	case "principle":
		_, err := bank.ParsePrinciple(id)
		return err == nil
	case "stage":
		_, err := bank.ParseStage(id)
		return err == nil
	}
	return false
}

// primerIDs reads the primers that something links; that they exist is checked
// when all files are read.
func (n node) primerIDs() []string {
	var out []string
	for _, e := range n.list() {
		s := e.text(0)
		if slices.Contains(out, s) {
			e.wrong("primer %q stands here twice", s)
			continue
		}
		if s != "" {
			out = append(out, s)
			n.r.primerLinks = append(n.r.primerLinks, link{e, s})
		}
	}
	return out
}

// link is a primer's id where something points at it.
type link struct {
	from node
	id   string
}
