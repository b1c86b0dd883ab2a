package archtest

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// module is the prefix of every import path of ours.
const module = "github.com/mockloop/mockloop/"

// file is one file of the repository, by its path from the root with slashes.
type file struct {
	path string
	text string
}

// goFile is a file with what the parser made of it.
type goFile struct {
	file
	fset *token.FileSet
	ast  *ast.File
}

// repository is every file that git tracks or would track, so that a rule is
// broken before the commit and not after it.
func repository(t *testing.T) []file {
	t.Helper()
	root := rootDir(t)
	cmd := exec.CommandContext(t.Context(), "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("the rules are about what git tracks, and this is no checkout: %v", err)
	}
	var files []file
	seen := map[string]bool{}
	for name := range strings.SplitSeq(strings.TrimRight(string(out), "\x00"), "\x00") {
		text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		if errors.Is(err, fs.ErrNotExist) || seen[name] {
			continue // deleted, not yet committed
		}
		if err != nil {
			t.Fatal(err)
		}
		seen[name] = true
		files = append(files, file{name, string(text)})
	}
	if len(files) < 100 {
		t.Fatalf("git knows of %d files only", len(files))
	}
	return files
}

// rootDir is the folder of go.mod.
func rootDir(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// goFiles parses the Go files among files, for every system and tag: a rule
// must not depend on where the tests run. What does not parse is told.
func goFiles(files []file) (parsed []goFile, broken []string) {
	for _, f := range files {
		if !strings.HasSuffix(f.path, ".go") || strings.Contains(f.path, "testdata/") {
			continue
		}
		fset := token.NewFileSet()
		tree, err := parser.ParseFile(fset, f.path, f.text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			broken = append(broken, err.Error())
			continue
		}
		parsed = append(parsed, goFile{f, fset, tree})
	}
	return parsed, broken
}

// pkg is the folder a file is in: "internal/bank".
func (f file) pkg() string { return path.Dir(f.path) }

// test reports whether the file is compiled into tests only.
func (f file) test() bool { return strings.HasSuffix(f.path, "_test.go") }

// in reports whether the file is in one of the folders or below.
func (f file) in(folders ...string) bool {
	for _, dir := range folders {
		if strings.HasPrefix(f.path, dir+"/") {
			return true
		}
	}
	return false
}

// imports are the paths a file imports, each with its place in the text.
func (f goFile) imports() map[string]token.Pos {
	m := map[string]token.Pos{}
	for _, i := range f.ast.Imports {
		if p, err := strconv.Unquote(i.Path.Value); err == nil {
			m[p] = i.Pos()
		}
	}
	return m
}

// name is what a file calls a package it imports; "" when it does not.
func (f goFile) name(importPath string) string {
	for _, i := range f.ast.Imports {
		if p, _ := strconv.Unquote(i.Path.Value); p == importPath {
			if i.Name != nil {
				return i.Name.Name
			}
			return path.Base(p)
		}
	}
	return ""
}

// at is a place in the file: "app/today.go:12".
func (f goFile) at(p token.Pos) string {
	return f.path + ":" + strconv.Itoa(f.fset.Position(p).Line)
}

// uses calls see for every mention of a name of the package: time.Now, called
// or handed on.
func (f goFile) uses(importPath string, see func(name string, at token.Pos)) {
	local := f.name(importPath)
	if local == "" {
		return
	}
	ast.Inspect(f.ast, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == local {
				see(sel.Sel.Name, sel.Pos())
			}
		}
		return true
	})
}

// overGo makes a rule about all files of one about each Go file.
func overGo(each func(f goFile) []string) func([]file) []string {
	return func(files []file) []string {
		parsed, out := goFiles(files)
		for _, f := range parsed {
			out = append(out, each(f)...)
		}
		return out
	}
}
