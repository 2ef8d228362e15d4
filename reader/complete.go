package reader

import (
	"orontes"
	"orontes/reader/lexicon"
)

// complete adds what belongs to one filler and stores the claim.
func (d *document) complete(s *sentence, r *reading, c orontes.Claim, f *fill) {
	if f != nil && f.slot.Role == lexicon.Object {
		c.Object = f.object
	}
	if f != nil && f.slot.Role == lexicon.Place {
		c.Place = d.toponymOf(s, f.head)
		if p := f.slot.Position; c.Place != nil && (p == "obj" || p == "subj") && c.Place.Relation != "" {
			// What is seized is the place itself, however the sentence goes on
			// to say where it lies.
			c.Place = bare(c.Place)
		}
		if c.Place == nil && f.slot.Required && r.entry.Kind == orontes.Control {
			return // holding an unnamed place says nothing
		}
		if c.Object == "" {
			c.Object = f.object
		}
	}
	switch r.entry.Kind {
	case orontes.Control, orontes.Statement, orontes.Support:
	default:
		if c.Place == nil {
			c.Place = d.located(s, r)
		}
		c.Place = d.narrowed(s, r, c.Place)
	}
	if c.Place == nil {
		if c.Place = d.placeFromBefore(s, r); c.Place != nil {
			c.Score -= 0.15
		}
	}
	carried := false
	if c.Place == nil {
		if c.Place = d.placeOfTheEvent(s, r); c.Place != nil {
			c.Score -= 0.15
			carried = true
		}
	}
	if !substantial(&c, r.entry) {
		return
	}
	c.Span = d.quoteSpan(s, r, &c)
	c.Quote = c.Span.In(d.report.Text)
	d.drafts = append(d.drafts, draft{claim: c, reading: r, s: s, carried: carried})
}

// bare is a place without the phrase that it anchors elsewhere in the sentence.
func bare(t *orontes.Toponym) *orontes.Toponym {
	plain := *t
	plain.Relation, plain.DistanceKM = "", 0
	if plain.Precision == orontes.PrecisionSettlement {
		plain.Area = nil
	}
	return &plain
}

// substantial reports whether a claim tells somebody something: where, who or
// how many.
func substantial(c *orontes.Claim, e *lexicon.Entry) bool {
	switch c.Kind {
	case orontes.Control:
		return c.Place != nil
	case orontes.Statement, orontes.Support, orontes.Diplomacy:
		return len(c.Actors) > 0 || len(c.Targets) > 0 && (c.Type == "accuse" || c.Type == "investigate" || c.Type == "expulsion" || c.Type == "sanction")
	case orontes.Displacement:
		return c.Figure != nil || c.Origin != nil || c.Destination != nil || c.Place != nil || len(c.Actors) > 0 ||
			(c.Type == "stranded" || c.Type == "sheltering") && len(c.Targets) > 0
	case orontes.Casualties, orontes.Detention:
		return c.Figure != nil || len(c.Targets) > 0 || c.Place != nil && !e.Weak
	case orontes.Damage, orontes.Access, orontes.Service:
		return c.Object != "" || len(c.Targets) > 0
	}
	return len(c.Actors) > 0 || c.Place != nil || len(c.Targets) > 0
}
