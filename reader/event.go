package reader

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
	"orontes/reader/lexicon"
)

// told is the reading of token i that its sentence tells, nil for none. What was
// learnt decides among all that the word may mean, complete or not; untrained, the
// first that is complete is told. Of what an accusing verb tells nothing is learnt.
func (d *document) told(s *sentence, i int) *reading {
	if d.reader.accusations.verbs[s.Tokens[i].Lemma] {
		if r := d.first(s, i); r != nil && !d.unsaid(s, r) {
			return r
		}
		return nil
	}
	all := d.readings(s, i)
	if len(all) == 0 || d.laid(s, i) {
		return nil
	}
	best := all[0]
	incomplete := func(r *reading) int {
		if r.complete() {
			return 0
		}
		return min(2, 1+len(r.lacks))
	}
	slices.SortStableFunc(all, func(a, b *reading) int { // of one type the most complete
		return incomplete(a) - incomplete(b)
	})
	options, of := []Option{{Features: []string{"none"}}}, []*reading{nil}
	for _, r := range all {
		if slices.ContainsFunc(of[1:], func(o *reading) bool { return o.entry.Kind == r.entry.Kind && o.entry.Type == r.entry.Type }) || d.unsaid(s, r) {
			continue
		}
		c := d.common(s, r) // what is told may be the opposite of the word, or an accusation
		features := d.telling(s, r, all, best, len(of) == 1 && r.complete())
		if c.Kind != r.entry.Kind {
			features = append(features, "as "+string(c.Kind), "as "+string(c.Kind)+"."+c.Type)
			by, _ := d.charge(s, i)
			for k := range d.drafts { // what the accusing verb tells itself
				if o := &d.drafts[k]; o.s == s && o.reading != nil && o.reading.head == by.verb {
					features = append(features, "accused", "accused "+o.claim.Type, "accused "+o.claim.Type+" "+c.Type)
				}
			}
		}
		options = append(options, Option{Kind: c.Kind, Type: c.Type, Span: d.span(s, i, i+1), Features: features})
		of = append(of, r)
	}
	c := d.decide("event", options)
	if !c.Learnt && len(of) > 1 && of[1].complete() {
		c.Taken = 1
	}
	if d.desk.Chosen != nil {
		d.desk.Chosen(c)
	}
	r := of[c.Taken]
	if r == nil {
		return nil
	}
	r.surety = c.Surety
	return r
}

// laid reports whether a word is what an accusation, told before, is of.
func (d *document) laid(s *sentence, i int) bool {
	return slices.ContainsFunc(d.drafts, func(t draft) bool {
		return t.s == s && t.reading != nil && t.reading.entry.Kind == orontes.Accusation &&
			slices.ContainsFunc(t.reading.fillers, func(f fill) bool { return f.slot.Role == lexicon.Content && f.head == i })
	})
}

// unsaid reports whether a reading is none whatever else speaks for it: what a storm
// does is no attack, and what happens in a film, or nobody would say, has not happened.
func (d *document) unsaid(s *sentence, r *reading) bool {
	return d.natural(s, r) || d.untold(s, r.head) || d.played(s, r.head)
}

// natural reports whether a hazard does what a reading makes an act of war: "an
// earthquake struck Aleppo".
func (d *document) natural(s *sentence, r *reading) bool {
	switch r.entry.Kind {
	case orontes.Strike, orontes.Attack, orontes.Battle:
	default:
		return false
	}
	for _, subject := range s.Children(r.head) {
		if !isRel(s.Tokens[subject].Rel, "nsubj") {
			continue
		}
		first, last := s.Subtree(subject)
		for i := first; i < last; i++ {
			for _, m := range d.heads(s, i) {
				if m.Entry.Kind == orontes.Hazard && m.Word.Class == lexicon.Noun && len(m.Word.Rest) == 0 && s.Tokens[i].UPOS == "NOUN" {
					return true
				}
			}
		}
	}
	return false
}

// untold reports whether somebody is said not to have said it: "did not say
// when the road would open" tells nothing of the road.
func (d *document) untold(s *sentence, at int) bool {
	for range len(s.Tokens) {
		t := s.token(at)
		if t.Head < 0 {
			return false
		}
		if _, says := d.reader.words.Says[s.Tokens[t.Head].Lemma]; says && universal(t.Rel) == "ccomp" && d.reader.negated(s, t.Head) {
			return true
		}
		if d.noNews(s, t.Head) {
			return true
		}
		at = t.Head
	}
	return false
}

// noNews reports whether a word says that nothing is known: "no word of casualties",
// "casualties were not known". That tells nothing, least of all that there were none.
func (d *document) noNews(s *sentence, i int) bool {
	if d.reader.words.Modality[s.Tokens[i].Lemma] == "news" && (d.reader.without(s, i) || d.reader.negated(s, i)) {
		return true
	}
	n := s.child(i, "nsubj", "nsubj:pass")
	return n >= 0 && d.reader.words.Modality[s.Tokens[n].Lemma] == "news" && d.reader.without(s, n) // "no details are available of"
}

// played reports whether token i happens in a work of fiction ("in the film, rebels
// capture the town"), in what a forged thing shows ("a fake video shows"), or is what
// somebody was cleared of.
func (d *document) played(s *sentence, i int) bool {
	words := d.reader.words.Modality
	at := i
	for range len(s.Tokens) {
		for _, c := range s.Children(at) {
			switch rel := universal(s.Tokens[c].Rel); {
			case rel == "obl" && words[s.Tokens[c].Lemma] == "fiction" && !s.about(c):
				return true
			case rel == "nsubj" && at != i:
				for _, g := range s.Children(c) {
					if class := words[s.lower(g)]; s.Tokens[g].Rel == "amod" && (class == "forged" || class == "refuted") {
						return true
					}
				}
			}
		}
		if mark := s.child(at, "mark", "case"); s.Tokens[at].XPOS == "VBG" && mark >= 0 && d.reader.grammar.alleged[s.lower(mark)] {
			h := s.Tokens[at].Head
			for range s.Tokens {
				if h < 0 {
					break
				}
				if isVerb(s.token(h)) {
					if words[s.Tokens[h].Lemma] == "cleared" {
						return true // "cleared two soldiers of killing five people"
					}
					break
				}
				h = s.Tokens[h].Head
			}
		}
		if at = s.Tokens[at].Head; at < 0 {
			break
		}
	}
	return false
}

// about reports whether a noun has a phrase that says whose or of what it is: "a film
// of the rebels" may well be a document.
func (s *sentence) about(i int) bool {
	return slices.ContainsFunc(s.Children(i), func(c int) bool { return s.Tokens[c].Rel == "nmod" })
}

// telling tells what may make the sentence tell of a reading of its word.
func (d *document) telling(s *sentence, r *reading, all []*reading, best *reading, first bool) []string {
	i := r.head
	t := s.token(i)
	kind, name := string(r.entry.Kind), string(r.entry.Kind)+"."+r.entry.Type
	rel := universal(t.Rel)
	features := make([]string, 0, 48)
	add := func(name string, holds bool) {
		if holds {
			features = append(features, name)
		}
	}
	features = append(features, "type "+name, "kind "+kind, "word "+r.word.Head, "word "+r.word.Head+" "+name,
		bucket("lacks", len(r.lacks)), bucket("fills", len(r.fillers)), bucket("phrase", len(r.word.Rest)),
		"class "+string(rune(r.class))+" "+t.UPOS, "relation "+rel, "relation "+rel+" "+string(rune(r.class)), "relation "+rel+" "+kind,
		"form "+t.XPOS)
	add("tagged", s.classFits(i, r.class))
	for _, role := range r.lacks {
		features = append(features, "lacks "+string(role), "lacks "+string(role)+" "+kind)
	}
	add("complete", len(r.lacks) == 0)
	add("complete "+name, len(r.lacks) == 0)
	add("first", first)
	add("first "+kind, first)
	bare := len(r.fillers) == 0 && !s.setSomewhere(i)
	add("bare", bare)
	add("bare "+kind, bare)
	add("bare "+rel+" "+string(rune(r.class)), bare)
	add("weak", r.entry.Weak)
	add("weak "+kind, r.entry.Weak)
	add("beaten", r != best)
	add("rival complete", slices.ContainsFunc(all, func(o *reading) bool { return o.entry.Type != r.entry.Type && len(o.lacks) == 0 }))
	add("headline", !s.body)
	add("headline "+kind, !s.body)
	add("quoted", s.quoted[i])
	add("question", s.lower(len(s.Tokens)-1) == "?")
	add("passive", r.passive)
	add("negated", d.reader.negated(s, i))
	add("infinitive", s.hasTo(i))
	add("party", slices.ContainsFunc(s.party, func(m *mention) bool { return m != nil }))
	add("place", slices.ContainsFunc(s.toponym, func(f *gazetteer.Found) bool { return f != nil }))
	add("time", len(s.times) > 0)
	add("figure", len(s.quantities) > 0)
	add("figure "+kind, len(s.quantities) > 0)
	add("figure near", s.near(i, 3, func(k int) bool { return s.quantity[k] >= 0 }))
	add("figure near "+name, s.near(i, 3, func(k int) bool { return s.quantity[k] >= 0 }))
	add("place near", s.near(i, 4, func(k int) bool { return s.toponym[k] != nil }))
	for k := range d.drafts {
		beside := "beside " + string(d.drafts[k].claim.Kind) + " " + kind
		add(beside, d.drafts[k].s == s && !slices.Contains(features, beside))
	}
	add("told before", d.drafted(s, r.entry, true))
	add("told", d.drafted(s, r.entry, false))
	add("told "+kind, d.drafted(s, r.entry, false))
	features = append(features, bucket("conflict", d.conflict/len(d.sentences)), bucket("words", len(s.Tokens)/8))
	for _, a := range r.args {
		if a.head < 0 {
			continue
		}
		sort := d.sort(s, a.head)
		features = append(features, "argument "+a.position+" "+sort, "argument "+a.position+" "+sort+" "+kind, "argument "+a.position+" "+sort+" "+name, "argument "+a.position+" "+name)
	}
	if t.Head >= 0 {
		head := s.token(t.Head)
		features = append(features, "under "+head.Lemma, "under "+head.Lemma+" "+kind, "under "+head.UPOS+" "+rel, "under "+d.sort(s, t.Head)+" "+kind)
		add("right of head", i > t.Head)
		for k, up := 0, head.Head; up >= 0 && k < 3; k, up = k+1, s.Tokens[up].Head {
			features = append(features, "above "+s.Tokens[up].Lemma, "above "+s.Tokens[up].Lemma+" "+kind)
		}
	}
	features = append(features, "before "+s.lower(i-1), "before "+s.lower(i-1)+" "+kind, "after "+s.lower(i+1), "after "+s.lower(i+1)+" "+kind)
	for _, c := range s.Children(i) {
		switch child := s.token(c); universal(child.Rel) {
		case "case", "det", "aux", "mark", "advmod", "cop":
			features = append(features, universal(child.Rel)+" "+s.lower(c))
		case "amod", "compound":
			features = append(features, "attribute "+s.lower(c))
		case "obj", "nsubj", "obl", "nmod":
			features = append(features, "has "+child.Rel, universal(child.Rel)+" "+child.Lemma, "has "+universal(child.Rel)+" "+name)
		}
	}
	return features
}

// near reports whether one of the tokens around i, so many to each side, is such.
func (s *sentence) near(i, reach int, is func(k int) bool) bool {
	for k := max(0, i-reach); k <= min(len(s.Tokens)-1, i+reach); k++ {
		if is(k) {
			return true
		}
	}
	return false
}

// drafted reports whether a claim of the entry's type was told in this sentence
// already, or in one before.
func (d *document) drafted(s *sentence, e *lexicon.Entry, before bool) bool {
	return slices.ContainsFunc(d.drafts, func(t draft) bool {
		return (t.s != s) == before && t.claim.Kind == e.Kind && t.claim.Type == e.Type
	})
}

// sort names what a word stands for, as far as one list or another knows it: a
// place, a party, a thing, a number, an event.
func (d *document) sort(s *sentence, i int) string {
	t := s.token(i)
	if f := s.toponym[i]; f != nil {
		return "place " + string(f.Precision)
	}
	if m := s.party[i]; m != nil && m.party != nil {
		return "party " + m.party.Class
	}
	if s.timed[i] {
		return "time"
	}
	before := s.before(i)
	if class := d.reader.actors.Nouns.Class(t.Lemma, before); class != "" {
		return "party " + class
	}
	for _, list := range []*lexicon.Phrases{d.reader.words.Objects, d.reader.words.Fillers, d.reader.words.Places} {
		if class := list.Class(t.Lemma, before); class != "" {
			return class
		}
	}
	switch {
	case s.quantity[i] >= 0:
		return "figure"
	case s.entity[i] != nil:
		return s.entity[i].Type.String()
	case d.isEvent(s, i):
		return "event"
	}
	return t.UPOS
}
