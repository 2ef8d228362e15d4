package reader

import (
	"slices"
	"strings"

	"orontes"
	"orontes/gazetteer"
)

// settlementBefore is the settlement last named before token i.
func (d *document) settlementBefore(s *sentence, i int) *gazetteer.Found {
	var best *gazetteer.Found
	for k := i - 1; k >= 0; k-- {
		f := s.toponym[k]
		if f == nil || !f.Resolved || f.Precision != orontes.PrecisionSettlement || f.Metonym || s.aside(k, i) || !suits(s.Tokens[i].Lemma, f) {
			continue
		}
		// Of several, "the city" is the one the report keeps naming.
		if best == nil || d.memory.named[f.Key] > d.memory.named[best.Key] {
			best = f
		}
	}
	if best != nil {
		return best
	}
	return d.salient(s, s.Tokens[i].Lemma)
}

// A city has at least this many people, a town or a village at most, or the size is
// not known.
const cityPeople, townPeople, villagePeople = 20_000, 500_000, 50_000

// suits reports whether a noun may stand for a settlement of its size.
func suits(noun string, f *gazetteer.Found) bool {
	seat := strings.HasPrefix(f.Feature, "PPLA") || f.Feature == "PPLC"
	switch noun {
	case "city", "metropolis":
		return f.Population >= cityPeople || seat && f.Feature != "PPLA3" && f.Feature != "PPLA4"
	case "capital":
		return seat
	case "town":
		return f.Population <= townPeople
	case "village", "hamlet":
		return f.Population <= villagePeople
	}
	return true
}

// seat reports whether a name only says where somebody is at home: "the
// London-based monitor", "Beirut-backed".
func (s *sentence) seat(f *gazetteer.Found) bool {
	if f.Last >= len(s.Tokens) {
		return false
	}
	next := s.Tokens[f.Last].Form
	return next == "-" || strings.HasPrefix(next, "-")
}

// salient is the settlement a report is on about at sentence s: of those named
// in the last three sentences that the noun suits, the one named most often so
// far.
func (d *document) salient(s *sentence, noun string) *gazetteer.Found {
	var best *gazetteer.Found
	most := 0
	for n := s.number - 1; n >= max(0, s.number-3); n-- {
		if n > 0 && !d.sentences[n].body {
			continue
		}
		for i := range d.sentences[n].toponym {
			f := d.sentences[n].toponym[i]
			if f == nil || i != f.First || !f.Resolved || f.Metonym || f.Precision != orontes.PrecisionSettlement || !suits(noun, f) {
				continue
			}
			if count := d.memory.named[f.Key]; count > most {
				best, most = f, count
			}
		}
	}
	return best
}

// aside reports whether token k stands in a relative clause that token i is no
// part of: what is named in passing is not what "the city" goes on about.
func (s *sentence) aside(k, i int) bool {
	clause := k
	if s.Tokens[k].Rel != "acl:relcl" {
		clause = s.ancestor(k, func(at int) bool { return s.Tokens[at].Rel == "acl:relcl" })
	}
	return clause >= 0 && s.depth(i, clause) < 0
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

// namesPlace reports whether a sentence names any place.
func (s *sentence) namesPlace() bool {
	return slices.ContainsFunc(s.toponym, func(f *gazetteer.Found) bool { return f != nil })
}

// itsPlace is the noun that "it" stands for where that is a place: the last
// thing that its sentence says something of, parties and times aside ("entered
// the city and took most of it"). -1 for none.
func (d *document) itsPlace(s *sentence, i int) int {
	if s.lower(i) != "it" {
		return -1
	}
	for k := i - 1; k >= 0; k-- {
		t := s.token(k)
		switch rel := universal(t.Rel); {
		case t.UPOS != "NOUN" && t.UPOS != "PROPN", rel != "obj" && rel != "nsubj", s.timed[k], d.partyWord(s, k):
		case d.placeWord(s, k) && !plural(t):
			return k
		default:
			return -1
		}
	}
	return -1
}
