package content

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mockloop/mockloop/internal/content/textmatch"
)

// covers reads content/covers.yaml: which part of its question's outline covers each key
// point. The bank keeps a digit for each point, the part's place in the outline.
func (r *reader) covers(n node) {
	if r.unread {
		return // what seems unknown may stand in the file that could not be read
	}
	ids := make([]string, len(r.content.Questions))
	for i := range r.content.Questions {
		ids[i] = r.content.Questions[i].ID
	}
	o := n.object(ids...)
	for i := range r.content.Questions {
		q := &r.content.Questions[i]
		if q.ID == "" || q.Skeleton.Framework == 0 {
			continue // has been reported
		}
		f := o.get(q.ID)
		if f.yaml == nil {
			continue
		}
		parts := strings.Split(q.Skeleton.Framework.String(), ", ")
		var digits strings.Builder
		entries := f.list()
		for _, e := range entries {
			part := e.text(0)
			place := slices.Index(parts, part)
			if place < 0 && part != "" {
				e.wrong("the outline of %q has no part %q, only %s%s", q.ID, part, strings.Join(parts, ", "), textmatch.DidYouMean(part, parts))
			}
			digits.WriteString(strconv.Itoa(max(place, 0)))
		}
		if have, want := len(entries), q.Points.Len(); have != want {
			f.wrong("%d parts for the %d key points of %q", have, want, q.ID)
		}
		q.Skeleton.Covers = digits.String()
	}
}
