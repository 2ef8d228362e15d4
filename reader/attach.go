package reader

import (
	"orontes"
	"orontes/reader/lexicon"
)

// reattach gives a verb the phrases that say from whom, from where, to whom and
// by whom, where the parser hung them from the noun before: "expelled the group
// from Kobani", "passed from the rebels to the army". Only what cannot belong to
// that noun is taken: a party beside a place, a place beside a party.
func (d *document) reattach(f *frame) {
	s := f.s
	if t := s.token(f.head); t.Rel == "acl" && t.XPOS == "VB" && t.Head >= 0 && (s.Tokens[t.Head].Rel == "obj" || s.Tokens[t.Head].Rel == "obl:unmarked" && s.quantityOf(t.Head) != nil) && !f.has("subj") && s.hasTo(f.head) && d.partyWord(s, t.Head) {
		f.add("subj", t.Head, true) // "forced 337,000 people to evacuate"
	}
	for _, a := range f.args {
		if a.head < 0 || a.carried || a.position == "that" || a.position == "subj" {
			continue
		}
		for _, c := range s.Children(a.head) {
			if universal(s.Tokens[c].Rel) != "nmod" || c < a.head || c < f.head {
				continue
			}
			p := s.preposition(c)
			switch {
			case a.position == "obj" && (p == "at" || p == "on" || p == "against" || p == "into") && !f.has(p) && d.arms(s, a.head):
				f.add(p, c, true) // "fired four shells at targets"
			case p == "with" && !f.has("with") && d.arms(s, c):
				f.add(p, c, true) // no town has rocket shells
			case p == "by" && f.passive && !f.has("subj") && d.partyWord(s, c):
				f.add("subj", c, true)
			case p != "from" && p != "to" && p != "out of" || f.has(p):
			case a.position == "from" && p == "to",
				d.partyWord(s, c) && d.placeWord(s, a.head), d.placeWord(s, c) && d.partyWord(s, a.head):
				if p == "out of" {
					p = "from"
				}
				f.add(p, c, true)
			}
		}
	}
}

// partyWord reports whether a noun is a party's name or a word for one.
func (d *document) partyWord(s *sentence, i int) bool {
	return s.toponym[i] == nil && (s.party[i] != nil || d.reader.actors.Nouns.Class(s.Tokens[i].Lemma, s.before(i)) != "")
}

// placeWord reports whether a noun is a place's name or a word for one.
func (d *document) placeWord(s *sentence, i int) bool {
	return s.toponym[i] != nil || s.party[i] == nil && d.reader.words.Places.Class(s.Tokens[i].Lemma, s.before(i)) != ""
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

// armed reports whether a noun names or means an armed party.
func (d *document) armed(s *sentence, i int) bool {
	class := d.reader.actors.Nouns.Class(s.Tokens[i].Lemma, s.before(i))
	if c := s.child(i, "nmod"); class == "" && c > i && s.preposition(c) == "of" { // "an alliance of insurgents"
		class = d.reader.actors.Nouns.Class(s.Tokens[c].Lemma, s.before(c))
	}
	if m := s.party[i]; m != nil && m.party != nil {
		class = m.party.Class
	} else if class == "other" { // "the rebels' command"
		if p, ok := d.actorAt(s, i); ok {
			class = p.Class
		}
	}
	return class == "armed_group" || class == "state_forces" || class == "government"
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
