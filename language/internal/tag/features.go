package tag

import "orontes/language/internal/word"

// context is what the features of a word are drawn from.
type context struct {
	words []word.Word
	book  []word.Atom // what the wordbook says of each word
	ambig []word.Atom // tags each word had in training, or else in the wordbook
	tags  []Tag       // of the first pass; nil in the first pass
	style word.Atom   // how the sentence uses capitals
}

var edge = word.Word{Form: 1, Norm: 1, Shape: 1}

func (c *context) at(i int) *word.Word {
	if i < 0 || i >= len(c.words) {
		return &edge
	}
	return &c.words[i]
}

func (c *context) ambiguity(i int) word.Atom {
	if i < 0 || i >= len(c.words) {
		return 1
	}
	return c.ambig[i]
}

func (c *context) entry(i int) word.Atom {
	if i < 0 || i >= len(c.words) {
		return 1
	}
	return c.book[i]
}

func (c *context) tag(i int) word.Atom {
	if i < 0 || i >= len(c.tags) {
		return atoms[Edge]
	}
	return atoms[c.tags[i]]
}

// atoms gives each tag its atom.
var atoms = func() (a [256]word.Atom) {
	for i := range a {
		a[i] = word.Mix(uint64(i) + 7001)
	}
	return a
}()

// styleOf tells headlines and shouting from running text: how many of the
// words begin with a capital.
func styleOf(words []word.Word) word.Atom {
	upper := 0
	for i := range words {
		if words[i].Upper {
			upper++
		}
	}
	switch {
	case upper == 0:
		return 11
	case upper*3 > len(words)*2:
		return 13
	}
	return 17
}

// draft appends the features of the first pass: p1 and p2 are the tags of the
// word before and the one before that.
func (c *context) draft(fs []uint32, i int, p1, p2 Tag, width int) []uint32 {
	w, l1, l2, r1, r2 := c.at(i), c.at(i-1), c.at(i-2), c.at(i+1), c.at(i+2)
	a, b := atoms[p1], atoms[p2]
	slot := func(k uint64, x, y, z word.Atom) { fs = append(fs, word.Slot(k, x, y, z, width)) }
	slot(1, 0, 0, 0)
	slot(2, w.Form, 0, 0)
	slot(3, w.Norm, 0, 0)
	slot(4, w.Suffix[0], 0, 0)
	slot(5, w.Suffix[1], 0, 0)
	slot(6, w.Suffix[2], 0, 0)
	slot(7, w.Suffix[3], 0, 0)
	slot(8, w.Prefix[0], 0, 0)
	slot(9, w.Prefix[2], 0, 0)
	slot(10, w.Shape, 0, 0)
	slot(11, w.Shape, l1.Shape, 0)
	slot(12, w.Shape, r1.Shape, 0)
	slot(13, a, 0, 0)
	slot(14, b, 0, 0)
	slot(15, a, b, 0)
	slot(16, a, w.Norm, 0)
	slot(17, l1.Norm, 0, 0)
	slot(18, l1.Suffix[2], 0, 0)
	slot(19, l2.Norm, 0, 0)
	slot(20, r1.Norm, 0, 0)
	slot(21, r1.Suffix[2], 0, 0)
	slot(22, r2.Norm, 0, 0)
	slot(23, w.Norm, r1.Norm, 0)
	slot(24, l1.Norm, w.Norm, 0)
	slot(25, c.ambiguity(i), a, 0)
	slot(26, c.ambiguity(i), c.ambiguity(i+1), 0)
	slot(27, c.ambiguity(i+1), a, w.Suffix[2])
	slot(28, c.ambiguity(i+1), c.ambiguity(i+2), 0)
	slot(29, w.Shape, a, w.Suffix[1])
	slot(31, c.ambiguity(i), w.Shape, c.style)
	slot(32, w.Norm, w.Shape, c.style)
	slot(33, l1.Norm, c.ambiguity(i), w.Shape)
	slot(34, r1.Norm, c.ambiguity(i), w.Shape)
	slot(35, w.Suffix[3], w.Shape, l1.Shape)
	e, next := c.entry(i), c.entry(i+1)
	slot(90, e, 0, 0)
	slot(91, e, a, 0)
	slot(92, e, w.Shape, 0)
	slot(93, e, w.Suffix[2], 0)
	slot(94, e, a, next)
	slot(95, c.entry(i-1), e, w.Shape)
	slot(96, e, next, 0)
	slot(97, e, l1.Norm, 0)
	slot(98, e, r1.Norm, 0)
	slot(99, e, a, b)
	slot(100, e, w.Shape, c.style)
	slot(101, e, c.ambiguity(i), 0)
	slot(102, next, c.entry(i+2), a)
	slot(103, e, w.Shape, a)
	slot(104, e, w.Shape, r1.Shape)
	if i == 0 {
		slot(30, w.Shape, 0, 0)
	}
	return fs
}

// revision appends the features of the second pass.
func (c *context) revision(fs []uint32, i int, p1, p2 Tag, width int) []uint32 {
	fs = c.draft(fs, i, p1, p2, width)
	w := c.at(i)
	a, t, n, nn := atoms[p1], c.tag(i), c.tag(i+1), c.tag(i+2)
	slot := func(k uint64, x, y, z word.Atom) { fs = append(fs, word.Slot(k, x, y, z, width)) }
	slot(40, t, 0, 0)
	slot(41, n, 0, 0)
	slot(42, n, nn, 0)
	slot(43, a, n, 0)
	slot(44, a, n, t)
	slot(45, w.Norm, n, 0)
	slot(46, w.Norm, a, n)
	slot(47, w.Suffix[2], n, 0)
	slot(48, n, nn, t)
	slot(49, atoms[p2], a, n)
	slot(50, w.Suffix[1], a, n)
	slot(51, c.at(i+1).Norm, nn, 0)
	slot(52, c.tag(i+3), nn, n)
	return fs
}
