package publish

import (
	"slices"
	"strings"

	"orontes"
)

func displacementSentences(s *orontes.Situation) []Sentence {
	var list []Sentence
	for i := range s.Displacement.Stock {
		list = append(list, displacementSentence(s.Displacement.Stock[i], orontes.Stock))
	}
	for i := range s.Displacement.Flow {
		list = append(list, displacementSentence(s.Displacement.Flow[i], orontes.Flow))
	}
	return append(list, events(s.Events, in("displacement", s))...)
}

func displacementSentence(e *orontes.DisplacementEntry, accumulation orontes.Accumulation) Sentence {
	when, kind := "", "in total"
	if accumulation == orontes.Stock {
		when = "as of " + day(e.Time.End)
		if e.Time.End.IsZero() {
			when = "on a day not told"
		}
	} else {
		kind = "newly in the period"
		if when = days(e.Time); when == "" {
			when = "in a period not told"
		}
	}
	g := *e.Figure
	g.Measure = e.Type
	text := words(upper(when)+",", figureWords(&g), kind, movementWords(e))
	if e.Figure.PartOf != "" {
		text += ", part of " + e.Figure.PartOf
	}
	if differ(e.Values, "figure") {
		text += byOrigin(e.Figure)
		return Sentence{Text: period(text), Quote: e.Quote, Claims: e.Claims}
	}
	return Sentence{Text: period(text + standing(&e.Evidence)), Quote: e.Quote, Claims: e.Claims}
}

// differ reports whether sources differ on a field.
func differ(values []orontes.Value, field string) bool {
	return slices.ContainsFunc(values, func(v orontes.Value) bool { return v.Field == field })
}

// byOrigin lists who gives which figure.
func byOrigin(g *orontes.FusedFigure) string {
	var list []string
	for i := range g.ByOrigin {
		o := &g.ByOrigin[i]
		list = append(list, amount(&o.Figure)+" according to "+o.Origin+" ("+day(o.Date)+")")
	}
	return ": " + strings.Join(list, "; ")
}
