package content

import (
	"slices"
	"strings"
	"unicode"

	"github.com/mockloop/mockloop/internal/bank"
)

// rung is one level of every probe ladder, and the words by which a probe of
// that level is known: at least one of them has to stand in it. The levels are
// ours, made of what public accounts tell of Amazon's follow-up questions:
// first the part, then the reason, then the proof, then what came of it.
type rung struct {
	name  string
	asks  string
	words []string
}

// A word that ends in an asterisk stands for all that begin with it.
var rungs = [4]rung{
	{"role", "what the candidate did", strings.Fields("you your yours yourself")},
	{"reasoning", "why so and not otherwise", strings.Fields(`why instead rather option* alternative* choose chose choice*
		chosen decide* decision* decided reason* weigh* trade* reject* rule* assum* believ* if made persuaded convince* criteri* case otherwise`)},
	{"evidence", "how one knows", strings.Fields(`many much long often far large big small soon know tell number* figure* measur*
		percent* rate* count* data evidence proof prove* show* baseline date cost sample compar* test* metric* range check* ratio
		share number early late confiden* result* differ* median average log* record*`)},
	{"reflection", "what lasted, or would change", strings.Fields(`now since again next today later chang* differ* learn* last* still
		look* regret* habit* rule* mechanism* future year* would month* week* after keep kept stop* mind earlier`)},
}

// probes reads the ladder: four rungs, all there, in their order, each asking
// what its level asks.
func (n node) probes() bank.Lines {
	names := make([]string, len(rungs))
	for i, r := range rungs {
		names[i] = r.name
	}
	o := n.object(names...)
	var out [4]string
	for i, r := range rungs {
		f := o.get(r.name)
		// Two that are alike are told as a sentence that stands twice.
		out[i] = f.prose(maxProbe)
		switch {
		case out[i] == "":
		case slices.Contains(out[:i], out[i]):
			f.wrong("probe %q is the same as one before it", r.name)
		case !r.fits(out[i]):
			f.wrong("probe %q does not ask %s: none of its words is in it (%s)", r.name, r.asks, strings.Join(r.words, " "))
		}
	}
	if len(o.order) == len(names) && !slices.Equal(o.order, names) {
		n.wrong("the ladder goes %s, want %s", strings.Join(o.order, ", "), strings.Join(names, ", "))
	}
	return bank.LinesOf(out[:]...)
}

func (r rung) fits(probe string) bool {
	return slices.ContainsFunc(wordsOf(probe), func(word string) bool {
		return slices.ContainsFunc(r.words, func(cue string) bool {
			start, open := strings.CutSuffix(cue, "*")
			return word == cue || open && strings.HasPrefix(word, start)
		})
	})
}

// wordsOf are a text's words in small letters. An apostrophe within a word is
// part of it; hyphens divide.
func wordsOf(s string) []string {
	s = strings.ReplaceAll(strings.ToLower(s), "’", "'")
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' })
	out := words[:0]
	for _, w := range words {
		if w = strings.Trim(w, "'"); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// Question words and verbs that begin a second claim after "and".
var (
	askWords = strings.Fields("what how why when who whom whose where which whether")
	pastTell = strings.Fields(`gave said told named made kept chose put set drew took brought knew saw found held wrote led let left
		met spoke built began cut paid sent showed stood went won lost felt thought spent understood sought read ran`)
	// Participles that describe a noun and so add no claim ("lost and damaged parcels").
	notTelling = strings.Fields("need speed feed seed red bed indeed hundred shared unsold related based used needed estimated expected")
)

// oneClaim finds a key point that makes two claims: nobody can tick half of it.
func (n node) oneClaim() {
	s := n.text(0)
	tell := func(why string) { n.wrong("the key point makes two claims (%s): %s", why, s) }
	if strings.Contains(s, ";") {
		tell("a semicolon")
		return
	}
	if strings.Contains(s, ". ") || strings.Contains(s, "? ") {
		tell("two sentences")
		return
	}
	words := wordsOf(s)
	for i, w := range words[:max(len(words)-1, 0)] {
		next := words[i+1]
		switch {
		case w == "and" || w == "then":
			if slices.Contains(askWords, next) || slices.Contains(pastTell, next) || isPast(next) {
				tell(w + " " + next)
				return
			}
		case w == "well" && next == "as" && i > 0 && words[i-1] == "as":
			tell("as well as")
			return
		}
	}
}

func isPast(word string) bool {
	return len(word) > 4 && strings.HasSuffix(word, "ed") && !slices.Contains(notTelling, word)
}

// primerIDs reads the primers that something links; that they exist is checked
// when all files are read.
func (n node) primerIDs() []string {
	var out []string
	for _, e := range n.list() {
		s := e.text(0)
		if slices.Contains(out, s) {
			e.wrong("primer %q stands here twice", s)
			continue
		}
		if s != "" {
			out = append(out, s)
			n.r.primerLinks = append(n.r.primerLinks, link{e, s})
		}
	}
	return out
}

// link is a primer's id where something points at it.
type link struct {
	from node
	id   string
}
