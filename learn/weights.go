package learn

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Scale is by how much weights are multiplied to be integers: a weight of 1000
// is one unit of log-odds.
const Scale = 1000

// Options steer training.
type Options struct {
	Rounds int     // passes over all examples
	Rate   float64 // of learning in the first round; it falls with the square root of the rounds
	Decay  float64 // how strongly weights are drawn to zero (L2), an example
	Rare   int     // features of fewer examples, or options, are left out
}

// step moves weights against the gradient (AdaGrad); the weight at free is not
// drawn to zero.
func (o Options) step(weights, gradient, seen []float64, free int) {
	for k, g := range gradient {
		if k != free {
			g += o.Decay * weights[k]
		}
		seen[k] += g * g
		if seen[k] > 0 {
			weights[k] -= o.Rate * g / math.Sqrt(seen[k])
		}
	}
}

// weights are those of features, by name; a feature without one weighs nothing.
type weights map[string]int

func (w weights) sum(features []string) int {
	sum := 0
	for _, f := range features {
		sum += w[f]
	}
	return sum
}

// named gives weights their names and makes them whole; what is nothing then is
// left out.
func named(names []string, values []float64) weights {
	w := weights{}
	for k, name := range names {
		if n := whole(values[k]); n != 0 {
			w[name] = n
		}
	}
	return w
}

func whole(w float64) int { return int(math.Round(w * Scale)) }

// String writes a line a feature, in order.
func (w weights) String() string {
	var b strings.Builder
	names := make([]string, 0, len(w))
	for f := range w {
		names = append(names, f)
	}
	slices.Sort(names)
	for _, f := range names {
		fmt.Fprintf(&b, "%s\t%d\n", f, w[f])
	}
	return b.String()
}

// parseWeights reads what String writes; lines that begin with # are left out, and
// so are those that own says are its own. The error names the line that is wrong.
func parseWeights(text string, own func(line string) (bool, error)) (weights, error) {
	w := weights{}
	for n, line := range strings.Split(text, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		mine, err := own(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		if mine {
			continue
		}
		name, value, tab := strings.Cut(line, "\t")
		if !tab || name == "" {
			return nil, fmt.Errorf("line %d: %q is not a feature and its weight, divided by a tab", n+1, line)
		}
		if w[name], err = strconv.Atoi(value); err != nil {
			return nil, fmt.Errorf("line %d: %q is no whole number", n+1, value)
		}
	}
	return w, nil
}

// vocabulary lists the features that occur at least so many times, in order.
func vocabulary(least int, sets iter.Seq[[]string]) ([]string, map[string]int) {
	count := map[string]int{}
	for set := range sets {
		for _, f := range set {
			count[f]++
		}
	}
	var names []string
	for f, n := range count {
		if n >= least {
			names = append(names, f)
		}
	}
	slices.Sort(names)
	index := make(map[string]int, len(names))
	for k, f := range names {
		index[f] = k
	}
	return names, index
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
