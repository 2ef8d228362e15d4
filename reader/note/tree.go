package note

import (
	"orontes"
	"strings"

	"orontes/language"
	"orontes/reader/lexicon"
)

// Child returns the first child of i whose relation is one of rels, -1 if none.
// A relation without a subtype matches every subtype.
func (s *Sentence) Child(i int, rels ...string) int {
	for _, c := range s.Children(i) {
		for _, rel := range rels {
			if IsRel(s.Tokens[c].Rel, rel) {
				return c
			}
		}
	}
	return -1
}

// IsRel reports whether have is the relation want, or a subtype of it.
func IsRel(have, want string) bool {
	return have == want || len(have) > len(want) && have[len(want)] == ':' && have[:len(want)] == want
}

// Universal is a relation without its subtype.
func Universal(rel string) string {
	if i := strings.IndexByte(rel, ':'); i >= 0 {
		return rel[:i]
	}
	return rel
}

// Preposition is the case marker of a nominal in lower case, with the words
// fixed to it ("according to", "out of"); "" where there is none.
func (s *Sentence) Preposition(i int) string {
	for _, c := range s.Children(i) {
		if s.Tokens[c].Rel != "case" || c > i {
			continue
		}
		p := s.Lower(c)
		for _, f := range s.Children(c) {
			if s.Tokens[f].Rel == "fixed" {
				p += " " + s.Lower(f)
			}
		}
		if p == "out" && s.Lower(c+1) == "of" {
			return "out of"
		}
		if p == "of" && c > 0 && Compass[s.Lower(c-1)] && (c < 2 || !determiners[s.Lower(c-2)]) {
			return s.Lower(c-1) + " of"
		}
		return p
	}
	return ""
}

// Compass are the words that make "of" say where: "north of the city".
var Compass = map[string]bool{
	"north": true, "south": true, "east": true, "west": true, "northeast": true, "northwest": true,
	"southeast": true, "southwest": true, "outside": true, "upstream": true, "downstream": true,
}

// Conjuncts is i followed by everything coordinated with it.
func (s *Sentence) Conjuncts(i int) []int {
	all := []int{i}
	for k := 0; k < len(all); k++ {
		closed := false // by an "and": what follows the last of a list describes it
		for _, c := range s.Children(all[k]) {
			if s.Tokens[c].Rel != "conj" {
				continue
			}
			and := s.Child(c, "cc") >= 0
			if closed && !and && IsNominal(s.Token(c)) {
				continue // "Russia and Iran, the government's allies"
			}
			if IsNominal(s.Token(c)) && s.Preposition(c) != "" && s.Preposition(all[k]) == "" {
				continue // "hit two crossings, according to the minister"
			}
			closed = closed || and
			all = append(all, c)
		}
	}
	return all
}

// Ancestor walks up from i and returns the first token for which stop holds,
// -1 at the root. The walk is bounded, whatever a broken tree may hold.
func (s *Sentence) Ancestor(i int, stop func(int) bool) int {
	for range len(s.Tokens) {
		i = s.Tokens[i].Head
		if i < 0 || stop(i) {
			return i
		}
	}
	return -1
}

// Up is the word that token i hangs from and its universal relation to it. A
// clause that the parser hung from a time ("said on Friday that …") belongs to
// the verb above: nobody qualifies a weekday.
func (s *Sentence) Up(i int) (head int, rel string) {
	t := &s.Tokens[i]
	if h := t.Head; h >= 0 && t.Rel == "acl:relcl" && s.Timed[h] && s.Tokens[h].Head >= 0 {
		if verb := s.Tokens[h].Head; IsVerb(&s.Tokens[verb]) {
			return verb, "ccomp"
		}
	}
	return t.Head, Universal(t.Rel)
}

// Depth is how far token i hangs below token top, -1 when it does not.
func (s *Sentence) Depth(i, top int) int {
	for d := 0; d <= len(s.Tokens); d++ {
		if i == top {
			return d
		}
		if i < 0 {
			return -1
		}
		i = s.Tokens[i].Head
	}
	return -1
}

// Clause is the predicate that token i belongs to: itself, when it is one.
func (s *Sentence) Clause(i int) int {
	if s.IsPredicate(i) {
		return i
	}
	if p := s.Ancestor(i, s.IsPredicate); p >= 0 {
		return p
	}
	return s.Root()
}

// IsPredicate reports whether a token heads a clause.
func (s *Sentence) IsPredicate(i int) bool {
	t := &s.Tokens[i]
	switch Universal(t.Rel) {
	case "root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj":
		return true
	case "conj":
		return t.UPOS == "VERB" || s.Child(i, "nsubj", "cop", "aux") >= 0
	}
	return false
}

// IsVerb reports whether a word is a verb or an auxiliary.
func IsVerb(t *language.Token) bool { return t.UPOS == "VERB" || t.UPOS == "AUX" }

// IsNominal reports whether a word is a noun, a name, a pronoun or a number.
func IsNominal(t *language.Token) bool {
	return t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "PRON" || t.UPOS == "NUM"
}

// ClassFits reports whether token i is used as a word of the class.
func (s *Sentence) ClassFits(i int, class lexicon.Class) bool {
	t := s.Token(i)
	participle := t.XPOS == "VBN" || t.XPOS == "VBG"
	switch class {
	case lexicon.Verb:
		return t.UPOS == "VERB" || t.UPOS == "ADJ" && (participle || s.LikeParticiple(i))
	case lexicon.Noun:
		return t.UPOS == "NOUN" || t.UPOS == "PROPN" && s.Toponym[i] == nil && s.Party[i] == nil
	case lexicon.Adjective:
		return t.UPOS == "ADJ" || t.UPOS == "ADV" || t.UPOS == "VERB" && participle
	}
	return false
}

// Passive reports whether a verb is used in the passive, be it as a reduced
// relative ("the bridge destroyed on Friday") or coordinated with one.
func (s *Sentence) Passive(i int) bool {
	t := &s.Tokens[i]
	helped := false
	for _, c := range s.Children(i) {
		if !IsRel(s.Tokens[c].Rel, "aux") {
			continue
		}
		if l := s.Tokens[c].Lemma; l == "be" || l == "get" {
			return t.XPOS == "VBN" || t.XPOS == "VBD"
		}
		helped = true
	}
	if helped {
		return false // "has repeated", whatever its subject is labelled
	}
	if s.Child(i, "nsubj:pass") >= 0 {
		return true
	}
	if t.XPOS != "VBN" && !t.Feats.Has(language.VoicePass) && !s.LikeParticiple(i) {
		return false
	}
	// A participle with an object of its own is a past tense in disguise.
	if s.Child(i, "obj") >= 0 {
		return false
	}
	switch Universal(t.Rel) {
	case "acl", "amod", "advcl":
		return t.Rel != "acl:relcl" && s.Child(i, "nsubj") < 0
	case "conj":
		return s.Child(i, "nsubj") < 0 && t.Head >= 0 && s.Passive(t.Head)
	}
	// A bare participle without an object is a headline's passive: "Three killed".
	return true
}

// LikeParticiple reports whether an adjective has the form of a regular past
// participle: in "and 2,536 relocated" taggers see one or the other.
func (s *Sentence) LikeParticiple(i int) bool {
	return s.Tokens[i].UPOS == "ADJ" && strings.HasSuffix(s.Lower(i), "ed")
}

// Finite reports whether a verb carries tense and so wants a subject.
func (s *Sentence) Finite(i int) bool {
	switch s.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// RelativePronoun reports whether a word opens a relative clause.
func (s *Sentence) RelativePronoun(i int) bool {
	t := &s.Tokens[i]
	if t.Feats.Has(language.PronTypeRel) {
		return true
	}
	switch s.Lower(i) {
	case "which", "who", "whom", "that":
		return t.UPOS == "PRON" || t.UPOS == "DET"
	}
	return false
}

// Subject is the subject of verb i, of several the one next to it; -1 for none.
func (s *Sentence) Subject(i int) int {
	best := -1
	for _, c := range s.Children(i) {
		if IsRel(s.Tokens[c].Rel, "nsubj") && (best < 0 || Abs(c-i) < Abs(best-i)) {
			best = c
		}
	}
	return best
}

// BareNumber is a number without a noun right before a verb and its auxiliaries,
// -1 for none: in "94 were killed and close to 320 injured" and "forced 17,000
// to leave" the number is who it befell, whatever the parser made of it.
func (s *Sentence) BareNumber(i int) int {
	for k := i - 1; k >= max(0, i-8); k-- {
		if q := s.Quantity[k]; q >= 0 {
			number := &s.Quantities[q]
			if s.Timed[k] || number.Noun > k || number.Noun >= number.First || number.Compound || !number.Elided && number.Unit != "" && number.Unit != orontes.UnitPeople {
				return -1
			}
			return k
		}
		switch t := s.Token(k); t.UPOS {
		case "AUX", "ADV", "PART", "VERB":
		case "PRON", "ADP":
			if s.Lower(k) != "of" && !s.RelativePronoun(k) { // "85,000 of which have been relocated"
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// PartOf is the word for a part whose whole a phrase with "of" is, "" for none:
// "most of the province".
func (s *Sentence) PartOf(i int) string {
	for _, c := range s.Children(i) {
		if s.Tokens[c].Rel == "case" && c > 0 && s.Lower(c) == "of" {
			switch word := s.Lower(c - 1); word {
			case "most", "much", "part", "parts", "half", "some", "all", "third", "thirds", "quarters", "swathes", "swaths", "portions":
				return word
			}
		}
	}
	return ""
}
