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

// shareScene gives the dead, the injured and the destroyed of a sentence the
// place and the day of the event that it says did it: "were killed during an
// ambush on Wednesday southwest of the town".
func (d *document) shareScene(drafts []draft) {
	for k := range drafts {
		c := &drafts[k].claim
		if drafts[k].reading == nil || c.Kind != orontes.Casualties && c.Kind != orontes.Damage {
			continue
		}
		for j := range drafts {
			event := &drafts[j]
			if event.reading == nil || event.carried || !happening[event.claim.Kind] {
				continue
			}
			s, did, done := drafts[k].s, event.reading.head, drafts[k].reading.head
			blast := event.claim.Kind == orontes.Strike
			if !s.sameEvent(did, done, blast) && !s.sameEvent(done, did, false) {
				continue
			}
			if t := event.claim.Time; t != nil && t.Basis == orontes.TimeStated && !t.Background && (c.Time == nil || c.Time.Basis == orontes.TimePublished) {
				c.Time = t
			}
			if p := event.claim.Place; p != nil && !coarse(p) && (c.Place == nil || coarse(c.Place) && p.Resolved && p.Country == c.Place.Country) {
				c.Place = p
				c.Score -= 0.05
			}
		}
	}
}

// coarse reports whether a place is no more than a country.
func coarse(t *orontes.Toponym) bool { return t.Resolved && t.Precision == orontes.PrecisionCountry }

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
