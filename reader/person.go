package reader

import (
	"strings"
)

// person keeps a person's name only where a public office stands beside it.
// Private persons are not named, but called by what they are where the report
// says so ("a resident"); the quote has the report's own words.
func (d *document) person(s *sentence, i int, p *party) {
	e := s.entity[i]
	office, role := -1, -1
	consider := func(k int) {
		switch {
		case d.reader.words.Private[s.Tokens[k].Lemma]:
			role = k
		case d.public(s, k):
			office = k
		}
	}
	for k := max(0, e.First-3); k < e.First; k++ {
		consider(k)
	}
	if office < 0 {
		for _, c := range s.Children(i) {
			if universal(s.Tokens[c].Rel) == "appos" && isNominal(s.token(c)) {
				consider(c)
			}
		}
	}
	if office < 0 && d.memory.offices[d.entityName(s, e)] {
		office = i
	}
	p.Span = d.span(s, e.First, e.Last)
	switch {
	case office >= 0:
		p.Name = d.entityName(s, e)
		d.memory.offices[p.Name] = true
		p.Class = d.reader.actors.Nouns.Class(s.Tokens[office].Lemma, s.before(office))
	case role >= 0:
		p.Name, p.Class = "a "+s.Tokens[role].Lemma, "civilians"
		if strings.ContainsRune("aeiou", rune(s.Tokens[role].Lemma[0])) {
			p.Name = "an " + s.Tokens[role].Lemma
		}
	default:
		p.Name, p.Class = "a named person", "civilians"
	}
}

// public reports whether a noun is a public office, or a post in a body that
// speaks in public.
func (d *document) public(s *sentence, i int) bool {
	if d.reader.words.Roles[s.Tokens[i].Lemma] || d.reader.words.Roles[s.lower(i)] {
		return true
	}
	switch d.reader.actors.Nouns.Class(strings.ToLower(s.Tokens[i].Lemma), s.before(i)) {
	case "government", "state_forces", "armed_group", "political", "diplomats", "international", "agency", "monitor":
		return true
	}
	return false
}
