package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// ErrStale is wrapped by the error of a file that was not made from the
// content/ beside it.
var ErrStale = errors.New("out of date (run go generate ./...)")

// ErrNoCountMarkers says that the README has no place for the bank's counts.
var ErrNoCountMarkers = errors.New("README.md lacks the two comments that the bank's counts stand between")

// Run lints content/ under root, the repository's root, and prints the table
// of questions to out. With write it then writes internal/bank/bank_gen.go and
// the counts in README.md, without it only compares. The error wraps
// ErrMistakes, and lists every mistake, or ErrStale.
func Run(root string, write bool, out io.Writer) error {
	c, mistakes := Load(os.DirFS(filepath.Join(root, "content")))
	if err := mistakes.Err(); err != nil {
		return err
	}
	if err := WriteCoverage(c, out); err != nil {
		return err
	}
	if _, err := fmt.Fprintf(out, "\n%s\n", Counts(c)); err != nil {
		return fmt.Errorf("print the counts: %w", err)
	}
	generated, err := Generate(c)
	if err != nil {
		return err
	}
	readme, err := withCounts(filepath.Join(root, "README.md"), Counts(c))
	if err != nil {
		return err
	}
	// In a fixed order, so that of two stale files always the same one is named.
	for _, file := range []struct {
		name string
		want []byte
	}{
		{filepath.Join("internal", "bank", "bank_gen.go"), generated},
		{"README.md", readme},
	} {
		if err := settle(root, file.name, file.want, write); err != nil {
			return err
		}
	}
	return nil
}

// Generate writes the content as the Go file bank_gen.go; see literals.Bank.
func Generate(c *Content) ([]byte, error) { return c.Generate() }

// settle writes a file that is not as it should be, or says that it is not.
func settle(root, name string, want []byte, write bool) error {
	file := filepath.Join(root, name)
	have, err := os.ReadFile(file)
	if err != nil && !(write && errors.Is(err, os.ErrNotExist)) {
		return fmt.Errorf("read %s: %w", name, err)
	}
	if bytes.Equal(have, want) {
		return nil
	}
	if !write {
		return fmt.Errorf("%s is %w", name, ErrStale)
	}
	if err := os.WriteFile(file, want, 0o644); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// The comments in README.md that the counts stand between.
const countsBegin, countsEnd = "<!-- the bank's counts, written by make gen -->\n", "<!-- end of the counts -->"

// withCounts is the README with the counts as they are now.
func withCounts(file, counts string) ([]byte, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read the README: %w", err)
	}
	before, rest, ok := strings.Cut(string(b), countsBegin)
	_, after, ok2 := strings.Cut(rest, countsEnd)
	if !ok || !ok2 {
		return nil, ErrNoCountMarkers
	}
	return []byte(before + countsBegin + counts + "\n" + countsEnd + after), nil
}
