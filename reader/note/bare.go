package note

import (
	"slices"
	"strings"

	"orontes/reader/when"
)

// freeTimes takes bare times out of the names before them: parsers see one name in
// "captured Hama Thursday" and in "the town of Rastan early Thursday morning".
func (d *Notes) freeTimes(s *Sentence) {
	d.freeBacked(s)
	for k := range s.Times {
		if e := &s.Times[k]; e.First > 0 && s.Tokens[e.First].UPOS != "ADP" {
			d.freeTime(s, e)
		}
	}
	for i := range s.Tokens {
		// "'captured Aleppo' on Monday": no place is what somebody did.
		if t := s.Token(i); t.Rel == "xcomp" && s.Toponym[i] != nil && t.Head >= 0 && t.Head < i && IsVerb(s.Token(t.Head)) && s.Child(t.Head, "obj", "cop") < 0 && s.Child(i, "cop", "case") < 0 {
			s.Rehang(i, t.Head, "obj")
		}
	}
}

// freeBacked makes the one who is backed the head of "Rwanda-backed M23": parsers see
// the backer first, and he did not do it.
func (d *Notes) freeBacked(s *Sentence) {
	for k := 0; k+3 < len(s.Tokens); k++ {
		if s.Tokens[k+1].Form != "-" || s.Tokens[k].SpaceAfter || s.Tokens[k+1].SpaceAfter || !IsNominal(s.Token(k)) ||
			!strings.HasSuffix(s.Lower(k+2), "ed") && !bound[s.Lower(k+2)] {
			continue
		}
		last := k + 2
		for last+1 < len(s.Tokens) && IsNominal(s.Token(last+1)) && !s.Timed[last+1] {
			last++
		}
		if last == k+2 || s.Depth(last, k) <= 0 {
			continue
		}
		s.Rehang(last, s.Tokens[k].Head, s.Tokens[k].Rel)
		for _, c := range slices.Clone(s.Children(k)) {
			if c != last {
				s.Rehang(c, last, s.Tokens[c].Rel)
			}
		}
		s.Toponym[k] = nil // nor did it happen there
		s.Rehang(k+2, last, "amod")
		s.Rehang(k+1, k+2, "punct")
		s.Rehang(k, k+2, "obl")
		for i := k + 3; i < last; i++ {
			s.Rehang(i, last, "compound")
		}
	}
}

func (d *Notes) freeTime(s *Sentence, e *when.Expression) {
	within := func(i int) bool { return i >= e.First && i < e.Last }
	top := -1
	for i := e.First; i < e.Last; i++ {
		if !within(s.Tokens[i].Head) {
			top = i
		}
	}
	if top < 0 {
		return
	}
	name := -1
	for i := range e.First {
		if t := s.Token(i); within(t.Head) && (t.Rel == "compound" || t.Rel == "flat" || t.Rel == "nmod" || t.Rel == "amod" && IsNominal(t)) {
			name = i
		}
	}
	if name < 0 || s.Timed[name] {
		return
	}
	governor, rel := s.Tokens[top].Head, s.Tokens[top].Rel
	for i := e.First; i < top; i++ { // "the town of Rastan early Thursday morning"
		if t := s.Token(i); !within(t.Head) {
			governor, rel = t.Head, t.Rel
			s.Rehang(i, top, "compound")
			break
		}
	}
	if Universal(rel) == "obl" && governor >= 0 && IsVerb(s.Token(governor)) && s.Child(governor, "obj") < 0 && !s.cased(e.First, top) {
		rel = "obj"
	}
	verb := governor
	for range s.Tokens {
		if verb < 0 || IsVerb(s.Token(verb)) {
			break
		}
		verb = s.Tokens[verb].Head
	}
	if verb < 0 {
		return // a headline without a verb
	}
	for i := range e.First {
		if within(s.Tokens[i].Head) && i != name {
			s.Rehang(i, name, s.Tokens[i].Rel)
		}
	}
	s.Rehang(name, governor, rel)
	s.Rehang(top, verb, "obl:unmarked")
}

// cased reports whether a preposition before token first hangs from token i.
func (s *Sentence) cased(first, i int) bool {
	for _, c := range s.Children(i) {
		if c < first && s.Tokens[c].Rel == "case" {
			return true
		}
	}
	return false
}
