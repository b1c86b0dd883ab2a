// Package recordingtest has a recording.Store in memory, for tests.
package recordingtest

import (
	"bytes"
	"context"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/mockloop/mockloop/internal/recording"
)

// Store is a recording.Store in memory.
type Store struct {
	// Fail is asked before each call, by the name of the method and the owner, when
	// it is not nil; the call gives its error. It may block until ctx is done.
	Fail func(ctx context.Context, method, owner string) error

	mu    sync.Mutex
	takes []take
}

type take struct {
	recording.Take
	chunks [][]byte
}

var _ recording.Store = (*Store)(nil)

func (s *Store) fails(ctx context.Context, method, owner string) error {
	if s.Fail != nil {
		if err := s.Fail(ctx, method, owner); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// Takes implements recording.Store.
func (s *Store) Takes(ctx context.Context, owner string) ([]recording.Take, error) {
	if err := s.fails(ctx, "Takes", owner); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []recording.Take
	for _, t := range s.takes {
		if owner == "" || t.Owner == owner {
			out = append(out, t.Take)
		}
	}
	return out, nil
}

// EachChunk implements recording.Store.
func (s *Store) EachChunk(ctx context.Context, owner string, number int, f func(recording.Blob) error) error {
	if err := s.fails(ctx, "EachChunk", owner); err != nil {
		return err
	}
	s.mu.Lock()
	var chunks [][]byte
	if i := s.find(owner, number); i >= 0 {
		chunks = slices.Clone(s.takes[i].chunks)
	}
	s.mu.Unlock()
	for _, c := range chunks {
		if err := f(bytes.NewReader(c)); err != nil {
			return err
		}
	}
	return nil
}

// KeepChunk implements recording.Store.
func (s *Store) KeepChunk(ctx context.Context, t recording.Take, chunk recording.Blob) (int, error) {
	if err := s.fails(ctx, "KeepChunk", t.Owner); err != nil {
		return 0, err
	}
	data, err := read(chunk)
	if err != nil {
		return 0, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if t.Number == 0 {
		t.Number = 1
		for _, k := range s.takes {
			if k.Owner == t.Owner {
				t.Number = max(t.Number, k.Number+1)
			}
		}
		s.add(take{t, [][]byte{data}})
		return t.Number, nil
	}
	i := s.find(t.Owner, t.Number)
	if i < 0 {
		return 0, recording.ErrDeleted
	}
	s.takes[i] = take{t, append(s.takes[i].chunks, data)}
	return t.Number, nil
}

// KeepTakes implements recording.Store.
func (s *Store) KeepTakes(ctx context.Context, owner string, takes []recording.Take, chunks [][]recording.Blob) (bool, error) {
	if err := s.fails(ctx, "KeepTakes", owner); err != nil {
		return false, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, k := range s.takes {
		if k.Owner == owner {
			return false, nil
		}
	}
	var add []take
	for i, t := range takes {
		t.Owner, t.Number = owner, i+1
		k := take{Take: t}
		for _, c := range chunks[i] {
			data, err := read(c)
			if err != nil {
				return false, err
			}
			k.chunks = append(k.chunks, data)
		}
		add = append(add, k)
	}
	for _, k := range add {
		s.add(k)
	}
	return true, nil
}

// Delete removes the recordings of an owner.
func (s *Store) Delete(owner string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.takes = slices.DeleteFunc(s.takes, func(t take) bool { return t.Owner == owner })
}

// Sound is all that is kept of a take.
func (s *Store) Sound(owner string, number int) []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := s.find(owner, number); i >= 0 {
		return bytes.Join(s.takes[i].chunks, nil)
	}
	return nil
}

func (s *Store) find(owner string, number int) int {
	return slices.IndexFunc(s.takes, func(t take) bool { return t.Owner == owner && t.Number == number })
}

// add keeps takes in the order of a database: by owner and number.
func (s *Store) add(t take) {
	s.takes = append(s.takes, t)
	slices.SortFunc(s.takes, func(a, b take) int {
		if c := strings.Compare(a.Owner, b.Owner); c != 0 {
			return c
		}
		return a.Number - b.Number
	})
}

func read(b recording.Blob) ([]byte, error) {
	return io.ReadAll(io.NewSectionReader(b, 0, b.Size()))
}
