package reader

import "orontes/reader/lexicon"

// grammar is the small words that constructions hang on; grammar.lst says which.
type grammar struct {
	alleged, gapped, people, sway, naming, gerundial, objects, auxiliary, inside, left map[string]bool
	number, result                                                                     map[string]bool
	trade                                                                              []string
}

func newGrammar(l *lexicon.List) *grammar {
	set := func(class string) map[string]bool { return lexicon.Set(l.Words(class)) }
	return &grammar{
		alleged: set("alleged"), gapped: set("gapped"), people: set("people"), sway: set("sway"), naming: set("naming"), inside: set("inside"), left: set("left"),
		gerundial: set("gerundial"), objects: set("objects"), result: set("result"),
		auxiliary: set("auxiliary"), number: set("number"), trade: l.Words("trade"),
	}
}
