package quantity

import (
	_ "embed"
	"fmt"
	"strings"

	"orontes"
	"orontes/reader/quantity/numeral"
)

//go:embed hedges.tsv
var hedgesTSV string

// effect is what a hedge does to its number.
type effect uint8

const (
	noEffect effect = iota
	exact
	about
	atLeast
	atMost
	more
	total
)

var effectOf = map[string]effect{"exact": exact, "about": about, "at_least": atLeast, "at_most": atMost, "more": more, "total": total}

var qualifierOf = [...]orontes.Qualifier{about: orontes.About, atLeast: orontes.AtLeast, atMost: orontes.AtMost, total: ""}

// longestHedge is the greatest number of atoms in a hedge.
const longestHedge = 4

type hedgeTable struct{ before, after map[string]effect }

var hedges = must(readHedges(hedgesTSV))

func readHedges(tsv string) (*hedgeTable, error) {
	t := &hedgeTable{make(map[string]effect), make(map[string]effect)}
	for line, f := range numeral.Rows(tsv) {
		if len(f) != 3 {
			return nil, fmt.Errorf("hedges.tsv:%d: want 3 fields, have %d", line, len(f))
		}
		e, ok := effectOf[f[1]]
		if !ok || strings.Count(f[2], " ") >= longestHedge {
			return nil, fmt.Errorf("hedges.tsv:%d: unknown effect %q or too long a hedge", line, f[1])
		}
		m := t.before
		if f[0] == "after" {
			m = t.after
		} else if f[0] != "before" {
			return nil, fmt.Errorf("hedges.tsv:%d: unknown place %q", line, f[0])
		}
		if _, twice := m[f[2]]; twice {
			return nil, fmt.Errorf("hedges.tsv:%d: %q is listed twice", line, f[2])
		}
		m[f[2]] = e
	}
	return t, nil
}

// hedged is what the hedges around a number come to.
type hedged struct {
	first     int // first atom of the hedges that say something
	outer     int // first atom of all of them, "the" and "only" included
	qualifier orontes.Qualifier
	more      bool
	total     bool
}

// hedgesBefore reads the hedges that end before atom i, nearest first. Of two
// the bound counts more than the blur: "at least an estimated 300".
func (p *parser) hedgesBefore(i int, small bool) hedged {
	h := hedged{first: i, outer: i}
	for range 4 {
		e, at := noEffect, 0
		for n := min(longestHedge, h.outer-p.done); n > 0; n-- {
			at = h.outer - n
			if e = hedges.before[string(p.line.Phrase(at, h.outer))]; e != noEffect && !p.taken[at] {
				break
			}
			e = noEffect
		}
		if e == noEffect || small && h.outer-at == 1 && e != exact && e != more && e != total && p.preposition(at) {
			return h
		}
		h.outer = at
		switch e {
		case exact:
			continue
		case more:
			h.more = true
		case total:
			h.total = true
			continue
		default:
			if q := qualifierOf[e]; h.qualifier == "" || h.qualifier == orontes.About {
				h.qualifier = q
			}
		}
		h.first = at
	}
	return h
}

// preposition reports whether a hedge of one word is a preposition as often:
// "over two villages", "near five towns".
func (p *parser) preposition(i int) bool {
	return p.in(i, blurs)
}

// hedgeAfter reads "or more", "-odd", "+" at atom i.
func (p *parser) hedgeAfter(i int) (q orontes.Qualifier, last int) {
	for n := longestHedge; n > 0; n-- {
		e, ok := hedges.after[string(p.line.Phrase(i, i+n))]
		if !ok || e > atMost {
			continue
		}
		// "12 plus 3", and "at least" may begin the next number.
		if next := i + n; next < p.line.Len() && p.line.Begins(next) && p.line.Kind(next) == numeral.Digits {
			return "", 0
		}
		return qualifierOf[e], i + n
	}
	return "", 0
}
