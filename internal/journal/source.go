package journal

import (
	"context"

	"github.com/google/uuid"
)

// Every, as the kind asked of a Journal's ByKind, stands for records of all kinds, those
// included that this program does not know.
const Every Kind = ""

// Source hands all records over, one after another and in any order, until take
// gives an error, which it passes on.
type Source func(ctx context.Context, take func(Record) error) error

// AllOf is the source of all that a journal keeps, read in pages.
func AllOf(j Journal) Source {
	return func(ctx context.Context, take func(Record) error) error {
		return EachRecord(ctx, j, Every, take)
	}
}

// eachRecord reads all records of a kind, newest first and a page at a time.
func EachRecord(ctx context.Context, j Journal, k Kind, take func(Record) error) error {
	p := Page{Limit: PageSize}
	for {
		records, err := j.ByKind(ctx, k, p)
		if err != nil {
			return err
		}
		last := len(records) < p.Limit
		for _, r := range records {
			if r.ID == uuid.Nil && !last {
				// Pages go by ids. Where one is damaged, and it may be a page full
				// of them, the rest is read at once.
				if records, err = j.ByKind(ctx, k, Page{Before: p.Before}); err != nil {
					return err
				}
				last = true
				break
			}
		}
		for _, r := range records {
			if err := take(r); err != nil {
				return err
			}
		}
		if last {
			return nil
		}
		p.Before = records[len(records)-1].ID
	}
}

// pageSize is how many records are read at once. Each page goes over from the
// browser in one piece and is decoded without a break, at some 0.2 ms an answer;
// between pages the browser gets its turn. Larger pages would be done a little
// sooner and be felt as a stutter.
const PageSize = 100
