package roles

import (
	"slices"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/speech"
)

// Allege turns a deed that somebody is accused of into an accusation; who accuses
// only speaks.
func Allege(d *draft.Document, s *note.Sentence, r *frame.Reading, c *orontes.Claim) {
	if c.Kind == orontes.Accusation && r.Class == lexicon.Verb && d.Known.Accusations.Verbs[s.Tokens[r.Head].Lemma] {
		c.Attribution = accusers(d, s, frame.Charge{Verb: r.Head, By: r.At("subj")})
		return
	}
	by, ok := frame.ChargeOf(d.Story, s, r.Head)
	if !ok || !by.Accuses || c.Kind == orontes.Statement || c.Kind == orontes.Accusation {
		return
	}
	c.Kind, c.Type = orontes.Accusation, d.Known.Accusations.Kind(r.Entry.Kind, r.Entry.Type)
	c.Modality, c.Accumulation, c.Object = orontes.Asserted, "", ""
	c.Attribution = accusers(d, s, by)
}

// accusers is who speaks as the subject of an accusing verb; somebody always does.
func accusers(d *draft.Document, s *note.Sentence, c frame.Charge) []orontes.Attribution {
	verb := s.Tokens[c.Verb].Lemma
	if c.By >= 0 {
		first, last := s.Core(c.By)
		if p, _ := speech.Speaks(d, s, speech.Run{First: first, Last: last, Head: c.By}); p.Name != "" {
			return []orontes.Attribution{{Speaker: p.Name, ID: p.ID, Span: p.Span, Verb: verb, Stance: orontes.States}}
		}
		return nil
	}
	return []orontes.Attribution{{Speaker: speech.Unnamed, Verb: verb, Stance: orontes.States, Span: d.Span(s, c.Verb, c.Verb+1)}}
}

// Accusing widens the quote of an accusation by the words that accuse.
func Accusing(d *draft.Document, s *note.Sentence, r *frame.Reading, quote orontes.Span) orontes.Span {
	c, ok := frame.ChargeOf(d.Story, s, r.Head)
	if !ok {
		return quote
	}
	first, last := c.Verb, c.Verb+1
	for _, i := range []int{c.By, c.Of} {
		if i >= 0 {
			first, last = min(first, s.Left(i)), max(last, i+1)
		}
	}
	of := d.Span(s, first, last)
	return orontes.Span{Start: min(quote.Start, of.Start), End: max(quote.End, of.End)}
}

// Accuse makes accusations of the bare act of accusing where the deeds are not read
// as such: "accused the palace of staging a play", "blamed the rebels".
func Accuse(d *draft.Document, first int) {
	for k := first; k < len(d.Drafts); k++ {
		a := d.Drafts[k]
		if a.Reading == nil || a.Claim.Kind != orontes.Statement || a.Claim.Type != "accuse" || a.Reading.Class != lexicon.Verb {
			continue
		}
		verb := a.Reading.Head
		lemma := a.S.Tokens[verb].Lemma
		charges := frame.Charges(d.Story, a.S, verb)
		if len(charges) == 0 && d.Known.Accusations.Blame[lemma] {
			charges = []int{verb}
		}
		for _, i := range charges {
			if !d.Known.Accusations.Verbs[lemma] || slices.ContainsFunc(d.Drafts[first:], func(b draft.Draft) bool {
				return b.Claim.Kind == orontes.Accusation && b.Reading != nil && (b.Reading.Head == i || a.S.Tokens[b.Reading.Head].Head == i)
			}) {
				continue
			}
			t := draft.Draft{Claim: a.Claim, Reading: a.Reading, S: a.S, Facets: a.Facets, Features: a.Features}
			t.Claim.Kind, t.Claim.Type, t.Claim.Actors, t.Claim.Targets = orontes.Accusation, "other", nil, nil
			t.Claim.Attribution = accusers(d, a.S, frame.Charge{Verb: verb, By: a.Reading.At("subj")})
			if i == verb { // of what has just been told
				for j := k - 1; j >= 0 && t.Claim.Type == "other"; j-- {
					t.Claim.Type = d.Known.Accusations.Kind(d.Drafts[j].Claim.Kind, d.Drafts[j].Claim.Type)
				}
			}
			for _, r := range frame.Readings(d.Story, a.S, i) {
				if t.Claim.Type == "other" && a.S.ClassFits(i, r.Class) {
					t.Claim.Type = d.Known.Accusations.Kind(r.Entry.Kind, r.Entry.Type)
				}
			}
			ChooseRoles(d, &t, -1)
			d.Drafts = append(d.Drafts, t)
		}
	}
}
