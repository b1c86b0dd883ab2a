package site

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/mockloop/mockloop/internal/wasmbuild"
)

// FromSource builds the program of the repository at root, where it has
// changed, and computes the site from it and from web/. Of the options, those
// that the repository gives (Web, Wasm, Exec, Cache) are filled in where they
// are empty.
func FromSource(ctx context.Context, root string, o Options) (*Site, error) {
	built, err := wasmbuild.Build(ctx, root)
	if err != nil {
		return nil, err
	}
	if o.Web == nil {
		o.Web = os.DirFS(filepath.Join(root, "web"))
	}
	if o.Wasm == nil {
		if o.Wasm, err = os.ReadFile(built.Wasm); err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
	}
	if o.Exec == nil {
		if o.Exec, err = os.ReadFile(built.Exec); err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
	}
	if o.Cache == "" {
		o.Cache = filepath.Join(root, "build", "cache")
	}
	return New(o)
}
