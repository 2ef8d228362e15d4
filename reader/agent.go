package reader

import (
	"orontes"
	"orontes/reader/lexicon"
)

// agentOfSubject finds who is behind an event that acts as a subject or as the
// circumstance: in "Russian air strikes killed 19" and "19 were killed in
// Russian air strikes", Russia's forces did the killing.
func (d *document) agentOfSubject(s *sentence, r *reading) []orontes.Actor {
	for _, a := range r.args {
		switch a.position {
		case "subj", "in", "by", "during", "from":
		default:
			continue
		}
		if s.Tokens[a.head].UPOS != "NOUN" || !d.isEvent(s, a.head) && !(a.position == "subj" && d.arms(s, a.head)) {
			continue
		}
		if agent, ok := d.agent(s, a.head); ok {
			return []orontes.Actor{agent}
		}
	}
	return nil
}

// arms reports whether a noun is a weapon, which somebody fired: "Russian missiles
// hit a building".
func (d *document) arms(s *sentence, i int) bool {
	switch d.reader.words.Fillers.Class(s.Tokens[i].Lemma, s.before(i)) {
	case "missile", "shell", "drone", "airbomb", "bomb", "munition", "gunfire", "rocket":
		return true
	}
	return false
}

// agent is the force behind an event noun: whose strike, whose attack, clashes
// with whom.
func (d *document) agent(s *sentence, i int) (orontes.Actor, bool) {
	inner := d.frame(s, i, lexicon.Noun, d.reader.light)
	for _, position := range []string{"by", "poss", "mod", "with"} {
		for _, b := range inner.args {
			if b.position != position || s.timed[b.head] || s.Tokens[b.head].UPOS == "NUM" {
				continue
			}
			p, ok := d.actorAt(s, b.head)
			if ok && (p.Class == "armed_group" || p.Class == "state_forces" || p.Class == "government" || p.Class == "international" && p.ID != "") {
				return p.Actor, true
			}
		}
	}
	return orontes.Actor{}, false
}
