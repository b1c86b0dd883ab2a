package content

import (
	"cmp"
	"slices"

	"github.com/mockloop/mockloop/internal/content/spelling"
	"github.com/mockloop/mockloop/internal/content/textmatch"
)

// said is one text that must not come nearly the same again, and the question
// it belongs to.
type said struct {
	at   node
	text string
	id   string
}

// alike is a pair of texts and how like they are.
type alike struct {
	a, b       *said // a stands before b
	similarity float64
}

// pairs returns all pairs of different questions' texts that are at least as
// like as least, the most alike first.
//
// Likeness is the cosine between the texts' vectors (textmatch.Vectors), from 0 (no
// word in common) to 1 (the same words).
func pairs(texts []said, least float64) []alike {
	type holder struct {
		text   int
		weight float64
	}
	holders := map[string][]holder{}
	dots := make([]float64, len(texts)) // of the text at hand with those before it
	words := make([][]string, len(texts))
	for i, t := range texts {
		words[i] = spelling.Words(t.text)
	}
	var out []alike
	for j, v := range textmatch.Vectors(words) {
		clear(dots)
		for stem, w := range v {
			for _, h := range holders[stem] {
				dots[h.text] += w * h.weight
			}
			holders[stem] = append(holders[stem], holder{j, w})
		}
		for i, dot := range dots[:j] {
			if dot >= least && texts[i].id != texts[j].id {
				out = append(out, alike{&texts[i], &texts[j], dot})
			}
		}
	}
	slices.SortFunc(out, func(x, y alike) int {
		return cmp.Or(cmp.Compare(y.similarity, x.similarity), cmp.Compare(x.b.text, y.b.text), cmp.Compare(x.a.text, y.a.text))
	})
	return out
}

// Where two texts count as nearly the same. Measured on the 269 questions as
// they were written: of the key points' pairs, all at 0.70 and above asked for
// the same thing, and the pair at 0.69 did not ("how many customers were in the
// same position", "how many weeks the position had been empty"); prompts are
// longer, so that chance words count for less: none came above 0.45, and two that
// differ in one word of ten stand at about 0.8. TestSimilarity holds pairs of both
// sides.
const (
	samePrompt = 0.70
	samePoint  = 0.80
)

// duplicates tells prompts of questions and of cards, and key points of different
// questions, that are nearly the same.
func (r *reader) duplicates() {
	for _, kind := range []struct {
		what  string
		texts []said
		least float64
	}{{"prompt", r.prompts, samePrompt}, {"card’s prompt", r.cardsSaid, samePrompt}, {"key point", r.points, samePoint}} {
		for _, p := range pairs(kind.texts, kind.least) {
			p.b.at.wrong("this %s is nearly that at %s:%d (%.2f alike, %.2f is the most): %q and %q",
				kind.what, p.a.at.file, p.a.at.line, p.similarity, kind.least, p.b.text, p.a.text)
		}
	}
}
