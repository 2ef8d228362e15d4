package reader

import (
	"strings"

	"orontes"
	"orontes/language"
)

// party is an actor as the reader sees it, with what it needs to know to
// decide whether it fits a role.
type party struct {
	orontes.Actor
	head   int
	plural bool
	known  bool // in the registry, a country, or a common noun for a party
}

// actorAt reads the noun phrase headed by token i as a party. ok is false for a
// phrase that names no party: a thing, an event, a time.
func (d *document) actorAt(s *sentence, i int) (p party, ok bool) {
	i = s.counted(i)
	t := s.token(i)
	p.head, p.plural = i, plural(t)
	if t.UPOS == "PRON" || t.UPOS == "DET" {
		return d.pronoun(s, i)
	}
	for _, c := range s.Children(i) {
		if c < i && d.reader.grammar.sway[t.Lemma] { // "passed to rebel control", "in government hands"
			if owner, ok := d.actorAt(s, c); ok && owner.known {
				return owner, true
			}
		}
	}
	first, last := s.core(i)
	p.Name, p.Span = squash(d.words(s, first, last)), d.span(s, first, last)
	switch {
	case s.timed[i]:
		return p, false
	case t.UPOS == "NUM": // "killing 12": people without a noun
		p.Name, p.Class, p.Span = "people", "civilians", d.span(s, i, i+1)
		return p, s.quantity[i] >= 0
	case d.named(s, i, first, last, &p):
		return p, true
	case !isNominal(t) && t.UPOS != "ADJ":
		return p, false
	}
	if class := d.reader.actors.Nouns.Class(t.Lemma, s.before(i)); class != "" {
		p.Class, p.known = class, true
		d.affiliate(s, i, first, last, &p)
		if p.Class == "armed_group" && t.XPOS == "NN" && t.Rel == "compound" && last == first+1 && !strings.HasSuffix(p.Name, "s") {
			p.Name += "s" // whose "rebel mortar attack" was, was not one rebel's
		}
		return p, true
	}
	isName := t.UPOS == "PROPN" && s.toponym[i] == nil
	for k := first; k < last && isName; k++ { // "Foreign Minister …": an office inside the name says what he is
		switch class := d.reader.actors.Nouns.Class(s.lower(k), s.before(k)); class {
		case "government", "state_forces", "armed_group", "political":
			p.Class, p.known = class, true
			return p, true
		}
	}
	code, isPeople := d.people(t)
	switch e := s.entity[i]; {
	case isPeople && universal(t.Rel) == "compound", isPeople && (t.UPOS == "ADJ" || t.Rel == "amod"):
		p.Actor, p.known = d.forcesOf(s, code, i), true
	case isName && e != nil && e.Type != language.Person && e.Type != language.Location:
		p.Name = squash(d.words(s, min(first, e.First), max(last, e.Last)))
	case isName && s.isPerson(i):
		d.person(s, i, &p)
	case isPeople:
		p.Class, p.known = "civilians", true
	default:
		return p, isName
	}
	return p, true
}

// named resolves a phrase through the registry or as a country or capital.
func (d *document) named(s *sentence, i, first, last int, p *party) bool {
	if f := s.toponym[i]; f != nil && i >= f.First && s.party[i] == nil && (f.Precision == orontes.PrecisionCountry || f.Metonym) && f.Country != "" {
		p.known, p.Class, p.Name = true, "government", f.Name
		p.ID = strings.ToLower(f.Country) + "-gov"
		p.Span = f.Span
		if name := d.country(f.Country); name != "" {
			p.Name = name
		}
		return true
	}
	if m := s.party[i]; m != nil {
		p.known, p.Span = true, d.span(s, m.first, m.last)
		p.Name, p.ID, p.Class = m.party.Name, m.party.ID, m.party.Class
		if m.leader != "" {
			p.Name = m.leader
		}
		return true
	}
	// "HTS fighters", "President Bashar al-Assad": a registry name before or
	// after the noun it qualifies.
	for k := first; k < last; k++ {
		m := s.party[k]
		if m == nil {
			continue
		}
		class := d.reader.actors.Nouns.Class(s.Tokens[i].Lemma, s.before(i))
		if m.leader == "" && class == "" && s.Tokens[i].UPOS != "PROPN" {
			continue
		}
		p.known, p.ID, p.Class = true, m.party.ID, m.party.Class
		switch {
		case m.leader != "":
			p.Name, p.Span = m.leader, d.span(s, m.first, m.last)
		case (class == "armed_group" || class == "state_forces") && !d.reader.words.Roles[s.Tokens[i].Lemma]:
			p.Name = m.party.Name // its soldiers are the party; one officer who speaks is himself
		}
		return true
	}
	return false
}

// affiliate finds whose soldiers, government or planes a common noun speaks of: what
// the fighters of a group did the group did, and those of a country are its forces.
func (d *document) affiliate(s *sentence, i, first, last int, p *party) {
	country := ""
	for k := first; k < i; k++ {
		if code, ok := d.reader.places.Demonym(s.Tokens[k].Form); ok {
			country = code
		}
		if f := s.toponym[k]; f != nil && f.Precision == orontes.PrecisionCountry {
			country = f.Country
		}
	}
	o := s.child(i, "nmod:poss")
	if of := s.child(i, "nmod"); o < 0 && of > i && s.preposition(of) == "of" {
		o = of
	}
	if o >= 0 && p.Class != "civilians" {
		owner, ok := d.actorAt(s, o)
		from, to := min(first, s.left(o)), max(last, s.right(o))
		if o < i && !owner.Inferred {
			p.Span = d.span(s, from, to)
		}
		switch code, state := strings.CutSuffix(owner.ID, "-gov"); {
		case !ok || owner.Class != "armed_group" && owner.Class != "state_forces" && owner.Class != "government":
		case owner.Inferred || owner.Class == "armed_group":
			span := p.Span
			p.Actor, p.Span = owner.Actor, span
		case state:
			country, p.Name = code, squash(d.words(s, from, to))
		default:
			p.ID, p.Class, p.Name = owner.ID, owner.Class, squash(d.words(s, from, to))
		}
	}
	if country == "" {
		return
	}
	switch p.Class {
	case "state_forces":
		p.ID = strings.ToLower(country) + "-forces"
	case "government":
		p.ID = strings.ToLower(country) + "-gov"
	}
}

// forcesOf names the armed forces of a country whose adjective stands at token i.
func (d *document) forcesOf(s *sentence, country string, i int) orontes.Actor {
	return orontes.Actor{
		Name: squash(s.Tokens[i].Form) + " forces", ID: strings.ToLower(country) + "-forces",
		Class: "state_forces", Span: d.span(s, i, i+1),
	}
}

// people reports whether a word is the name of a country's people: "Syrians".
func (d *document) people(t *language.Token) (country string, ok bool) {
	if t.UPOS != "PROPN" && t.UPOS != "NOUN" && t.UPOS != "ADJ" {
		return "", false
	}
	return d.reader.places.Demonym(t.Form)
}

// country is the name of a country, "" for none. A report names few, and often.
func (d *document) country(code string) string {
	name, ok := d.countries[code]
	if !ok {
		if place, known := d.reader.places.Country(code); known {
			name = place.Name
		}
		if d.countries == nil {
			d.countries = map[string]string{}
		}
		d.countries[code] = name
	}
	return name
}

// person keeps a person's name only where a public office stands beside it.
// Private persons are not named, but called by what they are where the report
// says so ("a resident"); the quote has the report's own words.
func (d *document) person(s *sentence, i int, p *party) {
	e := s.entity[i]
	name := squash(d.words(s, e.First, e.Last))
	office, role := -1, -1
	beside := s.Children(i)
	for k := max(0, e.First-3); k < e.First; k++ {
		beside = append(beside[:len(beside):len(beside)], k)
	}
	for _, k := range beside {
		switch {
		case k > i && (universal(s.Tokens[k].Rel) != "appos" || !isNominal(s.token(k))):
		case d.reader.words.Private[s.Tokens[k].Lemma]:
			role = k
		case d.public(s, k):
			office = k
		}
	}
	p.Span = d.span(s, e.First, e.Last)
	switch {
	case office >= 0:
		p.Name, p.Class = name, d.reader.actors.Nouns.Class(s.Tokens[office].Lemma, s.before(office))
		d.memory.offices[name] = true
	case d.memory.offices[name]:
		p.Name, p.Class = name, ""
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
