package tree

import (
	"math/rand/v2"

	"orontes/language/internal/linear"
)

// Sentence is a sentence to train on.
type Sentence struct {
	Input  Input
	Heads  []int16 // the root is the number of words
	Labels []uint8
}

// Plan says how to train.
type Plan struct {
	Labels           int // number of labels
	Epochs           int
	Members          int // perceptrons to average, each trained in another order
	Moves, Labelling linear.Grain
	Seed             uint64
}

// member is one perceptron of each kind, trained together.
type member struct {
	moves, labels *linear.Perceptron
	random        *rand.Rand
	features      []uint32
	state         state
}

// TrainGreedy trains a parser for [Parser.Greedy].
func TrainGreedy(sample []Sentence, plan Plan, parallel func(n int, f func(i int))) *Parser {
	moves := make([]*linear.Perceptron, plan.Members)
	labels := make([]*linear.Perceptron, plan.Members)
	parallel(plan.Members, func(k int) {
		m := newMember(plan, k)
		for epoch := range plan.Epochs {
			for _, i := range m.random.Perm(len(sample)) {
				m.learn(&sample[i], epoch > 0)
			}
		}
		moves[k], labels[k] = m.moves, m.labels
	})
	return &Parser{
		moves:  linear.Combine(plan.Moves, moves...),
		labels: linear.Combine(plan.Labelling, labels...),
	}
}

// explored is the share of moves that follow the perceptron rather than the
// oracle, so that it learns to go on from its own mistakes.
const explored = 0.9

func (m *member) learn(s *Sentence, explore bool) {
	st := &m.state
	st.reset(s.Input.Len())
	for !st.done() {
		may := st.may()
		act := shift
		if may[left] || may[right] {
			act = m.decide(s, may, explore)
		}
		if h, d := st.do(act); act != shift {
			st.labels[d] = m.label(s, h, d)
		}
	}
}

func (m *member) decide(s *Sentence, may [moves]bool, explore bool) move {
	good := oracle(&m.state, s.Heads, may)
	m.features = appendMoveFeatures(m.features[:0], &s.Input, &m.state)
	scores := [4]int32(m.moves.Score(m.features))
	guess, gold := bestMove(scores, may), bestMove(scores, good)
	m.moves.Tick()
	if !good[guess] {
		m.moves.Update(m.features, gold, 1)
		m.moves.Update(m.features, guess, -1)
	}
	if explore && m.random.Float64() < explored {
		return guess
	}
	return gold
}

// label labels an arc, and learns from it where the arc is right.
func (m *member) label(s *Sentence, h, d int16) uint8 {
	m.features = appendLabelFeatures(m.features[:0], &s.Input, &m.state, h, d)
	guess := linear.Best(m.labels.Score(m.features))
	if gold := int(s.Labels[d]); s.Heads[d] == h {
		m.labels.Tick()
		if guess != gold {
			m.labels.Update(m.features, gold, 1)
			m.labels.Update(m.features, guess, -1)
		}
	}
	return uint8(guess)
}

// mirror returns the sentence read backwards.
func (s *Sentence) mirror() Sentence {
	var m Sentence
	m.Input.Mirror(&s.Input)
	n := len(s.Heads)
	for i := n - 1; i >= 0; i-- {
		h := s.Heads[i]
		if int(h) < n {
			h = int16(n-1) - h
		}
		m.Heads = append(m.Heads, h)
		m.Labels = append(m.Labels, s.Labels[i])
	}
	return m
}
