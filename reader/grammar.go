package reader

import "orontes/reader/lexicon"

// grammar is the small words that constructions hang on; grammar.lst says which.
type grammar struct {
	alleged, gapped, people, sway, auxiliary map[string]bool
	households, number                       map[string]bool
	trade                                    []string
}

func newGrammar(l *lexicon.List) *grammar {
	set := func(class string) map[string]bool { return lexicon.Set(l.Words(class)) }
	return &grammar{
		alleged: set("alleged"), gapped: set("gapped"), people: set("people"), sway: set("sway"),
		auxiliary: set("auxiliary"), households: set("households"), number: set("number"), trade: l.Words("trade"),
	}
}
