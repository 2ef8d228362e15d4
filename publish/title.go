package publish

import (
	"strings"

	"orontes"
)

// upper makes the first letter a capital.
func upper(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

// words joins the parts that are not empty with spaces.
func words(parts ...string) string {
	var list []string
	for _, p := range parts {
		if p != "" {
			list = append(list, p)
		}
	}
	return strings.Join(list, " ")
}

func controlTitle(e *orontes.ControlEntry) string {
	title := e.Place.Name
	if e.Object != "" {
		title += " " + plain(e.Object)
	}
	switch {
	case e.Status == orontes.Contested || e.Status == orontes.Denied:
		return title + ": " + string(e.Status)
	case e.Holder == "":
		return title + ": holder not said"
	}
	return title + ": " + e.Holder
}

func eventTitle(e *orontes.EventEntry) string {
	title := words(e.Object, plain(e.Type))
	if e.Figure != nil {
		title += ": " + figureWords(e.Figure)
	}
	return upper(words(title, where(e.Place)))
}

func displacementTitle(e *orontes.DisplacementEntry) string {
	return upper(words(figureWords(e.Figure), movementWords(e)))
}

func stateTitle(e *orontes.StateEntry) string {
	return upper(words(plain(e.Object), where(e.Place))) + ": " + plain(e.State)
}

func statementTitle(e *orontes.StatementEntry) string {
	if e.Kind == orontes.Accusation {
		return upper(accusation(e))
	}
	return upper(plain(e.Type)) + " by " + e.Speaker
}

// figureWords writes a fused figure with what it counts.
func figureWords(g *orontes.FusedFigure) string {
	if g == nil {
		return ""
	}
	n := orontes.Grouped(g.Low)
	word := ""
	for i := range g.ByOrigin {
		w := vagueWord(&g.ByOrigin[i].Figure)
		if w == "" || word != "" && w != word {
			word = ""
			break
		}
		word = w
	}
	if word != "" {
		n = word
	} else if g.High != g.Low {
		n += " to " + orontes.Grouped(g.High)
	} else if len(g.ByOrigin) > 0 {
		n = amount(&g.ByOrigin[len(g.ByOrigin)-1].Figure)
	}
	return n + " " + single(counted(g.Unit, g.Measure, g.Of), g.Low, g.High)
}

// movementWords says from where to where, or where.
func movementWords(e *orontes.DisplacementEntry) string {
	var from, to string
	if e.Origin != nil {
		from = "from " + e.Origin.Name + unit(e.Origin)
	}
	if e.Destination != nil {
		to = "to " + e.Destination.Name + unit(e.Destination)
	}
	if from == "" && to == "" {
		return where(e.Place)
	}
	return words(from, to)
}
