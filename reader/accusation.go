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

// kind is the type of accusation for a deed.
func (a *accusations) kind(kind orontes.Kind, name string) string {
	if t := a.deeds[string(kind)+"."+name]; t != "" {
		return t
	}
	return "other"
}

// charge is a verb that says of somebody that he did a deed: "accused rebels of the
// attack", "thanked troops for capturing Hama".
type charge struct {
	verb    int
	by, of  int  // who says so, which is never the doer, and of whom; -1 for none
	accuses bool // and so nobody has done it
}

// charge is how the deed that token i tells is laid to somebody; ok is false where
// its sentence does not do so.
func (d *document) charge(s *sentence, i int) (c charge, ok bool) {
	deed, laid := i, false
	gerund := s.Tokens[i].XPOS == "VBG"
	for ; s.Tokens[i].Head >= 0 && !s.finite(i); i = s.Tokens[i].Head {
		mark := s.child(i, "mark", "case")
		c.verb = s.Tokens[i].Head
		c.accuses = d.reader.accusations.verbs[s.Tokens[c.verb].Lemma]
		laid = laid || mark >= 0 && d.reader.grammar.alleged[s.lower(mark)] ||
			gerund && c.accuses && s.Tokens[i].Rel == "conj" // "of abducting and murdering him", whatever the second hangs from
		if !laid || !isVerb(s.token(c.verb)) || !c.accuses && !gerund {
			continue
		}
		f := frame{s: s, head: c.verb, class: lexicon.Verb, passive: s.passive(c.verb)}
		f.verbal()
		c.by, c.of = f.at("subj"), f.at("obj")
		if c.accuses || c.of >= 0 && c.of < deed {
			return c, true
		}
	}
	return c, false
}

// at is the phrase at a position, -1 for none.
func (f *frame) at(position string) int {
	for _, a := range f.args {
		if a.position == position {
			return a.head
		}
	}
	return -1
}

// allege turns a deed that somebody is accused of into an accusation; who accuses
// only speaks.
func (d *document) allege(s *sentence, r *reading, c *orontes.Claim) {
	if c.Kind == orontes.Accusation && r.class == lexicon.Verb && d.reader.accusations.verbs[s.Tokens[r.head].Lemma] {
		c.Attribution = d.accusers(s, charge{verb: r.head, by: r.at("subj")})
		return
	}
	by, ok := d.charge(s, r.head)
	if !ok || !by.accuses || c.Kind == orontes.Statement || c.Kind == orontes.Accusation {
		return
	}
	c.Kind, c.Type = orontes.Accusation, d.reader.accusations.kind(r.entry.Kind, r.entry.Type)
	c.Modality, c.Accumulation, c.Object = orontes.Asserted, "", ""
	c.Attribution = d.accusers(s, by)
}

// accusers is who speaks as the subject of an accusing verb; somebody always does.
func (d *document) accusers(s *sentence, c charge) []orontes.Attribution {
	verb := s.Tokens[c.verb].Lemma
	if c.by >= 0 {
		first, last := s.core(c.by)
		if p, _ := d.speaks(s, run{first, last, c.by}); p.Name != "" {
			return []orontes.Attribution{{Speaker: p.Name, ID: p.ID, Span: p.Span, Verb: verb, Stance: orontes.States}}
		}
		return nil
	}
	return []orontes.Attribution{{Speaker: unnamed, Verb: verb, Stance: orontes.States, Span: d.span(s, c.verb, c.verb+1)}}
}

// accusing widens the quote of an accusation by the words that accuse.
func (d *document) accusing(s *sentence, r *reading, quote orontes.Span) orontes.Span {
	c, ok := d.charge(s, r.head)
	if !ok {
		return quote
	}
	first, last := c.verb, c.verb+1
	for _, i := range []int{c.by, c.of} {
		if i >= 0 {
			first, last = min(first, s.left(i)), max(last, i+1)
		}
	}
	of := d.span(s, first, last)
	return orontes.Span{Start: min(quote.Start, of.Start), End: max(quote.End, of.End)}
}

// accuse makes accusations of the bare act of accusing where the deeds are not read
// as such: "accused the palace of staging a play", "blamed the rebels".
func (d *document) accuse(first int) {
	for k := first; k < len(d.drafts); k++ {
		a := d.drafts[k]
		if a.reading == nil || a.claim.Kind != orontes.Statement || a.claim.Type != "accuse" || a.reading.class != lexicon.Verb {
			continue
		}
		verb := a.reading.head
		lemma := a.s.Tokens[verb].Lemma
		charges := d.charges(a.s, verb)
		if len(charges) == 0 && d.reader.accusations.blame[lemma] {
			charges = []int{verb}
		}
		for _, i := range charges {
			if !d.reader.accusations.verbs[lemma] || slices.ContainsFunc(d.drafts[first:], func(b draft) bool {
				return b.claim.Kind == orontes.Accusation && b.reading != nil && (b.reading.head == i || a.s.Tokens[b.reading.head].Head == i)
			}) {
				continue
			}
			t := draft{claim: a.claim, reading: a.reading, s: a.s, facets: a.facets, features: a.features}
			t.claim.Kind, t.claim.Type, t.claim.Actors, t.claim.Targets = orontes.Accusation, "other", nil, nil
			t.claim.Attribution = d.accusers(a.s, charge{verb: verb, by: a.reading.at("subj")})
			if i == verb { // of what has just been told
				for j := k - 1; j >= 0 && t.claim.Type == "other"; j-- {
					t.claim.Type = d.reader.accusations.kind(d.drafts[j].claim.Kind, d.drafts[j].claim.Type)
				}
			}
			for _, r := range d.readings(a.s, i) {
				if t.claim.Type == "other" && a.s.classFits(i, r.class) {
					t.claim.Type = d.reader.accusations.kind(r.entry.Kind, r.entry.Type)
				}
			}
			d.chooseRoles(&t, -1)
			d.drafts = append(d.drafts, t)
		}
	}
}

// charges lists what an accusing verb says that somebody did: phrases by "of",
// "for", "with" or "over" under the verb or under its object.
func (d *document) charges(s *sentence, verb int) []int {
	var all []int
	of := func(i int) {
		if mark := s.child(i, "mark", "case"); i > verb && mark >= 0 && d.reader.grammar.alleged[s.lower(mark)] {
			all = append(all, s.conjuncts(i)...)
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

// charged adds what an accusation is of where the parser hung it from the accused.
func (d *document) charged(f *frame) {
	if !d.reader.accusations.verbs[f.s.Tokens[f.head].Lemma] {
		return
	}
	for _, i := range d.charges(f.s, f.head) {
		f.add(f.s.preposition(i), i, false)
	}
}
