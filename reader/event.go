package reader

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
	"orontes/reader/lexicon"
)

// told lists the readings of token i that its sentence tells: none, one, or two
// of companion kinds. The rules take the reading that is complete and to which
// nothing objects; what was learnt decides among all that the words may mean.
func (d *document) told(s *sentence, i int) []*reading {
	all := d.readings(s, i)
	if len(all) == 0 {
		return nil
	}
	var ruled []*reading
	objections := map[*reading]string{}
	for _, r := range d.best(s, all) {
		if objections[r] = d.objection(s, r); objections[r] == "" {
			ruled = append(ruled, r)
		}
	}
	if d.reader.choices["event"] == nil && d.desk.Chosen == nil || d.reader.accusations.verbs[s.Tokens[i].Lemma] {
		return ruled // what accusing tells is no choice
	}
	options := []Option{{Features: []string{"none"}}}
	of := []*reading{nil}
	rank := func(r *reading) int {
		switch {
		case len(ruled) > 0 && ruled[0] == r:
			return 0
		case len(r.lacks) == 0:
			return 1
		}
		return 2
	}
	best := all[0]
	slices.SortStableFunc(all, func(a, b *reading) int { // of one type the most complete
		return rank(a) - rank(b)
	})
	for _, r := range all {
		if slices.ContainsFunc(of[1:], func(o *reading) bool { return o.entry.Kind == r.entry.Kind && o.entry.Type == r.entry.Type }) {
			continue
		}
		if _, known := objections[r]; !known {
			objections[r] = d.objection(s, r)
		}
		if final[objections[r]] {
			continue
		}
		options = append(options, Option{Kind: r.entry.Kind, Type: r.entry.Type, Span: d.span(s, i, i+1), Features: d.telling(s, r, all, best, objections[r], len(ruled) > 0 && ruled[0] == r)})
		of = append(of, r)
	}
	if len(ruled) > 0 { // the rules' own first
		k := slices.Index(of, ruled[0])
		options[0], options[k], of[0], of[k] = options[k], options[0], of[k], of[0]
	}
	c := d.decide("event", options)
	if d.desk.Chosen != nil {
		d.desk.Chosen(c)
	}
	r := of[c.Taken]
	if r == nil {
		return nil
	}
	r.surety = c.Surety
	switch {
	case len(ruled) > 0 && ruled[0] == r:
		return ruled
	default:
		return []*reading{r}
	}
}

// final are the objections that nothing outweighs: what a storm does is no attack, and
// what happens in a film, or is not said, has not happened.
var final = map[string]bool{"natural": true, "played": true, "untold": true}

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

// telling tells what may make the sentence tell of a reading of its word.
func (d *document) telling(s *sentence, r *reading, all []*reading, best *reading, objection string, ruled bool) []string {
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
		"class "+string(rune(r.class))+" "+t.UPOS, "relation "+rel, "relation "+rel+" "+string(rune(r.class)),
		"form "+t.XPOS, "objection "+objection)
	add("tagged", s.classFits(i, r.class))
	for _, role := range r.lacks {
		features = append(features, "lacks "+string(role), "lacks "+string(role)+" "+kind)
	}
	add("ruled", ruled)
	add("ruled "+kind, ruled)
	add("complete", len(r.lacks) == 0)
	add("complete "+name, len(r.lacks) == 0)
	add("weak", r.entry.Weak)
	add("weak "+kind, r.entry.Weak)
	add("weak, "+objection, r.entry.Weak)
	add("beaten", r != best)
	add("rival complete", slices.ContainsFunc(all, func(o *reading) bool { return o.entry.Type != r.entry.Type && len(o.lacks) == 0 }))
	add("headline", !s.body)
	add("headline "+kind, !s.body)
	add("quoted", s.quoted[i])
	add("question", s.lower(len(s.Tokens)-1) == "?")
	add("passive", r.passive)
	add("negated", s.negated(i))
	add("infinitive", s.hasTo(i))
	add("party", slices.ContainsFunc(s.party, func(m *mention) bool { return m != nil }))
	add("place", slices.ContainsFunc(s.toponym, func(f *gazetteer.Found) bool { return f != nil }))
	add("time", len(s.times) > 0)
	add("figure", len(s.quantities) > 0)
	add("figure "+kind, len(s.quantities) > 0)
	add("figure near", s.near(i, 3, func(k int) bool { return s.quantity[k] >= 0 }))
	add("figure near "+name, s.near(i, 3, func(k int) bool { return s.quantity[k] >= 0 }))
	add("place near", s.near(i, 4, func(k int) bool { return s.toponym[k] != nil }))
	add("told before", d.drafted(s, r.entry, true))
	add("told", d.drafted(s, r.entry, false))
	add("told "+kind, d.drafted(s, r.entry, false))
	features = append(features, bucket("conflict", d.conflict/len(d.sentences)), bucket("words", len(s.Tokens)/8))
	for _, a := range r.args {
		if a.head < 0 {
			continue
		}
		sort := d.sort(s, a.head)
		features = append(features, "argument "+a.position+" "+sort, "argument "+a.position+" "+sort+" "+kind, "argument "+a.position+" "+name)
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
