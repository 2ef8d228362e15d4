package reader

import (
	"strings"

	"orontes"
	"orontes/gazetteer"
)

// markToponyms keeps the places that the gazetteer found, but for what the
// reader knows to be something else here.
func (d *document) markToponyms(found []gazetteer.Found) {
	for k := range found {
		f := &found[k]
		s := &d.sentences[f.Sentence]
		if s.timed[f.First] {
			continue // "6 October" is a town as well
		}
		if m := s.party[f.First]; m != nil && m.party != nil && (m.last-m.first > f.Last-f.First || m.party.Class != "government" && allCapitals(s.Tokens[f.First].Form)) {
			continue // part of a group's name, or its abbreviation
		}
		if !s.body && s.number > 0 && !strings.Contains(d.report.Dateline, f.Text) {
			continue // a byline names its writer
		}
		d.toponyms = append(d.toponyms, f.Toponym)
		for i := f.First; i < f.Last; i++ {
			s.toponym[i] = f
		}
	}
	for n := range d.sentences {
		d.abroad(&d.sentences[n])
	}
	d.unplaced()
	d.unlisted()
}

// abroad takes the point off a name that is said to be a part of a place in
// another country: "the Sulaymaniyah neighbourhood of Aleppo" is not in Iraq.
func (d *document) abroad(s *sentence) {
	for i, f := range s.toponym {
		if f == nil || i != f.First || !f.Resolved || f.Precision != orontes.PrecisionSettlement || f.Last >= len(s.Tokens) || d.reader.words.Places.Class(s.Tokens[f.Last].Lemma, s.before(f.Last)) != "district" {
			continue
		}
		opened := false
		for k := f.Last + 1; k < min(f.Last+8, len(s.Tokens)) && s.Tokens[k].UPOS != "PUNCT" && !isVerb(s.token(k)); k++ {
			opened = opened || s.lower(k) == "of" || s.lower(k) == "in"
			if g := s.toponym[k]; g != nil && opened && g.Resolved {
				if g.Country != f.Country {
					d.unlocated(s, f.First, f.Last)
				}
				break
			}
		}
	}
}
