package learn

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Scale is by how much weights are multiplied to be integers: a weight of 1000
// is one unit of log-odds.
const Scale = 1000

// Logistic gives the probability of a yes from features that hold.
type Logistic struct {
	bias    int
	weights map[string]int
}

// Example is what a model learns from: the features that held, and the answer.
type Example struct {
	Features []string
	Yes      bool
}

// Options steer training.
type Options struct {
	Rounds int     // passes over all examples
	Rate   float64 // of learning in the first round; it falls with the square root of the rounds
	Decay  float64 // how strongly weights are drawn to zero (L2), an example
	Rare   int     // features of fewer examples are left out
}

// TrainLogistic trains by gradient descent on all examples at once (AdaGrad), so
// that their order matters to rounding only. Cox, "The regression analysis of
// binary sequences", 1958; Duchi and others, "Adaptive subgradient methods",
// 2011.
func TrainLogistic(examples []Example, o Options) *Logistic {
	names, index := vocabulary(examples, o.Rare)
	rows := make([][]int, len(examples))
	for i, e := range examples {
		for _, f := range e.Features {
			if k, ok := index[f]; ok {
				rows[i] = append(rows[i], k)
			}
		}
	}
	weights, seen := make([]float64, len(names)+1), make([]float64, len(names)+1) // the last is the bias
	bias := len(names)
	for range o.Rounds {
		gradient := make([]float64, len(weights))
		for i, row := range rows {
			sum := weights[bias]
			for _, k := range row {
				sum += weights[k]
			}
			wrong := sigmoid(sum)
			if examples[i].Yes {
				wrong--
			}
			for _, k := range row {
				gradient[k] += wrong
			}
			gradient[bias] += wrong
		}
		for k, g := range gradient {
			if k != bias {
				g += o.Decay * weights[k]
			}
			seen[k] += g * g
			if seen[k] > 0 {
				weights[k] -= o.Rate * g / math.Sqrt(seen[k])
			}
		}
	}
	m := &Logistic{bias: whole(weights[bias]), weights: map[string]int{}}
	for k, name := range names {
		if w := whole(weights[k]); w != 0 {
			m.weights[name] = w
		}
	}
	return m
}

func whole(w float64) int { return int(math.Round(w * Scale)) }

// vocabulary lists the features of at least so many examples, in order.
func vocabulary(examples []Example, least int) ([]string, map[string]int) {
	count := map[string]int{}
	for _, e := range examples {
		for _, f := range e.Features {
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

// Probability is that of a yes, 0–1, where these features hold. Features that
// the model does not know say nothing.
func (m *Logistic) Probability(features []string) float64 {
	sum := m.bias
	for _, f := range features {
		sum += m.weights[f]
	}
	return sigmoid(float64(sum) / Scale)
}

// String writes the model: the bias, then a line a feature in order.
func (m *Logistic) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d\n", m.bias)
	names := make([]string, 0, len(m.weights))
	for f := range m.weights {
		names = append(names, f)
	}
	slices.Sort(names)
	for _, f := range names {
		fmt.Fprintf(&b, "%s\t%d\n", f, m.weights[f])
	}
	return b.String()
}

// ParseLogistic reads what String writes; lines that begin with # are left out.
// The error names the line that is wrong.
func ParseLogistic(text string) (*Logistic, error) {
	m := &Logistic{weights: map[string]int{}}
	started := false
	for n, line := range strings.Split(text, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, value, tab := strings.Cut(line, "\t")
		if !started {
			name, value = "", line
		} else if !tab || name == "" {
			return nil, fmt.Errorf("line %d: %q is not a feature and its weight, divided by a tab", n+1, line)
		}
		weight, err := strconv.Atoi(value)
		if err != nil {
			return nil, fmt.Errorf("line %d: %q is no whole number", n+1, value)
		}
		if !started {
			m.bias, started = weight, true
		} else {
			m.weights[name] = weight
		}
	}
	if !started {
		return nil, fmt.Errorf("line 1: the model has no bias")
	}
	return m, nil
}
