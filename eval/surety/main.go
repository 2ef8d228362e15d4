// Command surety trains the weights behind a claim's score on the train part of the
// gold and writes them:
//
//	go run ./eval/surety -out reader/surety.tsv
//
// It prints how well the weights are calibrated on folds of the train part that
// they were not trained on. The same gold and reader give the same bytes.
package main

import (
	"flag"
	"fmt"
	"math"
	"os"

	"orontes/eval"
	"orontes/learn"
)

const head = "# What a claim's features say of its being right in every field, in thousandths of log-odds.\n" +
	"# Trained by `make train` on the train part of eval/gold; do not edit.\n"

var options = learn.Options{Rounds: 400, Rate: .3, Decay: 8, Rare: 8}

func main() {
	goldFolder := flag.String("gold", "../shared/gold", "folder of the gold that is not shipped")
	out := flag.String("out", "reader/surety.tsv", "file to write")
	flag.Parse()
	if err := run(*goldFolder, *out); err != nil {
		fmt.Fprintln(os.Stderr, "surety:", err)
		os.Exit(1)
	}
}

func run(goldFolder, out string) error {
	bench, err := eval.NewBench(goldFolder)
	if err != nil {
		return err
	}
	bench.Warn = func(err error) { fmt.Fprintln(os.Stderr, "surety:", err) }
	examples, err := bench.Surety()
	if err != nil {
		return err
	}
	folded(examples)
	text := head + learn.TrainLogistic(examples, options).String()
	return os.WriteFile(out, []byte(text), 0o644)
}

// folded trains on four fifths and tests on the fifth left, five times.
func folded(examples []learn.Example) {
	const folds = 5
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
		m := learn.TrainLogistic(train, options)
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
