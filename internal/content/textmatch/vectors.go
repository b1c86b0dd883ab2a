package textmatch

import (
	"math"
	"slices"

	"github.com/kljensen/snowball/english"
)

// Vectors gives each text, a list of words in small letters, the weights of its
// stems as a vector of length 1. The cosine of two of them is how like the texts are.
//
// Words are cut to their stems (Porter's second algorithm), words that carry no
// meaning are left out, and every stem weighs 1 + ln(N/n), where n of the N texts hold
// it, so that two texts are not alike for both saying "named". It is the usual
// measure of text retrieval (Salton and McGill, Introduction to Modern Information
// Retrieval, 1983, chapter 4).
func Vectors(texts [][]string) []map[string]float64 {
	stems := make([][]string, len(texts))
	in := map[string]int{}
	for i, t := range texts {
		for _, w := range t {
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
