package archtest

import (
	"fmt"
	"go/token"
	"path"
	"slices"
	"strings"
)

// atRoot are the folders and files that stand at the root.
var atRoot = []string{
	"app", "cmd", "internal", "web", "content", "go.mod", "go.sum", "Makefile", "README.md", "LICENSE",
	".ci", ".github", ".gitignore",
}

// onlyNamedAtRoot holds the list above.
func onlyNamedAtRoot(files []file) []string {
	var out []string
	for _, f := range files {
		top, _, _ := strings.Cut(f.path, "/")
		if say := top + " stands at the root"; !slices.Contains(atRoot, top) && !slices.Contains(out, say) {
			out = append(out, say)
		}
	}
	return out
}

const mostLines = 500

// noLongFiles keeps what people read and write short. Generated files and data
// are as long as they have to be.
func noLongFiles(files []file) []string {
	var out []string
	for _, f := range files {
		written := slices.Contains([]string{".go", ".js", ".css", ".md", ".yml"}, path.Ext(f.path)) || f.in(".ci")
		if !written || strings.HasSuffix(f.path, "_gen.go") || strings.Contains(f.path, "testdata/") {
			continue
		}
		if n := strings.Count(f.text, "\n"); n >= mostLines {
			out = append(out, fmt.Sprintf("%s has %d lines; below %d it can be taken in", f.path, n, mostLines))
		}
	}
	return out
}

// mostJavaScript is how many lines of JavaScript there may be: what has to run without
// the program, and the bulk reads of IndexedDB. Everything else is Go.
const mostJavaScript = 1200

func littleJavaScript(files []file) []string {
	n := 0
	for _, f := range files {
		if path.Ext(f.path) == ".js" && !strings.Contains(f.path, "testdata/") {
			n += strings.Count(f.text, "\n")
		}
	}
	if n <= mostJavaScript {
		return nil
	}
	return []string{fmt.Sprintf("there are %d lines of JavaScript, and there may be %d", n, mostJavaScript)}
}

// testsDoNotSleep has tests wait for what they need. In a bubble of synctest time is
// virtual, so a sleep costs none; what drives a browser has nothing else to wait for.
var testsDoNotSleep = overGo(func(f goFile) []string {
	if _, virtual := f.imports()["testing/synctest"]; !f.test() || virtual || f.in("internal/e2e") {
		return nil
	}
	var out []string
	f.uses("time", func(name string, at token.Pos) {
		if name == "Sleep" {
			out = append(out, f.at(at)+": a test sleeps; wait for the condition, or use testing/synctest")
		}
	})
	return out
})

// everyPackageSaysWhatItIs wants one package comment a folder, as godoc reads
// it.
func everyPackageSaysWhatItIs(files []file) []string {
	parsed, out := goFiles(files)
	docs := map[string][]string{}
	var order []string
	for _, f := range parsed {
		if f.test() {
			continue
		}
		if _, ok := docs[f.pkg()]; !ok {
			docs[f.pkg()] = nil
			order = append(order, f.pkg())
		}
		if f.ast.Doc == nil {
			continue
		}
		docs[f.pkg()] = append(docs[f.pkg()], path.Base(f.path))
		if text, want := f.ast.Doc.Text(), opening(f); !strings.HasPrefix(text, want) {
			out = append(out, fmt.Sprintf("%s: the package comment begins %.30q, want %q", f.path, text, want))
		}
	}
	for _, pkg := range order {
		switch n := len(docs[pkg]); {
		case n == 0:
			out = append(out, pkg+" has no package comment")
		case n > 1:
			out = append(out, fmt.Sprintf("%s has %d package comments, in %s", pkg, n, strings.Join(docs[pkg], ", ")))
		}
	}
	return out
}

func opening(f goFile) string {
	if f.ast.Name.Name == "main" {
		return "Command " + path.Base(f.pkg()) + " "
	}
	return "Package " + f.ast.Name.Name + " "
}

// machine is what no file may hold: where people's machines keep their folders,
// and hosts that packages come from. The pieces are put together here, so that
// this file does not hold them either.
var machine = []string{
	"/home" + "/", "/Users" + "/", "/root" + "/", "C:" + `\`,
	"proxy." + "golang.org", "sum." + "golang.org", "registry." + "npmjs", "pypi" + ".org", "arti" + "factory",
}

// noMachines keeps them out, and the words of the machine the test runs on.
func noMachines(own []string) func([]file) []string {
	words := append(slices.Clone(machine), own...)
	return func(files []file) []string {
		var out []string
		for _, f := range files {
			if strings.Contains(f.text, "\x00") {
				continue // a picture
			}
			for i, line := range strings.Split(f.text, "\n") {
				for _, w := range words {
					if strings.Contains(line, w) {
						out = append(out, fmt.Sprintf("%s:%d names %s", f.path, i+1, w))
					}
				}
			}
		}
		return out
	}
}
