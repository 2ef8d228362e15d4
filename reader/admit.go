package reader

import (
	"slices"
	"strings"

	"orontes"
	"orontes/reader/lexicon"
)

// objection names what speaks against telling a claim of a reading, "" where
// nothing does.
func (d *document) objection(s *sentence, r *reading) string {
	t := s.token(r.head)
	switch {
	case d.foreign(s, r.entry):
		return "foreign"
	case d.natural(s, r):
		return "natural"
	case t.UPOS == "PROPN" && r.class == lexicon.Noun && s.entity[r.head] != nil:
		return "name" // "the Battle of Hama Museum", "Operation …"
	case d.attribute(s, r):
		return "attribute"
	case d.supply(s, r):
		return "supply"
	case r.entry.Kind == orontes.Health && r.class == lexicon.Noun && !r.names(lexicon.Content) && (d.disease < 2 || s.quantityOf(r.head) == nil):
		return "cases of what"
	case len(r.fillers) == 0 && !s.setSomewhere(r.head) && !(r.entry.Kind == orontes.Casualties && s.quantityOf(r.head) != nil) && !d.befalls(s, r) && d.accuser(s, r.head) < 0:
		return "bare"
	case d.unreal(s, r):
		return "unreal"
	case d.untold(s, r):
		return "untold"
	case d.played(s, r.head):
		return "played"
	}
	return ""
}

// befalls reports whether a noun for a hazard, a disease, hunger or an order is
// what its sentence tells of, wherever it is: "drought pushes families to the
// brink", "a state of emergency was declared".
func (d *document) befalls(s *sentence, r *reading) bool {
	t := s.token(r.head)
	switch r.entry.Kind {
	case orontes.Hazard, orontes.Health, orontes.Order:
	case orontes.Strike, orontes.Battle:
		// "killed in an ambush", but "after the ambush" is one told before
		return r.class == lexicon.Noun && !d.definite(s, r.head) && (universal(t.Rel) == "obl" && d.reader.grammar.caused[s.preposition(r.head)] || universal(t.Rel) == "nsubj" && isVerb(s.token(t.Head)))
	case orontes.Access:
		if r.entry.Object == "" {
			return false // of what, nobody says
		}
	default:
		return false
	}
	rel := universal(t.Rel)
	return r.class == lexicon.Noun && (rel == "nsubj" || rel == "root" && !d.definite(s, r.head))
}

// played reports whether token i happens in a work of fiction ("in the film, rebels
// capture the town"), in what a forged thing shows ("a fake video shows"), or is what
// somebody was cleared of.
func (d *document) played(s *sentence, i int) bool {
	words := d.reader.words.Modality
	at := i
	for range len(s.Tokens) {
		for _, c := range s.Children(at) {
			switch rel := universal(s.Tokens[c].Rel); {
			case rel == "obl" && words[s.Tokens[c].Lemma] == "fiction" && !s.about(c):
				return true
			case rel == "nsubj" && at != i:
				for _, g := range s.Children(c) {
					if class := words[s.lower(g)]; s.Tokens[g].Rel == "amod" && (class == "forged" || class == "refuted") {
						return true
					}
				}
			}
		}
		if mark := s.child(at, "mark", "case"); s.Tokens[at].XPOS == "VBG" && mark >= 0 && d.reader.grammar.alleged[s.lower(mark)] {
			h := s.Tokens[at].Head
			for range s.Tokens {
				if h < 0 {
					break
				}
				if isVerb(s.token(h)) {
					if words[s.Tokens[h].Lemma] == "cleared" {
						return true // "cleared two soldiers of killing five people"
					}
					break
				}
				h = s.Tokens[h].Head
			}
		}
		if at = s.Tokens[at].Head; at < 0 {
			break
		}
	}
	return false
}

// about reports whether a noun has a phrase that says whose or of what it is: "a film
// of the rebels" may well be a document.
func (s *sentence) about(i int) bool {
	return slices.ContainsFunc(s.Children(i), func(c int) bool { return s.Tokens[c].Rel == "nmod" })
}

// untold reports whether somebody is said not to have said it: "did not say
// when the road would open" tells nothing of the road.
func (d *document) untold(s *sentence, r *reading) bool {
	at := r.head
	for range len(s.Tokens) {
		t := s.token(at)
		if t.Head < 0 {
			return false
		}
		if _, says := d.reader.words.Says[s.Tokens[t.Head].Lemma]; says && universal(t.Rel) == "ccomp" && s.negated(t.Head) {
			return true
		}
		if d.noNews(s, t.Head) {
			return true
		}
		at = t.Head
	}
	return false
}

// noNews reports whether a word says that nothing is known: "no word of casualties",
// "casualties were not known". That tells nothing, least of all that there were none.
func (d *document) noNews(s *sentence, i int) bool {
	if d.reader.words.Modality[s.Tokens[i].Lemma] == "news" && (s.without(i) || s.negated(i)) {
		return true
	}
	n := s.child(i, "nsubj", "nsubj:pass")
	return n >= 0 && d.reader.words.Modality[s.Tokens[n].Lemma] == "news" && s.without(n) // "no details are available of"
}

// counts reports whether what fills the reading is a number alone: "25 missing".
func (r *reading) counts(s *sentence) bool {
	return slices.ContainsFunc(r.fillers, func(f fill) bool { return s.Tokens[f.head].UPOS == "NUM" })
}

// attribute reports whether a word merely qualifies a noun or says what somebody
// is, where that is not what the sentence tells: "allied factions advanced".
func (d *document) attribute(s *sentence, r *reading) bool {
	t := s.token(r.head)
	switch r.class {
	case lexicon.Verb:
		if r.entry.Kind == orontes.Access && r.entry.Type == "banned" && universal(t.Rel) == "acl" && t.Rel != "acl:relcl" {
			return true // "a group banned in Russia"
		}
		// "rebel-held districts were shelled", "US-backed fighters advanced"
		return (r.entry.Kind == orontes.Control || r.entry.Kind == orontes.Support || r.entry.Kind == orontes.Movement) && s.Tokens[r.head].Rel == "amod"
	case lexicon.Adjective:
		if universal(s.Tokens[r.head].Rel) != "amod" {
			return false
		}
		switch r.entry.Kind {
		case orontes.Damage, orontes.Access, orontes.Service:
			return false
		case orontes.Displacement:
			return s.quantityOf(s.Tokens[r.head].Head) == nil
		case orontes.Casualties:
			// "nine people dead" is a toll; "the dead man" is a man.
			return s.Tokens[r.head].Head > r.head || s.quantityOf(s.Tokens[r.head].Head) == nil && !r.counts(s)
		}
		return true
	case lexicon.Noun:
		if crises[r.entry.Kind] && s.qualifies(r.head) {
			return true // "flood victims" are no flood
		}
		if d.names(s, r.head) || r.entry.Kind == orontes.Control && plural(t) && d.partyWord(s, r.head) {
			return true // "the authorities" hold an office, not a place
		}
		// "their allies": whose, but not who.
		return r.entry.Kind == orontes.Support && d.reader.actors.Nouns.Class(s.Tokens[r.head].Lemma, s.before(r.head)) != "" &&
			!r.has("is")
	}
	return false
}

// crises are the kinds whose nouns are commonly names of other things as well: the
// flood season, a famine relief fund, the cholera ward.
var crises = map[orontes.Kind]bool{orontes.Hazard: true, orontes.Health: true, orontes.Food: true, orontes.Funding: true, orontes.Casualties: true}

// qualifies reports whether a noun only qualifies the noun after it.
func (s *sentence) qualifies(i int) bool {
	t := s.token(i)
	return t.Rel == "compound" && t.Head > i && s.Tokens[t.Head].UPOS == "NOUN"
}

// names reports whether an event noun only says what kind of place or thing the
// noun after it is: "a detention centre", "attack drones".
func (d *document) names(s *sentence, i int) bool {
	t := s.token(i)
	if t.Rel != "compound" || t.Head <= i || d.isEvent(s, t.Head) {
		return false
	}
	head := strings.ToLower(s.Tokens[t.Head].Lemma)
	switch head {
	case "site", "scene", "venue", "zone", "area":
		return false
	case "centre", "center":
		return true
	}
	before := s.before(t.Head)
	return d.reader.words.Places.Class(head, before) == "site" || d.reader.words.Objects.Class(head, before) == "weapons"
}

// supply reports whether an aid word is part of the name of a utility: "the
// water supply", which is a service and nobody's gift.
func (d *document) supply(s *sentence, r *reading) bool {
	if r.entry.Kind != orontes.Aid || r.class != lexicon.Noun {
		return false
	}
	switch d.reader.words.Objects.Class(s.Tokens[r.head].Lemma, s.before(r.head)) {
	case "water", "electricity", "power", "gas", "telecom", "sanitation":
		return true
	}
	return false
}

// unreal reports whether a word only names a kind of event and tells none: the
// purpose of something else ("to block the advance"), or what somebody opposes.
func (d *document) unreal(s *sentence, r *reading) bool {
	if r.class != lexicon.Noun {
		return false
	}
	t := s.token(r.head)
	if t.Head < 0 {
		return false
	}
	rel := universal(t.Rel)
	if rel != "obj" && rel != "obl" && rel != "nmod" {
		return false
	}
	head := s.token(t.Head)
	if d.reader.light.unreal[head.Lemma] {
		return true
	}
	// An infinitive of purpose that stops, supports or discusses the event.
	return rel == "obj" && head.XPOS == "VB" && s.hasTo(t.Head) && universal(head.Rel) != "ccomp" &&
		!d.reader.light.agent[head.Lemma]
}

// names reports whether something fills a role of the reading.
func (r *reading) names(role lexicon.Role) bool {
	return slices.ContainsFunc(r.fillers, func(f fill) bool { return f.slot.Role == role })
}
