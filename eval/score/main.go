// Command score scores the reader on the gold and writes the page of its
// accuracy.
//
//	go run ./eval/score -gold ../shared/gold -out docs/accuracy.md
//	go run ./eval/score -only idmc,plover
//	go run ./eval/score -errors 20 -set idmc [-measure term] [-class "no claim"] [-answer Evacuated]
//	go run ./eval/score -agree FOLDER [-differences]
//
// Without -out the table of scores is printed and nothing is written. A set
// whose gold is not there is named on standard error and left out.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"orontes/eval"
	"orontes/eval/gold"
)

func main() {
	var o options
	flag.StringVar(&o.gold, "gold", "../shared/gold", "folder of the gold")
	flag.StringVar(&o.out, "out", "", "page to write")
	flag.StringVar(&o.only, "only", "", "sets to score, separated by commas")
	flag.IntVar(&o.errors, "errors", 0, "print this many errors of the set -set")
	flag.StringVar(&o.set, "set", "", "set whose errors are printed")
	flag.StringVar(&o.filter.Measure, "measure", "", "only errors of measures with this in their name")
	flag.StringVar(&o.filter.Class, "class", "", "only errors of classes with this in their name")
	flag.StringVar(&o.filter.Gold, "answer", "", "only errors with this in the gold answer")
	flag.StringVar(&o.agree, "agree", "", "folder of a second annotation of some reports: print how far it agrees with the gold")
	flag.BoolVar(&o.differ, "differences", false, "with -agree: list every difference")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

type options struct {
	agree                string
	differ               bool
	gold, out, only, set string
	errors               int
	filter               eval.Filter
}

func run(o options) error {
	if o.agree != "" {
		return agree(o.agree, o.differ)
	}
	var only []string
	if o.only != "" {
		only = strings.Split(o.only, ",")
	}
	if o.errors > 0 {
		if o.set == "" {
			return fmt.Errorf("-errors needs -set: one of %s", sets())
		}
		only = []string{o.set}
	}
	for _, name := range only {
		if !slices.ContainsFunc(eval.Scorers, func(s eval.Scorer) bool { return s.Set == name }) {
			return fmt.Errorf("no set %q: the sets are %s", name, sets())
		}
	}
	bench, err := eval.NewBench(o.gold)
	if err != nil {
		return err
	}
	bench.Warn = func(err error) { fmt.Fprintln(os.Stderr, "score:", err) }
	var scores []*eval.Score
	for _, scorer := range eval.Scorers {
		if len(only) > 0 && !slices.Contains(only, scorer.Set) {
			continue
		}
		score, err := scorer.Score(bench)
		if eval.IsMissing(err) {
			fmt.Fprintf(os.Stderr, "score: %s left out: %v\n", scorer.Set, err)
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", scorer.Set, err)
		}
		scores = append(scores, score)
		show(score)
	}
	if o.errors > 0 {
		for _, score := range scores {
			if err := eval.WriteErrors(os.Stdout, score, o.filter, o.errors); err != nil {
				return err
			}
		}
	}
	if o.out == "" {
		return nil
	}
	if len(scores) != len(eval.Scorers) {
		return fmt.Errorf("%s not written: the page shows all sets, and %d of %d were scored", o.out, len(scores), len(eval.Scorers))
	}
	var page bytes.Buffer
	if err := eval.WritePage(&page, scores); err != nil {
		return err
	}
	return os.WriteFile(o.out, page.Bytes(), 0o644)
}

// agree compares a second annotation with the gold.
func agree(folder string, differ bool) error {
	first, _ := gold.Own()
	second, problems := gold.Read(os.DirFS(folder), ".")
	for _, p := range problems {
		fmt.Fprintln(os.Stderr, "score:", p)
	}
	score, verdicts := eval.Agreement(first, second)
	show(score)
	if differ {
		for _, line := range eval.Differences(verdicts) {
			fmt.Println(line)
		}
	}
	return nil
}

func sets() string {
	var names []string
	for _, s := range eval.Scorers {
		names = append(names, s.Set)
	}
	return strings.Join(names, ", ")
}

// show prints a score's numbers as a table of fixed width.
func show(s *eval.Score) {
	for _, m := range s.Measures {
		aim := ""
		if m.Target > 0 {
			aim = fmt.Sprintf("(aim %.0f %%)", 100*m.Target)
		}
		rule := ""
		if m.RuleOf > 0 {
			rule = fmt.Sprintf("rule %.1f %%", 100*m.RuleShare())
		}
		fmt.Printf("%-9s %-48s %5d /%5d  %5.1f %%  %-12s %s\n", s.Set, m.Name, m.Right, m.Of, 100*m.Share(), rule, aim)
	}
	for _, t := range s.Tables {
		fmt.Printf("%-9s %s\n", s.Set, t.Title)
		for _, row := range append([][]string{t.Head}, t.Rows...) {
			fmt.Printf("            %s\n", strings.Join(row, "  "))
		}
	}
}
