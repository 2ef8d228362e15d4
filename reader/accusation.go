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
	blame map[string]bool   // of these, which need not say of what
	deeds map[string]string // kind.type of the deed to the type of accusation
}

func newAccusations(l *lexicon.List) *accusations {
	a := &accusations{verbs: lexicon.Set(l.Words("accusers")), blame: lexicon.Set(l.Words("blamers")), deeds: map[string]string{}}
	for _, class := range l.Classes() {
		if class == "accusers" || class == "blamers" {
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
	case verb < 0:
		// Whatever the parser made of it: who accuses has not done it.
		c.Actors = slices.DeleteFunc(slices.Clone(c.Actors), func(by orontes.Actor) bool { return d.accuses(s, r.head, by) })
		return
	case d.accusesItself(s, verb):
		c.Kind, c.Actors = orontes.Accusation, nil // which its verb tells itself
		return
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

// accuses reports whether a party is the subject of an accusing verb before a gerund.
func (d *document) accuses(s *sentence, i int, by orontes.Actor) bool {
	if s.Tokens[i].XPOS != "VBG" {
		return false
	}
	for k := range i {
		if !d.reader.accusations.verbs[s.Tokens[k].Lemma] || !isVerb(s.token(k)) {
			continue
		}
		if subject := s.subject(k); subject >= 0 && by.Span.Overlaps(d.span(s, subject, subject+1)) {
			return true
		}
	}
	return false
}

// accusesItself reports whether an accusing verb is read as an accusation of its own.
func (d *document) accusesItself(s *sentence, verb int) bool {
	told := d.best(s, d.readings(s, verb))
	return len(told) > 0 && told[0].entry.Kind == orontes.Accusation
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

// accuse makes accusations of the bare act of accusing where the deeds are not read
// as such: "accused the palace of staging a play", "blamed the rebels".
func (d *document) accuse(first int) {
	for k := first; k < len(d.drafts); k++ {
		a := d.drafts[k]
		if a.reading == nil || a.claim.Kind != orontes.Statement || a.claim.Type != "accuse" || a.reading.class != lexicon.Verb || len(a.claim.Targets) == 0 {
			continue
		}
		verb := a.reading.head
		lemma := a.s.Tokens[verb].Lemma
		charges := d.charges(a.s, verb)
		if !d.reader.accusations.verbs[lemma] || len(charges) == 0 && !d.reader.accusations.blame[lemma] {
			continue
		}
		c := a.claim
		c.Kind, c.Type, c.Actors, c.Targets = orontes.Accusation, "other", c.Targets, nil
		if by, ok := d.sayer(a.s, verb, orontes.States); ok && len(c.Attribution) == 0 {
			c.Attribution = []orontes.Attribution{by}
		}
		if len(charges) == 0 {
			c.Type = d.justTold(k)
			d.drafts[k].claim = c
			continue
		}
		made := d.accusedOf(first, a.s, verb)
		for _, i := range charges {
			if made[i] {
				continue
			}
			c.Type = d.charge(a.s, i)
			if len(made) == 0 {
				d.drafts[k].claim = c
			} else {
				d.drafts = append(d.drafts, draft{claim: c, s: a.s})
			}
			made[i] = true
		}
	}
}

// accusedOf lists the deeds that accusations of a verb have been made of.
func (d *document) accusedOf(first int, s *sentence, verb int) map[int]bool {
	made := map[int]bool{}
	for k := first; k < len(d.drafts); k++ {
		b := &d.drafts[k]
		if b.claim.Kind != orontes.Accusation || b.reading == nil || b.s != s || d.accuser(s, b.reading.head) != verb {
			continue
		}
		made[b.reading.head] = true
		if t := s.token(b.reading.head); universal(t.Rel) == "amod" {
			made[t.Head] = true // "of burning shops"
		}
	}
	return made
}

// justTold is the accusation that the last deed told before draft k makes.
func (d *document) justTold(k int) string {
	for k--; k >= 0; k-- {
		c := &d.drafts[k].claim
		if violent[c.Kind] || c.Kind == orontes.Casualties {
			return d.reader.accusations.kind(string(c.Kind) + "." + c.Type)
		}
	}
	return "other"
}

// charge is the type of a deed that somebody is accused of: that of its reading, else
// of the first line of its word that can be one.
func (d *document) charge(s *sentence, i int) string {
	for _, r := range d.best(s, d.readings(s, i)) {
		return d.reader.accusations.kind(string(r.entry.Kind) + "." + r.entry.Type)
	}
	for _, m := range d.heads(s, i) {
		if _, _, ok := s.phraseFits(i, m.Word); !ok || !s.classFits(i, m.Word.Class) {
			continue
		}
		if t := d.reader.accusations.deeds[string(m.Entry.Kind)+"."+m.Entry.Type]; t != "" {
			return t
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
			all = append(all, s.conjuncts(c)...)
		}
		if s.Tokens[c].Rel != "obj" {
			continue
		}
		for _, k := range s.Children(c) {
			if of(k) {
				all = append(all, s.conjuncts(k)...)
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
		case rel == "amod" && t.XPOS == "VBG":
			at = t.Head // "of burning shops"
			continue
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
		at = t.Head
		for !d.reader.accusations.verbs[s.Tokens[at].Lemma] || !isVerb(s.token(at)) { // "blames the army for": hung from the accused
			at = s.Tokens[at].Head
		}
		return at
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
	for universal(s.Tokens[head].Rel) == "nmod" && s.Tokens[head].Head >= 0 {
		head = s.Tokens[head].Head // "accused men in uniform of"
	}
	above := s.Tokens[head].Head
	rel := universal(s.Tokens[head].Rel)
	return (rel == "obj" || rel == "obl" && isVerb(s.token(at))) && above >= 0 && d.reader.accusations.verbs[s.Tokens[above].Lemma]
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

// sayer names the subject of an accusing verb as one who speaks.
func (d *document) sayer(s *sentence, verb int, stance orontes.Stance) (orontes.Attribution, bool) {
	f := frame{s: s, head: verb, passive: s.passive(verb)}
	f.verbal()
	for _, a := range f.args {
		if a.position == "subj" {
			by, _, ok := d.voiceName(s, a.head, s.Tokens[verb].Lemma, stance, nil)
			return by, ok
		}
	}
	if f.passive {
		return orontes.Attribution{Speaker: unnamed, Verb: s.Tokens[verb].Lemma, Stance: stance, Span: d.span(s, verb, verb+1)}, true
	}
	return orontes.Attribution{}, false
}
