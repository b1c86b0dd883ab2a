package e2e

import (
	"bytes"
	"context"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content"
	"github.com/mockloop/mockloop/internal/site"
)

// BenchmarkStart shows side by side how long the program takes to start: as it is,
// as it was at MOCKLOOP_BENCH_BASE (a revision; left out where that is empty), and
// with 45 questions, because a bank that is data must not make a start grow with
// it. What is timed is a later visit, from the worker's store, from the navigation
// until the program's screen stands. The sides take turns, so that a busy moment of
// the machine falls on all.
func BenchmarkStart(b *testing.B) {
	few := someQuestions(b, 45)
	type side struct {
		name  string
		tb    *tab
		times []float64
	}
	var sides []*side
	add := func(name string, h *host) {
		tb := openNewBrowser(b).tab(h)
		tb.timed()
		tb.open("/")
		tb.waitOfflineReady()
		sides = append(sides, &side{name: name, tb: tb})
	}
	add("now", startServer(b, siteAt(b, "")))
	add("with-45-questions", startServer(b, few))
	if base := os.Getenv("MOCKLOOP_BENCH_BASE"); base != "" {
		add("at-"+base, serveRevision(b, base))
	}
	for b.Loop() {
		for _, s := range sides {
			s.tb.open("/")
			s.times = append(s.times, get[float64](s.tb, "window.readyAt"))
		}
	}
	for i, s := range sides {
		b.ReportMetric(median(s.times), "ms-"+s.name)
		if i > 0 {
			b.ReportMetric(median(sides[0].times)/median(s.times), "now/"+s.name)
		}
	}
}

// serveRevision builds a revision of the repository with its own tools, in a folder
// below build/, and serves it until the benchmark ends.
func serveRevision(b *testing.B, revision string) *host {
	b.Helper()
	run := func(dir, name string, args ...string) string {
		cmd := exec.Command(name, args...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			b.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
		}
		return strings.TrimSpace(string(out))
	}
	root := repository(b)
	commit := run(root, "git", "rev-parse", "--verify", revision+"^{commit}")
	dir := filepath.Join(root, "build", "base-"+commit)
	if _, err := os.Stat(dir); err != nil {
		archive := dir + ".tar"
		run(root, "git", "archive", "-o", archive, commit)
		if err := os.MkdirAll(dir, 0o755); err != nil {
			b.Fatal(err)
		}
		run(dir, "tar", "-xf", archive)
		if err := os.Remove(archive); err != nil {
			b.Fatal(err)
		}
	}
	tool := filepath.Join(dir, "build", "mockloop")
	run(dir, "go", "build", "-o", tool, "./cmd/mockloop")
	run(dir, tool, "build")

	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	h := &host{t: b, addr: l.Addr().String()}
	if err := l.Close(); err != nil {
		b.Fatal(err)
	}
	var said bytes.Buffer
	server := exec.Command(tool, "serve", "-addr", h.addr)
	server.Dir, server.Stdout, server.Stderr = dir, &said, &said
	if err := server.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	})
	waitUntil(b, revision+" is served", func() error {
		answer, err := http.Get(h.url("/"))
		if err != nil {
			return err
		}
		return answer.Body.Close()
	})
	return h
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
