package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/mockloop/mockloop/internal/content"
	"github.com/mockloop/mockloop/internal/site"
	"github.com/mockloop/mockloop/internal/wasmbuild"
)

// build builds the browser program.
func build(ctx context.Context, args []string, stdout io.Writer) error {
	if err := parse(flags("build"), args); err != nil {
		return err
	}
	root, err := wasmbuild.FindRoot(".")
	if err != nil {
		return err
	}
	return buildAndTell(ctx, root, stdout)
}

func buildAndTell(ctx context.Context, root string, stdout io.Writer) error {
	built, err := wasmbuild.Build(ctx, root)
	if err != nil {
		return err
	}
	if built.Skipped {
		fmt.Fprintf(stdout, "%s is up to date\n", wasmbuild.Wasm)
		return nil
	}
	fmt.Fprintf(stdout, "%s: %.1f MB, built in %s\n", wasmbuild.Wasm, float64(built.Size)/1e6, built.Took.Round(100*time.Millisecond))
	if built.Warning != "" {
		fmt.Fprintln(stdout, "warning:", built.Warning)
	}
	return nil
}

// size weighs the browser program.
func size(ctx context.Context, args []string, stdout io.Writer) error {
	if err := parse(flags("size"), args); err != nil {
		return err
	}
	root, err := wasmbuild.FindRoot(".")
	if err != nil {
		return err
	}
	return wasmbuild.Report(ctx, root, stdout)
}

// bankOf checks content/, and that the generated bank is made of it, and prints
// the table of questions.
func bankOf(_ context.Context, args []string, stdout io.Writer) error {
	if err := parse(flags("content"), args); err != nil {
		return err
	}
	root, err := wasmbuild.FindRoot(".")
	if err != nil {
		return err
	}
	return content.Run(root, false, stdout)
}

// export writes the site to a folder.
func export(ctx context.Context, args []string, stdout io.Writer) error {
	f := flags("site")
	out := f.String("out", "dist", "the folder to write")
	base := f.String("base", "", "the path the site will live under, such as /mockloop")
	if err := parse(f, args); err != nil {
		return err
	}
	s, err := load(ctx, site.Options{Base: *base, Compress: site.Best}, stdout)
	if err != nil {
		return err
	}
	if err := s.Export(*out); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "%s: %d addresses, version %s, for %s/ of a host\n", *out, len(s.Assets()), s.Version, s.Base)
	return nil
}

// serve serves the site until it is told to stop.
func serve(ctx context.Context, args []string, stdout io.Writer) error {
	f := flags("serve")
	addr := f.String("addr", ":8080", "the address to listen on")
	base := f.String("base", "", "the path to serve under, such as /mockloop")
	best := f.Bool("best", false, "compress as well as can be, as for publishing (slower to start)")
	domain := f.String("domain", "", "the domain to serve with https, on :443 and :80, instead of -addr")
	cache := f.String("cache", "", "with -domain: the folder to keep certificates in")
	if err := parse(f, args); err != nil {
		return err
	}
	if (*domain == "") != (*cache == "") {
		return errors.New("mockloop serve: -domain and -cache go together")
	}
	o := site.Options{Base: *base, Compress: site.Quick}
	if *best || *domain != "" {
		o.Compress = site.Best
	}
	s, err := load(ctx, o, stdout)
	if err != nil {
		return err
	}
	if *domain != "" {
		fmt.Fprintf(stdout, "Mockloop: https://%s%s/\n", *domain, s.Base)
		return site.ServeDomain(ctx, *domain, *cache, s)
	}
	l, err := net.Listen("tcp", *addr)
	if err != nil {
		return fmt.Errorf("mockloop serve: %w", err)
	}
	fmt.Fprintf(stdout, "Mockloop: %s%s\n", address(l.Addr()), withSlash(s.Base))
	return site.Serve(ctx, l, s)
}

// load builds what is served and tells about it.
func load(ctx context.Context, o site.Options, stdout io.Writer) (*site.Site, error) {
	// A slip in a flag shows before the build, not after it.
	if _, err := site.CleanBase(o.Base); err != nil {
		return nil, err
	}
	root, err := wasmbuild.FindRoot(".")
	if err != nil {
		return nil, err
	}
	if err := buildAndTell(ctx, root, stdout); err != nil {
		return nil, err
	}
	return site.FromSource(ctx, root, o)
}

// address is what a person types to get to a listener.
func address(a net.Addr) string {
	host, port, err := net.SplitHostPort(a.String())
	if err != nil {
		return a.String()
	}
	if ip := net.ParseIP(host); ip == nil || ip.IsUnspecified() || ip.IsLoopback() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port)
}

// withSlash ends a base in the slash that its first page has. At the root the
// address reads well without one.
func withSlash(base string) string {
	if base == "" {
		return ""
	}
	return base + "/"
}
