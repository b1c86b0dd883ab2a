package archtest

import (
	"net/url"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// rules are the rules about files. What each is for stands at its function. The
// rules about the table of packages are tests of their own, in packages_test.go.
var rules = []struct {
	name  string
	check func([]file) []string
}{
	{"who may import whom", whoMayImportWhom},
	{"the places of packages", placesOfPackages},
	{"no heavy packages in the browser", noHeavyPackages},
	{"no clock and no chance in the domain", noClockNoChance},
	{"small packages", smallPackages},
	{"few methods a type", fewMethods},
	{"the shell is embedded by an unexported alias", shellEmbeddedByAlias},
	{"no style attributes and no raw markup", noStyleNoRaw},
	{"every handler has a scope", everyHandlerHasAScope},
	{"only what is named stands at the root", onlyNamedAtRoot},
	{"no long files", noLongFiles},
	{"little JavaScript", littleJavaScript},
	{"tests do not sleep", testsDoNotSleep},
	{"every package says what it is", everyPackageSaysWhatItIs},
	{"American spelling", americanSpelling},
}

func TestArchitecture(t *testing.T) {
	files := repository(t)
	if _, broken := goFiles(files); len(broken) > 0 {
		t.Fatal(strings.Join(broken, "\n"))
	}
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			for _, say := range r.check(files) {
				t.Error(say)
			}
		})
	}
	t.Run("no file names a machine", func(t *testing.T) {
		for _, say := range noMachines(thisMachine(t))(files) {
			t.Error(say)
		}
	})
}

// thisMachine is what would give away the machine that the tests run on.
func thisMachine(t *testing.T) []string {
	t.Helper()
	words := []string{rootDir(t)}
	if home, err := os.UserHomeDir(); err == nil && strings.Count(home, "/") > 1 {
		words = append(words, home)
	}
	out, err := exec.CommandContext(t.Context(), "go", "env", "GOMODCACHE", "GOPROXY").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range strings.FieldsFunc(string(out), func(r rune) bool { return strings.ContainsRune("\n,|", r) }) {
		u, err := url.Parse(word)
		switch {
		case err != nil:
		case strings.HasPrefix(word, "/"):
			words = append(words, word)
		case u.Hostname() != "" && u.Hostname() != "localhost" && u.Hostname() != "127.0.0.1":
			words = append(words, u.Hostname())
		}
	}
	return words
}

// TestRulesBite tries every rule on files that break it and on files that come
// close and do not.
func TestRulesBite(t *testing.T) {
	bitten := map[string]bool{}
	for _, s := range samples {
		t.Run(s.rule+"/"+s.name, func(t *testing.T) {
			if diff := cmp.Diff(s.want, checkOf(t, s.rule)(s.files)); diff != "" {
				t.Errorf("what the rule says (-want +got)\n%s", diff)
			}
		})
		bitten[s.rule] = bitten[s.rule] || len(s.want) > 0
	}
	for _, r := range rules {
		if !bitten[r.name] {
			t.Errorf("no sample breaks the rule %q", r.name)
		}
	}
}

func checkOf(t *testing.T, name string) func([]file) []string {
	t.Helper()
	for _, r := range rules {
		if r.name == name {
			return r.check
		}
	}
	if name != "no file names a machine" {
		t.Fatalf("no rule %q", name)
	}
	return noMachines([]string{"/srv/checkout"})
}
