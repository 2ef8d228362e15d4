package judge

import (
	"orontes"
	"orontes/eval/gold"
)

// Printed turns gold into a reading, as if it had been printed: the first right
// value of every field.
func Printed(f *gold.File) *orontes.Reading {
	return printed(f, func(g *gold.Claim) bool { return g.Mark != gold.Forbidden })
}

// Demanded is Printed without what may be left out. It is how a second annotator
// is compared with the first.
func Demanded(f *gold.File) *orontes.Reading { return printed(f, (*gold.Claim).Demanded) }

func printed(f *gold.File, keep func(*gold.Claim) bool) *orontes.Reading {
	r := &orontes.Reading{Report: &orontes.Report{ID: f.ID, Text: f.Text, Published: f.Published}, Places: []orontes.Toponym{}}
	for i := range f.Claims {
		g := &f.Claims[i]
		if !keep(g) || len(g.Types) == 0 {
			continue
		}
		c := orontes.Claim{
			Report: f.ID, Kind: g.Types[0].Kind, Type: g.Types[0].Type, Object: g.Types[0].Object,
			Span: g.Anchor.Span, Quote: g.Anchor.Span.In(f.Text), Main: g.Mark == gold.Chief,
			Actors: first(g.Actors), Targets: first(g.Targets),
			Place: toponym(f, g.Place), Origin: toponym(f, g.Origin), Destination: toponym(f, g.Destination),
			Time: interval(f, g), Figure: figure(g), Modality: orontes.Asserted, Negated: g.Negated,
			Score: 1,
		}
		if len(g.Modality) > 0 {
			c.Modality = g.Modality[0]
		}
		if len(g.Accumulated) > 0 {
			c.Accumulation = accumulation(g.Accumulated[0])
		}
		if len(g.ACLED) > 0 && g.ACLED[0] != "-" {
			c.Codes = &orontes.Codes{ACLED: g.ACLED[0]}
		}
		if len(g.Verified) > 0 {
			c.Verification = g.Verified[0]
		}
		if len(g.Says) > 0 {
			c.Attribution = attribution(g, g.Says[0])
		} else {
			c.Attribution = attribution(g, nil)
		}
		r.Claims = append(r.Claims, c)
	}
	return r
}

func accumulation(s string) orontes.Accumulation {
	if s == "-" {
		return ""
	}
	return orontes.Accumulation(s)
}

// attribution tells a chain of speakers, and the hedge of a hedged deed as the
// contract does: by an unnamed doubting voice.
func attribution(g *gold.Claim, chain []gold.Speaker) []orontes.Attribution {
	var all []orontes.Attribution
	for _, s := range chain {
		all = append(all, orontes.Attribution{Speaker: s.Words, Span: s.Span, Stance: orontes.Stance(s.Stance)})
	}
	if len(g.Hedges) > 0 && g.Hedges[0] == "deed" {
		all = append(all, orontes.Attribution{Stance: orontes.Doubts})
	}
	return all
}

func first(lists gold.Parties) []orontes.Actor {
	if len(lists) == 0 {
		return nil
	}
	return actors(lists[0])
}

func actors(list []gold.Name) []orontes.Actor {
	var all []orontes.Actor
	for _, n := range list {
		all = append(all, orontes.Actor{Name: n.Words, Span: n.Span})
	}
	return all
}

func toponym(f *gold.File, s *gold.Slot) *orontes.Toponym {
	if s == nil || len(s.Names) == 0 {
		return nil
	}
	n := s.Names[0]
	t := &orontes.Toponym{Text: n.Words, Span: n.Span, Place: orontes.Place{Name: n.Words, Relation: n.Relation}}
	if p := f.Place(n.Words); p != nil && !p.None {
		t.Resolved, t.Country, t.Point, t.Precision = true, p.Country, p.Point, orontes.PrecisionSettlement
	}
	return t
}

func interval(f *gold.File, g *gold.Claim) *orontes.Interval {
	if len(g.Times) == 0 {
		return nil
	}
	switch t := g.Times[0]; {
	case t.None || t.Published && f.Published.IsZero():
		return nil
	case t.Published:
		return &orontes.Interval{Start: f.Published, End: f.Published, Basis: orontes.TimePublished}
	default:
		return &orontes.Interval{Start: t.Start, End: t.End, Basis: orontes.TimeStated}
	}
}

func figure(g *gold.Claim) *orontes.Figure {
	if len(g.Figures) == 0 || g.Figures[0].None {
		return nil
	}
	x := g.Figures[0]
	out := &orontes.Figure{Low: x.Low, High: x.High, Unit: x.Unit, Qualifier: x.Qualifier, Text: x.Words}
	if x.Low == x.High && x.Qualifier != orontes.Vague {
		out.Best = &x.Low
	}
	return out
}
