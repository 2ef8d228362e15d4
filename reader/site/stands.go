package site

import (
	"strconv"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/note"
)

// Stands adds how a phrase, the tokens of a range with their head, stands to the word
// that tells a claim: on which side, how far, what lies between, the way through the
// tree, and whether other claims are nearer.
func Stands(d *draft.Document, features []string, t *draft.Draft, drafts []draft.Draft, phrase [2]int, top int, of string) []string {
	s, at, kind := t.S, t.Head(), string(t.Claim.Kind)
	first, last := phrase[0], phrase[1]
	side, distance := of+"after", first-at
	if first < at {
		side, distance = of+"before", at-last+1
	}
	step := "17"
	for _, most := range []int{1, 2, 3, 5, 8, 12, 16} {
		if distance <= most {
			step = strconv.Itoa(most)
			break
		}
	}
	path := s.Path(top, at)
	prep := s.Preposition(top)
	features = append(features, side+" "+kind, side+" within "+step, side+" case "+prep, of+"path "+path, side+" case "+prep+" "+kind)
	low, high := min(first, at), max(last, at)
	commas, verbs, names := 0, 0, 0
	for i := low; i < high; i++ {
		switch token := s.Token(i); {
		case i == at || i >= first && i < last:
		case token.UPOS == "PUNCT":
			commas++
		case token.UPOS == "VERB":
			verbs++
		case s.Toponym[i] != nil && s.Toponym[i].First == i && !s.Toponym[i].Metonym:
			names++
		}
	}
	features = append(features, side+draft.Bucket(" marks", min(2, commas)), side+draft.Bucket(" verbs", min(2, verbs)), side+draft.Bucket(" past", min(2, names)))
	for j := range drafts {
		if o := drafts[j].Reading; o != nil && o != t.Reading && o.Head > low && o.Head < high {
			features = append(features, side+" past a claim")
			break
		}
	}
	own, its := s.Clause(at), s.Clause(top)
	switch {
	case own == its:
		features = append(features, of+"same clause", of+"same clause "+side+" "+kind)
	case s.Depth(its, own) > 0:
		features = append(features, of+"clause below", of+"clause below "+note.Universal(s.Tokens[its].Rel))
	case s.Depth(own, its) > 0:
		features = append(features, of+"clause above", of+"clause above "+note.Universal(s.Tokens[own].Rel))
	default:
		features = append(features, of+"clause beside")
	}
	if s.Quoted[first] != s.Quoted[at] {
		features = append(features, of+"across quotation")
	}
	if f := t.Claim.Figure; f != nil {
		if k := s.QuantityAt(f.Span); k >= 0 && s.Quantities[k].Last <= first { // "640,000 of them from Aleppo"
			features = append(features, draft.Bucket(of+"behind its figure", first-s.Quantities[k].Last), draft.Bucket(of+"behind its figure", first-s.Quantities[k].Last)+" "+kind)
		}
	}
	if t.Reading != nil {
		class := string(rune(t.Reading.Class))
		features = append(features, side+" "+class, of+"path "+path+" "+class)
	}
	return features
}

// closeness names what closestOf finds.
var closeness = [...]string{"closest", "closest that says where", "closest of the clause", "next that says where"}

// closestOf finds the name that stands nearest to a word: of all, of those in a
// phrase that says where, of those in its clause, and the first after the word in
// such a phrase. -1 for none.
func closestOf(s *note.Sentence, named []draft.Site, head int) [len(closeness)]int {
	best := [...]int{-1, -1, -1, -1}
	var least [len(closeness)]int
	own := s.Clause(head)
	for j := range named {
		f, where := named[j].Found, s.Locative(named[j].Head)
		distance := note.Abs(f.First - head)
		for n, fits := range [...]bool{true, where, s.Clause(named[j].Head) == own, where && f.First > head} {
			if fits && (best[n] < 0 || distance < least[n]) {
				best[n], least[n] = j, distance
			}
		}
	}
	return best
}

// Happening are the kinds of event that kill and destroy.
var Happening = map[orontes.Kind]bool{orontes.Strike: true, orontes.Attack: true, orontes.Battle: true}
