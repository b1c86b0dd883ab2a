// Command mockloop builds, serves and publishes Mockloop. `mockloop help` says
// how.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

const usage = `mockloop: the native side of Mockloop

  mockloop serve   [-addr :8080] [-base /x] [-best]      build and serve
  mockloop serve   -domain mockloop.example -cache DIR   the same, with a certificate of its own
  mockloop site    [-out dist] [-base /x]                write a folder for any static host
  mockloop build                                         build web/app.wasm
  mockloop size                                          weigh it
  mockloop content                                       check content/ and show what it holds

Run it anywhere inside the repository.
`

// command is what a word on the command line does.
type command func(ctx context.Context, args []string, stdout io.Writer) error

var commands = map[string]command{
	"serve":   serve,
	"site":    export,
	"build":   build,
	"size":    size,
	"content": bankOf,
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch err := run(ctx, os.Args[1:], os.Stdout); {
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdout io.Writer) error {
	if len(args) == 0 || args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		fmt.Fprint(stdout, usage)
		return nil
	}
	do, ok := commands[args[0]]
	if !ok {
		return fmt.Errorf("mockloop: there is no command %q; see mockloop help", args[0])
	}
	return do(ctx, args[1:], stdout)
}

// flags makes the flags of a command, which takes no other arguments.
func flags(name string) *flag.FlagSet {
	return flag.NewFlagSet("mockloop "+name, flag.ContinueOnError)
}

func parse(f *flag.FlagSet, args []string) error {
	if err := f.Parse(args); err != nil {
		return err
	}
	if f.NArg() > 0 {
		return fmt.Errorf("%s: %q is not understood", f.Name(), f.Arg(0))
	}
	return nil
}
