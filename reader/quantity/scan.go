package quantity

import (
	"orontes"
	"orontes/language"
	"orontes/reader/quantity/numeral"
)

// Scanner finds quantities. It keeps memory from one sentence to the next; the
// zero Scanner is ready to use, by one goroutine at a time.
type Scanner struct {
	line  numeral.Line
	nouns []noun
	taken []bool
}

// parser is a scanner at work on one sentence.
type parser struct {
	line   *numeral.Line
	nouns  []noun // of each atom
	taken  []bool // atoms inside time expressions
	tokens []language.Token
	text   string
	base   int // length of dst at the call
	done   int // atoms before it belong to quantities already
	out    []Quantity
}

// Append appends the quantities of s to dst; PartOf counts from len(dst) at
// the call. See [Find].
func (sc *Scanner) Append(dst []Quantity, text string, s *language.Sentence, taken []orontes.Span) []Quantity {
	sc.line.Read(s)
	sc.nouns, sc.taken = sc.nouns[:0], sc.taken[:0]
	next := 0
	for i := range sc.line.Atoms {
		a := &sc.line.Atoms[i]
		var n noun
		if w := sc.line.Word(i); a.Kind == numeral.Letters && len(w) <= longestNoun {
			n = nouns.words[string(w)]
		}
		sc.nouns = append(sc.nouns, n)
		for next < len(taken) && taken[next].End <= a.Start {
			next++
		}
		sc.taken = append(sc.taken, next < len(taken) && taken[next].Start < a.End)
	}
	p := parser{line: &sc.line, nouns: sc.nouns, taken: sc.taken, tokens: s.Tokens, text: text, base: len(dst), out: dst}
	for i := 0; i < p.line.Len(); {
		i = max(p.read(i), i+1)
	}
	p.parts()
	return p.out
}

// read reads the quantity that begins at atom i, if any, and gives the atom
// to go on from.
func (p *parser) read(i int) int {
	if p.taken[i] || p.negative(i) {
		return i + 1
	}
	if !p.line.Begins(i) {
		return p.none(i)
	}
	n, ok := p.line.Numeral(i)
	if !ok {
		return i + 1
	}
	for k := i + 1; k < n.Last; k++ {
		if p.taken[k] {
			return k
		}
	}
	if last := p.namesBefore(&n); last > 0 {
		return last
	}
	return p.quantity(&n)
}

// negative reports whether a number below nought begins at atom i: "minus ten",
// " -10". Nothing that is counted here is less than nothing, so that such a number
// is a slip or something else.
func (p *parser) negative(i int) bool {
	if i == 0 {
		return false
	}
	if p.line.Is(i-1, "minus") {
		return true
	}
	atoms := p.line.Atoms
	return p.line.Is(i-1, "-") && atoms[i-1].End == atoms[i].Start && (i == 1 || atoms[i-2].End < atoms[i-1].Start)
}

// found is a quantity in the making.
type found struct {
	first, last int // atoms of the figure's words
	low, high   float64
	unit        measure
	measured    bool
	compound    bool
	noun        counted
	hedged      hedged
	ranged      bool
}

// quantity reads what stands around a number.
func (p *parser) quantity(n *numeral.Numeral) int {
	f := found{first: n.First, last: n.Last, low: n.Low, high: n.High}
	if m, last := p.rangeAfter(n); last > 0 {
		f.ranged, f.last = true, last
		f.low, f.high = m[0], m[1]
	}
	if last := p.chain(n, &f); last > 0 {
		return last
	}
	before, at := p.unitBefore(n.First)
	if at >= 0 {
		f.unit, f.measured, f.first = before, true, at
	}
	small := n.Low < 10 && !n.Share && n.Scale == 1
	f.hedged = p.hedgesBefore(f.first, small)
	first := f.first
	if f.hedged.first < f.first {
		f.first = f.hedged.first
	}
	after := ""
	if q, last := p.hedgeAfter(f.last); last > 0 {
		after, f.last = string(q), last
	}
	goOn := f.last
	if !f.measured {
		f.unit, goOn, f.compound = p.unitAt(f.last, n.Digits)
		if goOn > 0 {
			f.measured = true
			f.last = goOn
			goOn = p.conversion(&f)
		} else {
			goOn = f.last
		}
	}
	if !f.measured && n.Vague && p.line.Is(goOn, "of") { // "tens of millions of dollars"
		if u, end, _ := p.unitAt(goOn+1, false); end > 0 {
			f.unit, f.measured, f.last, goOn = u, true, end, end
		}
	}
	if q, last := p.hedgeAfter(goOn); last > 0 && after == "" {
		after, f.last, goOn = string(q), last, last
	}
	if after != "" && (f.hedged.qualifier == "" || f.hedged.qualifier == orontes.About) {
		f.hedged.qualifier = orontes.Qualifier(after)
	}
	f.noun = p.counted(goOn, n, f.measured)
	if !f.measured && f.noun.unit == "" && !f.noun.partitive {
		p.before(&f.noun, f.hedged.outer)
	}
	if p.names(n, &f, first) {
		return goOn
	}
	p.emit(n, &f)
	return max(goOn, f.noun.past)
}

// emit writes a quantity down.
func (p *parser) emit(n *numeral.Numeral, f *found) {
	line := p.line
	q := Quantity{
		First: line.Atoms[f.first].Token, Last: line.Atoms[f.last-1].Token + 1,
		Span:   orontes.Span{Start: line.Atoms[f.first].Start, End: line.Atoms[f.last-1].End},
		Number: orontes.Span{Start: line.Atoms[n.First].Start, End: line.Atoms[n.Last-1].End},
		Low:    f.low, High: f.high, Noun: f.noun.token, PartOf: -1,
		Additional: f.hedged.more, Total: f.hedged.total, Compound: f.compound,
	}
	q.Text = q.Span.In(p.text)
	factor := 1.0
	switch {
	case n.Share:
		q.Unit, factor = orontes.UnitPercent, 100
	case f.measured:
		q.Unit = f.unit.unit
	default:
		q.Unit = f.noun.unit
		if n.Dotted && f.noun.whole() {
			factor = 1000 // "10.125 people"
		}
		q.Dwelling, q.Elided = f.noun.class == dwelling, f.noun.elided
	}
	q.Of = f.noun.of
	if f.measured {
		q.Low, q.High = f.unit.in(q.Low), f.unit.in(q.High)
	}
	q.Low, q.High = round(q.Low*factor), round(q.High*factor)
	q.bound(n, f)
	if f.noun.partitive {
		q.Partitive = true
		if f.noun.ofNext { // "two of the 15 people": the whole comes next
			q.PartOf = len(p.out) - p.base + 1
		}
	}
	p.out = append(p.out, q)
	p.done = f.last
}

// round takes away what multiplying has left behind the sixth decimal.
func round(v float64) float64 {
	if v > 1e9 {
		return v
	}
	return float64(int64(v*1e6+0.5)) / 1e6
}

// bound sets the qualifier, and what the bounds and the best value are by it.
func (q *Quantity) bound(n *numeral.Numeral, f *found) {
	q.Qualifier = f.hedged.qualifier
	switch {
	case f.ranged:
		q.Qualifier = orontes.Range
		return
	case n.Vague:
		q.Qualifier = orontes.Vague
		return
	case q.Qualifier == "":
		q.Qualifier = orontes.Exact
	}
	v := q.Low
	q.Value = v
	switch q.Qualifier {
	case orontes.AtLeast:
	case orontes.AtMost:
		q.Low = 0
	default:
		q.Best = &v
	}
}
