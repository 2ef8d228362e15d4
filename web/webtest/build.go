package webtest

import "orontes"

// part is one thing said about a claim.
type part func(*orontes.Claim)

// claim quotes a dispatch; parts add to it.
func claim(report string, kind orontes.Kind, typ, quote string, parts ...part) orontes.Claim {
	c := orontes.Claim{
		Report: report, Kind: kind, Type: typ, Quote: quote, Span: spanOf(report, quote),
		Modality: orontes.Asserted, Score: 0.8,
	}
	if kind == "damage" {
		c.Codes = &orontes.Codes{ACLED: "Air/drone strike", PLOVER: "ASSAULT:destroy"}
	}
	for _, p := range parts {
		p(&c)
	}
	return c
}

func by(name, class string) part {
	return func(c *orontes.Claim) { c.Actors = append(c.Actors, orontes.Actor{Name: name, Class: class}) }
}

func to(name, class string) part {
	return func(c *orontes.Claim) { c.Targets = append(c.Targets, orontes.Actor{Name: name, Class: class}) }
}

func at(p orontes.Place) part {
	return func(c *orontes.Claim) { c.Place = &orontes.Toponym{Text: p.Name, Place: p} }
}

func from(origin, destination orontes.Place) part {
	return func(c *orontes.Claim) {
		c.Origin = &orontes.Toponym{Text: origin.Name, Place: origin}
		c.Destination = &orontes.Toponym{Text: destination.Name, Place: destination}
	}
}

func on(d string) part { return during(d, d) }

func during(start, end string) part {
	return func(c *orontes.Claim) {
		c.Time = &orontes.Interval{Start: day(start), End: day(end), Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
	}
}

func object(name string) part { return func(c *orontes.Claim) { c.Object = name } }

func modal(m orontes.Modality) part { return func(c *orontes.Claim) { c.Modality = m } }

func negated(c *orontes.Claim) { c.Negated = true }

func stock(c *orontes.Claim) { c.Accumulation = orontes.Stock }

func flow(c *orontes.Claim) { c.Accumulation = orontes.Flow }

// said adds speakers, the one nearest to the report first.
func said(speakers ...string) part {
	return func(c *orontes.Claim) {
		for _, s := range speakers {
			c.Attribution = append(c.Attribution, orontes.Attribution{Speaker: s, Verb: "say", Stance: orontes.States})
		}
	}
}

func denied(speaker string) part {
	return func(c *orontes.Claim) {
		c.Attribution = append(c.Attribution, orontes.Attribution{Speaker: speaker, Verb: "deny", Stance: orontes.Denies})
	}
}

// count is a figure; a negative best is none.
func count(low, best, high float64, unit, measure string, q orontes.Qualifier, text string) part {
	return func(c *orontes.Claim) {
		c.Figure = &orontes.Figure{Low: low, High: high, Unit: unit, Measure: measure, Qualifier: q, Text: text}
		if best >= 0 {
			c.Figure.Best = &best
		}
	}
}
