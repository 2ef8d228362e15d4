package reader

import "orontes/language"

// denied reports whether what token i tells is said not to have happened: by a word
// that denies it, or one that it hangs from.
func (d *document) denied(s *sentence, i int) bool {
	words := d.reader.words.Modality
	no := false
	at := i
	for range s.Tokens {
		t := s.token(at)
		m := s.child(at, "mark")
		if m >= 0 && words[s.lower(m)] == "lacking" {
			no = !no
		}
		once := at == s.Tokens[i].Head && d.reader.without(s, i) // "there were no casualties" denies once
		if !once && d.reader.negated(s, at) && (at == i || isVerb(t) || t.UPOS == "ADJ") {
			no = !no
		}
		h := t.Head
		if h < 0 {
			break
		}
		rel := universal(t.Rel)
		switch rel {
		case "xcomp", "ccomp", "csubj", "acl", "obj", "advcl", "obl", "nmod":
		default:
			return no || d.untrue(s, i)
		}
		switch class := words[s.Tokens[h].Lemma]; {
		case (class == "barred" || class == "failed") && isVerb(t) && s.child(at, "mark", "case") >= 0 && !s.hasTo(at):
			return !no || d.untrue(s, i) // "blocked from entering the camp"
		case (class == "evidence" || class == "possible" && s.Tokens[h].UPOS == "NOUN") && d.reader.without(s, h):
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
func (d *document) untrue(s *sentence, i int) bool {
	words := d.reader.words.Modality
	for m := 1; m < i; m++ {
		if s.Tokens[m].UPOS != "SCONJ" {
			continue
		}
		switch words[s.lower(m-1)] {
		case "refuted":
			return !d.reader.negatedBefore(s, m-1)
		case "truth":
			return d.reader.negatedBefore(s, m-1)
		case "alleged":
			for k := i + 1; k < len(s.Tokens); k++ {
				if words[s.lower(k)] == "refuted" && !d.reader.negatedBefore(s, k) && (s.Tokens[k-1].UPOS == "AUX" || isVerb(s.token(max(0, m-2)))) {
					return true
				}
			}
		}
	}
	return false
}

// negatedBefore reports whether one of the two words before token i denies it.
func (r *Reader) negatedBefore(s *sentence, i int) bool {
	for k := max(0, i-2); k < i; k++ {
		if r.words.Modality[s.lower(k)] == "denial" {
			return true
		}
	}
	return false
}

// without reports whether a noun is said not to be there: "no reports".
func (r *Reader) without(s *sentence, i int) bool {
	for _, c := range s.Children(i) {
		if c < i && r.words.Modality[s.lower(c)] == "none" && r.words.Modality[s.lower(c+1)] != "bound" {
			return true
		}
	}
	return false
}

// hasTo reports whether a verb is an infinitive with its mark.
func (s *sentence) hasTo(i int) bool {
	m := s.child(i, "mark")
	return m >= 0 && s.Tokens[m].UPOS == "PART"
}

// negated reports whether token i is directly denied: "was not captured", "almost
// captured", "no town was captured".
func (r *Reader) negated(s *sentence, i int) bool {
	for _, c := range s.Children(i) {
		t := s.token(c)
		switch r.words.Modality[s.lower(c)] {
		case "denial":
			if r.words.Modality[s.lower(c+1)] != "bound" {
				return true
			}
		case "nearly":
			if c == i-1 && t.Rel == "advmod" && isVerb(s.token(i)) {
				return true // "were almost killed"
			}
		case "none":
			if rel := universal(t.Rel); r.words.Modality[s.lower(c+1)] != "bound" && (rel == "det" || rel == "advmod") {
				return true
			}
		case "nobody":
			if isRel(t.Rel, "nsubj") || t.Rel == "obj" {
				return true
			}
		}
		if t.Rel == "advmod" && c > 0 && r.words.Modality[s.lower(c-1)] == "none" {
			return true // "no longer"
		}
		if isRel(t.Rel, "nsubj") || t.Rel == "obj" {
			for _, g := range s.Children(c) {
				if r.words.Modality[s.lower(g)] == "none" && r.words.Modality[s.lower(g+1)] != "bound" && (s.Tokens[g].UPOS == "DET" || s.Tokens[g].Feats.Any(language.PronTypeNeg)) {
					return true
				}
			}
		}
	}
	return false
}
