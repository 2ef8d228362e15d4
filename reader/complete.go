package reader

import (
	"slices"

	"orontes"
	"orontes/ontology"
	"orontes/reader/count"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/outlook"
	"orontes/reader/roles"
	"orontes/reader/site"
	"orontes/reader/speech"
)

// complete adds what belongs to one filler, of several that split a reading or the only
// one, and stores the claim.
func complete(d *draft.Document, s *note.Sentence, r *frame.Reading, c orontes.Claim, f *frame.Fill, several bool) {
	sure := false
	if f != nil {
		switch f.Slot.Role {
		case lexicon.Object:
			c.Object = f.Object
		case lexicon.Content:
			c.Object = f.Object
			if q := f.Amount(s); q != nil {
				c.Figure = count.Figure(q, "")
			}
		case lexicon.Place:
			if c.Place = site.ToponymOf(d, s, f.Head); c.Kind == orontes.Control {
				c.Place = site.Taken(d, s, f, c.Place)
			}
			if c.Place == nil && c.Kind == orontes.Control && f.Slot.Required && f.Object == "" && (f.Placed == "" && c.Type != "government_fell" || c.Type == "held") {
				return // holding an unnamed place says nothing
			}
			// What is taken is the place, wherever else the sentence leads.
			if sure = c.Place != nil && (several || c.Kind == orontes.Control && f.Slot.Required && !site.Coarse(c.Place)); !sure {
				c.Place = nil
			}
			if c.Object == "" {
				c.Object = f.Object
			}
		}
	}
	t := draft.Draft{Claim: c, Reading: r, S: s, Sure: sure}
	own := -1
	if f != nil && (f.Slot.Role == lexicon.Object || f.Slot.Role == lexicon.Content || f.Slot.Role == lexicon.Place) {
		own = f.Head
	}
	roles.ChooseRoles(d, &t, own)
	fallBack(d, &t.Claim)
	t.Claim.Span = quoteSpan(d, s, r, &t.Claim)
	if c.Kind == orontes.Accusation {
		t.Claim.Object = ""
		t.Claim.Span = roles.Accusing(d, s, r, t.Claim.Span)
	}
	t.Claim.Quote = t.Claim.Span.In(d.Report.Text)
	t.Claim.Actors = slices.Clone(t.Claim.Actors)
	speech.Suspect(d, s, &t.Claim)
	outlook.WeighOutlook(d, &t)
	d.Drafts = append(d.Drafts, t)
}

// fallBack makes a withdrawal of the flight of an armed side: soldiers are no refugees.
func fallBack(d *draft.Document, c *orontes.Claim) {
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
