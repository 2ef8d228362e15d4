package fusion

import (
	"strconv"
	"strings"

	"orontes"
)

// figureText writes a figure the same way however its report spelled it:
// "at least 370,000", "40–50".
func figureText(g *orontes.Figure) string {
	switch {
	case g.Qualifier == orontes.AtLeast:
		return "at least " + number(g.Low)
	case g.Qualifier == orontes.AtMost:
		return "at most " + number(g.High)
	case g.Best != nil && g.Qualifier == orontes.About:
		return "about " + number(*g.Best)
	case g.Best != nil:
		return number(*g.Best)
	case g.Low == g.High:
		return number(g.Low)
	}
	return number(g.Low) + "–" + number(g.High)
}

// number writes n with commas between thousands.
func number(n float64) string {
	s := strconv.FormatFloat(n, 'f', -1, 64)
	whole, rest, fraction := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction {
		return whole + "." + rest
	}
	return whole
}
