package reader

import (
	"cmp"
	"strings"

	"orontes"
	"orontes/ontology"
	"orontes/reader/lexicon"
	"orontes/reader/quantity"
)

// amount finds the figure of a claim: how many people, or what else its word
// counts.
func (d *document) amount(s *sentence, r *reading) *orontes.Figure {
	measure := d.measure(r.entry)
	counts := measure != ""
	for k := range r.fillers {
		f := &r.fillers[k]
		role := f.slot.Role
		if counts && amounts[measure] == nil && role != lexicon.Who && role != lexicon.Target && role != lexicon.Object {
			continue
		}
		if fits := amounts[measure]; fits != nil {
			if q := d.quantityIn(s, r, f.head); q != nil && fits(q.Unit) {
				return d.figure(q, measure)
			}
			continue
		}
		if q := d.quantityIn(s, r, f.head); q != nil && !d.yearOf(s, r, q) && (f.place == nil || q.Unit != orontes.UnitKM) {
			return d.figure(q, measure) // a place's kilometres are how far off it is
		}
	}
	if q := s.quantityOf(r.head); counts && r.class == lexicon.Noun && q != nil && q.Noun == r.head && !d.yearOf(s, r, q) && amounts[measure] == nil {
		return d.figure(q, measure) // "2,729 cases of cholera"
	}
	// The parser may have hung the number elsewhere: "killing at least 12".
	if counts && amounts[measure] == nil {
		for _, a := range r.args {
			if a.position == "obj" || a.position == "of" || a.position == "mod" || a.position == "subj" && r.passive {
				if q := d.quantityIn(s, r, a.head); q != nil && !d.yearOf(s, r, q) && (q.Unit == orontes.UnitPeople || q.Unit == orontes.UnitHouseholds || q.Unit == "" || q.Noun < 0) {
					return d.figure(q, measure)
				}
			}
		}
	}
	if counts {
		if q := d.total(s, r.head); q != nil {
			return d.figure(q, measure)
		}
	}
	if fits := amounts[measure]; fits != nil {
		if q := s.nearest(r.head, fits); q != nil {
			return d.figure(q, measure)
		}
	}
	return nil
}

// amounts tell for the measures that count neither people nor things which units
// give them. The number may stand anywhere around its word: "is 11 per cent
// funded", "of magnitude 6.3".
var amounts = map[string]func(unit string) bool{
	"magnitude": func(unit string) bool { return unit == "magnitude" },
	"money":     func(unit string) bool { return quantity.Money(unit) || unit == orontes.UnitPercent },
	"price": func(unit string) bool {
		return unit != "" && unit != orontes.UnitPeople && unit != orontes.UnitHouseholds && unit != orontes.UnitKM
	},
}

// nearest is the quantity of token i's clause next to it whose unit fits, nil for
// none. What stands behind the word comes first.
func (s *sentence) nearest(i int, fits func(unit string) bool) *quantity.Quantity {
	var best *quantity.Quantity
	least := 0
	for k := range s.quantities {
		q := &s.quantities[k]
		distance := q.First - i
		if distance < 0 {
			distance = i - q.First + 4
		}
		if fits(q.Unit) && s.clause(q.First) == s.clause(i) && (best == nil || distance < least) {
			best, least = q, distance
		}
	}
	return best
}

// yearOf reports whether a number before an event noun is its year: "the 2019
// killings".
func (d *document) yearOf(s *sentence, r *reading, q *quantity.Quantity) bool {
	return r.class == lexicon.Noun && q.Noun == r.head && q.Value >= 1900 && q.Value <= 2100 && len(q.Text) == 4
}

// measure is what a figure of the entry's claims counts, "" for nothing particular.
func (d *document) measure(e *lexicon.Entry) string {
	return cmp.Or(e.Measure, ontology.Of(e.Kind, e.Type).Measure)
}

// countNouns are nouns whose verb gives the number of what they count: "the
// number of displaced people stood at 1.1 million".
var countNouns = map[string]bool{"number": true, "count": true, "total": true, "toll": true, "figure": true, "tally": true}

// total finds a number that is told of a noun for a count above token i.
func (d *document) total(s *sentence, i int) *quantity.Quantity {
	for at := i; at >= 0; at = s.Tokens[at].Head {
		if !countNouns[s.Tokens[at].Lemma] || s.Tokens[at].Head < 0 {
			continue
		}
		verb := s.Tokens[at].Head
		for k := range s.quantities {
			q := &s.quantities[k]
			if q.First <= at || q.Unit != "" && q.Unit != orontes.UnitPeople || q.PartOf >= 0 {
				continue
			}
			if s.clause(q.First) != s.clause(verb) {
				continue
			}
			if dist := s.depth(q.First, verb); dist >= 0 && dist <= 3 {
				return q
			}
		}
		return nil
	}
	return nil
}

// quantityIn finds the quantity of the noun phrase headed by token i.
func (d *document) quantityIn(s *sentence, r *reading, i int) *quantity.Quantity {
	if q := s.quantityOf(i); q != nil {
		return d.nearer(s, r, s.drawn(q))
	}
	// "tens of thousands of residents": the noun hangs below the number.
	for h := s.Tokens[i].Head; h >= 0 && h != r.head; h = s.Tokens[h].Head {
		if k := s.quantity[h]; k >= 0 {
			return d.nearer(s, r, s.drawn(&s.quantities[k]))
		}
		if !isNominal(s.token(h)) {
			break
		}
	}
	return nil
}

// drawn is the quantity that is told of, where one only says out of how many, or how
// many they were before.
func (s *sentence) drawn(q *quantity.Quantity) *quantity.Quantity {
	for k := range s.quantities {
		part := &s.quantities[k]
		if q.Pool && part.PartOf >= 0 && &s.quantities[part.PartOf] == q {
			return part
		}
		if q.Former && k > 0 && &s.quantities[k-1] == q && part.First <= q.Last+1 {
			return part
		}
	}
	return q
}

// anew reports whether a verb of the lexicon stands between two tokens, whatever the
// tree makes of it: "killed five people and wounded 12" are two tolls.
func (d *document) anew(s *sentence, first, last int) bool {
	for k := first; k < last; k++ {
		t := s.token(k)
		if t.UPOS == "NOUN" && t.XPOS != "NN" || t.UPOS == "ADP" || t.UPOS == "CCONJ" || t.UPOS == "PUNCT" {
			continue
		}
		for _, m := range d.heads(s, k) {
			if m.Word.Class == lexicon.Verb && len(m.Word.Rest) == 0 && s.lower(k) != m.Word.Head {
				return true
			}
		}
	}
	return false
}

// nearer is the quantity before the verb that cuts a claim's word off from another:
// in "killed 5, injured 12" five were killed.
func (d *document) nearer(s *sentence, r *reading, q *quantity.Quantity) *quantity.Quantity {
	if q.First <= r.head || !d.anew(s, r.head+1, q.First) {
		return q
	}
	for k := range s.quantities {
		if o := &s.quantities[k]; o.First > r.head && o.Last <= q.First && !d.anew(s, r.head+1, o.First) {
			return o
		}
	}
	return q
}

// people are the measures that count people and nothing else.
var people = map[string]bool{
	"killed": true, "injured": true, "missing": true, "detained": true, "released": true, "displaced": true,
	"forced_to_flee": true, "evacuated": true, "relocated": true, "sheltered": true, "homeless": true, "returned": true,
}

// souls are the measures that count one by one whoever the noun says they are.
var souls = map[string]bool{"killed": true, "injured": true, "missing": true, "detained": true, "released": true}

func (d *document) figure(q *quantity.Quantity, measure string) *orontes.Figure {
	if measure == "" {
		measure = strings.ReplaceAll(q.Unit, " ", "_")
	}
	f := q.Figure(measure)
	if q.Elided && q.Unit != orontes.UnitHouseholds && people[measure] {
		f.Unit = orontes.UnitPeople // the unit of the figure before is not this one's
	}
	switch f.Unit {
	case "", "case":
		f.Unit = orontes.UnitPeople
	case orontes.UnitHouseholds, orontes.UnitPercent:
	default:
		if souls[measure] {
			f.Unit = orontes.UnitPeople // "two weavers"
		}
	}
	return &f
}
