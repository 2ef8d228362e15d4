package reader

import (
	"slices"
	"strings"

	"orontes"
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
func (d *document) frame(s *sentence, i int, class lexicon.Class) frame {
	f := frame{s: s, head: i, class: class}
	switch class {
	case lexicon.Verb:
		f.passive = s.passive(i)
		f.verbal()
		f.reattach()
		d.charged(&f)
	case lexicon.Noun:
		f.nominal(d.reader.light)
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

// finite reports whether a verb carries tense and so wants a subject.
func (s *sentence) finite(i int) bool {
	switch s.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// verbal reads the arguments of a verb.
func (f *frame) verbal() {
	s, i := f.s, f.head
	if subject := s.subject(i); subject >= 0 {
		f.add(f.surfaceSubject(), subject, false)
	}
	for _, c := range s.Children(i) {
		switch t := s.token(c); {
		case t.Rel == "iobj", t.Rel == "obj" && f.passive && f.has("obj"):
			f.add("iobj", c, false)
		case t.Rel == "obj":
			f.add("obj", c, false)
		case t.Rel == "ccomp", t.Rel == "xcomp", c > i && (universal(t.Rel) == "advcl" && t.XPOS == "VB" && s.hasTo(c) || universal(t.Rel) == "csubj"):
			f.add("that", c, false)
		default:
			f.oblique(c)
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
	if n := s.bareNumber(i); n >= 0 && !f.owns(n) {
		f.replace(f.surfaceSubject(), n)
	}
	if !f.passive && !f.has("obj") {
		f.bareObject()
	}
	f.relative()
	if !f.has(f.surfaceSubject()) {
		f.inherit()
	}
}

// adjectival reads the noun an adjective or participle describes as its subject.
func (f *frame) adjectival() {
	s, i := f.s, f.head
	t := s.token(i)
	for _, c := range s.Children(i) {
		switch rel := s.Tokens[c].Rel; {
		case isRel(rel, "nsubj"):
			f.add("subj", c, false)
		case rel == "xcomp", rel == "ccomp", rel == "advcl" && s.Tokens[c].XPOS == "VB":
			f.add("that", c, false)
		default:
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

// nominal reads the arguments of an event noun: "Russian air strikes on Idlib",
// "the seizure of Hama by rebels", "launched an offensive".
func (f *frame) nominal(light *lightVerbs) {
	for _, c := range f.s.Children(f.head) {
		switch rel := f.s.Tokens[c].Rel; {
		case rel == "nmod:poss":
			f.add("poss", c, false)
		case isRel(rel, "nmod"), isRel(rel, "obl"):
			p := f.s.preposition(c)
			if p == "" {
				p = "of"
			}
			f.add(p, c, false)
		case rel == "compound", rel == "amod", rel == "nummod":
			f.modifiers(c)
		case rel == "acl" && f.s.Tokens[c].XPOS == "VBN":
			f.obliques(c, true)
		}
	}
	f.borrow(light)
}

// modifiers adds a word before an event noun and the words before that: "rebel
// mortar attack", "IS car bomb".
func (f *frame) modifiers(i int) {
	f.add("mod", i, false)
	for _, c := range f.s.Children(i) {
		if rel := f.s.Tokens[c].Rel; c < i && (rel == "compound" || rel == "amod") {
			f.modifiers(c)
		}
	}
}

// oblique adds a prepositional phrase.
func (f *frame) oblique(c int) {
	if rel := f.s.Tokens[c].Rel; !isRel(rel, "obl") && !isRel(rel, "nmod") {
		return
	}
	switch p := f.s.preposition(c); {
	case p == "":
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

// reattach offers a verb the phrases that the parser hung from the noun after it, too:
// "passed from the rebels to the army", "targeted the city with shells".
func (f *frame) reattach() {
	for _, a := range f.args {
		if a.carried || a.head < f.head || a.position == "that" || a.position == "subj" {
			continue
		}
		for _, c := range f.s.Children(a.head) {
			p := f.s.preposition(c)
			if universal(f.s.Tokens[c].Rel) == "nmod" && c > a.head && p != "" && p != "of" && p != "by" && !f.has(p) {
				f.add(p, c, true)
			}
		}
	}
}

// relative ties a clause that modifies a noun to that noun.
func (f *frame) relative() {
	s, t := f.s, f.s.token(f.head)
	if t.Head < 0 {
		return
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
	case t.Rel == "acl" && t.XPOS != "VB", t.Rel == "amod" && f.passive:
		f.add(f.surfaceSubject(), t.Head, false)
	}
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

// inherit takes the missing subject of a coordinated or dependent verb over
// from the clause it hangs from.
func (f *frame) inherit() {
	s, i := f.s, f.head
	for range 8 {
		t := s.token(i)
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
		case "acl":
			if t.XPOS != "VB" {
				return
			}
			// "an attempt to seize": whose attempt?
			if o := s.child(h, "nmod:poss"); o >= 0 {
				f.add(f.surfaceSubject(), o, true)
				return
			}
			i = h
			continue
		default:
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

func (f *frame) surfaceSubject() string {
	if f.passive {
		return "obj"
	}
	return "subj"
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

// lightVerbs are verbs that lend their places to an event noun.
type lightVerbs struct {
	agent, patient, occur, time map[string]bool
	says                        map[string]bool // saying verbs: where one speaks is not where it happened
}

func newLightVerbs(l *lexicon.List, says map[string]orontes.Stance) *lightVerbs {
	set := func(class string) map[string]bool { return lexicon.Set(l.Words(class)) }
	saying := map[string]bool{}
	for verb := range says {
		saying[verb] = true
	}
	return &lightVerbs{agent: set("agent"), patient: set("patient"), occur: set("occur"), time: set("time"), says: saying}
}

// borrow takes arguments over from the verb that governs the noun.
func (f *frame) borrow(light *lightVerbs) {
	s, t := f.s, f.s.token(f.head)
	verb := t.Head
	if verb < 0 || !isVerb(s.token(verb)) {
		return
	}
	lemma, passive := s.Tokens[verb].Lemma, s.passive(verb)
	under := t.Rel == "obl" && s.preposition(f.head) == "under" // "came under attack"
	switch {
	case t.Rel == "obj", under:
		if subject := s.child(verb, "nsubj"); subject >= 0 {
			if t.Rel == "obj" && light.agent[lemma] {
				f.add("subj", subject, true)
			}
			if under || light.patient[lemma] {
				f.add("obj", subject, true)
			}
		}
	case t.Rel == "nsubj:pass" && light.agent[lemma]:
		passive = true
	case t.Rel == "nsubj":
		if o := s.child(verb, "obj"); o >= 0 && light.occur[lemma] {
			f.add("obj", o, true)
		}
	default:
		return
	}
	if !light.says[lemma] {
		f.obliques(verb, passive)
	}
}

// obliques takes the prepositional phrases of a verb over for a noun beside it.
func (f *frame) obliques(verb int, passive bool) {
	for _, c := range f.s.Children(verb) {
		if p := f.s.preposition(c); c != f.head && isRel(f.s.Tokens[c].Rel, "obl") && p != "" && (p != "by" || passive) {
			f.add(p, c, true)
		}
	}
}

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
		case "AUX", "ADV", "PART", "VERB":
		case "PRON", "ADP":
			if s.lower(k) != "of" && !s.relativePronoun(k) { // "85,000 of which have been relocated"
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// bareObject takes a counted nominal right after the verb that has no preposition
// for its object: parsers hesitate over "destroyed more than 120 houses".
func (f *frame) bareObject() {
	s := f.s
	for _, c := range s.Children(f.head) {
		k := s.quantity[c]
		if k < 0 || s.timed[c] || c < f.head {
			continue
		}
		if t := s.token(c); t.UPOS == "NUM" && s.quantities[k].First == f.head+1 && t.Rel != "nummod" || t.Rel == "obl:unmarked" && isNominal(t) && c-f.head <= 8 {
			f.add("obj", c, false) // "killed at least 44", whatever that number was hung by
			return
		}
	}
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
