package reader

import (
	"slices"
	"strings"

	"orontes/language"
	"orontes/reader/lexicon"
)

// frame is a word that may open a claim, with the phrases around it by their
// deep grammatical position: those of the active verb, whatever the surface.
type frame struct {
	s       *sentence
	head    int
	class   lexicon.Class
	passive bool
	light   *lightVerbs
	args    []argument
}

// argument is one phrase of a frame.
type argument struct {
	position string // subj, obj, iobj, that, poss, mod, or a preposition
	head     int
	carried  bool // not the word's own: taken over from another clause
}

func (f *frame) add(position string, head int, carried bool) {
	for _, a := range f.args {
		if a.head == head && a.position == position {
			return
		}
	}
	f.args = append(f.args, argument{position, head, carried})
}

func (f *frame) has(position string) bool {
	return slices.ContainsFunc(f.args, func(a argument) bool { return a.position == position })
}

// frame collects the phrases around token i, read as a word of the class.
func (d *document) frame(s *sentence, i int, class lexicon.Class, light *lightVerbs) frame {
	f := frame{s: s, head: i, class: class, light: light}
	switch class {
	case lexicon.Verb:
		f.passive = s.passive(i)
		f.verbal()
		d.reattach(&f)
		d.charged(&f)
	case lexicon.Noun:
		f.nominal()
	case lexicon.Adjective:
		f.adjectival()
	}
	return f
}

// passive reports whether a verb is used in the passive, be it as a reduced
// relative ("the bridge destroyed on Friday") or coordinated with one.
func (s *sentence) passive(i int) bool {
	t := &s.Tokens[i]
	helped := false
	for _, c := range s.Children(i) {
		if !isRel(s.Tokens[c].Rel, "aux") {
			continue
		}
		if l := s.Tokens[c].Lemma; l == "be" || l == "get" {
			return t.XPOS == "VBN" || t.XPOS == "VBD"
		}
		helped = true
	}
	if helped {
		return false // "has repeated", whatever its subject is labelled
	}
	if s.child(i, "nsubj:pass") >= 0 {
		return true
	}
	if t.XPOS != "VBN" && !t.Feats.Has(language.VoicePass) && !s.likeParticiple(i) {
		return false
	}
	// A participle with an object of its own is a past tense in disguise.
	if s.child(i, "obj") >= 0 {
		return false
	}
	switch universal(t.Rel) {
	case "acl", "amod", "advcl":
		return t.Rel != "acl:relcl" && s.child(i, "nsubj") < 0
	case "conj":
		return s.child(i, "nsubj") < 0 && t.Head >= 0 && s.passive(t.Head)
	}
	// A bare participle without an object is a headline's passive: "Three killed".
	return true
}

// likeParticiple reports whether an adjective has the form of a regular past
// participle: in "and 2,536 relocated" taggers see one or the other.
func (s *sentence) likeParticiple(i int) bool {
	return s.Tokens[i].UPOS == "ADJ" && strings.HasSuffix(s.lower(i), "ed")
}

// verbal reads the arguments of a verb.
func (f *frame) verbal() {
	s, i := f.s, f.head
	subject := s.subject(i)
	for _, c := range s.Children(i) {
		switch rel := s.Tokens[c].Rel; {
		case isRel(rel, "nsubj") && c != subject:
			// A verb has one subject; a second is another clause's.
		case isRel(rel, "nsubj") && f.passive:
			f.add("obj", s.named(c), false)
		case isRel(rel, "nsubj"):
			if n := s.betweenTwo(c); n >= 0 {
				f.add("subj", n, false)
				continue
			}
			f.add("subj", s.named(c), false)
		case rel == "obj" && f.passive && f.has("obj"):
			f.add("iobj", c, false)
		case rel == "obj":
			f.add("obj", s.measured(s.hyphenated(c)), false)
		case rel == "iobj":
			f.add("iobj", c, false)
		case rel == "ccomp", rel == "xcomp":
			f.add("that", c, false)
		case isRel(rel, "obl"), isRel(rel, "nmod"):
			f.oblique(c)
		}
	}
	if n := s.bareNumber(i); n >= 0 && !f.owns(n) {
		f.replace(f.surfaceSubject(), n)
	}
	if !f.passive && !f.has("obj") {
		f.bareObject()
		f.shareObject()
	}
	// "rebel-held", "Turkish-backed": the word before the hyphen does it.
	if f.passive && i > 1 && s.Tokens[i-1].Form == "-" && isNominal(s.token(i-2)) {
		f.add("subj", i-2, false)
	}
	for _, c := range s.Children(i) {
		if t := s.token(c); !f.has("that") && (universal(t.Rel) == "advcl" && c > i && t.XPOS == "VB" && s.hasTo(c) || universal(t.Rel) == "csubj" && c > i) {
			f.add("that", c, true)
		}
	}
	// "pressed the rebels to surrender": what one is to do hangs from oneself.
	if o := s.child(i, "obj"); o >= 0 && !f.has("that") {
		for _, c := range s.Children(o) {
			if t := s.token(c); universal(t.Rel) == "acl" && t.XPOS == "VB" && s.hasTo(c) {
				f.add("that", c, true)
			}
		}
	}
	// "rendered 1,100 people homeless": the object of the small clause
	if x := s.child(i, "xcomp"); x > i && !f.passive && !f.has("obj") && s.Tokens[x].UPOS == "ADJ" {
		for _, c := range s.Children(x) {
			if rel := s.Tokens[c].Rel; c > i && c < x && isNominal(s.token(c)) && (isRel(rel, "nsubj") || rel == "obl:unmarked" && s.quantity[c] >= 0) {
				f.add("obj", c, false)
			}
		}
	}
	// "allowed inspectors to visit": the one who is let is an indirect object
	// to some parsers.
	if o := s.child(i, "iobj"); o >= 0 && !f.passive && !f.has("obj") {
		f.add("obj", o, false)
	}
	f.adjacent()
	f.relative()
	if !f.has("obj") && f.passive || !f.has("subj") && !f.passive {
		f.inherit()
	}
}

// finite reports whether a verb carries tense and so wants a subject.
func (s *sentence) finite(i int) bool {
	switch s.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// adjectival reads the noun an adjective or participle describes as its subject.
func (f *frame) adjectival() {
	s, i := f.s, f.head
	t := &s.Tokens[i]
	for _, c := range s.Children(i) {
		switch rel := s.Tokens[c].Rel; {
		case isRel(rel, "nsubj"):
			f.add("subj", c, false)
		case rel == "xcomp", rel == "ccomp", rel == "advcl" && s.Tokens[c].XPOS == "VB":
			f.add("that", c, false)
		case isRel(rel, "obl"), isRel(rel, "nmod"):
			f.oblique(c)
		}
	}
	if n := s.bareNumber(i); n >= 0 && !f.owns(n) {
		f.replace("subj", n)
	}
	if f.has("subj") || t.Head < 0 {
		return
	}
	switch universal(t.Rel) {
	case "amod", "acl":
		f.add("subj", t.Head, false)
	case "xcomp":
		if o := s.child(t.Head, "obj", "nsubj"); o >= 0 {
			f.add("subj", o, true)
		}
	case "conj", "advcl":
		f.inherit()
	}
}
