package tree

import (
	"math"

	"orontes/language/internal/linear"
)

// Width is the number of partial parses [Parser.Beam] keeps.
const Width = 4

// slack is how far behind the best a partial parse may be that [Parser.Beam]
// keeps, in the units of its scores: those further back hardly ever come to the
// front again. Training keeps all.
const (
	slack     = 600
	boundless = math.MaxInt32
)

// hypothesis is a partial parse on a beam.
type hypothesis struct {
	state
	score int32
	// trail is the way here: its end in the beam's list of steps.
	trail int32
}

// step is one move on the way to a hypothesis.
type step struct {
	before int32 // the step before it, -1 at the start
	move   uint8
}

// candidate is a move that a hypothesis could make.
type candidate struct {
	score int32
	from  int16
	move  uint8
}

// beam holds the memory of a search.
type beam struct {
	now, then  []hypothesis
	candidates []candidate
	steps      []step
}

// start puts the empty parse of n words on the beam.
func (b *beam) start(n, width int) {
	if cap(b.now) < width || cap(b.then) < width {
		b.now, b.then = make([]hypothesis, width), make([]hypothesis, width)
	}
	b.now, b.then = b.now[:width], b.then[:width]
	for i := range b.now {
		b.now[i].reset(n)
		b.then[i].reset(n)
	}
	b.steps = b.steps[:0]
	b.now = b.now[:1]
	b.now[0].score, b.now[0].trail = 0, -1
}

// advance moves every hypothesis on by one move and keeps the best of those that
// are within slack. All parses of a sentence have the same number of moves, so
// they stay comparable.
func (b *beam) advance(width int, slack int32, score func(*hypothesis) [4]int32, label func(*state, int16, int16) uint8) {
	b.candidates = b.candidates[:0]
	for i := range b.now {
		h := &b.now[i]
		may := h.may()
		scores := [4]int32{}
		if may[left] || may[right] {
			scores = score(h)
		}
		for m, ok := range may {
			if ok {
				b.add(candidate{score: h.score + scores[m], from: int16(i), move: uint8(m)})
			}
		}
	}
	kept := b.candidates[:min(width, len(b.candidates))]
	for kept[0].score-kept[len(kept)-1].score > slack {
		kept = kept[:len(kept)-1]
	}
	b.then = b.then[:len(kept)]
	for i, c := range kept {
		old, h := &b.now[c.from], &b.then[i]
		h.from(&old.state)
		h.score = c.score
		h.trail = int32(len(b.steps))
		b.steps = append(b.steps, step{before: old.trail, move: c.move})
		if head, d := h.do(int(c.move)); int(c.move) != shift {
			h.labels[d] = label(&h.state, head, d)
		}
	}
	b.now, b.then = b.then, b.now[:cap(b.now)]
}

// add puts a candidate behind those that score as much or more.
func (b *beam) add(c candidate) {
	b.candidates = append(b.candidates, c)
	i := len(b.candidates) - 1
	for ; i > 0 && b.candidates[i-1].score < c.score; i-- {
		b.candidates[i] = b.candidates[i-1]
	}
	b.candidates[i] = c
}

// Beam parses a sentence, keeping the best parses so far at every move. The
// slices it returns are overwritten by the next call.
func (p *Parser) Beam(in *Input, s *Scratch) (heads []int16, labels []uint8) {
	n := in.Len()
	b := &s.beam
	b.start(n, Width)
	score := func(h *hypothesis) [4]int32 {
		s.features = appendMoveFeatures(s.features[:0], in, &h.state)
		return p.moves.Score4(s.features)
	}
	label := func(st *state, h, d int16) uint8 {
		if l, ok := in.agreedLabel(h, d); ok {
			return l
		}
		s.features = appendLabelFeatures(s.features[:0], in, st, h, d)
		return uint8(linear.Best(p.labels.Score(s.features, &s.linear)))
	}
	for range 2 * n {
		b.advance(Width, slack, score, label)
	}
	best := &b.now[0]
	return best.heads[:n], best.labels[:n]
}
