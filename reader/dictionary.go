package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes/reader/lexicon"
)

// dictionary tells the tagger what the words are that a treebank does not have:
// the names of places and parties, and the nouns of the lexicon.
type dictionary struct {
	reader *Reader
	tags   map[string]string // what was found out before, "" for nothing
}

// remembered is how many words a desk's dictionary holds before it starts anew.
const remembered = 1 << 16

func (d *dictionary) tag(form string) (xpos string, ok bool) {
	if xpos, ok = d.tags[form]; ok {
		return xpos, xpos != ""
	}
	if len(d.tags) >= remembered {
		clear(d.tags)
	}
	xpos = d.find(form)
	d.tags[strings.Clone(form)] = xpos
	return xpos, xpos != ""
}

func (d *dictionary) find(form string) string {
	first, _ := utf8.DecodeRuneInString(form)
	if len(form) < 3 || !unicode.IsLetter(first) {
		return ""
	}
	lower := strings.ToLower(form)
	if xpos := d.reader.lexicon.Irregular(lower); xpos != "" {
		return xpos
	}
	if xpos := d.noun(lower); xpos != "" {
		return xpos
	}
	if !unicode.IsUpper(first) {
		return ""
	}
	if d.reader.actors.Knows(form) || d.reader.places.Knows(form) {
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
	for _, m := range d.reader.lexicon.Heads(lemma) {
		if m.Word.Class != lexicon.Noun {
			return false
		}
		noun = true
	}
	if d.reader.lexicon.Lemma(lemma) != "" {
		return false
	}
	return noun || d.reader.actors.Nouns.Known(lemma) || d.reader.words.Objects.Known(lemma) || d.reader.words.Places.Known(lemma)
}
