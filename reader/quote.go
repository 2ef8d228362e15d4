package reader

import (
	"orontes"
)

// quoteSpan is the stretch of the sentence that states the claim: the clause of
// its word, widened to hold every filler, the figure and the time.
func (d *document) quoteSpan(s *sentence, r *reading, c *orontes.Claim) orontes.Span {
	top := r.head
	if !s.isPredicate(top) {
		top = s.clause(top)
	}
	if top < 0 {
		top = r.head
	}
	first, last := s.Subtree(top)
	for _, c := range s.Children(top) { // what another clause tells is no part of it
		if rel := universal(s.Tokens[c].Rel); c > top && (rel == "parataxis" || rel == "conj" && isVerb(s.token(c))) {
			last = min(last, s.left(c))
		}
	}
	widen := func(i, j int) { first, last = min(first, i), max(last, j) }
	widen(r.head, r.head+1)
	for k := range r.fillers {
		widen(s.Subtree(r.fillers[k].head))
	}
	for k := range s.quantities {
		if c.Figure != nil && s.quantities[k].Span == c.Figure.Span {
			widen(s.quantities[k].First, s.quantities[k].Last)
		}
	}
	for first < last-1 && isMark(s.Tokens[first].Form) {
		first++
	}
	for last > first+1 && isMark(s.Tokens[last-1].Form) {
		last--
	}
	return d.span(s, first, last)
}

func isMark(form string) bool {
	switch form {
	case ",", ";", ":", "-", "–", "—", ".", "and", "but":
		return true
	}
	return false
}
