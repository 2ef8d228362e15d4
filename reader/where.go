package reader

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
	"orontes/reader/lexicon"
)

// toponymOf is the place that a noun phrase names, or means by a definite
// description of a place named before ("the city"). nil for none.
func (d *document) toponymOf(s *sentence, i int) *orontes.Toponym {
	if f := d.placeOf(s, i); f != nil {
		t := f.Toponym
		return &t
	}
	if k := d.itsPlace(s, i); k >= 0 {
		return d.toponymOf(s, k)
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

// located finds where an event happened when no role of its word says so: a
// place in a phrase of its own, then one inside its other phrases.
func (d *document) located(s *sentence, r *reading) *orontes.Toponym {
	taken := func(f *gazetteer.Found) bool {
		for k := range r.fillers {
			fill := &r.fillers[k]
			if (fill.place == f || d.placeOf(s, fill.head) == f) && (fill.slot.Role == lexicon.Actor || fill.slot.Role == lexicon.Origin || fill.slot.Role == lexicon.Destination) {
				return true
			}
		}
		return f.Metonym || slices.Contains(r.others, f)
	}
	var way *gazetteer.Found // "on the motorway between Hama and Homs", "north of Damascus"
	for _, a := range r.args {
		if positionFits("loc", a.position) || a.position == "mod" && r.class == lexicon.Noun {
			f := d.placeOf(s, a.head)
			if f == nil || taken(f) || d.isActorPhrase(r, a.head) {
				continue
			}
			if f.Relation == "" {
				return &f.Toponym
			}
			way = first(way, f)
		}
	}
	for _, a := range r.args {
		if a.position == "that" || a.head < 0 {
			continue
		}
		for _, head := range s.conjuncts(a.head) {
			if d.isActorPhrase(r, head) && a.position == "subj" {
				continue
			}
			if f := d.insidePhrase(s, head); f != nil && !taken(f) {
				return &f.Toponym
			}
		}
	}
	if way != nil {
		return &way.Toponym
	}
	return d.beside(s, r, taken)
}

// isActorPhrase reports whether the phrase at head does the deed.
func (d *document) isActorPhrase(r *reading, head int) bool {
	for k := range r.fillers {
		if r.fillers[k].head == head && r.fillers[k].slot.Role == lexicon.Actor {
			return true
		}
	}
	return false
}
