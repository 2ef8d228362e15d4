package reader

// order are the words that set one event before or after another.
var order = map[string]bool{"after": true, "before": true, "since": true, "until": true, "following": true}

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

// sequel reports whether a participle follows a word that makes it tell when.
func (s *sentence) sequel(i int) bool {
	l := s.lower(i - 1)
	return order[l] || l == "while" || l == "when"
}
