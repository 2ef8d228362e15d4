package gazetteer

import "math"

// focus is what the text is about, by share.
type focus struct {
	country map[uint16]float64
	admin1  map[uint16]float64
}

// resolve chooses a place for every mention, all together.
func (f *Finder) resolve(d *document) {
	for i := range d.mentions {
		m := &d.mentions[i]
		m.weights = make([]float64, len(m.name.cands))
	}
	f.contain(d)
	for pass := range 3 {
		f.weigh(d, pass)
		f.refocus(d)
	}
	for i := range d.mentions {
		m := &d.mentions[i]
		m.pick = -1
		best := 0.0
		for j, w := range m.weights {
			if w > best {
				best, m.pick = w, j
			}
		}
		m.score = best
	}
}

// contain links names to the name of what they lie in: "Paris, Texas".
func (f *Finder) contain(d *document) {
	for i := 0; i+1 < len(d.mentions); i++ {
		a, b := &d.mentions[i], &d.mentions[i+1]
		if a.sentence != b.sentence || b.first != a.last+1 || d.sentences[a.sentence].Tokens[a.last].Form != "," {
			continue
		}
		for _, c := range a.name.cands {
			for _, u := range b.name.cands {
				if f.within(c, u) {
					a.inside = i + 1
					a.odds = max(a.odds+3, 1)
					b.odds += 2
					a.taken, b.taken = a.odds > 0, b.odds > 0
				}
			}
			if a.inside >= 0 {
				break
			}
		}
	}
}

// within reports whether u is a unit that c lies in.
func (f *Finder) within(c, u candidate) bool {
	if c.ref == u.ref || c.country == 0 || c.country != u.country {
		return false
	}
	switch u.class {
	case classCountry:
		return c.class != classCountry
	case classAdmin1:
		return c.admin1 != 0 && c.admin1 == u.admin1 && c.class != classAdmin1
	case classAdmin2:
		return c.unit == u.unit && c.class != classAdmin2
	case classSettlement:
		return false
	}
	return false
}

// weigh gives every candidate of every mention its share.
func (f *Finder) weigh(d *document, pass int) {
	for i := range d.mentions {
		m := &d.mentions[i]
		top := math.Inf(-1)
		for j := range m.name.cands {
			c := &m.name.cands[j]
			w := c.prior
			if pass > 0 {
				w += 2.2 * math.Log(0.03+d.focus.country[c.country])
				if c.admin1 != 0 && c.class != classAdmin1 {
					w += 0.8 * math.Log(0.05+d.focus.admin1[c.admin1])
				} else {
					w += 0.8 * math.Log(0.3)
				}
			}
			if m.inside >= 0 {
				w += 5 * f.insideShare(d, m, c)
			}
			m.weights[j] = w
			top = max(top, w)
		}
		total := 0.05 * math.Exp(-1)
		for j := range m.weights {
			m.weights[j] = math.Exp(m.weights[j] - top)
			total += m.weights[j]
		}
		for j := range m.weights {
			m.weights[j] /= total
		}
	}
}

// insideShare is how likely the containing mention is a unit c lies in.
func (f *Finder) insideShare(d *document, m *mention, c *candidate) float64 {
	share := 0.0
	out := &d.mentions[m.inside]
	for j, u := range out.name.cands {
		if f.within(*c, u) {
			share = max(share, 0.3+0.7*out.weights[j])
		}
	}
	return share
}

// refocus sums up what the text is about.
func (f *Finder) refocus(d *document) {
	if d.focus.country == nil {
		d.focus.country, d.focus.admin1 = map[uint16]float64{}, map[uint16]float64{}
	}
	clear(d.focus.country)
	clear(d.focus.admin1)
	total, total1 := 0.0, 0.0
	for i := range d.mentions {
		m := &d.mentions[i]
		if !m.taken {
			continue
		}
		for j, w := range m.weights {
			c := &m.name.cands[j]
			d.focus.country[c.country] += w
			total += w
			if c.admin1 != 0 {
				d.focus.admin1[c.admin1] += w
				total1 += w
			}
		}
	}
	people := 0 // an integer, so that the order of the map does not round
	for code, n := range d.people {
		d.focus.country[countryCode(code)] += 0.3 * float64(n)
		people += n
	}
	total += 0.3 * float64(people)
	for _, code := range d.hint.Countries {
		d.focus.country[countryCode(code)] += 1
		total++
	}
	for c := range d.focus.country {
		d.focus.country[c] /= max(total, 1)
	}
	for c := range d.focus.admin1 {
		d.focus.admin1[c] /= max(total1, 1)
	}
}
