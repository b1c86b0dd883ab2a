package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// ErrStale is wrapped by the error of a bank_gen.go that was not made from the
// content/ beside it.
var ErrStale = errors.New("bank_gen.go is out of date (go generate ./... makes it anew)")

// Run lints content/ under root, the repository's root, and prints the table
// of questions to out. With write it then writes internal/bank/bank_gen.go,
// without it only compares. The error wraps ErrMistakes, and lists every
// mistake, or ErrStale.
func Run(root string, write bool, out io.Writer) error {
	c, mistakes := Load(os.DirFS(filepath.Join(root, "content")))
	if err := mistakes.Err(); err != nil {
		return err
	}
	if err := Table(c, out); err != nil {
		return err
	}
	want, err := Generate(c)
	if err != nil {
		return err
	}
	file := filepath.Join(root, "internal", "bank", "bank_gen.go")
	have, err := os.ReadFile(file)
	if err != nil && !(write && errors.Is(err, os.ErrNotExist)) {
		return fmt.Errorf("read the generated bank: %w", err)
	}
	if bytes.Equal(have, want) {
		return nil
	}
	if !write {
		return ErrStale
	}
	if err := os.WriteFile(file, want, 0o644); err != nil {
		return fmt.Errorf("write the generated bank: %w", err)
	}
	return nil
}
