package quantity

import "orontes/reader/quantity/numeral"

// namesBefore refuses, by what stands before and after it, a number that names
// something; it gives the atom to go on from, 0 for a number that may count.
func (p *parser) namesBefore(n *numeral.Numeral) int {
	i := n.First
	if p.line.Glued(i) {
		before := i - 1
		switch string(p.line.Word(before)) {
		case "(", "[", "\"", "'", "$", "€", "£", "¥", "₹", "₺", "₴", "₽", "~", "≈", ">", "<":
		case "-":
			// "F-16", "Covid-19", but "- 12" and, in a range, its second end.
			if p.line.Glued(before) {
				return n.Last
			}
		default:
			if p.line.Kind(before) != numeral.Sign || p.line.Kind(i) == numeral.Digits && !p.line.Is(before, ",") {
				if _, first := p.unitBefore(i); first < 0 {
					return n.Last
				}
			}
		}
	}
	next := n.Last
	if p.line.Glued(next) {
		switch {
		case p.line.Kind(next) == numeral.Letters:
			if _, end, _ := p.unitAt(next, n.Digits); end == 0 {
				return next // "6th", "4x4", "189KE"
			}
		case p.line.Is(next, "°") && p.line.Kind(next+1) == numeral.Letters && p.line.Glued(next+1):
			return next + 2 // "35.1°N"
		case p.line.Is(next, "-") && p.line.Glued(next+1) && p.line.Kind(next+1) == numeral.Letters:
			return p.modifier(n, next+1)
		}
	}
	if p.age(n) {
		return n.Last
	}
	return 0
}

// modifier judges a number that is joined to a word: a measure or counted
// people stay quantities ("12-hour", "300-strong"), the rest are epithets
// ("two-state", "48-truck").
func (p *parser) modifier(n *numeral.Numeral, word int) int {
	if _, end, _ := p.unitAt(word-1, n.Digits); end > 0 {
		if p.line.Is(end, "-") && p.line.Is(end+1, "old") {
			return end + 2
		}
		return 0
	}
	if _, end := p.hedgeAfter(word - 1); end > 0 {
		return 0
	}
	if p.in(word, strong) {
		return 0
	}
	if p.nouns[word].class == person && n.Low > 1 {
		return 0
	}
	return word + 1
}

// age reports whether the number is somebody's age.
func (p *parser) age(n *numeral.Numeral) bool {
	if n.Low > 120 {
		return false
	}
	next := n.Last
	if u, end, _ := p.unitAt(next, n.Digits); end > 0 && u.dimension == "time" {
		return p.line.Is(end, "old") || p.line.Is(end, "-") && p.line.Is(end+1, "old") || p.line.Is(end, "of") && p.line.Is(end+1, "age")
	}
	i := n.First
	for k := i - 1; k >= 0 && k >= i-5; k-- {
		switch {
		case p.in(k, aged):
			return true
		case p.in(k, betweenAges):
			continue
		}
		if p.line.Kind(k) != numeral.Digits && p.line.Atoms[k].Word.Class == numeral.NoNumber {
			break
		}
	}
	switch {
	case p.line.Is(i-1, ","):
		// "Mohammed al-Ahmad, 34, of Aleppo", "a woman, 50, was hurt"
		if i < 2 || !n.Plain || !n.Digits || n.Last != i+1 || !p.line.Atoms[i-2].Upper && !p.somebody(i-2) {
			return false
		}
		return p.line.Is(next, ",") || p.line.Is(next, ".") || p.line.Is(next, ")") || next == p.line.Len()
	case p.line.Is(i-1, "of"): // "a man of 37"
		return i > 1 && p.somebody(i-2) && p.phrase(next, n).token < 0
	case p.in(i-1, bounds):
		// "children under five"
		if i < 2 || !p.nouns[i-2].human() && p.nouns[i-2].class != thing {
			return false
		}
		c := p.phrase(next, n)
		return c.token < 0 && p.nouns[i-2].human()
	}
	return false
}

// somebody reports whether the word at atom i is one person.
func (p *parser) somebody(i int) bool { return p.nouns[i].class == person && !p.nouns[i].plural }

// names refuses a number once it is known what stands around it.
func (p *parser) names(n *numeral.Numeral, f *found, first int) bool {
	c := &f.noun
	counts := f.measured || c.token >= 0 || c.state || c.elided || c.partitive || n.Vague || n.Share
	hedge := f.hedged.qualifier != ""
	before := first - 1
	if p.line.Is(before, ".") && p.line.Glued(before) { // "No. 5"
		before--
	}
	title, upper := unlisted, false
	if before >= 0 {
		title, upper = p.nouns[before].class, p.line.Atoms[before].Upper
	}
	switch {
	case !hedge && title == law && n.Digits:
		return !f.measured
	case !hedge && title == label && (n.Digits || upper) && n.Last == n.First+1 && (c.class == unlisted || c.token < 0) && !f.measured && !c.state:
		return true
	case n.Last == n.First+1 && p.line.Is(n.First, "one") && !f.ranged:
		return !p.one(f, hedge)
	case counts || hedge:
		return p.year(n, f) && !hedge && !f.measured
	case p.year(n, f):
		return true
	case f.ranged:
		return false
	}
	next := f.last
	// "in order: 1.", "; 2."
	if n.Plain && n.Low < 30 && (p.line.Is(before, ":") || p.line.Is(before, ";")) && p.line.Is(next, ".") && next+1 == p.line.Len() {
		return true
	}
	// "at 3725 Bradford Walk", "She was 85."
	if n.Plain && n.Low >= 100 && p.line.Is(before, "at") && next < p.line.Len() && p.line.Atoms[next].Upper {
		return true
	}
	if n.Low <= 110 && p.line.Is(before, "was") && (p.line.Is(before-1, "she") || p.line.Is(before-1, "he")) {
		return true
	}
	// "1. …", "(2)": numbers of a list.
	if n.Plain && (first == 0 && (p.line.Is(next, ".") || p.line.Is(next, ")")) && p.line.Len() > next+1 ||
		p.line.Is(before, "(") && p.line.Is(next, ")") && n.Low < 100) {
		return true
	}
	// "Apollo 11", "al-Mazzeh 86": digits after a name that nothing takes up.
	if upper && before > 0 && n.Low < 1000 && title != state && p.line.Kind(before) == numeral.Letters {
		t := &p.tokens[p.line.Atoms[before].Token]
		if t.UPOS != "PROPN" && t.UPOS != "" {
			return false
		}
		if next >= p.line.Len() || p.line.Kind(next) != numeral.Letters {
			return true
		}
		switch p.tokens[p.line.Atoms[next].Token].UPOS {
		case "VERB", "AUX":
			return false
		}
		return !p.in(next, auxiliaries)
	}
	return false
}

// year reports whether bare digits look like a year that no people, homes or
// measure claims.
func (p *parser) year(n *numeral.Numeral, f *found) bool {
	if !n.Plain || n.Last != n.First+1 || n.Low < 1900 || n.Low > 2099 || f.measured || f.hedged.more || f.hedged.total {
		return false
	}
	c := &f.noun
	return !c.plural && !c.state && !c.partitive || c.class == unlisted && !c.plural
}

// one reports whether "one" counts: before people, homes or things of the
// list, after a hedge, beside what became of somebody.
func (p *parser) one(f *found, hedge bool) bool {
	c := &f.noun
	before := f.first - 1
	if p.in(before, naming) {
		return false
	}
	next := f.last
	switch {
	case p.nouns[min(next, p.line.Len()-1)].class == idle && next < p.line.Len():
		return false
	case c.partitive:
		return p.line.Is(next, "of") && (c.token < 0 || c.class != unlisted && c.class != thing)
	case hedge, f.measured, c.state, c.elided:
		return true
	case c.token >= 0 && c.class != unlisted:
		return true
	case c.token >= 0:
		return p.tokens[p.line.Atoms[f.last-1].Token].UPOS == "NUM"
	}
	return p.in(before, outcomes)
}
