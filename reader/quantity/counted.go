package quantity

import (
	"strings"

	"orontes"
	"orontes/reader/quantity/numeral"
)

// counted is what a number counts.
type counted struct {
	class  class
	token  int    // of the noun, -1 for none
	unit   string // "" for none
	of     string
	plural bool
	elided bool // "others", "25,000 damaged": what was counted before
	state  bool // "12 dead"
	damage bool // "300 damaged"
	past   int  // the atom to go on from, 0 where nothing was used up

	partitive bool // "of them", "of the 15 people"
	ofNext    bool // the whole is the next number
}

// whole reports whether it comes in whole numbers only.
func (c *counted) whole() bool { return c.class != unlisted && c.class != holder }

// counted finds what the number that ends before atom i counts.
func (p *parser) counted(i int, n *numeral.Numeral, measured bool) counted {
	c := counted{token: -1}
	of := p.line.Is(i, "of")
	switch {
	case of:
		return p.countedOf(i+1, n, measured)
	case p.line.Is(i, "out") && p.line.Is(i+1, "of"):
		return p.countedOf(i+2, n, measured)
	case measured:
		return c // "a 50% pay increase" counts nothing
	}
	if n.Share { // "half the population"
		i = p.determiners(i)
	}
	return p.phrase(i, n)
}

// countedOf reads what follows "of": "dozens of Alawite families", "44 of
// them", "two of the 15 people", "20 tonnes of flour".
func (p *parser) countedOf(i int, n *numeral.Numeral, measured bool) counted {
	c := counted{token: -1}
	at := p.determiners(i)
	if p.in(at, referring) {
		c.partitive, c.past = true, at+1
		c.from(p.phrase(p.copula(at+1), n))
		return c
	}
	if at < p.line.Len() && !p.taken[at] && p.line.Begins(at) {
		h := at
		if m, ok := p.line.Numeral(h); ok && !m.Share && (at > i || n.Share || n.Digits) {
			c.partitive, c.ofNext = true, true
			return c
		}
	}
	c = p.phrase(at, n)
	switch {
	case n.Vague || n.Share || measured:
	case at > i && c.token >= 0: // "two of the dead", "three of its soldiers"
		c.partitive = true
	case p.line.Is(n.Last-1, "dozen") || p.line.Is(n.Last-1, "couple") || p.line.Is(n.Last-1, "pair"):
	case n.Scale > 1 && c.token >= 0:
	default:
		c = counted{token: -1}
	}
	return c
}

// from takes the noun of another phrase: "44 of them civilians".
func (c *counted) from(d counted) {
	if d.class == person || d.class == people || d.class == anyone {
		c.class, c.token, c.unit, c.of = d.class, d.token, d.unit, d.of
	}
}

// copula steps over "were", "are", "being" and a comma.
func (p *parser) copula(i int) int {
	if p.in(i, copulas) {
		return i + 1
	}
	return i
}

// determiners steps over "the", "its", "all those".
func (p *parser) determiners(i int) int {
	for at := i; ; at++ {
		switch {
		case p.in(at, determiners):
			if p.line.Begins(at) {
				if _, ok := p.line.Numeral(at); ok {
					return at
				}
			}
		case p.in(at, those) && p.line.Kind(at+1) == numeral.Letters: // "these people"
		default:
			return at
		}
	}
}

// widest is how many atoms a noun phrase is followed for its noun.
const widest = 10

// phrase reads the noun phrase at atom i and finds its head.
func (p *parser) phrase(i int, n *numeral.Numeral) counted {
	c := counted{token: -1}
	head, stateAt, damageAt := -1, -1, -1
	at := i
walk:
	for ; at < p.line.Len() && at < i+widest && !p.taken[at]; at++ {
		if head < 0 && at > i && p.line.Is(at, "(") && p.line.Kind(at+1) == numeral.Letters && p.line.Is(at+2, ")") {
			at += 2 // "Islamic State (IS) jihadists"
			continue
		}
		switch p.step(at, i, head) {
		case stop:
			break walk
		case last:
			head = at
			break walk
		case heading:
			head = at
		case stated:
			stateAt = at
		case harmed:
			damageAt = at
		case again:
			c.elided = true
			break walk
		}
	}
	if head < 0 {
		c.state = stateAt >= 0 && !c.elided
		c.damage = damageAt >= 0
		if c.state {
			c.unit, c.class = orontes.UnitPeople, anyone
		}
		if c.elided || c.damage && !c.state {
			p.inherit(&c)
		}
		return c
	}
	p.name(&c, i, head)
	return c
}

// inherit takes over what the number before counted.
func (p *parser) inherit(c *counted) {
	c.elided = false
	for k := len(p.out) - 1; k >= p.base; k-- {
		q := &p.out[k]
		if q.Unit == "" || q.Unit == orontes.UnitPercent || q.Noun < 0 && q.Unit != orontes.UnitPeople {
			continue
		}
		if c.damage && q.Unit == orontes.UnitPeople {
			continue
		}
		c.unit, c.token, c.elided = q.Unit, q.Noun, true
		return
	}
}

// name says what the head noun at atom head counts as.
func (p *parser) name(c *counted, i, head int) {
	w := p.line.Word(head)
	t := &p.tokens[p.line.Atoms[head].Token]
	entry := p.nouns[head]
	c.token, c.class, c.plural = p.line.Atoms[head].Token, entry.class, entry.plural
	if entry.class == unlisted && p.line.Atoms[head].Upper && p.plural(head) && nouns.aPeople(w) {
		c.class, c.plural = people, true
	}
	from := head
	for from > i && p.narrows(from-1) {
		from--
	}
	if from < head && p.line.Is(from, "-") {
		if from > i { // "al-Qaeda leaders"
			from--
		} else {
			from++
		}
	}
	switch c.class {
	case person, people:
		c.unit = orontes.UnitPeople
		c.of = p.words(from, p.more(head)+1)
	case anyone:
		c.unit = orontes.UnitPeople
		c.of = p.words(from, head)
	case household:
		c.unit = orontes.UnitHouseholds
		if from < head {
			c.of = p.words(from, head+1)
		}
	case unlisted:
		c.plural = p.plural(head)
		c.unit = strings.ToLower(t.Lemma)
		// A lemma that is the plural itself was none.
		if c.unit == "" || c.unit == "_" || c.plural && c.unit == string(w) {
			c.unit = singularOf(string(w))
		}
	default:
		c.unit = entry.lemma
	}
}

// more goes on from the noun at atom i over others that are counted with it:
// "men, women and children".
func (p *parser) more(i int) int {
	for at := i + 1; at < p.line.Len() && !p.taken[at]; at++ {
		if p.nouns[at].human() && p.nouns[at].plural {
			i = at
		} else if !p.line.Is(at, ",") && !p.line.Is(at, "and") && !p.line.Is(at, "or") || at > i+2 {
			break
		}
	}
	return i
}

// narrows reports whether atom i says which people: a name, a demonym, a noun.
func (p *parser) narrows(i int) bool {
	a := &p.line.Atoms[i]
	switch {
	case a.Kind == numeral.Letters:
		return a.Upper || p.nouns[i].class == person || p.nouns[i].class == people || p.tokens[a.Token].UPOS == "NOUN"
	case p.line.Is(i, "-"):
		return a.Glued && p.line.Glued(i+1) && (p.line.Atoms[i-1].Upper || p.line.Atoms[i+1].Upper)
	case p.line.Is(i, "."):
		return a.Glued && p.line.Atoms[i-1].Upper
	}
	return false
}

// words is the text of the atoms from first up to but not including last.
func (p *parser) words(first, last int) string {
	if first >= last {
		return ""
	}
	return orontes.Span{Start: p.line.Atoms[first].Start, End: p.line.Atoms[last-1].End}.In(p.text)
}
