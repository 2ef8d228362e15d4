//go:build unix

// Command attack does to the program what a bad day does: it feeds it hostile
// files, kills it, fills its disk, runs it twice at once, damages its store and
// replaces it under a server, and runs every fuzzer. What happened is written down.
//
//	go run ./cmd/attack -binary bin/orontes -out docs/reliability.md
//	go run ./cmd/attack -only fuzz -fuzz 4s
//
// It takes an hour with its own settings. Times and memory are those of the machine.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"
)

// settings say how hard to attack, and with what.
type settings struct {
	binary  string        // the program
	sample  string        // folder of reports that are read again and again
	fuzz    time.Duration // for each fuzzer
	skip    string        // the fuzzer not to run; "" for none
	kills   int
	readers int
	seed    uint64 // of when to kill, and of what is random in hostile files
}

// errHurt says that something did not stand the attack.
var errHurt = errors.New("something did not stand the attack")

func main() {
	var s settings
	flag.StringVar(&s.binary, "binary", "bin/orontes", "the program")
	flag.StringVar(&s.sample, "sample", "sample", "folder of reports to attack with")
	flag.DurationVar(&s.fuzz, "fuzz", 2*time.Minute, "time for each fuzzer")
	flag.StringVar(&s.skip, "skip", "", "name of a fuzzer not to run")
	flag.IntVar(&s.kills, "kills", 200, "how often to kill it while it ingests")
	flag.IntVar(&s.readers, "readers", 200, "how many read from the server at once")
	flag.Uint64Var(&s.seed, "seed", 1, "of all that is random")
	only := flag.String("only", "", "parts to run, parted by commas (default: all)")
	out := flag.String("out", "", "file to write the results to (default: standard output only)")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, s, *only, *out); err != nil {
		fmt.Fprintln(os.Stderr, "attack:", err)
		os.Exit(1)
	}
}

// part is one sort of attack.
type part struct {
	name, title string
	run         func(a *attack, ctx context.Context, tell func(...result)) error
}

// parts are in the order they run in: those whose memory is told come first, since
// the memory of a child is told no lower than that of whoever starts it.
var parts = []part{
	{"hostile", "Hostile input", (*attack).hostile},
	{"stores", "Stores", (*attack).stores},
	{"together", "Several at once", (*attack).together},
	{"kills", "Kills", (*attack).killed},
	{"fuzz", "Fuzzers", (*attack).fuzzed},
}

// attack is a run with its scratch folder.
type attack struct {
	settings
	dir string
}

func run(ctx context.Context, s settings, only, out string) (err error) {
	chosen, err := choose(only)
	if err != nil {
		return err
	}
	for _, path := range []*string{&s.binary, &s.sample} {
		if *path, err = filepath.Abs(*path); err != nil {
			return err
		}
	}
	a := &attack{settings: s}
	if a.dir, err = os.MkdirTemp("", "orontes-attack-"); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(a.dir)) }()
	if err := os.Chmod(a.dir, 0o755); err != nil { // for whoever has no rights to a folder within
		return err
	}
	var tables []table
	hurt := false
	for _, p := range chosen {
		fmt.Println("== " + p.title)
		t := table{title: p.title}
		err := p.run(a, ctx, func(some ...result) {
			for _, r := range some {
				fmt.Println(r)
				hurt = hurt || !r.stood
			}
			t.results = append(t.results, some...)
		})
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		tables = append(tables, t)
	}
	if out != "" {
		if err := os.WriteFile(out, []byte(document(s, tables)), 0o644); err != nil {
			return err
		}
	}
	if hurt {
		return errHurt
	}
	return nil
}

// choose picks parts by their names; "" is all.
func choose(names string) ([]part, error) {
	if names == "" {
		return parts, nil
	}
	var chosen []part
	for name := range strings.SplitSeq(names, ",") {
		found := false
		for _, p := range parts {
			if p.name == name {
				chosen, found = append(chosen, p), true
			}
		}
		if !found {
			return nil, fmt.Errorf("there is no part %q", name)
		}
	}
	return chosen, nil
}
