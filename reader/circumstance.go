package reader

// alongside are prepositions of what is told beside an event: "shut borders as
// rebels near Homs".
var alongside = map[string]bool{"as": true, "despite": true, "according to": true}

// elsewhere reports whether a name stands in a phrase of what else happened,
// which token i is no part of.
func (s *sentence) elsewhere(name, i int) bool {
	at := name
	for range len(s.Tokens) {
		if at < 0 || !isNominal(s.token(at)) {
			break
		}
		if alongside[s.preposition(at)] {
			return s.depth(i, at) < 0
		}
		at = s.Tokens[at].Head
	}
	return false
}
