package quantity

import (
	"orontes"
	"orontes/reader/quantity/numeral"
)

// rangeAfter reads the second end of a range: "40 to 50", "40-50", "between 40
// and 50", "two or three", "2 to 3 million".
func (p *parser) rangeAfter(n *numeral.Numeral) (ends [2]float64, last int) {
	at := n.Last
	second := at + 1
	// "10% to 20%", "$2m to $3m", "5 km to 10 km"
	u, end, _ := p.unitAt(at, n.Digits)
	if end > 0 && !p.line.Is(end, "-") {
		at, second = end, end+1
	}
	joint := string(p.line.Word(at))
	switch joint {
	case "to":
		if p.line.Is(n.First-1, "from") && p.changes(n.First-2) {
			return ends, 0
		}
	case "-":
		if n.Vague || p.line.Glued(at) != p.line.Glued(second) {
			return ends, 0
		}
	case "or":
	case "and":
		if !p.betweenBefore(n.First) {
			return ends, 0
		}
	default:
		return ends, 0
	}
	if _, first := p.unitBefore(second + 1); first == second {
		second++
	}
	if second >= p.line.Len() || p.taken[second] || !p.line.Begins(second) {
		return ends, 0
	}
	m, ok := p.line.Numeral(second)
	if !ok || m.Share != n.Share || p.taken[m.Last-1] {
		return ends, 0
	}
	low := n.Low
	if n.Scale == 1 && m.Scale > 1 && low*m.Scale < m.Low {
		low *= m.Scale // "2 to 3 million"
	}
	if k := low * 1000; n.Digits && n.Plain && n.Scale == 1 && m.Digits && !m.Plain && m.Scale == 1 && low >= 2 && int64(m.Low)%1000 == 0 && k < m.Low && m.Low <= 10*k {
		low = k // "20-25,000", "between 2 and 3,000": the thousands are said once
	}
	if m.Low <= low && !(n.Vague && m.Vague) || m.High < low || n.Plain && m.Plain && joint == "-" && m.Low > 100*low {
		return ends, 0
	}
	if joint == "-" && n.Plain && m.Plain && len(p.line.Word(n.First)) == 3 && len(p.line.Word(second)) == 4 {
		return ends, 0 // a telephone number
	}
	if end > 0 {
		if v, _, _ := p.unitAt(m.Last, m.Digits); v != u && u.dimension != "money" {
			return ends, 0
		}
	}
	return [2]float64{low, m.High}, m.Last
}

// betweenBefore looks for "between" before a number and its hedges.
func (p *parser) betweenBefore(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if p.line.Is(k, "between") {
			return true
		}
		if p.line.Kind(k) == numeral.Letters && hedges.before[string(p.line.Word(k))] == noEffect {
			return false
		}
	}
	return false
}

// changes looks for "rose" before "from 20 to 30".
func (p *parser) changes(i int) bool {
	for k := i; k >= 0 && k > i-5; k-- {
		if p.nouns[k].class == change {
			return true
		}
	}
	return false
}

// chain refuses runs of numbers that are names: telephone numbers, scores,
// dates in digits, clock times. It gives the atom after the run.
func (p *parser) chain(n *numeral.Numeral, f *found) (last int) {
	at := f.last
	switch string(p.line.Word(at)) {
	case "-", "/", ":", ".":
		if !p.line.Glued(at) || !p.line.Glued(at+1) || p.line.Kind(at+1) != numeral.Digits {
			break
		}
		for k := at + 1; k < p.line.Len(); k++ {
			if !p.line.Glued(k) {
				return k
			}
		}
		return p.line.Len()
	}
	// "3-1", "40-50": a score and a range look alike until something is counted.
	if f.ranged && p.line.Is(n.Last, "-") && p.line.Glued(n.Last) {
		if _, end, _ := p.unitAt(f.last, true); end > 0 {
			return 0
		}
		if c := p.phrase(f.last, n); c.token < 0 && !c.state && !p.line.Is(f.last, "of") {
			return f.last
		}
	}
	return 0
}

// conversion steps over the same measure in another unit: "5 kilometers (3.1
// miles)". Kilometres given in brackets are better than miles converted.
func (p *parser) conversion(f *found) (goOn int) {
	at := f.last
	if !p.line.Is(at, "(") {
		return at
	}
	i := at + 1
	if _, first := p.unitBefore(i + 1); first == i {
		i++
	}
	if p.line.Is(i, "about") || p.line.Is(i, "around") || p.line.Is(i, "some") {
		i++
	}
	if i >= p.line.Len() {
		return at
	}
	m, ok := p.line.Numeral(i)
	if !ok {
		return at
	}
	u, end, _ := p.unitAt(m.Last, m.Digits)
	if end == 0 {
		u, _ = p.unitBefore(i)
		end = m.Last
	}
	if u.dimension != f.unit.dimension || u.dimension == "" || !p.line.Is(end, ")") {
		return at
	}
	if f.unit.factor != 1 && u.factor == 1 && !f.ranged {
		f.low, f.high, f.unit = m.Low, m.High, u
	}
	return end + 1
}

// none reads "no one", "nobody", "none of the …", "no casualties", and "both".
func (p *parser) none(i int) int {
	at, n := i+1, numeral.Numeral{First: i, Last: i + 1, Scale: 1}
	c := counted{token: -1, unit: orontes.UnitPeople, class: anyone}
	switch string(p.line.Word(i)) {
	case "nobody":
	case "no":
		if p.line.Is(at, "one") && !p.taken[at] {
			at++
			break
		}
		if c = p.phrase(at, &n); c.class < anyone || c.class > household || c.token < 0 {
			return at
		}
	case "none":
		if !p.line.Is(at, "of") {
			c.unit = ""
			break
		}
		if c = p.countedOf(at+1, &n, false); c.token < 0 && !c.partitive {
			return at
		}
		c.partitive = true
	case "both":
		if c = p.phrase(at, &n); !(c.class == person || c.class == anyone || c.class == people) || c.token < 0 {
			return at
		}
		n.Low, n.High = 2, 2
	default:
		return at
	}
	n.Last = at
	p.emit(&n, &found{first: i, last: at, low: n.Low, high: n.High, noun: c, hedged: hedged{first: i, outer: i}})
	return at
}
