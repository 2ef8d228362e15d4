package reader

import (
	"strings"

	"orontes"
	"orontes/gazetteer"
)

// toponymOf is the place that a noun phrase names, or means by a definite
// description of a place named before ("the city"). nil for none.
func (d *document) toponymOf(s *sentence, i int) *orontes.Toponym {
	if f := d.placeOf(s, i); f != nil {
		t := f.Toponym
		if l := strings.ToLower(s.Tokens[i].Lemma); s.toponym[i] == nil && (l == "suburb" || l == "outskirt") && t.Relation == "" && i > 0 && s.toponym[i-1] == f {
			t.Relation = "suburbs of" // "Damascus suburbs" are not Damascus
		}
		return &t
	}
	if d.definite(s, i) && !plural(s.token(i)) {
		switch d.reader.words.Places.Class(s.Tokens[i].Lemma, s.before(i)) {
		case "settlement":
			if f := d.settlementBefore(s, i); f != nil {
				t := f.Toponym
				switch p := s.preposition(i); p {
				case "outside", "near", "around":
					t = *bare(&t)
					t.Relation = p
				}
				return &t
			}
		}
	}
	return nil
}

// placeOf finds the toponym a noun phrase is about: the phrase's own name, a
// name in apposition or compound, or one in a phrase that hangs from it ("a
// bridge in Rastan"). nil when the phrase names no place.
func (d *document) placeOf(s *sentence, i int) *gazetteer.Found {
	if f := s.toponym[i]; f != nil && !f.Metonym {
		return f
	}
	// "the Damascus suburb of Jaramana" is Jaramana, "the city, Homs," Homs;
	// "Aleppo airport" is in Aleppo, and so is "a bridge in Aleppo".
	var of, part, other *gazetteer.Found
	via := "" // the preposition of other
	for _, c := range s.Children(i) {
		f := s.toponym[c]
		if f == nil || f.Metonym || left[s.preposition(c)] {
			continue
		}
		switch rel := s.Tokens[c].Rel; universal(rel) {
		case "appos", "flat":
			if part != nil && d.reader.words.Places.Class(s.Tokens[i].Lemma, s.before(i)) == "area" {
				return part // "in Daraa countryside, Aleppo": the next of a list
			}
			return f
		case "compound", "amod":
			// "US bombardments": a country before a noun that is no place
			// is whose, not where.
			if f.Precision == orontes.PrecisionCountry && d.reader.words.Places.Class(s.Tokens[i].Lemma, s.before(i)) == "" {
				continue
			}
			part = first(part, f)
		case "nmod":
			switch {
			case rel == "nmod:poss" && f.Precision == orontes.PrecisionCountry:
				// "Syria's second city" is not Syria.
			case s.preposition(c) == "of":
				of = first(of, f)
			case other == nil || !crossed[s.preposition(c)] && crossed[via]:
				other, via = f, s.preposition(c)
			}
		}
	}
	if other != nil && crossed[via] { // "over the Dnipro at Nikopol", hung from the river
		for _, c := range s.Children(s.nameHead(other)) {
			if f, p := s.toponym[c], s.preposition(c); f != nil && !f.Metonym && f != other && (p == "at" || p == "in" || p == "near") {
				other = f
				break
			}
		}
	}
	return first(first(of, part), other)
}

// crossed are prepositions that rather say what lies below or between than where:
// "the bridge over the Dnipro at Nikopol".
var crossed = map[string]bool{"over": true, "across": true, "between": true, "from": true, "to": true, "towards": true, "toward": true}

// left are prepositions that take a place out: "all provinces except Kabul".
var left = map[string]bool{"except": true, "besides": true, "excluding": true, "without": true, "barring": true, "minus": true}

// first is a where there is one, else b.
func first(a, b *gazetteer.Found) *gazetteer.Found {
	if a != nil {
		return a
	}
	return b
}
