package reader

import (
	"slices"
	"strings"

	"orontes"
	"orontes/language"
)

// voiceName names the phrase at token i as one who speaks: with the fullest name that
// the report has for it.
func (d *document) voiceName(s *sentence, i int, verb string, stance orontes.Stance, here []voice) (by orontes.Attribution, class string, ok bool) {
	if s.Tokens[i].Lemma != "member" {
		i = s.counted(i)
	}
	t := s.token(i)
	by = orontes.Attribution{Verb: verb, Stance: stance}
	if t.UPOS == "PRON" && s.party[i] == nil && !s.abbreviated(i) {
		if !t.Feats.Has(language.PronTypePrs) {
			return by, "", false
		}
		if before := d.spokenBy(s.lower(i), here); before != nil {
			by.Speaker, by.ID, by.Span = before.by.Speaker, before.by.ID, before.by.Span
			if person := s.lower(i); person == "he" || person == "she" {
				return by, "pronoun person", true
			}
			return by, "pronoun", true
		}
		p, ok := d.pronoun(s, i)
		if !ok {
			return by, "", false
		}
		by.Speaker, by.ID, by.Span = p.Name, p.ID, p.Span
		return by, "pronoun of party", true
	}
	if !isNominal(t) && t.UPOS != "ADJ" || t.UPOS == "NUM" || s.timed[i] {
		return by, "", false
	}
	if d.reader.words.Sources[t.Lemma] && s.party[i] == nil { // "a statement by the ministry said"
		for _, c := range s.Children(i) {
			if rel := s.Tokens[c].Rel; rel == "nmod:poss" || rel == "nmod" && slices.Contains([]string{"by", "from", "of"}, s.preposition(c)) || rel == "compound" && (s.party[c] != nil || d.partyWord(s, c)) {
				if by, class, ok := d.voiceName(s, c, verb, stance, here); ok {
					return by, class, true
				}
			}
		}
	}
	if c := s.child(i, "appos"); c > i && t.UPOS == "NOUN" && s.Tokens[c].UPOS == "PROPN" && s.isPerson(c) && !d.reader.words.Private[t.Lemma] {
		first, last := s.core(c)
		by.Speaker, by.Span = squash(d.words(s, first, last)), d.span(s, first, last)
		return by, "person", true
	}
	p, party := d.actorAt(s, i)
	class = p.Class
	if !party {
		first, last := s.core(i)
		p.Name, p.Span = squash(d.words(s, first, last)), d.span(s, first, last)
		class = "none"
		if d.isEvent(s, i) {
			class = "event"
		}
		if s.toponym[i] != nil {
			class = "place"
		}
	} else if s.isPerson(i) {
		class = "person"
	}
	if o := s.child(i, "nmod:poss"); party && p.ID == "" && o >= 0 && s.Tokens[o].UPOS != "PRON" && s.party[i] == nil {
		p.Name = squash(p.Span.In(d.report.Text)) // it is the rebels' command that spoke
	}
	by.Speaker, by.ID, by.Span = p.Name, p.ID, p.Span
	return by, class, by.Speaker != ""
}

// spokenBy is the voice that a pronoun stands for, of those heard last.
func (d *document) spokenBy(pronoun string, here []voice) *voice {
	person := pronoun == "he" || pronoun == "she"
	if !person && pronoun != "it" && pronoun != "they" {
		return nil
	}
	fits := func(v *voice) bool {
		single := slices.ContainsFunc(v.traits, func(t string) bool {
			return t == "who person" || strings.HasPrefix(t, "role ") || t == "who pronoun person"
		})
		return v.good && v.group != "gives" && v.group != "tells" && !(pronoun == "it" && v.many) && (pronoun == "they" || single == person)
	}
	for k := len(here) - 1; k >= 0; k-- {
		if fits(&here[k]) {
			return &here[k]
		}
	}
	for n := len(d.voices) - 1; n >= max(0, len(d.voices)-4); n-- {
		for k := len(d.voices[n]) - 1; k >= 0; k-- {
			if fits(&d.voices[n][k]) {
				return &d.voices[n][k]
			}
		}
	}
	return nil
}

// subjectFor is the party that "it" stands for as the subject of the sentence:
// "The ministry closed the road, it said".
func (d *document) subjectFor(s *sentence, i int) (party, bool) {
	for k := range s.Tokens {
		if !isRel(s.Tokens[k].Rel, "nsubj") || k >= i || s.Tokens[k].UPOS == "PRON" {
			continue
		}
		if p, ok := d.actorAt(s, k); ok && p.Class != "" && p.Class != "civilians" {
			return p, true
		}
	}
	return party{}, false
}
