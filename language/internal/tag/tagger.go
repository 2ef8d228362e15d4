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

// Free is the given tag of a word that nobody gave one.
const Free Tag = 254

// Tagger is a trained tagger.
type Tagger struct {
	lexicon Lexicon
	first   *linear.Table
	second  *linear.Table
	margin  int32 // a first-pass tag ahead of all others by this much stands
}

// Book returns the wordbook.
func (t *Tagger) Book() *Wordbook { return t.lexicon.book }

// Rare reports whether a word was met so seldom in training that a dictionary
// is believed on it.
func (t *Tagger) Rare(w *word.Word) bool { return t.lexicon.rare(w.Norm) }

// Scratch is the memory one goroutine tags in.
type Scratch struct {
	// Given holds, for each word, the tag that somebody who knows better gives
	// it, or Free. It counts only for words rare in the training text. Nil: none.
	Given []Tag
	// Certain holds, for each word of Given, whether that tag counts even for a
	// word the training text knows.
	Certain []bool

	linear   linear.Scratch
	features []uint32
	book     []word.Atom
	ambig    []word.Atom
	draft    []Tag
	settled  []bool
}

// Tag fills tags, which is as long as words.
func (t *Tagger) Tag(words []word.Word, tags []Tag, s *Scratch) {
	c := t.firstPass(words, s)
	p1, p2 := Edge, Edge
	for i := range words {
		g := s.draft[i]
		if !s.settled[i] {
			s.features = c.revision(s.features[:0], i, p1, p2, t.second.Bits)
			g = Tag(linear.Best(t.second.Score(s.features, &s.linear)))
		}
		tags[i] = g
		p2, p1 = p1, g
	}
}

// firstPass fills the scratch with the tags of the first pass.
func (t *Tagger) firstPass(words []word.Word, s *Scratch) context {
	s.book = t.lexicon.book.entries(words, s.book[:0])
	s.ambig = t.lexicon.ambiguities(words, s.book, s.ambig[:0])
	s.draft, s.settled = s.draft[:0], s.settled[:0]
	c := context{words: words, book: s.book, ambig: s.ambig, style: styleOf(words)}
	p1, p2 := Edge, Edge
	for i := range words {
		g, settled := t.lexicon.sure(words[i].Form)
		if !settled && s.Given != nil && s.Given[i] != Free && (s.Certain[i] || t.lexicon.rare(words[i].Norm)) {
			g, settled = s.Given[i], true
		}
		if !settled {
			s.features = c.draft(s.features[:0], i, p1, p2, t.first.Bits)
			best, lead := linear.BestAndLead(t.first.Score(s.features, &s.linear))
			g, settled = Tag(best), lead >= t.margin
		}
		s.draft, s.settled = append(s.draft, g), append(s.settled, settled)
		p2, p1 = p1, g
	}
	c.tags = s.draft
	return c
}
