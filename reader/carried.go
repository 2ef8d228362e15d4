package reader

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
)

// placeFromBefore carries the scene over from the sentence before, for kinds
// of event that happen somewhere in particular.
func (d *document) placeFromBefore(s *sentence, r *reading) *orontes.Toponym {
	switch r.entry.Kind {
	case orontes.Strike, orontes.Damage, orontes.Casualties, orontes.Battle, orontes.Attack, orontes.Service, orontes.Access,
		orontes.Protest, orontes.Detention:
	default:
		return nil
	}
	if s.earlier(r.head) {
		return nil
	}
	if only := s.onlyScene(); only != nil && s.elsewhere(s.nameHead(only), r.head) {
		return nil
	} else if only != nil {
		if clause := s.clause(only.First); s.depth(s.clause(r.head), clause) >= 0 || s.locative(s.nameHead(only)) && !s.aside(only.First, r.head) {
			return &only.Toponym
		}
		return nil
	}
	if nested := s.nestedScene(); nested != nil {
		return &nested.Toponym
	}
	if f := d.sceneBefore(s, r.entry.Kind); f != nil && !s.namesPlace() {
		return &f.Toponym
	}
	return nil
}

// sceneBefore is the scene that the sentence before sets in the paragraph of s.
// What becomes of services is told of one place over several sentences.
func (d *document) sceneBefore(s *sentence, kind orontes.Kind) *gazetteer.Found {
	for n := s.number - 1; n >= 0 && d.sentences[n].Paragraph == s.Paragraph; n-- {
		before := &d.sentences[n]
		if f := before.onlyScene(); f != nil || kind != orontes.Service {
			return f
		}
		if before.namesPlace() {
			return nil
		}
		for i := range before.Tokens {
			t := before.token(i)
			if t.UPOS == "NOUN" && !plural(t) && d.reader.words.Places.Class(t.Lemma, before.before(i)) == "settlement" && d.definite(before, i) && before.locative(i) {
				return d.settlementBefore(before, i)
			}
		}
	}
	return nil
}

// placeOfTheThing is where something stands that the report has told of before,
// or that the sentence goes on to place: "struck the bridge, which crosses the
// river at Rastan". told is the claim that told of it, nil for none.
func (d *document) placeOfTheThing(s *sentence, r *reading) (place *orontes.Toponym, told *orontes.Claim) {
	for k := range r.fillers {
		f := &r.fillers[k]
		if f.object == "" || plural(s.token(f.head)) || !d.definite(s, f.head) {
			continue
		}
		for _, c := range s.Children(f.head) {
			if s.Tokens[c].Rel != "acl:relcl" || d.isEvent(s, c) {
				continue
			}
			first, last := s.Subtree(c)
			for i := first; i < last; i++ {
				if t := s.toponym[i]; t != nil && i == t.First && s.clause(s.nameHead(t)) == c && (s.preposition(s.nameHead(t)) == "at" || s.preposition(s.nameHead(t)) == "in" || s.preposition(s.nameHead(t)) == "near") {
					return &t.Toponym, nil
				}
			}
		}
		for j := len(d.drafts) - 1; j >= 0; j-- {
			before := &d.drafts[j]
			if before.claim.Place != nil && before.s != s && before.names(s.Tokens[f.head].Lemma) {
				return before.claim.Place, &before.claim
			}
		}
	}
	return nil, nil
}

// names reports whether a claim was read of a thing called so.
func (t *draft) names(lemma string) bool {
	return t.reading != nil && slices.ContainsFunc(t.reading.fillers, func(f fill) bool {
		return f.object != "" && t.s.Tokens[f.head].Lemma == lemma
	})
}

// placeOfTheEvent is where an event told before took place, for what a sentence
// without a place adds to it: "the attack killed more than 100".
func (d *document) placeOfTheEvent(s *sentence, r *reading) *orontes.Toponym {
	if !violent[r.entry.Kind] || s.namesPlace() {
		return nil
	}
	told := slices.ContainsFunc(r.args, func(a argument) bool {
		return a.head >= 0 && a.head != r.head && s.Tokens[a.head].UPOS == "NOUN" && !plural(s.token(a.head)) && d.definite(s, a.head) && d.isEvent(s, a.head)
	})
	if !told {
		return nil
	}
	for k := len(d.drafts) - 1; k >= 0; k-- {
		c := &d.drafts[k].claim
		if d.drafts[k].s == s || !violent[c.Kind] {
			continue
		}
		if c.Sentence < s.number-3 {
			return nil
		}
		if c.Place != nil && c.Place.Resolved && c.Place.Precision != orontes.PrecisionCountry {
			return c.Place
		}
	}
	return nil
}
