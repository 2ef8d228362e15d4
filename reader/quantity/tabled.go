package quantity

import "orontes"

// before finds what is counted where a table or a total says it first: "houses
// destroyed: 146", "IDPs total 122,387", "the number of families was 349".
// Atom i is the first of the figure's words.
func (p *parser) before(c *counted, i int) {
	k, colon := i-1, false
	for ; k >= 0 && k > i-8; k-- {
		switch {
		case p.line.Is(k, ":"):
			colon = true
			continue
		case p.in(k, stood):
			continue
		}
		break
	}
	if p.toll(i) {
		c.unit, c.class = orontes.UnitPeople, holder
		return
	}
	if k < 0 || p.taken[k] {
		return
	}
	n := &p.nouns[k]
	if colon || n.class == state || n.class == damage {
		for back := k; back >= 0 && back > k-5 && !p.nouns[k].counts(); back-- {
			if p.nouns[back].counts() {
				k = back
			}
		}
		n = &p.nouns[k]
	}
	switch {
	case n.counts() && n.plural || n.class == dwelling:
	case n.class == state && colon:
		c.unit, c.class, c.state = orontes.UnitPeople, anyone, true
		return
	default:
		return
	}
	if !colon && k != i-1 && !p.numberOf(k) && !p.line.Is(i-1, "total") {
		return
	}
	p.name(c, k, k)
}

// toll looks for "the death toll reached", "a population of" before atom i.
func (p *parser) toll(i int) bool {
	for k := i - 1; k >= p.done && k > i-9 && !p.taken[k]; k-- {
		if p.nouns[k].class == holder {
			return true
		}
		if p.in(k, clauses) {
			return false
		}
	}
	return false
}

// numberOf looks for "number of" or "total of" before the noun at atom i.
func (p *parser) numberOf(i int) bool {
	for k := i - 1; k > 0 && k > i-5; k-- {
		if p.line.Is(k, "of") {
			return p.line.Is(k-1, "number") || p.line.Is(k-1, "total") || p.line.Is(k-1, "nb")
		}
	}
	return false
}
