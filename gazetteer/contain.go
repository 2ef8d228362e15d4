package gazetteer

import "orontes/gazetteer/internal/atlas"

// contain links names to the name of what they lie in ("Paris, Texas"). What
// is stated so binds: a place elsewhere is never meant, and where nothing of
// the name lies there the name stays unresolved.
func (f *Finder) contain(d *document) {
	for i := 0; i+1 < len(d.mentions); i++ {
		a, b := &d.mentions[i], &d.mentions[i+1]
		if a.sentence != b.sentence || a.unknown || b.unknown || a.swallowed || !d.leadsIn(a, b) {
			continue
		}
		sited := d.sited(a, b)
		switch comma := d.words[a.sentence][a.last].lower == ","; {
		case comma && (d.enumerated(i) || d.acts(b)):
		case f.couldLie(a, b):
			a.inside = i + 1
			a.odds = max(a.odds+3, 1)
			b.odds += 2
			a.taken, b.taken = a.odds > 0, b.odds > 0
		case (b.holds() || d.quarter(a, b)) && !a.stands() && a.below(b), sited && a.name.cands[0].class != classCountry:
			a.inside = i + 1
		}
	}
}

// leadsIn reports whether the words between two mentions say that the first
// lies in the second: "Paris, Texas", "Sayun (Yemen)", "Ariha in northern
// Idlib", "Rubaya, a town in eastern Congo".
func (d *document) leadsIn(a, b *mention) bool {
	words := d.words[a.sentence]
	from, gap := a.last, b.first-a.last
	if gap == 1 && (words[from].lower == "," || words[from].lower == "(") {
		return true
	}
	if gap < 1 || gap > 7 {
		return false
	}
	if words[from].lower == "," {
		from++
	}
	in := false
	for k := from; k < b.first; k++ {
		switch w := words[k]; {
		case w.kind&wordIn != 0:
			in = true
		case w.shape == shapeLower && w.kind&(wordCompass|wordType|wordSite|wordSpot) != 0, w.kind&(wordThe|wordOf) != 0, w.demonym != "":
		case w.kind&wordA != 0 && from > a.last:
		default:
			return false
		}
	}
	return in
}

// enumerated reports whether mentions i and i+1 are members of one list
// ("Baghdad, Syria and Lebanon") rather than a place and what it lies in.
func (d *document) enumerated(i int) bool {
	b := &d.mentions[i+1]
	if i+2 >= len(d.mentions) {
		return false
	}
	c := &d.mentions[i+2]
	if c.sentence != b.sentence || !listed(d.words[b.sentence], d.sentences[b.sentence].Tokens, b.last, c.first) {
		return false
	}
	if b.name == nil || c.name == nil || len(b.name.cands) == 0 || len(c.name.cands) == 0 {
		return false
	}
	// "Kabul, Afghanistan, and Islamabad, Pakistan" are two and two.
	return b.name.cands[0].class == c.name.cands[0].class
}

// acts reports whether a mention after a comma is what the clause is about
// ("In Damascus, Turkey opened its embassy") or an owner ("Homs, Syria's third
// city"), and not what the name before it lies in.
func (d *document) acts(m *mention) bool {
	tokens, words := d.sentences[m.sentence].Tokens, d.words[m.sentence]
	if m.last < len(tokens) {
		switch {
		case tokens[m.last].UPOS == "VERB", tokens[m.last].UPOS == "AUX":
			return true
		case clitic(words[m.last].lower):
			return m.name.cands[0].class == classCountry
		}
	}
	for k := m.first; k < m.last; k++ {
		if rel := tokens[k].Rel; rel == "nsubj" || rel == "nsubj:pass" {
			return tokens[k].Head < m.first || tokens[k].Head >= m.last
		}
	}
	return false
}

// holds reports whether a mention is before all the name of an area.
func (m *mention) holds() bool {
	switch m.want {
	case classAdmin1, classAdmin2:
		return true
	case classOther:
		switch m.name.cands[0].class {
		case classCountry, classAdmin1, classRegion:
			return true
		}
	}
	return false
}

// stands reports whether a mention is so well known that it needs nothing to
// say where it lies: a country, or a capital beside another country.
func (m *mention) stands() bool {
	c := &m.name.cands[0]
	return c.class == classCountry || c.class == classRegion || c.kind == atlas.Usual && c.known >= 7
}

// sited reports whether the first of two mentions is the name of a building or
// spot in the second: "Santiago hospital in Cali".
func (d *document) sited(a, b *mention) bool {
	w := d.words[a.sentence][a.last]
	return w.shape == shapeLower && w.kind&(wordSite|wordSpot) != 0 && b.first-a.last == 2
}

// quarter reports whether the second of two mentions is a city that the first
// is said to be in: "La Saline in Port-au-Prince".
func (d *document) quarter(a, b *mention) bool {
	return b.first-a.last == 1 && d.words[a.sentence][a.last].kind&wordIn != 0 && b.name.cands[0].class == classSettlement && b.name.known >= 5.5
}

// below reports whether a mention is the name of something smaller than
// another: "Idaho, Oregon" is a list.
func (m *mention) below(other *mention) bool {
	a, b := m.name.cands[0].class, other.name.cands[0].class
	return m.want == classOther && (a != b || m.name.known < other.name.known) && (a == classSettlement || a == classSection || a == classOther)
}

// couldLie reports whether a place of one mention lies in one of another.
func (f *Finder) couldLie(a, b *mention) bool {
	for i := range a.name.cands {
		for j := range b.name.cands {
			if u := &b.name.cands[j]; f.lies(&a.name.cands[i], u, b.name) && (u.class != classSettlement || !a.stands()) {
				return true
			}
		}
	}
	return false
}

// lies reports whether c lies in u, one of the better known places of a name:
// nobody who says "Lebanon" alone means a town in Tennessee.
func (f *Finder) lies(c, u *candidate, n *name) bool {
	return u.known >= n.known-2.5 && f.within(c, u)
}

// within reports whether c lies in u, a unit, a region or a town.
func (f *Finder) within(c, u *candidate) bool {
	if c.ref == u.ref || c.country == 0 || c.class == classCountry {
		return false
	}
	switch same := c.country == u.country; u.class {
	case classCountry:
		return same || f.g.listedUnder[u.country] == c.country
	case classAdmin1:
		return same && c.admin1 != 0 && c.admin1 == u.admin1 && c.class != classAdmin1
	case classAdmin2: // the unit of a village is known less well than its point
		return same && c.class != classAdmin2 && (c.unit == u.unit || c.admin1 == u.admin1 && distance(c.lat, c.lon, u.lat, u.lon) < 40)
	case classRegion:
		return f.box(u.ref).holds(c.lat, c.lon)
	case classSettlement:
		return same && (c.class == classSection || c.class == classSettlement && c.known < u.known) && distance(c.lat, c.lon, u.lat, u.lon) < 50
	}
	return false
}

// box is the bounds of a place, nil where it has none.
func (f *Finder) box(r ref) *bounds {
	b, ok := f.boxes[r]
	if !ok {
		if d, _ := f.g.layers[r.layer()].Detail(&f.blocks, r.id()); d.Box != nil {
			b = (*bounds)(d.Box)
		}
		f.boxes[r] = b
	}
	return b
}

// bounds is a box that can say what lies in it.
type bounds atlas.Box

func (b *bounds) holds(lat, lon float64) bool {
	if b == nil || lat < b.South || lat > b.North {
		return false
	}
	if b.West > b.East {
		return lon >= b.West || lon <= b.East
	}
	return lon >= b.West && lon <= b.East
}

// insideShare is how likely the containing mention is an area c lies in.
func (f *Finder) insideShare(d *document, out *mention, c *candidate) float64 {
	share := 0.0
	weights := d.groups[out.group].weights
	for j := range out.name.cands {
		if f.lies(c, &out.name.cands[j], out.name) {
			share = max(share, 0.3+0.7*weights[j])
		}
	}
	return share
}
