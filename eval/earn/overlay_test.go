package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestInstrument(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.go")
	source := `package a

import "strings"

type T struct{}

func init() {}

func (t *T) one(s string) bool { return strings.Contains(s, "x") }

func two(a, b int) (int, error) {
	return a + b, nil
}

func named() (n int, ok bool) { return 1, true }

func none() { println() }

func empty() {}

func blank() (_ int) { return 0 }
`
	if err := os.WriteFile(name, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	changed, functions, err := instrument(name, 7)
	if err != nil {
		t.Fatal(err)
	}
	want := `package a; import knob "orontes/eval/earn/knob"

import "strings"

type T struct{}

func init() {}

func (t *T) one(s string) (knobAnswer0 bool) { if knob.Silent(7) { return }; if knob.Tracing { defer func() { knob.Saw(7, knobAnswer0) }() };  return strings.Contains(s, "x") }

func two(a, b int) (knobAnswer0 int, knobAnswer1 error) { if knob.Silent(8) { return }; if knob.Tracing { defer func() { knob.Saw(8, knobAnswer0, knobAnswer1) }() }; 
	return a + b, nil
}

func named() (n int, ok bool) { if knob.Silent(9) { return }; if knob.Tracing { defer func() { knob.Saw(9, n, ok) }() };  return 1, true }

func none() { if knob.Silent(10) { return }; if knob.Tracing { defer func() { knob.Saw(10) }() };  println() }

func empty() {}

func blank() (_ int) { return 0 }
`
	if diff := cmp.Diff(want, changed); diff != "" {
		t.Error(diff)
	}
	if len(functions) != 4 || functions[1] != "\t\t{\""+filepath.ToSlash(name)+"\", \"two\", 3},\n" {
		t.Errorf("functions: %q", functions)
	}
}
