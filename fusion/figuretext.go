package fusion

import "orontes"

// figureText writes a figure the same way however its report spelled it:
// "at least 370,000", "40–50".
func figureText(g *orontes.Figure) string {
	switch {
	case g.Qualifier == orontes.AtLeast:
		return "at least " + orontes.Grouped(g.Low)
	case g.Qualifier == orontes.AtMost:
		return "at most " + orontes.Grouped(g.High)
	case g.Best != nil && g.Qualifier == orontes.About:
		return "about " + orontes.Grouped(*g.Best)
	case g.Best != nil:
		return orontes.Grouped(*g.Best)
	case g.Low == g.High:
		return orontes.Grouped(g.Low)
	}
	return orontes.Grouped(g.Low) + "–" + orontes.Grouped(g.High)
}
