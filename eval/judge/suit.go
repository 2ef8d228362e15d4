package judge

import (
	"slices"

	"orontes"
	"orontes/eval/gold"
)

// DemandedOf is Demanded, with every field that allows several values at the one
// that another annotation of the report allows too, where there is one: two
// annotators agree where what they hold right has something in common.
func DemandedOf(f, other *gold.File) *orontes.Reading {
	r := Demanded(f)
	at := 0
	for i := range f.Claims {
		g := &f.Claims[i]
		if !g.Demanded() || len(g.Types) == 0 {
			continue
		}
		c := &r.Claims[at]
		at++
		// Two annotators may hang one claim on different words of its sentence.
		c.Span = sentence(f.Text, g.Anchor.Span)
		most := -1
		for k := range other.Claims {
			o := &other.Claims[k]
			if o.Mark == gold.Forbidden || !o.Anchor.Span.Overlaps(c.Span) {
				continue
			}
			t := slices.IndexFunc(g.Types, func(t gold.Type) bool {
				return slices.ContainsFunc(o.Types, func(u gold.Type) bool { return t.Kind == u.Kind && t.Type == u.Type })
			})
			if t < 0 {
				continue
			}
			tried := *c
			tried.Kind, tried.Type, tried.Object = g.Types[t].Kind, g.Types[t].Type, g.Types[t].Object
			suit(f, other, g, o, &tried)
			right := 0
			for _, yes := range Compare(other, o, &tried) {
				if yes {
					right++
				}
			}
			if right > most {
				most, r.Claims[at-1] = right, tried
			}
		}
	}
	return r
}

// suit sets each field of a claim made of g to a value that o allows as well.
func suit(f, other *gold.File, g, o *gold.Claim, c *orontes.Claim) {
	try := func(field Field, values int, set func(c *orontes.Claim, value int)) {
		for v := range values {
			tried := *c
			set(&tried, v)
			if right, judged := Compare(other, o, &tried)[field]; right || !judged {
				*c = tried
				return
			}
		}
	}
	for _, x := range []struct {
		field Field
		slot  *gold.Slot
		set   func(*orontes.Claim, *orontes.Toponym)
	}{
		{Place, g.Place, func(c *orontes.Claim, t *orontes.Toponym) { c.Place = t }},
		{Origin, g.Origin, func(c *orontes.Claim, t *orontes.Toponym) { c.Origin = t }},
		{Destination, g.Destination, func(c *orontes.Claim, t *orontes.Toponym) { c.Destination = t }},
	} {
		if x.slot == nil {
			continue
		}
		try(x.field, len(x.slot.Names)+1, func(c *orontes.Claim, v int) {
			switch {
			case v < len(x.slot.Names):
				one := *x.slot
				one.Names = x.slot.Names[v : v+1]
				x.set(c, toponym(f, &one))
			case x.slot.Optional:
				x.set(c, nil)
			}
		})
	}
	try(When, len(g.Times), func(c *orontes.Claim, v int) {
		one := *g
		one.Times = g.Times[v : v+1]
		c.Time = interval(f, &one)
	})
	try(Figure, len(g.Figures), func(c *orontes.Claim, v int) {
		one := *g
		one.Figures = g.Figures[v : v+1]
		c.Figure = figure(&one)
	})
	try(Accumulation, len(g.Accumulated), func(c *orontes.Claim, v int) { c.Accumulation = accumulation(g.Accumulated[v]) })
	try(Modality, len(g.Modality), func(c *orontes.Claim, v int) { c.Modality = g.Modality[v] })
	try(Actor, len(g.Actors), func(c *orontes.Claim, v int) { c.Actors = actors(g.Actors[v]) })
	try(Target, len(g.Targets), func(c *orontes.Claim, v int) { c.Targets = actors(g.Targets[v]) })
	try(Speaker, len(g.Says), func(c *orontes.Claim, v int) { c.Attribution = attribution(g, g.Says[v]) })
	try(Verification, len(g.Verified), func(c *orontes.Claim, v int) { c.Verification = g.Verified[v] })
}
