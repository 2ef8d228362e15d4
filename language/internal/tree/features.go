package tree

import "orontes/language/internal/word"

// appendMoveFeatures appends what the choice of the next move depends on: s0,
// s1, s2 are the top of the stack, n0, n1, n2 the front of the buffer, l and r
// their outermost children. After Zhang and Nivre (2011).
func appendMoveFeatures(fs []uint32, in *Input, s *state) []uint32 {
	none := s.none()
	S0, S1, S2 := none, none, none
	switch k := len(s.stack); {
	case k > 2:
		S2 = s.stack[k-3]
		fallthrough
	case k > 1:
		S1 = s.stack[k-2]
		fallthrough
	case k > 0:
		S0 = s.stack[k-1]
	}
	N0 := s.next
	N1, N2 := min(N0+1, none), min(N0+2, none)
	nodes := in.Nodes
	s0, s1, s2, n0, n1, n2 := &nodes[S0], &nodes[S1], &nodes[S2], &nodes[N0], &nodes[N1], &nodes[N2]
	s0l, s0r, s1l, s1r, n0l := &nodes[s.left[S0]], &nodes[s.right[S0]], &nodes[s.left[S1]], &nodes[s.right[S1]], &nodes[s.left[N0]]
	s0l2, s0r2, n0l2 := &nodes[s.left2[S0]], &nodes[s.right2[S0]], &nodes[s.left2[N0]]
	ls0l, ls0r, ls0l2, ls0r2 := labelAtoms[s.labels[s.left[S0]]], labelAtoms[s.labels[s.right[S0]]], labelAtoms[s.labels[s.left2[S0]]], labelAtoms[s.labels[s.right2[S0]]]
	ls1l, ls1r, ln0l, ln0l2 := labelAtoms[s.labels[s.left[S1]]], labelAtoms[s.labels[s.right[S1]]], labelAtoms[s.labels[s.left[N0]]], labelAtoms[s.labels[s.left2[N0]]]
	vl, vr, v1r, nl := countAtoms[min(s.lefts[S0], 4)], countAtoms[min(s.rights[S0], 4)], countAtoms[min(s.rights[S1], 4)], countAtoms[min(s.lefts[N0], 4)]
	d, d1 := distance(N0-S0), distance(S0-S1)
	const b = moveBits
	fs = append(fs,
		word.Slot(1, 0, 0, 0, b),
		word.Slot(2, s0.Norm, 0, 0, b),
		word.Slot(3, s0.Norm, s0.Tag, 0, b),
		word.Slot(4, s0.Tag, 0, 0, b),
		word.Slot(5, s1.Norm, 0, 0, b),
		word.Slot(6, s1.Tag, 0, 0, b),
		word.Slot(7, n0.Norm, 0, 0, b),
		word.Slot(8, n0.Norm, n0.Tag, 0, b),
		word.Slot(9, n0.Tag, 0, 0, b),
		word.Slot(10, n1.Norm, n1.Tag, 0, b),
		word.Slot(11, n1.Tag, 0, 0, b),
		word.Slot(12, n2.Norm, n2.Tag, 0, b),
		word.Slot(13, n2.Tag, n1.Tag, n0.Tag, b),
		word.Slot(14, s2.Tag, s1.Tag, s0.Tag, b),
		word.Slot(15, s1.Norm, s1.Tag, 0, b),
		// pairs
		word.Slot(20, s0.Norm, n0.Norm, 0, b),
		word.Slot(21, s0.Norm, n0.Tag, s0.Tag, b),
		word.Slot(22, s0.Tag, n0.Norm, n0.Tag, b),
		word.Slot(23, s0.Tag, n0.Tag, 0, b),
		word.Slot(24, s1.Norm, s0.Norm, 0, b),
		word.Slot(25, s1.Tag, s0.Norm, s0.Tag, b),
		word.Slot(26, s1.Norm, s1.Tag, s0.Tag, b),
		word.Slot(27, s1.Tag, s0.Tag, 0, b),
		word.Slot(28, n0.Tag, n1.Tag, 0, b),
		word.Slot(29, n0.Norm, n1.Tag, 0, b),
		// triples
		word.Slot(30, s0.Tag, n0.Tag, n1.Tag, b),
		word.Slot(31, s1.Tag, s0.Tag, n0.Tag, b),
		word.Slot(32, s0.Tag, s0l.Tag, n0.Tag, b),
		word.Slot(33, s0.Tag, s0r.Tag, n0.Tag, b),
		word.Slot(34, s0.Tag, n0.Tag, n0l.Tag, b),
		word.Slot(35, s1.Tag, s1r.Tag, s0.Tag, b),
		word.Slot(36, s1.Tag, s0.Tag, s0l.Tag, b),
		word.Slot(37, s1.Tag, s0.Tag, s0r.Tag, b),
		word.Slot(38, s0.Tag, s0l.Tag, s0l2.Tag, b),
		word.Slot(39, s0.Tag, s0r.Tag, s0r2.Tag, b),
		word.Slot(40, n0.Tag, n0l.Tag, n0l2.Tag, b),
		word.Slot(41, s0.Norm, n0.Tag, n1.Tag, b),
		word.Slot(42, s0.Tag, n0.Norm, n1.Tag, b),
		word.Slot(43, s1.Tag, s0.Norm, n0.Tag, b),
		word.Slot(44, s1.Tag, s1l.Tag, s0.Tag, b),
		// distance and valency
		word.Slot(50, d, s0.Tag, n0.Tag, b),
		word.Slot(51, d, s0.Norm, 0, b),
		word.Slot(52, d, n0.Norm, 0, b),
		word.Slot(53, d1, s1.Tag, s0.Tag, b),
		word.Slot(54, vl, s0.Tag, 0, b),
		word.Slot(55, vr, s0.Tag, 0, b),
		word.Slot(56, vr, s0.Norm, 0, b),
		word.Slot(57, vl, s0.Norm, 0, b),
		word.Slot(58, nl, n0.Tag, 0, b),
		word.Slot(59, nl, n0.Norm, 0, b),
		word.Slot(60, v1r, s1.Norm, s0.Tag, b),
		word.Slot(61, vr, s0.Tag, n0.Tag, b),
		// labels
		word.Slot(70, ls0l, s0.Tag, n0.Tag, b),
		word.Slot(71, ls0r, s0.Tag, n0.Tag, b),
		word.Slot(72, ln0l, n0.Tag, s0.Tag, b),
		word.Slot(73, ls1r, s1.Tag, s0.Tag, b),
		word.Slot(74, ls0l, ls0l2, s0.Tag, b),
		word.Slot(75, ls0r, ls0r2, s0.Tag, b),
		word.Slot(76, ls1l, s1.Tag, s0.Tag, b),
		word.Slot(77, ls0l, s0.Norm, 0, b),
		word.Slot(78, ls0r, s0.Norm, n0.Tag, b),
		word.Slot(79, ln0l, ln0l2, n0.Tag, b),
		// unknown words
		word.Slot(80, s0.Suffix, n0.Tag, s0.Tag, b),
		word.Slot(81, s0.Tag, n0.Suffix, n0.Tag, b),
		word.Slot(82, s1.Suffix, s0.Suffix, 0, b),
		word.Slot(83, s0.Shape, n0.Shape, 0, b),
		word.Slot(84, ls0r, n0.Tag, n0.Norm, b),
		// where a prepositional phrase hangs: the verb or noun, the
		// preposition, its noun
		word.Slot(90, s1.Norm, s0l.Norm, s0.Norm, b),
		word.Slot(91, s1.Norm, s0l.Norm, s0.Tag, b),
		word.Slot(92, s1.Tag, s0l.Norm, s0.Norm, b),
		word.Slot(93, s1.Tag, s0l.Norm, s0.Tag, b),
		word.Slot(94, s2.Norm, s0l.Norm, s0.Tag, b),
		word.Slot(95, s2.Tag, s1.Tag, s0l.Norm, b),
		word.Slot(96, s0.Norm, n0l.Norm, n0.Norm, b),
		word.Slot(97, s0.Norm, n0.Norm, n1.Tag, b),
		word.Slot(98, s0.Tag, n0l.Norm, n0.Tag, b),
		// coordination: is what follows the conjunction like what precedes
		word.Slot(100, s1.Suffix, s0l.Norm, s0.Suffix, b),
		word.Slot(101, s2.Tag, s1.Tag, s0l.Tag, b),
		word.Slot(102, s1.Shape, s0.Shape, s0l.Tag, b),
		// look ahead
		word.Slot(103, s0.Tag, n1.Tag, n2.Tag, b),
		word.Slot(104, s0.Pos, n0.Pos, n1.Norm, b),
		word.Slot(105, s2.Tag, s0.Tag, n0.Tag, b),
		word.Slot(106, ls0l, ls0r, n0.Tag, b),
		word.Slot(107, ls1l, ls1r, s1.Tag, b),
	)
	if len(in.guides) > 0 {
		fs = appendGuideFeatures(fs, in, s)
	}
	return fs
}

// moveBits is the size of the table of moves; a constant lets the compiler
// fold the shifts.
const moveBits = 21

// distance folds a distance between nodes into an atom.
func distance(d int16) word.Atom {
	switch {
	case d > 10:
		d = 7
	case d > 5:
		d = 6
	case d < 0:
		d = 8
	}
	return countAtoms[d+20]
}
