package recording

import "context"

// Copy brings the recordings of one store into another, an owner at a time, and none
// of an owner that has some there or that leave names. kept is of how many owners.
func Copy(ctx context.Context, from, to Store, leave func(owner string) bool) (kept int, err error) {
	all, err := from.Takes(ctx, "")
	for begin, end := 0, 0; begin < len(all) && err == nil; begin = end {
		owner := all[begin].Owner
		for end < len(all) && all[end].Owner == owner {
			end++
		}
		if leave(owner) {
			continue
		}
		var added bool
		if added, err = copyOwner(ctx, from, to, all[begin:end:end]); added {
			kept++
		}
	}
	return kept, err
}

func copyOwner(ctx context.Context, from, to Store, takes []Take) (added bool, err error) {
	chunks := make([][]Blob, len(takes))
	kept := make([]Take, len(takes))
	for i, t := range takes {
		if err := from.EachChunk(ctx, t.Owner, t.Number, func(b Blob) error {
			chunks[i] = append(chunks[i], b)
			return nil
		}); err != nil {
			return false, err
		}
		kept[i] = t
		kept[i].Number = i + 1 // as KeepTakes wants them
	}
	return to.KeepTakes(ctx, takes[0].Owner, kept, chunks)
}
