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
	origin *orontes.Toponym // where the part comes from, "640,000 of them from Aleppo"
	place  *orontes.Toponym
	time   *orontes.Interval // when, where the part has a time of its own
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
	if whole := s.quantities[main].PartOf; s.quantities[main].Partitive && whole >= 0 && !s.quantities[whole].Pool && !s.told(r, main, whole) {
		main = whole
		base.Figure = d.figure(&s.quantities[whole], measure)
		base.Targets = []orontes.Actor{d.counted(s, &s.quantities[whole])}
	}
	var all []share
	for k := range s.quantities {
		q := &s.quantities[k]
		if q.Partitive && q.PartOf == main && k != main {
			part := share{figure: *d.figure(q, measure), target: d.counted(s, q)}
			part.origin, part.place = d.partPlace(s, r, q, base)
			part.time = s.timeBehind(q.Last)
			all = append(all, part)
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
		if q == nil || q.Span == s.quantities[main].Span || q.Partitive || q.Pool || q.First > r.head && d.anew(s, r.head+1, q.First) {
			continue
		}
		out = append(out, share{figure: *d.figure(q, measure), target: f.party.Actor})
	}
	if len(out) > 0 {
		// The first claim is about the first group alone.
		base.Targets = slices.DeleteFunc(slices.Clone(base.Targets), func(a orontes.Actor) bool {
			return slices.ContainsFunc(out, func(o share) bool { return o.target.Span == a.Span })
		})
	}
	return out
}

// timeBehind is the time told right behind token i, nil for none.
func (s *sentence) timeBehind(i int) *orontes.Interval {
	for k := range s.times {
		if e := &s.times[k]; e.First == i && !e.IsZero() {
			t := e.Interval
			return &t
		}
	}
	return nil
}

// quantityAt is the index of the quantity with this span, -1 for none.
func (s *sentence) quantityAt(span orontes.Span) int {
	return slices.IndexFunc(s.quantities, func(q quantity.Quantity) bool { return q.Span == span })
}

// partPlace finds the place named right behind a part, which is the part's and
// not the whole's, and takes it from the whole.
func (d *document) partPlace(s *sentence, r *reading, q *quantity.Quantity, base *orontes.Claim) (origin, place *orontes.Toponym) {
	for k := q.Last; k < min(q.Last+6, len(s.Tokens)); k++ {
		if s.Tokens[k].Form == "," || s.quantity[k] >= 0 && k >= q.Last && s.quantities[s.quantity[k]].Span != q.Span {
			return nil, nil
		}
		f := s.toponym[k]
		if f == nil {
			continue
		}
		r.others = append(r.others, f)
		own := func(t *orontes.Toponym) bool { return t != nil && t.Span.Start >= q.Span.Start }
		if own(base.Origin) {
			base.Origin = nil
		}
		if own(base.Place) {
			base.Place = nil
		}
		if s.preposition(s.nameHead(f)) == "from" || k > 0 && s.lower(f.First-1) == "from" {
			return &f.Toponym, nil
		}
		return nil, &f.Toponym
	}
	return nil, nil
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
