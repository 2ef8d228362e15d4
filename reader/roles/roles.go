package roles

import (
	"slices"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// mostPhrases is how many phrases of a sentence are weighed for a role, the
// nearest first.
const mostPhrases = 14

// ChooseRoles chooses who did what a draft tells and to whom, among the phrases
// of its sentence, and of which thing it tells; own is the one that it is this time,
// where one word is told of several, -1 for none.
func ChooseRoles(d *draft.Document, t *draft.Draft, own int) {
	if t.Reading == nil {
		return
	}
	phrases := phrases(d, t.S)
	w := weighingOf(d, t)
	if objective[t.Claim.Kind] && t.Reading.Entry.Object == "" {
		d.Choose(t, "object", w.objects(own))
	}
	d.Choose(t, "actor", w.options(phrases, true))
	if len(t.Claim.Targets) == 0 {
		d.Choose(t, "target", w.options(phrases, false))
	}
}

// phrases lists what a sentence has, once for all its claims: who "they" are does
// not change before the next.
func phrases(d *draft.Document, s *note.Sentence) []draft.Phrase {
	if d.Parties.Of == s {
		return d.Parties.Phrases
	}
	var all []draft.Phrase
	for i := range s.Tokens {
		if p, ok := phrase(d, s, i); ok {
			all = append(all, p)
		}
	}
	d.Parties.Of, d.Parties.Phrases = s, all
	return all
}

// phrase reads token i as the head of a phrase; ok is false for a word inside
// one, and for times, events and what stands for none of them.
func phrase(d *draft.Document, s *note.Sentence, i int) (p draft.Phrase, ok bool) {
	t := s.Token(i)
	if s.Timed[i] || s.Counted(i) != i {
		return p, false
	}
	if m := s.Party[i]; m != nil && t.Head >= m.First && t.Head < m.Last {
		return p, false // a word inside a name
	}
	if e := s.Entity[i]; e != nil && t.Head >= e.First && t.Head < e.Last {
		return p, false
	}
	switch note.Universal(t.Rel) {
	case "flat", "goeswith", "fixed", "case":
		return p, false
	}
	if i+2 < len(s.Tokens) && s.Tokens[i+1].Form == "-" && !t.SpaceAfter && (s.Tokens[i+2].XPOS == "VBN" || s.LikeParticiple(i+2)) {
		return p, false // "Turkish-backed", "rebel-held": whose they are did nothing
	}
	if !note.IsNominal(t) && t.UPOS != "NUM" && t.UPOS != "ADJ" {
		return p, false
	}
	a, isParty := d.ActorAt(s, i)
	inner := false
	switch note.Universal(t.Rel) {
	case "compound", "amod", "nummod", "advmod":
		inner = true
	}
	if inner && !(isParty && a.Known) || !isParty && (t.UPOS == "ADJ" || t.UPOS == "PRON" || frame.IsEvent(d.Story, s, i)) {
		return p, false
	}
	if !isParty {
		first, last := s.Core(i)
		a.Actor = orontes.Actor{Name: note.Squash(d.Words(s, first, last)), Span: d.Span(s, first, last)}
	}
	p = draft.Phrase{Head: i, Class: a.Class, IsParty: isParty, Actors: []orontes.Actor{a.Actor}}
	if !inner {
		for _, c := range s.Conjuncts(i)[1:] {
			if b, ok := d.ActorAt(s, c); ok && b.Name != a.Name {
				p.Actors = append(p.Actors, b.Actor)
				if s.QuantityOf(c) != nil && len(p.Marks) == 0 {
					p.Marks = append(p.Marks, "numbers apart")
				}
			}
		}
	}
	mark(&p, d, s, &a)
	return p, true
}

// mark gives a phrase the features that hold whatever is asked.
func mark(p *draft.Phrase, d *draft.Document, s *note.Sentence, a *thread.Party) {
	i := p.Head
	t := s.Token(i)
	add := func(name string, holds bool) {
		if holds {
			p.Marks = append(p.Marks, name)
		}
	}
	class := a.Class
	switch {
	case !p.IsParty && s.Toponym[i] != nil:
		class = "place"
	case !p.IsParty && d.Known.Words.Objects.Class(t.Lemma, s.Before(i)) != "":
		class = "object"
	case !p.IsParty:
		class = "thing"
	case s.IsPerson(i):
		class = "person " + class
	}
	p.Class = class
	p.Armed = class == "armed_group" || class == "state_forces" || class == "government"
	add("class "+class, true)
	add("armed", p.Armed)
	add("known", a.Known)
	add("named", a.ID != "")
	add("plural", a.Plural)
	add("several", len(p.Actors) > 1)
	add("counted", s.QuantityOf(i) != nil)
	add("word "+t.UPOS, true)
	add("pronoun "+s.Lower(i), t.UPOS == "PRON")
	rel := note.Universal(t.Rel)
	add("relation "+t.Rel, true)
	if rel == "obl" || rel == "nmod" {
		add("preposition "+s.Preposition(i), true)
	}
	if h := t.Head; h >= 0 {
		head := s.Token(h)
		add("above "+head.UPOS, true)
		add("above "+head.Lemma+" "+rel, true)
		how := rel
		switch {
		case rel == "obl" || rel == "nmod" && t.Rel != "nmod:poss":
			how = s.Preposition(i)
		case rel == "nsubj" && note.IsVerb(head) && s.Passive(h):
			how = "nsubj passive"
		}
		words := -1
		kind := orontes.Kind("")
		for _, m := range d.Known.Lexicon.Heads(head.Lemma) {
			if len(m.Word.Rest) <= words || !s.ClassFits(h, m.Word.Class) {
				continue
			}
			if _, _, fits := frame.PhraseFits(s, h, m.Word); fits {
				words, kind = len(m.Word.Rest), m.Entry.Kind
			}
		}
		if kind != "" {
			p.Deed = string(kind) + " " + how
			p.Did = Violent[kind] && (how == "nsubj" || how == "by" || !note.IsVerb(head) && (how == "compound" || how == "amod" || t.Rel == "nmod:poss"))
			add("deed "+p.Deed, true)
		}
	}
}

// weighing is what the options for one claim have in common.
type weighing struct {
	d    *draft.Document
	t    *draft.Draft
	path []int // the word that tells the deed and what it hangs from, up to the root

	accuser int // who says of somebody that he did it, which is never the doer; -1 for none
	accused int // of whom that is said
}

func weighingOf(d *draft.Document, t *draft.Draft) *weighing {
	w := &weighing{d: d, t: t, accuser: -1, accused: -1}
	if c, ok := frame.ChargeOf(d.Story, t.S, t.Reading.Head); ok {
		w.accuser, w.accused = c.By, c.Of
	} else if t.Claim.Kind == orontes.Accusation && t.Reading.Class == lexicon.Verb {
		w.accuser, w.accused = t.Reading.At("subj"), t.Reading.At("obj")
	}
	for i := t.Reading.Head; i >= 0 && len(w.path) < 8; i = t.S.Tokens[i].Head {
		w.path = append(w.path, i)
	}
	return w
}

// options lists who may have done it, or to whom it may have been done: nobody, or
// a phrase with or without what is coordinated with it.
func (w *weighing) options(phrases []draft.Phrase, doer bool) []draft.Option {
	set := func(actors []orontes.Actor) func(*orontes.Claim) {
		if doer {
			return func(c *orontes.Claim) { c.Actors = actors }
		}
		return func(c *orontes.Claim) { c.Targets = actors }
	}
	near := w.near(phrases, doer)
	all := make([]draft.Option, 0, len(near)+2)
	spelt := w.spelt(near, doer)
	if len(spelt) == 0 {
		all = append(all, draft.Option{Set: set(nil), Features: w.none(near, doer)})
	}
	for k, p := range near {
		if len(spelt) > 0 && !slices.Contains(spelt, p.Head) {
			continue
		}
		f := w.features(p, k, near, doer)
		all = append(all, draft.Option{Set: set(p.Actors), Features: f})
		if len(p.Actors) > 1 {
			all = append(all, draft.Option{Set: set(p.Actors[:1]), Features: append(slices.Clone(f), "first alone")})
		}
	}
	if len(all) == 0 {
		return []draft.Option{{Set: set(nil)}}
	}
	return all
}

// spelt lists whom the word's line spells out, by a preposition or because a place was
// taken from somebody: in "passed from the rebels to the army" and "expelled the
// militia from" little is left to choose.
func (w *weighing) spelt(near []*draft.Phrase, doer bool) (heads []int) {
	role := lexicon.Target
	if doer {
		role = lexicon.Actor
	}
	for k := range w.t.Reading.Fillers {
		f := &w.t.Reading.Fillers[k]
		if f.Slot.Role == role && (sort(f.Slot.Position) == "prep" || !doer && f.Slot.Required && w.t.Claim.Kind == orontes.Control) {
			heads = append(heads, f.Head)
		}
	}
	for k := range w.t.Reading.Entry.Slots {
		slot := &w.t.Reading.Entry.Slots[k]
		if len(heads) > 0 || slot.Role != role || !slot.Required || sort(slot.Position) != "prep" {
			continue
		}
		for _, p := range near { // wherever the parser hung it
			if slot.Position == w.t.S.Preposition(p.Head) && w.t.S.Depth(p.Head, w.t.Reading.Head) > 0 {
				heads = append(heads, p.Head)
			}
		}
	}
	return heads
}

// near are the phrases that may fill the role, the nearest first.
func (w *weighing) near(phrases []draft.Phrase, doer bool) []*draft.Phrase {
	head := w.t.Reading.Head
	var all []*draft.Phrase
	for n := range phrases {
		p := &phrases[n]
		if p.Head == head || slices.Contains(w.t.Reading.Words, p.Head) || doer && !p.IsParty && w.t.Claim.Kind != orontes.Accusation && !w.subject(p) ||
			doer && w.accuser >= 0 && w.t.S.Depth(p.Head, w.accuser) >= 0 {
			continue
		}
		if f := w.t.S.Toponym[p.Head]; doer && f != nil && !f.Metonym && f.Precision != orontes.PrecisionCountry {
			continue // a town does nothing
		}
		all = append(all, p)
	}
	slices.SortStableFunc(all, func(a, b *draft.Phrase) int { return note.Abs(a.Head-head) - note.Abs(b.Head-head) })
	return all[:min(len(all), mostPhrases)]
}

// objective are the kinds that are told of a thing.
var objective = map[orontes.Kind]bool{
	orontes.Damage: true, orontes.Access: true, orontes.Service: true, orontes.Aid: true, orontes.Need: true,
}

// objects lists of which thing a claim may be told: of none, or of one that its
// sentence names. Where one word is told of several, own is the one that it is this
// time, -1 for none.
func (w *weighing) objects(own int) []draft.Option {
	s, r, c := w.t.S, w.t.Reading, &w.t.Claim
	kind := string(c.Kind)
	name := kind + "." + c.Type
	all := []draft.Option{{Set: func(c *orontes.Claim) { c.Object = "" }, Features: []string{"none", "none " + kind, "none " + name, "none " + r.Word.Head}}}
	for i := range s.Tokens {
		t := s.Token(i)
		if f := s.Toponym[i]; f != nil && i != f.Last-1 || s.Finite(i) {
			continue
		}
		class := s.Class(w.d.Known.Words.Objects, i)
		if class == "" || slices.Contains(r.Words, i) && i != own {
			continue
		}
		rel := t.Rel
		f := append(w.stands(i), "class "+class, "class "+class+" "+kind, "class "+class+" "+name, "class "+class+" "+r.Word.Head,
			"relation "+rel, "relation "+rel+" "+kind, draft.Bucket("option", len(all)), draft.Bucket("option "+w.side(i), len(all)))
		if i == r.Head {
			f = append(f, "head", "head "+kind)
		}
		if s.Counted(i) == own || i == own {
			f = append(f, "own", "own "+kind)
		} else if own >= 0 {
			f = append(f, "another's")
			if s.Clause(i) == s.Clause(own) && s.Depth(i, own) > 0 {
				f = append(f, "of its own "+rel)
			}
		}
		if c.Figure != nil {
			if q := s.QuantityOf(i); q != nil && q.Span == c.Figure.Span {
				f = append(f, "its figure")
			}
		}
		all = append(all, draft.Option{Set: func(c *orontes.Claim) { c.Object = class }, Features: f})
	}
	return all
}

// subject reports whether a phrase stands where the one who acts does.
func (w *weighing) subject(p *draft.Phrase) bool {
	return slices.ContainsFunc(w.t.Reading.Args, func(a frame.Argument) bool {
		return a.Head == p.Head && (a.Position == "subj" || a.Position == "by" || a.Position == "poss" || a.Position == "mod")
	})
}

// Violent are the kinds that tell the same event from different sides: the
// strike, those it killed, what it destroyed.
var Violent = map[orontes.Kind]bool{
	orontes.Strike: true, orontes.Casualties: true, orontes.Attack: true, orontes.Battle: true, orontes.Damage: true,
}
