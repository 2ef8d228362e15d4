package reader

import (
	"slices"

	"orontes"
	"orontes/reader/lexicon"
	"orontes/reader/quantity"
)

// share is a further figure that a word gives beside its first: another of
// several coordinated groups, or a part of the whole.
type share struct {
	figure orontes.Figure
	target orontes.Actor
}

// shares finds the further figures of a claim about people, and corrects its
// first one: "25 people, including seven women," is 25 with a part of seven, and
// "50 militants and eight civilians" are two claims. A part keeps the words of
// its whole, and is never added to it.
func (d *document) shares(s *sentence, r *reading, base *orontes.Claim) []share {
	switch r.entry.Kind {
	case orontes.Casualties, orontes.Displacement, orontes.Detention:
	default:
		return nil
	}
	measure := d.measure(r.entry)
	if base.Figure == nil || measure == "" {
		return nil
	}
	main := s.quantityAt(base.Figure.Span)
	if main < 0 {
		return nil
	}
	if whole := s.quantities[main].PartOf; s.quantities[main].Partitive && whole >= 0 && !s.told(r, main, whole) {
		main = whole
		base.Figure = d.figure(&s.quantities[whole], measure)
		base.Targets = []orontes.Actor{d.counted(s, &s.quantities[whole])}
	}
	var all []share
	for k := range s.quantities {
		q := &s.quantities[k]
		if q.Partitive && q.PartOf == main && k != main && q.Unit != orontes.UnitPercent {
			all = append(all, share{*d.figure(q, measure), d.counted(s, q)})
		}
	}
	return append(all, d.groups(s, r, base, main, measure)...)
}

// told reports whether the verb itself is about the part: "19 of whom were killed".
func (s *sentence) told(r *reading, part, whole int) bool {
	p, w := &s.quantities[part], &s.quantities[whole]
	if p.First < w.First {
		return true
	}
	for k := w.Last; k < p.First; k++ {
		if s.token(k).UPOS == "VERB" && s.lower(k) != "including" {
			return true
		}
	}
	return s.Tokens[r.head].Rel == "acl:relcl" || r.head > p.First && s.relativeBetween(p.First, r.head)
}

func (s *sentence) relativeBetween(first, last int) bool {
	for k := first; k < last; k++ {
		if s.relativePronoun(k) {
			return true
		}
	}
	return false
}

// groups are the coordinated fillers that have figures of their own.
func (d *document) groups(s *sentence, r *reading, base *orontes.Claim, main int, measure string) []share {
	var out []share
	for k := range r.fillers {
		f := &r.fillers[k]
		if f.slot.Role != lexicon.Who {
			continue
		}
		q := s.quantityOf(f.head)
		if q == nil || q.Span == s.quantities[main].Span || q.Partitive {
			continue
		}
		out = append(out, share{*d.figure(q, measure), f.party.Actor})
	}
	if len(out) > 0 {
		// The first claim is about the first group alone.
		base.Targets = slices.DeleteFunc(slices.Clone(base.Targets), func(a orontes.Actor) bool {
			return slices.ContainsFunc(out, func(o share) bool { return o.target.Span == a.Span })
		})
	}
	return out
}

// quantityAt is the index of the quantity with this span, -1 for none.
func (s *sentence) quantityAt(span orontes.Span) int {
	return slices.IndexFunc(s.quantities, func(q quantity.Quantity) bool { return q.Span == span })
}

// counted names whom a quantity counts.
func (d *document) counted(s *sentence, q *quantity.Quantity) orontes.Actor {
	if q.Noun >= 0 {
		if p, ok := d.actorAt(s, q.Noun); ok {
			return p.Actor
		}
	}
	a := orontes.Actor{Name: q.Of, Class: "civilians", Span: q.Span}
	if a.Name == "" {
		a.Name = "people"
	}
	return a
}
