package gazetteer

import (
	"orontes"
	"orontes/language"
)

// Hint is what is known about a report besides its text. Every field may be
// empty.
type Hint struct {
	Dateline  string   // the place a dispatch was filed from, as written
	Source    string   // name of the outlet
	Title     string   // headline, where it does not stand in the text
	Countries []string // ISO 3166-1 alpha-2 codes believed to be in focus
}

// Found is a toponym and where it stands among the tokens: the half-open range
// First to Last of sentences[Sentence].Tokens.
type Found struct {
	orontes.Toponym
	Sentence, First, Last int
}

// Finder finds the toponyms of texts. It reuses its scratch space and keeps
// caches, so a Finder belongs to one goroutine.
type Finder struct {
	g *Gazetteer
}

// Finder returns a new finder over the gazetteer.
func (g *Gazetteer) Finder() *Finder { return &Finder{g: g} }

// Find returns every toponym of text in order, resolved or not. The sentences
// must be those of text.
func (f *Finder) Find(text string, sentences []language.Sentence, h Hint) []Found { return nil }
