package reader

import (
	"slices"

	"orontes"
	"orontes/ontology"
	"orontes/reader/lexicon"
)

// complete adds what belongs to one filler, of several that split a reading or the only
// one, and stores the claim.
func (d *document) complete(s *sentence, r *reading, c orontes.Claim, f *fill, several bool) {
	sure := false
	if f != nil {
		switch f.slot.Role {
		case lexicon.Object:
			c.Object = f.object
		case lexicon.Content:
			c.Object = f.object
			if q := f.amount(s); q != nil {
				c.Figure = figure(q, "")
			}
		case lexicon.Place:
			if c.Place = d.toponymOf(s, f.head); c.Kind == orontes.Control {
				c.Place = d.taken(s, f, c.Place)
			}
			if c.Place == nil && c.Kind == orontes.Control && f.slot.Required && f.object == "" && (f.placed == "" && c.Type != "government_fell" || c.Type == "held") {
				return // holding an unnamed place says nothing
			}
			// What is taken is the place, wherever else the sentence leads.
			if sure = c.Place != nil && (several || c.Kind == orontes.Control && f.slot.Required && !coarse(c.Place)); !sure {
				c.Place = nil
			}
			if c.Object == "" {
				c.Object = f.object
			}
		}
	}
	t := draft{claim: c, reading: r, s: s, sure: sure}
	own := -1
	if f != nil && (f.slot.Role == lexicon.Object || f.slot.Role == lexicon.Content || f.slot.Role == lexicon.Place) {
		own = f.head
	}
	d.chooseRoles(&t, own)
	d.fallBack(&t.claim)
	t.claim.Span = d.quoteSpan(s, r, &t.claim)
	if c.Kind == orontes.Accusation {
		t.claim.Object = ""
		t.claim.Span = d.accusing(s, r, t.claim.Span)
	}
	t.claim.Quote = t.claim.Span.In(d.report.Text)
	t.claim.Actors = slices.Clone(t.claim.Actors)
	d.suspect(s, &t.claim)
	d.weighOutlook(&t)
	d.drafts = append(d.drafts, t)
}

// fallBack makes a withdrawal of the flight of an armed side: soldiers are no refugees.
func (d *document) fallBack(c *orontes.Claim) {
	if c.Kind != orontes.Displacement || len(c.Targets) == 0 || slices.ContainsFunc(c.Targets, func(a orontes.Actor) bool { return !fights(a) }) {
		return
	}
	switch c.Type {
	case "fled", "refugees_crossed", "evacuated", "displaced":
		c.Kind, c.Type, c.Accumulation = orontes.Movement, "withdrawal", ""
		c.Actors, c.Targets = c.Targets, nil
		if f := c.Figure; f != nil {
			of := *f
			of.Measure = ontology.Of(c.Kind, c.Type).Measure
			c.Figure = &of
		}
	}
}
