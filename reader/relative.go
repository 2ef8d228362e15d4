package reader

import (
	"orontes"
	"orontes/language"
)

// relative ties a clause that modifies a noun to that noun.
func (f *frame) relative() {
	s, t := f.s, &f.s.Tokens[f.head]
	if t.Head < 0 {
		return
	}
	if q := s.quantityOf(t.Head); t.Rel != "acl:relcl" || q != nil && q.Unit == orontes.UnitKM { // no distance was won
		for k := range f.args {
			if n := s.antecedent(f.args[k].head); n >= 0 {
				f.args[k].head = n
			}
		}
	}
	switch {
	case t.Rel == "acl:relcl" && s.timed[t.Head]:
	case t.Rel == "acl:relcl":
		pronoun := false
		for k := range f.args {
			if s.relativePronoun(f.args[k].head) {
				f.args[k].head, pronoun = t.Head, true
			}
		}
		for _, c := range s.Children(f.head) {
			if s.lower(c) == "where" {
				f.add("in", t.Head, false)
				pronoun = true
			}
		}
		switch {
		case pronoun:
		case f.passive && !f.has("obj"), !f.passive && f.has("subj") && !f.has("obj"):
			f.add("obj", t.Head, false)
		case !f.passive && !f.has("subj"):
			f.add("subj", t.Head, false)
		}
	case t.Rel == "acl" && !f.passive && t.XPOS != "VB" && !s.adverbial(f.head):
		f.add("subj", t.Head, false)
	case (t.Rel == "acl" || t.Rel == "amod") && f.passive:
		f.add("obj", t.Head, false)
	}
}

// adverbial reports whether a participle that was hung from a noun tells when or
// how the noun's clause was: "dealt him a blow after losing Aleppo".
func (s *sentence) adverbial(i int) bool {
	t := s.token(i)
	if t.Rel != "acl" || t.XPOS != "VBG" || t.Head < 0 {
		return false
	}
	return s.child(i, "mark") >= 0 || s.sequel(i) || s.toponym[t.Head] != nil && s.preposition(t.Head) != "" // "struck the town in Syria, killing dozens"
}

// antecedent is the noun right before a "which" or "who" whose clause the parser
// hung from elsewhere, -1 for none.
func (s *sentence) antecedent(i int) int {
	if l := s.lower(i); l != "which" && l != "who" || !s.relativePronoun(i) {
		return -1
	}
	k := i - 1
	for k >= 0 && s.Tokens[k].UPOS == "PUNCT" {
		k--
	}
	if k < 0 || !isNominal(s.token(k)) || s.Tokens[k].UPOS == "PRON" {
		return -1
	}
	for range 4 { // up to the head of its name
		h := s.Tokens[k].Head
		if h < 0 || h >= i || s.Tokens[k].Rel != "compound" && s.Tokens[k].Rel != "flat" {
			break
		}
		k = h
	}
	return k
}

func (s *sentence) relativePronoun(i int) bool {
	t := &s.Tokens[i]
	if t.Feats.Has(language.PronTypeRel) {
		return true
	}
	switch s.lower(i) {
	case "which", "who", "whom", "that":
		return t.UPOS == "PRON" || t.UPOS == "DET"
	}
	return false
}
