package tree

import (
	"slices"

	"orontes/language/internal/word"
)

// Guide is a tree that another parser found for the same sentence. A parser
// trained with guides learns when to believe them (Nivre and McDonald 2008).
type Guide struct {
	heads  []int16 // with entries for the root and for "none"
	labels []uint8
	last   []int16 // each node's last child, or -1
}

// set makes the guide hold a tree of n words.
func (g *Guide) set(heads []int16, labels []uint8) {
	n := len(heads)
	none := int16(n + 1)
	g.heads = append(append(g.heads[:0], heads...), none, none)
	g.labels = append(append(g.labels[:0], labels...), noLabel, noLabel)
	g.last = g.last[:0]
	for range n + 2 {
		g.last = append(g.last, -1)
	}
	for d, h := range heads {
		g.last[h] = int16(d)
	}
}

// setMirrored makes the guide hold a tree found for the sentence read
// backwards.
func (g *Guide) setMirrored(heads []int16, labels []uint8) {
	n := len(heads)
	none := int16(n + 1)
	g.heads, g.labels, g.last = g.heads[:0], g.labels[:0], g.last[:0]
	for i := range n {
		h := heads[n-1-i]
		if int(h) < n {
			h = int16(n-1) - h
		}
		g.heads = append(g.heads, h)
		g.labels = append(g.labels, labels[n-1-i])
	}
	g.heads = append(g.heads, none, none)
	g.labels = append(g.labels, noLabel, noLabel)
	for range n + 2 {
		g.last = append(g.last, -1)
	}
	for d, h := range g.heads[:n] {
		g.last[h] = int16(d)
	}
}

// Guide adds a tree for the input's sentence. Mirrored trees were found with
// an input from Mirror.
func (in *Input) Guide(heads []int16, labels []uint8, mirrored bool) {
	k := len(in.guides)
	if k < cap(in.guides) {
		in.guides = in.guides[:k+1]
	} else {
		in.guides = append(in.guides, Guide{})
	}
	if mirrored {
		in.guides[k].setMirrored(heads, labels)
	} else {
		in.guides[k].set(heads, labels)
	}
}

// agreed returns the tree that two guides found alike: a third parser would not
// make a better one of it.
func (in *Input) agreed() (heads []int16, labels []uint8, ok bool) {
	if len(in.guides) != 2 {
		return nil, nil, false
	}
	g, other := &in.guides[0], &in.guides[1]
	n := in.Len()
	return g.heads[:n], g.labels[:n], slices.Equal(g.heads, other.heads) && slices.Equal(g.labels, other.labels)
}

// agreedLabel returns the label that two guides give an arc alike.
func (in *Input) agreedLabel(h, d int16) (label uint8, ok bool) {
	if len(in.guides) != 2 {
		return 0, false
	}
	g, other := &in.guides[0], &in.guides[1]
	return g.labels[d], g.heads[d] == h && other.heads[d] == h && g.labels[d] == other.labels[d]
}

// Mirror makes the input the sentence of other read backwards.
func (in *Input) Mirror(other *Input) {
	n := other.Len()
	in.Nodes = in.Nodes[:0]
	for i := n - 1; i >= 0; i-- {
		in.Nodes = append(in.Nodes, other.Nodes[i])
	}
	in.Nodes = append(in.Nodes, rootNode, noneNode)
	in.guides = in.guides[:0]
}

// advice sums up what a guide says about the nodes at hand, as a small number.
func (g *Guide) advice(S0, S1, N0 int16) int {
	code := 0
	switch {
	case g.heads[S0] == N0:
		code = 1
	case g.heads[N0] == S0:
		code = 2
	}
	code *= 3
	switch {
	case g.heads[S0] == S1:
		code++
	case g.heads[S1] == S0:
		code += 2
	}
	code *= 3
	switch {
	case g.heads[S0] > N0:
		code++ // the head is yet to come
	case g.heads[S0] < S1:
		code += 2 // the head is deeper in the stack, or gone
	}
	code *= 2
	if g.last[S0] >= N0 {
		code++ // children are yet to come
	}
	code *= 2
	if g.heads[N0] < S0 {
		code++ // the next word hangs from something deeper
	}
	return code
}

// appendGuideFeatures appends what the guides say about the next move.
func appendGuideFeatures(fs []uint32, in *Input, s *state) []uint32 {
	S0, S1, N0 := s.none(), s.none(), s.next
	if k := len(s.stack); k > 1 {
		S0, S1 = s.stack[k-1], s.stack[k-2]
	} else if k > 0 {
		S0 = s.stack[k-1]
	}
	s0, n0 := &in.Nodes[S0], &in.Nodes[N0]
	const b = moveBits
	all := word.Atom(0)
	for i := range in.guides {
		g := &in.guides[i]
		code := adviceAtoms[g.advice(S0, S1, N0)]
		all = all*3 + code
		l0, l1 := labelAtoms[g.labels[S0]], labelAtoms[g.labels[N0]]
		k := uint64(200 + 10*i)
		fs = append(fs,
			word.Slot(k, code, 0, 0, b),
			word.Slot(k+1, code, s0.Tag, n0.Tag, b),
			word.Slot(k+2, code, l0, 0, b),
			word.Slot(k+3, code, l0, l1, b),
			word.Slot(k+4, code, l0, s0.Tag, b),
			word.Slot(k+5, code, s0.Norm, 0, b),
		)
	}
	if len(in.guides) > 1 {
		fs = append(fs,
			word.Slot(190, all, 0, 0, b),
			word.Slot(191, all, s0.Tag, n0.Tag, b),
			word.Slot(192, all, s0.Pos, in.Nodes[S1].Pos, b),
			word.Slot(193, all, labelAtoms[in.guides[0].labels[S0]], labelAtoms[in.guides[1].labels[S0]], b),
		)
	}
	return fs
}

// appendGuideLabels appends what the guides say about the label of an arc.
func appendGuideLabels(fs []uint32, in *Input, h, d int16) []uint32 {
	const b = labelBits
	all := word.Atom(0)
	for i := range in.guides {
		g := &in.guides[i]
		same := adviceAtoms[200]
		if g.heads[d] == h {
			same = adviceAtoms[201]
		}
		l := labelAtoms[g.labels[d]]
		k := uint64(200 + 10*i)
		all = all*3 + l + same
		fs = append(fs,
			word.Slot(k, l, same, 0, b),
			word.Slot(k+1, l, in.Nodes[h].Tag, in.Nodes[d].Tag, b),
			word.Slot(k+2, l, same, in.Nodes[d].Norm, b),
		)
	}
	if len(in.guides) > 1 {
		fs = append(fs, word.Slot(190, all, 0, 0, b))
	}
	return fs
}

var adviceAtoms = func() (a [256]word.Atom) {
	for i := range a {
		a[i] = word.Mix(uint64(i) + 17001)
	}
	return a
}()
