package content

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"github.com/mockloop/mockloop/internal/content/textmatch"
)

// node is a value of a file with its place. A node without yaml stands for a
// field that is missing or unreadable; that has been reported already, so reading
// it gives zero values and tells nothing more.
type node struct {
	r    *reader
	file string
	line int
	yaml ast.Node
}

func (n node) wrong(format string, args ...any) {
	n.r.mistakes = append(n.r.mistakes, Mistake{n.file, n.line, fmt.Sprintf(format, args...)})
}

func (n node) child(y ast.Node) node {
	return node{n.r, n.file, lineOf(y, n.line), y}
}

// lineOf is the line where a value begins. A mapping's own token is the colon
// or the first key, which may stand deeper than the entry begins.
func lineOf(y ast.Node, otherwise int) int {
	switch v := y.(type) {
	case nil:
		return otherwise
	case *ast.MappingNode:
		if len(v.Values) > 0 {
			return lineOf(v.Values[0], otherwise)
		}
	case *ast.MappingValueNode:
		return lineOf(v.Key, otherwise)
	}
	if t := y.GetToken(); t != nil && t.Position != nil {
		return t.Position.Line
	}
	return otherwise
}

// object is a mapping with known fields.
type object struct {
	node
	fields map[string]node
	order  []string // the fields' names as they stand in the file
}

// object reads a mapping; unknown and repeated fields are mistakes.
func (n node) object(known ...string) object {
	o := object{node: n, fields: map[string]node{}}
	if n.yaml == nil {
		return o
	}
	m, ok := n.yaml.(ast.MapNode)
	if !ok {
		n.wrong("want fields (%s), found %s", strings.Join(known, ", "), kindOf(n.yaml))
		o.yaml = nil
		return o
	}
	for it := m.MapRange(); it.Next(); {
		key := n.child(it.Key())
		name := it.Key().String()
		switch _, twice := o.fields[name]; {
		case !slices.Contains(known, name):
			key.wrong("unknown field %q%s", name, textmatch.DidYouMean(name, known))
		case twice:
			key.wrong("field %q stands here twice", name)
		default:
			// A folded text begins below its key; the key is the better place to point at.
			o.fields[name] = node{n.r, n.file, key.line, it.Value()}
			o.order = append(o.order, name)
		}
	}
	return o
}

// get returns a field that has to be there.
func (o object) get(name string) node {
	f, ok := o.fields[name]
	if !ok && o.yaml != nil {
		o.wrong("field %q is missing", name)
	}
	if !ok {
		return node{r: o.r, file: o.file, line: o.line}
	}
	return f
}

// optional returns a field that may be left out.
func (o object) optional(name string) node {
	if f, ok := o.fields[name]; ok {
		return f
	}
	return node{r: o.r, file: o.file, line: o.line}
}

// list reads a sequence.
func (n node) list() []node {
	if n.yaml == nil {
		return nil
	}
	s, ok := n.yaml.(*ast.SequenceNode)
	if !ok {
		n.wrong("want a list, found %s", kindOf(n.yaml))
		return nil
	}
	out := make([]node, len(s.Values))
	for i, v := range s.Values {
		out[i] = n.child(v)
	}
	return out
}

// straightApostrophe is a word with one.
var straightApostrophe = regexp.MustCompile(`[\pL\d]+'\pL+`)

// text reads a text that is not empty and has at most most characters (0: any
// length).
func (n node) text(most int) string {
	if n.yaml == nil {
		return ""
	}
	var s string
	switch v := n.yaml.(type) {
	case *ast.StringNode:
		s = v.Value
		if lostToComment(v) {
			n.wrong("what follows # is lost as a comment: put the text in quotes, or the comment on its own line")
		}
	case *ast.LiteralNode:
		s = v.Value.Value
	case *ast.NullNode:
	default:
		n.wrong("want text, found %s: put it in quotes", kindOf(n.yaml))
		return ""
	}
	s = strings.TrimSpace(s)
	if s == "" {
		n.wrong("the text is empty")
		return ""
	}
	if straight := straightApostrophe.FindString(s); straight != "" {
		n.wrong("%q has a straight apostrophe, want ’", straight)
	}
	if c := utf8.RuneCountInString(s); most > 0 && c > most {
		n.wrong("%d characters, at most %d fit: %s", c, most, s)
	}
	return s
}

// lostToComment reports whether a comment stands behind a text without quotes:
// nobody can tell it from a text that was to hold a number sign.
func lostToComment(v *ast.StringNode) bool {
	t := v.GetToken()
	return t.Type == token.StringType && t.Next != nil && t.Next.Type == token.CommentType &&
		t.Next.Position.Line == t.Position.Line
}

// number reads a whole number.
func (n node) number() (int, bool) {
	if n.yaml == nil {
		return 0, false
	}
	if v, ok := n.yaml.(*ast.IntegerNode); ok {
		if i, err := strconv.Atoi(v.Token.Value); err == nil {
			return i, true
		}
	}
	n.wrong("want a whole number, found %s", kindOf(n.yaml))
	return 0, false
}

func kindOf(y ast.Node) string {
	switch y.(type) {
	case ast.MapNode:
		return "fields"
	case *ast.SequenceNode:
		return "a list"
	case *ast.StringNode, *ast.LiteralNode:
		return "text"
	case *ast.NullNode:
		return "nothing"
	case *ast.IntegerNode, *ast.FloatNode, *ast.InfinityNode, *ast.NanNode:
		return "a number"
	case *ast.BoolNode:
		return "true or false"
	default:
		return "something the bank has no use for (" + y.Type().String() + ")"
	}
}
