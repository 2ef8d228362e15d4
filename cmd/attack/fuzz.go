//go:build unix

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"regexp"
	"strings"
)

// fuzzer is a fuzz test and the package it is in.
type fuzzer struct{ name, pkg string }

// fuzzed runs every fuzzer of the module in turn.
func (a *attack) fuzzed(ctx context.Context, tell func(...result)) error {
	list, err := exec.CommandContext(ctx, "go", "test", "-list", "^Fuzz", "./...").Output()
	if err != nil {
		return fmt.Errorf("listing the fuzzers: %w", err)
	}
	for _, f := range fuzzers(string(list)) {
		if f.name == a.skip {
			continue
		}
		cmd := exec.CommandContext(ctx, "go", "test", "-run", "^$", "-fuzz", "^"+f.name+"$", "-fuzztime", a.fuzz.String(), f.pkg)
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		err := cmd.Run()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		r := result{name: strings.TrimPrefix(f.pkg, "orontes/") + " " + f.name, what: fuzzedWords(out.String()), stood: err == nil || late(out.String())}
		if !r.stood {
			fmt.Println(out.String()) // the input that did it
		}
		tell(r)
	}
	return nil
}

// late reports whether a fuzzer failed for no other reason than that its time was up
// while an input was being tried, which go test takes for a failure.
func late(out string) bool {
	return strings.Contains(out, "context deadline exceeded") && !strings.Contains(out, "Failing input written")
}

// fuzzers reads what go test -list prints: names, then the package they are in.
func fuzzers(list string) []fuzzer {
	var all []fuzzer
	var names []string
	for line := range strings.Lines(list) {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 1 && strings.HasPrefix(fields[0], "Fuzz"):
			names = append(names, fields[0])
		case len(fields) > 1 && fields[0] == "ok":
			for _, name := range names {
				all = append(all, fuzzer{name, fields[1]})
			}
			names = nil
		}
	}
	return all
}

var progress = regexp.MustCompile(`execs: (\d+) .*new interesting: (\d+) \(total: (\d+)\)`)

// fuzzedWords tells how far a fuzzer came by its last line of progress.
func fuzzedWords(out string) string {
	found := progress.FindAllStringSubmatch(out, -1)
	if len(found) == 0 {
		return "no input was tried"
	}
	last := found[len(found)-1]
	return fmt.Sprintf("%s inputs, %s of %s new ways through", last[1], last[2], last[3])
}
