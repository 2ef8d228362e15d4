package quantity

import (
	"orontes"
	"orontes/reader/quantity/numeral"
)

// near is how many atoms may stand between two parts of one whole.
const near = 12

// parts finds the shares of larger figures: "including 35 children and 16
// women", "of them 24 civilians", "44 of them", "of the 1,314 families, 295 …".
func (p *parser) parts() {
	out := p.out[p.base:]
	for k := range out {
		q := &out[k]
		if q.PartOf >= len(out) || q.PartOf >= 0 && !p.suits(&out[q.PartOf], q) {
			q.PartOf = -1 // the number after "of the" turned out to be none
		}
		switch {
		case q.PartOf >= 0:
		case q.Partitive, p.ledIn(q), p.ledOut(q):
			q.Partitive = true
			q.PartOf = p.wholeBefore(out, k)
		case k > 0 && p.wholeOf(&out[k-1]) && p.suits(&out[k-1], q):
			q.Partitive, q.PartOf = true, k-1 // "of the 1,314 families, 295 …"
		case k > 0 && out[k-1].Partitive && out[k-1].PartOf >= 0 && out[k-1].PartOf < k && p.listed(&out[k-1], q):
			if w := out[k-1].PartOf; p.suits(&out[w], q) {
				q.Partitive, q.PartOf = true, w
			}
		}
		q.Former = p.former(out, k)
		if w := p.pool(out, k); w >= 0 {
			q.Partitive, q.PartOf, out[w].Pool = true, w, true
			p.allBut(q, &out[w])
		}
		if q.PartOf >= 0 {
			q.Whole = out[q.PartOf].Text
			if q.Unit == "" {
				q.Unit, q.Elided = out[q.PartOf].Unit, true
				if q.Unit == orontes.UnitPercent {
					q.Unit, q.Elided = "", false
				}
			}
		}
	}
}

// pool is the quantity that a share is drawn from: the one right behind it and its
// "of", be it through an owner ("half of the town's 5,000 homes"). -1 for none.
func (p *parser) pool(out []Quantity, k int) int {
	q := &out[k]
	if k+1 >= len(out) || !p.suits(&out[k+1], q) || out[k+1].Unit == orontes.UnitPercent {
		return -1
	}
	from, to := p.atomAt(q.Span.End), p.atomAt(out[k+1].Span.Start)
	if !p.line.Is(from, "of") || to-from > 6 {
		return -1
	}
	for i := from + 1; i < to; i++ {
		if t := &p.tokens[p.line.Atoms[i].Token]; p.line.Is(i, ",") || t.UPOS == "VERB" || t.UPOS == "AUX" || t.UPOS == "ADP" {
			return -1
		}
	}
	return k + 1
}

// former reports whether a quantity is what another was before: "from 40 to 17",
// "17, down from 40".
func (p *parser) former(out []Quantity, k int) bool {
	q := &out[k]
	i := p.atomAt(q.Span.Start)
	if !p.line.Is(i-1, "from") {
		return false
	}
	if p.line.Is(i-2, "down") || p.line.Is(i-2, "up") {
		return true
	}
	after := p.atomAt(q.Span.End)
	return k+1 < len(out) && p.line.Is(after, "to") && p.atomAt(out[k+1].Span.Start) == after+1 && (q.Unit == "" || q.Unit == out[k+1].Unit)
}

// allBut turns the few that a whole leaves out into the many that are told of: "all
// but two of the 40" are 38.
func (p *parser) allBut(q, whole *Quantity) {
	i := p.atomAt(q.Span.Start)
	if !p.line.Is(i-1, "but") || !p.line.Is(i-2, "all") || q.Best == nil || whole.Best == nil || q.Unit == orontes.UnitPercent {
		return
	}
	q.Span.Start, q.First = p.line.Atoms[i-2].Start, p.line.Atoms[i-2].Token
	q.Span.End, q.Last = whole.Span.End, whole.Last
	q.Text = q.Span.In(p.text)
	n := *whole.Best - *q.Best
	q.Low, q.High, q.Best, q.Value = n, n, &n, n
}

// atomAt is the atom at which the bytes from offset on begin.
func (p *parser) atomAt(offset int) int {
	lo, hi := 0, p.line.Len()
	for lo < hi {
		if mid := (lo + hi) / 2; p.line.Atoms[mid].Start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// ledIn looks before a quantity for what makes it a share: "including",
// "among them", "of them", "of whom", "out of which".
func (p *parser) ledIn(q *Quantity) bool {
	i := p.atomAt(q.Span.Start)
	// What the hedge of the figure left out: "the", "only", a comma.
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		switch {
		case p.in(k, including):
			return true
		case p.in(k, referring):
			if p.line.Is(k-1, "of") || p.line.Is(k-1, "among") || p.line.Is(k-1, "amongst") {
				return true
			}
		case p.in(k, led):
			continue
		}
		return false
	}
	return false
}

// ledOut looks behind a quantity for what makes it a share: "eight children among
// them".
func (p *parser) ledOut(q *Quantity) bool {
	i := p.atomAt(q.Span.End)
	for k := i; k < i+5 && k+1 < p.line.Len(); k++ {
		if p.line.Is(k, "among") || p.line.Is(k, "amongst") {
			return p.in(k+1, referring)
		}
		if p.line.Kind(k) != numeral.Letters {
			return false
		}
	}
	return false
}

// wholeOf reports whether a quantity is announced as the whole of what
// follows: "Of the 239,500 people affected, 12,100 …".
func (p *parser) wholeOf(q *Quantity) bool {
	i := p.atomAt(q.Span.Start)
	if p.line.Is(i-1, "the") || p.in(i-1, those) {
		i--
	}
	return i > 0 && p.line.Is(i-1, "of") && (i == 1 || p.line.Kind(i-2) == numeral.Sign || p.line.Is(i-2, "out"))
}

// suits reports whether part can be a share of whole.
func (p *parser) suits(whole, part *Quantity) bool {
	switch {
	case part.Unit == orontes.UnitPercent:
		return whole.Unit != orontes.UnitPercent
	case part.Unit != "" && whole.Unit != "" && part.Unit != whole.Unit:
		return false
	}
	return part.Low <= whole.High || whole.Qualifier == orontes.AtLeast
}

// wholeBefore is the nearest quantity before the k-th that it can be a share
// of and that is no share itself.
func (p *parser) wholeBefore(out []Quantity, k int) int {
	nested := -1
	for w := k - 1; w >= 0; w-- {
		if !p.suits(&out[w], &out[k]) || out[w].Unit == "" && out[k].Unit == "" && out[w].Low < out[k].Low {
			continue
		}
		if !out[w].Partitive {
			return w
		}
		if nested < 0 {
			nested = w
		}
	}
	return nested
}

// listed reports whether b goes on the list that a is in: only nouns, commas
// and "and" stand between them.
func (p *parser) listed(a, b *Quantity) bool {
	from, to := p.atomAt(a.Span.End), p.atomAt(b.Span.Start)
	if to-from > near {
		return false
	}
	joined := false
	for i := from; i < to; i++ {
		switch {
		case p.line.Is(i, ","), p.line.Is(i, "and"), p.line.Is(i, "plus"):
			joined = true
			continue
		case p.in(i, apart):
			return false
		}
		if n := &p.nouns[i]; n.class == state || n.class == damage {
			return false
		}
		if t := &p.tokens[p.line.Atoms[i].Token]; t.UPOS == "VERB" || t.UPOS == "AUX" {
			return false
		}
	}
	return joined
}
