package frame

import (
	"slices"
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/quantity"
	"orontes/reader/thread"
)

// fillRoles lays the entry's slots over the frame's arguments and ranks the result.
// Required roles that stay empty are what the reading lacks.
func fillRoles(d *thread.Story, r *Reading) {
	r.Rank = 100 * (len(r.Word.Rest) + min(1, len(r.Word.Prep)))
	for k := range r.Entry.Slots {
		slot := &r.Entry.Slots[k]
		found := candidates(d, r, slot)
		r.Fillers = append(r.Fillers, found...)
		switch {
		case len(found) > 0 && slot.Required:
			r.Rank += 20 + min(1, len(slot.Accepts)) + 2*(len(found)-1)
		case len(found) > 0:
			r.Rank += 8
		case slot.Required:
			r.Lacks = append(r.Lacks, slot.Role)
		}
	}
	if r.Entry.Weak {
		r.Rank -= 5
	}
}

// candidates finds what fills a slot, with everything coordinated with it.
func candidates(d *thread.Story, r *Reading, slot *lexicon.Slot) []Fill {
	for _, position := range r.Surface(slot) {
		for _, a := range r.Args {
			if !note.PositionFits(position, a.Position) || a.Head == r.Head || a.Head >= 0 && r.S.Timed[a.Head] {
				continue
			}
			if position == "that" {
				return []Fill{{Slot: slot, filler: filler{Head: a.Head}}}
			}
			var out []Fill
			for _, head := range spread(d, r.S, a.Head) {
				f := fillerAt(d, r.S, head)
				taken := slices.ContainsFunc(r.Fillers, func(o Fill) bool { return o.Head == f.Head })
				listed := slot.Role == lexicon.Content && len(out) > 0 // what is listed with goods is goods
				if !taken && !r.S.Timed[f.Head] && !slices.Contains(r.Words, f.Head) && (listed || fits(d, r.S, slot, &f)) {
					out = append(out, Fill{slot, f})
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
func spread(d *thread.Story, s *note.Sentence, i int) []int {
	var named []int
	for _, name := range d.Enumeration(s, i) {
		if f := s.Toponym[name[0]]; f != nil {
			named = append(named, s.NameHead(f))
		}
	}
	if len(named) > 0 {
		return named
	}
	return s.Conjuncts(i)
}

// Amount is the quantity of a filler, or that which it stands behind: "3 tonnes of
// flour". nil for none.
func (f *filler) Amount(s *note.Sentence) *quantity.Quantity {
	if q := s.QuantityOf(f.Head); q != nil || s.Preposition(f.Head) != "of" || s.Tokens[f.Head].Head < 0 {
		return q
	}
	return s.QuantityOf(s.Tokens[f.Head].Head)
}

// Surface lists where a deep position may stand in this frame, likeliest first.
func (r *Reading) Surface(slot *lexicon.Slot) []string {
	if r.Class == lexicon.Noun {
		switch slot.Position {
		case "subj":
			if r.Entry.Slot("obj") == nil {
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
	Head    int
	party   thread.Party
	isParty bool
	Place   *gazetteer.Found // a toponym in the phrase itself
	Placed  string           // class of a generic place noun
	Object  string           // class of a thing that is damaged, closed or out of service
	helper  string           // class of another thing that lexicon lines tell apart: bomb, gunfire
	event   bool             // an event noun: "strikes", "advance"
}

// fillerAt classifies the phrase headed by token i.
func fillerAt(d *thread.Story, s *note.Sentence, i int) filler {
	head := s.Counted(i)
	f := filler{Head: head, Place: s.Toponym[head]}
	t := s.Token(head)
	f.party, f.isParty = d.ActorAt(s, i)
	if t.UPOS == "NOUN" || t.UPOS == "PROPN" || (t.UPOS == "ADJ" || t.XPOS == "VBN") && d.Definite(s, head) {
		f.Object = s.Class(d.Known.Words.Objects, head)
		f.helper = s.Class(d.Known.Words.Fillers, head)
		f.Placed = s.Class(d.Known.Words.Places, head)
		f.event = f.Place == nil && IsEvent(d, s, head)
	}
	if f.Object == "" && f.Place != nil {
		// "the Jaber crossing", "Hama Military Airport" as one name
		f.Object = d.Known.Words.Objects.Class(s.Lower(f.Place.Last-1), s.Before(f.Place.Last-1))
	}
	return f
}

// IsEvent reports whether a noun is one of the lexicon's: "strike", "advance". A
// noun for a party may be one too ("refugee"), and is then no event.
func IsEvent(d *thread.Story, s *note.Sentence, i int) bool {
	if d.Known.Actors.Nouns.Class(s.Tokens[i].Lemma, s.Before(i)) != "" {
		return false
	}
	for _, m := range d.Known.Lexicon.Heads(s.Tokens[i].Lemma) {
		if m.Word.Class != lexicon.Noun {
			continue
		}
		if _, _, ok := PhraseFits(s, i, m.Word); ok {
			return true
		}
	}
	return false
}

// fits reports whether the filler may fill the slot.
func fits(d *thread.Story, s *note.Sentence, slot *lexicon.Slot, f *filler) bool {
	if slot.Role == lexicon.Actor && s.Tokens[f.Head].UPOS == "PRON" && !s.RelativePronoun(f.Head) {
		return true // whoever it stands for: "they overran the base"
	}
	if len(slot.Accepts) > 0 {
		return slices.ContainsFunc(slot.Accepts, func(class string) bool { return isA(d, s, class, f) })
	}
	switch slot.Role {
	case lexicon.Actor:
		return f.isParty && !(f.Place != nil && f.party.Class == "")
	case lexicon.Target:
		return isA(d, s, "thing", f)
	case lexicon.Who:
		return isA(d, s, "people", f) || isA(d, s, "armed", f) || f.isParty && human[f.party.Class]
	case lexicon.Place, lexicon.Origin, lexicon.Destination:
		return isA(d, s, "loc", f)
	case lexicon.Object:
		return f.Object != ""
	}
	return true
}

// isA reports whether a filler is of a class that a lexicon line may name.
func isA(d *thread.Story, s *note.Sentence, class string, f *filler) bool {
	t := s.Token(f.Head)
	switch class {
	case "any":
		return true
	case "loc":
		return f.Place != nil || f.Placed != ""
	case "toponym":
		return f.Place != nil || f.Placed != "" && s.PlaceOf(f.Head) != nil
	case "people":
		if d.Known.Grammar.People[s.Lower(f.Head)] {
			return true
		}
		if f.isParty && (f.party.Class == "civilians" || f.party.Class == "detainees" || f.party.Class == "protesters" || f.party.Class == "workers" || f.party.Inferred || s.IsPerson(f.Head)) {
			return true
		}
		q := s.QuantityOf(f.Head)
		if q != nil && q.Noun == f.Head && f.Object == "" && f.Placed == "" && f.helper == "" && !f.event &&
			slices.ContainsFunc(d.Known.Grammar.Trade, func(ending string) bool { return strings.HasSuffix(q.Unit, ending) }) {
			return true // whoever "two weavers" are, they are people
		}
		return f.Place == nil && q != nil && (q.Unit == orontes.UnitPeople || q.Unit == orontes.UnitHouseholds || (q.Unit == "" || q.Elided) && (t.UPOS == "NUM" || note.Partitives[t.Lemma]))
	case "armed":
		if !f.isParty {
			return false
		}
		switch f.party.Class {
		case "armed_group", "state_forces", "government":
			return true
		}
		return f.party.Class == "" && f.Place == nil && (s.IsBody(f.Head) || t.Lemma == "force") || f.party.Inferred && f.party.Class != "civilians"
	case "org":
		if !f.isParty {
			return false
		}
		switch f.party.Class {
		case "armed_group", "government", "agency", "monitor", "media", "political", "international", "organisation", "state_forces":
			return true
		}
		return s.Entity[f.Head] != nil && s.Entity[f.Head].Type == language.Organisation
	case "leader":
		return f.isParty && (s.IsPerson(f.Head) || f.party.Class == "government")
	case "settlement":
		return f.Placed == "settlement" || f.Place != nil && (f.Place.Precision == orontes.PrecisionSettlement || !f.Place.Resolved)
	case "district", "area":
		return f.Placed == class || f.Place != nil && f.Place.Precision != orontes.PrecisionCountry
	case "infrastructure":
		return f.Object != ""
	case "thing":
		return f.isParty || f.Object != "" || f.Placed != "" || f.Place != nil ||
			t.UPOS == "NOUN" && !f.event && !s.Timed[f.Head] || t.UPOS == "PROPN"
	case "share":
		q := s.QuantityOf(f.Head)
		return q != nil && q.Unit == orontes.UnitPercent
	case "money":
		q := s.QuantityOf(f.Head)
		return f.helper == class || q != nil && quantity.Money(q.Unit)
	case f.Object, f.Placed, f.helper:
		return class != ""
	}
	return f.isParty && f.party.Class == class
}

// human are the classes of parties that are, or are made up of, people who can
// be hurt, held or made to move.
var human = map[string]bool{
	"civilians": true, "detainees": true, "protesters": true, "workers": true, "government": true, "political": true,
	"diplomats": true, "agency": true, "armed_group": true, "state_forces": true,
}

// Sort names what a word stands for, as far as one list or another knows it: a
// place, a party, a thing, a number, an event.
func Sort(d *thread.Story, s *note.Sentence, i int) string {
	t := s.Token(i)
	if f := s.Toponym[i]; f != nil {
		return "place " + string(f.Precision)
	}
	if m := s.Party[i]; m != nil && m.Party != nil {
		return "party " + m.Party.Class
	}
	if s.Timed[i] {
		return "time"
	}
	before := s.Before(i)
	if class := d.Known.Actors.Nouns.Class(t.Lemma, before); class != "" {
		return "party " + class
	}
	for _, list := range []*lexicon.Phrases{d.Known.Words.Objects, d.Known.Words.Fillers, d.Known.Words.Places} {
		if class := list.Class(t.Lemma, before); class != "" {
			return class
		}
	}
	switch {
	case s.Quantity[i] >= 0:
		return "figure"
	case s.Entity[i] != nil:
		return s.Entity[i].Type.String()
	case IsEvent(d, s, i):
		return "event"
	}
	return t.UPOS
}
