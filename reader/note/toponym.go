package note

import (
	"slices"
	"strings"

	"orontes"
	"orontes/gazetteer"
)

// markToponyms keeps the places that the gazetteer found, but for what the
// reader knows to be something else here.
func (d *Notes) markToponyms(found []gazetteer.Found) {
	for k := range found {
		f := &found[k]
		s := &d.Sentences[f.Sentence]
		if s.Timed[f.First] {
			continue // "6 October" is a town as well
		}
		if m := s.Party[f.First]; m != nil && m.Party != nil && (m.Last-m.First > f.Last-f.First || m.Party.Class != "government" && AllCapitals(s.Tokens[f.First].Form)) {
			continue // part of a group's name, or its abbreviation
		}
		if !s.Body && s.Number > 0 && !strings.Contains(d.Report.Dateline, f.Text) {
			continue // a byline names its writer
		}
		d.Toponyms = append(d.Toponyms, f.Toponym)
		for i := f.First; i < f.Last; i++ {
			s.Toponym[i] = f
		}
	}
	for n := range d.Sentences {
		d.abroad(&d.Sentences[n])
	}
	d.unplaced()
}

// abroad takes the point off a name that is said to be a part of a place in
// another country: "the Sulaymaniyah neighbourhood of Aleppo" is not in Iraq.
func (d *Notes) abroad(s *Sentence) {
	for i, f := range s.Toponym {
		if f == nil || i != f.First || !f.Resolved || f.Precision != orontes.PrecisionSettlement || f.Last >= len(s.Tokens) || d.Known.Words.Places.Class(s.Tokens[f.Last].Lemma, s.Before(f.Last)) != "district" {
			continue
		}
		opened := false
		for k := f.Last + 1; k < min(f.Last+8, len(s.Tokens)) && s.Tokens[k].UPOS != "PUNCT" && !IsVerb(s.Token(k)); k++ {
			opened = opened || s.Lower(k) == "of" || s.Lower(k) == "in"
			if g := s.Toponym[k]; g != nil && opened && g.Resolved {
				if g.Country != f.Country {
					d.Unlocated(s, f.First, f.Last)
				}
				break
			}
		}
	}
}

// PlaceOf is the name that a noun phrase has or that hangs from it most closely: "the
// city, Homs", "the town of Rastan", "Aleppo airport", "a bridge in Rastan".
func (s *Sentence) PlaceOf(i int) *gazetteer.Found {
	if f := s.Toponym[i]; f != nil && !f.Metonym {
		return f
	}
	var best *gazetteer.Found
	least := len(hangs)
	for _, c := range s.Children(i) {
		if f := s.Toponym[c]; f != nil && !f.Metonym {
			if k := slices.Index(hangs[:], Universal(s.Tokens[c].Rel)); k >= 0 && k < least {
				best, least = f, k
			}
		}
	}
	return best
}

// hangs are the relations in which a name stands to what bears it or lies there, the
// closest first.
var hangs = [...]string{"appos", "flat", "compound", "amod", "nmod"}

// Definite reports whether a noun phrase has a definite article, a demonstrative or an
// owner.
func (d *Notes) Definite(s *Sentence, i int) bool {
	for _, c := range s.Children(i) {
		switch s.Lower(c) {
		case "the", "this", "that":
			return true
		}
		if s.Tokens[c].Rel == "nmod:poss" {
			return true
		}
	}
	return false
}
