//go:build !js

package bank

import (
	"os/exec"
	"strconv"
	"strings"
	"testing"
)

// The bank is data: whatever needs code at start would be paid for by every
// phone at every start. The compiler keeps an init function for the package's
// error, but it only returns: a few bytes. One literal that is not constant
// makes it a hundred and more.
func TestNoInit(t *testing.T) {
	const empty = 16 // bytes
	archive, err := exec.Command("go", "list", "-export", "-f", "{{.Export}}", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	symbols, err := exec.Command("go", "tool", "nm", "-size", strings.TrimSpace(string(archive))).Output()
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(symbols), "internal/bank.Questions\n") {
		t.Fatal("the list of symbols does not hold the bank")
	}
	for line := range strings.Lines(string(symbols)) {
		f := strings.Fields(line) // address, size, kind, name
		if len(f) != 4 || !strings.HasSuffix(f[3], "internal/bank.init") {
			continue
		}
		if size, err := strconv.Atoi(f[1]); err != nil || size > empty {
			t.Errorf("the package's init function is %s bytes, want at most %d: some literal is not constant", f[1], empty)
		}
	}
}
