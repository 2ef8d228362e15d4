package reader

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
)

// told is the reading of token i that its sentence tells, nil for none. What was
// learnt decides among all that the word may mean, complete or not; untrained, the
// first that is complete is told. Of what an accusing verb tells nothing is learnt.
func told(d *draft.Document, s *note.Sentence, i int) *frame.Reading {
	if d.Known.Accusations.Verbs[s.Tokens[i].Lemma] {
		if r := frame.First(d.Story, s, i); r != nil && !unsaid(d, s, r) {
			return r
		}
		return nil
	}
	all := frame.Readings(d.Story, s, i)
	if len(all) == 0 || laid(d, s, i) {
		return nil
	}
	best := all[0]
	incomplete := func(r *frame.Reading) int {
		if r.Complete() {
			return 0
		}
		return min(2, 1+len(r.Lacks))
	}
	slices.SortStableFunc(all, func(a, b *frame.Reading) int { // of one type the most complete
		return incomplete(a) - incomplete(b)
	})
	options, of := []draft.Option{{Features: []string{"none"}}}, []*frame.Reading{nil}
	for _, r := range all {
		if slices.ContainsFunc(of[1:], func(o *frame.Reading) bool { return o.Entry.Kind == r.Entry.Kind && o.Entry.Type == r.Entry.Type }) || unsaid(d, s, r) {
			continue
		}
		c := common(d, s, r) // what is told may be the opposite of the word, or an accusation
		features := telling(d, s, r, all, best, len(of) == 1 && r.Complete())
		if c.Kind != r.Entry.Kind {
			features = append(features, "as "+string(c.Kind), "as "+string(c.Kind)+"."+c.Type)
			by, _ := frame.ChargeOf(d.Story, s, i)
			for _, o := range d.Here(s) { // what the accusing verb tells itself
				if o.Reading != nil && o.Reading.Head == by.Verb {
					features = append(features, "accused", "accused "+o.Claim.Type, "accused "+o.Claim.Type+" "+c.Type)
				}
			}
		}
		options = append(options, draft.Option{Kind: c.Kind, Type: c.Type, Span: d.Span(s, i, i+1), Features: features})
		of = append(of, r)
	}
	c := d.Decide("event", options)
	if !c.Learnt && len(of) > 1 && of[1].Complete() {
		c.Taken = 1
	}
	if d.Listener.Chosen != nil {
		d.Listener.Chosen(c)
	}
	r := of[c.Taken]
	if r == nil || r.Entry.Kind == orontes.Casualties && slices.Contains(r.Lacks, lexicon.Content) {
		return nil // nobody is counted among the dead by a word that does not say so: "rose" alone is no toll
	}
	r.Surety = c.Surety
	return r
}

// laid reports whether a word is what an accusation, told before, is of.
func laid(d *draft.Document, s *note.Sentence, i int) bool {
	return slices.ContainsFunc(d.Here(s), func(t draft.Draft) bool {
		return t.Reading != nil && t.Reading.Entry.Kind == orontes.Accusation &&
			slices.ContainsFunc(t.Reading.Fillers, func(f frame.Fill) bool { return f.Slot.Role == lexicon.Content && f.Head == i })
	})
}

// unsaid reports whether a reading is none whatever else speaks for it: what a storm
// does is no attack, and what happens in a film, or nobody would say, has not happened.
func unsaid(d *draft.Document, s *note.Sentence, r *frame.Reading) bool {
	return natural(d, s, r) || untold(d, s, r.Head) || played(d, s, r.Head)
}

// natural reports whether a hazard does what a reading makes an act of war: "an
// earthquake struck Aleppo".
func natural(d *draft.Document, s *note.Sentence, r *frame.Reading) bool {
	switch r.Entry.Kind {
	case orontes.Strike, orontes.Attack, orontes.Battle:
	default:
		return false
	}
	for _, subject := range s.Children(r.Head) {
		if !note.IsRel(s.Tokens[subject].Rel, "nsubj") {
			continue
		}
		first, last := s.Subtree(subject)
		for i := first; i < last; i++ {
			for _, m := range frame.Heads(d.Story, s, i) {
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
func untold(d *draft.Document, s *note.Sentence, at int) bool {
	for range len(s.Tokens) {
		t := s.Token(at)
		if t.Head < 0 {
			return false
		}
		if _, says := d.Known.Words.Says[s.Tokens[t.Head].Lemma]; says && note.Universal(t.Rel) == "ccomp" && d.Negated(s, t.Head) {
			return true
		}
		if noNews(d, s, t.Head) {
			return true
		}
		at = t.Head
	}
	return false
}

// noNews reports whether a word says that nothing is known: "no word of casualties",
// "casualties were not known". That tells nothing, least of all that there were none.
func noNews(d *draft.Document, s *note.Sentence, i int) bool {
	if d.Known.Words.Modality[s.Tokens[i].Lemma] == "news" && (d.Without(s, i) || d.Negated(s, i)) {
		return true
	}
	n := s.Child(i, "nsubj", "nsubj:pass")
	return n >= 0 && d.Known.Words.Modality[s.Tokens[n].Lemma] == "news" && d.Without(s, n) // "no details are available of"
}

// played reports whether token i happens in a work of fiction ("in the film, rebels
// capture the town"), in what a forged thing shows ("a fake video shows"), or is what
// somebody was cleared of.
func played(d *draft.Document, s *note.Sentence, i int) bool {
	words := d.Known.Words.Modality
	at := i
	for range len(s.Tokens) {
		for _, c := range s.Children(at) {
			switch rel := note.Universal(s.Tokens[c].Rel); {
			case rel == "obl" && words[s.Tokens[c].Lemma] == "fiction" && !about(s, c):
				return true
			case rel == "nsubj" && at != i:
				for _, g := range s.Children(c) {
					if class := words[s.Lower(g)]; s.Tokens[g].Rel == "amod" && (class == "forged" || class == "refuted") {
						return true
					}
				}
			}
		}
		if mark := s.Child(at, "mark", "case"); s.Tokens[at].XPOS == "VBG" && mark >= 0 && d.Known.Grammar.Alleged[s.Lower(mark)] {
			h := s.Tokens[at].Head
			for range s.Tokens {
				if h < 0 {
					break
				}
				if note.IsVerb(s.Token(h)) {
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
func about(s *note.Sentence, i int) bool {
	return slices.ContainsFunc(s.Children(i), func(c int) bool { return s.Tokens[c].Rel == "nmod" })
}

// telling tells what may make the sentence tell of a reading of its word.
func telling(d *draft.Document, s *note.Sentence, r *frame.Reading, all []*frame.Reading, best *frame.Reading, first bool) []string {
	i := r.Head
	t := s.Token(i)
	kind, name := string(r.Entry.Kind), string(r.Entry.Kind)+"."+r.Entry.Type
	rel := note.Universal(t.Rel)
	features := make([]string, 0, 48)
	add := func(name string, holds bool) {
		if holds {
			features = append(features, name)
		}
	}
	features = append(features, "type "+name, "kind "+kind, "word "+r.Word.Head, "word "+r.Word.Head+" "+name,
		draft.Bucket("lacks", len(r.Lacks)), draft.Bucket("fills", len(r.Fillers)), draft.Bucket("phrase", len(r.Word.Rest)),
		"class "+string(rune(r.Class))+" "+t.UPOS, "relation "+rel, "relation "+rel+" "+string(rune(r.Class)), "relation "+rel+" "+kind,
		"form "+t.XPOS)
	add("tagged", s.ClassFits(i, r.Class))
	for _, role := range r.Lacks {
		features = append(features, "lacks "+string(role), "lacks "+string(role)+" "+kind)
	}
	add("complete", len(r.Lacks) == 0)
	add("complete "+name, len(r.Lacks) == 0)
	add("first", first)
	add("first "+kind, first)
	bare := len(r.Fillers) == 0 && !s.SetSomewhere(i)
	add("bare", bare)
	add("bare "+kind, bare)
	add("bare "+rel+" "+string(rune(r.Class)), bare)
	add("weak", r.Entry.Weak)
	add("weak "+kind, r.Entry.Weak)
	add("beaten", r != best)
	add("rival complete", slices.ContainsFunc(all, func(o *frame.Reading) bool { return o.Entry.Type != r.Entry.Type && len(o.Lacks) == 0 }))
	add("headline", !s.Body)
	add("headline "+kind, !s.Body)
	add("quoted", s.Quoted[i])
	add("question", s.Lower(len(s.Tokens)-1) == "?")
	add("passive", r.Passive)
	add("negated", d.Negated(s, i))
	add("infinitive", s.HasTo(i))
	add("party", slices.ContainsFunc(s.Party, func(m *note.Mention) bool { return m != nil }))
	add("place", slices.ContainsFunc(s.Toponym, func(f *gazetteer.Found) bool { return f != nil }))
	add("time", len(s.Times) > 0)
	add("figure", len(s.Quantities) > 0)
	add("figure "+kind, len(s.Quantities) > 0)
	add("figure near", near(s, i, 3, func(k int) bool { return s.Quantity[k] >= 0 }))
	add("figure near "+name, near(s, i, 3, func(k int) bool { return s.Quantity[k] >= 0 }))
	add("place near", near(s, i, 4, func(k int) bool { return s.Toponym[k] != nil }))
	for _, t := range d.Here(s) {
		beside := "beside " + string(t.Claim.Kind) + " " + kind
		add(beside, !slices.Contains(features, beside))
	}
	add("told before", drafted(d, s, r.Entry, true))
	add("told", drafted(d, s, r.Entry, false))
	add("told "+kind, drafted(d, s, r.Entry, false))
	features = append(features, draft.Bucket("conflict", d.Conflict/len(d.Sentences)), draft.Bucket("words", len(s.Tokens)/8))
	for _, a := range r.Args {
		if a.Head < 0 {
			continue
		}
		sort := frame.Sort(d.Story, s, a.Head)
		features = append(features, "argument "+a.Position+" "+sort, "argument "+a.Position+" "+sort+" "+kind, "argument "+a.Position+" "+sort+" "+name, "argument "+a.Position+" "+name)
	}
	if t.Head >= 0 {
		head := s.Token(t.Head)
		features = append(features, "under "+head.Lemma, "under "+head.Lemma+" "+kind, "under "+head.UPOS+" "+rel, "under "+frame.Sort(d.Story, s, t.Head)+" "+kind)
		add("right of head", i > t.Head)
		for k, up := 0, head.Head; up >= 0 && k < 3; k, up = k+1, s.Tokens[up].Head {
			features = append(features, "above "+s.Tokens[up].Lemma, "above "+s.Tokens[up].Lemma+" "+kind)
		}
	}
	features = append(features, "before "+s.Lower(i-1), "before "+s.Lower(i-1)+" "+kind, "after "+s.Lower(i+1), "after "+s.Lower(i+1)+" "+kind)
	for _, c := range s.Children(i) {
		switch child := s.Token(c); note.Universal(child.Rel) {
		case "case", "det", "aux", "mark", "advmod", "cop":
			features = append(features, note.Universal(child.Rel)+" "+s.Lower(c))
		case "amod", "compound":
			features = append(features, "attribute "+s.Lower(c))
		case "obj", "nsubj", "obl", "nmod":
			features = append(features, "has "+child.Rel, note.Universal(child.Rel)+" "+child.Lemma, "has "+note.Universal(child.Rel)+" "+name)
		}
	}
	return features
}

// near reports whether one of the tokens around i, so many to each side, is such.
func near(s *note.Sentence, i, reach int, is func(k int) bool) bool {
	for k := max(0, i-reach); k <= min(len(s.Tokens)-1, i+reach); k++ {
		if is(k) {
			return true
		}
	}
	return false
}

// drafted reports whether a claim of an entry's type was told in the sentence, or in
// those before.
func drafted(d *draft.Document, s *note.Sentence, e *lexicon.Entry, before bool) bool {
	if before {
		return d.Told[draft.Deed{Kind: e.Kind, Type: e.Type}]
	}
	return slices.ContainsFunc(d.Here(s), func(t draft.Draft) bool { return t.Claim.Kind == e.Kind && t.Claim.Type == e.Type })
}
