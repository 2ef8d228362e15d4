//go:build unix

package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
)

// result is what came of one attack.
type result struct {
	name  string
	what  string // happened
	stood bool
	took  time.Duration // of processors; 0: not told
	peak  int64         // bytes of memory; 0: not told
}

func (r result) String() string {
	verdict := "ok    "
	if !r.stood {
		verdict = "FAILED"
	}
	return fmt.Sprintf("%s %s: %s %s %s", verdict, r.name, r.what, r.seconds(), r.megabytes())
}

func (r result) seconds() string {
	if r.took == 0 {
		return ""
	}
	return fmt.Sprintf("%.1f s", r.took.Seconds())
}

func (r result) megabytes() string {
	if r.peak == 0 {
		return ""
	}
	return fmt.Sprintf("%d MB", (r.peak+1<<20-1)>>20)
}

// table is the results of one part.
type table struct {
	title   string
	results []result
}

// document is all results as Markdown.
func document(s settings, tables []table) string {
	var b strings.Builder
	fmt.Fprintf(&b, `# Reliability

What the program was put through, and what came of it: written by `+"`make attack`"+`, not by hand. Measured on %d cores
(%s/%s); times are those of processors, times and memory those of the whole process, its start included. Run with
%s for each fuzzer, %d kills, %d readers, seed %d. "Stood" means: no panic, no hang, no store that is damaged or
differs from that of a quiet run, and an exit status that says what happened (0 all read, 1 something could not be, 2 usage).
`, runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, s.fuzz, s.kills, s.readers, s.seed)
	for _, t := range tables {
		fmt.Fprintf(&b, "\n## %s\n\n| attack | what happened | stood | processor time | peak memory |\n| --- | --- | --- | --- | --- |\n", t.title)
		for _, r := range t.results {
			stood := "yes"
			if !r.stood {
				stood = "**no**"
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", cell(r.name), cell(r.what), stood, r.seconds(), r.megabytes())
		}
	}
	return b.String()
}

// cell makes a text fit for a cell of a table.
func cell(s string) string {
	return strings.NewReplacer("|", "\\|", "\n", " ", "\r", " ").Replace(strings.TrimSpace(s))
}
