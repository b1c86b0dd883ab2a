//go:build !gallery

package app_test

import (
	"testing"

	"github.com/mockloop/mockloop/app"
	"github.com/mockloop/mockloop/app/shell"
)

func TestNoGallery(t *testing.T) {
	for _, p := range app.Pages(shell.Deps{}) {
		if p.Path == "/gallery/" {
			t.Error("the gallery is in every build")
		}
	}
}
