package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes/language"
	"orontes/reader/lexicon"
)

// dictionary tells the tagger what the words are that a treebank does not have:
// the names of places and parties, and the nouns of the lexicon.
type dictionary struct {
	known *Knowledge
	tags  map[string]string // what was found out before, "" for nothing
}

// remembered is how many words a desk's dictionary holds before it starts anew.
const remembered = 1 << 16

// tag is a language.Dictionary.
func (d *dictionary) tag(sentence []language.Token, i int) (xpos string, certain bool) {
	form := sentence[i].Form
	if d.thingInIng(sentence, i) {
		return "NN", true
	}
	if xpos := d.settled(sentence, i); xpos != "" {
		return xpos, true
	}
	if d.gerund(sentence, i) {
		return "VBG", true
	}
	if i+1 < len(sentence) && sentence[i+1].Form == "of" && Compass[form] && (i == 0 || !determiners[sentence[i-1].Form]) {
		return "RB", true // "southwest of the city"
	}
	if i > 1 && i+1 < len(sentence) && sentence[i-1].Form == "-" && (strings.HasSuffix(form, "ed") || bound[form]) && !sentence[i-2].SpaceAfter && sentence[i].SpaceAfter {
		return "JJ", true // "Turkey-backed factions take …"
	}
	xpos, ok := d.tags[form]
	if ok {
		return xpos, false
	}
	if len(d.tags) >= remembered {
		clear(d.tags)
	}
	xpos = d.find(form)
	d.tags[strings.Clone(form)] = xpos
	return xpos, false
}

// gerund reports whether a word in "-ing" is the doing and not the thing: it has
// an object of its own behind a preposition, "accused of shooting a teacher".
func (d *dictionary) gerund(sentence []language.Token, i int) bool {
	form := sentence[i].Form
	if i == 0 || i+1 >= len(sentence) || !strings.HasSuffix(form, "ing") || !d.known.Grammar.gerundial[sentence[i-1].Form] || !d.does(form) {
		return false
	}
	next := sentence[i+1].Form
	if d.known.Grammar.result[next] || d.known.Grammar.gerundial[next] && i+2 < len(sentence) && strings.HasSuffix(sentence[i+2].Form, "ing") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(next)
	return determiners[next] || d.known.Grammar.objects[next] || unicode.IsDigit(first)
}

// does reports whether a word in "-ing" is the form of a verb of the lexicon.
func (d *dictionary) does(form string) bool {
	stem := strings.TrimSuffix(form, "ing")
	for _, verb := range []string{stem, stem + "e"} {
		for _, m := range d.known.Lexicon.Heads(verb) {
			if m.Word.Class == lexicon.Verb {
				return true
			}
		}
	}
	return d.known.Lexicon.Lemma(form) != ""
}

// bound are irregular participles that end hyphenated adjectives: "rebel-held".
var bound = map[string]bool{"held": true, "run": true, "torn": true, "hit": true, "built": true, "made": true, "born": true, "driven": true}

// settled is the tag that the words after a word leave it, "" for none.
func (d *dictionary) settled(sentence []language.Token, i int) string {
	for _, phrase := range d.known.Words.Settled[sentence[i].Form] {
		fits := i > 0 && i+len(phrase.After) < len(sentence) && !(phrase.XPOS == "VBD" && determiners[strings.ToLower(sentence[i-1].Form)])
		for k := 0; fits && k < len(phrase.After); k++ {
			fits = sentence[i+1+k].Form == phrase.After[k]
		}
		if fits && phrase.XPOS == "VBD" && d.known.Grammar.auxiliary[sentence[i-1].Form] {
			return "VBN" // "was shot dead"
		}
		if fits {
			return phrase.XPOS
		}
	}
	return ""
}

// determiners open a noun phrase.
var determiners = map[string]bool{"the": true, "a": true, "an": true, "this": true, "that": true, "another": true,
	"its": true, "their": true, "his": true, "her": true, "our": true}

// thingInIng reports whether a word like "crossing" or "building" is the thing
// and not the doing: it closes a noun phrase that an article opens, "the Jaber
// crossing", "its only crossing".
func (d *dictionary) thingInIng(sentence []language.Token, i int) bool {
	form := sentence[i].Form
	if !strings.HasSuffix(form, "ing") || !d.known.Words.Objects.Known(form) {
		return false
	}
	if i+1 < len(sentence) {
		if r, _ := utf8.DecodeRuneInString(sentence[i+1].Form); unicode.IsUpper(r) {
			return false // "the convoy crossing Jordan"
		}
		if determiners[strings.ToLower(sentence[i+1].Form)] {
			return false
		}
	}
	for k := i - 1; k >= max(0, i-3); k-- {
		word := sentence[k].Form
		if determiners[strings.ToLower(word)] {
			return true
		}
		if first, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(first) && word != "border" && word != "only" && word != "main" && word != "-" {
			return false
		}
	}
	return false
}

func (d *dictionary) find(form string) string {
	first, _ := utf8.DecodeRuneInString(form)
	if len(form) < 3 || !unicode.IsLetter(first) {
		return ""
	}
	lower := strings.ToLower(form)
	if xpos := d.known.Lexicon.Irregular(lower); xpos != "" {
		return xpos
	}
	if xpos := d.noun(lower); xpos != "" {
		return xpos
	}
	if !unicode.IsUpper(first) {
		return ""
	}
	if d.known.Actors.Knows(form) || d.known.Places.Knows(form) {
		return "NNP"
	}
	return ""
}

// noun tags a word that the lexicon knows as a noun and as nothing else.
func (d *dictionary) noun(lower string) string {
	if d.only(lower) {
		return "NN"
	}
	if stem, ok := strings.CutSuffix(lower, "s"); ok && d.only(stem) {
		return "NNS"
	}
	return ""
}

func (d *dictionary) only(lemma string) bool {
	noun := false
	for _, m := range d.known.Lexicon.Heads(lemma) {
		if m.Word.Class != lexicon.Noun {
			return false
		}
		noun = true
	}
	if d.known.Lexicon.Lemma(lemma) != "" {
		return false
	}
	return noun || d.known.Actors.Nouns.Known(lemma) || d.known.Words.Objects.Known(lemma) || d.known.Words.Places.Known(lemma)
}
