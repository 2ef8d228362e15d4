package reader

import (
	"slices"

	"orontes"
	"orontes/language"
)

// assertion is how surely, and whether at all, a claim is put forward.
type assertion struct {
	modality orontes.Modality
	negated  bool
	hearsay  bool   // reportedly, allegedly
	tried    bool   // attempted: the outcome is left open
	by       string // the grammar of what made it other than asserted
}

// assertion reads auxiliaries, negation and the verbs that govern token i.
func (d *document) assertion(s *sentence, i int) assertion {
	a := assertion{modality: orontes.Asserted}
	at := i
	for range len(s.Tokens) {
		d.auxiliaries(s, at, &a)
		once := at == s.Tokens[i].Head && s.without(i) // "there were no casualties" denies once
		if !once && s.negated(at) && (at == i || isVerb(s.token(at)) || s.Tokens[at].UPOS == "ADJ") {
			a.negated = !a.negated
		}
		t := s.token(at)
		if t.Head < 0 {
			break
		}
		if !d.governed(s, at, &a) {
			break
		}
		at = t.Head
	}
	if d.untrue(s, i) {
		a.negated = true
	}
	if d.inverted(s, i) {
		a.raise(orontes.Conditional, s.lower(0))
	}
	return a
}

// inverted reports whether token i stands in a condition without a conjunction, which
// parsers rarely know: "Had rebels captured Hama, thousands would have fled".
func (d *document) inverted(s *sentence, i int) bool {
	if d.reader.words.Modality[s.lower(0)] != "inverted" || s.lower(len(s.Tokens)-1) == "?" {
		return false
	}
	comma := slices.IndexFunc(s.Tokens, func(t language.Token) bool { return t.Form == "," })
	return 0 < i && i < comma && slices.ContainsFunc(s.Tokens[comma:], func(t language.Token) bool { return t.XPOS == "MD" })
}

// untrue reports whether the clause of token i is called untrue, as the words stand
// whatever the tree: "it is not true that …", "claims that … are false".
func (d *document) untrue(s *sentence, i int) bool {
	words := d.reader.words.Modality
	for m := 1; m < i; m++ {
		if s.lower(m) != "that" {
			continue
		}
		switch words[s.lower(m-1)] {
		case "refuted":
			return !s.negatedBefore(m - 1)
		case "truth":
			return s.negatedBefore(m - 1)
		case "alleged":
			for k := i + 1; k < len(s.Tokens); k++ {
				if words[s.lower(k)] == "refuted" && !s.negatedBefore(k) && (s.Tokens[k-1].UPOS == "AUX" || isVerb(s.token(max(0, m-2)))) {
					return true
				}
			}
		}
	}
	return false
}

// negatedBefore reports whether one of the two words before token i denies it.
func (s *sentence) negatedBefore(i int) bool {
	for k := max(0, i-2); k < i; k++ {
		switch s.lower(k) {
		case "not", "n't", "n’t", "never":
			return true
		}
	}
	return false
}

// governed applies what the word above token at does to it and reports whether
// the walk goes on upwards.
func (d *document) governed(s *sentence, at int, a *assertion) bool {
	t := s.token(at)
	head := s.token(t.Head)
	rel := universal(t.Rel)
	if mark := s.child(at, "mark"); rel == "advcl" && mark >= 0 && s.lower(mark) == "that" {
		rel = "ccomp" // "not true that …" hangs as either
	}
	switch rel {
	case "xcomp", "ccomp", "csubj", "acl", "advcl", "obj", "nsubj", "obl", "nmod":
		if m := s.child(at, "mark"); t.Rel == "acl:relcl" && (m < 0 || s.lower(m) != "that") {
			return false
		}
	default:
		return false
	}
	by := rel + " " + t.UPOS
	if s.hasTo(at) {
		by = rel + " infinitive"
	}
	class := d.reader.words.Modality[head.Lemma]
	if class == "" && head.UPOS == "ADJ" {
		class = d.reader.words.Modality[d.reader.lexicon.Lemma(s.lower(t.Head))] // "was ordered to bomb"
	}
	if m := s.child(at, "mark", "case"); (class == "barred" || class == "failed") && isVerb(t) && m >= 0 && s.lower(m) == "from" {
		a.negated = !a.negated // "blocked from entering the camp"
		return false
	}
	infinitive := t.XPOS == "VB" && s.hasTo(at)
	if (class == "possible" && head.UPOS == "NOUN" || evidence[head.Lemma]) && s.without(t.Head) {
		a.negated = !a.negated // "no sign of a withdrawal"
		return false
	}
	if infinitive && d.asked(s, t.Head) {
		a.raise(orontes.Requested, by) // "told the men to leave", "called on the army to stop"
		return false
	}
	switch class {
	case "planned", "requested", "attempted", "failed", "begun", "occurring":
		if rel == "nsubj" && class == "occurring" && t.UPOS == "NOUN" {
			return true // "talks could begin"
		}
		if rel == "advcl" || rel == "nsubj" || (rel == "obl" || rel == "nmod") && class != "requested" && class != "planned" {
			return false
		}
		if (rel == "obj" || rel == "nmod" || rel == "obl") && !(t.UPOS == "NOUN") {
			return false
		}
		switch class {
		case "planned":
			a.raise(orontes.Planned, by)
		case "requested":
			a.raise(orontes.Requested, by)
		case "attempted":
			a.tried = true
			a.raise(orontes.Possible, by)
		case "failed":
			a.negated = !a.negated
		}
		return rel != "obj"
	case "believed":
		switch {
		case rel != "ccomp" && rel != "xcomp":
		case s.passive(t.Head):
			a.hearsay = true // "are feared dead", "is believed to have fled"
		default:
			a.raise(orontes.Possible, by)
		}
	case "possible":
		if rel == "ccomp" || rel == "xcomp" {
			a.raise(orontes.Possible, by)
		}
	case "conditional":
		a.raise(orontes.Conditional, by)
	default:
		if rel == "advcl" && infinitive || rel == "acl" && infinitive || rel == "xcomp" && infinitive && head.UPOS == "NOUN" {
			a.raise(orontes.Planned, by) // a purpose is not yet a deed: "to block the advance"
			return false
		}
	}
	return rel == "xcomp" || rel == "ccomp" || rel == "csubj" && head.UPOS == "ADJ" || rel == "obj" && t.UPOS == "NOUN"
}

// asked reports whether it is a verb of asking that an infinitive hangs from, directly or over the
// one who is asked.
func (d *document) asked(s *sentence, h int) bool {
	for _, v := range []int{h, s.Tokens[h].Head} {
		if v >= 0 && isVerb(s.token(v)) {
			return d.reader.words.Modality[s.Tokens[v].Lemma] == "requested"
		}
	}
	return false
}

// evidence are nouns for what would show that something is so.
var evidence = map[string]bool{"sign": true, "evidence": true, "indication": true, "proof": true, "trace": true}

// noFewer reports whether a "no" only bounds a number: "no fewer than eight".
func (s *sentence) noFewer(i int) bool {
	if i+1 >= len(s.Tokens) || s.lower(i) != "no" {
		return false
	}
	switch s.lower(i + 1) {
	case "fewer", "less", "later", "sooner", "doubt":
		return true
	}
	return false
}

// without reports whether a noun is said not to be there: "no reports".
func (s *sentence) without(i int) bool {
	for _, c := range s.Children(i) {
		if s.lower(c) == "no" && c < i && !s.noFewer(c) {
			return true
		}
	}
	return false
}

// raise sets a modality unless a stronger reservation stands already.
func (a *assertion) raise(m orontes.Modality, by string) {
	if a.modality == orontes.Asserted {
		a.modality, a.by = m, by
	}
}

func (s *sentence) hasTo(i int) bool {
	for _, c := range s.Children(i) {
		if s.Tokens[c].Rel == "mark" && s.lower(c) == "to" {
			return true
		}
	}
	return false
}

// auxiliaries reads may, will, would, should and the conjunctions if, whether.
func (d *document) auxiliaries(s *sentence, i int, a *assertion) {
	for _, c := range s.Children(i) {
		t := s.token(c)
		switch universal(t.Rel) {
		case "aux":
			switch s.lower(c) {
			case "may", "might", "could", "can":
				if s.lower(c) != "can" || !a.negated {
					a.raise(orontes.Possible, s.lower(c))
				}
			case "will", "'ll", "’ll", "shall":
				a.raise(orontes.Planned, s.lower(c))
			case "would":
				if s.backshifted(i) {
					a.raise(orontes.Planned, s.lower(c))
				} else {
					a.raise(orontes.Conditional, s.lower(c))
				}
			case "should", "must", "ought":
				a.raise(orontes.Requested, s.lower(c))
			}
		case "mark":
			switch s.lower(c) {
			case "to":
				if s.child(i, "nsubj") >= 0 && universal(s.Tokens[i].Rel) != "xcomp" {
					a.raise(orontes.Planned, s.lower(c)) // "are to meet", "Britain to pull out"
				}
			case "if", "unless":
				a.raise(orontes.Conditional, s.lower(c))
			case "whether":
				a.raise(orontes.Possible, s.lower(c))
			case "without":
				a.negated = !a.negated
			}
		case "advmod":
			if d.reader.words.Hearsay[s.lower(c)] {
				a.hearsay = true
			}
			switch s.lower(c) {
			case "possibly", "perhaps", "likely", "maybe", "potentially":
				a.raise(orontes.Possible, s.lower(c))
			case "allegedly", "reportedly":
				a.hearsay = true
			}
		case "amod":
			if d.reader.words.Hearsay[s.lower(c)] {
				a.hearsay = true
			}
		}
	}
}

// negated reports whether token i is directly negated.
func (s *sentence) negated(i int) bool {
	for _, c := range s.Children(i) {
		t := s.token(c)
		switch s.lower(c) {
		case "not", "n't", "n’t", "never", "neither":
			// "not only" denies nothing
			if c+1 < len(s.Tokens) && s.lower(c+1) == "only" {
				continue
			}
			return true
		case "almost", "nearly", "narrowly":
			if c == i-1 && t.Rel == "advmod" && isVerb(s.token(i)) {
				return true // "were almost killed"
			}
		case "longer":
			if c > 0 && s.lower(c-1) == "no" {
				return true
			}
		case "no":
			if s.noFewer(c) {
				continue
			}
			if universal(t.Rel) == "det" || universal(t.Rel) == "advmod" {
				return true
			}
		}
		if isRel(t.Rel, "nsubj") || t.Rel == "obj" {
			for _, g := range s.Children(c) {
				if s.noFewer(g) {
					continue
				}
				if s.lower(g) == "no" && s.Tokens[g].Feats.Any(language.PronTypeNeg) || s.lower(g) == "no" && s.Tokens[g].UPOS == "DET" {
					return true
				}
			}
			if l := s.lower(c); l == "none" || l == "nobody" || l == "nothing" {
				return true
			}
		}
	}
	return false
}

// backshifted reports whether "would" is the "will" of what somebody said:
// "said it would close the border". A condition in the clause makes it one.
func (s *sentence) backshifted(i int) bool {
	t := s.token(i)
	if t.Head < 0 || universal(t.Rel) != "ccomp" {
		return false
	}
	if x := s.Tokens[t.Head].XPOS; x != "VBD" && x != "VBN" {
		return false
	}
	for _, c := range s.Children(i) {
		for _, g := range s.Children(c) {
			if l := s.lower(g); s.Tokens[g].Rel == "mark" && (l == "if" || l == "unless") {
				return false
			}
		}
	}
	return true
}
