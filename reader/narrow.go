package reader

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
	"orontes/reader/lexicon"
)

// narrowed is the narrower place inside a country or a province that the same
// clause goes on to name: "infiltrated Syria from Turkey in Latakia". Of several
// that lie apart none is taken.
func (d *document) narrowed(s *sentence, r *reading, place *orontes.Toponym) *orontes.Toponym {
	if place == nil || !place.Resolved || place.Relation != "" || !violent[r.entry.Kind] ||
		place.Precision != orontes.PrecisionCountry && place.Precision != orontes.PrecisionAdmin1 && !namesake(place) {
		return place
	}
	clause := s.clause(r.head)
	var narrow *gazetteer.Found
	for i := range s.Tokens {
		f := s.toponym[i]
		if f == nil || i != f.First || !f.Resolved || f.Metonym || s.seat(f) || !within(f, place) || r.leads(f) {
			continue
		}
		head := s.nameHead(f)
		if named := d.nameOfPlace(s, head); !s.locative(head) && !named || namesake(place) && !named || s.clause(head) != clause && s.depth(head, r.head) < 0 || s.singled(f.First) {
			continue
		}
		switch {
		case narrow == nil || within(f, &narrow.Toponym):
			narrow = f
		case narrow.Key != f.Key && !within(narrow, &f.Toponym):
			return place
		}
	}
	if narrow == nil {
		return place
	}
	return &narrow.Toponym
}

// namesake reports whether a town bears its province's name, so that "in Idlib"
// beside another town of the province means the province.
func namesake(p *orontes.Toponym) bool {
	return p.Precision == orontes.PrecisionSettlement && p.Admin1 != "" && p.Name == p.Admin1
}

// nameOfPlace reports whether a name says which town or village a noun means: "hit
// the town of Khan Shaykhun in Idlib".
func (d *document) nameOfPlace(s *sentence, i int) bool {
	h := s.Tokens[i].Head
	return h >= 0 && universal(s.Tokens[i].Rel) == "nmod" && s.preposition(i) == "of" && d.placeWord(s, h)
}

// within reports whether a place lies inside a country or a province.
func within(f *gazetteer.Found, place *orontes.Toponym) bool {
	if f.Country != place.Country || f.Key == place.Key {
		return false
	}
	switch place.Precision {
	case orontes.PrecisionCountry:
		return f.Precision != orontes.PrecisionCountry
	case orontes.PrecisionSettlement:
		return namesake(place) && f.Precision == orontes.PrecisionSettlement && f.Admin1 == place.Admin1
	case orontes.PrecisionAdmin1:
		return f.Precision != orontes.PrecisionCountry && f.Precision != orontes.PrecisionAdmin1 && place.Admin1 != "" && f.Admin1 == place.Admin1
	}
	return false
}

// leads reports whether a place is where the reading comes from or goes to.
func (r *reading) leads(f *gazetteer.Found) bool {
	return slices.Contains(r.others, f) || slices.ContainsFunc(r.fillers, func(fill fill) bool {
		return fill.place == f && (fill.slot.Role == lexicon.Origin || fill.slot.Role == lexicon.Destination || fill.slot.Role == lexicon.Actor)
	})
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
