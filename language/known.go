package language

import "orontes/language/internal/tag"

// Dictionary gives the Penn tag of a sentence's word i, "" where it knows none,
// and whether the word cannot be anything else where it stands.
type Dictionary func(sentence []Token, i int) (xpos string, certain bool)

// Know gives the analyser a dictionary of its user's: for a word of a sentence
// that it knows, the Penn tag it has there, such as "NNP" for a name. The
// dictionary is asked about every word, before anything but its form is known,
// and believed on those the training text hardly had, so that a treebank
// without Homs does not make it a plural of "hom"; where it is certain, on all.
func (a *Analyser) Know(dictionary Dictionary) {
	a.known = dictionary
	a.numbers = map[string]tag.Tag{}
	for xpos, upos := range open {
		for i, pair := range a.model.parts.Tags {
			if pair.XPOS == xpos && pair.UPOS == upos {
				a.numbers[xpos] = tag.Tag(i)
			}
		}
	}
}

// open are the tags of open classes that a dictionary may give, each with the
// universal tag of its common use.
var open = map[string]string{"NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "JJ": "ADJ", "RB": "ADV", "VBD": "VERB", "VBN": "VERB", "VBG": "VERB"}

// consult asks the dictionary about the words at hand.
func (a *Analyser) consult(tokens []Token) {
	if a.known == nil {
		return
	}
	given, certain := a.tagging.Given[:0], a.tagging.Certain[:0]
	for i := range tokens {
		g := tag.Free
		xpos, sure := a.known(tokens, i)
		if number, ok := a.numbers[xpos]; ok {
			g = number
		}
		given, certain = append(given, g), append(certain, sure)
	}
	a.tagging.Given, a.tagging.Certain = given, certain
}
