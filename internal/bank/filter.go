package bank

import "slices"

// Filter says which questions to show. Its zero value lets all of them pass.
type Filter struct {
	Principle  Principle // first, second or third
	Type       Type
	Stage      Stage
	Outcome    StoryOutcome
	Difficulty uint8
	Track      Track // TrackPM, TrackPMT: what that role may be asked; BothTracks: all
	MostAsked  bool  // only the questions that are asked most
}

// Fits reports whether the filter lets q pass.
func (f Filter) Fits(q *Question) bool {
	switch {
	case f.Principle != 0 && !slices.Contains(q.Principles, f.Principle),
		f.Type != 0 && q.Type != f.Type,
		f.Stage != 0 && !slices.Contains(q.Stages, f.Stage),
		f.Outcome != 0 && q.Outcome != f.Outcome,
		f.Difficulty != 0 && q.Difficulty != f.Difficulty,
		f.MostAsked && !q.IsMostAsked():
		return false
	}
	return f.Track == 0 || f.Track == BothTracks || q.Track == BothTracks || q.Track == f.Track
}

// Count is how many of its fields hold back questions.
func (f Filter) Count() int {
	n := 0
	for _, set := range []bool{
		f.Principle != 0, f.Type != 0, f.Stage != 0, f.Outcome != 0, f.Difficulty != 0, f.MostAsked,
		f.Track == TrackPM || f.Track == TrackPMT,
	} {
		if set {
			n++
		}
	}
	return n
}
