package quantity

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"

	"orontes/reader/quantity/numeral"
)

//go:embed units.tsv
var unitsTSV string

// measure is an entry of units.tsv.
type measure struct {
	dimension, unit string
	factor          float64
}

// longestUnit is the greatest number of atoms that name a unit.
const longestUnit = 6

var units = must(readUnits(unitsTSV))

func readUnits(tsv string) (map[string]measure, error) {
	m := make(map[string]measure)
	for line, f := range numeral.Rows(tsv) {
		if len(f) != 4 {
			return nil, fmt.Errorf("units.tsv:%d: want 4 fields, have %d", line, len(f))
		}
		factor, err := strconv.ParseFloat(f[2], 64)
		if err != nil || factor <= 0 {
			return nil, fmt.Errorf("units.tsv:%d: bad factor %q", line, f[2])
		}
		if _, twice := m[f[3]]; twice || strings.Count(f[3], " ") >= longestUnit {
			return nil, fmt.Errorf("units.tsv:%d: %q is listed twice or too long", line, f[3])
		}
		m[f[3]] = measure{f[0], f[1], factor}
	}
	return m, nil
}

// unitAt reads the unit that follows a number at atom i; a hyphen may stand
// between ("12-hour"). last is 0 where there is none.
func (p *parser) unitAt(i int, digits bool) (u measure, last int, compound bool) {
	if p.line.Is(i, "-") && p.line.Glued(i) && p.line.Glued(i+1) {
		compound = true
		i++
	}
	if i >= p.line.Len() || p.taken[i] {
		return u, 0, false
	}
	for n := longestUnit; n > 0; n-- {
		u, ok := units[string(p.line.Phrase(i, i+n))]
		if !ok {
			continue
		}
		last = i + n
		// A letter alone is a unit only of digits: "12 m", not "two m".
		if p.line.Atoms[last-1].End-p.line.Atoms[i].Start == 1 && p.line.Kind(i) == numeral.Letters && !digits {
			return u, 0, false
		}
		if p.line.Glued(last) && p.line.Kind(last) == numeral.Letters {
			continue
		}
		return u, last, compound
	}
	return u, 0, false
}

// leading are the dimensions whose unit may stand before the number: "$30",
// "magnitude 6.3".
var leading = map[string]bool{"money": true, "magnitude": true}

// unitBefore reads the sign of money, or another unit that leads its number,
// before atom i and gives its first atom.
func (p *parser) unitBefore(i int) (u measure, first int) {
	for n := 2; n > 0; n-- {
		if i-n < p.done {
			continue
		}
		if u, ok := units[string(p.line.Phrase(i-n, i))]; ok && leading[u.dimension] {
			return u, i - n
		}
	}
	return u, -1
}

// in converts a number into the unit of the figure; a converted one is rounded
// to four digits, for "70 miles" is not 112.65408 km.
func (u *measure) in(v float64) float64 {
	if u.factor == 1 || v == 0 {
		return v
	}
	v *= u.factor
	scale := math.Pow(10, 3-math.Floor(math.Log10(v)))
	return math.Round(v*scale) / scale
}

// Money reports whether a unit is a currency.
func Money(unit string) bool { return currencies[unit] }

// currencies are the units of money.
var currencies = func() map[string]bool {
	set := map[string]bool{}
	for _, u := range units {
		if u.dimension == "money" {
			set[u.unit] = true
		}
	}
	return set
}()
