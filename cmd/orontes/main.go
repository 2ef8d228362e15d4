// Command orontes reads reports of armed conflicts and humanitarian crises and
// keeps the picture: who says what happened, where, when and to how many.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"
)

// The exit statuses other programs rely on.
const (
	exitAllRead = 0
	exitSome    = 1 // at least one document could not be read
	exitUsage   = 2
)

// errSome says that something could not be read. It has been reported already.
var errSome = errors.New("some documents could not be read")

// usageError marks a command line that cannot be carried out as written.
type usageError struct{ error }

func main() {
	// A second interrupt kills at once, the first lets the work in hand finish.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	limitMemory()
	os.Exit(run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// memoryGoal is what the garbage collector is asked to keep the heap under, in
// bytes, so that a stream of any length stays below 400 MB in all. It is a goal,
// not a wall: a report that needs more gets it. GOMEMLIMIT overrides it.
const memoryGoal = 300 << 20

func limitMemory() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryGoal)
	}
}

// run carries out one command line and returns its exit status.
func run(ctx context.Context, args []string, io streams) int {
	root := command(io)
	root.SetArgs(args)
	called, err := root.ExecuteContextC(ctx)
	var usage usageError
	switch {
	case err == nil:
		return exitAllRead
	case errors.Is(err, errSome):
		return exitSome
	case errors.As(err, &usage):
		fmt.Fprintf(io.err, "orontes: %v\nTry '%s --help'.\n", err, called.CommandPath())
		return exitUsage
	default:
		fmt.Fprintf(io.err, "orontes: %v\n", err)
		return exitSome
	}
}

// command builds the command tree.
func command(io streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "orontes",
		Short: "A crisis monitor that reads reports and keeps the picture",
		Long: `orontes reads what is reported about an armed conflict or a humanitarian crisis
and keeps the picture: who says what happened, where and when, who holds which
place, how many people moved, which roads and services are open, and where
sources agree and differ. Every figure leads to the exact sentence behind it.

It works offline and needs no key, no network and no GPU.`,
		Example: `  orontes read article.txt                 what one report claims, as a table
  orontes read --format claims reports/    every claim of a folder, one JSON object a line
  orontes ingest reports/                  keep them
  orontes situation --as-of 2024-12-06     what was known on that day
  orontes serve                            the map`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return cmd.Help()
		},
	}
	root.SetIn(io.in)
	root.SetOut(io.out)
	root.SetErr(io.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.AddCommand(readCommand(io), parseCommand(io), ingestCommand(io), situationCommand(io),
		serveCommand(io), gazetteerCommand(io), lexiconCommand(io), sourcesCommand(io), removeCommand(io))
	for _, c := range root.Commands() {
		usageArgs(c)
	}
	return root
}

// usageArgs makes wrong arguments a usage error, as wrong flags are.
func usageArgs(c *cobra.Command) {
	if check := c.Args; check != nil {
		c.Args = func(cmd *cobra.Command, args []string) error {
			if err := check(cmd, args); err != nil {
				return usageError{fmt.Errorf("%s: %w", cmd.CommandPath(), err)}
			}
			return nil
		}
	}
	for _, sub := range c.Commands() {
		usageArgs(sub)
	}
}
