package language

import "orontes/language/internal/tag"

// Know gives the analyser a dictionary of its user's: for a word it knows, the
// Penn tag it has wherever it occurs, such as "NNP" for a name. The dictionary
// is asked about every word and believed on those the training text hardly
// had, so that a treebank without Homs does not make it a plural of "hom".
func (a *Analyser) Know(dictionary func(form string) (xpos string, ok bool)) {
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
var open = map[string]string{"NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "JJ": "ADJ", "VBD": "VERB", "VBN": "VERB"}

// consult asks the dictionary about the words at hand.
func (a *Analyser) consult(tokens []Token) {
	if a.known == nil {
		return
	}
	given := a.tagging.Given[:0]
	for i := range tokens {
		g := tag.Free
		if xpos, ok := a.known(tokens[i].Form); ok {
			if number, ok := a.numbers[xpos]; ok {
				g = number
			}
		}
		given = append(given, g)
	}
	a.tagging.Given = given
}
