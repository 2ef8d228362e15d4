package reader

import (
	"orontes"
	"orontes/gazetteer"
	"orontes/reader/lexicon"
)

// insidePhrase finds a place named inside the noun phrase headed by token i: part
// of its name, or in a locative phrase at any depth ("shelling of student
// housing in Aleppo"), but not in a clause of its own.
func (d *document) insidePhrase(s *sentence, i int) *gazetteer.Found {
	if f := d.placeOf(s, i); f != nil && !d.nationality(s, f) {
		return f
	}
	first, last := s.Subtree(i)
	for k := first; k < last; k++ {
		f := s.toponym[k]
		if f == nil || k != f.First || f.Metonym || d.nationality(s, f) {
			continue
		}
		head := s.nameHead(f)
		if !s.locative(head) || f.Precision == orontes.PrecisionCountry && s.Tokens[head].Rel == "compound" {
			continue
		}
		if s.depth(head, i) > 0 && s.clause(head) == s.clause(i) {
			return d.wholePhrase(s, f, head)
		}
	}
	return nil
}

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

// wholePhrase is the place that the phrase around a name is about: inside "the
// Damascus suburb of Jaramana" the first name only qualifies.
func (d *document) wholePhrase(s *sentence, f *gazetteer.Found, head int) *gazetteer.Found {
	if t := s.token(head); t.Rel == "compound" && t.Head >= 0 {
		if whole := d.placeOf(s, t.Head); whole != nil {
			return whole
		}
	}
	return f
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

// beside finds a locative phrase elsewhere in the claim's clause: one that the
// parser hung from a neighbouring word. Only a phrase with a locative
// preposition counts, and only one that belongs to no other clause.
func (d *document) beside(s *sentence, r *reading, taken func(*gazetteer.Found) bool) *orontes.Toponym {
	clause := s.clause(r.head)
	var best *gazetteer.Found
	bestDistance := 1 << 20
	for i := range s.Tokens {
		f := s.toponym[i]
		if f == nil || i != f.First || taken(f) || d.nationality(s, f) {
			continue
		}
		if f.First == 0 {
			continue
		}
		head := s.nameHead(f)
		if h := s.Tokens[head].Head; h >= 0 && h != r.head && d.reader.light.says[s.Tokens[h].Lemma] {
			continue // where one speaks
		}
		if rel := s.Tokens[head].Rel; f.Precision == orontes.PrecisionCountry && (rel == "compound" || rel == "amod") {
			continue // "in US air strikes": whose, not where
		}
		if !s.locative(head) && !(r.class == lexicon.Noun && s.preposition(head) == "of") {
			continue
		}
		if s.clause(head) != clause || s.elsewhere(head, r.head) {
			continue
		}
		if distance := abs(f.First - r.head); distance < bestDistance {
			best, bestDistance = d.wholePhrase(s, f, head), distance
		}
	}
	if best == nil {
		return nil
	}
	return &best.Toponym
}
