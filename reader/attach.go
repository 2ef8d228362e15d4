package reader

// reattach gives a verb the phrases that say from whom, from where, to whom and
// by whom, where the parser hung them from the noun before: "expelled the group
// from Kobani", "passed from the rebels to the army". Only what cannot belong to
// that noun is taken: a party beside a place, a place beside a party.
func (d *document) reattach(f *frame) {
	s := f.s
	if t := s.token(f.head); t.Rel == "acl" && t.XPOS == "VB" && t.Head >= 0 && (s.Tokens[t.Head].Rel == "obj" || s.Tokens[t.Head].Rel == "obl:unmarked" && s.quantityOf(t.Head) != nil) && !f.has("subj") && s.hasTo(f.head) && d.partyWord(s, t.Head) {
		f.add("subj", t.Head, true) // "forced 337,000 people to evacuate"
	}
	for _, a := range f.args {
		if a.head < 0 || a.carried || a.position == "that" || a.position == "subj" {
			continue
		}
		for _, c := range s.Children(a.head) {
			if universal(s.Tokens[c].Rel) != "nmod" || c < a.head || c < f.head {
				continue
			}
			p := s.preposition(c)
			switch {
			case a.position == "obj" && (p == "at" || p == "on" || p == "against" || p == "into") && !f.has(p) && d.arms(s, a.head):
				f.add(p, c, true) // "fired four shells at targets"
			case p == "with" && !f.has("with") && d.arms(s, c):
				f.add(p, c, true) // no town has rocket shells
			case p == "by" && f.passive && !f.has("subj") && d.partyWord(s, c):
				f.add("subj", c, true)
			case p != "from" && p != "to" && p != "out of" || f.has(p):
			case a.position == "from" && p == "to",
				d.partyWord(s, c) && d.placeWord(s, a.head), d.placeWord(s, c) && d.partyWord(s, a.head):
				if p == "out of" {
					p = "from"
				}
				f.add(p, c, true)
			}
		}
	}
}
