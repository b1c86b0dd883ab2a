package archtest

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestGalleryIsApart: the gallery's tag is set by hand only, so nothing else
// would tell when what it builds no longer does, or when some of it got into
// every build.
func TestGalleryIsApart(t *testing.T) {
	gallery := module + "app/gallery"
	run := func(args ...string) string {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), "go", args...)
		cmd.Dir = rootDir(t)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, out)
		}
		return string(out)
	}
	run("vet", "-tags", "gallery", "./app/...", "./internal/wasmbuild")
	if with := strings.Fields(run("list", "-deps", "-tags", "gallery", "./app")); !slices.Contains(with, gallery) {
		t.Error("with its tag, app is built without the gallery")
	}
	if without := strings.Fields(run("list", "-deps", "./app", "./cmd/mockloop")); slices.Contains(without, gallery) {
		t.Error("without its tag, app is built with the gallery")
	}
	if files := run("list", "-f", "{{.GoFiles}}", "./app/gallery"); files != "[doc.go]\n" {
		t.Errorf("without its tag, the gallery is made of %s", files)
	}
}
