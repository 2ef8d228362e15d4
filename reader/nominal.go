package reader

import (
	"orontes"
	"orontes/reader/lexicon"
)

// lightVerbs are verbs that lend their places to an event noun.
type lightVerbs struct {
	agent, patient, occur, object, unreal, time, many map[string]bool
	says                                              map[string]bool // saying verbs: where one speaks is not where it happened
}

func newLightVerbs(l *lexicon.List, says map[string]orontes.Stance) *lightVerbs {
	saying := map[string]bool{}
	for verb := range says {
		saying[verb] = true
	}
	return &lightVerbs{
		agent:   lexicon.Set(l.Words("agent")),
		patient: lexicon.Set(l.Words("patient")),
		occur:   lexicon.Set(l.Words("occur")),
		object:  lexicon.Set(l.Words("object")),
		unreal:  lexicon.Set(l.Words("unreal")),
		time:    lexicon.Set(l.Words("time")),
		many:    lexicon.Set(l.Words("many")),
		says:    saying,
	}
}

// nominal reads the arguments of an event noun: "Russian air strikes on Idlib",
// "the seizure of Hama by rebels", "launched an offensive".
func (f *frame) nominal() {
	s, i := f.s, f.head
	f.describes()
	for _, c := range s.Children(i) {
		switch rel := s.Tokens[c].Rel; {
		case rel == "nmod:poss":
			f.add("poss", c, false)
		case isRel(rel, "nmod"), isRel(rel, "obl"):
			f.add(s.nominalPreposition(c), c, false)
		case rel == "compound", rel == "amod", rel == "nummod":
			f.modifiers(c)
		case rel == "acl":
			if o := s.child(c, "obj"); o >= 0 && f.light != nil && f.light.occur[s.Tokens[c].Lemma] {
				f.add("obj", o, true) // a participle with an object is a past tense in disguise
			} else if s.Tokens[c].XPOS == "VBN" {
				f.borrowObliques(c, true)
			}
		}
	}
	f.borrow(f.light)
}

// modifiers adds a word before an event noun and the words before that: "rebel
// mortar attack", "US-led strikes", "IS car bomb".
func (f *frame) modifiers(i int) {
	s := f.s
	f.add("mod", i, false)
	if i > 1 && s.Tokens[i-1].Form == "-" && isNominal(s.token(i-2)) {
		f.add("mod", i-2, false)
	}
	for _, c := range s.Children(i) {
		if rel := s.Tokens[c].Rel; c < i && (rel == "compound" || rel == "amod") {
			f.modifiers(c)
		}
	}
}

// describes ties a noun that says what somebody is to that somebody: "Iran, an
// ally of the government", "Turkey is a backer of the group".
func (f *frame) describes() {
	s, i := f.s, f.head
	if t := s.token(i); universal(t.Rel) == "appos" && t.Head >= 0 {
		f.add("is", t.Head, false)
	} else if s.child(i, "cop") >= 0 {
		if subject := s.child(i, "nsubj"); subject >= 0 {
			f.add("is", subject, false)
		}
	}
}

func (s *sentence) nominalPreposition(c int) string {
	if p := s.preposition(c); p != "" {
		return p
	}
	return "of"
}

// borrow takes arguments over from the verb that governs the noun.
func (f *frame) borrow(light *lightVerbs) {
	s := f.s
	i := s.measure(f.head, light)
	t := &s.Tokens[i]
	if t.Head < 0 || !isVerb(s.token(t.Head)) {
		return
	}
	verb := t.Head
	lemma := s.Tokens[verb].Lemma
	passive := s.passive(verb)
	rel := t.Rel
	switch {
	case rel == "obj" || rel == "obl" && s.preposition(i) == "under":
		subject := s.child(verb, "nsubj")
		if subject < 0 {
			inner := frame{s: s, head: verb, passive: passive, light: light}
			inner.verbal()
			for _, a := range inner.args {
				if a.position == "subj" {
					subject = a.head
				}
			}
		}
		if subject >= 0 && light.agent[lemma] && rel == "obj" {
			f.add("subj", subject, true)
		}
		if subject >= 0 && (light.patient[lemma] || rel == "obl") {
			f.add("obj", subject, true)
		}
		f.borrowObliques(verb, passive)
	case rel == "nsubj:pass" && light.agent[lemma]:
		f.borrowObliques(verb, true)
	case rel == "nsubj" && light.occur[lemma]:
		if o := s.child(verb, "obj"); o >= 0 {
			f.add("obj", o, true)
		}
		f.borrowObliques(verb, passive)
	case rel == "nsubj":
		f.borrowObliques(verb, passive)
	}
}

// measure is the noun that stands for event i in its clause: itself, or what it
// is a stretch or a number of ("hours of air strikes struck …", "a series of
// raids hit …").
func (s *sentence) measure(i int, light *lightVerbs) int {
	t := &s.Tokens[i]
	if universal(t.Rel) != "nmod" || t.Head < 0 || s.preposition(i) != "of" {
		return i
	}
	if of := s.Tokens[t.Head].Lemma; partitives[of] || light.time[of] || light.many[of] {
		return t.Head
	}
	return i
}

func (f *frame) borrowObliques(verb int, passive bool) {
	if f.light != nil && f.light.says[f.s.Tokens[verb].Lemma] {
		return
	}
	for _, c := range f.s.Children(verb) {
		if c == f.head || !isRel(f.s.Tokens[c].Rel, "obl") {
			continue
		}
		switch p := f.s.preposition(c); {
		case p == "by" && passive:
			f.add("by", c, true)
		case p != "" && p != "by":
			f.add(p, c, true)
		}
	}
}
