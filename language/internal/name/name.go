// Package name finds the names of people, organisations and places.
//
// A perceptron gives each word of a parsed sentence a label from left to
// right: outside any name, at the beginning of one of some kind, or inside it.
package name

import (
	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Label is outside (0), or the beginning or inside of a kind of name.
type Label = uint8

// Outside is the label of a word that is in no name.
const Outside Label = 0

// Begin and Inside return the labels of a kind of name, from 0.
func Begin(kind int) Label { return Label(1 + 2*kind) }

// Inside returns the label of a further word of a kind of name.
func Inside(kind int) Label { return Label(2 + 2*kind) }

// Kind returns the kind of name that a label other than Outside belongs to.
func Kind(l Label) int { return int(l-1) / 2 }

// begins reports whether a label begins a name.
func begins(l Label) bool { return l != Outside && l%2 == 1 }

// follows reports whether a label may stand after another: only a name that
// has begun can go on.
func follows(l, previous Label) bool {
	return l == Outside || begins(l) || previous != Outside && Kind(previous) == Kind(l)
}

// Finder is a trained finder of names.
type Finder struct {
	table *linear.Table
}

// Context is a parsed sentence in which to find names.
type Context struct {
	Words  []word.Word
	Tags   []uint8
	Proper []bool  // by tag: the tag of a proper noun
	Heads  []int16 // the root is the number of words
	Rels   []uint8
}

// Span is a name: the words First up to but not including Last.
type Span struct {
	First, Last int
	Kind        int
	Lead        int32 // by how much its label was ahead at its weakest word
}

// Scratch is the memory one goroutine works in.
type Scratch struct {
	linear   linear.Scratch
	features []uint32
	lists    []uint8
	spans    []Span
}

// Find returns the names in a sentence, in order. The result is overwritten
// by the next call with the same scratch.
func (f *Finder) Find(c *Context, s *Scratch) []Span {
	s.spans = s.spans[:0]
	s.lists = look(c.Words, s.lists[:0])
	p1, p2 := Outside, Outside
	for i := range c.Words {
		l, lead := Outside, int32(0)
		if c.candidate(i, p1) {
			s.features = appendFeatures(s.features[:0], c, s.lists, i, p1, p2)
			l, lead = pick(f.table.Score(s.features, &s.linear), p1)
		}
		switch {
		case begins(l):
			s.spans = append(s.spans, Span{First: i, Last: i + 1, Kind: Kind(l), Lead: lead})
		case l != Outside:
			last := &s.spans[len(s.spans)-1]
			last.Last, last.Lead = i+1, min(last.Lead, lead)
		}
		p2, p1 = p1, l
	}
	return s.spans
}

// candidate reports whether a word may be part of a name: it looks like one,
// or a name has just begun and may go on.
func (c *Context) candidate(i int, previous Label) bool {
	return previous != Outside || c.Words[i].Upper || c.Proper[c.Tags[i]]
}

// pick returns the best label that may follow another, and how far ahead of
// the best that says otherwise it is.
func pick(scores []int32, previous Label) (best Label, lead int32) {
	const lowest = -1 << 30
	top, second := int32(lowest), int32(lowest)
	for l, s := range scores {
		if !follows(Label(l), previous) {
			continue
		}
		if s > top {
			best, top, second = Label(l), s, top
		} else if s > second {
			second = s
		}
	}
	return best, top - second
}
