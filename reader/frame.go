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
	case p == "by" && f.passive:
		f.add("subj", c, false)
	case p == "out of", p == "away from":
		f.add("from", c, false)
	default:
		f.add(p, c, false)
	}
}

// relative ties a clause that modifies a noun to that noun.
func (f *frame) relative() {
	s, t := f.s, &f.s.Tokens[f.head]
	if t.Head < 0 {
		return
	}
	if t.Rel != "acl:relcl" {
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
	case t.Rel == "acl" && !f.passive && t.XPOS != "VB":
		f.add("subj", t.Head, false)
	case (t.Rel == "acl" || t.Rel == "amod") && f.passive:
		f.add("obj", t.Head, false)
	}
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
			if subject := s.child(h, "nsubj"); subject >= 0 && !s.oddPronoun(subject) {
				f.add(f.surfaceSubject(), subject, true)
				return
			}
			i = h
			continue
		case "acl":
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
		if o := s.child(h, "iobj", "obj"); o >= 0 && f.light != nil && f.light.object[s.Tokens[h].Lemma] && universal(t.Rel) == "advcl" {
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

// oddPronoun reports whether a word was taken for a pronoun that is none of
// those that can be a subject.
func (s *sentence) oddPronoun(i int) bool {
	return s.Tokens[i].UPOS == "PRON" && !personal[s.lower(i)] && s.lower(i) != "it" && !s.relativePronoun(i)
}

// finite reports whether a verb carries tense and so wants a subject.
func (s *sentence) finite(i int) bool {
	switch s.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

func (f *frame) surfaceSubject() string {
	if f.passive {
		return "obj"
	}
	return "subj"
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
