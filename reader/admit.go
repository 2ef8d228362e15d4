package reader

import (
	"slices"
	"strings"

	"orontes"
	"orontes/reader/lexicon"
)

// admits reports whether a reading says enough to become a claim.
func (d *document) admits(s *sentence, r *reading) bool {
	if d.foreign(s, r.entry) {
		return false
	}
	t := s.token(r.head)
	// Part of a name: "the Battle of Hama Museum", "Operation …".
	if t.UPOS == "PROPN" && r.class == lexicon.Noun && s.entity[r.head] != nil {
		return false
	}
	if d.attribute(s, r) || d.supply(s, r) {
		return false
	}
	if len(r.fillers) == 0 && d.located(s, r) == nil {
		return false
	}
	return !d.unreal(s, r) && !d.untold(s, r) && !d.played(s, r.head)
}

// played reports whether token i happens in a work of fiction ("in the film, rebels
// capture the town") or in what a forged thing shows ("a fake video shows").
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
		if d.names(s, r.head) || r.entry.Kind == orontes.Control && plural(t) && d.partyWord(s, r.head) {
			return true // "the authorities" hold an office, not a place
		}
		// "their allies": whose, but not who.
		return r.entry.Kind == orontes.Support && d.reader.actors.Nouns.Class(s.Tokens[r.head].Lemma, s.before(r.head)) != "" &&
			!r.has("is")
	}
	return false
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
