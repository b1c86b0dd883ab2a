package bank

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Index finds questions by words. It is made once, where it is first needed
// (some milliseconds on a phone), and answers a search in well under one.
type Index struct {
	questions []Question
	words     []word // sorted, so that all words with a beginning are neighbors
}

// word is one word of the bank and where it stands.
type word struct {
	text  string
	where []posting // by question
}

// posting says that a word stands in a question, and how much that says about it.
type posting struct {
	question uint16
	weight   uint8
}

// What a word weighs by where it stands. A word of the prompt says most of what
// a question is about, one of its key points least. Our own choice.
const (
	inPrompt    = 8
	inPrinciple = 4
	inKind      = 3 // type, stage, interviewer, track
	inPoints    = 1
)

// How much of its weight a word counts by how it was met. Our own choice: a
// typo must never come before the word itself.
const (
	metWhole   = 8
	metPrefix  = 4
	metSynonym = 3
	metTypo    = 1
)

// From typoLength letters on one typo is forgiven. In shorter words a changed
// letter makes another word of the language, so that each search would find half
// the bank; from shortTypoLength on it is forgiven all the same when no word of
// the bank begins as it was typed.
const typoLength, shortTypoLength = 5, 4

// NewIndex reads the words of qs.
func NewIndex(qs []Question) *Index {
	at := map[string]int{}
	x := &Index{questions: qs}
	for i := range qs {
		q := &qs[i]
		x.add(at, i, inPrompt, q.Prompt)
		for _, p := range q.Principles {
			x.add(at, i, inPrinciple, p.String())
		}
		x.add(at, i, inKind, q.Type.String())
		x.add(at, i, inKind, q.Outcome.String())
		for _, s := range q.Stages {
			x.add(at, i, inKind, s.String())
		}
		for _, who := range q.Interviewers {
			x.add(at, i, inKind, who.String())
		}
		if q.Track != BothTracks {
			x.add(at, i, inKind, q.Track.String())
		}
		for _, p := range q.Points.All() {
			x.add(at, i, inPoints, p)
		}
	}
	slices.SortFunc(x.words, func(a, b word) int { return strings.Compare(a.text, b.text) })
	return x
}

// add counts a text's words for a question. A word that stands there in several
// places counts where it weighs most, which is where it came first.
func (x *Index) add(at map[string]int, question int, weight uint8, text string) {
	eachWord(text, func(w string) {
		i, known := at[w]
		if !known {
			i = len(x.words)
			at[w] = i
			x.words = append(x.words, word{text: w})
		}
		where := x.words[i].where
		if n := len(where); n == 0 || int(where[n-1].question) != question {
			x.words[i].where = append(where, posting{uint16(question), weight})
		}
	})
}

// Search returns the questions that hold every word of the query, and those that hold
// only some of its words, each the fittest first and of equals the bank's order. A word
// of the query is met by a word that is the same or begins with it; by one that would but
// for one typo (a letter added, left out, changed, or two neighbors exchanged), from five
// letters on, and from four if none begins with it; and by one that says the same in a
// prompt. Filler like "tell me about a time" counts only where nothing else is asked for.
// A query without words gives all questions in the bank's order. The results point into
// the slice the index was made of.
func (x *Index) Search(query string) (fit, near []*Question) {
	terms := terms(query)
	scores, met := make([]int, len(x.questions)), make([]int, len(x.questions))
	best := make([]int, len(x.questions))
	for _, term := range terms {
		clear(best)
		x.meet(term, best)
		for i, b := range best {
			if b > 0 {
				scores[i] += b
				met[i]++
			}
		}
	}
	order := make([]int, 0, len(x.questions))
	for i := range x.questions {
		if met[i] > 0 || len(terms) == 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(met[b], met[a]), cmp.Compare(scores[b], scores[a]))
	})
	out := make([]*Question, len(order))
	all := 0
	for n, i := range order {
		out[n] = &x.questions[i]
		if met[i] == len(terms) {
			all++
		}
	}
	return out[:all:all], out[all:]
}

// terms are the words of a query, without filler where anything else is asked for.
func terms(query string) []string {
	var all, telling []string
	eachWord(query, func(w string) {
		all = append(all, w)
		if !slices.Contains(strings.Fields(filler), w) {
			telling = append(telling, w)
		}
	})
	if len(telling) > 0 {
		return telling
	}
	return all
}

// meet sets for every question how well its best word meets the term.
func (x *Index) meet(term string, best []int) {
	count := func(w *word, met int) {
		for _, p := range w.where {
			best[p.question] = max(best[p.question], int(p.weight)*met)
		}
	}
	first, _ := slices.BinarySearchFunc(x.words, term, func(w word, t string) int { return strings.Compare(w.text, t) })
	last := first
	for ; last < len(x.words) && strings.HasPrefix(x.words[last].text, term); last++ {
		if w := &x.words[last]; w.text == term {
			count(w, metWhole)
		} else {
			count(w, metPrefix)
		}
	}
	if n := utf8.RuneCountInString(term); n >= typoLength || n >= shortTypoLength && last == first {
		for i := range x.words {
			if (i < first || i >= last) && beginsButForOne(x.words[i].text, term) {
				count(&x.words[i], metTypo)
			}
		}
	}
	x.meetSynonyms(term, best)
}

// meetSynonyms counts the words of prompts that say the same as the term.
func (x *Index) meetSynonyms(term string, best []int) {
	for group := range strings.Lines(synonyms) {
		stems := strings.Fields(group)
		if !slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(term, stem) }) {
			continue
		}
		for _, stem := range stems {
			at, _ := slices.BinarySearchFunc(x.words, stem, func(w word, t string) int { return strings.Compare(w.text, t) })
			for ; at < len(x.words) && strings.HasPrefix(x.words[at].text, stem); at++ {
				for _, p := range x.words[at].where {
					if p.weight == inPrompt {
						best[p.question] = max(best[p.question], inPrompt*metSynonym)
					}
				}
			}
		}
	}
}

// beginsButForOne reports whether w begins with term but for one letter that is
// added, left out or changed in term, or two neighbors exchanged. Words that
// begin with term itself are not asked about.
func beginsButForOne(w, term string) bool {
	i := 0
	for i < len(w) && i < len(term) && w[i] == term[i] {
		i++
	}
	if i == len(term) {
		return true
	}
	rest := term[i:]
	_, n := utf8.DecodeRuneInString(rest)
	after := rest[n:] // the term without the letter that differs
	if strings.HasPrefix(w[i:], after) {
		return true // a letter too many
	}
	if i == len(w) {
		return false
	}
	_, m := utf8.DecodeRuneInString(w[i:])
	if strings.HasPrefix(w[i+m:], after) || strings.HasPrefix(w[i+m:], rest) {
		return true // a letter changed, or left out
	}
	// Two neighbors exchanged.
	next, k := utf8.DecodeRuneInString(w[i+m:])
	return k > 0 && strings.HasPrefix(rest, string(next)+w[i:i+m]) &&
		strings.HasPrefix(w[i+m+k:], rest[min(m+k, len(rest)):])
}

// eachWord gives the words of a text in small letters, without apostrophes and
// accents that a phone's keyboard makes hard to type.
func eachWord(text string, f func(string)) {
	var b strings.Builder
	flush := func() {
		if b.Len() > 0 {
			f(b.String())
			b.Reset()
		}
	}
	for _, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(plain(unicode.ToLower(r)))
		case r == '’' || r == '\'':
		default:
			flush()
		}
	}
	flush()
}

// plain takes the accent off the letters that English borrows.
func plain(r rune) rune {
	switch r {
	case 'é', 'è', 'ê':
		return 'e'
	case 'à', 'â':
		return 'a'
	case 'ï', 'î':
		return 'i'
	case 'ô':
		return 'o'
	case 'ç':
		return 'c'
	}
	return r
}
