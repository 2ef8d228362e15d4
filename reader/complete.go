package reader

import (
	"slices"
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/ontology"
	"orontes/reader/lexicon"
)

// complete adds what belongs to one filler, of several that split a reading or the only
// one, and stores the claim.
func (d *document) complete(s *sentence, r *reading, c orontes.Claim, f *fill, several bool) {
	sure := c.Place != nil || c.Origin != nil // a part's own
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

// listed reports whether a name begins a list: "in the Philippines, Taiwan and China",
// but not "in Zindajan, Herat".
func (s *sentence) listed(f *gazetteer.Found) bool {
	at := f.Last
	for at+1 < len(s.Tokens) && s.Tokens[at].Form == "," && s.toponym[at+1] != nil {
		at = s.toponym[at+1].Last
	}
	if at < len(s.Tokens) && s.Tokens[at].Form == "," {
		at++
	}
	return at+1 < len(s.Tokens) && s.Tokens[at].UPOS == "CCONJ" && s.toponym[at+1] != nil
}

// taken is the place that a filler of that role means, with how it is related to the
// place it names: what is seized is the place itself, however the sentence goes on to
// say where it lies, and perhaps only a part of it.
func (d *document) taken(s *sentence, f *fill, place *orontes.Toponym) *orontes.Toponym {
	if p := f.slot.Position; place != nil && (p == "obj" || p == "subj") && (place.DistanceKM > 0 || compass[strings.TrimSuffix(place.Relation, " of")] && strings.HasSuffix(place.Relation, " of")) {
		place = bare(place)
	}
	return d.partly(s, f, place)
}

// partly marks a place of which only a part is told: who took "13 villages in
// western Aleppo" or "parts of Khartoum" does not hold the one or the other.
func (d *document) partly(s *sentence, f *fill, t *orontes.Toponym) *orontes.Toponym {
	if t == nil || strings.HasSuffix(t.Relation, " of") || t.DistanceKM != 0 {
		return t
	}
	switch word := s.partOf(f.head); {
	case word == "all" || word == "most" || word == "much": // who holds most of a city is who holds it
		return t
	case word != "", f.place == nil && f.placed != "" && (plural(s.token(f.head)) || d.lies(s, f.head)):
		part := *t
		part.Relation = partial
		return &part
	}
	return t
}

// partial is the relation of a part to its place.
const partial = "part of"

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

// coarse reports whether a place is no more than a country or a province of it.
func coarse(t *orontes.Toponym) bool {
	return t.Resolved && (t.Precision == orontes.PrecisionCountry || t.Precision == orontes.PrecisionAdmin1)
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
