package tree

import (
	"math/rand/v2"
	"slices"

	"orontes/language/internal/linear"
)

// TrainBeam trains a parser for [Parser.Beam]: a structured perceptron that is
// corrected where the beam's best parse is furthest ahead of the right one
// (Huang, Fayong and Guo 2012).
func TrainBeam(sample []Sentence, plan Plan, parallel func(n int, f func(i int))) *Parser {
	moves := make([]*linear.Perceptron, plan.Members)
	labels := make([]*linear.Perceptron, plan.Members)
	parallel(plan.Members, func(k int) {
		m := &beamMember{member: newMember(plan, k)}
		for range plan.Epochs {
			for _, i := range m.random.Perm(len(sample)) {
				m.learn(&sample[i])
			}
		}
		moves[k], labels[k] = m.moves, m.labels
	})
	return &Parser{
		moves:  linear.Combine(plan.Moves, moves...),
		labels: linear.Combine(plan.Labelling, labels...),
	}
}

type beamMember struct {
	*member
	beam beam
	gold []uint8 // the right moves
	way  []uint8 // the moves of the beam's best parse
}

func newMember(plan Plan, k int) *member {
	return &member{
		moves:  linear.NewPerceptron(moveBits, 4),
		labels: linear.NewPerceptron(labelBits, plan.Labels),
		random: rand.New(rand.NewPCG(plan.Seed, uint64(k))),
	}
}

// rightMoves fills gold with the moves that build the right tree, attaching
// as early as can be, and where the tree is not projective the nearest one.
func (m *beamMember) rightMoves(s *Sentence) {
	st := &m.state
	st.reset(s.Input.Len())
	m.gold = m.gold[:0]
	for !st.done() {
		good := oracle(st, s.Heads, st.may())
		act := shift
		if good[left] {
			act = left
		} else if good[right] {
			act = right
		}
		m.gold = append(m.gold, uint8(act))
		st.do(act)
	}
}

func (m *beamMember) learn(s *Sentence) {
	m.rightMoves(s)
	in := &s.Input
	m.beam.start(in.Len(), Width)
	score := func(h *hypothesis) [4]int32 { return m.score(in, &h.state) }
	label := func(st *state, h, d int16) uint8 { return m.guess(in, st, h, d) }
	gold := hypothesis{state: m.state}
	gold.reset(in.Len())
	correct := true // the best parse on the beam is the right one so far
	widest, trail, until := int32(-1<<30), int32(-1), 0
	for i, act := range m.gold {
		if may := gold.may(); may[left] || may[right] {
			gold.score += m.score(in, &gold.state)[act]
		}
		if h, d := gold.do(int(act)); int(act) != shift {
			gold.labels[d] = m.guess(in, &gold.state, h, d)
		}
		m.beam.advance(Width, boundless, score, label)
		best := &m.beam.now[0]
		m.trace(best.trail, i+1)
		correct = slices.Equal(m.way, m.gold[:i+1])
		if lead := best.score - gold.score; !correct && lead >= widest {
			widest, trail, until = lead, best.trail, i+1
		}
	}
	m.state = gold.state
	m.moves.Tick()
	if !correct {
		m.trace(trail, until)
		m.replay(in, m.gold[:until], m.way, 1)
		m.replay(in, m.way, m.gold[:until], -1)
	}
	m.learnLabels(s)
}

// trace fills way with the moves that lead to a step.
func (m *beamMember) trace(trail int32, n int) {
	m.way = slices.Grow(m.way[:0], n)[:n]
	for i := n - 1; i >= 0; i-- {
		m.way[i] = m.beam.steps[trail].move
		trail = m.beam.steps[trail].before
	}
}

// replay makes the moves of way again and adds delta to the weights of each,
// from where way leaves other.
func (m *beamMember) replay(in *Input, way, other []uint8, delta int32) {
	st := &m.state
	st.reset(in.Len())
	apart := false
	for i, act := range way {
		apart = apart || act != other[i]
		if may := st.may(); apart && (may[left] || may[right]) {
			m.features = appendMoveFeatures(m.features[:0], in, st)
			m.moves.Update(m.features, int(act), delta)
		}
		if h, d := st.do(int(act)); int(act) != shift {
			st.labels[d] = m.guess(in, st, h, d)
		}
	}
}

// learnLabels corrects the labels on the way of the right moves.
func (m *beamMember) learnLabels(s *Sentence) {
	st := &m.state
	st.reset(s.Input.Len())
	for _, act := range m.gold {
		if h, d := st.do(int(act)); int(act) != shift {
			st.labels[d] = m.label(s, h, d)
		}
	}
}

func (m *beamMember) score(in *Input, st *state) [4]int32 {
	m.features = appendMoveFeatures(m.features[:0], in, st)
	return [4]int32(m.moves.Score(m.features))
}

func (m *beamMember) guess(in *Input, st *state, h, d int16) uint8 {
	m.features = appendLabelFeatures(m.features[:0], in, st, h, d)
	return uint8(linear.Best(m.labels.Score(m.features)))
}
