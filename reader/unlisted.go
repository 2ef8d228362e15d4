package reader

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/lexicon"
)

// unplaced marks names that the entity tagger takes for places and no gazetteer
// has, so that a claim can say where by name. They get no point, and do not
// count among the report's toponyms: the tagger alone is too often wrong.
func (d *document) unplaced() {
	for n := range d.sentences {
		s := &d.sentences[n]
		for k := range s.Entities {
			e := &s.Entities[k]
			last := e.Last - 1
			if e.Type != language.Location || s.Tokens[e.First].UPOS != "PROPN" {
				continue
			}
			free := true
			for i := e.First; i < e.Last; i++ {
				free = free && s.toponym[i] == nil && s.party[i] == nil && !s.timed[i] && capitalised(s.Tokens[i].Form)
			}
			if e.Last == e.First+1 && d.reader.words.Places.Known(s.lower(e.First)) {
				continue // "operations across Country", in a headline
			}
			if _, people := d.people(s.token(last)); !free || people || universal(s.Tokens[e.First].Rel) == "compound" {
				continue
			}
			d.unlocated(s, e.First, e.Last)
		}
	}
}

// unlisted marks names that no gazetteer has and that only the verb shows to be
// places: "the rebels captured Kitchanga". They get no point.
func (d *document) unlisted() {
	for n := range d.sentences {
		s := &d.sentences[n]
		d.markEnumerations(s)
		for i := range s.Tokens {
			if s.toponym[i] != nil || s.party[i] != nil || s.timed[i] || !d.seized(s, i) {
				continue
			}
			first, last := s.core(i)
			switch t := s.token(i); {
			case t.UPOS == "PROPN" && !d.placeWord(s, i) && !d.reader.words.Objects.Known(s.lower(i)): // but not "the M5"
				if _, people := d.people(t); people || s.entity[i] != nil && s.entity[i].Type != language.Location {
					continue
				}
			case t.UPOS == "NOUN" && !plural(t) && first < i && d.placeWord(s, i): // "the Layramoun industrial area"
				if s.Tokens[first].UPOS != "PROPN" || s.toponym[first] != nil || s.party[first] != nil {
					continue
				}
			default:
				continue
			}
			d.unlocated(s, first, last)
		}
	}
}

// seized reports whether token i is what an armed party is said to have seized,
// lost or held, by verbs whose object is a place.
func (d *document) seized(s *sentence, i int) bool {
	t := s.token(i)
	position := "obj"
	if t.Rel == "obl" {
		position = s.preposition(i)
	}
	if t.Head < 0 || t.Rel != "obj" && position != "from" || s.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	subject := s.subject(t.Head)
	if subject < 0 || !d.armed(s, subject) {
		return false
	}
	for _, m := range d.reader.lexicon.Heads(s.Tokens[t.Head].Lemma) {
		if slot := m.Entry.Slot(position); m.Entry.Kind == orontes.Control && len(m.Word.Rest) == 0 && m.Word.Class == lexicon.Verb && slot != nil && slot.Role == lexicon.Place {
			return true
		}
	}
	return false
}

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
		mark := s.Tokens[k].Form
		opened = k == i+1 && mark == "of" || d.reader.grammar.naming[mark] || mark == ":" ||
			s.Tokens[k].UPOS == "PUNCT" && mark != "," && s.Tokens[k-1].SpaceAfter
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
