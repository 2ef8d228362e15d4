package reader

import (
	"slices"

	"orontes"
	"orontes/reader/lexicon"
)

// phrase is one of a sentence that may name who did something or to whom.
type phrase struct {
	head    int
	actors  []orontes.Actor // it and what is coordinated with it
	class   string
	isParty bool
	marks   []string // features that do not depend on the claim
	deed    string   // what the word it hangs from tells, and how it hangs from it
	armed   bool     // a side that may do violence
	did     bool     // it stands where the doer of violence does
}

// mostPhrases is how many phrases of a sentence are weighed for a role, the
// nearest first.
const mostPhrases = 14

// chooseRoles chooses who did what a draft tells and to whom, among the phrases
// of its sentence, and of which thing it tells; own is the one that it is this time,
// where one word is told of several, -1 for none.
func (d *document) chooseRoles(t *draft, own int) {
	if t.reading == nil {
		return
	}
	phrases := d.phrases(t.s)
	w := d.weighing(t)
	if objective[t.claim.Kind] && t.reading.entry.Object == "" {
		d.choose(t, "object", w.objects(own))
	}
	d.choose(t, "actor", w.options(phrases, true))
	if len(t.claim.Targets) == 0 {
		d.choose(t, "target", w.options(phrases, false))
	}
}

// phrases lists what a sentence has, once for all its claims: who "they" are does
// not change before the next.
func (d *document) phrases(s *sentence) []phrase {
	if d.parties.of == s {
		return d.parties.phrases
	}
	var all []phrase
	for i := range s.Tokens {
		if p, ok := d.phrase(s, i); ok {
			all = append(all, p)
		}
	}
	d.parties.of, d.parties.phrases = s, all
	return all
}

// phrase reads token i as the head of a phrase; ok is false for a word inside
// one, and for times, events and what stands for none of them.
func (d *document) phrase(s *sentence, i int) (p phrase, ok bool) {
	t := s.token(i)
	if s.timed[i] || s.counted(i) != i {
		return p, false
	}
	if m := s.party[i]; m != nil && t.Head >= m.first && t.Head < m.last {
		return p, false // a word inside a name
	}
	if e := s.entity[i]; e != nil && t.Head >= e.First && t.Head < e.Last {
		return p, false
	}
	switch universal(t.Rel) {
	case "flat", "goeswith", "fixed", "case":
		return p, false
	}
	if i+2 < len(s.Tokens) && s.Tokens[i+1].Form == "-" && !t.SpaceAfter && (s.Tokens[i+2].XPOS == "VBN" || s.likeParticiple(i+2)) {
		return p, false // "Turkish-backed", "rebel-held": whose they are did nothing
	}
	if !isNominal(t) && t.UPOS != "NUM" && t.UPOS != "ADJ" {
		return p, false
	}
	a, isParty := d.actorAt(s, i)
	inner := false
	switch universal(t.Rel) {
	case "compound", "amod", "nummod", "advmod":
		inner = true
	}
	if inner && !(isParty && a.known) || !isParty && (t.UPOS == "ADJ" || t.UPOS == "PRON" || d.isEvent(s, i)) {
		return p, false
	}
	if !isParty {
		first, last := s.core(i)
		a.Actor = orontes.Actor{Name: squash(d.words(s, first, last)), Span: d.span(s, first, last)}
	}
	p = phrase{head: i, class: a.Class, isParty: isParty, actors: []orontes.Actor{a.Actor}}
	if !inner {
		for _, c := range s.conjuncts(i)[1:] {
			if b, ok := d.actorAt(s, c); ok && b.Name != a.Name {
				p.actors = append(p.actors, b.Actor)
				if s.quantityOf(c) != nil && len(p.marks) == 0 {
					p.marks = append(p.marks, "numbers apart")
				}
			}
		}
	}
	p.mark(d, s, &a)
	return p, true
}

// mark gives a phrase the features that hold whatever is asked.
func (p *phrase) mark(d *document, s *sentence, a *party) {
	i := p.head
	t := s.token(i)
	add := func(name string, holds bool) {
		if holds {
			p.marks = append(p.marks, name)
		}
	}
	class := a.Class
	switch {
	case !p.isParty && s.toponym[i] != nil:
		class = "place"
	case !p.isParty && d.reader.words.Objects.Class(t.Lemma, s.before(i)) != "":
		class = "object"
	case !p.isParty:
		class = "thing"
	case s.isPerson(i):
		class = "person " + class
	}
	p.class = class
	p.armed = class == "armed_group" || class == "state_forces" || class == "government"
	add("class "+class, true)
	add("armed", p.armed)
	add("known", a.known)
	add("named", a.ID != "")
	add("plural", a.plural)
	add("several", len(p.actors) > 1)
	add("counted", s.quantityOf(i) != nil)
	add("word "+t.UPOS, true)
	add("pronoun "+s.lower(i), t.UPOS == "PRON")
	rel := universal(t.Rel)
	add("relation "+t.Rel, true)
	if rel == "obl" || rel == "nmod" {
		add("preposition "+s.preposition(i), true)
	}
	if h := t.Head; h >= 0 {
		head := s.token(h)
		add("above "+head.UPOS, true)
		add("above "+head.Lemma+" "+rel, true)
		how := rel
		switch {
		case rel == "obl" || rel == "nmod" && t.Rel != "nmod:poss":
			how = s.preposition(i)
		case rel == "nsubj" && isVerb(head) && s.passive(h):
			how = "nsubj passive"
		}
		words := -1
		kind := orontes.Kind("")
		for _, m := range d.reader.lexicon.Heads(head.Lemma) {
			if len(m.Word.Rest) <= words || !s.classFits(h, m.Word.Class) {
				continue
			}
			if _, _, fits := s.phraseFits(h, m.Word); fits {
				words, kind = len(m.Word.Rest), m.Entry.Kind
			}
		}
		if kind != "" {
			p.deed = string(kind) + " " + how
			p.did = violent[kind] && (how == "nsubj" || how == "by" || !isVerb(head) && (how == "compound" || how == "amod" || t.Rel == "nmod:poss"))
			add("deed "+p.deed, true)
		}
	}
}

// weighing is what the options for one claim have in common.
type weighing struct {
	d    *document
	t    *draft
	path []int // the word that tells the deed and what it hangs from, up to the root

	accuser int // who says of somebody that he did it, which is never the doer; -1 for none
	accused int // of whom that is said
}

func (d *document) weighing(t *draft) *weighing {
	w := &weighing{d: d, t: t, accuser: -1, accused: -1}
	if c, ok := d.charge(t.s, t.reading.head); ok {
		w.accuser, w.accused = c.by, c.of
	} else if t.claim.Kind == orontes.Accusation && t.reading.class == lexicon.Verb {
		w.accuser, w.accused = t.reading.at("subj"), t.reading.at("obj")
	}
	for i := t.reading.head; i >= 0 && len(w.path) < 8; i = t.s.Tokens[i].Head {
		w.path = append(w.path, i)
	}
	return w
}

// options lists who may have done it, or to whom it may have been done: nobody, or
// a phrase with or without what is coordinated with it.
func (w *weighing) options(phrases []phrase, doer bool) []Option {
	set := func(actors []orontes.Actor) func(*orontes.Claim) {
		if doer {
			return func(c *orontes.Claim) { c.Actors = actors }
		}
		return func(c *orontes.Claim) { c.Targets = actors }
	}
	near := w.near(phrases, doer)
	all := make([]Option, 0, len(near)+2)
	spelt := w.spelt(near, doer)
	if len(spelt) == 0 {
		all = append(all, Option{Set: set(nil), Features: w.none(near, doer)})
	}
	for k, p := range near {
		if len(spelt) > 0 && !slices.Contains(spelt, p.head) {
			continue
		}
		f := w.features(p, k, near, doer)
		all = append(all, Option{Set: set(p.actors), Features: f})
		if len(p.actors) > 1 {
			all = append(all, Option{Set: set(p.actors[:1]), Features: append(slices.Clone(f), "first alone")})
		}
	}
	if len(all) == 0 {
		return []Option{{Set: set(nil)}}
	}
	return all
}

// spelt lists whom the word's line spells out, by a preposition or because a place was
// taken from somebody: in "passed from the rebels to the army" and "expelled the
// militia from" little is left to choose.
func (w *weighing) spelt(near []*phrase, doer bool) (heads []int) {
	role := lexicon.Target
	if doer {
		role = lexicon.Actor
	}
	for k := range w.t.reading.fillers {
		f := &w.t.reading.fillers[k]
		if f.slot.Role == role && (sort(f.slot.Position) == "prep" || !doer && f.slot.Required && w.t.claim.Kind == orontes.Control) {
			heads = append(heads, f.head)
		}
	}
	for k := range w.t.reading.entry.Slots {
		slot := &w.t.reading.entry.Slots[k]
		if len(heads) > 0 || slot.Role != role || !slot.Required || sort(slot.Position) != "prep" {
			continue
		}
		for _, p := range near { // wherever the parser hung it
			if slot.Position == w.t.s.preposition(p.head) && w.t.s.depth(p.head, w.t.reading.head) > 0 {
				heads = append(heads, p.head)
			}
		}
	}
	return heads
}

// near are the phrases that may fill the role, the nearest first.
func (w *weighing) near(phrases []phrase, doer bool) []*phrase {
	head := w.t.reading.head
	var all []*phrase
	for n := range phrases {
		p := &phrases[n]
		if p.head == head || slices.Contains(w.t.reading.words, p.head) || doer && !p.isParty && w.t.claim.Kind != orontes.Accusation && !w.subject(p) ||
			doer && w.accuser >= 0 && w.t.s.depth(p.head, w.accuser) >= 0 {
			continue
		}
		if f := w.t.s.toponym[p.head]; doer && f != nil && !f.Metonym && f.Precision != orontes.PrecisionCountry {
			continue // a town does nothing
		}
		all = append(all, p)
	}
	slices.SortStableFunc(all, func(a, b *phrase) int { return abs(a.head-head) - abs(b.head-head) })
	return all[:min(len(all), mostPhrases)]
}

// objective are the kinds that are told of a thing.
var objective = map[orontes.Kind]bool{
	orontes.Damage: true, orontes.Access: true, orontes.Service: true, orontes.Aid: true, orontes.Need: true,
}

// objects lists of which thing a claim may be told: of none, or of one that its
// sentence names. Where one word is told of several, own is the one that it is this
// time, -1 for none.
func (w *weighing) objects(own int) []Option {
	s, r, c := w.t.s, w.t.reading, &w.t.claim
	kind := string(c.Kind)
	name := kind + "." + c.Type
	all := []Option{{Set: func(c *orontes.Claim) { c.Object = "" }, Features: []string{"none", "none " + kind, "none " + name, "none " + r.word.Head}}}
	for i := range s.Tokens {
		t := s.token(i)
		if f := s.toponym[i]; f != nil && i != f.Last-1 || s.finite(i) {
			continue
		}
		class := s.class(w.d.reader.words.Objects, i)
		if class == "" || slices.Contains(r.words, i) && i != own {
			continue
		}
		rel := t.Rel
		f := append(w.stands(i), "class "+class, "class "+class+" "+kind, "class "+class+" "+name, "class "+class+" "+r.word.Head,
			"relation "+rel, "relation "+rel+" "+kind, bucket("option", len(all)), bucket("option "+w.side(i), len(all)))
		if i == r.head {
			f = append(f, "head", "head "+kind)
		}
		if s.counted(i) == own || i == own {
			f = append(f, "own", "own "+kind)
		} else if own >= 0 {
			f = append(f, "another's")
			if s.clause(i) == s.clause(own) && s.depth(i, own) > 0 {
				f = append(f, "of its own "+rel)
			}
		}
		if c.Figure != nil {
			if q := s.quantityOf(i); q != nil && q.Span == c.Figure.Span {
				f = append(f, "its figure")
			}
		}
		all = append(all, Option{Set: func(c *orontes.Claim) { c.Object = class }, Features: f})
	}
	return all
}

// subject reports whether a phrase stands where the one who acts does.
func (w *weighing) subject(p *phrase) bool {
	return slices.ContainsFunc(w.t.reading.args, func(a argument) bool {
		return a.head == p.head && (a.position == "subj" || a.position == "by" || a.position == "poss" || a.position == "mod")
	})
}
