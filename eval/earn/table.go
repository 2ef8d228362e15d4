package main

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"golang.org/x/term"

	"orontes/eval"
)

// row is what a thing earns.
type row struct {
	name   string
	lines  int
	texts  int
	broken int
	earned eval.Points
}

// worth orders rows: what the sets together would lose.
func (r row) worth() int {
	n := 0
	for _, p := range r.earned {
		n += p
	}
	return n
}

// table prints rows, the dearest first, and what earns nothing at the end.
func table(title string, rows []row, show int) {
	slices.SortStableFunc(rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(min(b.broken, 1), min(a.broken, 1)), cmp.Compare(b.worth(), a.worth()), cmp.Compare(a.name, b.name))
	})
	nothing, costs, lines, never := 0, 0, 0, 0
	for _, r := range rows {
		switch {
		case r.texts == 0:
			never++
			lines += r.lines
		case r.broken > 0:
		case r.worth() == 0:
			nothing++
			lines += r.lines
		case r.worth() < 0:
			costs++
			lines += r.lines
		}
	}
	fmt.Printf("\n%s\n%d speak of no text, %d change nothing, %d cost more than they earn: %d lines in all\n", title, never, nothing, costs, lines)
	w := tabwriter.NewWriter(os.Stdout, 2, 0, 1, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "sum\t%s\ttexts\tlines\t\n", strings.Join(eval.Counted, "\t"))
	for i, r := range rows {
		if show > 0 && i >= show {
			break
		}
		fmt.Fprintf(w, "%+d\t", r.worth())
		for _, n := range r.earned {
			if n == 0 {
				fmt.Fprint(w, ".\t")
			} else {
				fmt.Fprintf(w, "%+d\t", n)
			}
		}
		note := ""
		if r.broken > 0 {
			note = fmt.Sprintf(" [breaks %d]", r.broken)
		}
		fmt.Fprintf(w, "%d\t%d\t %s%s\n", r.texts, r.lines, r.name, note)
	}
	w.Flush()
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// progress tells how far a long step is, on one line of a terminal.
func progress(what string, done, of int) {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return
	}
	if done%25 == 0 || done == of {
		fmt.Fprintf(os.Stderr, "\r%-20s %d of %d ", what, done, of)
		if done == of {
			fmt.Fprint(os.Stderr, "\n")
		}
	}
}
