// Command train trains the weights of the reader's learnt choices, and of the
// claims' score, on the train part of the gold and writes them:
//
//	go run ./eval/train -out reader
//
// Of every choice it prints how often the first option is right, how often the
// one learnt is on folds that it was not trained on, and how often any is. The score
// is learnt from readings whose choices were trained on other reports. The same gold
// and reader give the same bytes.
package main

import (
	"flag"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"

	"orontes/eval"
	"orontes/eval/judge"
	"orontes/learn"
	"orontes/reader/draft"
)

const (
	head = "# Weights of features, in thousandths of log-odds.\n" +
		"# Trained by `make train` on the train part of eval/gold; do not edit.\n"
	folds = eval.Folds
)

func main() {
	goldFolder := flag.String("gold", "../shared/gold", "folder of the gold that is not shipped")
	out := flag.String("out", "reader", "folder of the reader, where the weights are written")
	flag.Parse()
	if err := run(*goldFolder, *out); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(goldFolder, out string) error {
	bench, err := eval.NewBench(goldFolder)
	if err != nil {
		return err
	}
	bench.Warn = func(err error) { fmt.Fprintln(os.Stderr, "train:", err) }
	lessons, err := bench.Lessons()
	if err != nil {
		return err
	}
	all := make([]int, lessons.Len())
	for i := range all {
		all[i] = i
	}
	// A choice depends on those made before it. So the choices are trained twice: on
	// what is read with the first options, then on what is read with the first
	// weights.
	used := func(c draft.Choices) draft.Choices {
		maps.DeleteFunc(c, func(name string, _ *learn.Ranker) bool { return !inUse(out, name) })
		return c
	}
	first := used(eval.Train(lessons.Read(bench.Reader().Choosing(nil), all), eval.All))
	delete(first, "real") // what is dropped teaches nothing
	read := lessons.Read(bench.Reader().Choosing(first), all)
	choices := eval.Train(read, eval.All)
	models := make([]draft.Choices, folds) // each trained on the other folds
	var surety []learn.Example
	var tried []eval.Trial
	var verdicts []*judge.Verdict
	for fold := range folds {
		var left []int
		for i := range all {
			if lessons.Fold(i) == fold {
				left = append(left, i)
			}
		}
		models[fold] = eval.Train(read, fold)
		for _, lesson := range lessons.Read(bench.Reader().Choosing(used(maps.Clone(models[fold]))), left) {
			surety, tried = append(surety, lesson.Surety...), append(tried, lesson.Tried...)
			if lesson.Verdict != nil {
				verdicts = append(verdicts, lesson.Verdict)
			}
		}
	}
	report(read, models)
	fair(tried)
	fmt.Println("gold, on folds left out:", eval.Summary(verdicts))
	folded(surety)
	for _, name := range slices.Sorted(maps.Keys(choices)) {
		if !inUse(out, name) {
			continue
		}
		if err := os.WriteFile(filepath.Join(out, "choices", name+".tsv"), []byte(head+choices[name].String()), 0o644); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(out, "surety.tsv"), []byte(head+eval.TrainScore(surety).String()), 0o644)
}

// inUse reports whether a choice has a file of weights: one without is only
// reported on, and the reader keeps to its rules. Begin with an empty file.
func inUse(out, name string) bool {
	_, err := os.Stat(filepath.Join(out, "choices", name+".tsv"))
	return err == nil
}

// report prints, choice by choice, how often each way of choosing is right, that of a
// fold by the models trained on the others.
func report(lessons []eval.Lesson, models []draft.Choices) {
	type count struct{ of, first, learnt, any int }
	counts := map[string]*count{}
	add := func(name string, best int, right []bool) {
		n := counts[name]
		if n == nil {
			n = &count{}
			counts[name] = n
		}
		n.of++
		if right[0] {
			n.first++
		}
		if right[best] {
			n.learnt++
		}
		if slices.Contains(right, true) {
			n.any++
		}
	}
	for fold, choices := range models {
		for _, lesson := range lessons {
			if lesson.Fold != fold {
				continue
			}
			for name, some := range lesson.Choices {
				for _, c := range some {
					best, _ := choices[name].Best(c.Options)
					add(name+lesson.Set, best, c.Right)
				}
			}
			if lesson.Crowd == nil {
				continue
			}
			best, _ := choices["chief"].Best(lesson.Crowd.Chief.Options)
			for measure := range lesson.Crowd.Agrees[0] {
				var right []bool
				for _, agrees := range lesson.Crowd.Agrees {
					right = append(right, agrees[measure])
				}
				add("fakes: "+measure, best, right)
			}
		}
	}
	fmt.Printf("%-44s %6s %7s %7s %7s\n", "choice", "cases", "first", "learnt", "any")
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		n := counts[name]
		share := func(k int) string { return fmt.Sprintf("%.1f %%", 100*float64(k)/float64(n.of)) }
		fmt.Printf("%-44s %6d %7s %7s %7s\n", name, n.of, share(n.first), share(n.learnt), share(n.any))
	}
}

// fair prints how the sets fare whose reports were left out of training, each read
// with weights that were trained on the others.
func fair(tried []eval.Trial) {
	right, of := map[string]int{}, map[string]int{}
	for _, t := range tried {
		of[t.Set]++
		if t.Right {
			right[t.Set]++
		}
	}
	for _, set := range slices.Sorted(maps.Keys(of)) {
		fmt.Printf("%s, on folds left out: %d / %d  %.1f %%\n", set, right[set], of[set], 100*float64(right[set])/float64(of[set]))
	}
}

// folded trains on four fifths and tests on the fifth left, five times.
func folded(examples []learn.Example) {
	var said, right, of [10]float64
	loss, flat, yes := 0.0, 0.0, 0
	for _, e := range examples {
		if e.Yes {
			yes++
		}
	}
	base := float64(yes) / float64(len(examples))
	for fold := range folds {
		var train []learn.Example
		for i, e := range examples {
			if i*folds/len(examples) != fold {
				train = append(train, e)
			}
		}
		m := eval.TrainScore(train)
		for i, e := range examples {
			if i*folds/len(examples) != fold {
				continue
			}
			p := m.Probability(e.Features)
			bin := min(9, int(p*10))
			said[bin], of[bin] = said[bin]+p, of[bin]+1
			if e.Yes {
				right[bin]++
				loss, flat = loss-math.Log(p), flat-math.Log(base)
			} else {
				loss, flat = loss-math.Log(1-p), flat-math.Log(1-base)
			}
		}
	}
	wrong := 0.0
	for bin := range of {
		wrong += math.Abs(said[bin] - right[bin])
	}
	n := float64(len(examples))
	fmt.Printf("%d claims, %.1f %% right in every field; on folds left out: expected calibration error %.3f, log loss %.3f (%.3f without features)\n", len(examples), 100*base, wrong/n, loss/n, flat/n)
	for bin := range of {
		if of[bin] > 0 {
			fmt.Printf("  %.1f–%.1f  %5.0f claims  said %.3f  right %.3f\n", float64(bin)/10, float64(bin+1)/10, of[bin], said[bin]/of[bin], right[bin]/of[bin])
		}
	}
}
