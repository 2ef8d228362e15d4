package gazetteer

import (
	"math"
	"strings"

	"orontes/gazetteer/internal/atlas"
)

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
		f.estrange(d, m)
	}
}

// oddsAbroad is what a place in a country that nothing else in the text speaks
// of loses, by the kind of its name, where one of its namesakes lies in a
// country that something does speak of.
var oddsAbroad = [...]float64{atlas.Usual: 1.5, atlas.Alternate: 4, atlas.Foreign: 1.5, atlas.Short: 4, soundsLike: 4}

// athome reports whether a place of the name lies in a country that the rest
// of the text speaks of.
func (n *name) athome(f *focus) bool {
	for i := range n.cands {
		if c := &n.cands[i]; c.country != 0 && c.kind < soundsLike && !f.silent(c) {
			return true
		}
	}
	return false
}

const (
	// village is how well known a settlement must be to be meant far from all
	// that a text is about.
	village = 2.8
	// surelyVillage is the score below which a village stays unresolved: its
	// namesakes are many, and not all are known.
	surelyVillage = 0.7
)

// estrange lowers the score of a little known place in a country that nothing
// else in the text speaks of, where the text speaks of another or the name is
// spelled in another way than the place's own: it is more likely that of a
// place the gazetteer does not have.
func (f *Finder) estrange(d *document, m *mention) {
	if m.pick < 0 || m.inside >= 0 {
		return
	}
	c := &m.name.cands[m.pick]
	g := &d.groups[m.group]
	d.focus.include(g, -1)
	defer d.focus.include(g, 1)
	if c.class == classSettlement && c.known < village && (m.score < surelyVillage || d.focus.local >= 1 && d.focus.around(c) < 0.05) {
		m.score *= 0.25 // a namesake far from all that the text is about, or one of several
		return
	}
	if c.class != classSettlement && c.class != classSection && c.kind != soundsLike || c.country == 0 {
		return
	}
	silent, elsewhere := d.focus.silent(c), d.focus.most() > 0.2
	if !silent || c.kind < soundsLike && d.focus.atWar(f.g, c) {
		return
	}
	other := c.kind != atlas.Usual || !strings.EqualFold(d.text[m.start:m.end], f.usualName(c.ref))
	switch {
	case c.kind == soundsLike, m.name.rivalled(c), (other || elsewhere) && c.known < 5, elsewhere && d.focus.total >= 3 && c.known < 6.6, elsewhere && other && c.known < 7.5:
		m.score *= 0.25
	}
}

// rivalled reports whether another place has a better claim to a name that
// nothing around explains: one whose usual name it is where the candidate's is
// another, or a town where the candidate is a village.
func (n *name) rivalled(c *candidate) bool {
	for i := range n.cands {
		o := &n.cands[i]
		if o.country == c.country {
			continue
		}
		if c.kind != atlas.Usual && c.known < 7 && o.kind == atlas.Usual || c.known < village && o.known > c.known+2 {
			return true
		}
	}
	return false
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

// asked returns the weights of a mention whose neighbours ask for a class. A
// town is never meant where its country has a unit of the name and a unit is
// asked for.
func asked(m *mention) []float64 {
	out := make([]float64, len(m.weights))
	total := 0.02
	for j, w := range m.weights {
		c := &m.name.cands[j]
		if out[j] = w * suits(m.want, c); m.want == classAdmin1 && c.class == classSettlement && m.name.unitIn(c.country) {
			out[j] = 0
		}
		total += out[j]
	}
	for j := range out {
		out[j] /= total
	}
	return out
}

// unitIn reports whether a first-level unit or region of a country has the name.
func (n *name) unitIn(country uint16) bool {
	for i := range n.cands {
		if c := &n.cands[i]; c.country == country && (c.class == classAdmin1 || c.class == classRegion) && c.kind < soundsLike {
			return true
		}
	}
	return false
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

// weigh gives every candidate of a name its share.
func (f *Finder) weigh(d *document, g *group, pass int) {
	top, best := math.Inf(-1), 0
	if pass > 0 {
		d.focus.include(g, -1)
		defer d.focus.include(g, 1) // as it is then, which sum starts over from
	}
	home := pass > 0 && g.name.athome(&d.focus)
	for j := range g.name.cands {
		c := &g.name.cands[j]
		w := c.prior
		if pass > 0 {
			w += d.focus.support(c)
			if home && d.focus.silent(c) {
				w -= oddsAbroad[c.kind]
			}
		}
		if c.class == classAdmin1 && g.name.seated(c) {
			w -= 1 // without more words the town is meant
		}
		if c.class == classAdmin2 && g.name.towned(c) {
			w -= 2.5
		}
		for _, i := range g.inside {
			share := f.insideShare(d, &d.mentions[i], c)
			if w += 5 * share; share == 0 {
				w = math.Inf(-1)
			}
		}
		d.scores = append(d.scores[:j], w)
		if w > top && !(pass > 0 && c.kind == soundsLike && d.focus.silent(c)) {
			top, best = w, j
		}
	}
	// A place known by its sound only, in a country that nothing else speaks
	// of, is never meant. It makes another known by its sound no likelier.
	total := 0.02
	for j, w := range d.scores[:len(g.weights)] {
		c := &g.name.cands[j]
		if g.weights[j] = 0; w == math.Inf(-1) || top == math.Inf(-1) {
			continue
		}
		share := math.Exp(w - top)
		if pass > 0 && c.kind == soundsLike && d.focus.silent(c) {
			if g.name.cands[best].kind == soundsLike {
				total += share
			}
			continue
		}
		g.weights[j] = share
		total += share
	}
	for j := range g.weights {
		g.weights[j] /= total
	}
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
