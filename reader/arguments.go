package reader

import (
	"orontes"
)

// measured is the place whose distance was taken for the head: "struck Jayrud 60
// kilometres northeast of Damascus".
func (s *sentence) measured(i int) int {
	if q := s.quantityOf(i); q != nil && q.Unit == orontes.UnitKM {
		for _, c := range s.Children(i) {
			if c < q.First && s.toponym[c] != nil {
				return c
			}
		}
	}
	return i
}

// hyphenated is the noun that a hyphenated attribute taken for the head stands
// before: "mud-and-thatch homes", "rebel-held towns".
func (s *sentence) hyphenated(i int) int {
	k := i
	for k+2 < len(s.Tokens) && s.Tokens[k+1].Form == "-" && !s.Tokens[k].SpaceAfter {
		k += 2
	}
	for k > i && k+1 < len(s.Tokens) && isNominal(s.token(k+1)) && s.party[k+1] == nil {
		k++
	}
	if k == i || !isNominal(s.token(k)) {
		return i
	}
	return k
}

// betweenTwo is the noun whose "between A and B" the parser took B out of to make
// it the subject of verb i: "fighting between the army and the group killed 54".
// -1 for none.
func (s *sentence) betweenTwo(subject int) int {
	first := s.left(subject)
	if first < 2 || s.lower(first) != "and" && s.lower(first-1) != "and" {
		return -1
	}
	for k := first - 1; k > max(0, first-8); k-- {
		if s.lower(k) == "between" {
			return k - 1
		}
		if t := s.token(k); isVerb(t) || t.UPOS == "PUNCT" {
			return -1
		}
	}
	return -1
}

// subject is the subject of verb i, of several the one next to it; -1 for none.
func (s *sentence) subject(i int) int {
	best := -1
	for _, c := range s.Children(i) {
		if isRel(s.Tokens[c].Rel, "nsubj") && (best < 0 || abs(c-i) < abs(best-i)) {
			best = c
		}
	}
	return best
}

// adjacent finds the subject of a finite verb that the parser hung elsewhere:
// the noun right before its first auxiliary ("losses and 417 homes were
// destroyed").
func (f *frame) adjacent() {
	s, i := f.s, f.head
	if f.has(f.surfaceSubject()) {
		return
	}
	for _, c := range s.Children(i) {
		// No verb is a name's head: a subject with too much behind it.
		if rel := s.Tokens[c].Rel; c < i && (rel == "compound" || rel == "flat") && s.Tokens[c].UPOS == "PROPN" && isVerb(s.token(i)) && !s.timed[c] {
			f.add(f.surfaceSubject(), c, false)
			return
		}
	}
	first := -1
	for _, c := range s.Children(i) {
		if isRel(s.Tokens[c].Rel, "aux") && (first < 0 || c < first) && c < i {
			first = c
		}
	}
	if first < 1 {
		return
	}
	j := first - 1
	if !isNominal(s.token(j)) && s.Tokens[j].UPOS != "NUM" || s.timed[j] {
		return
	}
	for range 6 { // up to the head of the phrase that ends here
		h := s.Tokens[j].Head
		if h < 0 || h >= j || !isNominal(s.token(h)) || universal(s.Tokens[j].Rel) == "conj" || s.Tokens[j].Rel == "obj" {
			break
		}
		j = h
	}
	f.add(f.surfaceSubject(), j, false)
}

// oblique adds a prepositional phrase.
func (f *frame) oblique(c int) {
	p := f.s.preposition(c)
	switch {
	case p == "":
		return
	case p == "of" && !f.passive && !f.has("obj") && c > f.head && f.s.partOf(c) != "":
		f.add("obj", c, false) // "seized most of the province"
	case p == "by" && f.passive:
		f.add("subj", c, false)
	case p == "out of", p == "away from":
		f.add("from", c, false)
	default:
		f.add(p, c, false)
	}
}

// partOf is the word for a part whose whole a phrase with "of" is, "" for none:
// "most of the province".
func (s *sentence) partOf(i int) string {
	for _, c := range s.Children(i) {
		if s.Tokens[c].Rel == "case" && c > 0 && s.lower(c) == "of" {
			switch word := s.lower(c - 1); word {
			case "most", "much", "part", "parts", "half", "some", "all", "third", "thirds", "quarters", "swathes", "swaths", "portions":
				return word
			}
		}
	}
	return ""
}

// named is the name before a time that was taken for the head of a subject:
// "Pakistan today threatened".
func (s *sentence) named(i int) int {
	if !s.timed[i] {
		return i
	}
	for _, c := range s.Children(i) {
		if c < i && s.Tokens[c].UPOS == "PROPN" && !s.timed[c] {
			return c
		}
	}
	return i
}
