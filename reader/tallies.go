package reader

import (
	"orontes"
	"orontes/reader/lexicon"
	"orontes/reader/quantity"
)

// tallies reads numbers with what became of whom they count right behind them, which
// no verb of the sentence has claimed: "clashes at the gate, nine killed, 24 hurt".
func (d *document) tallies(s *sentence, first int) {
	for k := range s.quantities {
		q := &s.quantities[k]
		if q.Unit != "" && q.Unit != orontes.UnitPeople && q.Unit != orontes.UnitHouseholds && q.Noun < 0 || q.Unit == orontes.UnitPercent || told(d.drafts[first:], q) {
			continue
		}
		counted, at := q.Last-1, q.Last
		if q.Noun >= q.Last {
			counted, at = q.Noun, q.Noun+1
		}
		if at >= len(s.Tokens) || s.claimed[at] || !s.became(at) {
			continue
		}
		if r := d.tally(s, at, counted, q); r != nil {
			s.claimed[at] = true
			d.draft(s, r)
		}
	}
}

// became reports whether token i can say what became of somebody: a participle, "dead".
func (s *sentence) became(i int) bool {
	t := s.token(i)
	return t.XPOS == "VBN" || t.XPOS == "VBD" || t.UPOS == "ADJ" || t.UPOS == "NOUN" && !plural(t)
}

// tally lays the lexicon's line for token i over the number before it.
func (d *document) tally(s *sentence, i, head int, q *quantity.Quantity) *reading {
	for _, m := range d.heads(s, i) {
		if !counting[m.Entry.Kind] || m.Entry.Weak || measureOf(m.Entry) == "" {
			continue
		}
		words, object, ok := s.phraseFits(i, m.Word)
		if !ok || len(words) > 1 {
			continue
		}
		f := frame{s: s, head: i, class: m.Word.Class, light: d.reader.light}
		switch m.Word.Class {
		case lexicon.Verb:
			f.passive = true
			f.add("obj", head, false)
		case lexicon.Adjective:
			f.add("subj", head, false)
		default:
			continue
		}
		for _, c := range s.Children(i) {
			if isRel(s.Tokens[c].Rel, "obl") {
				f.oblique(c)
			}
		}
		if r := d.lay(&f, m, words, object); r != nil && len(r.fillers) > 0 {
			return r
		}
	}
	return nil
}
