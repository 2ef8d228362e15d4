package language

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes/language/internal/segment"
	"orontes/language/internal/word"
)

// headlineWords is how many words in capitals show that a sentence is set in
// the manner of headlines: "Air Raids Kill Nine In Besieged Town".
const headlineWords = 4

// headline reports whether nearly every longer word of a sentence begins with a
// capital, so that a capital shows no name.
func headline(tokens []Token) bool {
	upper, lower := 0, 0
	for i := range tokens {
		form := tokens[i].Form
		if len(form) < 4 {
			continue
		}
		switch first, _ := utf8.DecodeRuneInString(form); {
		case unicode.IsUpper(first):
			upper++
		case unicode.IsLetter(first):
			lower++
		}
	}
	return upper >= headlineWords && lower*6 <= upper
}

// tagHeadline tags the words at hand as they would be written in running text.
// Words of which nothing but a name is known keep their capital, and so do those
// a dictionary knows for names. It reports whether that makes a clause of them;
// else they are a title or an address, and stay as they were.
func (a *Analyser) tagHeadline(tokens []Token) bool {
	parts := a.model.parts
	a.written = append(a.written[:0], a.words...)
	for i := range tokens {
		if !a.words[i].Upper || a.givenName(i) {
			continue
		}
		plain := word.Of(strings.ToLower(tokens[i].Form))
		switch parts.Class(&plain) {
		case segment.Unknown, segment.Proper:
		default:
			a.words[i] = plain
		}
	}
	parts.Tagger.Tag(a.words, a.tags, &a.tagging)
	a.countVerbs(tokens)
	for _, tag := range a.tags {
		if p := parts.Tags[tag]; p.UPOS == "VERB" && p.XPOS != "VB" && p.XPOS != "VBG" {
			return true
		}
	}
	copy(a.words, a.written)
	return false
}

// givenName reports whether the tagger will believe a dictionary that word i is
// a name. "Hit" is a town, but the training text knows it better.
func (a *Analyser) givenName(i int) bool {
	return a.known != nil && a.tagging.Given[i] == a.numbers["NNP"] &&
		(a.tagging.Certain[i] || a.model.parts.Tagger.Rare(&a.words[i]))
}

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

// findVerb gives a statement that has no verb the one it may have: "Rebels
// advanced." is no noun phrase.
func (a *Analyser) findVerb(tokens []Token) {
	parts := a.model.parts
	if len(tokens) == 0 || tokens[len(tokens)-1].Form != "." {
		return
	}
	for i := range tokens {
		if pos := parts.Tags[a.tags[i]].UPOS; pos == "VERB" || pos == "AUX" {
			return
		}
	}
	for i := 1; i < len(tokens); i++ {
		before := parts.Tags[a.tags[i-1]].UPOS
		if parts.Tags[a.tags[i]].XPOS == "JJ" && nominal[before] && parts.Tagger.Book().May(&a.words[i], "VBD") {
			a.tags[i] = parts.PastTense
			return
		}
	}
}

var nominal = map[string]bool{"NOUN": true, "PROPN": true}
