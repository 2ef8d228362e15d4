package reader

import (
	"slices"
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

// toponymOf is the place that a noun phrase names, or means by a definite
// description of a place named before ("the city"). nil for none.
func (d *document) toponymOf(s *sentence, i int) *orontes.Toponym {
	f := s.placeOf(i)
	if f == nil && d.definite(s, i) && !plural(s.token(i)) && d.reader.words.Places.Class(s.Tokens[i].Lemma, s.before(i)) == "settlement" {
		f = d.settlement(s, i)
	}
	if f == nil {
		return nil
	}
	t := f.Toponym
	return &t
}

// placeOf is the name that a noun phrase has or that hangs from it most closely: "the
// city, Homs", "the town of Rastan", "Aleppo airport", "a bridge in Rastan".
func (s *sentence) placeOf(i int) *gazetteer.Found {
	if f := s.toponym[i]; f != nil && !f.Metonym {
		return f
	}
	var best *gazetteer.Found
	least := len(hangs)
	for _, c := range s.Children(i) {
		if f := s.toponym[c]; f != nil && !f.Metonym {
			if k := slices.Index(hangs[:], universal(s.Tokens[c].Rel)); k >= 0 && k < least {
				best, least = f, k
			}
		}
	}
	return best
}

// hangs are the relations in which a name stands to what bears it or lies there, the
// closest first.
var hangs = [...]string{"appos", "flat", "compound", "amod", "nmod"}

// settlement is what "the city" means at token i: of the settlements that its sentence
// names before it, else the last sentence that names any, the one that the report names
// most often.
func (d *document) settlement(s *sentence, i int) *gazetteer.Found {
	named := d.surveyed().named
	for n := s.number; n >= max(0, s.number-farthest); n-- {
		before := &d.sentences[n]
		if n < s.number && n > 0 && !before.body {
			continue
		}
		var best *gazetteer.Found
		for k, f := range before.toponym {
			if n == s.number && k >= i {
				break
			}
			if f != nil && k == f.First && f.Resolved && !f.Metonym && f.Precision == orontes.PrecisionSettlement &&
				(best == nil || named[placeKey(&f.Toponym)] >= named[placeKey(&best.Toponym)]) {
				best = f
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}

func (d *document) definite(s *sentence, i int) bool {
	for _, c := range s.Children(i) {
		switch s.lower(c) {
		case "the", "this", "that":
			return true
		}
		if s.Tokens[c].Rel == "nmod:poss" {
			return true
		}
	}
	return false
}
