package learn

import (
	"fmt"
	"strconv"
)

// Logistic gives the probability of a yes from features that hold.
type Logistic struct {
	bias    int
	weights weights
}

// Example is what a model learns from: the features that held, and the answer.
type Example struct {
	Features []string
	Yes      bool
}

// TrainLogistic trains by gradient descent on all examples at once (AdaGrad), so
// that their order matters to rounding only. Cox, "The regression analysis of
// binary sequences", 1958; Duchi and others, "Adaptive subgradient methods",
// 2011.
func TrainLogistic(examples []Example, o Options) *Logistic {
	names, index := vocabulary(o.Rare, func(yield func([]string) bool) {
		for _, e := range examples {
			if !yield(e.Features) {
				return
			}
		}
	})
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
		o.step(weights, gradient, seen, bias)
	}
	return &Logistic{bias: whole(weights[bias]), weights: named(names, weights)}
}

// Probability is that of a yes, 0–1, where these features hold. Features that
// the model does not know say nothing.
func (m *Logistic) Probability(features []string) float64 {
	return sigmoid(float64(m.bias+m.weights.sum(features)) / Scale)
}

// String writes the model: the bias, then a line a feature in order.
func (m *Logistic) String() string { return fmt.Sprintf("%d\n%s", m.bias, m.weights) }

// ParseLogistic reads what String writes; lines that begin with # are left out.
// The error names the line that is wrong.
func ParseLogistic(text string) (*Logistic, error) {
	m := &Logistic{}
	started := false
	var err error
	m.weights, err = parseWeights(text, func(line string) (bool, error) {
		if started {
			return false, nil
		}
		started = true
		m.bias, err = strconv.Atoi(line)
		if err != nil {
			return true, fmt.Errorf("%q is no whole number", line)
		}
		return true, nil
	})
	if err != nil {
		return nil, err
	}
	if !started {
		return nil, fmt.Errorf("line 1: the model has no bias")
	}
	return m, nil
}
