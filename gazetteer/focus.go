package gazetteer

import (
	"math"
	"slices"
)

// focus is what a text is about: how much of what it names lies in each
// country, first-level unit, second-level unit and square degree. Every name
// counts once, however often it stands.
type focus struct {
	country map[uint16]float64
	admin1  map[uint16]float64
	state   map[uint16]float64 // of these, the unit itself was named
	unit    map[uint16]float64
	cell    map[int32]float64
	total   float64
	local   float64 // how much lies in some first-level unit
}

// sum adds the names of a text up.
func (f *focus) sum(d *document) {
	if f.country == nil {
		f.country, f.admin1, f.state, f.unit, f.cell = map[uint16]float64{}, map[uint16]float64{}, map[uint16]float64{}, map[uint16]float64{}, map[int32]float64{}
	}
	clear(f.country)
	clear(f.admin1)
	clear(f.state)
	clear(f.unit)
	clear(f.cell)
	f.total, f.local = 0, 0
	for i := range d.groups {
		g := &d.groups[i]
		if g.count == 0 {
			continue
		}
		f.total++
		f.include(g, 1)
	}
	people := 0 // an integer, so that the order of the map does not round
	for code, n := range d.people {
		n = min(n, 3)
		f.country[countryCode(code)] += 0.5 * float64(n)
		people += n
	}
	f.total += 0.5 * float64(people)
	for _, l := range d.leanings {
		f.total += l.weight
		if l.country != 0 {
			f.country[l.country] += l.weight
		}
		if l.admin1 != 0 {
			f.local += l.weight
		}
		switch {
		case l.state:
			f.state[l.admin1] += l.weight
		case l.admin1 != 0:
			f.admin1[l.admin1] += l.weight
		}
	}
}

// include adds (sign 1) or takes out (sign -1) what a name contributes.
func (f *focus) include(g *group, sign float64) {
	if g.count == 0 {
		return
	}
	for j, w := range g.weights {
		if w > 0.01 {
			f.add(&g.name.cands[j], sign*w)
		}
	}
}

func (f *focus) add(c *candidate, w float64) {
	if c.country != 0 {
		f.country[c.country] += w
	}
	if c.admin1 != 0 {
		f.local += w
		if c.class == classAdmin1 {
			f.state[c.admin1] += w
		} else {
			f.admin1[c.admin1] += w
			f.unit[c.unit] += w
			f.cell[cell(c.lat, c.lon)] += w
		}
	}
}

// support is what the text says for a candidate, in natural logarithms of
// odds. What the candidate's own name contributes must be taken out before.
func (f *focus) support(c *candidate) float64 {
	rest := max(f.total-1, 0) + 1
	s := 1.1 * math.Log1p(20*max(f.country[c.country], 0)/rest)
	if c.country == 0 {
		s = 0
	}
	if c.admin1 == 0 {
		return s
	}
	if c.class == classAdmin1 {
		return s + 1.0*math.Log1p(20*max(f.admin1[c.admin1], 0)/rest)
	}
	s += 1.2 * math.Log1p(20*max(f.state[c.admin1], 0)/rest)
	s += 0.8 * math.Log1p(20*max(f.admin1[c.admin1], 0)/rest)
	s += 0.5 * math.Log1p(20*max(f.unit[c.unit], 0)/rest)
	return s + 0.9*math.Log1p(20*max(f.near(c), 0)/rest)
}

// near is how much lies within about a degree of a candidate.
func (f *focus) near(c *candidate) float64 {
	near := 0.0
	for dlat := -1.0; dlat <= 1; dlat++ {
		for dlon := -1.0; dlon <= 1; dlon++ {
			near += f.cell[cell(c.lat+dlat, c.lon+dlon)]
		}
	}
	return near
}

// share is the share of the text that is about a country, 0–1.
func (f *focus) share(country uint16) float64 { return f.country[country] / max(f.total, 1) }

// silent reports whether nothing in the text speaks of the country of a
// candidate: neither what lies in it nor its people. What the name in question
// contributes must be taken out before.
func (f *focus) silent(c *candidate) bool { return c.country != 0 && f.share(c.country) < 0.02 }

// atWar reports whether the text speaks of a country whose forces are at war in
// that of a candidate.
func (f *focus) atWar(g *Gazetteer, c *candidate) bool {
	return slices.ContainsFunc(g.theatres[c.country], func(country uint16) bool { return f.share(country) >= 0.02 })
}

// around is how much of the text lies in the first-level unit of a candidate
// or near it.
func (f *focus) around(c *candidate) float64 {
	return max(f.state[c.admin1]+f.admin1[c.admin1], f.near(c))
}

// most is the largest share of a country.
func (f *focus) most() float64 {
	top := 0.0
	for _, w := range f.country {
		top = max(top, w/max(f.total, 1))
	}
	return top
}

// cell numbers the square degree of a point.
func cell(lat, lon float64) int32 {
	x := int32(math.Floor(lon)) + 180
	return int32(math.Floor(lat)+90)*360 + (x+360)%360
}
