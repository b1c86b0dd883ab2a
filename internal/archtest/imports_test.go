package archtest

import (
	"fmt"
	"go/token"
	"maps"
	"slices"
	"strings"
)

// whoMayImportWhom holds the imports of the table.
var whoMayImportWhom = overGo(func(f goFile) []string {
	if f.test() {
		return nil // a test may look from outside
	}
	var out []string
	r, listed := find(f.pkg())
	if !listed {
		out = append(out, f.pkg()+" is not in the table of packages")
	}
	may := append(slices.Clone(shared), r.imports...)
	for _, p := range sortedImports(f) {
		ours, ok := strings.CutPrefix(p, module)
		if ok && listed && !slices.Contains(may, anything) && !slices.Contains(may, ours) {
			out = append(out, fmt.Sprintf("%s: %s may not import %s", f.at(f.imports()[p]), f.pkg(), ours))
		}
		if ok && ours == "app/gallery" && !strings.Contains(f.text, "//go:build gallery\n") {
			out = append(out, f.path+": imports app/gallery without its build tag")
		}
	}
	return out
})

func sortedImports(f goFile) []string { return slices.Sorted(maps.Keys(f.imports())) }

const goApp = "github.com/maxence-charriere/go-app/v10/pkg/app"

// placed are packages from outside that belong to few of ours, tests of those
// included. A file whose name ends in _js.go is compiled for the browser only.
var placed = []struct {
	path string
	ok   func(f file) bool
	say  string
}{
	{
		"syscall/js", func(f file) bool {
			return slices.Contains(scriptable, f.pkg()) && (strings.HasSuffix(f.path, "_js.go") || strings.HasSuffix(f.path, "_js_test.go"))
		},
		"the browser is touched only in " + strings.Join(scriptable, ", ") + ", in files named _js.go",
	},
	{
		goApp, func(f file) bool {
			return f.inKind(screen, program) || f.in("app") || f.in("internal/site") || f.pkg() == "internal/archtest"
		},
		"go-app belongs to the screens and to what renders them",
	},
}

// placesOfPackages holds the list above.
var placesOfPackages = overGo(func(f goFile) []string {
	var out []string
	for _, p := range placed {
		if at, ok := f.imports()[p.path]; ok && !p.ok(f.file) {
			out = append(out, f.at(at)+": "+p.say)
		}
	}
	return out
})

// heavy are packages that the browser program is too small for: each would weigh
// more than all screens together, or keep the linker from leaving out what nobody
// calls.
var heavy = []string{"net/http", "regexp", "text/template", "html/template"}

// noHeavyPackages keeps them out of what the browser program is made of.
var noHeavyPackages = overGo(func(f goFile) []string {
	if r, _ := find(f.pkg()); f.test() || r.pkg == "" || !r.kind.linked() {
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

// impure are the names that read a clock or make something at random.
var impure = map[string][]string{
	"time":                   {"Now", "Since", "Until", "After", "AfterFunc", "Tick", "NewTicker", "NewTimer", "Sleep"},
	"github.com/google/uuid": {"New", "NewString", "NewRandom", "NewRandomFromReader", "NewUUID", "NewV6", "NewV7", "NewV7FromReader"},
}

// waits are those of them that storage may use: it bounds how long it waits.
var waits = []string{"After", "AfterFunc", "NewTimer", "NewTicker"}

// noClockNoChance keeps time and randomness parameters of the domain and of what
// is kept.
var noClockNoChance = overGo(func(f goFile) []string {
	if f.test() || !f.inKind(domain, storage) {
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
			if slices.Contains(impure[p], name) && !(f.inKind(storage) && slices.Contains(waits, name)) {
				out = append(out, fmt.Sprintf("%s: %s.%s in the domain; it is a parameter", f.at(at), f.name(p), name))
			}
		})
	}
	return out
})
