package reader

// partyWord reports whether a noun is a party's name or a word for one.
func (d *document) partyWord(s *sentence, i int) bool {
	return s.toponym[i] == nil && (s.party[i] != nil || d.reader.actors.Nouns.Class(s.Tokens[i].Lemma, s.before(i)) != "")
}

// placeWord reports whether a noun is a place's name or a word for one.
func (d *document) placeWord(s *sentence, i int) bool {
	return s.toponym[i] != nil || s.party[i] == nil && d.reader.words.Places.Class(s.Tokens[i].Lemma, s.before(i)) != ""
}

// armed reports whether a noun names or means an armed party.
func (d *document) armed(s *sentence, i int) bool {
	class := d.reader.actors.Nouns.Class(s.Tokens[i].Lemma, s.before(i))
	if c := s.child(i, "nmod"); class == "" && c > i && s.preposition(c) == "of" { // "an alliance of insurgents"
		class = d.reader.actors.Nouns.Class(s.Tokens[c].Lemma, s.before(c))
	}
	if m := s.party[i]; m != nil && m.party != nil {
		class = m.party.Class
	} else if class == "other" { // "the rebels' command"
		if p, ok := d.actorAt(s, i); ok {
			class = p.Class
		}
	}
	return class == "armed_group" || class == "state_forces" || class == "government"
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
