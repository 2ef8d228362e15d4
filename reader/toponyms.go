package reader

import (
	"strings"

	"orontes"
	"orontes/gazetteer"
)

// markToponyms keeps the places that the gazetteer found, but for what the
// reader knows to be something else here.
func (d *document) markToponyms(found []gazetteer.Found) {
	bearings := map[int]bool{} // offsets of names that only say where another lies
	for k := range found {
		f := &found[k]
		s := &d.sentences[f.Sentence]
		if s.timed[f.First] {
			continue // "6 October" is a town as well
		}
		if m := s.party[f.First]; m != nil && m.party != nil && (m.last-m.first > f.Last-f.First || m.party.Class != "government" && allCapitals(s.Tokens[f.First].Form)) {
			continue // part of a group's name, or its abbreviation
		}
		if initialism(s.Tokens[f.Last-1].Form) {
			continue
		}
		if !s.body && s.number > 0 && !strings.Contains(d.report.Dateline, f.Text) {
			continue // a byline names its writer
		}
		d.toponyms = append(d.toponyms, f.Toponym)
		if d.bearing(s, f) {
			bearings[f.Span.Start] = true
			continue
		}
		for i := f.First; i < f.Last; i++ {
			s.toponym[i] = f
		}
	}
	for n := range d.sentences {
		d.abroad(&d.sentences[n])
	}
	d.unplaced(bearings)
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

// initialism reports whether a name is the plural or the possessive of an
// abbreviation: "NGOs", "SANAs correspondent".
func initialism(name string) bool {
	short, ok := strings.CutSuffix(name, "s")
	return ok && allCapitals(short)
}

// bearing reports whether a name only says where the place named right before
// it lies: "Jayrud, 60 kilometres (35 miles) northeast of Damascus". Nothing
// happened there.
func (d *document) bearing(s *sentence, f *gazetteer.Found) bool {
	if f.DistanceKM == 0 && !strings.HasSuffix(f.Relation, " of") {
		return false
	}
	for i := f.First - 1; i >= max(0, f.First-14); i-- {
		if g := s.toponym[i]; g != nil {
			return g.Precision != orontes.PrecisionCountry
		}
		switch t := s.token(i); {
		case t.UPOS == "NUM" || t.UPOS == "PUNCT" && t.Form != ";" || compass[s.lower(i)] || s.quantity[i] >= 0:
		case t.UPOS == "NOUN" && i > 0 && s.toponym[i-1] != nil && d.reader.words.Places.Known(t.Lemma): // "Mare city"
		case t.UPOS == "DET" || t.UPOS == "ADP" && bearers[s.lower(i)] || bearers[t.Lemma]:
		default:
			return false
		}
	}
	return false
}

// bearers are the words that a distance or a bearing is given with.
var bearers = map[string]bool{
	"of": true, "to": true, "from": true, "about": true, "around": true, "some": true, "just": true, "away": true,
	"nearly": true, "almost": true, "km": true, "kilometre": true, "kilometer": true, "mile": true, "far": true,
}
