// Package model is what a trained model is made of, and how it is kept as
// bytes.
package model

import (
	"errors"
	"sync"

	"orontes/language/internal/morph"
	"orontes/language/internal/name"
	"orontes/language/internal/segment"
	"orontes/language/internal/tag"
	"orontes/language/internal/tree"
	"orontes/language/internal/word"
)

// Pair is a universal and a Penn tag.
type Pair struct{ UPOS, XPOS string }

// Model holds every trained part.
type Model struct {
	Tags   []Pair   // by the tagger's number
	Pos    []string // universal tags
	TagPos []uint8  // tag to universal tag
	Labels []string // relations, by the parser's number

	Tagger   *tag.Tagger
	Forward  *tree.Parser // greedy, from the first word on
	Backward *tree.Parser // greedy, from the last word back
	Guided   *tree.Parser // sees the trees of the other two
	Lemmas   *morph.Lemmas
	Features *morph.Features
	Names    *name.Finder
	Breaks   *segment.Breaks // ends of sentences that nothing marks

	late sync.WaitGroup // what Open left to be read
	errs []error        // of the reading

	Proper []bool       // by tag: it is the tag of a proper noun
	Roles  []morph.Role // by relation

	// Some tags.
	PastTense, Third, Adverb uint8
}

// Wait returns when Backward and Guided are there.
func (m *Model) Wait() error {
	m.late.Wait()
	return errors.Join(m.errs...)
}

// Finish derives what follows from the inventories of tags and relations.
func (m *Model) Finish() {
	m.Proper = make([]bool, 256)
	for i, p := range m.Tags {
		m.Proper[i] = p.UPOS == "PROPN"
		switch p {
		case Pair{UPOS: "VERB", XPOS: "VBD"}:
			m.PastTense = uint8(i)
		case Pair{UPOS: "VERB", XPOS: "VBZ"}:
			m.Third = uint8(i)
		case Pair{UPOS: "ADV", XPOS: "RB"}:
			m.Adverb = uint8(i)
		}
	}
	m.Roles = morph.Roles(m.Labels)
}

// Class returns the kind of word that most often is written so.
func (m *Model) Class(w *word.Word) segment.Class {
	penn := m.Tagger.Book().Penn(w)
	if penn == "" && !w.Letter {
		return segment.Other
	}
	return segment.ClassOf(penn)
}

// KindNames names the kinds of name that Names finds, by number.
var KindNames = [...]string{"person", "organisation", "location", "misc"}
