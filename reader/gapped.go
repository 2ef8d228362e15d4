package reader

import (
	"orontes"
	"orontes/reader/quantity"
)

// gap reads numbers that share the verb of a number before them: "killed 65 people in
// Nepal, 17 in Bihar and one in Tibet", "eight in the capital, three in Zalingei".
// Each is a claim of its own place.
func (d *document) gap(s *sentence, drafts []draft) {
	for k := range s.quantities {
		q := &s.quantities[k]
		if q.Partitive && q.PartOf >= 0 || q.Noun >= 0 && !q.Elided || q.Unit != "" && q.Unit != orontes.UnitPeople || told(drafts, q) {
			continue
		}
		place, from := d.gapPlace(s, q)
		if place == nil {
			continue
		}
		var before *draft
		for j := range drafts {
			a := &drafts[j]
			if a.s != s || a.reading == nil || a.claim.Figure == nil || a.claim.Figure.Span.Start > q.Span.Start || !counting[a.claim.Kind] {
				continue
			}
			if before == nil || a.claim.Figure.Span.Start >= before.claim.Figure.Span.Start {
				before = a
			}
		}
		if before == nil || s.verbBetween(before.claim.Figure.Span, q) {
			continue
		}
		c := before.claim
		f := figure(q, c.Figure.Measure)
		f.Unit = c.Figure.Unit
		c.Figure = f
		if from && c.Kind == orontes.Displacement {
			c.Origin = place
		} else {
			c.Place = place
		}
		c.Span = orontes.Span{Start: q.Span.Start, End: max(q.Span.End, place.Span.End)}
		c.Quote = c.Span.In(d.report.Text)
		c.Score -= 0.1
		d.drafts = append(d.drafts, draft{claim: c, s: s, sure: true})
	}
}

// told reports whether a claim has the quantity already.
func told(drafts []draft, q *quantity.Quantity) bool {
	for k := range drafts {
		if f := drafts[k].claim.Figure; f != nil && f.Span == q.Span {
			return true
		}
	}
	return false
}

// gapPlace is the place right behind a number, by a preposition of place, and whether
// it is where the counted come from.
func (d *document) gapPlace(s *sentence, q *quantity.Quantity) (place *orontes.Toponym, from bool) {
	if q.Last >= len(s.Tokens) || !d.reader.grammar.gapped[s.lower(q.Last)] {
		return nil, false
	}
	for i := q.Last + 1; i < min(q.Last+7, len(s.Tokens)); i++ {
		switch t := s.token(i); {
		case s.toponym[i] != nil:
			return &s.toponym[i].Toponym, s.lower(q.Last) == "from"
		case t.UPOS == "NOUN":
			if p := d.toponymOf(s, i); p != nil {
				return p, s.lower(q.Last) == "from"
			}
		case t.UPOS == "VERB" || t.UPOS == "PUNCT" || s.timed[i]:
			return nil, false
		}
	}
	return nil, false
}

// verbBetween reports whether a verb stands between a figure and a number behind it,
// so that the number is of another deed.
func (s *sentence) verbBetween(figure orontes.Span, q *quantity.Quantity) bool {
	verbs := 0
	for i := range s.Tokens {
		t := s.token(i)
		if t.Start >= figure.End && t.End <= q.Span.Start && isVerb(t) && s.finite(i) {
			verbs++
		}
	}
	return verbs > 1
}
