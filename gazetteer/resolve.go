package gazetteer

import "math"

// group is all mentions of one name; a name means one place in one text
// unless the words around say otherwise.
type group struct {
	name    *name
	count   float64 // mentions taken for places
	located int     // mentions that the words around call a place
	inside  []int   // mentions that name what it lies in
	weights []float64
}

// resolve chooses a place for every mention, all together.
func (f *Finder) resolve(d *document) {
	f.contain(d)
	f.gather(d)
	for pass := range 4 {
		for i := range d.groups {
			f.weigh(d, &d.groups[i], pass)
		}
		d.focus.sum(d)
	}
	for i := range d.mentions {
		m := &d.mentions[i]
		m.weights = d.groups[m.group].weights
		if m.want != classOther {
			m.weights = asked(m)
		}
		m.pick, m.score = -1, 0
		for j, w := range m.weights {
			if w > m.score {
				m.score, m.pick = w, j
			}
		}
		m.sum()
		d.estrange(m)
	}
}

// estrange lowers the score of a little known place in a country that nothing
// else in the text is in, where the text is clearly about another: the name is
// more likely that of a place the gazetteer does not have.
func (d *document) estrange(m *mention) {
	if m.pick < 0 || m.inside >= 0 || d.focus.total < 3 {
		return
	}
	c := &m.name.cands[m.pick]
	if c.class != classSettlement && c.class != classSection || c.known >= 6 && (c.kind == 0 || c.known >= 6.5) || c.country == 0 {
		return
	}
	own := d.groups[m.group].weights[m.pick] / d.focus.total
	if d.focus.share(c.country)-own < 0.02 && d.focus.top > 0.25 {
		m.score *= 0.25
	}
}

// sum adds to the score of the place chosen the shares of what lies within 25
// km of it and is the same place under another entry, as a town and the
// district it fills.
func (m *mention) sum() {
	if m.pick < 0 {
		return
	}
	c := &m.name.cands[m.pick]
	for j := range m.weights {
		if o := &m.name.cands[j]; j != m.pick && o.country == c.country && m.weights[j] > 0.005 &&
			math.Abs(o.lat-c.lat) < 0.3 && distance(o.lat, o.lon, c.lat, c.lon) < 25 {
			m.score += m.weights[j]
		}
	}
	m.score = min(m.score, 1)
}

// asked returns the weights of a mention whose neighbours ask for a class.
func asked(m *mention) []float64 {
	out := make([]float64, len(m.weights))
	total := 0.02
	for j, w := range m.weights {
		out[j] = w * suits(m.want, &m.name.cands[j])
		total += out[j]
	}
	for j := range out {
		out[j] /= total
	}
	return out
}

// gather puts the mentions of one name together.
func (f *Finder) gather(d *document) {
	d.groups = d.groups[:0]
	clear(d.grouped)
	for i := range d.mentions {
		m := &d.mentions[i]
		at, ok := d.grouped[m.name]
		if !ok {
			at = len(d.groups)
			d.grouped[m.name] = at
			d.groups = append(d.groups, group{name: m.name, weights: make([]float64, len(m.name.cands))})
		}
		m.group = at
		g := &d.groups[at]
		if m.taken && !m.unknown {
			g.count++
		}
		if m.inside >= 0 {
			g.inside = append(g.inside, m.inside)
		}
	}
}

// contain links names to the name of what they lie in: "Paris, Texas".
func (f *Finder) contain(d *document) {
	for i := 0; i+1 < len(d.mentions); i++ {
		a, b := &d.mentions[i], &d.mentions[i+1]
		if a.sentence != b.sentence || !d.leadsIn(a, b) {
			continue
		}
		if f.couldLie(a.name, b.name) {
			a.inside = i + 1
			a.odds = max(a.odds+3, 1)
			b.odds += 2
			a.taken, b.taken = a.odds > 0, b.odds > 0
		}
	}
}

// leadsIn reports whether the words between two mentions say that the first
// lies in the second: "Paris, Texas", "Ariha in northern Idlib".
func (d *document) leadsIn(a, b *mention) bool {
	words := d.words[a.sentence]
	gap := b.first - a.last
	if gap == 1 && words[a.last].lower == "," {
		return true
	}
	if gap < 1 || gap > 5 || words[a.last].lower != "in" && words[a.last].kind&wordType == 0 {
		return false
	}
	in := false
	for k := a.last; k < b.first; k++ {
		switch w := words[k]; {
		case w.lower == "in":
			in = true
		case w.shape == shapeLower && w.kind&(wordCompass|wordType) != 0, w.lower == "the", w.lower == "of", w.demonym != "":
		default:
			return false
		}
	}
	return in
}

func (f *Finder) couldLie(a, b *name) bool {
	for i := range a.cands {
		for j := range b.cands {
			if within(&a.cands[i], &b.cands[j]) {
				return true
			}
		}
	}
	return false
}

// within reports whether u is a unit that c lies in.
func within(c, u *candidate) bool {
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
	}
	return false
}

// weigh gives every candidate of a name its share.
func (f *Finder) weigh(d *document, g *group, pass int) {
	top := math.Inf(-1)
	if pass > 0 {
		d.focus.include(g, -1)
		defer d.focus.include(g, 1) // as it is then, which sum starts over from
	}
	for j := range g.name.cands {
		c := &g.name.cands[j]
		w := c.prior
		if pass > 0 {
			w += d.focus.support(c)
		}
		if c.class == classAdmin1 && g.name.seated(c) {
			w -= 1 // without more words the town is meant
		}
		if c.class == classAdmin2 && g.name.towned(c) {
			w -= 2.5
		}
		for _, i := range g.inside {
			w += 5 * insideShare(d, &d.mentions[i], c)
		}
		d.scores = append(d.scores[:j], w)
		top = max(top, w)
	}
	total := 0.02
	for j, w := range d.scores[:len(g.weights)] {
		g.weights[j] = math.Exp(w - top)
		total += g.weights[j]
	}
	for j := range g.weights {
		g.weights[j] /= total
	}
}

// insideShare is how likely the containing mention is a unit c lies in.
func insideShare(d *document, out *mention, c *candidate) float64 {
	share := 0.0
	weights := d.groups[out.group].weights
	for j := range out.name.cands {
		if within(c, &out.name.cands[j]) {
			share = max(share, 0.3+0.7*weights[j])
		}
	}
	return share
}

// seated reports whether the seat of a first-level unit has its name.
func (n *name) seated(unit *candidate) bool {
	for i := range n.cands {
		if c := &n.cands[i]; c.seat && c.admin1 == unit.admin1 && c.class == classSettlement && c.kind < soundsLike {
			return true
		}
	}
	return false
}

// towned reports whether a town in a second-level unit has its name.
func (n *name) towned(unit *candidate) bool {
	for i := range n.cands {
		if c := &n.cands[i]; c.class == classSettlement && c.unit == unit.unit && c.kind <= unit.kind {
			return true
		}
	}
	return false
}
