// Command gen writes internal/bank/bank_gen.go from content/. It is run by
// go generate in internal/bank.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/mockloop/mockloop/internal/content"
)

func main() {
	// go generate runs in the package's own directory: the root is two up.
	if err := content.Run("../..", true, io.Discard); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
