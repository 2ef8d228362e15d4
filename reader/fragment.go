package reader

import (
	"orontes"
	"orontes/reader/lexicon"
	"orontes/reader/quantity"
)

// longestFragment is the most words a line of a table or list may have and
// still be read as a label with its number.
const longestFragment = 14

// fragment reads a line without a verb that puts a number beside a word which
// counts people or things: "Number of displaced: 452", "321 houses destroyed",
// "Population evacuated 116129". It is asked only where grammar found nothing.
func (d *document) fragment(s *sentence) {
	if len(s.Tokens) > longestFragment {
		return
	}
	q := s.onlyCount()
	if q == nil {
		return
	}
	for i := range s.Tokens {
		if s.finite(i) {
			return
		}
	}
	for i := range s.Tokens {
		for _, m := range d.reader.lexicon.Heads(s.Tokens[i].Lemma) {
			if !counting[m.Entry.Kind] || m.Entry.Weak || m.Word.Class == lexicon.Verb && s.Tokens[i].UPOS == "NOUN" || len(m.Word.Rest) > 0 || i >= q.First && i < q.Last {
				continue
			}
			measure := measureOf(m.Entry)
			object := d.objectIn(s)
			if measure == "" || (m.Entry.Kind == orontes.Damage) != (object != "") {
				continue
			}
			d.fragmentClaim(s, i, m.Entry, q, object)
			return
		}
	}
}

// counting are the kinds whose words can label a number.
var counting = map[orontes.Kind]bool{
	orontes.Displacement: true, orontes.Casualties: true, orontes.Detention: true, orontes.Damage: true,
}

// onlyCount is the one quantity of a sentence that counts people, households or
// things; nil where there is none or several.
func (s *sentence) onlyCount() *quantity.Quantity {
	var only *quantity.Quantity
	for k := range s.quantities {
		q := &s.quantities[k]
		if q.Unit == orontes.UnitKM || q.Unit == orontes.UnitPercent || q.Compound {
			continue
		}
		if only != nil {
			return nil
		}
		only = q
	}
	return only
}

func (d *document) objectIn(s *sentence) string {
	for i := range s.Tokens {
		if t := s.token(i); t.UPOS == "NOUN" || t.UPOS == "PROPN" {
			if object := d.reader.words.Objects.Class(t.Lemma, s.before(i)); object != "" {
				return object
			}
		}
	}
	return ""
}

func (d *document) fragmentClaim(s *sentence, i int, e *lexicon.Entry, q *quantity.Quantity, object string) {
	c := orontes.Claim{
		Report: d.report.ID, Kind: e.Kind, Type: e.Type, Object: object, Sentence: s.number,
		Modality: orontes.Asserted, Score: 0.6, Figure: figure(q, measureOf(e)),
	}
	if c.Kind == orontes.Displacement {
		c.Accumulation = orontes.Stock
	}
	if only := s.onlyScene(); only != nil {
		c.Place = &only.Toponym
	}
	c.Span = d.span(s, 0, len(s.Tokens))
	c.Quote = c.Span.In(d.report.Text)
	d.drafts = append(d.drafts, draft{claim: c, s: s, at: i, rule: "fragment"})
}
