package tree

import "orontes/language/internal/word"

// labelBits is the size of the table of labels.
const labelBits = 19

// appendLabelFeatures appends what the label of the arc from h to d depends
// on. The children of d are complete when it is attached.
func appendLabelFeatures(fs []uint32, in *Input, s *state, h, d int16) []uint32 {
	nodes := in.Nodes
	none := s.none()
	side := countAtoms[50]
	sib := s.left[h]
	if h < d {
		side = countAtoms[51]
		sib = s.right[h]
	}
	if sib == d {
		sib = s.left2[h]
		if h < d {
			sib = s.right2[h]
		}
	}
	if int(h) == s.n {
		side = countAtoms[52]
	}
	H, D := &nodes[h], &nodes[d]
	before, after := &nodes[none], &nodes[min(d+1, none)]
	if d > 0 {
		before = &nodes[d-1]
	}
	hBefore, hAfter := &nodes[none], &nodes[min(h+1, none)]
	if h > 0 {
		hBefore = &nodes[h-1]
	}
	gap := distance(max(h-d, d-h)) + side
	ht := H.Tag + side
	hp := H.Pos + side
	S, sl := &nodes[sib], labelAtoms[s.labels[sib]]
	dl, dr := labelAtoms[s.labels[s.left[d]]], labelAtoms[s.labels[s.right[d]]]
	DL, DR := &nodes[s.left[d]], &nodes[s.right[d]]
	const b = labelBits
	fs = append(fs,
		word.Slot(1, side, 0, 0, b),
		word.Slot(2, ht, D.Tag, 0, b),
		word.Slot(3, ht, D.Norm, 0, b),
		word.Slot(4, H.Norm, D.Tag, side, b),
		word.Slot(5, H.Norm, D.Norm, side, b),
		word.Slot(6, D.Norm, side, 0, b),
		word.Slot(7, H.Norm, side, 0, b),
		word.Slot(8, ht, D.Tag, gap, b),
		word.Slot(9, ht, D.Tag, before.Tag, b),
		word.Slot(10, ht, D.Tag, after.Tag, b),
		word.Slot(11, ht, D.Tag, S.Tag, b),
		word.Slot(12, ht, D.Tag, sl, b),
		word.Slot(13, H.Norm, sl, side, b),
		word.Slot(14, D.Tag, dl, side, b),
		word.Slot(15, ht, dl, dr, b),
		word.Slot(16, ht, DL.Norm, D.Tag, b),
		word.Slot(17, H.Norm, DL.Norm, side, b),
		word.Slot(18, D.Suffix, ht, 0, b),
		word.Slot(19, H.Suffix, D.Suffix, side, b),
		word.Slot(20, ht, D.Tag, hAfter.Tag, b),
		word.Slot(21, ht, D.Tag, hBefore.Tag, b),
		word.Slot(22, D.Norm, dl, side, b),
		word.Slot(23, ht, before.Norm, D.Tag, b),
		word.Slot(24, ht, after.Norm, D.Tag, b),
		word.Slot(25, ht, countAtoms[min(s.lefts[h], 3)], D.Tag, b),
		word.Slot(26, D.Norm, DL.Norm, side, b),
		word.Slot(27, hp, D.Pos, dl, b),
		word.Slot(28, hp, D.Suffix, DL.Norm, b),
		word.Slot(29, hp, DR.Tag, D.Tag, b),
		word.Slot(30, H.Shape, D.Shape, side, b),
	)
	if len(in.guides) > 0 {
		fs = appendGuideLabels(fs, in, h, d)
	}
	return fs
}
