package wasmbuild

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Where the build puts things, below the module's root.
const (
	Wasm  = "web/app.wasm"       // the program; ignored by git
	Exec  = "build/wasm_exec.js" // Go's own glue, of the Go that built the program
	stamp = "build/wasm.stamp"   // what the program was built from
)

// ErrNoRoot means that no module of ours was found.
var ErrNoRoot = errors.New("wasmbuild: no go.mod of mockloop here or above")

// Target is the environment of every command about the browser program.
// GOFLAGS is emptied because a flag set on one machine must not change bytes.
var Target = []string{"GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "CGO_ENABLED=0"}

// flags make the program small and the same everywhere: no symbol table, no
// paths, no commit, and no copies of small functions in their callers, but for
// those of the packages that a key or a start spends its time in.
var flags = append([]string{"-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-gcflags=all=-l"}, inlined()...)

// quick are the packages in which small functions are still copied into their
// callers: those that a key in the search spends its time in. With go-app and
// syscall/js among them the program weighs 10 kB more with brotli 11, with the
// runtime and strings, too, 60 kB more.
var quick = []string{"unicode/utf8", "github.com/mockloop/mockloop/internal/bank"}

// inlined are the flags that take -l back for the quick packages: of several
// patterns that fit, go build takes the last.
func inlined() []string {
	out := make([]string, len(quick))
	for i, pkg := range quick {
		out[i] = "-gcflags=" + pkg + "="
	}
	return out
}

// sources are the folders whose files the program may be made of.
var sources = []string{"app", "cmd/wasm", "internal"}

// Result says what Build did.
type Result struct {
	Wasm    string        // path of the program
	Exec    string        // path of wasm_exec.js
	Size    int64         // of the program, in bytes
	Skipped bool          // nothing had changed since the last build
	Took    time.Duration // how long the build ran
	Warning string        // what could not be done, and does no harm; "" for nothing
}

// Build builds the browser program of the module at root, unless what it is
// built from is what it was built from last time.
func Build(ctx context.Context, root string) (Result, error) {
	start := time.Now()
	res := Result{Wasm: filepath.Join(root, filepath.FromSlash(Wasm)), Exec: filepath.Join(root, filepath.FromSlash(Exec))}
	modfile, err := Prepare(ctx, root)
	if err != nil {
		return res, err
	}
	toolchain, err := copyExec(ctx, root, res.Exec)
	if err != nil {
		return res, err
	}
	inputs, err := hashInputs(root, toolchain)
	if err != nil {
		return res, err
	}
	if current(root, inputs) {
		res.Skipped = true
	} else {
		args := append([]string{"build", "-modfile=" + modfile, "-o", res.Wasm}, flags...)
		if _, err := run(ctx, root, Target, "go", append(args, "./cmd/wasm")...); err != nil {
			return res, err
		}
		program, err := os.ReadFile(res.Wasm)
		if err != nil {
			return res, fmt.Errorf("wasmbuild: %w", err)
		}
		program, res.Warning = pack(program, toolchain)
		if err := os.WriteFile(res.Wasm, program, 0o644); err != nil {
			return res, fmt.Errorf("wasmbuild: %w", err)
		}
		if err := setCurrent(root, inputs); err != nil {
			return res, err
		}
	}
	info, err := os.Stat(res.Wasm)
	if err != nil {
		return res, fmt.Errorf("wasmbuild: %w", err)
	}
	res.Size, res.Took = info.Size(), time.Since(start)
	return res, nil
}

// Packages lists the packages that the browser program of the module at root is
// made of.
func Packages(ctx context.Context, root string) ([]string, error) {
	modfile, err := Prepare(ctx, root)
	if err != nil {
		return nil, err
	}
	out, err := run(ctx, root, Target, "go", "list", "-deps", "-modfile="+modfile, "./cmd/wasm")
	if err != nil {
		return nil, err
	}
	return strings.Fields(string(out)), nil
}

// FindRoot returns the folder of mockloop's go.mod: dir or one above it.
func FindRoot(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("wasmbuild: %w", err)
	}
	for {
		text, err := os.ReadFile(filepath.Join(dir, "go.mod"))
		if err == nil && strings.HasPrefix(string(text), "module github.com/mockloop/mockloop\n") {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", ErrNoRoot
		}
		dir = up
	}
}

// copyExec puts the toolchain's wasm_exec.js at dst: it has to be of the same
// Go as the program, so it is copied at each build and never committed. It
// returns the version of that Go.
func copyExec(ctx context.Context, root, dst string) (toolchain string, err error) {
	out, err := run(ctx, root, nil, "go", "env", "GOROOT", "GOVERSION")
	if err != nil {
		return "", err
	}
	goroot, version, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	text, err := os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return "", fmt.Errorf("wasmbuild: this Go has no wasm_exec.js: %w", err)
	}
	return version, writeIfOther(dst, text)
}

// hashInputs returns a hash of all that the program is made of: the sources,
// go.mod, the toolchain, the patch and the flags. Tests and their data are
// left out.
func hashInputs(root, toolchain string) (string, error) {
	h := sha256.New()
	fmt.Fprintln(h, toolchain, GoAppVersion, Target, flags, notInBrowser, patchRevision)
	add := func(rel string) error {
		f, err := os.Open(filepath.Join(root, rel))
		if err != nil {
			return err
		}
		defer f.Close()
		fmt.Fprintln(h, filepath.ToSlash(rel))
		_, err = io.Copy(h, f)
		return err
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		if err := add(name); err != nil {
			return "", fmt.Errorf("wasmbuild: %w", err)
		}
	}
	for _, dir := range sources {
		err := filepath.WalkDir(filepath.Join(root, filepath.FromSlash(dir)), func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			rel, err := filepath.Rel(root, path)
			if err != nil {
				return err
			}
			switch {
			case d.IsDir() && (d.Name() == "testdata" || nativeOnly[filepath.ToSlash(rel)]):
				return fs.SkipDir
			case d.IsDir() || strings.HasSuffix(rel, "_test.go") || strings.HasPrefix(d.Name(), "."):
				return nil
			}
			return add(rel)
		})
		if err != nil {
			return "", fmt.Errorf("wasmbuild: reading the sources: %w", err)
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// nativeOnly are the packages the program cannot import, so that work on them
// does not build it again.
var nativeOnly = map[string]bool{
	"internal/site": true, "internal/wasmbuild": true, "internal/content": true, "internal/e2e": true,
}

// current reports whether web/app.wasm was built from these inputs and has not been
// replaced since.
func current(root, inputs string) bool {
	old, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(stamp)))
	if err != nil {
		return false
	}
	sum, err := hashFile(filepath.Join(root, filepath.FromSlash(Wasm)))
	return err == nil && string(old) == inputs+"\n"+sum+"\n"
}

func setCurrent(root, inputs string) error {
	sum, err := hashFile(filepath.Join(root, filepath.FromSlash(Wasm)))
	if err != nil {
		return fmt.Errorf("wasmbuild: %w", err)
	}
	return writeIfOther(filepath.Join(root, filepath.FromSlash(stamp)), []byte(inputs+"\n"+sum+"\n"))
}

func hashFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
