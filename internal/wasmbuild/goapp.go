package wasmbuild

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// GoApp is the module that is patched.
const GoApp = "github.com/maxence-charriere/go-app/v10"

// GoAppVersion is the version the patch was made for and tried with.
const GoAppVersion = "v10.1.11"

// ErrVersion means that go.mod requires a go-app that the patch was not made for.
var ErrVersion = errors.New("wasmbuild: go-app has another version than the one its patch was made for")

// notInBrowser are go-app's files that the browser program leaves out. The
// first three import net/http; route.go imports regexp; state.go is for what a
// journal does here, and brings encryption along.
var notInBrowser = []string{"http.go", "resource.go", "static.go", "route.go", "state.go"}

// inBrowser takes their place. It is Go source under another name, because it
// belongs to go-app's package and not to this one.
//
//go:embed goapp_wasm.go.txt
var inBrowser []byte

// patchSources are the files of this package that decide what the patched go-app and
// the stripped program look like: a program built before one of them changed is
// built again.
//
//go:embed goapp.go goapp_wasm.go.txt tables.go
var patchSources embed.FS

// patchRevision is the hash of patchSources, 12 hex digits.
var patchRevision = func() string {
	h := sha256.New()
	for _, name := range []string{"goapp.go", "goapp_wasm.go.txt", "tables.go"} {
		text, err := patchSources.ReadFile(name)
		if err != nil {
			panic(err) // it is embedded
		}
		fmt.Fprintf(h, "%s %d\n%s", name, len(text), text)
	}
	return hex.EncodeToString(h.Sum(nil)[:6])
}()

// patchedDir is where the patched go-app lies, below the root of the module. A folder
// for each version and patch: a file that the next one no longer has must not be
// compiled in.
var patchedDir = "build/goapp-" + GoAppVersion + "-" + patchRevision

// module is the part of `go list -m -json` that is read here.
type module struct {
	Version string
	Dir     string
}

// findGoApp returns go-app's version and its folder in the module cache,
// downloading it when it is not there yet.
func findGoApp(ctx context.Context, root string) (module, error) {
	var m module
	out, err := run(ctx, root, nil, "go", "list", "-m", "-json", GoApp)
	if err != nil {
		return m, err
	}
	if err := json.Unmarshal(out, &m); err != nil {
		return m, fmt.Errorf("wasmbuild: reading what go list says of %s: %w", GoApp, err)
	}
	if m.Version != GoAppVersion {
		return m, fmt.Errorf("%w: go.mod has %s, the patch is for %s; see internal/wasmbuild/goapp.go", ErrVersion, m.Version, GoAppVersion)
	}
	if m.Dir == "" {
		out, err := run(ctx, root, nil, "go", "mod", "download", "-json", GoApp+"@"+GoAppVersion)
		if err != nil {
			return m, err
		}
		if err := json.Unmarshal(out, &m); err != nil {
			return m, fmt.Errorf("wasmbuild: reading what go mod download says of %s: %w", GoApp, err)
		}
	}
	return m, nil
}

// Prepare writes the patched go-app, build/go.mod and build/go.sum below root and
// returns the path of build/go.mod, which `go build`, `go list` and `go vet`
// take as -modfile. It is cheap when everything is there already.
func Prepare(ctx context.Context, root string) (modfile string, err error) {
	m, err := findGoApp(ctx, root)
	if err != nil {
		return "", err
	}
	if err := patchGoApp(m.Dir, filepath.Join(root, filepath.FromSlash(patchedDir))); err != nil {
		return "", err
	}
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", fmt.Errorf("wasmbuild: %w", err)
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return "", fmt.Errorf("wasmbuild: %w", err)
	}
	// A relative path in a replace is taken from the module's root, wherever
	// the -modfile lies, so that no path of this machine gets into the build.
	mod = append(mod, "\nreplace "+GoApp+" => ./"+patchedDir+"\n"...)
	modfile = filepath.Join(root, "build", "go.mod")
	if err := writeIfOther(modfile, mod); err != nil {
		return "", err
	}
	return modfile, writeIfOther(filepath.Join(root, "build", "go.sum"), sum)
}

// patchGoApp copies the module at src to dst, without its tests, and patches
// the copy.
func patchGoApp(src, dst string) error {
	left := map[string]bool{}
	for _, name := range notInBrowser {
		left[filepath.Join("pkg", "app", name)] = true
	}
	seen := 0
	err := filepath.WalkDir(src, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(src, path)
		if err != nil {
			return err
		}
		if d.IsDir() {
			if rel == "docs" || strings.HasPrefix(d.Name(), ".") && rel != "." {
				return fs.SkipDir
			}
			return nil
		}
		switch {
		case strings.HasSuffix(rel, "_test.go"):
			return nil
		case !strings.HasPrefix(rel, "pkg"+string(filepath.Separator)) && rel != "go.mod" && rel != "LICENSE":
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if left[rel] {
			delete(left, rel)
			if text, err = leaveOut(text); err != nil {
				return fmt.Errorf("%s: %w", rel, err)
			}
		}
		if patch := rewritten[filepath.ToSlash(rel)]; patch != nil {
			seen++
			if text, err = patch(text); err != nil {
				return fmt.Errorf("%s: %w", rel, err)
			}
		}
		return writeIfOther(filepath.Join(dst, rel), text)
	})
	if err != nil {
		return fmt.Errorf("wasmbuild: copying go-app: %w", err)
	}
	if seen != len(rewritten) {
		return fmt.Errorf("%w: it lacks a file that is rewritten", ErrVersion)
	}
	for rel := range left {
		return fmt.Errorf("%w: it has no %s", ErrVersion, rel)
	}
	return writeIfOther(filepath.Join(dst, "pkg", "app", "mockloop_wasm.go"), inBrowser)
}

// rewritten are go-app's files that the browser program has in another form.
var rewritten = map[string]func([]byte) ([]byte, error){
	"pkg/app/html_gen.go": concrete,
	// concrete turns what was an interface into a pointer in the one place that asserts it.
	"pkg/app/engine.go": swap("document.(HTML).body()", "HTML(document).body()"),
	// An address with a stray "%" in it must not end the program: see parseURL.
	"pkg/app/js_wasm.go": swap("u, _ := url.Parse(rawurl)", "u := parseURL(rawurl)"),
	"pkg/app/context.go": swap("u, err := url.Parse(rawURL)", "u, err := parseURL(rawURL), error(nil)"),
	// Translators and extensions replace nodes that go-app holds on to: see backInPlace.
	"pkg/app/node.go": swap(
		"v.JSValue().setNodeValue(v.value)", "v.JSValue().setNodeValue(v.value)\n\tbackInPlace(v)",
		"v.JSValue().replaceChild(newChild, child)", "backInPlace(child)\n\t\tv.JSValue().replaceChild(newChild, child)",
		"v.JSValue().removeChild(child)", "backInPlace(child)\n\t\tv.JSValue().removeChild(child)",
		"parent.JSValue().replaceChild(newRoot, root)", "backInPlace(root)\n\t\t\t\tparent.JSValue().replaceChild(newRoot, root)",
	),
}

// swap makes a patch of pairs: what has to be there, once, and what takes its place.
func swap(pairs ...string) func([]byte) ([]byte, error) {
	return func(text []byte) ([]byte, error) {
		for i := 0; i < len(pairs); i += 2 {
			if n := bytes.Count(text, []byte(pairs[i])); n != 1 {
				return nil, fmt.Errorf("%w: %s is there %d times, want once", ErrVersion, pairs[i], n)
			}
			text = bytes.Replace(text, []byte(pairs[i]), []byte(pairs[i+1]), 1)
		}
		return text, nil
	}
}

// htmlInterface is the interface of one HTML element as go-app's generator writes
// it: its name, and whatever stands in it.
var htmlInterface = regexp.MustCompile(`(?m)^type HTML(\w+) interface \{\n(?:.*\n)*?\}\n`)

// concrete makes the interface of each HTML element another name of the one type
// that is it. Each of the thousands of calls that build a screen is then a direct
// one: 480 kB of the program less, 62 kB with brotli 11.
func concrete(text []byte) ([]byte, error) {
	const elements = 110
	if n := len(htmlInterface.FindAll(text, -1)); n != elements {
		return nil, fmt.Errorf("%w: %d interfaces of elements, the patch is for %d", ErrVersion, n, elements)
	}
	return htmlInterface.ReplaceAll(text, []byte("type HTML$1 = *html$1\n")), nil
}

// leaveOut puts a build constraint before a file's package clause. A file that
// has one already keeps it when it says the same.
func leaveOut(text []byte) ([]byte, error) {
	const constraint = "//go:build !wasm\n"
	switch {
	case bytes.HasPrefix(text, []byte(constraint)):
		return text, nil
	case bytes.Contains(text, []byte("//go:build ")):
		return nil, fmt.Errorf("%w: the file has a build constraint of its own", ErrVersion)
	}
	return append([]byte(constraint+"\n"), text...), nil
}

// writeIfOther writes a file unless it holds exactly that already, so that
// times of files change only when they do, and makes its folder.
func writeIfOther(path string, text []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, text) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("wasmbuild: %w", err)
	}
	if err := os.WriteFile(path, text, 0o644); err != nil {
		return fmt.Errorf("wasmbuild: %w", err)
	}
	return nil
}

// run starts a command in dir and returns what it prints. Its error carries
// what the command had to say.
func run(ctx context.Context, dir string, env []string, name string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("wasmbuild: %s %s: %w\n%s", name, strings.Join(args, " "), err, strings.TrimSpace(errs.String()+out.String()))
	}
	return out.Bytes(), nil
}
