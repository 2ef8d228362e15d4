package main

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"orontes/eval"
	"orontes/learn"
	"orontes/reader/draft"
)

// template is what the features of one sort have in common: their first word.
func template(feature string) string {
	if _, rest, one := strings.Cut(feature, "|"); one {
		feature = rest // "planned|under want": what is chosen, then what speaks for it
	}
	name, _, _ := strings.Cut(strings.TrimRight(feature, ","), " ")
	return strings.TrimRight(name, ",:")
}

// yield is how good choices are: cases, how many are right, and the sum of what was
// lost by not being sure of the right options.
type yield struct {
	of, right int
	loss      float64
}

// add counts a case of which option is best and the right ones are so likely.
func (y *yield) add(right bool, likely float64) {
	y.of++
	if right {
		y.right++
	}
	y.loss -= math.Log(math.Max(likely, 1e-9))
}

// part is what a sort of features earns in a choice.
type part struct {
	name    string
	weights int   // features that have one
	without yield // with its weights at nothing, the others as they were learnt
}

// knockOut tells what each sort of features earns in a choice: every case is decided
// by weights learnt on other folds, first with all of them and then, for each sort,
// without its own.
func knockOut(name string, folds [eval.Folds][]learn.Case) (with yield, parts []part) {
	found := map[string]*part{}
	for fold, cases := range folds {
		var others []learn.Case
		for k, some := range folds {
			if k != fold {
				others = append(others, some...)
			}
		}
		ranker := eval.TrainChoice(name, others)
		for i := range cases {
			c := &cases[i]
			if !c.Taught() {
				continue
			}
			sums := make([]int, len(c.Options))
			of := map[string][]int{}
			for k, features := range c.Options {
				for _, f := range features {
					w := ranker.Weight(f)
					if w == 0 {
						continue
					}
					sort := template(f)
					if of[sort] == nil {
						of[sort] = make([]int, len(c.Options))
					}
					of[sort][k] += w
					sums[k] += w
				}
			}
			with.add(judged(c, sums))
			for sort, own := range of {
				p := found[sort]
				if p == nil {
					p = &part{name: sort}
					found[sort] = p
				}
				for k := range own {
					own[k] = sums[k] - own[k]
				}
				right, likely := judged(c, own)
				was, before := judged(c, sums)
				if right != was {
					p.without.right += 1 - 2*b2i(was)
				}
				p.without.loss += math.Log(math.Max(before, 1e-9)) - math.Log(math.Max(likely, 1e-9))
				p.without.of++
			}
		}
		if fold == 0 {
			for f := range weighed(ranker) {
				if p := found[template(f)]; p != nil {
					p.weights++
				}
			}
		}
	}
	for _, name := range sortedKeys(found) {
		parts = append(parts, *found[name])
	}
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(b.without.loss, a.without.loss) })
	return with, parts
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// weighed are the features that have a weight.
func weighed(r *learn.Ranker) func(func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(r.String()) {
			if name, _, ok := strings.Cut(line, "\t"); ok && !yield(name) {
				return
			}
		}
	}
}

// judged says whether the option with most weight is right, and how likely the right
// options are together.
func judged(c *learn.Case, sums []int) (right bool, likely float64) {
	best := slices.Index(sums, slices.Max(sums))
	total := 0.0
	for k, sum := range sums {
		share := math.Exp(float64(sum-sums[best]) / learn.Scale)
		total += share
		if c.Right[k] {
			likely += share
		}
	}
	return c.Right[best], likely / total
}

// without is what is left of the cases without some sorts of features.
func without(cases []learn.Case, sorts map[string]bool) []learn.Case {
	left := slices.Clone(cases)
	for i := range left {
		options := slices.Clone(left[i].Options)
		for k, features := range options {
			options[k] = slices.DeleteFunc(slices.Clone(features), func(f string) bool { return sorts[template(f)] })
		}
		left[i].Options = options
	}
	return left
}

// features prints, choice by choice, what each sort of features earns on folds left
// out, and what the choice is worth when it is learnt anew without all those that
// earn nothing.
func features(bench *eval.Bench, o options) error {
	lessons, err := bench.Lessons()
	if err != nil {
		return err
	}
	all := make([]int, lessons.Len())
	for i := range all {
		all[i] = i
	}
	first := eval.Train(lessons.Read(bench.Reader().Choosing(nil), all), eval.All)
	used := bench.Reader().Choices()
	maps.DeleteFunc(first, func(name string, _ *learn.Ranker) bool { return used[name] == nil || name == "real" })
	read := lessons.Read(bench.Reader().Choosing(draft.Choices(first)), all)
	folds := map[string]*[eval.Folds][]learn.Case{}
	for _, lesson := range read {
		for name, cases := range eval.Cases([]eval.Lesson{lesson}, eval.All) {
			if folds[name] == nil {
				folds[name] = new([eval.Folds][]learn.Case)
			}
			folds[name][lesson.Fold] = append(folds[name][lesson.Fold], cases...)
		}
	}
	for _, name := range sortedKeys(folds) {
		if used[name] == nil || !strings.Contains(name, o.match) {
			continue
		}
		with, parts := knockOut(name, *folds[name])
		fmt.Printf("\n%s: %d cases, %.1f %% right, log loss %.3f\n", name, with.of, share(with), with.loss/float64(with.of))
		w := tabwriter.NewWriter(os.Stdout, 2, 0, 1, ' ', tabwriter.AlignRight)
		fmt.Fprint(w, "right\tloss, thousandths\tcases\tweights\t\n")
		idle := map[string]bool{}
		lost := 0
		for k, p := range parts {
			if p.without.loss <= 0 {
				idle[p.name] = true
				lost += p.weights
			}
			if o.show == 0 || k < o.show {
				fmt.Fprintf(w, "%+d\t%+.1f\t%d\t%d\t %s\n", -p.without.right, 1000*p.without.loss/float64(with.of), p.without.of, p.weights, p.name)
			}
		}
		w.Flush()
		if len(idle) == 0 {
			continue
		}
		left := *folds[name]
		for k := range left {
			left[k] = without(left[k], idle)
		}
		again, _ := knockOut(name, left)
		fmt.Printf("learnt without the %d sorts that earn nothing (%d weights): %.1f %% right, log loss %.3f\n", len(idle), lost, share(again), again.loss/float64(again.of))
	}
	return nil
}

func share(y yield) float64 { return 100 * float64(y.right) / float64(max(1, y.of)) }
