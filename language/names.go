package language

import "slices"

// surest is the score above which a name keeps its type whatever the rest of
// the text says, so that Jordan the person and Jordan the country may meet.
const surest = 0.6

// vote gathers what a text says of a name.
type vote [len(entityNames)]float32

// winner returns the type that leads, and whether there is one.
func (v *vote) winner() (EntityType, bool) {
	best := Misc
	for t := range v {
		if v[t] > v[best] {
			best = EntityType(t)
		}
	}
	return best, v[best] > 0
}

// agree makes the names of a text consistent: a name that is unsure of its type
// takes the one it has elsewhere, and a proper noun that is a name elsewhere, or
// the last word of a person's name, is one here.
func (a *Analyser) agree(sents []Sentence) {
	clear(a.votes)
	for i := range sents {
		for _, e := range sents[i].Entities {
			last := sents[i].Tokens[e.Last-1].Form
			if e.Last-e.First == 1 || e.Type == Person {
				v := a.votes[last]
				v[e.Type] += e.Score
				a.votes[last] = v
			}
		}
	}
	if len(a.votes) == 0 {
		return
	}
	for i := range sents {
		a.settle(&sents[i])
	}
}

// settle applies the votes to one sentence.
func (a *Analyser) settle(s *Sentence) {
	for k := range s.Entities {
		e := &s.Entities[k]
		if e.Last-e.First > 1 || e.Score >= surest {
			continue
		}
		v := a.votes[s.Tokens[e.First].Form]
		if t, ok := v.winner(); ok {
			e.Type = t
		}
	}
	next := 0 // the first name that ends after the word at hand
	for i := range s.Tokens {
		for next < len(s.Entities) && s.Entities[next].Last <= i {
			next++
		}
		if next < len(s.Entities) && s.Entities[next].First <= i || s.Tokens[i].UPOS != "PROPN" {
			continue
		}
		v := a.votes[s.Tokens[i].Form]
		if t, ok := v.winner(); ok && alone(s, i) {
			s.Entities = slices.Insert(s.Entities, next, Entity{First: i, Last: i + 1, Type: t, Score: v[t] / (2 * (v[t] + 1))})
		}
	}
}

// alone reports whether a proper noun has no other beside it.
func alone(s *Sentence, i int) bool {
	return (i == 0 || s.Tokens[i-1].UPOS != "PROPN") && (i+1 == len(s.Tokens) || s.Tokens[i+1].UPOS != "PROPN")
}
