package reader

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/gazetteer"
)

// stands adds how a phrase, the tokens of a range with their head, stands to the word
// that tells a claim: on which side, how far, what lies between, the way through the
// tree, and whether other claims are nearer.
func (d *document) stands(features []string, t *draft, drafts []draft, phrase [2]int, top int, of string) []string {
	s, at, kind := t.s, t.head(), string(t.claim.Kind)
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
	path := s.path(top, at)
	prep := s.preposition(top)
	features = append(features, side+" "+kind, side+" within "+step, side+" case "+prep, of+"path "+path, side+" case "+prep+" "+kind)
	low, high := min(first, at), max(last, at)
	commas, verbs, names := 0, 0, 0
	for i := low; i < high; i++ {
		switch token := s.token(i); {
		case i == at || i >= first && i < last:
		case token.UPOS == "PUNCT":
			commas++
		case token.UPOS == "VERB":
			verbs++
		case s.toponym[i] != nil && s.toponym[i].First == i && !s.toponym[i].Metonym:
			names++
		}
	}
	features = append(features, side+bucket(" marks", min(2, commas)), side+bucket(" verbs", min(2, verbs)), side+bucket(" past", min(2, names)))
	for j := range drafts {
		if o := drafts[j].reading; o != nil && o != t.reading && o.head > low && o.head < high {
			features = append(features, side+" past a claim")
			break
		}
	}
	own, its := s.clause(at), s.clause(top)
	switch {
	case own == its:
		features = append(features, of+"same clause", of+"same clause "+side+" "+kind)
	case s.depth(its, own) > 0:
		features = append(features, of+"clause below", of+"clause below "+universal(s.Tokens[its].Rel))
	case s.depth(own, its) > 0:
		features = append(features, of+"clause above", of+"clause above "+universal(s.Tokens[own].Rel))
	default:
		features = append(features, of+"clause beside")
	}
	if s.quoted[first] != s.quoted[at] {
		features = append(features, of+"across quotation")
	}
	if f := t.claim.Figure; f != nil {
		if k := s.quantityAt(f.Span); k >= 0 && s.quantities[k].Last <= first { // "640,000 of them from Aleppo"
			features = append(features, bucket(of+"behind its figure", first-s.quantities[k].Last), bucket(of+"behind its figure", first-s.quantities[k].Last)+" "+kind)
		}
	}
	if t.reading != nil {
		class := string(rune(t.reading.class))
		features = append(features, side+" "+class, of+"path "+path+" "+class)
	}
	return features
}

// closeness names what closestOf finds.
var closeness = [...]string{"closest", "closest that says where", "closest of the clause", "next that says where"}

// closestOf finds the name that stands nearest to a word: of all, of those in a
// phrase that says where, of those in its clause, and the first after the word in
// such a phrase. -1 for none.
func closestOf(s *sentence, named []site, head int) [len(closeness)]int {
	best := [...]int{-1, -1, -1, -1}
	var least [len(closeness)]int
	own := s.clause(head)
	for j := range named {
		f, where := named[j].found, s.locative(named[j].head)
		distance := abs(f.First - head)
		for n, fits := range [...]bool{true, where, s.clause(named[j].head) == own, where && f.First > head} {
			if fits && (best[n] < 0 || distance < least[n]) {
				best[n], least[n] = j, distance
			}
		}
	}
	return best
}

// longestPath is the most relations of a path that is told apart.
const longestPath = 5

// path is the way through the tree from one word to another: the relations up to
// the word they share, then those down.
func (s *sentence) path(from, to int) string {
	var up [longestPath + 1]int
	n := 0
	for at := from; at >= 0 && n <= longestPath; at = s.Tokens[at].Head {
		up[n] = at
		n++
	}
	var down []string
	for at := to; at >= 0 && len(down) <= longestPath; at = s.Tokens[at].Head {
		if k := slices.Index(up[:n], at); k >= 0 {
			if k+len(down) > longestPath {
				break
			}
			var b strings.Builder
			for _, i := range up[:k] {
				b.WriteString(universal(s.Tokens[i].Rel))
				if isNominal(s.token(i)) {
					b.WriteString(":" + s.preposition(i))
				}
				b.WriteByte('<')
			}
			slices.Reverse(down)
			return b.String() + strings.Join(down, ">")
		}
		down = append(down, universal(s.Tokens[at].Rel))
	}
	return "far"
}

// nameHead is the token of a toponym that its other tokens hang from.
func (s *sentence) nameHead(f *gazetteer.Found) int {
	for k := f.First; k < f.Last; k++ {
		if h := s.Tokens[k].Head; h < f.First || h >= f.Last {
			return k
		}
	}
	return f.First
}

// locative reports whether a nominal stands in a phrase that says where: "in
// Jaramana", and "in the Damascus suburb of Jaramana" for both names.
func (s *sentence) locative(i int) bool {
	for range 4 {
		p := s.preposition(i)
		if positionFits("loc", p) {
			return true
		}
		t := s.token(i)
		if t.Head < 0 {
			return false
		}
		switch universal(t.Rel) {
		case "compound", "appos", "flat", "conj":
		case "nmod":
			if p != "of" {
				return false
			}
		default:
			return false
		}
		i = t.Head
	}
	return false
}

// setSomewhere reports whether the clause of a word, or a phrase of the word's own,
// says where.
func (s *sentence) setSomewhere(i int) bool {
	clause := s.clause(i)
	for k, f := range s.toponym {
		if f == nil || k != f.First || f.Metonym {
			continue
		}
		if head := s.nameHead(f); (s.locative(head) || s.depth(head, i) > 0) && s.clause(head) == clause {
			return true
		}
	}
	return false
}

// sameEvent reports whether the word at inner, which hangs from the one at
// outer, tells how, and not when or why: "killed in air strikes", "shelled the
// town, killing four", "died when a bomb went off", not "killed after clashes".
// What a blast did it did at once: "48 dead after a bomb exploded".
func (s *sentence) sameEvent(inner, outer int, blast bool) bool {
	for range len(s.Tokens) {
		if inner == outer {
			return true
		}
		if inner < 0 {
			return false
		}
		switch universal(s.Tokens[inner].Rel) {
		case "nsubj", "acl", "compound", "obj":
		case "obl", "nmod":
			switch s.preposition(inner) {
			case "in", "during", "by", "of", "from", "with":
			default:
				return false
			}
		case "advcl":
			if m := s.child(inner, "mark"); m >= 0 && !meanwhile[s.lower(m)] && !(blast && s.lower(m) == "after") {
				return false
			}
		default:
			return false
		}
		inner = s.Tokens[inner].Head
	}
	return false
}

// meanwhile are the words that make a clause tell how something happened.
var meanwhile = map[string]bool{"when": true, "as": true, "during": true, "in": true, "by": true}

// happening are the kinds of event that kill and destroy.
var happening = map[orontes.Kind]bool{orontes.Strike: true, orontes.Attack: true, orontes.Battle: true}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
