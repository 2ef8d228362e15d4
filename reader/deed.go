package reader

import (
	"orontes"
)

// happening are the kinds of event that kill and destroy.
var happening = map[orontes.Kind]bool{orontes.Strike: true, orontes.Attack: true, orontes.Battle: true}

// meanwhile are the words that make a clause tell how something happened.
var meanwhile = map[string]bool{"when": true, "as": true, "during": true, "in": true, "by": true}

// sameEvent reports whether the word at inner, which hangs from the one at
// outer, tells how, and not when or why: "killed in air strikes", "shelled the
// town, killing four", "died when a bomb went off", not "killed after clashes".
// What a blast did it did at once: "48 dead after a bomb exploded".
func (s *sentence) sameEvent(inner, outer int, blast bool) bool {
	for range len(s.Tokens) {
		if inner == outer {
			return true
		}
		if inner < 0 {
			return false
		}
		switch universal(s.Tokens[inner].Rel) {
		case "nsubj", "acl", "compound", "obj":
		case "obl", "nmod":
			switch s.preposition(inner) {
			case "in", "during", "by", "of", "from", "with":
			default:
				return false
			}
		case "advcl":
			if m := s.child(inner, "mark"); m >= 0 && !meanwhile[s.lower(m)] && !(blast && s.lower(m) == "after") {
				return false
			}
		default:
			return false
		}
		inner = s.Tokens[inner].Head
	}
	return false
}
