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

// fill lays the entry's slots over the frame's arguments and ranks the result.
// Required roles that stay empty are what the reading lacks.
func (d *document) fill(r *reading) {
	r.rank = 100 * (len(r.word.Rest) + min(1, len(r.word.Prep)))
	for k := range r.entry.Slots {
		slot := &r.entry.Slots[k]
		found := d.candidates(r, slot)
		r.fillers = append(r.fillers, found...)
		switch {
		case len(found) > 0 && slot.Required:
			r.rank += 20 + min(1, len(slot.Accepts)) + 2*(len(found)-1)
		case len(found) > 0:
			r.rank += 8
		case slot.Required:
			r.lacks = append(r.lacks, slot.Role)
		}
	}
	if r.entry.Weak {
		r.rank -= 5
	}
}

// candidates finds what fills a slot, with everything coordinated with it.
func (d *document) candidates(r *reading, slot *lexicon.Slot) []fill {
	for _, position := range r.surface(slot) {
		for _, a := range r.args {
			if !positionFits(position, a.position) || a.head == r.head || a.head >= 0 && r.s.timed[a.head] {
				continue
			}
			if position == "that" {
				return []fill{{slot: slot, filler: filler{head: a.head}}}
			}
			var out []fill
			for _, head := range d.spread(r.s, a.head) {
				f := d.filler(r.s, head)
				taken := slices.ContainsFunc(r.fillers, func(o fill) bool { return o.head == f.head })
				listed := slot.Role == lexicon.Content && len(out) > 0 // what is listed with goods is goods
				if !taken && !r.s.timed[f.head] && !slices.Contains(r.words, f.head) && (listed || d.fits(r.s, slot, &f)) {
					out = append(out, fill{slot, f})
				}
			}
			if len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// spread lists everything a phrase stands for: what is coordinated with it, and
// for a number of places those it goes on to name.
func (d *document) spread(s *sentence, i int) []int {
	var named []int
	for _, name := range d.enumeration(s, i) {
		if f := s.toponym[name[0]]; f != nil {
			named = append(named, s.nameHead(f))
		}
	}
	if len(named) > 0 {
		return named
	}
	return s.conjuncts(i)
}

// locatives are the prepositions that the position "loc" stands for.
var locatives = []string{"in", "at", "near", "on", "around", "inside", "outside", "across", "throughout",
	"within", "along", "over", "into", "between", "off", "close to", "north of", "south of", "east of", "west of",
	"northeast of", "northwest of", "southeast of", "southwest of", "outside of", "upstream of", "downstream of"}

// amount is the quantity of a filler, or that which it stands behind: "3 tonnes of
// flour". nil for none.
func (f *filler) amount(s *sentence) *quantity.Quantity {
	if q := s.quantityOf(f.head); q != nil || s.preposition(f.head) != "of" || s.Tokens[f.head].Head < 0 {
		return q
	}
	return s.quantityOf(s.Tokens[f.head].Head)
}

func positionFits(want, have string) bool {
	if want == "loc" {
		return slices.Contains(locatives, have)
	}
	return want == have || want == "to" && (have == "toward" || have == "towards" || have == "into" || have == "onto")
}

// surface lists where a deep position may stand in this frame, likeliest first.
func (r *reading) surface(slot *lexicon.Slot) []string {
	if r.class == lexicon.Noun {
		switch slot.Position {
		case "subj":
			if r.entry.Slot("obj") == nil {
				return []string{"subj", "is", "by", "poss", "of", "mod"}
			}
			return []string{"subj", "is", "by", "poss", "mod"}
		case "obj":
			return []string{"obj", "of", "on", "against", "poss", "mod"}
		case "loc":
			return []string{"loc", "mod"}
		}
	}
	return []string{slot.Position}
}

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
	if t.UPOS == "NOUN" || t.UPOS == "PROPN" || (t.UPOS == "ADJ" || t.XPOS == "VBN") && d.definite(s, head) {
		f.object = s.class(d.reader.words.Objects, head)
		f.helper = s.class(d.reader.words.Fillers, head)
		f.placed = s.class(d.reader.words.Places, head)
		f.event = f.place == nil && d.isEvent(s, head)
	}
	if f.object == "" && f.place != nil {
		// "the Jaber crossing", "Hama Military Airport" as one name
		f.object = d.reader.words.Objects.Class(s.lower(f.place.Last-1), s.before(f.place.Last-1))
	}
	return f
}

// class is that of a noun in a list, "" for none; that of a counted "others" is the
// class of the noun counted before: "destroyed 600 houses and damaged 1,500 others".
func (s *sentence) class(list *lexicon.Phrases, i int) string {
	t := s.token(i)
	lemma := t.Lemma
	for k := 1; lemma == "other" && k < len(s.quantities); k++ {
		if noun := s.quantities[k-1].Noun; noun >= 0 && s.quantityOf(i) == &s.quantities[k] {
			return s.class(list, noun)
		}
	}
	if t.UPOS == "PROPN" && s.toponym[i] == nil && !s.isPerson(i) {
		lemma = strings.ToLower(lemma) // "an IED", "the Old City"
	}
	class := list.Class(lemma, s.before(i))
	if class == "" && t.UPOS == "VERB" {
		class = list.Class(s.lower(i), s.before(i)) // "closed the crossing", taken for a verb
	}
	if class == "" && plural(t) {
		class = list.Class(strings.TrimSuffix(lemma, "s"), s.before(i)) // "tents": no lemma at all
	}
	return class
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
	if slot.Role == lexicon.Actor && s.Tokens[f.head].UPOS == "PRON" && !s.relativePronoun(f.head) {
		return true // whoever it stands for: "they overran the base"
	}
	if len(slot.Accepts) > 0 {
		return slices.ContainsFunc(slot.Accepts, func(class string) bool { return d.isA(s, class, f) })
	}
	switch slot.Role {
	case lexicon.Actor:
		return f.isParty && !(f.place != nil && f.party.Class == "")
	case lexicon.Target:
		return d.isA(s, "thing", f)
	case lexicon.Who:
		return d.isA(s, "people", f) || d.isA(s, "armed", f) || f.isParty && human[f.party.Class]
	case lexicon.Place, lexicon.Origin, lexicon.Destination:
		return d.isA(s, "loc", f)
	case lexicon.Object:
		return f.object != ""
	}
	return true
}

// isA reports whether a filler is of a class that a lexicon line may name.
func (d *document) isA(s *sentence, class string, f *filler) bool {
	t := s.token(f.head)
	switch class {
	case "any":
		return true
	case "loc":
		return f.place != nil || f.placed != ""
	case "toponym":
		return f.place != nil || f.placed != "" && s.placeOf(f.head) != nil
	case "people":
		if d.reader.grammar.people[s.lower(f.head)] {
			return true
		}
		if f.isParty && (f.party.Class == "civilians" || f.party.Class == "detainees" || f.party.Class == "protesters" || f.party.Class == "workers" || f.party.Inferred || s.isPerson(f.head)) {
			return true
		}
		q := s.quantityOf(f.head)
		if q != nil && q.Noun == f.head && f.object == "" && f.placed == "" && f.helper == "" && !f.event &&
			slices.ContainsFunc(d.reader.grammar.trade, func(ending string) bool { return strings.HasSuffix(q.Unit, ending) }) {
			return true // whoever "two weavers" are, they are people
		}
		return f.place == nil && q != nil && (q.Unit == orontes.UnitPeople || q.Unit == orontes.UnitHouseholds || (q.Unit == "" || q.Elided) && (t.UPOS == "NUM" || partitives[t.Lemma]))
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
