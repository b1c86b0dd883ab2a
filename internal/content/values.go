package content

import (
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/literals"
	"github.com/mockloop/mockloop/internal/content/spelling"
	"github.com/mockloop/mockloop/internal/content/textmatch"
)

// choice reads a name the bank knows.
func choice[T literals.Enum](n node, kind string, known []T) (T, bool) {
	var none T
	s := n.text(0)
	if s == "" {
		return none, false
	}
	slugs := make([]string, len(known))
	for i, k := range known {
		if slugs[i] = k.Slug(); slugs[i] == s {
			return k, true
		}
	}
	n.wrong("unknown %s %q%s", kind, s, textmatch.DidYouMean(s, slugs))
	return none, false
}

// choices reads a list of names the bank knows, at least one and none twice.
func choices[T literals.Enum](n node, kind string, known []T) []T {
	if n.yaml == nil {
		return nil
	}
	var out []T
	entries := n.list()
	for _, e := range entries {
		v, ok := choice(e, kind, known)
		switch {
		case !ok:
		case slices.Contains(out, v):
			e.wrong("%s %q stands here twice", kind, v.Slug())
		default:
			out = append(out, v)
		}
	}
	if len(entries) == 0 {
		n.wrong("no %s is given", kind)
	}
	return out
}

func tracks() []bank.Track {
	return []bank.Track{bank.BothTracks, bank.TrackPM, bank.TrackPMT}
}

func interviewers() []bank.Interviewer {
	return append([]bank.Interviewer{bank.Recruiter}, bank.LoopInterviewers()...)
}

// id reads an id: kebab-case, and given only once in all of content/, because
// ids are addresses and keys of kept records.
func (n node) id() string {
	s := n.text(0)
	if s == "" {
		return ""
	}
	if !isKebab(s) {
		n.wrong("id %q is not kebab-case: small letters and digits, words joined by single hyphens", s)
	}
	if first, ok := n.r.ids[s]; ok {
		n.wrong("id %q is already given at %s:%d", s, first.file, first.line)
		return s
	}
	n.r.ids[s] = n
	return s
}

func isKebab(s string) bool {
	for word := range strings.SplitSeq(s, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// guideIDs reads which facts of the guide something carries.
func (n node) guideIDs() []string {
	known := GuideIDs()
	var out []string
	for _, e := range n.list() {
		s := e.text(0)
		switch {
		case s == "":
		case !slices.Contains(known, s):
			e.wrong("unknown guide id %q: the guide has G1.1 to %s", s, known[len(known)-1])
		case slices.Contains(out, s):
			e.wrong("guide id %q stands here twice", s)
		default:
			out = append(out, s)
			n.r.guide[s] = true
		}
	}
	return out
}

// prose reads a text for candidates: as text, and no sentence of it may stand
// word for word elsewhere, because a reader who meets one twice stops reading.
func (n node) prose(most int) string {
	s := n.text(most)
	n.lintProse(s)
	return s
}

// lintProse tells what is wrong with a text for candidates.
func (n node) lintProse(s string) {
	if strings.Contains(s, "!") {
		n.wrong("exclamation mark: %s", s)
	}
	for _, w := range spelling.Unknown(s) {
		n.wrong("%q is not in the list of plain words (internal/content/spelling)", w)
	}
	if w, instead := spelling.Better(s); w != "" {
		n.wrong("%q has a plainer word: %s", w, instead)
	}
	for _, sentence := range sentences(s) {
		if first, ok := n.r.sentences[sentence]; ok {
			n.wrong("this sentence stands word for word at %s:%d: %s", first.file, first.line, sentence)
			continue
		}
		n.r.sentences[sentence] = n
	}
}

// sentences are those of a text with five words or more, in small letters and
// without their last mark. Shorter ones ("What did you do?") may come twice.
func sentences(s string) []string {
	var out []string
	var sentence []string
	end := func() {
		if len(sentence) >= 5 {
			out = append(out, strings.ToLower(strings.TrimRight(strings.Join(sentence, " "), ".?")))
		}
		sentence = nil
	}
	for _, word := range strings.Fields(s) {
		sentence = append(sentence, word)
		if strings.HasSuffix(word, ".") || strings.HasSuffix(word, "?") {
			end()
		}
	}
	end()
	return out
}

// proses reads a list of least to most texts, each of at most characters (0:
// any length).
func (n node) proses(what string, least, most, characters int) []string {
	if n.yaml == nil {
		return nil
	}
	entries := n.list()
	var out []string
	for _, e := range entries {
		if s := e.prose(characters); s != "" {
			out = append(out, s)
		}
	}
	switch c := len(entries); {
	case least == most && c != least:
		n.wrong("%d %s, want %d", c, what, least)
	case c < least || c > most:
		n.wrong("%d %s, want %d to %d", c, what, least, most)
	}
	return out
}
