package reader

import (
	"slices"

	"orontes"
	"orontes/reader/lexicon"
)

// accusations is what accusing does to a deed: nobody has done it, somebody is
// said to have.
type accusations struct {
	verbs map[string]bool   // whose object is the accused
	deeds map[string]string // kind.type of the deed to the type of accusation
}

func newAccusations(l *lexicon.List) *accusations {
	a := &accusations{verbs: lexicon.Set(l.Words("accusers")), deeds: map[string]string{}}
	for _, class := range l.Classes() {
		if class == "accusers" {
			continue
		}
		for _, deed := range l.Words(class) {
			a.deeds[deed] = class
		}
	}
	return a
}

// allege turns a deed that somebody is accused of into an accusation: the accused
// is the actor, and who accuses only speaks.
func (d *document) allege(s *sentence, r *reading, c *orontes.Claim) {
	verb := d.accuser(s, r.head)
	switch {
	case c.Kind == orontes.Statement:
		return
	case c.Kind == orontes.Accusation:
		verb = r.head
	case verb < 0 || len(d.best(s, verb)) > 0 && d.best(s, verb)[0].entry.Kind == orontes.Accusation:
		return // of no accusation, or of one that its verb tells itself
	default:
		accused, ok := d.accused(s, verb)
		if !ok {
			return
		}
		c.Type = d.reader.accusations.kind(string(c.Kind) + "." + c.Type)
		c.Kind, c.Modality, c.Accumulation, c.Object = orontes.Accusation, orontes.Asserted, "", ""
		c.Actors = []orontes.Actor{accused.Actor}
		c.Targets = slices.DeleteFunc(slices.Clone(c.Targets), func(t orontes.Actor) bool { return t.Span == accused.Span })
	}
	if by, ok := d.sayer(s, verb, orontes.States); ok && len(c.Attribution) == 0 {
		c.Attribution = []orontes.Attribution{by}
	}
}

// kind is the type of accusation for a deed, kind.type.
func (a *accusations) kind(deed string) string {
	if t := a.deeds[deed]; t != "" {
		return t
	}
	return "other"
}

// accusing widens the quote of an accusation by the words that accuse.
func (d *document) accusing(s *sentence, r *reading, quote orontes.Span) orontes.Span {
	verb := d.accuser(s, r.head)
	if verb < 0 {
		return quote
	}
	quote.Start = min(quote.Start, s.Tokens[verb].Start)
	quote.End = max(quote.End, s.Tokens[verb].End)
	for _, c := range s.Children(verb) {
		if isRel(s.Tokens[c].Rel, "nsubj") || s.Tokens[c].Rel == "obj" {
			quote.Start = min(quote.Start, s.Tokens[s.left(c)].Start)
		}
	}
	return quote
}

// accuse makes an accusation of the bare act of accusing where the deed has no
// word in the lexicon: "accused the palace of staging a play".
func (d *document) accuse(drafts []draft) {
	for k := range drafts {
		a := &drafts[k]
		if a.reading == nil || a.claim.Kind != orontes.Statement || a.claim.Type != "accuse" || a.reading.class != lexicon.Verb ||
			!d.reader.accusations.verbs[a.s.Tokens[a.reading.head].Lemma] || len(a.claim.Targets) == 0 || len(d.charges(a.s, a.reading.head)) == 0 {
			continue
		}
		if slices.ContainsFunc(drafts, func(b draft) bool {
			return b.claim.Kind == orontes.Accusation && b.reading != nil && d.accuser(b.s, b.reading.head) == a.reading.head
		}) {
			continue
		}
		c := &a.claim
		c.Kind, c.Type = orontes.Accusation, d.charge(a.s, a.reading.head)
		c.Actors, c.Targets = c.Targets, nil
		if by, ok := d.sayer(a.s, a.reading.head, orontes.States); ok && len(c.Attribution) == 0 {
			c.Attribution = []orontes.Attribution{by}
		}
	}
}

// charge is the type of what an accusing verb says that somebody did.
func (d *document) charge(s *sentence, verb int) string {
	for _, i := range d.charges(s, verb) {
		for _, r := range d.best(s, i) {
			return d.reader.accusations.kind(string(r.entry.Kind) + "." + r.entry.Type)
		}
	}
	return "other"
}

// charges lists what an accusing verb says that somebody did: phrases by "of",
// "for", "with" or "over" under the verb or under its object.
func (d *document) charges(s *sentence, verb int) []int {
	var all []int
	of := func(i int) bool {
		mark := s.child(i, "mark", "case")
		return mark >= 0 && d.reader.grammar.alleged[s.lower(mark)]
	}
	for _, c := range s.Children(verb) {
		if c > verb && of(c) {
			all = append(all, c)
		}
		if s.Tokens[c].Rel != "obj" {
			continue
		}
		for _, k := range s.Children(c) {
			if of(k) {
				all = append(all, k)
			}
		}
	}
	return all
}

// charged adds what an accusation is of where the parser hung it from the accused,
// and makes the accused the subject of the deed.
func (d *document) charged(f *frame) {
	if verb := d.accuser(f.s, f.head); verb >= 0 && !f.passive {
		accusing := frame{s: f.s, head: verb, class: lexicon.Verb, light: d.reader.light, passive: f.s.passive(verb)}
		accusing.verbal()
		for _, a := range accusing.args {
			if a.position == "obj" && a.head >= 0 {
				f.replace("subj", a.head)
			}
		}
	}
	if !d.reader.accusations.verbs[f.s.Tokens[f.head].Lemma] {
		return
	}
	for _, i := range d.charges(f.s, f.head) {
		f.add(f.s.preposition(i), i, false)
	}
}

// accuser is the accusing verb that token i is the deed of, -1 for none: what
// hangs from it by "of", "for", "with" or "over", a noun or a gerund, and what is
// coordinated with that.
func (d *document) accuser(s *sentence, i int) int {
	at := i
	for range 4 {
		t := s.token(at)
		if t.Head < 0 {
			return -1
		}
		switch rel := universal(t.Rel); {
		case rel == "conj" && t.XPOS == "VBG" && d.reader.accusations.verbs[s.Tokens[t.Head].Lemma] && s.finite(t.Head):
			return t.Head // "of abducting and murdering him", whatever the second hangs from
		case rel == "conj", rel == "obj" && isNominal(t), rel == "nmod":
			if !d.deed(s, at, t.Head) {
				at = t.Head
				continue
			}
		case rel == "advcl", rel == "acl", rel == "obl", rel == "xcomp", rel == "ccomp":
			if !d.deed(s, at, t.Head) {
				return -1
			}
		default:
			return -1
		}
		if !d.reader.accusations.verbs[s.Tokens[t.Head].Lemma] { // "blames the army for": hung from the accused
			return s.Tokens[t.Head].Head
		}
		return t.Head
	}
	return -1
}

// deed reports whether token at hangs from an accusing verb, or from its object,
// as what somebody is accused of.
func (d *document) deed(s *sentence, at, head int) bool {
	mark := s.child(at, "mark", "case")
	if mark < 0 || !d.reader.grammar.alleged[s.lower(mark)] {
		return false
	}
	if d.reader.accusations.verbs[s.Tokens[head].Lemma] && isVerb(s.token(head)) {
		return true
	}
	above := s.Tokens[head].Head
	return s.Tokens[head].Rel == "obj" && above >= 0 && d.reader.accusations.verbs[s.Tokens[above].Lemma]
}

// accused is whom an accusing verb accuses.
func (d *document) accused(s *sentence, verb int) (party, bool) {
	f := frame{s: s, head: verb, class: lexicon.Verb, light: d.reader.light, passive: s.passive(verb)}
	f.verbal()
	for _, a := range f.args {
		if a.position == "obj" && a.head >= 0 {
			p, ok := d.actorAt(s, a.head)
			if !ok && isNominal(s.token(a.head)) {
				first, last := s.core(a.head)
				p.Name, p.Span, ok = squash(d.words(s, first, last)), d.span(s, first, last), true
			}
			return p, ok
		}
	}
	return party{}, false
}
