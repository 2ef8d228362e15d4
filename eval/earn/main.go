// Command earn prints what every rule, lexicon line and function of the reader
// earns: it switches each off, one at a time and in groups, and reads the gold
// again.
//
//	go run ./eval/earn                    sorts of features, choice by choice: a minute
//	go run ./eval/earn -only lines        lexicon lines and lists; also: groups, functions, all: hours
//	go run ./eval/earn -match where.go    only what has this in its name
//
// A thing earns what is lost without it: claims found, claims right in every
// field, harm avoided, fault cases right, and the answers on the other sets. What
// a function says is taken for nothing where it is off: false, nil, zero. Only
// texts that a thing has something to say of are read again. What is off in
// nearly every text is no special case and is counted, not measured.
//
// The gold's test part is left out: what stays and what goes is not decided on it.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"orontes/eval/earn/knob"
)

func main() {
	var o options
	flag.StringVar(&o.gold, "gold", "../shared/gold", "folder of the gold that is not shipped")
	flag.StringVar(&o.only, "only", "features", "features, lines, groups, functions or all")
	flag.StringVar(&o.match, "match", "", "only what has this in its name")
	flag.IntVar(&o.show, "show", 0, "print only the first so many rows of each table; 0 for all")
	flag.Parse()
	err := built(os.Args[1:])
	if len(knob.Functions) > 0 {
		err = run(o)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "earn:", err)
		os.Exit(1)
	}
}

// built builds this command again with a switch in every function and runs it.
func built(args []string) error {
	if len(knob.Functions) > 0 {
		return nil
	}
	dir, err := os.MkdirTemp("", "orontes-earn-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	over, err := overlay(dir)
	if err != nil {
		return err
	}
	program := filepath.Join(dir, "earn")
	build := exec.Command("go", "build", "-overlay", over, "-o", program, "./eval/earn")
	build.Stdout, build.Stderr = os.Stderr, os.Stderr
	if err := build.Run(); err != nil {
		return fmt.Errorf("building with switches: %w", err)
	}
	again := exec.Command(program, args...)
	again.Stdin, again.Stdout, again.Stderr = os.Stdin, os.Stdout, os.Stderr
	return again.Run()
}
