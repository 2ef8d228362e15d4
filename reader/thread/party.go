package thread

import (
	"strings"

	"orontes"
	"orontes/language"
	"orontes/reader/lexicon"
	"orontes/reader/note"
)

// Party is an actor as the reader sees it, with what it needs to know to
// decide whether it fits a role.
type Party struct {
	orontes.Actor
	Head   int
	Plural bool
	Known  bool // in the registry, a country, or a common noun for a party
}

// ActorAt reads the noun phrase headed by token i as a party. ok is false for a
// phrase that names no party: a thing, an event, a time.
func (d *Story) ActorAt(s *note.Sentence, i int) (p Party, ok bool) {
	i = s.Counted(i)
	t := s.Token(i)
	p.Head, p.Plural = i, note.Plural(t)
	if t.UPOS == "PRON" || t.UPOS == "DET" {
		return d.Pronoun(s, i)
	}
	for _, c := range s.Children(i) {
		if c < i && d.Known.Grammar.Sway[t.Lemma] { // "passed to rebel control", "in government hands"
			if owner, ok := d.ActorAt(s, c); ok && owner.Known {
				return owner, true
			}
		}
	}
	first, last := s.Core(i)
	p.Name, p.Span = note.Squash(d.Words(s, first, last)), d.Span(s, first, last)
	switch {
	case s.Timed[i]:
		return p, false
	case t.UPOS == "NUM": // "killing 12": people without a noun
		p.Name, p.Class, p.Span = "people", "civilians", d.Span(s, i, i+1)
		return p, s.Quantity[i] >= 0
	case d.named(s, i, first, last, &p):
		return p, true
	case !note.IsNominal(t) && t.UPOS != "ADJ":
		return p, false
	}
	if class := d.Known.Actors.Nouns.Class(t.Lemma, s.Before(i)); class != "" {
		p.Class, p.Known = class, true
		d.affiliate(s, i, first, last, &p)
		if p.Class == "armed_group" && t.XPOS == "NN" && t.Rel == "compound" && last == first+1 && !strings.HasSuffix(p.Name, "s") {
			p.Name += "s" // whose "rebel mortar attack" was, was not one rebel's
		}
		return p, true
	}
	isName := t.UPOS == "PROPN" && s.Toponym[i] == nil
	for k := first; k < last && isName; k++ { // "Foreign Minister …": an office inside the name says what he is
		switch class := d.Known.Actors.Nouns.Class(s.Lower(k), s.Before(k)); class {
		case "government", "state_forces", "armed_group", "political":
			p.Class, p.Known = class, true
			return p, true
		}
	}
	code, isPeople := d.People(t)
	switch e := s.Entity[i]; {
	case isPeople && note.Universal(t.Rel) == "compound", isPeople && (t.UPOS == "ADJ" || t.Rel == "amod"):
		p.Actor, p.Known = d.forcesOf(s, code, i), true
	case isName && e != nil && e.Type != language.Person && e.Type != language.Location:
		p.Name = note.Squash(d.Words(s, min(first, e.First), max(last, e.Last)))
	case isName && s.IsPerson(i):
		d.person(s, i, &p)
	case isPeople:
		p.Class, p.Known = "civilians", true
	default:
		return p, isName
	}
	return p, true
}

// named resolves a phrase through the registry or as a country or capital.
func (d *Story) named(s *note.Sentence, i, first, last int, p *Party) bool {
	if f := s.Toponym[i]; f != nil && i >= f.First && s.Party[i] == nil && (f.Precision == orontes.PrecisionCountry || f.Metonym) && f.Country != "" {
		p.Known, p.Class, p.Name = true, "government", f.Name
		p.ID = strings.ToLower(f.Country) + "-gov"
		p.Span = f.Span
		if name := d.country(f.Country); name != "" {
			p.Name = name
		}
		return true
	}
	if m := s.Party[i]; m != nil {
		p.Known, p.Span = true, d.Span(s, m.First, m.Last)
		p.Name, p.ID, p.Class = m.Party.Name, m.Party.ID, m.Party.Class
		if m.Leader != "" {
			p.Name = m.Leader
		}
		return true
	}
	// "HTS fighters", "President Bashar al-Assad": a registry name before or
	// after the noun it qualifies.
	for k := first; k < last; k++ {
		m := s.Party[k]
		if m == nil {
			continue
		}
		class := d.Known.Actors.Nouns.Class(s.Tokens[i].Lemma, s.Before(i))
		if m.Leader == "" && class == "" && s.Tokens[i].UPOS != "PROPN" {
			continue
		}
		p.Known, p.ID, p.Class = true, m.Party.ID, m.Party.Class
		switch {
		case m.Leader != "":
			p.Name, p.Span = m.Leader, d.Span(s, m.First, m.Last)
		case (class == "armed_group" || class == "state_forces") && !d.Known.Words.Roles[s.Tokens[i].Lemma]:
			p.Name = m.Party.Name // its soldiers are the party; one officer who speaks is himself
		}
		return true
	}
	return false
}

// affiliate finds whose soldiers, government or planes a common noun speaks of: what
// the fighters of a group did the group did, and those of a country are its forces.
func (d *Story) affiliate(s *note.Sentence, i, first, last int, p *Party) {
	country := ""
	for k := first; k < i; k++ {
		if code, ok := d.Known.Places.Demonym(s.Tokens[k].Form); ok {
			country = code
		}
		if f := s.Toponym[k]; f != nil && f.Precision == orontes.PrecisionCountry {
			country = f.Country
		}
	}
	o := s.Child(i, "nmod:poss")
	if of := s.Child(i, "nmod"); o < 0 && of > i && s.Preposition(of) == "of" {
		o = of
	}
	if o >= 0 && p.Class != "civilians" {
		owner, ok := d.ActorAt(s, o)
		from, to := min(first, s.Left(o)), max(last, s.Right(o))
		if o < i && !owner.Inferred {
			p.Span = d.Span(s, from, to)
		}
		switch code, state := strings.CutSuffix(owner.ID, "-gov"); {
		case !ok || owner.Class != "armed_group" && owner.Class != "state_forces" && owner.Class != "government":
		case owner.Inferred || owner.Class == "armed_group":
			span := p.Span
			p.Actor, p.Span = owner.Actor, span
		case state:
			country, p.Name = code, note.Squash(d.Words(s, from, to))
		default:
			p.ID, p.Class, p.Name = owner.ID, owner.Class, note.Squash(d.Words(s, from, to))
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
func (d *Story) forcesOf(s *note.Sentence, country string, i int) orontes.Actor {
	return orontes.Actor{
		Name: note.Squash(s.Tokens[i].Form) + " forces", ID: strings.ToLower(country) + "-forces",
		Class: "state_forces", Span: d.Span(s, i, i+1),
	}
}

// country is the name of a country, "" for none. A report names few, and often.
func (d *Story) country(code string) string {
	name, ok := d.countries[code]
	if !ok {
		if place, known := d.Known.Places.Country(code); known {
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
func (d *Story) person(s *note.Sentence, i int, p *Party) {
	e := s.Entity[i]
	name := note.Squash(d.Words(s, e.First, e.Last))
	office, role := -1, -1
	beside := s.Children(i)
	for k := max(0, e.First-3); k < e.First; k++ {
		beside = append(beside[:len(beside):len(beside)], k)
	}
	for _, k := range beside {
		switch {
		case k > i && (note.Universal(s.Tokens[k].Rel) != "appos" || !note.IsNominal(s.Token(k))):
		case d.Known.Words.Private[s.Tokens[k].Lemma]:
			role = k
		case d.public(s, k):
			office = k
		}
	}
	p.Span = d.Span(s, e.First, e.Last)
	switch {
	case office >= 0:
		p.Name, p.Class = name, d.Known.Actors.Nouns.Class(s.Tokens[office].Lemma, s.Before(office))
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
func (d *Story) public(s *note.Sentence, i int) bool {
	if d.Known.Words.Roles[s.Tokens[i].Lemma] || d.Known.Words.Roles[s.Lower(i)] {
		return true
	}
	switch d.Known.Actors.Nouns.Class(strings.ToLower(s.Tokens[i].Lemma), s.Before(i)) {
	case "government", "state_forces", "armed_group", "political", "diplomats", "international", "agency", "monitor":
		return true
	}
	return false
}

// armed reports whether a noun names or means an armed party.
func (d *Story) armed(s *note.Sentence, i int) bool {
	class := d.Known.Actors.Nouns.Class(s.Tokens[i].Lemma, s.Before(i))
	if c := s.Child(i, "nmod"); class == "" && c > i && s.Preposition(c) == "of" { // "an alliance of insurgents"
		class = d.Known.Actors.Nouns.Class(s.Tokens[c].Lemma, s.Before(c))
	}
	if m := s.Party[i]; m != nil && m.Party != nil {
		class = m.Party.Class
	} else if class == "other" { // "the rebels' command"
		if p, ok := d.ActorAt(s, i); ok {
			class = p.Class
		}
	}
	return class == "armed_group" || class == "state_forces" || class == "government"
}

// Unlisted marks names that no gazetteer has and that only the verb shows to be
// places: "the rebels captured Kitchanga". They get no point.
func (d *Story) Unlisted() {
	for n := range d.Sentences {
		s := &d.Sentences[n]
		d.MarkEnumerations(s)
		for i := range s.Tokens {
			if s.Toponym[i] != nil || s.Party[i] != nil || s.Timed[i] || !d.seized(s, i) {
				continue
			}
			first, last := s.Core(i)
			switch t := s.Token(i); {
			case t.UPOS == "PROPN" && !d.PlaceWord(s, i) && !d.Known.Words.Objects.Known(s.Lower(i)): // but not "the M5"
				if _, people := d.People(t); people || s.Entity[i] != nil && s.Entity[i].Type != language.Location {
					continue
				}
			case t.UPOS == "NOUN" && !note.Plural(t) && first < i && d.PlaceWord(s, i): // "the Layramoun industrial area"
				if s.Tokens[first].UPOS != "PROPN" || s.Toponym[first] != nil || s.Party[first] != nil {
					continue
				}
			default:
				continue
			}
			d.Unlocated(s, first, last)
		}
	}
}

// seized reports whether token i is what an armed party is said to have seized,
// lost or held, by verbs whose object is a place.
func (d *Story) seized(s *note.Sentence, i int) bool {
	t := s.Token(i)
	position := "obj"
	if t.Rel == "obl" {
		position = s.Preposition(i)
	}
	if t.Head < 0 || t.Rel != "obj" && position != "from" || s.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	subject := s.Subject(t.Head)
	if subject < 0 || !d.armed(s, subject) {
		return false
	}
	for _, m := range d.Known.Lexicon.Heads(s.Tokens[t.Head].Lemma) {
		if slot := m.Entry.Slot(position); m.Entry.Kind == orontes.Control && len(m.Word.Rest) == 0 && m.Word.Class == lexicon.Verb && slot != nil && slot.Role == lexicon.Place {
			return true
		}
	}
	return false
}
