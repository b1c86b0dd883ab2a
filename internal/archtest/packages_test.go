package archtest

import (
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// kind is what a package is for. All rules about packages follow from it and from
// the imports in the table.
type kind int

const (
	domain  kind = iota + 1 // knows what an interview is; the same input gives the same outcome
	storage                 // what is kept; is handed its clock and its ids, may wait for a time
	browser                 // touches the browser
	screen                  // components of go-app
	program                 // a main package of the browser program
	native                  // never linked into the browser program
)

// linked reports whether packages of the kind are part of the browser program.
func (k kind) linked() bool { return k != native }

// row is one package of ours.
type row struct {
	pkg     string
	kind    kind
	imports []string // packages of ours that it may import outside its tests
	why     string   // where the reason is not the layering itself
}

// anything stands for every package of ours.
const anything = "*"

// shared may be imported by every package, as the standard library is.
var shared = []string{"internal/smallsort", "internal/textutil"}

// table lists every package of ours. A package that is not in it may not exist.
var table = slices.Concat([]row{
	{"internal/smallsort", domain, nil, ""},
	{"internal/textutil", domain, nil, ""},
	{"internal/spacing", domain, nil, ""},
	{"internal/bank", domain, nil, ""},
	{"internal/matching", domain, nil, ""},
	{"internal/checkcode", domain, nil, ""},
	{"internal/interview", domain, []string{"internal/bank", "internal/checkcode", "internal/matching"}, "who owns which principle"},
	{"internal/clockdrift", domain, []string{"internal/interview"}, "it leaves a drift out of a round"},
	{"internal/grading", domain, []string{"internal/bank", "internal/interview"}, "an answer is given in a round"},
	{"internal/insight", domain, []string{"internal/bank"}, ""},
	{"internal/recall", domain, []string{"internal/bank", "internal/spacing"}, ""},
	{"internal/readiness", domain, append([]string{"internal/spacing"}, interviewing...), ""},
	{"internal/debrief", domain, interviewing, ""},
	{"content", native, nil, "the annotated loop as it stands"},
	{"internal/sampleloop", native, []string{"content", "internal/bank", "internal/debrief"}, "its pages are rendered ahead of time"},
	{"internal/progress", domain, interviewing, ""},
	{"internal/sharelink", domain, []string{"internal/bank", "internal/grading", "internal/readiness"}, ""},

	{"internal/recording", domain, nil, "what a recording is made of, for those who make, keep and carry it"},
	{"internal/journal", storage, []string{"internal/recording", "internal/device/jscall"}, "its IndexedDB form touches the browser"},
	{"internal/journal/schema", storage, append([]string{"internal/journal", "internal/recall", "internal/debrief"}, interviewing...), "the domain's types that records hold"},
	{"internal/journal/backup", storage, []string{"internal/journal", "internal/journal/schema", "internal/recording"}, ""},
	{"internal/history/answerlist", storage, []string{"internal/grading", "internal/journal", "internal/smallsort"}, "ids are ordered as the journal orders them"},
	{"internal/history", storage, append([]string{
		"internal/history/answerlist",
		"internal/journal", "internal/journal/schema", "internal/journal/backup", "internal/recording", "internal/recall", "internal/debrief",
	}, interviewing...), "the typed view of the records"},

	{"internal/device", browser, []string{"internal/device/jscall", "internal/recording"}, "what a browser may be able to do, as interfaces; the errors of jscall are put into its own"},
	{"internal/device/browser", browser, []string{"internal/device", "internal/device/jscall", "internal/device/media", "internal/recording"}, "it puts the browser together"},
	{"internal/device/media", browser, []string{"internal/device", "internal/device/jscall", "internal/recording"}, "the recorder keeps its chunks in a recording.Store"},
	{"internal/device/jscall", browser, nil, "calls into JavaScript that cannot panic"},

	{"app/ui", screen, []string{"internal/bank"}, "the types only: it knows no rule and no store"},
	{"app/words", screen, append([]string{
		"internal/readiness", "internal/progress", "internal/recall", "internal/sharelink", "internal/history", "internal/journal", "internal/journal/backup", "internal/device",
	}, interviewing...), "the stores and the device for their errors, which it puts into words"},
	{"app/view", screen, append([]string{"app/ui", "app/words", "internal/debrief", "internal/device", "internal/readiness", "internal/progress", "internal/recall"}, interviewing...), "internal/device for the player's element and for what the page runs of the clock"},
	{"app/sheet", screen, append([]string{"app/ui", "app/view", "app/words"}, interviewing...), "how an answer is graded, for the round and the history"},
	{"app/store", screen, append([]string{"internal/debrief", "internal/history", "internal/journal", "internal/journal/schema", "internal/journal/backup", "internal/readiness", "internal/progress", "internal/recall", "internal/recording"}, interviewing...), "the journal for those of other addresses"},
	{"app/shell", screen, append([]string{
		"app/ui", "app/view", "app/words", "app/store", "internal/debrief", "internal/history", "internal/journal", "internal/device",
		"internal/readiness", "internal/progress", "internal/recall", "internal/recording",
	}, interviewing...), ""},
	{"app", screen, []string{anything}, "the address table; it knows every screen"},

	{"cmd/wasm", program, []string{anything}, ""},
	{"cmd/mockloop", native, []string{anything}, ""},
	{"app/gallery", native, []string{"app/ui", "internal/bank"}, "built with its tag only"},
	{"app/apptest", native, []string{anything}, "for tests"},
	{"internal/device/devicetest", native, []string{"internal/device", "internal/device/jscall"}, "for tests in the browser"},
	{"internal/recording/recordingtest", native, []string{"internal/recording"}, "for tests"},
	{"internal/journal/journaltest", native, []string{"internal/journal"}, "for tests"},
	{"internal/history/historytest", native, []string{anything}, "for tests"},
	{"app/sampleloop/prerender", native, []string{"app/sampleloop", "app/shell", "app/ui", "content", "internal/bank", "internal/debrief", "internal/sampleloop"}, "it renders the loop's pages ahead of time"},
	{"internal/site", native, []string{"app", "app/sampleloop/prerender", "internal/bank", "internal/wasmbuild"}, "it renders the app's pages ahead of time"},
	{"internal/site/scriptlint", native, []string{"internal/site"}, "what make lint runs"},
	{"internal/wasmbuild", native, nil, "it builds cmd/wasm by its path, with the go command"},
	{"internal/content/textmatch", native, nil, ""},
	{"internal/content/spelling", native, nil, ""},
	{"internal/content/literals", native, []string{"internal/bank"}, "it writes bank's literals"},
	{"internal/content", native, []string{"internal/bank", "internal/content/literals", "internal/content/spelling", "internal/content/textmatch"}, "it checks with bank's types"},
	{"internal/content/gen", native, []string{"internal/content"}, "what go generate runs"},
	{"internal/e2e", native, []string{"internal/site", "internal/wasmbuild", "internal/bank"}, "it drives what is served"},
	{"internal/e2e/browsers", native, []string{"internal/site", "internal/wasmbuild"}, "it drives what is served, in the other engines"},
	{"internal/archtest", native, nil, ""},
}, areas("app/library", "app/settings", "app/debrief", "app/progress", "app/planning", "app/round", "app/sampleloop"))

// areas are the packages of screens. All may import the same, and none another.
func areas(pkgs ...string) []row {
	may := append([]string{
		"app/ui", "app/view", "app/sheet", "app/words", "app/store", "app/shell",
		"internal/readiness", "internal/debrief", "internal/sharelink", "internal/recall", "internal/progress",
		"internal/history", "internal/journal", "internal/journal/schema", "internal/journal/backup", "internal/recording", "internal/device",
	}, interviewing...)
	rows := make([]row, len(pkgs))
	for i, p := range pkgs {
		rows[i] = row{p, screen, may, ""}
	}
	return rows
}

// interviewing are the packages that know rounds, answers and grades.
var interviewing = []string{"internal/bank", "internal/checkcode", "internal/interview", "internal/clockdrift", "internal/grading", "internal/insight"}

// scriptable may import syscall/js, in files named _js.go.
var scriptable = []string{"internal/device/browser", "internal/device/devicetest", "internal/device/jscall", "internal/device/media", "internal/journal"}

// find is the row of a package; ok is false when the table has none.
func find(pkg string) (r row, ok bool) {
	i := slices.IndexFunc(table, func(r row) bool { return r.pkg == pkg })
	if i < 0 {
		return row{}, false
	}
	return table[i], true
}

// inKind reports whether a file belongs to a package of one of the kinds.
func (f file) inKind(kinds ...kind) bool {
	r, _ := find(f.pkg())
	return slices.Contains(kinds, r.kind)
}

// TestTableIsWhole: a package that is missing, gone or listed twice makes the table
// say less than it seems to.
func TestTableIsWhole(t *testing.T) {
	var there, listed []string
	for _, f := range repository(t) {
		if strings.HasSuffix(f.path, ".go") && !strings.Contains(f.path, "/testdata/") && !slices.Contains(there, f.pkg()) {
			there = append(there, f.pkg())
		}
	}
	for _, r := range table {
		listed = append(listed, r.pkg)
		for _, p := range r.imports {
			if _, ok := find(p); !ok && p != anything {
				t.Errorf("%s may import %s, which is no package", r.pkg, p)
			}
		}
	}
	slices.Sort(there)
	slices.Sort(listed)
	if d := cmp.Diff(there, listed); d != "" {
		t.Errorf("packages (-there +in the table)\n%s", d)
	}
}

// TestTableKnowsWhatIsLinked: every package of ours that the browser program is
// made of is in the table as one, so that no rule about it passes one over.
func TestTableKnowsWhatIsLinked(t *testing.T) {
	cmd := exec.CommandContext(t.Context(), "go", "list", "-deps", "./cmd/wasm")
	cmd.Dir = rootDir(t)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var linked, listed []string
	for p := range strings.FieldsSeq(string(out)) {
		if ours, ok := strings.CutPrefix(p, module); ok {
			linked = append(linked, ours)
		}
	}
	for _, r := range table {
		if r.kind.linked() {
			listed = append(listed, r.pkg)
		}
	}
	slices.Sort(linked)
	slices.Sort(listed)
	if d := cmp.Diff(linked, listed); d != "" {
		t.Errorf("packages of the browser program (-linked +in the table)\n%s", d)
	}
}

// TestTableIsLayered: the table itself keeps to the layers. A row of a lower layer
// may not allow a package of a higher one, and no area of app allows another.
func TestTableIsLayered(t *testing.T) {
	may := map[kind][]kind{
		domain:  {domain},
		storage: {domain, storage, browser},
		browser: {domain, browser},
		screen:  {domain, storage, browser, screen},
	}
	for _, r := range table {
		for _, p := range r.imports {
			other, _ := find(p)
			switch {
			case p == anything:
				if r.pkg != "app" && path.Dir(r.pkg) != "cmd" && !strings.HasSuffix(r.pkg, "test") {
					t.Errorf("%s may import anything", r.pkg)
				}
			case r.kind != native && r.kind != program && !slices.Contains(may[r.kind], other.kind):
				t.Errorf("%s may import %s, which is of a higher layer", r.pkg, p)
			case isArea(r.pkg) && isArea(p):
				t.Errorf("%s may import %s, another area", r.pkg, p)
			}
		}
	}
}

// foundation are the packages of app that its areas stand on.
var foundation = []string{"app/words", "app/ui", "app/view", "app/sheet", "app/store", "app/shell", "app/apptest", "app/gallery"}

// isArea reports whether a package is an area of the app: screens of one purpose.
func isArea(pkg string) bool {
	return path.Dir(pkg) == "app" && !slices.Contains(foundation, pkg)
}
