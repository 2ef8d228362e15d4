package quantity

import (
	"orontes/language"
	"orontes/reader/quantity/numeral"
)

// move is what one atom means on the way through a noun phrase.
type move uint8

const (
	stop    move = iota // the phrase is over
	on                  // a modifier
	heading             // a noun, another may follow
	last                // the noun, for sure
	stated              // "dead", "displaced": the noun may be left out
	harmed              // "damaged"
	again               // "others"
)

// step judges atom at of a noun phrase that began at atom i; head is the last
// noun seen, -1 for none.
func (p *parser) step(at, i, head int) move {
	a := &p.line.Atoms[at]
	switch a.Kind {
	case numeral.Digits:
		if a.Glued && at > i && p.line.Is(at-1, "-") && head < 0 {
			return on // "four Su-34 jets"
		}
		return stop
	case numeral.Sign:
		return p.signStep(at, i, head)
	}
	n := &p.nouns[at]
	switch n.class {
	case state, damage:
		if head >= 0 {
			return stop
		}
		if n.class == state {
			return stated
		}
		return harmed
	case rest:
		switch {
		case head >= 0:
			return stop
		case p.line.Is(at, "others"):
			return again
		case !p.nominal(at + 1):
			if p.line.Is(at, "more") && !p.line.Is(at+1, "than") {
				return again
			}
			return stop
		}
		return on
	}
	if n.counts() {
		return p.nounStep(at, n.plural || n.class == people, head)
	}
	return p.tagStep(at, i, head)
}

// nounStep decides whether the noun at atom at ends its phrase.
func (p *parser) nounStep(at int, plural bool, head int) move {
	if head >= 0 && p.plural(head) && !p.compound(head) {
		return stop
	}
	next := at + 1
	if p.line.Is(next, "-") && p.line.Glued(next) && p.line.Glued(next+1) {
		return on // "Kurdish-led": handled where the second half comes
	}
	if !p.nominal(next) {
		return last
	}
	if plural && !p.compound(at) && p.nouns[at].class != people {
		return last
	}
	return heading
}

// compound reports whether the tree hangs the noun at atom i on the next one.
func (p *parser) compound(i int) bool {
	t := &p.tokens[p.line.Atoms[i].Token]
	return t.Rel == "compound" && t.Head > p.line.Atoms[i].Token && t.Head-p.line.Atoms[i].Token <= 2
}

// nominal reports whether atom i can be a noun that goes on a phrase.
func (p *parser) nominal(i int) bool {
	if p.line.Kind(i) != numeral.Letters || p.taken[i] {
		return false
	}
	if n := &p.nouns[i]; n.counts() {
		return true
	} else if n.class == state || n.class == damage {
		return false
	}
	t := &p.tokens[p.line.Atoms[i].Token]
	return t.UPOS == "NOUN" || t.UPOS == "PROPN" && p.line.Atoms[i].Upper && !p.plural(i-1)
}

// tagStep judges a word of no list, by its tag or, without one, by its form.
func (p *parser) tagStep(at, i, head int) move {
	t := &p.tokens[p.line.Atoms[at].Token]
	w := p.line.Word(at)
	if head < 0 && p.line.Is(at-1, "-") && p.line.Is(at+1, "-") && p.line.Glued(at) && p.line.Glued(at+2) {
		return on // "mud-and-thatch homes"
	}
	switch t.UPOS {
	case "NOUN":
		return p.nounStep(at, p.plural(at), head)
	case "PROPN":
		if head >= 0 && p.plural(head) {
			return stop
		}
		if p.plural(at) && nouns.aPeople(w) {
			return p.nounStep(at, true, head)
		}
		if p.plural(at) && t.Feats.Has(language.NumberPlur) {
			return heading
		}
		return onUnless(head >= 0)
	case "ADJ", "NUM":
		return onUnless(head >= 0)
	case "ADV":
		return onUnless(head >= 0 || len(w) < 3 || string(w[len(w)-2:]) != "ly")
	case "VERB":
		if t.XPOS == "VBG" && !lasting[string(w)] {
			return stop // "11 including children"
		}
		if t.XPOS == "VBD" || t.XPOS == "VBZ" || t.XPOS == "VBP" || t.XPOS == "VB" {
			return stop
		}
		return onUnless(head >= 0)
	case "CCONJ":
		return onUnless(head >= 0 || at == i || !p.adjectival(at-1) || !p.adjectival(at+1))
	case "", "X", "_":
		return p.formStep(at, head)
	}
	return stop
}

func onUnless(over bool) move {
	if over {
		return stop
	}
	return on
}

// adjectival reports whether atom i is tagged as an adjective or participle.
func (p *parser) adjectival(i int) bool {
	if p.line.Kind(i) != numeral.Letters {
		return false
	}
	t := &p.tokens[p.line.Atoms[i].Token]
	return t.UPOS == "ADJ" || t.UPOS == "VERB" && (t.XPOS == "VBN" || t.XPOS == "VBG") || p.nouns[i].class == state
}

// formStep judges an untagged word.
func (p *parser) formStep(at, head int) move {
	if head >= 0 {
		return stop
	}
	w := p.line.Word(at)
	if functions[string(w)] {
		return stop
	}
	if p.plural(at) && string(w) != "less" && len(w) > 3 {
		return heading
	}
	return on
}

// signStep judges a sign inside a noun phrase.
func (p *parser) signStep(at, i, head int) move {
	a := &p.line.Atoms[at]
	switch string(p.line.Word(at)) {
	case "-", "/", "&":
		if a.Glued && p.line.Glued(at+1) {
			return on
		}
	case ".":
		if a.Glued && at > i && p.line.Atoms[at-1].Upper && p.line.Atoms[at-1].End-p.line.Atoms[at-1].Start <= 2 {
			return onUnless(head >= 0)
		}
	case ",":
		if head < 0 && at > i && p.adjectival(at+1) && p.adjectival(at-1) {
			return on
		}
	case "\"", "'":
		return onUnless(head >= 0)
	case "s":
		return on
	}
	return stop
}

// plural reports whether atom i looks like a plural.
func (p *parser) plural(i int) bool {
	if i < 0 || i >= p.line.Len() {
		return false
	}
	if n := &p.nouns[i]; n.class != unlisted && n.counts() {
		return n.plural
	}
	if p.tokens[p.line.Atoms[i].Token].Feats.Has(language.NumberPlur) {
		return true
	}
	w := p.line.Word(i)
	return len(w) > 2 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && string(w[len(w)-2:]) != "us"
}
