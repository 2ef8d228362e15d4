package name

import "orontes/language/internal/word"

// featureBits is the size of the perceptron's table.
const featureBits = 18

var (
	edge       = word.Word{Form: 1, Norm: 1, Shape: 1}
	tagAtoms   = atoms(22001)
	labelAtoms = atoms(23001)
	relAtoms   = atoms(24001)
)

// look finds the lists that each word is in.
func look(words []word.Word, lists []uint8) []uint8 {
	for i := range words {
		lists = append(lists, kinds[words[i].Norm])
	}
	return lists
}

// appendFeatures appends what the label of word i depends on: p1 and p2 are
// the labels of the words before.
func appendFeatures(fs []uint32, c *Context, lists []uint8, i int, p1, p2 Label) []uint32 {
	n := len(c.Words)
	at := func(k int) (*word.Word, word.Atom, word.Atom) {
		if k < 0 || k >= n {
			return &edge, 2, 2
		}
		return &c.Words[k], tagAtoms[c.Tags[k]], kindAtoms[lists[k]]
	}
	w, t, k := at(i)
	l1, tl1, kl1 := at(i - 1)
	l2, tl2, _ := at(i - 2)
	r1, tr1, kr1 := at(i + 1)
	r2, tr2, kr2 := at(i + 2)
	a, aa := labelAtoms[p1], labelAtoms[p2]
	// The lists that the rest of this run of capitalised words is in: the
	// "Army" in "Free Syrian Army" tells what "Free" begins.
	ahead, before, after := c.run(lists, i)
	// What the whole name does: what its head word hangs from, and how.
	head, rel := &edge, word.Atom(1)
	top := i
	for step := 0; step < 3 && int(c.Heads[top]) < n && c.Proper[c.Tags[c.Heads[top]]]; step++ {
		top = int(c.Heads[top])
	}
	if h := int(c.Heads[top]); h < n {
		head = &c.Words[h]
	}
	rel = relAtoms[c.Rels[top]]
	own := relAtoms[c.Rels[i]]
	r, _, _ := at(after)
	l, _, _ := at(before)
	const b = featureBits
	return append(fs,
		word.Slot(1, a, 0, 0, b), word.Slot(2, a, aa, 0, b), word.Slot(3, w.Form, 0, 0, b),
		word.Slot(4, w.Norm, 0, 0, b), word.Slot(5, w.Norm, a, 0, b), word.Slot(6, w.Shape, 0, 0, b),
		word.Slot(7, w.Shape, a, 0, b), word.Slot(8, t, 0, 0, b), word.Slot(9, t, a, 0, b),
		word.Slot(10, w.Suffix[1], 0, 0, b), word.Slot(11, w.Suffix[2], 0, 0, b), word.Slot(12, w.Suffix[3], 0, 0, b),
		word.Slot(13, w.Prefix[1], 0, 0, b), word.Slot(14, w.Prefix[2], 0, 0, b),
		word.Slot(15, l1.Norm, 0, 0, b), word.Slot(16, l1.Norm, a, 0, b), word.Slot(17, l2.Norm, 0, 0, b),
		word.Slot(18, r1.Norm, 0, 0, b), word.Slot(19, r1.Norm, a, 0, b), word.Slot(20, r2.Norm, 0, 0, b),
		word.Slot(21, l1.Norm, w.Norm, 0, b), word.Slot(22, w.Norm, r1.Norm, 0, b),
		word.Slot(23, tl1, t, tr1, b), word.Slot(24, t, tr1, tr2, b), word.Slot(25, tl2, tl1, t, b),
		word.Slot(26, l1.Shape, w.Shape, r1.Shape, b), word.Slot(27, w.Shape, r1.Shape, r2.Shape, b),
		word.Slot(28, l1.Form, w.Shape, 0, b), word.Slot(29, r1.Form, w.Shape, 0, b),
		word.Slot(30, k, a, 0, b), word.Slot(31, kl1, a, 0, b), word.Slot(32, kr1, a, 0, b), word.Slot(33, kl1, k, kr1, b),
		word.Slot(34, kindAtoms[ahead], a, 0, b), word.Slot(35, kindAtoms[ahead], w.Shape, t, b), word.Slot(36, kr2, kr1, a, b),
		word.Slot(37, r.Norm, a, 0, b), word.Slot(38, l.Norm, a, 0, b), word.Slot(39, l.Norm, r.Norm, 0, b),
		word.Slot(40, head.Norm, rel, 0, b), word.Slot(41, rel, a, t, b), word.Slot(42, own, a, t, b),
		word.Slot(43, head.Norm, rel, a, b), word.Slot(44, l.Norm, rel, a, b),
	)
}

// run returns what is known of the run of capitalised words that word i is in:
// the lists that it and the words after it are in, and the words that stand
// before and after the run.
func (c *Context) run(lists []uint8, i int) (ahead uint8, before, after int) {
	const longest = 8
	after = i
	for after < len(c.Words) && after-i < longest && (c.Words[after].Upper || c.Proper[c.Tags[after]]) {
		ahead |= lists[after]
		after++
	}
	before = i - 1
	for before >= 0 && i-before < longest && (c.Words[before].Upper || c.Proper[c.Tags[before]]) && before > 0 {
		before--
	}
	return ahead, before, after
}
