package linear

import "math"

// Perceptron is an averaged perceptron in training. Everything it holds is an
// integer, so that training is as repeatable as scoring.
type Perceptron struct {
	Bits    int
	Classes int
	stride  int
	weights []int32
	drift   []int64 // the sum over updates of clock·change: what averaging takes off
	clock   int64
	scores  []int32
}

// NewPerceptron returns an untrained perceptron with 1<<bits feature slots.
func NewPerceptron(bits, classes int) *Perceptron {
	size := classes << bits
	return &Perceptron{
		Bits: bits, Classes: classes, stride: classes,
		weights: make([]int32, size), drift: make([]int64, size),
		clock: 1, scores: make([]int32, classes),
	}
}

// Score sums the features. The result is overwritten by the next call.
func (p *Perceptron) Score(features []uint32) []int32 {
	scores := p.scores
	clear(scores)
	for _, f := range features {
		row := p.weights[int(f)*p.stride:]
		row = row[:len(scores)]
		for i, w := range row {
			scores[i] += w
		}
	}
	return scores
}

// Tick counts one decision; averaging is over decisions.
func (p *Perceptron) Tick() { p.clock++ }

// Update adds delta to the weights of a class.
func (p *Perceptron) Update(features []uint32, class int, delta int32) {
	for _, f := range features {
		i := int(f)*p.stride + class
		p.weights[i] += delta
		p.drift[i] += p.clock * int64(delta)
	}
}

// average returns the weight of one slot and class averaged over all ticks.
func (p *Perceptron) average(i int) float64 {
	return float64(p.weights[i]) - float64(p.drift[i])/float64(p.clock)
}

// Combine averages perceptrons of one shape, trained on the same task in
// different orders, into one table: as a sum of linear models is a linear
// model, the ensemble costs nothing when it is used. The order of the members
// is part of the result.
func Combine(grain Grain, members ...*Perceptron) *Table {
	first := members[0]
	sums := make([]int16, len(first.weights))
	t := &Table{Classes: first.Classes}
	limit := float64(t.limit())
	filled := 0
	for slot := 0; slot < len(sums)/first.stride; slot++ {
		any := false
		for i := slot * first.stride; i < (slot+1)*first.stride; i++ {
			w := 0.0
			for _, m := range members {
				w += m.average(i)
			}
			w = math.Round(w / float64(len(members)) * grain.Steps)
			if math.Abs(w) >= grain.Least {
				sums[i] = int16(max(-limit, min(limit, w)))
				any = any || sums[i] != 0
			}
		}
		if any {
			filled++
		}
	}
	t = newTable(first.Bits, first.Classes, filled)
	for i, w := range sums {
		if w != 0 {
			t.set(uint32(i/first.stride), i%first.stride, int(w))
		}
	}
	return t
}

// Grain says how weights become integers: a weight of one becomes Steps, and
// what is then smaller than Least is dropped.
type Grain struct{ Steps, Least float64 }
