//go:build unix

package main

import (
	"bufio"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestFuzzers(t *testing.T) {
	list := "FuzzA\nFuzzB\nok  \torontes/one\t0.1s\n?   \torontes/two\t[no test files]\nok  \torontes/three\t0.1s\nFuzzC\nok  \torontes/four\t0.1s\n"
	want := []fuzzer{{"FuzzA", "orontes/one"}, {"FuzzB", "orontes/one"}, {"FuzzC", "orontes/four"}}
	if got := fuzzers(list); !cmp.Equal(want, got, cmp.AllowUnexported(fuzzer{})) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestFuzzedWords(t *testing.T) {
	for _, c := range []struct{ out, want string }{
		{"", "no input was tried"},
		{"fuzz: elapsed: 3s, execs: 10 (3/sec), new interesting: 1 (total: 4)\nfuzz: elapsed: 6s, execs: 8207 (0/sec), new interesting: 8 (total: 13)\nPASS\n",
			"8207 inputs, 8 of 13 new ways through"},
	} {
		if got := fuzzedWords(c.out); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestLate(t *testing.T) {
	for out, want := range map[string]bool{
		"--- FAIL: FuzzA (4.02s)\n    context deadline exceeded\nFAIL\n":                                             true,
		"--- FAIL: FuzzA (4.02s)\n    --- FAIL: FuzzA (0.00s)\n    Failing input written to testdata/fuzz/FuzzA/1\n": false,
	} {
		if got := late(out); got != want {
			t.Errorf("%q: %v", out, got)
		}
	}
}

func TestChoose(t *testing.T) {
	for _, c := range []struct {
		names, want string
		fails       bool
	}{
		{"", "hostile stores together kills fuzz", false},
		{"fuzz,kills", "fuzz kills", false},
		{"fuzz,none", "", true},
	} {
		chosen, err := choose(c.names)
		var got []string
		for _, p := range chosen {
			got = append(got, p.name)
		}
		if strings.Join(got, " ") != c.want || (err != nil) != c.fails {
			t.Errorf("%q: %v, %v", c.names, got, err)
		}
	}
}

func TestEnding(t *testing.T) {
	for _, c := range []struct {
		name string
		end  ending
		want result
	}{
		{"as it should", ending{status: 1, said: "first\nlast\n"}, result{name: "x", what: "status 1: last", stood: true}},
		{"in silence", ending{status: 0}, result{name: "x", what: "status 0", stood: true}},
		{"another status", ending{status: 2, said: "usage"}, result{name: "x", what: "status 2: usage"}},
		{"a panic", ending{status: 1, said: "panic: runtime error\n\ngoroutine 1 [running]"}, result{name: "x", what: "status 1: goroutine 1 [running]"}},
		{"killed", ending{status: -1}, result{name: "x", what: "status -1"}},
		{"hung", ending{status: -1, hung: true}, result{name: "x", what: "still running after 15m0s"}},
	} {
		if got := c.end.result("x", 0, 1); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestDocument(t *testing.T) {
	got := document(settings{fuzz: time.Second, kills: 2, readers: 3, seed: 4}, []table{{"Kills", []result{
		{name: "a|b", what: "one\ntwo", stood: true, took: 1500 * time.Millisecond, peak: 3<<20 + 1},
		{name: "c", what: "panic"},
	}}})
	_, rows, _ := strings.Cut(got, "| --- | --- | --- | --- | --- |\n")
	if want := "| a\\|b | one two | yes | 1.5 s | 4 MB |\n| c | panic | **no** |  |  |\n"; rows != want {
		t.Errorf("got %q, want %q", rows, want)
	}
}

// Hostile files are the same in every run.
func TestClasses(t *testing.T) {
	seen := map[string]bool{}
	for i, c := range classes {
		made := func() string {
			var b strings.Builder
			w := bufio.NewWriter(&b)
			c.write(w, rand.New(rand.NewPCG(1, uint64(i))))
			w.Flush()
			return b.String()
		}
		text := made()
		if text != made() || seen[c.name] {
			t.Errorf("%s: differs from run to run, or stands twice", c.name)
		}
		seen[c.name] = true
	}
}

// No two documents of a stream are alike.
func TestStream(t *testing.T) {
	a := &attack{settings: settings{sample: "../../sample"}}
	path := filepath.Join(t.TempDir(), "a.jsonl")
	if err := a.stream(path, 120); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	unlike := map[string]bool{}
	for _, line := range lines {
		unlike[line] = true
	}
	if len(lines) != 120 || len(unlike) != 120 {
		t.Errorf("%d lines, %d of them unlike", len(lines), len(unlike))
	}
	if err := (&attack{settings: settings{sample: t.TempDir()}}).stream(path, 1); err == nil {
		t.Error("a sample without reports passes")
	}
}
