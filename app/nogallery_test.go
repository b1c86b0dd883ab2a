//go:build !gallery

package app

import "testing"

func TestNoGallery(t *testing.T) {
	for _, p := range Pages(Deps{}) {
		if p.Path == "/gallery/" {
			t.Error("the gallery is in every build")
		}
	}
}
