// Package tree finds the dependency tree of a tagged sentence.
//
// It moves words between a buffer and a stack with the arc-hybrid transitions,
// chosen by a perceptron that was trained with a dynamic oracle (Goldberg and
// Nivre 2013), and labels each arc as it is drawn.
package tree

import (
	"orontes/language/internal/word"
)

// Node is a word as the parser sees it.
type Node struct {
	Norm   word.Atom
	Tag    word.Atom // universal and Penn tag
	Pos    word.Atom // universal tag alone
	Suffix word.Atom
	Shape  word.Atom
}

// Input is a sentence to parse: its words, the root, and a node for "none".
type Input struct {
	Nodes  []Node
	guides []Guide // trees that other parsers found
}

// Len returns the number of words.
func (in *Input) Len() int { return len(in.Nodes) - 2 }

// TagAtom and PosAtom turn numbers of tags into atoms.
func TagAtom(t uint8) word.Atom { return word.Mix(uint64(t) + 11001) }

// PosAtom turns the number of a universal tag into an atom.
func PosAtom(p uint8) word.Atom { return word.Mix(uint64(p) + 12001) }

var (
	rootNode = Node{Norm: word.Mix(13001), Tag: word.Mix(13002), Pos: word.Mix(13003), Suffix: word.Mix(13004), Shape: word.Mix(13005)}
	noneNode = Node{Norm: word.Mix(14001), Tag: word.Mix(14002), Pos: word.Mix(14003), Suffix: word.Mix(14004), Shape: word.Mix(14005)}
)

// Fill makes the input a view of the given words. pos maps tags to universal
// tags.
func (in *Input) Fill(words []word.Word, tags []uint8, pos []uint8) {
	in.Nodes = in.Nodes[:0]
	for i := range words {
		in.Nodes = append(in.Nodes, Node{
			Norm: words[i].Norm, Tag: tagAtoms[tags[i]], Pos: posAtoms[pos[tags[i]]],
			Suffix: words[i].Suffix[2], Shape: words[i].Shape,
		})
	}
	in.Nodes = append(in.Nodes, rootNode, noneNode)
	in.guides = in.guides[:0]
}

var tagAtoms, posAtoms, labelAtoms, countAtoms = func() (t, p, l, c [256]word.Atom) {
	for i := range t {
		t[i], p[i] = TagAtom(uint8(i)), PosAtom(uint8(i))
		l[i], c[i] = word.Mix(uint64(i)+15001), word.Mix(uint64(i)+16001)
	}
	return t, p, l, c
}()
