// Package tag assigns each word of a sentence its part of speech.
//
// Two perceptrons run over the sentence from left to right. The first sees the
// tags it has already given; the second sees what the first gave on both
// sides, and so can mend a tag by what follows it.
package tag

import (
	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Tag is the number of a pair of universal and Penn tags.
type Tag = uint8

// Edge stands for the tags beyond a sentence's ends.
const Edge Tag = 255

// Tagger is a trained tagger.
type Tagger struct {
	lexicon Lexicon
	first   *linear.Table
	second  *linear.Table
}

// Scratch is the memory one goroutine tags in.
type Scratch struct {
	linear   linear.Scratch
	features []uint32
	ambig    []word.Atom
	draft    []Tag
}

// Tag fills tags, which is as long as words.
func (t *Tagger) Tag(words []word.Word, tags []Tag, s *Scratch) {
	s.ambig = t.lexicon.ambiguities(words, s.ambig[:0])
	s.draft = append(s.draft[:0], tags...)
	c := context{words: words, ambig: s.ambig}
	p1, p2 := Edge, Edge
	for i := range words {
		g, sure := t.lexicon.sure(words[i].Form)
		if !sure {
			s.features = c.draft(s.features[:0], i, p1, p2, t.first.Bits)
			g = Tag(linear.Best(t.first.Score(s.features, &s.linear)))
		}
		s.draft[i] = g
		p2, p1 = p1, g
	}
	t.revise(c, tags, s)
}

func (t *Tagger) revise(c context, tags []Tag, s *Scratch) {
	c.tags = s.draft
	p1, p2 := Edge, Edge
	for i := range c.words {
		g, sure := t.lexicon.sure(c.words[i].Form)
		if !sure {
			s.features = c.revision(s.features[:0], i, p1, p2, t.second.Bits)
			g = Tag(linear.Best(t.second.Score(s.features, &s.linear)))
		}
		tags[i] = g
		p2, p1 = p1, g
	}
}
