package bank

import "strings"

// Primer is a page that explains one thing a candidate has to know.
type Primer struct {
	ID     string // its address
	Title  string
	Short  string // one line
	Guide  []string
	Blocks []Block
}

// FindPrimer returns a primer by its id.
func FindPrimer(id string) (*Primer, bool) {
	return findIn(Primers, func(p *Primer) bool { return p.ID == id })
}

// Block is one piece of a page. Pages are written in Markdown and taken apart
// when the bank is generated, so that the program carries no parser of it.
type Block struct {
	Kind  BlockKind
	Lines Lines // one; of a list as many as it has items. Spans reads them.
}

// BlockKind is what a block is.
type BlockKind uint8

// The kinds of block.
const (
	Heading BlockKind = iota + 1
	Paragraph
	Quote // a worked example, set apart
	Bullets
	Steps // a list whose order matters
)

// Span is a run of text in one style.
type Span struct {
	Text  string
	Style SpanStyle
	Path  string // of a link: the address below the base, such as /primer/star/
}

// SpanStyle is how a span is set.
type SpanStyle uint8

// The styles of text.
const (
	PlainText SpanStyle = iota
	Strong
	Emphasis
	Linked
)

// The marks that part a line into spans. They stand in no text.
const (
	markEnd  = '\x01'
	markPath = '\x02' // between a link's words and its path
)

// The marks that begin a span, by its style.
var spanMarks = [...]byte{Strong: '\x03', Emphasis: '\x04', Linked: '\x05'}

// JoinSpans joins spans to one line.
func JoinSpans(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		if s.Style == PlainText {
			b.WriteString(s.Text)
			continue
		}
		b.WriteByte(spanMarks[s.Style])
		b.WriteString(s.Text)
		if s.Path != "" {
			b.WriteByte(markPath)
			b.WriteString(s.Path)
		}
		b.WriteByte(markEnd)
	}
	return b.String()
}

// ParseSpans parts a line into the spans it was joined of. Neighbors in plain text
// become one.
func ParseSpans(line string) []Span {
	var out []Span
	for line != "" {
		at := strings.IndexAny(line, "\x03\x04\x05")
		if at < 0 {
			return append(out, Span{Text: line})
		}
		if at > 0 {
			out = append(out, Span{Text: line[:at]})
		}
		style := SpanStyle(line[at] - '\x03' + byte(Strong))
		var inner string
		inner, line, _ = strings.Cut(line[at+1:], string(markEnd))
		text, path, _ := strings.Cut(inner, string(markPath))
		out = append(out, Span{Text: text, Style: style, Path: path})
	}
	return out
}

// Ask is a good question for a candidate to ask an interviewer.
type Ask struct {
	ID          string
	Interviewer Interviewer
	Text        string // as the candidate says it
	Why         string // what its answer tells, or what asking it shows
}

// AsksFor returns the questions to ask an interviewer, in the bank's order.
func AsksFor(who Interviewer) []Ask {
	var out []Ask
	for _, a := range Asks {
		if a.Interviewer == who {
			out = append(out, a)
		}
	}
	return out
}
