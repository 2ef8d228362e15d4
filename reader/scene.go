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
		if f == nil || !f.Resolved || f.Precision != orontes.PrecisionSettlement || f.Metonym || s.aside(k, i) {
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
	return d.salient(s)
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
// in the last three sentences, the one named most often so
// far.
func (d *document) salient(s *sentence) *gazetteer.Found {
	var best *gazetteer.Found
	most := 0
	for n := s.number - 1; n >= max(0, s.number-3); n-- {
		if n > 0 && !d.sentences[n].body {
			continue
		}
		for i := range d.sentences[n].toponym {
			f := d.sentences[n].toponym[i]
			if f == nil || i != f.First || !f.Resolved || f.Metonym || f.Precision != orontes.PrecisionSettlement {
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
