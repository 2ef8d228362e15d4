package reader

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
)

// enumeration is the names that a plural noun for places goes on to list, as
// ranges of tokens: "the villages of Tell Sultan, Kafr Amim and Tell Aghar",
// "two towns – Rastan and Talbisseh".
func (d *document) enumeration(s *sentence, i int) (names [][2]int) {
	t := s.token(i)
	if !plural(t) || s.toponym[i] != nil || d.reader.words.Places.Class(t.Lemma, s.before(i)) == "" {
		return nil
	}
	k := i + 1
	for opened := false; !opened; k++ { // "two towns en route to Homs – Rastan and Talbisseh"
		if k >= len(s.Tokens) || k > i+8 || isVerb(s.token(k)) {
			return nil
		}
		switch s.Tokens[k].Form {
		case "of":
			opened = k == i+1
		case "including", "namely":
			opened = true
		case "–", "—", "-", ":", "(":
			opened = s.Tokens[k].Form != "-" || s.Tokens[k-1].SpaceAfter
		}
	}
	for k < len(s.Tokens) {
		first := k
		for k < len(s.Tokens) && (capitalised(s.Tokens[k].Form) || k > first && s.Tokens[k].Form == "-" && !s.Tokens[k].SpaceAfter || s.toponym[k] != nil) && !s.timed[k] {
			k++
		}
		if k == first {
			break
		}
		names = append(names, [2]int{first, k})
		next := k
		for next < len(s.Tokens) && (s.Tokens[next].Form == "," || s.Tokens[next].Form == "and" || s.Tokens[next].Form == "&") {
			next++
		}
		if next == k {
			break
		}
		k = next
	}
	return names
}

// markEnumerations makes each name of such a list a place, whole: where the
// gazetteer knows but a part of a name ("Naya" in "Kafr Naya"), it is another's.
func (d *document) markEnumerations(s *sentence) {
	for i := range s.Tokens {
		for _, name := range d.enumeration(s, i) {
			first, last := name[0], name[1]
			if f := s.toponym[first]; f != nil && f.First <= first && f.Last >= last || slices.ContainsFunc(s.party[first:last], func(m *mention) bool { return m != nil }) {
				continue
			}
			d.unlocated(s, first, last)
		}
	}
}

// unlocated marks tokens as the name of a place that has no point.
func (d *document) unlocated(s *sentence, first, last int) {
	span := d.span(s, first, last)
	f := &gazetteer.Found{Sentence: s.number, First: first, Last: last}
	f.Text, f.Span, f.Place = span.In(d.report.Text), span, orontes.Place{Name: squash(span.In(d.report.Text))}
	for k := first; k < last; k++ {
		s.toponym[k] = f
	}
}
