package insight

import "strings"

// The rows of a score: none is talk about the story.
const (
	none = iota
	situation
	task
	action
	result
	rows
)

// piece is a stretch of words that belongs to one part.
type piece struct {
	from, to int // words
	score    [rows]int
}

// jump is what it costs to go on with part [to] after part [from], in the
// measure of the scores: on is cheap, back is dear.
var jump = [rows][rows]int{
	none:      {0, 2, 2, 2, 2},
	situation: {3, 0, 1, 1, 3},
	task:      {3, 2, 0, 0, 3},
	action:    {3, 3, 3, 0, 1},
	result:    {1, 5, 5, 4, 0},
}

// opening is what it costs to begin with a part.
var opening = [rows]int{1, 0, 1, 2, 4}

const (
	clearCue = 4
	weakCue  = 2
	settled  = 40 // a heading
	tooLong  = 14 // words after which "and I" may begin a piece in speech
)

// pieces cuts the words at sentence ends and, in long stretches, before words
// that carry a story on.
func pieces(ws []word) []piece {
	var out []piece
	from := 0
	for i := range ws {
		if i > from && (ws[i].start || i-from >= 6 && carriesOn(ws, i, i-from)) {
			out = append(out, piece{from: from, to: i})
			from = i
		}
	}
	if from < len(ws) {
		out = append(out, piece{from: from, to: len(ws)})
	}
	return out
}

func carriesOn(ws []word, i, length int) bool {
	next := at(ws, i+1)
	switch ws[i].low {
	case "and", "but":
		subject := next == "i" || next == "we" || next == "my" || next == "then"
		return subject && (ws[i].comma || length >= tooLong/2) || length >= tooLong && (next == "the" || next == "in" || next == "it")
	case "so":
		return next == "i" || next == "we" || next == "my" || next == "the" && length >= tooLong
	case "then", "instead":
		return next == "i" || next == "we"
	}
	return false
}

// layStar gives each piece its part.
func layStar(ws []word, ps []piece) []int {
	if len(ps) == 0 {
		return nil
	}
	heading := -1
	for k := range ps {
		late := 3*ps[k].from >= 2*len(ws)
		heading = ps[k].read(ws, heading, late)
	}
	best := make([][rows]int, len(ps))
	came := make([][rows]int, len(ps))
	for k := range ps {
		for to := range rows {
			if k == 0 {
				best[k][to] = ps[k].score[to] - opening[to]
				continue
			}
			most := best[k-1][to]
			came[k][to] = to
			for from := range rows {
				if v := best[k-1][from] - jump[from][to]; v > most {
					most, came[k][to] = v, from
				}
			}
			best[k][to] = most + ps[k].score[to]
		}
	}
	last := len(ps) - 1
	part := 0
	for p := range rows {
		if best[last][p] > best[last][part] {
			part = p
		}
	}
	out := make([]int, len(ps))
	for k := last; k >= 0; k-- {
		out[k] = part
		part = came[k][part]
	}
	return out
}

// read scores the piece. heading is the part of the heading that it stands
// under, -1 for none; read is the one after it. late is the last third of the
// text, where what nobody does is rather a result than a situation.
func (p *piece) read(ws []word, heading int, late bool) int {
	if ws[p.from].line {
		if h, ok := headingOf(ws, p.from); ok {
			heading = h
		}
	}
	if heading >= 0 {
		p.score[heading] = settled
		return heading
	}
	acts, moves, counts := false, false, false
	for i := p.from; i < p.to; i++ {
		for row, list := range [rows][]string{none: aboutCues, situation: situationCues, task: taskCues, result: resultCues} {
			if list != nil && longest(ws[:p.to], i, list) > 0 {
				p.score[row] += clearCue
			}
		}
		switch w := ws[i].low; {
		case i < p.from+6 && did(ws, i) && (own(ws, i) || i == p.from && ws[i].start):
			acts = true
		case in(changes, w):
			moves = true
		}
		counts = counts || quantity(ws, i) > 0
	}
	if late && p.score[result] > 0 {
		p.score[result]++
	}
	if acts {
		p.score[action] += clearCue - 1
	} else if p.score[task]+p.score[none]+p.score[result] == 0 {
		if !late {
			p.score[situation]++
		} else if past(ws, *p) {
			p.score[result]++
		}
	}
	switch {
	case moves && counts && (late || !acts):
		p.score[result] += clearCue
	case moves && counts || moves && !acts:
		p.score[result] += weakCue
	}
	for i := p.from; i < min(p.from+3, p.to); i++ {
		if w := ws[i].low; w == "now" || w == "today" || w == "since" && at(ws, i+1) == "then" {
			p.score[result] += weakCue
		}
	}
	return heading
}

// did reports whether word i says what somebody did.
func did(ws []word, i int) bool {
	w := ws[i].low
	if in(states, w) {
		return false
	}
	return in(deeds, w) || len(w) > 4 && strings.HasSuffix(w, "ed")
}

// headingOf reads a heading of notes at word i: "Situation:", "R -", "Action".
func headingOf(ws []word, i int) (int, bool) {
	r := ws[i].after
	marked := r == ':' || r == '\n' || r == '\r' || i+1 < len(ws) && (ws[i+1].line || ws[i+1].comma && r != ',')
	row := -1
	switch ws[i].low {
	case "situation", "context", "background":
		row = situation
	case "task", "goal", "problem", "challenge":
		row = task
	case "action", "actions", "approach":
		row = action
	case "what":
		if n := phrase(ws, i, "what i did"); n > 0 && ws[i+2].after == ':' {
			return action, true
		}
	case "result", "results", "outcome", "impact":
		row = result
	case "learned", "learning", "learnings", "lesson", "lessons", "reflection":
		row = none
	case "s":
		row = situation
	case "t":
		row = task
	case "a":
		row = action
	case "r":
		row = result
	case "l":
		row = none
	}
	if row < 0 || !marked {
		return 0, false
	}
	return row, true
}

// heardStar lays the parts over the words and says what can be heard of each.
func heardStar(ws []word) [4]Part {
	var out [4]Part
	ps := pieces(ws)
	clear := [rows]bool{}
	parts := layStar(ws, ps)
	for k, p := range ps {
		row := parts[k]
		if row == none {
			continue
		}
		clear[row] = clear[row] || p.score[row] >= clearCue-1 || row == situation && p.score[row] > 0 && setsScene(ws, p)
		part := &out[row-situation]
		part.Words += p.to - p.from
		span := over(ws, p.from, p.to-p.from)
		if n := len(part.Spans); n > 0 && k > 0 && parts[k-1] == row {
			part.Spans[n-1].To = span.To
		} else {
			part.Spans = append(part.Spans, span)
		}
	}
	for i := range out {
		part := &out[i]
		part.Share = (200*part.Words + len(ws)) / (2 * len(ws))
		switch {
		case part.Words == 0:
			part.Presence = Absent
			if i == task-situation && asked(ws) || i == result-situation && !endsWithout(ws, ps) {
				part.Presence = Unclear
			}
		case clear[situation+i]:
			part.Presence = Present
		}
	}
	return out
}

// setsScene reports whether a piece that nobody acts in tells of the past or of
// what is the speaker's.
func setsScene(ws []word, p piece) bool {
	for i := p.from; i < p.to; i++ {
		switch ws[i].low {
		case "was", "were", "had", "our", "my":
			return true
		}
	}
	return false
}

// asked reports whether a word stands in the text that may tell of a task.
func asked(ws []word) bool {
	for i := range ws {
		switch ws[i].low {
		case "job", "goal", "task", "target", "aim", "responsible", "supposed", "deadline", "mandate", "charge":
			return true
		}
	}
	return false
}

// endsWithout reports whether no result can hide in the text: nothing hints at
// one, and the last piece is plainly something done, or is of no past time.
func endsWithout(ws []word, ps []piece) bool {
	for _, p := range ps {
		if p.score[result] >= weakCue {
			return false
		}
	}
	last := ps[len(ps)-1]
	return last.score[action] > 0 || !past(ws, last)
}

// past reports whether a word of the piece stands in the past.
func past(ws []word, p piece) bool {
	for i := p.from; i < p.to; i++ {
		switch w := ws[i].low; {
		case w == "was", w == "were", w == "had", in(deeds, w), in(changes, w), len(w) > 4 && strings.HasSuffix(w, "ed"):
			return true
		}
	}
	return false
}
