package language

import "strings"

// countVerbs makes verbs of two words before a number: of a plural that is
// mostly a verb ("strike kills 18"), and of an adjective joined to a verb
// ("killed 14 people and wounded 30").
func (a *Analyser) countVerbs(tokens []Token) {
	parts, seen := a.model.parts, false
	for i := 1; i+1 < len(tokens); i++ {
		seen = seen || a.tags[i-1] == parts.PastTense
		before, here, after := parts.Tags[a.tags[i-1]], parts.Tags[a.tags[i]], parts.Tags[a.tags[i+1]]
		if i+2 < len(tokens) && (after.UPOS == "ADV" || tokens[i+1].Form == "over") { // "over 70"
			after = parts.Tags[a.tags[i+2]]
		}
		switch {
		case after.XPOS != "CD":
		case here.XPOS == "JJ" && seen && before.XPOS == "CC" && strings.HasSuffix(tokens[i].Form, "ed"):
			a.tags[i] = parts.PastTense
		case here.XPOS == "NNS" && nominal[before.UPOS] && parts.Tagger.Book().Mostly(&a.words[i], "VBZ"):
			a.tags[i] = parts.Third
			if tokens[i+1].Form == "over" {
				a.tags[i+1] = parts.Adverb
			}
		}
	}
}

// helpVerbs makes a helper of "have" before a participle, where a word such as
// "both" between the two made the tagger take it for a verb: "have both passed".
func (a *Analyser) helpVerbs(tokens []Token) {
	parts := a.model.parts
	for i := 0; i+2 < len(tokens); i++ {
		if tokens[i].Form != "have" || parts.Tags[a.tags[i]].UPOS != "VERB" || parts.Tags[a.tags[i+2]].XPOS != "VBN" {
			continue
		}
		if between := tokens[i+1].Form; between == "both" || between == "all" || between == "each" {
			a.tags[i], a.tags[i+1] = parts.Helper, parts.Adverb
		}
	}
}
