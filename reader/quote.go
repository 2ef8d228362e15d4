package reader

import (
	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/note"
)

// quoteSpan is the stretch of the sentence that states the claim: the clause of
// its word, widened to hold every filler, the figure and the time.
func quoteSpan(d *draft.Document, s *note.Sentence, r *frame.Reading, c *orontes.Claim) orontes.Span {
	top := r.Head
	if !s.IsPredicate(top) {
		top = s.Clause(top)
	}
	if top < 0 {
		top = r.Head
	}
	first, last := s.Subtree(top)
	for _, c := range s.Children(top) { // what another clause tells is no part of it
		if rel := note.Universal(s.Tokens[c].Rel); c > top && (rel == "parataxis" || rel == "conj" && note.IsVerb(s.Token(c))) {
			last = min(last, s.Left(c))
		}
	}
	widen := func(i, j int) { first, last = min(first, i), max(last, j) }
	widen(r.Head, r.Head+1)
	for k := range r.Fillers {
		widen(s.Subtree(r.Fillers[k].Head))
	}
	for k := range s.Quantities {
		if c.Figure != nil && s.Quantities[k].Span == c.Figure.Span {
			widen(s.Quantities[k].First, s.Quantities[k].Last)
		}
	}
	for first < last-1 && isMark(s.Tokens[first].Form) {
		first++
	}
	for last > first+1 && isMark(s.Tokens[last-1].Form) {
		last--
	}
	return d.Span(s, first, last)
}

func isMark(form string) bool {
	switch form {
	case ",", ";", ":", "-", "–", "—", ".", "and", "but":
		return true
	}
	return false
}
