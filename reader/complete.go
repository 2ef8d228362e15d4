package reader

import (
	"slices"
	"strings"

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
		if p := f.slot.Position; c.Place != nil && (p == "obj" || p == "subj") && (c.Place.DistanceKM > 0 || compass[strings.TrimSuffix(c.Place.Relation, " of")] && strings.HasSuffix(c.Place.Relation, " of")) {
			// What is seized is the place itself, however the sentence goes on
			// to say where it lies.
			c.Place = bare(c.Place)
		}
		if r.entry.Kind == orontes.Control {
			if c.Place == nil && f.object != "" {
				c.Place = d.located(s, r) // "took the motorway at Saraqib"
			}
			if c.Place == nil && f.slot.Required {
				return // holding an unnamed place says nothing
			}
			c.Place = d.partly(s, f, c.Place)
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
	carried := false
	if c.Place == nil {
		var told *orontes.Claim
		if c.Place, told = d.placeOfTheThing(s, r); told != nil {
			c.Score -= 0.15
			carried = true
			if violent[told.Kind] && violent[c.Kind] && (c.Time == nil || c.Time.Basis != orontes.TimeStated) {
				c.Time = told.Time
			}
		}
	}
	if c.Place == nil {
		if c.Place = d.placeFromBefore(s, r); c.Place != nil {
			c.Score -= 0.15
		}
	}
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
	t := draft{claim: c, reading: r, s: s, carried: carried}
	t.claim.Actors = slices.Clone(t.claim.Actors)
	d.suspect(s, &t.claim)
	d.weighOutlook(&t)
	d.drafts = append(d.drafts, t)
}

// partly marks a place of which only a part is told: who took "13 villages in
// western Aleppo" or "parts of Khartoum" does not hold the one or the other.
func (d *document) partly(s *sentence, f *fill, t *orontes.Toponym) *orontes.Toponym {
	if t == nil || strings.HasSuffix(t.Relation, " of") || t.DistanceKM != 0 {
		return t
	}
	relation := ""
	switch word := s.partOf(f.head); {
	case word == "all" || word == "most" || word == "much": // who holds most of a city is who holds it
	case word != "":
		relation = "part of"
	case f.place == nil && f.placed != "" && (plural(s.token(f.head)) || d.lies(s, f.head)):
		relation = "part of"
	}
	if relation == "" {
		return t
	}
	part := *t
	part.Relation = relation
	return &part
}

// lies reports whether a noun's place is told by where it lies and not by its
// name: "a village in Idlib", but not "the village of Kasra".
func (d *document) lies(s *sentence, i int) bool {
	for _, c := range s.Children(i) {
		if s.toponym[c] == nil {
			continue
		}
		switch p := s.preposition(c); {
		case universal(s.Tokens[c].Rel) == "nmod" && p != "of" && p != "" && s.Tokens[c].Rel != "nmod:poss":
			return true
		case universal(s.Tokens[c].Rel) != "nmod" || p == "of":
			return false
		}
	}
	return false
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
