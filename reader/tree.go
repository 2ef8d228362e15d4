package reader

import (
	"strings"

	"orontes/language"
)

// child returns the first child of i whose relation is one of rels, -1 if none.
// A relation without a subtype matches every subtype.
func (s *sentence) child(i int, rels ...string) int {
	for _, c := range s.Children(i) {
		for _, rel := range rels {
			if isRel(s.Tokens[c].Rel, rel) {
				return c
			}
		}
	}
	return -1
}

// isRel reports whether have is the relation want, or a subtype of it.
func isRel(have, want string) bool {
	return have == want || len(have) > len(want) && have[len(want)] == ':' && have[:len(want)] == want
}

// universal is a relation without its subtype.
func universal(rel string) string {
	if i := strings.IndexByte(rel, ':'); i >= 0 {
		return rel[:i]
	}
	return rel
}

// preposition is the case marker of a nominal in lower case, with the words
// fixed to it ("according to", "out of"); "" where there is none.
func (s *sentence) preposition(i int) string {
	for _, c := range s.Children(i) {
		if s.Tokens[c].Rel != "case" || c > i {
			continue
		}
		p := s.lower(c)
		for _, f := range s.Children(c) {
			if s.Tokens[f].Rel == "fixed" {
				p += " " + s.lower(f)
			}
		}
		if p == "out" && s.lower(c+1) == "of" {
			return "out of"
		}
		if p == "of" && c > 0 && compass[s.lower(c-1)] && (c < 2 || !determiners[s.lower(c-2)]) {
			return s.lower(c-1) + " of"
		}
		return p
	}
	return ""
}

// compass are the words that make "of" say where: "north of the city".
var compass = map[string]bool{
	"north": true, "south": true, "east": true, "west": true, "northeast": true, "northwest": true,
	"southeast": true, "southwest": true, "outside": true, "upstream": true, "downstream": true,
}

// conjuncts is i followed by everything coordinated with it.
func (s *sentence) conjuncts(i int) []int {
	all := []int{i}
	for k := 0; k < len(all); k++ {
		closed := false // by an "and": what follows the last of a list describes it
		for _, c := range s.Children(all[k]) {
			if s.Tokens[c].Rel != "conj" {
				continue
			}
			and := s.child(c, "cc") >= 0
			if closed && !and && isNominal(s.token(c)) {
				continue // "Russia and Iran, the government's allies"
			}
			if isNominal(s.token(c)) && s.preposition(c) != "" && s.preposition(all[k]) == "" {
				continue // "hit two crossings, according to the minister"
			}
			closed = closed || and
			all = append(all, c)
		}
	}
	return all
}

// ancestor walks up from i and returns the first token for which stop holds,
// -1 at the root. The walk is bounded, whatever a broken tree may hold.
func (s *sentence) ancestor(i int, stop func(int) bool) int {
	for range len(s.Tokens) {
		i = s.Tokens[i].Head
		if i < 0 || stop(i) {
			return i
		}
	}
	return -1
}

// up is the word that token i hangs from and its universal relation to it. A
// clause that the parser hung from a time ("said on Friday that …") belongs to
// the verb above: nobody qualifies a weekday.
func (s *sentence) up(i int) (head int, rel string) {
	t := &s.Tokens[i]
	if h := t.Head; h >= 0 && t.Rel == "acl:relcl" && s.timed[h] && s.Tokens[h].Head >= 0 {
		if verb := s.Tokens[h].Head; isVerb(&s.Tokens[verb]) {
			return verb, "ccomp"
		}
	}
	return t.Head, universal(t.Rel)
}

// depth is how far token i hangs below token top, -1 when it does not.
func (s *sentence) depth(i, top int) int {
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

// clause is the predicate that token i belongs to: itself, when it is one.
func (s *sentence) clause(i int) int {
	if s.isPredicate(i) {
		return i
	}
	if p := s.ancestor(i, s.isPredicate); p >= 0 {
		return p
	}
	return s.Root()
}

// isPredicate reports whether a token heads a clause.
func (s *sentence) isPredicate(i int) bool {
	t := &s.Tokens[i]
	switch universal(t.Rel) {
	case "root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj":
		return true
	case "conj":
		return t.UPOS == "VERB" || s.child(i, "nsubj", "cop", "aux") >= 0
	}
	return false
}

func isVerb(t *language.Token) bool { return t.UPOS == "VERB" || t.UPOS == "AUX" }

func isNominal(t *language.Token) bool {
	return t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "PRON" || t.UPOS == "NUM"
}
