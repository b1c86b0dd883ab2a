package content

import (
	"cmp"
	"math"
	"slices"

	"github.com/kljensen/snowball/english"
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
// Likeness is the cosine between the texts' word vectors, from 0 (no word in
// common) to 1 (the same words): words are cut to their stems (Porter's second
// algorithm), words that carry no meaning are left out, and every stem weighs
// 1 + ln(N/n), where n of the N texts hold it, so that two points are not alike
// for both saying "named". It is the usual measure of text retrieval (Salton
// and McGill, Introduction to Modern Information Retrieval, 1983, chapter 4).
func pairs(texts []said, least float64) []alike {
	type holder struct {
		text   int
		weight float64
	}
	holders := map[string][]holder{}
	dots := make([]float64, len(texts)) // of the text at hand with those before it
	var out []alike
	for j, v := range vectorsOf(texts) {
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

// vectorsOf gives each text its stems' weights, of length 1.
func vectorsOf(texts []said) []map[string]float64 {
	stems := make([][]string, len(texts))
	in := map[string]int{}
	for i, t := range texts {
		for _, w := range wordsOf(t.text) {
			// The apostrophe of a contraction is no reason to be another word.
			if s := english.Stem(w, false); !english.IsStopWord(w) && !slices.Contains(stems[i], s) {
				stems[i] = append(stems[i], s)
				in[s]++
			}
		}
	}
	out := make([]map[string]float64, len(texts))
	for i, ss := range stems {
		v := make(map[string]float64, len(ss))
		sum := 0.0
		for _, s := range ss {
			w := 1 + math.Log(float64(len(texts))/float64(in[s]))
			v[s] = w
			sum += w * w
		}
		for s := range v {
			v[s] /= math.Sqrt(sum)
		}
		out[i] = v
	}
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
	samePrompt = 0.60
	samePoint  = 0.70
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
