package content

import (
	"slices"
	"strings"

	"github.com/mockloop/mockloop/internal/bank"
	"github.com/mockloop/mockloop/internal/content/spelling"
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
	{"role", "what the candidate did", strings.Fields("you*")},
	{"reasoning", "why so and not otherwise", strings.Fields(`why instead rather option* alternative* choose chose choice* other
		chosen decide* decision* decided reason* weigh* trade* reject* rule* assum* believ* if made persuaded convince* criteri* case otherwise
		what how argument* push* against consider* think thought worr* risk* enough right make* sure`)},
	{"evidence", "how one knows", strings.Fields(`many much long often far large big small soon know knew tell number* figure* measur*
		percent* rate* count* data evidence proof prove* show* baseline date cost* sample compar* test* metric* range check* ratio
		share number early late confiden* result* differ* median average log* record* say said see saw hear heard when what who`)},
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
		// Two that are alike are reported as a repeated sentence.
		out[i] = f.prose(maxProbe)
		switch {
		case out[i] == "":
		case len(strings.Fields(out[i])) > maxProbeWords:
			f.wrong("probe %q has %d words, at most %d", r.name, len(strings.Fields(out[i])), maxProbeWords)
		case slices.Contains(out[:i], out[i]):
			f.wrong("probe %q is the same as one before it", r.name)
		case !r.fits(out[i]):
			f.wrong("probe %q does not ask %s: none of its words is in it (%s)", r.name, r.asks, strings.Join(r.words, " "))
		}
	}
	if len(o.order) == len(names) && !slices.Equal(o.order, names) {
		n.wrong("the ladder goes %s, want %s", strings.Join(o.order, ", "), strings.Join(names, ", "))
	}
	return bank.JoinLines(out[:]...)
}

func (r rung) fits(probe string) bool {
	return slices.ContainsFunc(spelling.Words(probe), func(word string) bool {
		return slices.ContainsFunc(r.words, func(cue string) bool {
			start, open := strings.CutSuffix(cue, "*")
			return word == cue || open && strings.HasPrefix(word, start)
		})
	})
}
