package journal

import (
	"context"

	"github.com/google/uuid"
)

// AnyKind, as the kind asked of a Journal's ByKind, stands for records of all kinds, those
// included that this program does not know.
const AnyKind Kind = ""

// Source hands all records over, one after another and in any order, until take
// gives an error, which it passes on.
type Source func(ctx context.Context, take func(Record) error) error

// AllRecords is the source of all that a journal keeps, read in pages.
func AllRecords(j Journal) Source {
	return func(ctx context.Context, take func(Record) error) error {
		return EachRecord(ctx, j, AnyKind, take)
	}
}

// EachRecord reads all records of a kind, newest first and a page at a time.
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

// PageSize is how many records are read at once. Each page goes over from the
// browser in one piece and is decoded without a break, at some 0.2 ms an answer;
// between pages the browser gets its turn. Larger pages would be done a little
// sooner and be felt as a stutter.
const PageSize = 100

// ReadPage reads a page of a kind from before an id, which it moves on, and tells
// whether it was the last.
func ReadPage(ctx context.Context, j Journal, k Kind, before *uuid.UUID) (records []Record, last bool, err error) {
	p := Page{Before: *before, Limit: PageSize}
	if records, err = j.ByKind(ctx, k, p); err != nil {
		return nil, false, err
	}
	last = len(records) < p.Limit
	for _, r := range records {
		if r.ID == uuid.Nil && !last {
			// Pages go by ids. Where one is damaged, the rest is read at once.
			records, err = j.ByKind(ctx, k, Page{Before: p.Before})
			return records, true, err
		}
	}
	if len(records) > 0 {
		*before = records[len(records)-1].ID
	}
	return records, last, nil
}

// Find reads one record, and tells whether it is kept.
func Find(ctx context.Context, j Journal, k Kind, id uuid.UUID) (r Record, found bool, err error) {
	records, err := j.ByKind(ctx, k, Page{Before: NextID(id), Limit: 1})
	if err != nil || len(records) == 0 || records[0].ID != id {
		return Record{}, false, err
	}
	return records[0], true, nil
}

// NextID is the next id there may be.
func NextID(id uuid.UUID) uuid.UUID {
	for i := len(id) - 1; i >= 0; i-- {
		id[i]++
		if id[i] != 0 {
			break
		}
	}
	return id
}
