// Package content reads content/, the bank as people edit it, says everything
// that is wrong with it, and writes it as the literals of internal/bank.
//
// Load reads and lints. Every mistake has file, line and reason, and all of
// them are reported at once, because an editor of a question wants one list and
// not one mistake a run. Generate writes the Go file; Run is both for the
// command line and for go generate (see gen/).
//
// The package is a tool of the build: nothing that reaches the browser imports
// it, and it uses only the types of internal/bank, never its data, so that it
// works when bank_gen.go is out of date.
package content
