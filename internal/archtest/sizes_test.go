package archtest

import (
	"fmt"
	"go/ast"
	"maps"
	"slices"
	"strings"
)

// Bounds of what one person takes in at a time. Generated files and tests don't
// count.
const (
	maxPackageLines = 2600
	maxAppFiles     = 12
	maxMethods      = 40
)

// smallPackages holds the first two bounds.
func smallPackages(files []file) []string {
	lines, count := map[string]int{}, map[string]int{}
	for _, f := range files {
		if !strings.HasSuffix(f.path, ".go") || f.test() || strings.HasSuffix(f.path, "_gen.go") || strings.Contains(f.path, "testdata/") {
			continue
		}
		lines[f.pkg()] += strings.Count(f.text, "\n")
		count[f.pkg()]++
	}
	var out []string
	for _, pkg := range slices.Sorted(maps.Keys(lines)) {
		if n := lines[pkg]; n > maxPackageLines {
			out = append(out, fmt.Sprintf("%s has %d lines, at most %d", pkg, n, maxPackageLines))
		}
		if n := count[pkg]; n > maxAppFiles && (pkg == "app" || strings.HasPrefix(pkg, "app/")) {
			out = append(out, fmt.Sprintf("%s has %d files, at most %d", pkg, n, maxAppFiles))
		}
	}
	return out
}

// fewMethods holds the bound of methods, unexported ones included.
func fewMethods(files []file) []string {
	parsed, out := goFiles(files)
	methods := map[string]map[string]bool{} // by type; a method of two forms counts once
	for _, f := range parsed {
		if f.test() {
			continue
		}
		for _, d := range f.ast.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv != nil && len(d.Recv.List) == 1 {
					note(methods, f.pkg()+"."+typeName(d.Recv.List[0].Type), d.Name.Name)
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if t, ok := s.(*ast.TypeSpec); ok {
						if i, ok := t.Type.(*ast.InterfaceType); ok {
							for _, m := range i.Methods.List {
								for _, name := range m.Names {
									note(methods, f.pkg()+"."+t.Name.Name, name.Name)
								}
							}
						}
					}
				}
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(methods)) {
		if n := len(methods[name]); n > maxMethods {
			out = append(out, fmt.Sprintf("%s has %d methods, at most %d", name, n, maxMethods))
		}
	}
	return out
}

func note(methods map[string]map[string]bool, of, method string) {
	if methods[of] == nil {
		methods[of] = map[string]bool{}
	}
	methods[of][method] = true
}

// typeName is the name of a receiver's type.
func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return typeName(e.X)
	case *ast.IndexExpr:
		return typeName(e.X)
	case *ast.IndexListExpr:
		return typeName(e.X)
	case *ast.Ident:
		return e.Name
	}
	return "?"
}

const shellPath = module + "app/shell"

// shellEmbeddedByAlias: go-app overwrites the exported fields of a component when
// it navigates to another address of the same path, and an embedded type is a field
// of its own name. So what screens embed of the shell they embed by an unexported
// alias (type page = shell.Page).
var shellEmbeddedByAlias = overGo(func(f goFile) []string {
	if f.test() || !f.in("app") || f.pkg() == "app/shell" {
		return nil
	}
	shell := f.name(shellPath)
	var out []string
	ast.Inspect(f.ast, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.StructType:
			for _, field := range n.Fields.List {
				if len(field.Names) > 0 {
					continue
				}
				e := field.Type
				if star, ok := e.(*ast.StarExpr); ok {
					e = star.X
				}
				if sel, ok := e.(*ast.SelectorExpr); ok && shell != "" {
					if x, ok := sel.X.(*ast.Ident); ok && x.Name == shell {
						out = append(out, fmt.Sprintf("%s: embeds %s.%s under its exported name", f.at(sel.Pos()), shell, sel.Sel.Name))
					}
				}
			}
		case *ast.TypeSpec:
			sel, ok := n.Type.(*ast.SelectorExpr)
			if !ok || !n.Assign.IsValid() || !n.Name.IsExported() || shell == "" || sel.Sel.Name == "Deps" {
				return true // Deps is no component
			}
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == shell {
				out = append(out, fmt.Sprintf("%s: %s is an exported alias of %s.%s; embedding it would make an exported field", f.at(n.Pos()), n.Name.Name, shell, sel.Sel.Name))
			}
		}
		return true
	})
	return out
})
