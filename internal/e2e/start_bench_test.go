package e2e

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content"
	"github.com/mockloop/mockloop/internal/site"
)

// BenchmarkStart shows side by side how long the program takes to start with 45
// questions and with all of them: that the bank is data means that a start does
// not grow with it. What is timed is a later visit, from the worker's store, from
// the navigation until the program's screen stands. Both take turns, so that a
// busy moment of the machine falls on both.
func BenchmarkStart(b *testing.B) {
	few := someQuestions(b, 45)
	sides := []struct {
		name  string
		tb    *tab
		times []float64
	}{{name: "45"}, {name: fmt.Sprint(len(bank.Questions))}}
	for i, s := range []*site.Site{few, siteAt(b, "")} {
		tb := openBrowser(b).tab(startServer(b, s))
		tb.inject(`new MutationObserver((_, seen) => {
			if (document.getElementById("progress")?.className !== "off") return;
			window.readyAt = performance.now();
			seen.disconnect();
		}).observe(document, { subtree: true, childList: true, attributeFilter: ["class"] })`)
		tb.open("/")
		tb.waitOfflineReady()
		sides[i].tb = tb
	}
	for b.Loop() {
		for i := range sides {
			sides[i].tb.open("/")
			sides[i].times = append(sides[i].times, get[float64](sides[i].tb, "window.readyAt"))
		}
	}
	for _, side := range sides {
		slices.Sort(side.times)
		b.ReportMetric(side.times[len(side.times)/2], "ms-with-"+side.name+"-questions")
	}
}

// someQuestions is the product with n of the questions, spread over the bank, and
// all else as it is: built from a copy of the repository.
func someQuestions(tb testing.TB, n int) *site.Site {
	tb.Helper()
	root, from := tb.TempDir(), repository(tb)
	list := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	list.Dir = from
	names, err := list.Output()
	if err != nil {
		tb.Fatalf("listing the repository's files: %v", err)
	}
	for _, name := range strings.Split(strings.Trim(string(names), "\x00"), "\x00") {
		body, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			tb.Fatal(err)
		}
		to := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			tb.Fatal(err)
		}
		if err := os.WriteFile(to, body, 0o644); err != nil {
			tb.Fatal(err)
		}
	}
	c, mistakes := content.Load(os.DirFS(filepath.Join(from, "content")))
	if err := mistakes.Err(); err != nil {
		tb.Fatal(err)
	}
	var some []bank.Question
	for i := range n {
		some = append(some, c.Questions[i*len(c.Questions)/n])
	}
	c.Questions = some
	generated, err := content.Generate(c)
	if err != nil {
		tb.Fatal(err)
	}
	file := filepath.Join(root, "internal", "bank", "bank_gen.go")
	if have, err := os.ReadFile(file); err != nil || bytes.Equal(have, generated) {
		tb.Fatalf("the bank of %d questions is the whole bank (%v)", n, err)
	}
	if err := os.WriteFile(file, generated, 0o644); err != nil {
		tb.Fatal(err)
	}
	s, err := site.FromSource(context.Background(), root, site.Options{Compress: site.Quick})
	if err != nil {
		tb.Fatalf("building the site: %v", err)
	}
	return s
}
