package insight

// voiceOf finds the words in which the speaker, or a group with the speaker, acts.
func voiceOf(ws []word) (i, we []Span) {
	for _, w := range ws {
		switch w.low {
		case "i", "i'm", "i've", "i'd", "i'll":
			i = append(i, w.Span)
		case "we", "we're", "we've", "we'd", "we'll":
			we = append(we, w.Span)
		}
	}
	return i, we
}

// fillersOf finds words that carry nothing.
func fillersOf(ws []word) []Span {
	var out []Span
	opening := true // only openers and fillers so far
	for i := 0; i < len(ws); {
		n := filler(ws, i, opening)
		if n == 0 {
			opening = false
			i++
			continue
		}
		out = append(out, over(ws, i, n))
		i += n
	}
	return out
}

func filler(ws []word, i int, opening bool) int {
	prev, next := at(ws, i-1), at(ws, i+1)
	// Set apart: commas, sentence ends or other fillers on both sides.
	apart := func(n int) bool { return !follows(ws, i) && !follows(ws, i+n) }
	switch ws[i].low {
	case "um", "uh", "er", "erm", "uhm", "umm", "hmm", "mm", "ah", "eh":
		return 1
	case "basically", "literally":
		return 1
	case "actually":
		if next != "is" && prev != "not" {
			return 1
		}
	case "so", "well", "okay", "ok", "yeah":
		if opening {
			return 1
		}
	case "right":
		if ws[i].after == '?' && !ws[i].start {
			return 1
		}
	case "like":
		if likeAside(ws, i, apart(1)) {
			return 1
		}
	case "you":
		if next == "know" && youKnowAside(ws, i, apart(2)) {
			return 2
		}
	case "i":
		if next == "mean" && at(ws, i+2) != "that" && prev != "what" && prev != "do" && prev != "if" {
			return 2
		}
	}
	return 0
}

func likeAside(ws []word, i int, apart bool) bool {
	prev, next := at(ws, i-1), at(ws, i+1)
	switch {
	case apart:
		return i > 0
	case prev == "was" || prev == "were" || prev == "is" || prev == "it's" || prev == "with" || prev == "just" || prev == "for":
		// "it was like the obvious thing", "with like a microphone"; not "what it was like".
		return next == "a" || next == "an" || next == "the" || next == "really" || next == "so" || next == "totally" || spelled(next) || digitAt(next, 0)
	}
	return spelled(next) && (prev == "took" || prev == "had" || prev == "in" || prev == "after")
}

func youKnowAside(ws []word, i int, apart bool) bool {
	switch at(ws, i-1) {
	case "do", "did", "if", "as", "let", "when", "that", "what", "than", "would", "should", "because", "before", "once", "people":
		if follows(ws, i) {
			return false
		}
	}
	if apart {
		return true
	}
	switch at(ws, i+2) {
	case "what", "how", "that", "why", "who", "where", "if", "your", "him", "her", "them", "it", "about", "when", "whether":
		return ws[i+2].comma
	}
	return true
}

var hedges = []string{
	"i think", "i guess", "i suppose", "i believe", "i would say", "i'd say", "i feel like", "i don't know", "i'm not sure",
	"i am not sure", "i'm not certain", "if i remember", "as far as i remember", "as far as i know", "it seems", "it seemed like",
	"maybe", "perhaps", "probably", "possibly", "hopefully", "presumably", "somewhat", "sort of", "kind of", "more or less",
	"pretty much", "roughly speaking", "something like that", "or something", "and stuff", "to some extent", "in a way",
	"to be fair", "i imagine", "i assume",
}

// hedgesOf finds the words that take back what they stand with.
func hedgesOf(ws []word) []Span {
	var out []Span
	for i := 0; i < len(ws); {
		n := longest(ws, i, hedges)
		if n == 0 || plain(ws, i) {
			i++
			continue
		}
		out = append(out, over(ws, i, n))
		i += n
	}
	return out
}

// maybeHedge reports whether w may be part of a hedge that is on no list.
func maybeHedge(w word) bool {
	switch w.low {
	case "think", "guess", "suppose", "believe", "assume", "imagine", "kinda", "sorta", "seem", "seems", "might", "somehow", "likely", "supposedly", "arguably", "ish":
		return true
	}
	return false
}

// plain reports whether the hedge at i is meant as it stands.
func plain(ws []word, i int) bool {
	switch ws[i].low {
	case "sort", "kind":
		switch at(ws, i-1) {
		case "a", "the", "this", "that", "what", "some", "any", "every", "each", "another", "one", "same", "which", "right", "new":
			return true
		}
	case "in":
		return follows(ws, i+3) // "in a way that"
	case "i":
		return at(ws, i+1) == "believe" && at(ws, i+2) == "in"
	}
	return false
}
