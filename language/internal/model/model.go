// Package model is what a trained model is made of, and how it is kept as
// bytes.
package model

import (
	"orontes/language/internal/tag"
	"orontes/language/internal/tree"
)

// Pair is a universal and a Penn tag.
type Pair struct{ UPOS, XPOS string }

// Model holds every trained part.
type Model struct {
	Tags   []Pair   // by the tagger's number
	Pos    []string // universal tags
	TagPos []uint8  // tag to universal tag
	Labels []string // relations, by the parser's number

	Tagger *tag.Tagger
	Greedy *tree.Parser
}
