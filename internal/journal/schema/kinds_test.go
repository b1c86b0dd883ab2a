//go:build !js

package schema

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/journal"
)

// TestEveryKindIsRead: whoever adds a kind has to say how it is read and merged.
func TestEveryKindIsRead(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../record.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	ast.Inspect(file, func(node ast.Node) bool {
		v, isValue := node.(*ast.ValueSpec)
		if !isValue || len(v.Values) != 1 || !strings.HasPrefix(v.Names[0].Name, "Kind") {
			return true
		}
		kind, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		if n++; reader(journal.Kind(kind)) == nil {
			t.Errorf("nothing reads the kind %q", kind)
		}
		return true
	})
	if n < 11 {
		t.Errorf("%d kinds found", n)
	}
}
