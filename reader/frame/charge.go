package frame

import (
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// Charge is a verb that says of somebody that he did a deed: "accused rebels of the
// attack", "thanked troops for capturing Hama".
type Charge struct {
	Verb    int
	By, Of  int  // who says so, which is never the doer, and of whom; -1 for none
	Accuses bool // and so nobody has done it
}

// ChargeOf is how the deed that token i tells is laid to somebody; ok is false where
// its sentence does not do so.
func ChargeOf(d *thread.Story, s *note.Sentence, i int) (c Charge, ok bool) {
	deed, laid := i, false
	gerund := s.Tokens[i].XPOS == "VBG"
	for ; s.Tokens[i].Head >= 0 && !s.Finite(i); i = s.Tokens[i].Head {
		mark := s.Child(i, "mark", "case")
		c.Verb = s.Tokens[i].Head
		c.Accuses = d.Known.Accusations.Verbs[s.Tokens[c.Verb].Lemma]
		laid = laid || mark >= 0 && d.Known.Grammar.Alleged[s.Lower(mark)] ||
			gerund && c.Accuses && s.Tokens[i].Rel == "conj" // "of abducting and murdering him", whatever the second hangs from
		if !laid || !note.IsVerb(s.Token(c.Verb)) || !c.Accuses && !gerund {
			continue
		}
		f := Frame{S: s, Head: c.Verb, Class: lexicon.Verb, Passive: s.Passive(c.Verb)}
		f.Verbal()
		c.By, c.Of = f.At("subj"), f.At("obj")
		if c.Accuses || c.Of >= 0 && c.Of < deed {
			return c, true
		}
	}
	return c, false
}

// At is the phrase at a position, -1 for none.
func (f *Frame) At(position string) int {
	for _, a := range f.Args {
		if a.Position == position {
			return a.Head
		}
	}
	return -1
}

// charged adds what an accusation is of where the parser hung it from the accused.
func charged(d *thread.Story, f *Frame) {
	if !d.Known.Accusations.Verbs[f.S.Tokens[f.Head].Lemma] {
		return
	}
	for _, i := range Charges(d, f.S, f.Head) {
		f.Add(f.S.Preposition(i), i, false)
	}
}

// Charges lists what an accusing verb says that somebody did: phrases by "of",
// "for", "with" or "over" under the verb or under its object.
func Charges(d *thread.Story, s *note.Sentence, verb int) []int {
	var all []int
	of := func(i int) {
		if mark := s.Child(i, "mark", "case"); i > verb && mark >= 0 && d.Known.Grammar.Alleged[s.Lower(mark)] {
			all = append(all, s.Conjuncts(i)...)
		}
	}
	for _, c := range s.Children(verb) {
		of(c)
		if s.Tokens[c].Rel == "obj" {
			for _, k := range s.Children(c) {
				of(k)
			}
		}
	}
	return all
}
