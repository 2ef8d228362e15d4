package orontes

import (
	"math"
	"strconv"
	"strings"
)

// Grouped writes a number in full with commas between thousands: "370,000", and to
// one decimal: two thirds are 66.7 percent.
func Grouped(n float64) string {
	whole, rest, fraction := strings.Cut(strconv.FormatFloat(math.Round(n*10)/10, 'f', -1, 64), ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction {
		return whole + "." + rest
	}
	return whole
}

// Hedged writes a figure with its hedge, the same way however its report
// spelled it: "at least 370,000", "40 to 50". A figure given by a word ("dozens")
// is written as the range it stands for.
func (g *Figure) Hedged() string {
	switch {
	case g.Qualifier == AtLeast:
		return "at least " + Grouped(g.Low)
	case g.Qualifier == AtMost:
		return "up to " + Grouped(g.High)
	case g.Best != nil && g.Qualifier == About:
		return "about " + Grouped(*g.Best)
	case g.Best != nil:
		return Grouped(*g.Best)
	case g.Low == g.High:
		return Grouped(g.Low)
	}
	return Grouped(g.Low) + " to " + Grouped(g.High)
}
