package frame

import (
	"slices"

	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// Frame is a word that may open a claim, with the phrases around it by their
// deep grammatical position: those of the active verb, whatever the surface.
type Frame struct {
	S       *note.Sentence
	Head    int
	Class   lexicon.Class
	Passive bool
	Args    []Argument
}

// Argument is one phrase of a frame.
type Argument struct {
	Position string // subj, obj, iobj, that, poss, mod, or a preposition
	Head     int
	Carried  bool // not the word's own: taken over from another clause
}

// Add puts a phrase at a position, once.
func (f *Frame) Add(position string, head int, carried bool) {
	for _, a := range f.Args {
		if a.Head == head && a.Position == position {
			return
		}
	}
	f.Args = append(f.Args, Argument{position, head, carried})
}

// Has reports whether a phrase stands at a position.
func (f *Frame) Has(position string) bool {
	return slices.ContainsFunc(f.Args, func(a Argument) bool { return a.Position == position })
}

// frameOf collects the phrases around token i, read as a word of the class.
func frameOf(d *thread.Story, s *note.Sentence, i int, class lexicon.Class) Frame {
	f := Frame{S: s, Head: i, Class: class}
	switch class {
	case lexicon.Verb:
		f.Passive = s.Passive(i)
		f.Verbal()
		f.reattach()
		charged(d, &f)
	case lexicon.Noun:
		f.nominal(d.Known.Light)
	case lexicon.Adjective:
		f.adjectival()
	}
	return f
}

// Verbal reads the arguments of a verb.
func (f *Frame) Verbal() {
	s, i := f.S, f.Head
	if subject := s.Subject(i); subject >= 0 {
		f.Add(f.surfaceSubject(), subject, false)
	}
	for _, c := range s.Children(i) {
		switch t := s.Token(c); {
		case t.Rel == "iobj", t.Rel == "obj" && f.Passive && f.Has("obj"):
			f.Add("iobj", c, false)
		case t.Rel == "obj":
			f.Add("obj", c, false)
		case t.Rel == "ccomp", t.Rel == "xcomp", c > i && (note.Universal(t.Rel) == "advcl" && t.XPOS == "VB" && s.HasTo(c) || note.Universal(t.Rel) == "csubj"):
			f.Add("that", c, false)
		default:
			f.oblique(c)
		}
	}
	// "pressed the rebels to surrender": what one is to do hangs from oneself.
	if o := s.Child(i, "obj"); o >= 0 && !f.Has("that") {
		for _, c := range s.Children(o) {
			if t := s.Token(c); note.Universal(t.Rel) == "acl" && t.XPOS == "VB" && s.HasTo(c) {
				f.Add("that", c, true)
			}
		}
	}
	if n := s.BareNumber(i); n >= 0 && !f.owns(n) {
		f.replace(f.surfaceSubject(), n)
	}
	if !f.Passive && !f.Has("obj") {
		f.bareObject()
	}
	f.relative()
	if !f.Has(f.surfaceSubject()) {
		f.inherit()
	}
}

// adjectival reads the noun an adjective or participle describes as its subject.
func (f *Frame) adjectival() {
	s, i := f.S, f.Head
	t := s.Token(i)
	for _, c := range s.Children(i) {
		switch rel := s.Tokens[c].Rel; {
		case note.IsRel(rel, "nsubj"):
			f.Add("subj", c, false)
		case rel == "xcomp", rel == "ccomp", rel == "advcl" && s.Tokens[c].XPOS == "VB":
			f.Add("that", c, false)
		default:
			f.oblique(c)
		}
	}
	if n := s.BareNumber(i); n >= 0 && !f.owns(n) {
		f.replace("subj", n)
	}
	if f.Has("subj") || t.Head < 0 {
		return
	}
	switch note.Universal(t.Rel) {
	case "amod", "acl":
		f.Add("subj", t.Head, false)
	case "xcomp":
		if o := s.Child(t.Head, "obj", "nsubj"); o >= 0 {
			f.Add("subj", o, true)
		}
	case "conj", "advcl":
		f.inherit()
	}
}

// nominal reads the arguments of an event noun: "Russian air strikes on Idlib",
// "the seizure of Hama by rebels", "launched an offensive".
func (f *Frame) nominal(light *note.LightVerbs) {
	for _, c := range f.S.Children(f.Head) {
		switch rel := f.S.Tokens[c].Rel; {
		case rel == "nmod:poss":
			f.Add("poss", c, false)
		case note.IsRel(rel, "nmod"), note.IsRel(rel, "obl"):
			p := f.S.Preposition(c)
			if p == "" {
				p = "of"
			}
			f.Add(p, c, false)
		case rel == "compound", rel == "amod", rel == "nummod":
			f.modifiers(c)
		case rel == "acl" && f.S.Tokens[c].XPOS == "VBN":
			f.obliques(c, true)
		}
	}
	f.borrow(light)
}

// modifiers adds a word before an event noun and the words before that: "rebel
// mortar attack", "IS car bomb".
func (f *Frame) modifiers(i int) {
	f.Add("mod", i, false)
	for _, c := range f.S.Children(i) {
		if rel := f.S.Tokens[c].Rel; c < i && (rel == "compound" || rel == "amod") {
			f.modifiers(c)
		}
	}
}

// oblique adds a prepositional phrase.
func (f *Frame) oblique(c int) {
	if rel := f.S.Tokens[c].Rel; !note.IsRel(rel, "obl") && !note.IsRel(rel, "nmod") {
		return
	}
	switch p := f.S.Preposition(c); {
	case p == "":
	case p == "of" && !f.Passive && !f.Has("obj") && c > f.Head && f.S.PartOf(c) != "":
		f.Add("obj", c, false) // "seized most of the province"
	case p == "by" && f.Passive:
		f.Add("subj", c, false)
	case p == "out of", p == "away from":
		f.Add("from", c, false)
	default:
		f.Add(p, c, false)
	}
}

// reattach offers a verb the phrases that the parser hung from the noun after it, too:
// "passed from the rebels to the army", "targeted the city with shells".
func (f *Frame) reattach() {
	for _, a := range f.Args {
		if a.Carried || a.Head < f.Head || a.Position == "that" || a.Position == "subj" {
			continue
		}
		for _, c := range f.S.Children(a.Head) {
			p := f.S.Preposition(c)
			if note.Universal(f.S.Tokens[c].Rel) == "nmod" && c > a.Head && p != "" && p != "of" && p != "by" && !f.Has(p) {
				f.Add(p, c, true)
			}
		}
	}
}

// relative ties a clause that modifies a noun to that noun.
func (f *Frame) relative() {
	s, t := f.S, f.S.Token(f.Head)
	if t.Head < 0 {
		return
	}
	switch {
	case t.Rel == "acl:relcl" && s.Timed[t.Head]:
	case t.Rel == "acl:relcl":
		pronoun := false
		for k := range f.Args {
			if s.RelativePronoun(f.Args[k].Head) {
				f.Args[k].Head, pronoun = t.Head, true
			}
		}
		for _, c := range s.Children(f.Head) {
			if s.Lower(c) == "where" {
				f.Add("in", t.Head, false)
				pronoun = true
			}
		}
		switch {
		case pronoun:
		case f.Passive && !f.Has("obj"), !f.Passive && f.Has("subj") && !f.Has("obj"):
			f.Add("obj", t.Head, false)
		case !f.Passive && !f.Has("subj"):
			f.Add("subj", t.Head, false)
		}
	case t.Rel == "acl" && t.XPOS != "VB", t.Rel == "amod" && f.Passive:
		f.Add(f.surfaceSubject(), t.Head, false)
	}
}

// inherit takes the missing subject of a coordinated or dependent verb over
// from the clause it hangs from.
func (f *Frame) inherit() {
	s, i := f.S, f.Head
	for range 8 {
		t := s.Token(i)
		h := t.Head
		if h < 0 {
			return
		}
		switch note.Universal(t.Rel) {
		case "conj", "advcl", "ccomp", "parataxis":
		case "xcomp":
			// "urged them to leave": the one who leaves is the object.
			if o := s.Child(h, "obj", "iobj"); o >= 0 {
				f.Add(f.surfaceSubject(), o, true)
				return
			}
		case "acl":
			if t.XPOS != "VB" {
				return
			}
			// "an attempt to seize": whose attempt?
			if o := s.Child(h, "nmod:poss"); o >= 0 {
				f.Add(f.surfaceSubject(), o, true)
				return
			}
			i = h
			continue
		default:
			return
		}
		if subject := s.Child(h, "nsubj"); subject >= 0 {
			if s.RelativePronoun(subject) && s.Tokens[h].Rel == "acl:relcl" {
				subject = s.Tokens[h].Head
			}
			f.Add(f.surfaceSubject(), subject, true)
			return
		}
		if s.Tokens[h].Rel == "acl" || s.Tokens[h].Rel == "amod" {
			f.Add(f.surfaceSubject(), s.Tokens[h].Head, true)
			return
		}
		i = h
	}
}

func (f *Frame) surfaceSubject() string {
	if f.Passive {
		return "obj"
	}
	return "subj"
}

// borrow takes arguments over from the verb that governs the noun.
func (f *Frame) borrow(light *note.LightVerbs) {
	s, t := f.S, f.S.Token(f.Head)
	verb := t.Head
	if verb < 0 || !note.IsVerb(s.Token(verb)) {
		return
	}
	lemma, passive := s.Tokens[verb].Lemma, s.Passive(verb)
	under := t.Rel == "obl" && s.Preposition(f.Head) == "under" // "came under attack"
	switch {
	case t.Rel == "obj", under:
		if subject := s.Child(verb, "nsubj"); subject >= 0 {
			if t.Rel == "obj" && light.Agent[lemma] {
				f.Add("subj", subject, true)
			}
			if under || light.Patient[lemma] {
				f.Add("obj", subject, true)
			}
		}
	case t.Rel == "nsubj:pass" && light.Agent[lemma]:
		passive = true
	case t.Rel == "nsubj":
		if o := s.Child(verb, "obj"); o >= 0 && light.Occur[lemma] {
			f.Add("obj", o, true)
		}
	default:
		return
	}
	if !light.Says[lemma] {
		f.obliques(verb, passive)
	}
}

// obliques takes the prepositional phrases of a verb over for a noun beside it.
func (f *Frame) obliques(verb int, passive bool) {
	for _, c := range f.S.Children(verb) {
		if p := f.S.Preposition(c); c != f.Head && note.IsRel(f.S.Tokens[c].Rel, "obl") && p != "" && (p != "by" || passive) {
			f.Add(p, c, true)
		}
	}
}

// bareObject takes a counted nominal right after the verb that has no preposition
// for its object: parsers hesitate over "destroyed more than 120 houses".
func (f *Frame) bareObject() {
	s := f.S
	for _, c := range s.Children(f.Head) {
		k := s.Quantity[c]
		if k < 0 || s.Timed[c] || c < f.Head {
			continue
		}
		if t := s.Token(c); t.UPOS == "NUM" && s.Quantities[k].First == f.Head+1 && t.Rel != "nummod" || t.Rel == "obl:unmarked" && note.IsNominal(t) && c-f.Head <= 8 {
			f.Add("obj", c, false) // "killed at least 44", whatever that number was hung by
			return
		}
	}
}

// owns reports whether token i is inside a phrase that is the verb's own already.
func (f *Frame) owns(i int) bool {
	for _, a := range f.Args {
		if first, last := f.S.Subtree(a.Head); !a.Carried && i >= first && i < last && note.Abs(a.Head-i) <= 3 {
			return true
		}
	}
	return false
}

// replace puts a phrase into a position instead of what stands there.
func (f *Frame) replace(position string, head int) {
	f.Args = slices.DeleteFunc(f.Args, func(a Argument) bool { return a.Position == position })
	f.Add(position, head, false)
}
