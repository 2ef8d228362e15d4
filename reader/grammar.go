package reader

import "orontes/reader/lexicon"

// grammar is the small words that constructions hang on; grammar.lst says which.
type grammar struct {
	alleged, gapped, caused, people, sway, naming, gerundial, objects, auxiliary map[string]bool
	perfect, result, number                                                      map[string]bool
	trade                                                                        []string
}

func newGrammar(l *lexicon.List) *grammar {
	set := func(class string) map[string]bool { return lexicon.Set(l.Words(class)) }
	return &grammar{
		alleged: set("alleged"), gapped: set("gapped"), caused: set("caused"), people: set("people"), sway: set("sway"), naming: set("naming"),
		gerundial: set("gerundial"), objects: set("objects"), auxiliary: set("auxiliary"),
		perfect: set("perfect"), result: set("result"), number: set("number"), trade: l.Words("trade"),
	}
}
