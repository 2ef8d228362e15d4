package note

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
)

// unplaced marks names that the entity tagger takes for places and no gazetteer
// has, so that a claim can say where by name. They get no point, and do not
// count among the report's toponyms: the tagger alone is too often wrong.
func (d *Notes) unplaced() {
	for n := range d.Sentences {
		s := &d.Sentences[n]
		for k := range s.Entities {
			e := &s.Entities[k]
			last := e.Last - 1
			if e.Type != language.Location || s.Tokens[e.First].UPOS != "PROPN" {
				continue
			}
			free := true
			for i := e.First; i < e.Last; i++ {
				free = free && s.Toponym[i] == nil && s.Party[i] == nil && !s.Timed[i] && capitalised(s.Tokens[i].Form)
			}
			if e.Last == e.First+1 && d.Known.Words.Places.Known(s.Lower(e.First)) {
				continue // "operations across Country", in a headline
			}
			if _, people := d.People(s.Token(last)); !free || people || Universal(s.Tokens[e.First].Rel) == "compound" {
				continue
			}
			d.Unlocated(s, e.First, e.Last)
		}
	}
}

// Enumeration is the names that a plural noun for places goes on to list, as
// ranges of tokens: "the villages of Tell Sultan, Kafr Amim and Tell Aghar",
// "two towns – Rastan and Talbisseh".
func (d *Notes) Enumeration(s *Sentence, i int) (names [][2]int) {
	t := s.Token(i)
	if !Plural(t) || s.Toponym[i] != nil || d.Known.Words.Places.Class(t.Lemma, s.Before(i)) == "" {
		return nil
	}
	k := i + 1
	for opened := false; !opened; k++ { // "two towns en route to Homs – Rastan and Talbisseh"
		if k >= len(s.Tokens) || k > i+8 || IsVerb(s.Token(k)) {
			return nil
		}
		mark := s.Tokens[k].Form
		opened = k == i+1 && mark == "of" || d.Known.Grammar.naming[mark] || mark == ":" ||
			s.Tokens[k].UPOS == "PUNCT" && mark != "," && s.Tokens[k-1].SpaceAfter
	}
	for k < len(s.Tokens) {
		first := k
		for k < len(s.Tokens) && (capitalised(s.Tokens[k].Form) || k > first && s.Tokens[k].Form == "-" && !s.Tokens[k].SpaceAfter || s.Toponym[k] != nil) && !s.Timed[k] {
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

// MarkEnumerations makes each name of such a list a place, whole: where the
// gazetteer knows but a part of a name ("Naya" in "Kafr Naya"), it is another's.
func (d *Notes) MarkEnumerations(s *Sentence) {
	for i := range s.Tokens {
		for _, name := range d.Enumeration(s, i) {
			first, last := name[0], name[1]
			if f := s.Toponym[first]; f != nil && f.First <= first && f.Last >= last || slices.ContainsFunc(s.Party[first:last], func(m *Mention) bool { return m != nil }) {
				continue
			}
			d.Unlocated(s, first, last)
		}
	}
}

// Unlocated marks tokens as the name of a place that has no point.
func (d *Notes) Unlocated(s *Sentence, first, last int) {
	span := d.Span(s, first, last)
	f := &gazetteer.Found{Sentence: s.Number, First: first, Last: last}
	f.Text, f.Span, f.Place = span.In(d.Report.Text), span, orontes.Place{Name: Squash(span.In(d.Report.Text))}
	for k := first; k < last; k++ {
		s.Toponym[k] = f
	}
}
