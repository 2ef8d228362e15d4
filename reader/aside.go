package reader

import (
	"strings"

	"orontes"
)

// cited reads "citing X" in a clause that hangs from the claim's.
func (d *document) cited(s *sentence, c int) (orontes.Attribution, bool) {
	t := s.token(c)
	switch universal(t.Rel) {
	case "obl", "nmod", "advmod", "advcl", "parataxis", "dep", "acl":
	default:
		return orontes.Attribution{}, false
	}
	for _, phrase := range d.reader.words.Cites {
		if len(phrase) == 1 && s.lower(c) == phrase[0] && isVerb(t) {
			if o := s.child(c, "obj", "obl"); o >= 0 {
				return d.speaker(s, o, phrase[0], orontes.States)
			}
		}
	}
	return orontes.Attribution{}, false
}

// accordingTo reads the speaker behind "according to", "in the words of" and
// the like. Such a phrase speaks for its whole sentence, wherever it stands, so
// the words are looked for rather than the tree, which often errs on them.
func (d *document) accordingTo(s *sentence, i int) (orontes.Attribution, bool) {
	for k := 0; k+1 < len(s.Tokens); k++ {
		for _, phrase := range d.reader.words.Cites {
			if len(phrase) < 2 && !(len(phrase) == 1 && phrase[0] == "per") || !s.spells(k, phrase) {
				continue
			}
			after := k + len(phrase)
			head := s.headOfRun(after)
			if first, last := s.Subtree(head); i >= max(first, after) && i < last {
				return orontes.Attribution{}, false // the claim is about the speaker
			}
			return d.speaker(s, head, strings.Join(phrase, " "), orontes.States)
		}
	}
	return orontes.Attribution{}, false
}

func (s *sentence) spells(k int, phrase []string) bool {
	if k+len(phrase) >= len(s.Tokens) {
		return false
	}
	for j, w := range phrase {
		if s.lower(k+j) != w {
			return false
		}
	}
	return true
}

// asideSpeaker reads a speaker put beside the claim: "…, the army said", "as
// residents reported".
func (d *document) asideSpeaker(s *sentence, c int) (orontes.Attribution, bool) {
	t := s.token(c)
	stance, says := d.reader.words.Says[t.Lemma]
	if !says || !isVerb(t) {
		return orontes.Attribution{}, false
	}
	switch universal(t.Rel) {
	case "parataxis":
	case "advcl":
		if s.child(c, "mark") < 0 || s.lower(s.child(c, "mark")) != "as" {
			return orontes.Attribution{}, false
		}
	default:
		return orontes.Attribution{}, false
	}
	if s.child(c, "ccomp", "obj") >= 0 {
		return orontes.Attribution{}, false // it says something of its own
	}
	return d.sayer(s, c, stance)
}

// labelled reads a speaker set before a colon: "Observatory: twelve killed".
func (d *document) labelled(s *sentence, i int) (orontes.Attribution, bool) {
	for k := 1; k < min(9, i); k++ {
		if s.Tokens[k].Form != ":" {
			continue
		}
		for h := k - 1; h >= 0; h-- {
			if p, ok := d.actorAt(s, h); ok && p.known && p.Class != "civilians" {
				return d.speaker(s, h, ":", orontes.States)
			}
		}
	}
	return orontes.Attribution{}, false
}

// continued gives a quotation that runs on to the one who began it.
func (d *document) continued(s *sentence, i int) (orontes.Attribution, bool) {
	if !s.quoted[i] || d.memory.speaker == nil || s.number-d.memory.spoke > 2 {
		return orontes.Attribution{}, false
	}
	d.memory.spoke = s.number
	return *d.memory.speaker, true
}
