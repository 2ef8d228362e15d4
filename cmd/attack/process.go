//go:build unix

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"
)

// patience is how long a run may take before it counts as hung.
const patience = 15 * time.Minute

// ending is how a run of the program ended.
type ending struct {
	status int           // -1: killed by a signal
	took   time.Duration // of processors
	lasted time.Duration // by the clock
	peak   int64         // bytes
	said   string        // on standard error
	hung   bool
}

// orontes runs the program to its end.
func (a *attack) orontes(ctx context.Context, args ...string) (ending, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return a.ended(ctx, exec.CommandContext(ctx, a.binary, args...))
}

// ended runs a command to its end. That it fails is no error.
func (a *attack) ended(ctx context.Context, cmd *exec.Cmd) (ending, error) {
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = io.Discard, &said
	cmd.WaitDelay = 5 * time.Second
	start := time.Now()
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return ending{}, err
	}
	e := ending{
		status: cmd.ProcessState.ExitCode(), took: processors(cmd), lasted: time.Since(start), peak: peak(cmd),
		said: a.plain(said.String()), hung: errors.Is(ctx.Err(), context.DeadlineExceeded),
	}
	if err := ctx.Err(); err != nil && !e.hung {
		return e, err
	}
	return e, nil
}

// plain frees a message of where the scratch folder is.
func (a *attack) plain(said string) string {
	return strings.ReplaceAll(said, a.dir+string(filepath.Separator), "")
}

// processors is the time of processors that a command that has ended took.
func processors(cmd *exec.Cmd) time.Duration {
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

// peak is the most memory that a command that has ended had, in bytes.
func peak(cmd *exec.Cmd) int64 {
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return usage.Maxrss
	}
	return usage.Maxrss << 10
}

// sound reports whether a run ended as a program should, whatever the result.
func (e *ending) sound() bool {
	return !e.hung && e.status >= 0 && e.status <= 2 && !strings.Contains(e.said, "panic:") &&
		!strings.Contains(e.said, "fatal error:") && !strings.Contains(e.said, "goroutine ")
}

// longestWords is how much of a message, in bytes, is told.
const longestWords = 160

// words tell how a run ended: its status and what it said last.
func (e *ending) words() string {
	if e.hung {
		return fmt.Sprintf("still running after %s", patience)
	}
	lines := strings.Split(strings.TrimSpace(e.said), "\n")
	last := lines[len(lines)-1]
	if len(last) > longestWords {
		last = strings.ToValidUTF8(last[:longestWords], "") + " …"
	}
	if last == "" {
		return fmt.Sprintf("status %d", e.status)
	}
	return fmt.Sprintf("status %d: %s", e.status, last)
}

// result tells a run that must end with one of the statuses.
func (e *ending) result(name string, statuses ...int) result {
	fits := len(statuses) == 0
	for _, s := range statuses {
		fits = fits || e.status == s
	}
	return result{name: name, what: e.words(), stood: e.sound() && fits, took: e.took, peak: e.peak}
}
