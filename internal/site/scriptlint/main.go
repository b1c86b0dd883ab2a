// Command scriptlint fails when a script or stylesheet in web/ has a mistake in it.
// make lint runs it at the root of the repository.
package main

import (
	"fmt"
	"os"

	"github.com/mockloop/mockloop/internal/site"
)

func main() {
	if err := site.CheckScripts(os.DirFS("web")); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
