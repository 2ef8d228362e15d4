package note

import "orontes/reader/lexicon"

// grammar is the small words that constructions hang on; grammar.lst says which.
type grammar struct {
	Alleged, Gapped, People, Sway, naming, gerundial, objects, auxiliary, Inside, Left map[string]bool
	Number, result                                                                     map[string]bool
	Trade                                                                              []string
}

// NewGrammar reads the words of grammar.lst.
func NewGrammar(l *lexicon.List) *grammar {
	set := func(class string) map[string]bool { return lexicon.Set(l.Words(class)) }
	return &grammar{
		Alleged: set("alleged"), Gapped: set("gapped"), People: set("people"), Sway: set("sway"), naming: set("naming"), Inside: set("inside"), Left: set("left"),
		gerundial: set("gerundial"), objects: set("objects"), result: set("result"),
		auxiliary: set("auxiliary"), Number: set("number"), Trade: l.Words("trade"),
	}
}
