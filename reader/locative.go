package reader

import (
	"orontes"
	"orontes/gazetteer"
)

// locative reports whether a nominal stands in a phrase that says where: "in
// Jaramana", and "in the Damascus suburb of Jaramana" for both names.
func (s *sentence) locative(i int) bool {
	for range 4 {
		p := s.preposition(i)
		if positionFits("loc", p) {
			return true
		}
		t := s.token(i)
		if t.Head < 0 {
			return false
		}
		switch universal(t.Rel) {
		case "compound", "appos", "flat", "conj":
		case "nmod":
			if p != "of" {
				return false
			}
		default:
			return false
		}
		i = t.Head
	}
	return false
}

// setSomewhere reports whether the clause of a word, or a phrase of the word's own,
// says where.
func (s *sentence) setSomewhere(i int) bool {
	clause := s.clause(i)
	for k, f := range s.toponym {
		if f == nil || k != f.First || f.Metonym {
			continue
		}
		if head := s.nameHead(f); (s.locative(head) || s.depth(head, i) > 0) && (s.clause(head) == clause && !s.elsewhere(head, i)) {
			return true
		}
	}
	return false
}

// nameHead is the token of a toponym that its other tokens hang from.
func (s *sentence) nameHead(f *gazetteer.Found) int {
	for k := f.First; k < f.Last; k++ {
		if h := s.Tokens[k].Head; h < f.First || h >= f.Last {
			return k
		}
	}
	return f.First
}

func (d *document) nationality(s *sentence, f *gazetteer.Found) bool {
	return f.Precision == orontes.PrecisionCountry && f.Last < len(s.Tokens) && (s.lower(f.Last) == "'s" || s.lower(f.Last) == "’s")
}

// within reports whether a place lies inside a country or a province.
func within(f *gazetteer.Found, place *orontes.Toponym) bool {
	if f.Country != place.Country || f.Key == place.Key {
		return false
	}
	switch place.Precision {
	case orontes.PrecisionCountry:
		return f.Precision != orontes.PrecisionCountry
	case orontes.PrecisionAdmin1:
		return f.Precision != orontes.PrecisionCountry && f.Precision != orontes.PrecisionAdmin1 && place.Admin1 != "" && f.Admin1 == place.Admin1
	}
	return false
}

// singled reports whether a name is picked out of more: "including in Darfur".
func (s *sentence) singled(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		switch s.lower(k) {
		case "including", "especially", "particularly", "mainly", "mostly", "notably", "chiefly":
			return true
		case ",", "and":
			return false
		}
	}
	return false
}
