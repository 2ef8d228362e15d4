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
	switch {
	case t.UPOS == "PRON" || t.UPOS == "DET":
		return d.pronoun(s, i)
	case s.timed[i] || t.UPOS == "NUM":
		p.Name = squash(t.Form)
		p.Span = d.span(s, i, i+1)
		if s.quantity[i] >= 0 && !s.timed[i] { // "killing 12": people without a noun
			p.Class = "civilians"
			p.Name = "people"
			return p, true
		}
		return p, false
	}
	if sway[t.Lemma] { // "passed to rebel control", "in government hands"
		for _, c := range s.Children(i) {
			if rel := s.Tokens[c].Rel; c < i && (rel == "compound" || rel == "amod" || rel == "nmod:poss") && (d.partyWord(s, c) || rel == "amod") {
				if owner, ok := d.actorAt(s, c); ok && owner.known {
					return owner, true
				}
			}
		}
	}
	first, last := s.core(i)
	p.Span = d.span(s, first, last)
	if d.named(s, i, first, last, &p) {
		return p, true
	}
	if !isNominal(t) && t.UPOS != "ADJ" {
		return p, false
	}
	p.Name = squash(d.words(s, first, last))
	if class := d.reader.actors.Nouns.Class(t.Lemma, s.before(i)); class != "" {
		p.Class, p.known = class, true
		if t.Lemma == "force" && first == i && class == "state_forces" {
			p.Class = "" // "forces" alone may be anybody's
		}
		if o := s.child(i, "nmod:poss"); o >= 0 && s.Tokens[o].UPOS == "PRON" && (p.Class == "" || p.Class == "state_forces" || p.Class == "armed_group") {
			if owner, ok := d.pronoun(s, o); ok && (owner.Class == "armed_group" || owner.Class == "state_forces" || owner.Class == "government") {
				span := p.Span
				p.Actor, p.Span, p.Inferred = owner.Actor, span, true
				return p, true
			}
		}
		if o := s.child(i, "nmod"); o > i && s.preposition(o) == "of" && (p.Class == "" || p.Class == "state_forces" || p.Class == "armed_group") {
			if owner, ok := d.actorAt(s, o); ok && owner.ID != "" && owner.Class == "armed_group" {
				p.ID, p.Class, p.Name = owner.ID, owner.Class, owner.Name // whose fighters they are is who did it
				return p, true
			} else if ok && p.Class != "armed_group" && (owner.Class == "armed_group" || owner.Class == "government" || owner.Class == "state_forces") {
				p.ID, p.Class, p.Name = owner.ID, owner.Class, squash(d.words(s, first, s.right(o)))
				return p, true
			}
		}
		if o := s.child(i, "nmod:poss"); o >= 0 && o < first && s.Tokens[o].UPOS != "PRON" {
			from, _ := s.core(o)
			p.Name = squash(d.words(s, from, last))
			p.Span = d.span(s, from, last)
			if owner, ok := d.actorAt(s, o); ok && owner.Class == "armed_group" && (p.Class == "state_forces" || p.Class == "other") {
				p.Name, p.ID, p.Class = owner.Name, owner.ID, owner.Class // what the rebels' command did the rebels did
			}
		}
		d.affiliate(s, i, first, &p)
		if p.Class == "armed_group" && t.XPOS == "NN" && t.Rel == "compound" && last == first+1 && !strings.HasSuffix(p.Name, "s") && !strings.HasSuffix(p.Name, "men") {
			p.Name += "s" // whose "rebel mortar attack" was, was not one rebel's
		}
		return p, true
	}
	if t.UPOS == "PROPN" && s.toponym[i] == nil {
		// "Foreign Minister …": an office inside the name says what he is.
		for k := first; k < last; k++ {
			class := d.reader.actors.Nouns.Class(s.lower(k), s.before(k))
			if class == "government" || class == "state_forces" || class == "armed_group" || class == "political" {
				p.Class, p.known = class, true
				return p, true
			}
		}
	}
	if code, isPeople := d.people(t); isPeople && universal(t.Rel) == "compound" {
		p.Actor, p.known = d.forcesOf(s, code, i), true // "Ukrainian control", taken for a name
		return p, true
	}
	if e := s.entity[i]; e != nil && (e.Type == language.Organisation || e.Type == language.Group) && t.UPOS == "PROPN" && s.toponym[i] == nil {
		p.Name = squash(d.words(s, min(first, e.First), max(last, e.Last)))
		return p, true
	}
	if s.isPerson(i) && s.party[i] == nil && t.UPOS == "PROPN" {
		d.person(s, i, &p)
		return p, true
	}
	if code, isPeople := d.people(t); isPeople {
		if t.UPOS == "ADJ" || t.Rel == "amod" {
			p.Actor = d.forcesOf(s, code, i)
		} else {
			p.Class = "civilians"
		}
		p.known = true
		return p, true
	}
	return p, t.UPOS == "PROPN" && s.toponym[i] == nil
}

// sway are nouns for holding a place, before which stands who holds it.
var sway = map[string]bool{"control": true, "hand": true, "rule": true, "authority": true, "occupation": true}

// named resolves a phrase through the registry or as a country or capital.
func (d *document) named(s *sentence, i, first, last int, p *party) bool {
	if m := s.party[i]; m != nil && !(m.leader == "" && d.leaderIn(s, i, first, last) != nil) {
		p.known = true
		p.Span = d.span(s, m.first, m.last)
		if m.party == nil {
			p.Name = m.name
			return true
		}
		p.Name, p.ID, p.Class = m.party.Name, m.party.ID, m.party.Class
		if m.leader != "" {
			p.Name = m.leader
		}
		return true
	}
	if f := s.toponym[i]; f != nil && i >= f.First && (f.Precision == orontes.PrecisionCountry || f.Metonym) && f.Country != "" {
		p.known, p.Class, p.Name = true, "government", f.Name
		p.ID = strings.ToLower(f.Country) + "-gov"
		p.Span = f.Span
		if name := d.country(f.Country); name != "" {
			p.Name = name
		}
		return true
	}
	// "HTS fighters", "President Bashar al-Assad": a registry name before or
	// after the noun it qualifies.
	if m := d.leaderIn(s, i, first, last); m != nil {
		p.known, p.ID, p.Class, p.Name = true, m.party.ID, m.party.Class, m.leader
		p.Span = d.span(s, m.first, m.last)
		return true
	}
	for k := first; k < last; k++ {
		if m := s.party[k]; m != nil && m.party != nil && k != i {
			class := d.reader.actors.Nouns.Class(s.Tokens[i].Lemma, s.before(i))
			if class == "" && s.Tokens[i].UPOS != "PROPN" {
				continue
			}
			p.known, p.ID, p.Class = true, m.party.ID, m.party.Class
			p.Name = squash(d.words(s, first, last))
			if m.leader != "" {
				p.Name = m.leader
			}
			// Its soldiers are the party; one officer who speaks is himself.
			if (class == "armed_group" || class == "state_forces") && !d.reader.words.Roles[s.Tokens[i].Lemma] {
				p.Name = m.party.Name
			}
			return true
		}
	}
	return false
}

// leaderIn finds a registry leader named inside a title: "UN Secretary-General
// Antonio Guterres". Appositions count: "the group's leader, Abu …".
func (d *document) leaderIn(s *sentence, i, first, last int) *mention {
	for k := first; k < last; k++ {
		if m := s.party[k]; m != nil && m.leader != "" && m.party != nil {
			return m
		}
	}
	if s.Tokens[i].UPOS == "NOUN" || s.Tokens[i].UPOS == "PROPN" {
		for _, c := range s.Children(i) {
			if m := s.party[c]; m != nil && m.leader != "" && m.party != nil && c > i && (universal(s.Tokens[c].Rel) == "appos" || universal(s.Tokens[c].Rel) == "flat") {
				return m
			}
		}
	}
	return nil
}

// people reports whether a word is the name of a country's people: "Syrians".
func (d *document) people(t *language.Token) (country string, ok bool) {
	if t.UPOS != "PROPN" && t.UPOS != "NOUN" && t.UPOS != "ADJ" {
		return "", false
	}
	return d.reader.places.Demonym(t.Form)
}

func (d *document) entityName(s *sentence, e *language.Entity) string {
	return squash(d.words(s, e.First, e.Last))
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
