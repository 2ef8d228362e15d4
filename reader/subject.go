package reader

import (
	"slices"

	"orontes"
)

// bareNumber is a number without a noun right before a verb and its auxiliaries,
// -1 for none: in "94 were killed and close to 320 injured" and "forced 17,000
// to leave" the number is who it befell, whatever the parser made of it.
func (s *sentence) bareNumber(i int) int {
	for k := i - 1; k >= max(0, i-8); k-- {
		if q := s.quantity[k]; q >= 0 {
			number := &s.quantities[q]
			if s.timed[k] || number.Noun > k || number.Noun >= number.First || number.Compound || !number.Elided && number.Unit != "" && number.Unit != orontes.UnitPeople {
				return -1
			}
			return k
		}
		switch t := s.token(k); t.UPOS {
		case "AUX", "ADV", "PART":
		case "PRON", "ADP":
			// "85,000 of which have been relocated"
			if l := s.lower(k); l != "of" && l != "which" && l != "whom" && l != "them" {
				return -1
			}
		case "VERB":
			if s.lower(k) != "left" && s.lower(k) != "rendered" && s.lower(k) != "made" {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// owns reports whether token i is inside a phrase that is the verb's own already.
func (f *frame) owns(i int) bool {
	for _, a := range f.args {
		if first, last := f.s.Subtree(a.head); !a.carried && i >= first && i < last && abs(a.head-i) <= 3 {
			return true
		}
	}
	return false
}

// replace puts a phrase into a position instead of what stands there.
func (f *frame) replace(position string, head int) {
	f.args = slices.DeleteFunc(f.args, func(a argument) bool { return a.position == position })
	f.add(position, head, false)
}

// bareObject takes a counted nominal right after the verb that has no preposition
// for its object: parsers hesitate over "destroyed more than 120 houses".
func (f *frame) bareObject() {
	s := f.s
	for _, c := range s.Children(f.head) {
		if k := s.quantity[c]; k >= 0 && s.Tokens[c].UPOS == "NUM" && s.quantities[k].First == f.head+1 && !s.timed[c] && s.Tokens[c].Rel != "nummod" {
			f.add("obj", c, false) // "killed at least 44", whatever that number was hung by
			return
		}
		if c > f.head && s.Tokens[c].Rel == "obl:unmarked" && isNominal(s.token(c)) && s.quantity[c] >= 0 && !s.timed[c] && s.preposition(c) == "" && c-f.head <= 8 && f.has("subj") {
			f.add("obj", c, false)
			return
		}
	}
}

// shareObject takes the object of the next coordinated verb: "damaged or
// destroyed 120 houses".
func (f *frame) shareObject() {
	for _, c := range f.s.Children(f.head) {
		if f.s.Tokens[c].Rel != "conj" || f.s.Tokens[c].UPOS != "VERB" || c-f.head > 3 {
			continue
		}
		if o := f.s.child(c, "obj"); o >= 0 {
			f.add("obj", o, true)
			return
		}
	}
}

// inherit takes the missing subject of a coordinated or dependent verb over
// from the clause it hangs from.
func (f *frame) inherit() {
	s, i := f.s, f.head
	finite := s.finite(i) || s.child(i, "cop") >= 0
	for range 8 {
		t := &s.Tokens[i]
		h := t.Head
		if h < 0 {
			return
		}
		switch universal(t.Rel) {
		case "conj", "advcl", "ccomp", "parataxis":
		case "xcomp":
			// "urged them to leave": the one who leaves is the object.
			if o := s.child(h, "obj", "iobj"); o >= 0 {
				f.add(f.surfaceSubject(), o, true)
				return
			}
		case "obj", "obl", "nmod":
			// A finite verb cannot be coordinated with a noun: the parser hung
			// it from the wrong word, and the subject is further up.
			if !finite || s.Tokens[f.head].Rel != "conj" {
				return
			}
			if subject := s.child(h, "nsubj"); subject >= 0 {
				f.add(f.surfaceSubject(), subject, true)
				return
			}
			i = h
			continue
		case "acl":
			if s.adverbial(i) {
				if h = s.clause(h); h == i {
					return
				}
				if k := s.lastClause(i); k > h && !s.twoObjects(h) {
					h = k // "leave, as rebels close in, a week after launching …"
				}
				break
			}
			if finite && s.Tokens[f.head].Rel == "conj" && i != f.head {
				i = h
				continue
			}
			if t.XPOS == "VB" { // "an attempt to seize": whose attempt?
				if o := s.child(h, "nmod:poss"); o >= 0 {
					f.add(f.surfaceSubject(), o, true)
					return
				}
				i = h
				continue
			}
			return
		default:
			return
		}
		if o := s.child(h, "iobj", "obj"); o >= 0 && f.light != nil && f.light.object[s.Tokens[h].Lemma] && (universal(t.Rel) == "advcl" && !s.adverbial(i) || s.adverbial(i) && s.twoObjects(h)) {
			f.add(f.surfaceSubject(), o, true)
			return
		}
		if subject := s.child(h, "nsubj"); subject >= 0 {
			if s.relativePronoun(subject) && s.Tokens[h].Rel == "acl:relcl" {
				subject = s.Tokens[h].Head
			}
			f.add(f.surfaceSubject(), subject, true)
			return
		}
		if s.Tokens[h].Rel == "acl" || s.Tokens[h].Rel == "amod" {
			f.add(f.surfaceSubject(), s.Tokens[h].Head, true)
			return
		}
		i = h
	}
}

// twoObjects reports whether a verb has somebody and something, whatever the
// parser calls the two: "dealt him a blow".
func (s *sentence) twoObjects(i int) bool {
	n := 0
	for _, c := range s.Children(i) {
		switch rel := s.Tokens[c].Rel; {
		case rel == "iobj":
			return true
		case c > i && isNominal(s.token(c)) && (rel == "obj" || rel == "xcomp" || rel == "obl:unmarked") && !s.timed[c]:
			n++
		}
	}
	return n > 1
}

// lastClause is the last verb before token i that has a subject, -1 for none.
func (s *sentence) lastClause(i int) int {
	for k := i - 1; k >= 0; k-- {
		if isVerb(s.token(k)) && s.child(k, "nsubj") >= 0 {
			return k
		}
	}
	return -1
}

func (f *frame) surfaceSubject() string {
	if f.passive {
		return "obj"
	}
	return "subj"
}
