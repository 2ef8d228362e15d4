package tree

import (
	"orontes/language/internal/linear"
)

// Parser is a trained parser.
type Parser struct {
	moves  *linear.Table
	labels *linear.Table
}

// Scratch is the memory one goroutine parses in.
type Scratch struct {
	linear   linear.Scratch
	features []uint32
	state    state
	beam     beam
	// For a stack of parsers: the sentence backwards, and with guides.
	mirror, guided Input
}

// Greedy parses a sentence, always making the move that scores highest. The
// slices it returns are overwritten by the next call; the root's children have
// the head in.Len().
func (p *Parser) Greedy(in *Input, s *Scratch) (heads []int16, labels []uint8) {
	st := &s.state
	st.reset(in.Len())
	for !st.done() {
		may := st.may()
		m := shift
		if may[left] || may[right] {
			s.features = appendMoveFeatures(s.features[:0], in, st)
			m = bestMove(p.moves.Score4(s.features), may)
		}
		if h, d := st.do(m); m != shift {
			s.features = appendLabelFeatures(s.features[:0], in, st, h, d)
			st.labels[d] = uint8(linear.Best(p.labels.Score(s.features, &s.linear)))
		}
	}
	return st.heads[:st.n], st.labels[:st.n]
}

func bestMove(scores [4]int32, may [moves]bool) move {
	best := -1
	for m := range may {
		if may[m] && (best < 0 || scores[m] > scores[best]) {
			best = m
		}
	}
	return best
}
