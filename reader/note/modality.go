package note

import "orontes/language"

// Denied reports whether what token i tells is said not to have happened: by a word
// that denies it, or one that it hangs from.
func (d *Notes) Denied(s *Sentence, i int) bool {
	words := d.Known.Words.Modality
	no := false
	at := i
	for range s.Tokens {
		t := s.Token(at)
		m := s.Child(at, "mark")
		if m >= 0 && words[s.Lower(m)] == "lacking" {
			no = !no
		}
		once := at == s.Tokens[i].Head && d.Without(s, i) // "there were no casualties" denies once
		if !once && d.Negated(s, at) && (at == i || IsVerb(t) || t.UPOS == "ADJ") {
			no = !no
		}
		h := t.Head
		if h < 0 {
			break
		}
		rel := Universal(t.Rel)
		switch rel {
		case "xcomp", "ccomp", "csubj", "acl", "obj", "advcl", "obl", "nmod":
		default:
			return no || d.untrue(s, i)
		}
		switch class := words[s.Tokens[h].Lemma]; {
		case (class == "barred" || class == "failed") && IsVerb(t) && s.Child(at, "mark", "case") >= 0 && !s.HasTo(at):
			return !no || d.untrue(s, i) // "blocked from entering the camp"
		case (class == "evidence" || class == "possible" && s.Tokens[h].UPOS == "NOUN") && d.Without(s, h):
			return !no || d.untrue(s, i) // "no sign of a withdrawal"
		case class == "failed" && (rel == "xcomp" || rel == "ccomp" || rel == "csubj" || rel == "acl" || rel == "obj" && t.UPOS == "NOUN"):
			no = !no
		}
		if rel != "xcomp" && rel != "ccomp" && !(rel == "csubj" && s.Tokens[h].UPOS == "ADJ") && !(rel == "obj" && t.UPOS == "NOUN") {
			break
		}
		at = h
	}
	return no || d.untrue(s, i)
}

// untrue reports whether the clause of token i is called untrue, as the words stand
// whatever the tree: "it is not true that …", "claims that … are false".
func (d *Notes) untrue(s *Sentence, i int) bool {
	words := d.Known.Words.Modality
	for m := 1; m < i; m++ {
		if s.Tokens[m].UPOS != "SCONJ" {
			continue
		}
		switch words[s.Lower(m-1)] {
		case "refuted":
			return !d.NegatedBefore(s, m-1)
		case "truth":
			return d.NegatedBefore(s, m-1)
		case "alleged":
			for k := i + 1; k < len(s.Tokens); k++ {
				if words[s.Lower(k)] == "refuted" && !d.NegatedBefore(s, k) && (s.Tokens[k-1].UPOS == "AUX" || IsVerb(s.Token(max(0, m-2)))) {
					return true
				}
			}
		}
	}
	return false
}

// NegatedBefore reports whether one of the two words before token i denies it.
func (d *Notes) NegatedBefore(s *Sentence, i int) bool {
	for k := max(0, i-2); k < i; k++ {
		if d.Known.Words.Modality[s.Lower(k)] == "denial" {
			return true
		}
	}
	return false
}

// Without reports whether a noun is said not to be there: "no reports".
func (d *Notes) Without(s *Sentence, i int) bool {
	for _, c := range s.Children(i) {
		if c < i && d.Known.Words.Modality[s.Lower(c)] == "none" && d.Known.Words.Modality[s.Lower(c+1)] != "bound" {
			return true
		}
	}
	return false
}

// HasTo reports whether a verb is an infinitive with its mark.
func (s *Sentence) HasTo(i int) bool {
	m := s.Child(i, "mark")
	return m >= 0 && s.Tokens[m].UPOS == "PART"
}

// Negated reports whether token i is directly denied: "was not captured", "almost
// captured", "no town was captured".
func (d *Notes) Negated(s *Sentence, i int) bool {
	for _, c := range s.Children(i) {
		t := s.Token(c)
		switch d.Known.Words.Modality[s.Lower(c)] {
		case "denial":
			if d.Known.Words.Modality[s.Lower(c+1)] != "bound" {
				return true
			}
		case "nearly":
			if c == i-1 && t.Rel == "advmod" && IsVerb(s.Token(i)) {
				return true // "were almost killed"
			}
		case "none":
			if rel := Universal(t.Rel); d.Known.Words.Modality[s.Lower(c+1)] != "bound" && (rel == "det" || rel == "advmod") {
				return true
			}
		case "nobody":
			if IsRel(t.Rel, "nsubj") || t.Rel == "obj" {
				return true
			}
		}
		if t.Rel == "advmod" && c > 0 && d.Known.Words.Modality[s.Lower(c-1)] == "none" {
			return true // "no longer"
		}
		if IsRel(t.Rel, "nsubj") || t.Rel == "obj" {
			for _, g := range s.Children(c) {
				if d.Known.Words.Modality[s.Lower(g)] == "none" && d.Known.Words.Modality[s.Lower(g+1)] != "bound" && (s.Tokens[g].UPOS == "DET" || s.Tokens[g].Feats.Any(language.PronTypeNeg)) {
					return true
				}
			}
		}
	}
	return false
}
