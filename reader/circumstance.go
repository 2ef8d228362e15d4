package reader

// alongside are prepositions of what is told beside an event: "shut borders as
// rebels near Homs".
var alongside = map[string]bool{"as": true, "despite": true, "according to": true}

// circumstance reports whether a word tells what came before or went with the
// event of its sentence, not that event: "after days of clashes", "the man who
// killed 15", "in response to unrest".
func (s *sentence) circumstance(i int) bool {
	for range len(s.Tokens) {
		t := s.token(i)
		if t.Head < 0 {
			return false
		}
		switch rel := universal(t.Rel); {
		case t.Rel == "acl:relcl":
			return true
		case rel == "obl" || rel == "nmod" || rel == "advcl":
			switch s.preposition(i) {
			case "after", "following", "amid", "during", "since", "before", "despite", "because of", "due to", "over", "for", "against", "from", "about", "into":
				return true
			}
			for _, c := range s.Children(i) {
				if universal(s.Tokens[c].Rel) == "mark" {
					switch s.lower(c) {
					case "after", "as", "since", "while", "because", "before", "until", "unless", "if", "when", "where":
						return true
					}
				}
			}
			if rel == "advcl" && s.hasTo(i) {
				return true
			}
		}
		i = t.Head
	}
	return false
}

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
