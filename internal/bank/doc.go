// Package bank is the interview's material as typed values: the questions, the
// sixteen principles with their rubric, the stages, and the guide to read.
//
// People edit content/ at the root; `go generate ./...` turns it into the
// literals of bank_gen.go, so that nothing is parsed when the app starts. What
// is wrong in content/ stops the generator (internal/content) with file, line
// and reason, and leaves bank_gen.go as it was.
//
// The package knows nothing of rounds, grades given or storage.
package bank

//go:generate go run ../content/gen
