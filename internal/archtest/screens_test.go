package archtest

import (
	"go/ast"
	"go/token"
	"reflect"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// noStyleNoRaw keeps out what the Content-Security-Policy and the Trusted Types
// of every page refuse: go-app's Style methods write style attributes, Raw
// writes markup.
var noStyleNoRaw = overGo(func(f goFile) []string {
	if f.test() || !f.in("app") {
		return nil
	}
	var out []string
	ast.Inspect(f.ast, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && (sel.Sel.Name == "Style" || sel.Sel.Name == "Styles") {
			out = append(out, f.at(sel.Sel.Pos())+": ."+sel.Sel.Name+"( writes a style attribute, which the page's policy refuses; use a class")
		}
		return true
	})
	f.uses(goApp, func(name string, at token.Pos) {
		if name == "Raw" {
			out = append(out, f.at(at)+": Raw writes markup, which the page's Trusted Types refuse")
		}
	})
	return out
})

// everyHandlerHasAScope: go-app takes two handlers made by one literal for the
// same, and keeps the old one with what it captured, unless their scopes differ.
var everyHandlerHasAScope = overGo(func(f goFile) []string {
	if f.test() || !f.in("app") {
		return nil
	}
	var out []string
	ast.Inspect(f.ast, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		sel, ok := call.Fun.(*ast.SelectorExpr)
		if !ok || !handlers[sel.Sel.Name] {
			return true
		}
		for _, arg := range call.Args {
			if scoped(arg) {
				return true
			}
		}
		out = append(out, f.at(sel.Sel.Pos())+": ."+sel.Sel.Name+"( without an EventScope")
		return true
	})
	return out
})

// scoped reports whether an argument is EventScope of something.
func scoped(arg ast.Expr) bool {
	call, ok := arg.(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return false
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	return ok && sel.Sel.Name == "EventScope"
}

// handlers are the methods of go-app's elements that take a handler.
var handlers = func() map[string]bool {
	m := map[string]bool{}
	for _, t := range []reflect.Type{
		reflect.TypeFor[goapp.HTMLButton](), reflect.TypeFor[goapp.HTMLInput](), reflect.TypeFor[goapp.HTMLDialog](),
		reflect.TypeFor[goapp.HTMLDetails](), reflect.TypeFor[goapp.HTMLForm](), reflect.TypeFor[goapp.HTMLElem](),
	} {
		for i := range t.NumMethod() {
			if name := t.Method(i).Name; strings.HasPrefix(name, "On") {
				m[name] = true
			}
		}
	}
	return m
}()
