package site

import (
	"bytes"
	"compress/gzip"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/andybalholm/brotli"
)

// Compression says how much time the compressed forms are worth.
type Compression int

// The compressions. Best is what is published; Quick is for development.
const (
	None Compression = iota
	Quick
	Best
)

// levels are the brotli quality and the gzip level of each compression.
var levels = [...]struct{ br, gz int }{Quick: {4, 5}, Best: {11, 9}}

// compressAll fills Br and Gz of every asset that gains from it. A folder given
// as cache keeps what was compressed before: brotli 11 of the program takes
// many seconds.
func compressAll(assets []*Asset, c Compression, cache string) error {
	if c == None {
		return nil
	}
	work := make(chan *Asset)
	errs := make(chan error, len(assets))
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for a := range work {
				if err := a.compress(c, cache); err != nil {
					errs <- fmt.Errorf("site: compressing %s: %w", a.Path, err)
				}
			}
		})
	}
	for _, a := range assets {
		if a.compressible() {
			work <- a
		}
	}
	close(work)
	wg.Wait()
	close(errs)
	return <-errs // nil when there is none
}

func (a *Asset) compress(c Compression, cache string) (err error) {
	a.Br, err = cached(cache, fmt.Sprintf("%s-%d.br", hex.EncodeToString(a.sum[:]), levels[c].br), func(w *bytes.Buffer) error {
		z := brotli.NewWriterLevel(w, levels[c].br)
		if _, err := z.Write(a.Body); err != nil {
			return err
		}
		return z.Close()
	})
	if err != nil {
		return err
	}
	a.Gz, err = cached(cache, fmt.Sprintf("%s-%d.gz", hex.EncodeToString(a.sum[:]), levels[c].gz), func(w *bytes.Buffer) error {
		z, err := gzip.NewWriterLevel(w, levels[c].gz)
		if err != nil {
			return err
		}
		if _, err := z.Write(a.Body); err != nil {
			return err
		}
		return z.Close()
	})
	if err != nil {
		return err
	}
	// A tiny file can grow: then the plain form is the short one.
	if len(a.Br) >= len(a.Body) {
		a.Br = nil
	}
	if len(a.Gz) >= len(a.Body) {
		a.Gz = nil
	}
	return nil
}

// cached returns the file of that name in the folder, making it first when it
// is not there. With no folder it makes it each time.
func cached(folder, name string, make func(*bytes.Buffer) error) ([]byte, error) {
	if folder != "" {
		if b, err := os.ReadFile(filepath.Join(folder, name)); err == nil {
			return b, nil
		}
	}
	var b bytes.Buffer
	if err := make(&b); err != nil {
		return nil, err
	}
	if folder == "" {
		return b.Bytes(), nil
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	// Two processes may make the same file: a rename shows whole files only.
	f, err := os.CreateTemp(folder, name+".*")
	if err != nil {
		return nil, err
	}
	_, err = f.Write(b.Bytes())
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(f.Name(), filepath.Join(folder, name))
	}
	if err != nil {
		os.Remove(f.Name())
		return nil, err
	}
	return b.Bytes(), nil
}
