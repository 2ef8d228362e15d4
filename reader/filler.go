package reader

import (
	"slices"
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/lexicon"
	"orontes/reader/quantity"
)

// filler is a phrase considered for a role.
type filler struct {
	head    int
	party   party
	isParty bool
	place   *gazetteer.Found // a toponym in the phrase itself
	placed  string           // class of a generic place noun
	object  string           // class of a thing that is damaged, closed or out of service
	helper  string           // class of another thing that lexicon lines tell apart: bomb, gunfire
	event   bool             // an event noun: "strikes", "advance"
}

// filler classifies the phrase headed by token i.
func (d *document) filler(s *sentence, i int) filler {
	head := s.counted(i)
	f := filler{head: head, place: s.toponym[head]}
	t := s.token(head)
	f.party, f.isParty = d.actorAt(s, i)
	if n := s.others(head); n >= 0 {
		f.object = d.reader.words.Objects.Class(s.Tokens[n].Lemma, s.before(n))
	}
	if d.itsPlace(s, head) >= 0 {
		f.placed = "settlement"
	}
	if t.UPOS == "NOUN" || t.UPOS == "PROPN" || (t.UPOS == "ADJ" || t.XPOS == "VBN") && d.definite(s, head) {
		before, lemma := s.before(head), t.Lemma
		object := f.object
		if t.UPOS == "PROPN" && !s.isPerson(head) && f.place == nil {
			lemma = strings.ToLower(t.Lemma) // "an IED", "the Old City"
		}
		if f.object = d.reader.words.Objects.Class(lemma, before); f.object == "" {
			f.object = object
		}
		f.helper = d.reader.words.Fillers.Class(lemma, before)
		if singular, ok := strings.CutSuffix(lemma, "s"); ok && f.object == "" && f.helper == "" && plural(t) {
			// "tents": no lemma at all
			f.object, f.helper = d.reader.words.Objects.Class(singular, before), d.reader.words.Fillers.Class(singular, before)
		}
		f.placed = d.reader.words.Places.Class(lemma, before)
		if f.place == nil {
			f.event = d.isEvent(s, head)
		}
	}
	if f.object == "" && f.place != nil {
		// "the Jaber crossing", "Hama Military Airport" as one name
		f.object = d.reader.words.Objects.Class(s.lower(f.place.Last-1), s.before(f.place.Last-1))
	}
	return f
}

// others is the noun counted before that a counted "others" stands for, -1 for
// none: "destroyed 600 houses and damaged 1,500 others".
func (s *sentence) others(i int) int {
	q := s.quantityOf(i)
	if q == nil || s.Tokens[i].Lemma != "other" {
		return -1
	}
	for k := range s.quantities {
		if k > 0 && &s.quantities[k] == q {
			return s.quantities[k-1].Noun
		}
	}
	return -1
}

// isEvent reports whether a noun is one of the lexicon's: "strike", "advance". A
// noun for a party may be one too ("refugee"), and is then no event.
func (d *document) isEvent(s *sentence, i int) bool {
	if d.reader.actors.Nouns.Class(s.Tokens[i].Lemma, s.before(i)) != "" {
		return false
	}
	for _, m := range d.reader.lexicon.Heads(s.Tokens[i].Lemma) {
		if m.Word.Class != lexicon.Noun {
			continue
		}
		if _, _, ok := s.phraseFits(i, m.Word); ok {
			return true
		}
	}
	return false
}

// fits reports whether the filler may fill the slot.
func (d *document) fits(s *sentence, slot *lexicon.Slot, f *filler) bool {
	if slot.Role == lexicon.Who && (machines[f.helper] || s.lower(f.head) == "it") {
		return false // nobody is killed where planes are destroyed, or where "it" has fallen
	}
	if len(slot.Accepts) > 0 {
		return slices.ContainsFunc(slot.Accepts, func(class string) bool { return d.isA(s, class, f) })
	}
	switch slot.Role {
	case lexicon.Actor:
		return f.isParty && !(f.place != nil && f.party.Class == "") && (f.placed == "" || f.party.known && human[f.party.Class]) && !d.bareCount(s, f)
	case lexicon.Target:
		return d.isA(s, "thing", f)
	case lexicon.Who:
		return d.isA(s, "people", f) || d.isA(s, "armed", f) || f.isParty && human[f.party.Class] || d.countedSouls(s, f)
	case lexicon.Place, lexicon.Origin, lexicon.Destination:
		return d.isA(s, "loc", f)
	case lexicon.Object:
		return f.object != ""
	}
	return true
}

// bareCount reports whether a filler is a number or a sum of money.
func (d *document) bareCount(s *sentence, f *filler) bool {
	if s.Tokens[f.head].UPOS == "NUM" {
		return true
	}
	k := s.quantity[f.head]
	return k >= 0 && quantity.Money(s.quantities[k].Unit)
}

// countedSouls reports whether a filler is a counted noun that no list has, made as
// nouns for people are: whoever "two weavers" are, they are people where somebody
// kills them.
func (d *document) countedSouls(s *sentence, f *filler) bool {
	q := s.quantityOf(f.head)
	return q != nil && q.Noun == f.head && s.Tokens[f.head].UPOS == "NOUN" && q.Unit == s.Tokens[f.head].Lemma && d.trade(q.Unit) &&
		f.object == "" && f.placed == "" && f.helper == "" && f.place == nil && !f.event
}

// trade reports whether a noun has the ending of those for what people do or are.
func (d *document) trade(noun string) bool {
	for _, ending := range d.reader.grammar.trade {
		if len(noun) > len(ending)+2 && strings.HasSuffix(noun, ending) {
			return true
		}
	}
	return false
}

// machines are the classes of things that fight and are no people.
var machines = map[string]bool{"aircraft": true, "drone": true, "missile": true, "artillery": true, "munition": true, "shell": true, "bomb": true}

// isA reports whether a filler is of a class that a lexicon line may name.
func (d *document) isA(s *sentence, class string, f *filler) bool {
	t := s.token(f.head)
	switch class {
	case "any":
		return true
	case "loc":
		return f.place != nil || f.placed != ""
	case "toponym":
		return f.place != nil || f.placed != "" && d.placeOf(s, f.head) != nil
	case "people":
		if t.UPOS == "PRON" && (personal[s.lower(f.head)] || s.lower(f.head) == "those" && s.child(f.head, "acl", "acl:relcl") >= 0) {
			return true
		}
		if f.isParty && (f.party.Class == "civilians" || f.party.Class == "detainees" || f.party.Class == "protesters" || f.party.Class == "workers" || f.party.Inferred) {
			return true
		}
		if f.isParty && s.isPerson(f.head) {
			return true
		}
		if t.UPOS != "VERB" && d.reader.grammar.anybody[s.lower(f.head)] && f.head == s.counted(f.head) {
			return true
		}
		q := s.quantityOf(f.head)
		return f.place == nil && q != nil && (q.Unit == orontes.UnitPercent && q.Noun < 0 && f.object == "" && f.head < q.Last || q.Unit == orontes.UnitPeople || q.Unit == orontes.UnitHouseholds || (q.Unit == "" || q.Elided) && (t.UPOS == "NUM" || partitives[t.Lemma]))
	case "armed":
		if !f.isParty {
			return false
		}
		switch f.party.Class {
		case "armed_group", "state_forces", "government":
			return true
		}
		return f.party.Class == "" && f.place == nil && (s.isBody(f.head) || t.Lemma == "force") || f.party.Inferred && f.party.Class != "civilians"
	case "org":
		if !f.isParty {
			return false
		}
		switch f.party.Class {
		case "armed_group", "government", "agency", "monitor", "media", "political", "international", "organisation", "state_forces":
			return true
		}
		return s.entity[f.head] != nil && s.entity[f.head].Type == language.Organisation
	case "leader":
		return f.isParty && (s.isPerson(f.head) || f.party.Class == "government")
	case "settlement":
		return f.placed == "settlement" || f.place != nil && (f.place.Precision == orontes.PrecisionSettlement || !f.place.Resolved)
	case "district", "area":
		return f.placed == class || f.place != nil && f.place.Precision != orontes.PrecisionCountry
	case "infrastructure":
		return f.object != ""
	case "thing":
		return f.isParty || f.object != "" || f.placed != "" || f.place != nil ||
			t.UPOS == "NOUN" && !f.event && !s.timed[f.head] || t.UPOS == "PROPN"
	case "share":
		q := s.quantityOf(f.head)
		return q != nil && q.Unit == orontes.UnitPercent
	case "money":
		q := s.quantityOf(f.head)
		return f.helper == class || q != nil && quantity.Money(q.Unit)
	case f.object, f.placed, f.helper:
		return class != ""
	}
	return f.isParty && f.party.Class == class
}

// isPerson reports whether token i belongs to a person's name. A name that the
// gazetteer placed is a place, whatever the entity tagger makes of it.
func (s *sentence) isPerson(i int) bool {
	if s.party[i] != nil && s.party[i].leader != "" {
		return true
	}
	return s.entity[i] != nil && s.entity[i].Type == language.Person && s.toponym[i] == nil
}

// isBody reports whether token i belongs to the name of an organisation or group.
func (s *sentence) isBody(i int) bool {
	e := s.entity[i]
	return s.party[i] != nil || e != nil && (e.Type == language.Organisation || e.Type == language.Group)
}

// human are the classes of parties that are, or are made up of, people who can
// be hurt, held or made to move.
var human = map[string]bool{
	"civilians": true, "detainees": true, "protesters": true, "workers": true, "government": true, "political": true,
	"diplomats": true, "agency": true, "armed_group": true, "state_forces": true,
}

// personal are pronouns that stand for people, whoever they are.
var personal = map[string]bool{
	"he": true, "she": true, "they": true, "him": true, "her": true, "them": true, "who": true, "whom": true,
	"someone": true, "somebody": true, "everyone": true, "everybody": true, "we": true, "us": true, "me": true, "i": true,
}
