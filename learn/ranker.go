package learn

import "math"

// Ranker chooses one of several options by their features.
type Ranker struct{ weights weights }

// Case is a choice that was made once: the features of every option, and which
// options were right. Several may be; a case without a right one teaches nothing.
type Case struct {
	Options [][]string
	Right   []bool
	Weight  float64 // of the case among others; 0 is 1
}

// Taught reports whether a case has a right option and a wrong one.
func (c *Case) Taught() bool {
	right, wrong := false, false
	for _, r := range c.Right {
		right, wrong = right || r, wrong || !r
	}
	return right && wrong
}

// TrainRanker trains by gradient descent on all cases at once, so that the right
// options of a case together are likely among all its options (conditional logit:
// McFadden, "Conditional logit analysis of qualitative choice behavior", 1974).
func TrainRanker(cases []Case, o Options) *Ranker {
	names, index := vocabulary(o.Rare, func(yield func([]string) bool) {
		for i := range cases {
			if !cases[i].Taught() {
				continue
			}
			for _, features := range cases[i].Options {
				if !yield(features) {
					return
				}
			}
		}
	})
	type row struct {
		options [][]int
		right   []bool
		weight  float64
	}
	var rows []row
	for i := range cases {
		if !cases[i].Taught() {
			continue
		}
		r := row{options: make([][]int, len(cases[i].Options)), right: cases[i].Right, weight: cases[i].Weight}
		if r.weight == 0 {
			r.weight = 1
		}
		for j, features := range cases[i].Options {
			for _, f := range features {
				if k, ok := index[f]; ok {
					r.options[j] = append(r.options[j], k)
				}
			}
		}
		rows = append(rows, r)
	}
	weights, seen := make([]float64, len(names)), make([]float64, len(names))
	var sums []float64
	for range o.Rounds {
		gradient := make([]float64, len(weights))
		for _, r := range rows {
			sums = sums[:0]
			for _, option := range r.options {
				sum := 0.0
				for _, k := range option {
					sum += weights[k]
				}
				sums = append(sums, sum)
			}
			shares(sums)
			right := 0.0
			for j, share := range sums {
				if r.right[j] {
					right += share
				}
			}
			for j, option := range r.options {
				wrong := sums[j]
				if r.right[j] {
					wrong -= sums[j] / math.Max(right, 1e-12)
				}
				wrong *= r.weight
				for _, k := range option {
					gradient[k] += wrong
				}
			}
		}
		o.step(weights, gradient, seen, -1)
	}
	return &Ranker{named(names, weights)}
}

// shares turns log-odds into probabilities that add up to one.
func shares(sums []float64) {
	most := math.Inf(-1)
	for _, s := range sums {
		most = math.Max(most, s)
	}
	total := 0.0
	for i, s := range sums {
		sums[i] = math.Exp(s - most)
		total += sums[i]
	}
	for i := range sums {
		sums[i] /= total
	}
}

// Best is the option with most weight, the first of equals, and how likely each is the
// right one among them, 0–1. There must be an option.
func (r *Ranker) Best(options [][]string) (int, []float64) {
	likely := make([]float64, len(options))
	best := 0
	for i, features := range options {
		likely[i] = float64(r.weights.sum(features)) / Scale
		if likely[i] > likely[best] {
			best = i
		}
	}
	shares(likely)
	return best, likely
}

// Weight is what a feature adds to an option, in thousandths of log-odds.
func (r *Ranker) Weight(feature string) int { return r.weights[feature] }

// String writes the model, a line a feature in order.
func (r *Ranker) String() string { return r.weights.String() }

// ParseRanker reads what String writes; lines that begin with # are left out. The
// error names the line that is wrong.
func ParseRanker(text string) (*Ranker, error) {
	w, err := parseWeights(text, func(string) (bool, error) { return false, nil })
	if err != nil {
		return nil, err
	}
	return &Ranker{w}, nil
}
