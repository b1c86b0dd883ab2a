package archtest

import (
	"fmt"
	"go/token"
	"maps"
	"slices"
	"strings"
)

// everything stands for every package of ours.
const everything = "*"

// allowed says which packages of ours each one may import outside its tests.
// A package that is not listed may import none and has to be listed first.
var allowed = []struct {
	pkg string
	may []string
	why string // where the reason is not the layering itself
}{
	{"internal/bank", nil, ""},
	{"internal/device", []string{"internal/device/jscall", "internal/recording"}, "the recorder keeps its chunks in a recording.Store"},
	{"internal/device/jscall", nil, "calls into JavaScript that cannot panic, for the two packages that touch the browser"},
	{"internal/recording", nil, "what a recording is made of, for those who make, keep and carry it"},
	{"internal/smallsort", nil, "one sort for all types, for whoever sorts"},
	{"internal/spacing", nil, "FSRS and days, for questions and cards"},
	{"internal/textutil", nil, "sentences and limits of text, for whoever writes them"},

	{"internal/interview", []string{"internal/bank"}, ""},
	{"internal/grading", []string{"internal/bank", "internal/interview"}, "an answer is given in a round"},
	{"internal/story", []string{"internal/bank"}, ""},
	{"internal/insight", []string{"internal/bank"}, ""},

	{"internal/recall", []string{"internal/bank", "internal/spacing"}, ""},
	{"internal/readiness", append([]string{"internal/spacing"}, domain...), ""},
	{"internal/debrief", domain, ""},
	{"internal/progress", domain, ""},
	{"internal/sharelink", []string{"internal/readiness", "internal/bank", "internal/grading"}, "a summary is made of readiness, and readiness of the bank's principles and grading's scores"},
	{"internal/journal", []string{"internal/recording", "internal/device/jscall"}, "it keeps records and does not know what they hold; its IndexedDB form touches the browser"},
	{"internal/journal/schema", []string{"internal/journal", "internal/interview", "internal/grading", "internal/story", "internal/recall", "internal/debrief"}, "the domain's types that records hold"},
	{"internal/journal/backup", []string{"internal/journal", "internal/journal/schema", "internal/recording"}, ""},
	{"internal/history", []string{
		"internal/journal", "internal/journal/schema", "internal/journal/backup",
		"internal/bank", "internal/interview", "internal/grading", "internal/story", "internal/recall", "internal/debrief",
	}, "the typed view of the records"},
	{"internal/recording/recordingtest", []string{"internal/recording"}, "for tests"},
	{"internal/journal/journaltest", []string{"internal/journal"}, "for tests"},
	{"internal/history/historytest", []string{everything}, "for tests"},

	{"app/ui", []string{"internal/bank"}, "the types only: parts know no store and no rule"},
	{"app/gallery", []string{"app/ui", "internal/bank"}, "it shows the shared parts, nothing else"},
	{"app/words", append([]string{"app/ui", "internal/history", "internal/journal", "internal/journal/backup", "internal/sharelink", "internal/readiness", "internal/progress", "internal/recall"}, domain...), "app/ui for how a clock is written; storage and links for their errors"},
	{"app/view", append([]string{"app/ui", "app/words", "internal/debrief", "internal/device", "internal/readiness", "internal/progress", "internal/recall"}, domain...), "internal/device for the player's element"},
	{"app/store", append([]string{"app/ui", "internal/debrief", "internal/history", "internal/journal/backup", "internal/readiness", "internal/progress", "internal/recall"}, domain...), "app/ui for how a panic is told"},
	{"app/shell", append([]string{"app/ui", "app/view", "app/words", "app/store", "internal/debrief", "internal/history", "internal/journal", "internal/recording", "internal/device", "internal/readiness", "internal/progress", "internal/recall"}, domain...), ""},
	{"app/library", area, "no area imports another"},
	{"app/settings", area, ""},
	{"app/debrief", area, ""},
	{"app/progress", area, ""},
	{"app/planning", area, ""},
	{"app/round", area, ""},
	{"app/apptest", []string{everything}, "for tests"},
	{"app", append([]string{"app/gallery", "app/library", "app/settings", "app/debrief", "app/progress", "app/planning", "app/round"}, area...), "app/gallery in a build with its tag only"},

	{"internal/site", []string{"app", "internal/bank", "internal/wasmbuild"}, "it renders the app's pages ahead of time and serves the program that wasmbuild makes"},
	{"internal/wasmbuild", nil, "it builds cmd/wasm by its path, with the go command"},
	{"internal/content", []string{"internal/bank"}, "the compiler of content/: it writes bank's literals and checks with bank's types"},
	{"internal/content/gen", []string{"internal/content"}, "what go generate runs"},
	{"internal/site/scriptlint", []string{"internal/site"}, "what make lint runs"},
	{"internal/e2e", []string{"internal/site", "internal/wasmbuild", "internal/bank"}, "it drives what is served"},
	{"internal/e2e/browsers", []string{"internal/site", "internal/wasmbuild"}, "it drives what is served, in the other engines"},
	{"internal/archtest", nil, ""},

	{"cmd/mockloop", []string{everything}, ""},
	{"cmd/wasm", []string{everything}, ""},
}

// domain are the packages that know what an interview is.
var domain = []string{"internal/bank", "internal/interview", "internal/grading", "internal/story", "internal/insight"}

// area is what the packages of screens may import.
var area = append([]string{
	"app/ui", "app/view", "app/words", "app/store", "app/shell",
	"internal/readiness",
	"internal/debrief",
	"internal/sharelink",
	"internal/history",
	"internal/journal",
	"internal/journal/schema",
	"internal/journal/backup",
	"internal/recording",
	"internal/device",
	"internal/progress",
	"internal/recall",
}, domain...)

// whoMayImportWhom holds the table above.
var whoMayImportWhom = overGo(func(f goFile) []string {
	if f.test() {
		return nil // a test may look from outside
	}
	var out []string
	may, listed := mayImport(f.pkg())
	if !listed {
		out = append(out, f.pkg()+" is not in the table of who may import whom")
	}
	for _, p := range sortedImports(f) {
		ours, ok := strings.CutPrefix(p, module)
		if ok && listed && ours != "internal/smallsort" && ours != "internal/textutil" && !slices.Contains(may, everything) && !slices.Contains(may, ours) {
			out = append(out, fmt.Sprintf("%s: %s may not import %s", f.at(f.imports()[p]), f.pkg(), ours))
		}
		if ok && ours == "app/gallery" && !strings.Contains(f.text, "//go:build gallery\n") {
			out = append(out, f.path+": imports app/gallery without its build tag")
		}
	}
	return out
})

func mayImport(pkg string) (may []string, listed bool) {
	for _, row := range allowed {
		if row.pkg == pkg {
			return row.may, true
		}
	}
	return nil, false
}

func sortedImports(f goFile) []string { return slices.Sorted(maps.Keys(f.imports())) }

const goApp = "github.com/maxence-charriere/go-app/v10/pkg/app"

// placed are packages from outside that belong to few of ours, tests of those
// included. A name that ends in _js.go is compiled for the browser only.
var placed = []struct {
	path string
	ok   func(f file) bool
	say  string
}{
	{
		"syscall/js", func(f file) bool {
			return f.in("internal/device", "internal/journal") && (strings.HasSuffix(f.path, "_js.go") || strings.HasSuffix(f.path, "_js_test.go"))
		},
		"the browser is touched only in internal/device and the browser's form of internal/journal, in files named _js.go",
	},
	{
		goApp, func(f file) bool { return f.in("app", "cmd/wasm", "internal/site") || f.pkg() == "internal/archtest" },
		"go-app belongs to the screens and to what renders them",
	},
}

// placesOfPackages holds the table above.
var placesOfPackages = overGo(func(f goFile) []string {
	var out []string
	for _, p := range placed {
		if at, ok := f.imports()[p.path]; ok && !p.ok(f.file) {
			out = append(out, f.at(at)+": "+p.say)
		}
	}
	return out
})

// heavy are packages that the browser program is too small for: each would
// weigh more than all screens together, or keep the linker from leaving out
// what nobody calls.
var heavy = []string{"net/http", "regexp", "text/template", "html/template"}

// noHeavyPackages keeps them out of what the browser program is made of.
var noHeavyPackages = overGo(func(f goFile) []string {
	inBrowser := f.in("app", "cmd/wasm", "internal/bank", "internal/interview", "internal/grading", "internal/story", "internal/insight",
		"internal/readiness", "internal/debrief", "internal/history", "internal/journal", "internal/sharelink", "internal/device")
	if f.test() || !inBrowser {
		return nil
	}
	var out []string
	for _, p := range heavy {
		if at, ok := f.imports()[p]; ok {
			out = append(out, f.at(at)+": "+p+" is too much for the browser program")
		}
	}
	return out
})

// pure are the packages in which the same input gives the same outcome.
var pure = []string{
	"internal/bank", "internal/interview", "internal/grading", "internal/readiness", "internal/sharelink",
	"internal/story", "internal/insight", "internal/debrief",
}

// impure are the names that read a clock or make something at random.
var impure = map[string][]string{
	"time":                   {"Now", "Since", "Until", "After", "AfterFunc", "Tick", "NewTicker", "NewTimer", "Sleep"},
	"github.com/google/uuid": {"New", "NewString", "NewRandom", "NewRandomFromReader", "NewUUID", "NewV6", "NewV7", "NewV7FromReader"},
}

// noClockNoChance keeps time and randomness parameters of the domain. The
// journal and the history do not count as pure, but are handed their clock and ids too.
var noClockNoChance = overGo(func(f goFile) []string {
	if f.test() || !f.in(append([]string{"internal/journal", "internal/history"}, pure...)...) {
		return nil
	}
	var out []string
	for _, p := range []string{"math/rand", "math/rand/v2", "crypto/rand"} {
		if at, ok := f.imports()[p]; ok {
			out = append(out, f.at(at)+": "+p+" in the domain; chance is a parameter")
		}
	}
	for _, p := range slices.Sorted(maps.Keys(impure)) {
		f.uses(p, func(name string, at token.Pos) {
			if slices.Contains(impure[p], name) {
				out = append(out, fmt.Sprintf("%s: %s.%s in the domain; it is a parameter", f.at(at), f.name(p), name))
			}
		})
	}
	return out
})
